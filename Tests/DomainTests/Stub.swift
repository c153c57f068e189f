import Testing
@Test func stubDomain() {}
