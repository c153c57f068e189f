import Testing
@Test func stubWeb() {}
