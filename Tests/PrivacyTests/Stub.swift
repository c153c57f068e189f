import Testing
@Test func stubPrivacy() {}
