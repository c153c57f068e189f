import Domain
import Household
import Testing
import Vocabulary

@Suite("A consent to share: named kinds, a purpose, a period, and everybody's signature")
struct ConsentTests {
  private let toSchool: [Recipient] = [.organization(Household.school)]

  private func aboutDex(_ kinds: KindSet = [.planGoal], until: String? = nil) -> FamilyCommand {
    Household.consent("c", about: Household.dex, to: toSchool, kinds, from: "2026-01-05", until: until)
  }

  private func isInForce(_ house: Household, on day: String, ownMaterial: Bool = false) -> Bool {
    guard let consent = house.family.consents.first else { return false }
    return house.family.lastDay(
      of: consent, ifInForceOn: Household.day(day), under: .nl2026, ownMaterial: ownMaterial) != nil
  }

  @Test("it is made by its first signature and works when all have signed")
  func signing() throws {
    var house = Household.founded()
    #expect(try house.carryOut(aboutDex(), by: .person(Household.mira)).count == 2)
    #expect(!isInForce(house, on: "2026-01-05"))
    house.move(to: "2026-01-09")
    try house.carryOut(.signConsent(Household.item("c")), by: .person(Household.rob))
    #expect(isInForce(house, on: "2026-01-09"))
    #expect(try house.carryOut(.signConsent(Household.item("c")), by: .person(Household.rob)).isEmpty)
  }

  @Test("a parent does not sign for a young person of 16 who is able, nor a child under 12 for itself")
  func whoMaySign() {
    var house = Household.founded()
    #expect(house.refusal(of: aboutDex(), by: .person(Household.dex)) == .signerTooYoung)
    #expect(house.refusal(of: aboutDex(), by: .person(Household.noa)) == .signerNotAllowed)
    #expect(house.refusal(of: aboutDex(), by: Household.fem) == .signerNotAllowed)
    house.move(to: "2026-05-05")
    let aboutNoa = Household.consent("n", about: Household.noa, to: toSchool, [.planGoal], from: "2026-05-05")
    #expect(house.refusal(of: aboutNoa, by: .person(Household.mira)) == .signerNotAllowed)
    #expect(house.refusal(of: aboutNoa, by: .person(Household.noa)) == nil)
  }

  @Test("a signature may be given before a birthday, for a consent that starts on it")
  func signingAhead() throws {
    var house = Household.founded()
    let ahead = Household.consent("n", about: Household.noa, to: toSchool, [.planGoal], from: "2026-05-05")
    try house.carryOut(ahead, by: .person(Household.noa))
    #expect(!isInForce(house, on: "2026-05-04"))
    #expect(isInForce(house, on: "2026-05-05"))
  }

  @Test("no wildcard, no empty purpose, no consent without the preview that was shown, no more than twelve months")
  func terms() {
    let house = Household.founded()
    let mira = Party.person(Household.mira)
    #expect(house.refusal(of: aboutDex([]), by: mira) == .noKinds)
    #expect(house.refusal(of: aboutDex([.membership]), by: mira) == .kindCannotBeShared)
    #expect(house.refusal(of: aboutDex([.privateReflection]), by: mira) == .kindCannotBeShared)
    #expect(house.refusal(of: aboutDex(until: "2027-01-06"), by: mira) == .periodTooLong)
    #expect(house.refusal(of: aboutDex(until: "2027-01-05"), by: mira) == nil)
    #expect(house.refusal(of: aboutDex(until: "2026-01-04"), by: mira) == .periodReversed)
    let nobody = Household.consent("c", about: Household.dex, to: [], [.planGoal], from: "2026-01-05")
    #expect(house.refusal(of: nobody, by: mira) == .noRecipients)
    let self_ = Household.consent(
      "c", about: Household.mira, to: [.person(Household.mira)], [.planGoal], from: "2026-01-05")
    #expect(house.refusal(of: self_, by: mira) == .sharingWithOneself)
    let stranger = Household.consent(
      "c", about: Household.mira, to: [.person(Household.kev)], [.planGoal], from: "2026-01-05")
    #expect(house.refusal(of: stranger, by: mira) == .unknownPerson)
    if case .giveConsent(let consent, _) = aboutDex() {
      let bare = { (texts: [WordField: String]) in
        house.refusal(of: .giveConsent(consent, Words(stored: consent.item, texts)), by: mira)
      }
      #expect(bare([.preview: "x"]) == .emptyPurpose)
      #expect(bare([.purpose: "x"]) == .previewMissing)
    }
  }

  @Test("it ends on its last day, and after 365 days whatever it says")
  func period() throws {
    var house = Household.founded()
    try house.carryOut(
      Household.consent("c", about: Household.mira, to: toSchool, [.planGoal], from: "2026-01-05"),
      by: .person(Household.mira))
    #expect(isInForce(house, on: "2027-01-05"))
    #expect(!isInForce(house, on: "2027-01-06"))
  }

  @Test("a withdrawal by anybody who must agree ends it for good")
  func withdrawal() throws {
    var house = Household.founded()
    try house.carryOut(aboutDex(), by: .person(Household.mira))
    try house.carryOut(.signConsent(Household.item("c")), by: .person(Household.rob))
    house.move(to: "2026-02-01")
    #expect(house.refusal(of: .withdrawConsent(Household.item("c")), by: .person(Household.noa)) == .nothingToWithdraw)
    try house.carryOut(.withdrawConsent(Household.item("c")), by: .person(Household.rob))
    #expect(isInForce(house, on: "2026-01-31"))
    #expect(!isInForce(house, on: "2026-02-01"))
    #expect(house.refusal(of: .signConsent(Household.item("c")), by: .person(Household.rob)) == .alreadyWithdrawn)
  }

  @Test("a birthday ends a consent and never starts or revives one")
  func birthdays() throws {
    var house = Household.founded()
    let aboutNoa = Household.consent("n", about: Household.noa, to: toSchool, [.planGoal], from: "2026-01-05")
    try house.carryOut(aboutNoa, by: .person(Household.noa))
    // Only Rob is missing; on the 16th birthday he is no longer required, and yet nothing starts by itself.
    try house.carryOut(.signConsent(Household.item("n")), by: .person(Household.mira))
    #expect(!isInForce(house, on: "2026-05-05"))
    var young = Household.founded()
    young.move(to: "2028-06-01")
    try young.carryOut(
      Household.consent("d", about: Household.dex, to: toSchool, [.planGoal], from: "2028-06-01"),
      by: .person(Household.mira))
    try young.carryOut(.signConsent(Household.item("d")), by: .person(Household.rob))
    #expect(isInForce(young, on: "2028-09-13"))
    #expect(!isInForce(young, on: "2028-09-14"))
  }

  @Test("for a story of somebody of 12 or over only that person's own signature counts")
  func ownMaterial() throws {
    var house = Household.founded()
    try house.carryOut(
      Household.consent("s", about: Household.noa, to: toSchool, [.story], from: "2026-01-05"),
      by: .person(Household.noa))
    #expect(isInForce(house, on: "2026-01-05", ownMaterial: true))
    #expect(!isInForce(house, on: "2026-01-05"))
  }

  @Test("an exception excuses one holder, for a consent given while it runs and a purpose that it names")
  func exceptions() throws {
    var house = Household.founded()
    let exception = { (excused: PersonID) in
      FamilyCommand.recordException(
        ConsentException(
          item: Household.item("x"), child: Household.noa, excused: excused, purposes: [.referral],
          organization: Household.youthTeam, from: Household.day("2026-01-05"), to: Household.day("2026-02-01")),
        Words(stored: Household.item("x"), [.reason: "Weloverwogen wens."]))
    }
    #expect(house.refusal(of: exception(Household.noa), by: Household.fem) == .notExcusable)
    #expect(house.refusal(of: exception(Household.rob), by: .person(Household.noa)) == .onlyPractitioners)
    try house.carryOut(exception(Household.rob), by: Household.fem)
    for (name, purpose) in [("a", Purpose.referral), ("b", .schoolSupport)] {
      try house.carryOut(
        Household.consent(name, about: Household.noa, to: toSchool, [.planGoal], purpose: purpose, from: "2026-01-05"),
        by: .person(Household.noa))
      try house.carryOut(.signConsent(Household.item(name)), by: .person(Household.mira))
    }
    let inForce = house.family.consents.map {
      house.family.lastDay(of: $0, ifInForceOn: Household.day("2026-01-20"), under: .nl2026) != nil
    }
    #expect(inForce == [true, false])
    let after = house.family.lastDay(
      of: house.family.consents[0], ifInForceOn: Household.day("2026-02-02"), under: .nl2026)
    #expect(after == nil, "when the exception ends, the holder must agree again")
  }

  @Test("a request needs a purpose and an assignment; a no closes it for that person only")
  func requests() throws {
    var house = Household.founded()
    let terms = SharingTerms(
      subject: Household.dex, kinds: [.planGoal], purpose: .schoolSupport, start: house.today)
    let request = ConsentRequest(item: Household.item("r"), terms: terms, organization: Household.school)
    let why = Words(stored: request.item, [.purpose: "Hetzelfde doen in de klas."])
    #expect(
      house.refusal(of: .askConsent(request, Words(stored: request.item, [:])), by: Household.mark) == .emptyPurpose)
    #expect(house.refusal(of: .askConsent(request, why), by: Household.kim) == .notAssigned)
    #expect(house.refusal(of: .askConsent(request, why), by: .person(Household.mira)) == .onlyPractitioners)
    try house.carryOut(.askConsent(request, why), by: Household.mark)
    try house.carryOut(.declineRequest(request.item), by: .person(Household.rob))
    #expect(house.family.requests[0].declinedBy == [.person(Household.rob)])
    #expect(house.refusal(of: .declineRequest(request.item), by: .person(Household.dex)) == .signerTooYoung)
  }

  @Test("a consent that answers a request is about the same person and goes to who asked")
  func answers() {
    var house = Household.founded()
    let request = ConsentRequest(
      item: Household.item("r"),
      terms: SharingTerms(subject: Household.dex, kinds: [.planGoal], purpose: .schoolSupport, start: house.today),
      organization: Household.school)
    house.must(.askConsent(request, Words(stored: request.item, [.purpose: "Samen doen."])), by: Household.mark)
    let answer = { (subject: PersonID, to: OrganizationID) in
      let item = Household.item("c")
      return FamilyCommand.giveConsent(
        Consent(
          item: item,
          terms: SharingTerms(subject: subject, kinds: [.planGoal], purpose: .schoolSupport, start: house.today),
          recipients: [.organization(to)], answers: request.item),
        Words(stored: item, [.purpose: "Samen doen.", .preview: "Voorbeeld."]))
    }
    let mother = Party.person(Household.mira)
    #expect(house.refusal(of: answer(Household.dex, Household.school), by: mother) == nil)
    #expect(house.refusal(of: answer(Household.noa, Household.school), by: .person(Household.noa)) == .unknownItem)
    #expect(house.refusal(of: answer(Household.dex, Household.clinic), by: mother) == .unknownItem)
  }
}
