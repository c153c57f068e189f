import Testing
@Test func stubCasework() {}
