import Testing
@Test func stubPages() {}
