import Casework
import Pages
import Privacy
import Vocabulary

extension Front {
  func answerDemo(_ visit: Visit, _ demo: Demo) async throws -> Reply {
    switch (visit.site, visit.isPost) {
    case (.demo, false): try await demoPage(visit, demo, FormState())
    case (.demoSignIn, true): try await signIn(visit, demo)
    case (.demoClock, true): try await moveClock(visit, demo)
    default: notFound(visit)
    }
  }

  private func demoPage(_ visit: Visit, _ demo: Demo, _ state: FormState) async throws -> Reply {
    var families: [DemoFamily] = []
    for imported in demo.families {
      var persons: [DemoPerson] = []
      for party in imported.parties {
        let (label, age) = try await casework.demoLabel(of: party, in: imported.family)
        persons.append(DemoPerson(value: Codes.text(party), label: label, age: age))
      }
      families.append(DemoFamily(name: try await casework.demoName(of: imported), persons: persons))
    }
    return .page(visit.shell().demoPage(families, today: demo.today, clock: state))
  }

  private func signIn(_ visit: Visit, _ demo: Demo) async throws -> Reply {
    guard let party = Codes.party(visit.state[SignInForm.Field.who]),
      demo.families.contains(where: { $0.parties.contains(party) })
    else { return notFound(visit) }
    if let old = visit.tokenHash { try await casework.signOut(old) }
    var reply = Reply.see(try await home(of: party))
    reply.cookies = [try await signIn(party)]
    return reply
  }

  private func moveClock(_ visit: Visit, _ demo: Demo) async throws -> Reply {
    var reader = FormReader(visit.state)
    let bounds = (first: Day(number: 20_454), last: Day(number: 21_184))
    if let days = Int(visit.state[ClockForm.Field.jump]), (1...366).contains(days) {
      try await demo.move(to: min(demo.today + days, bounds.last))
      return .see(.demo)
    }
    guard let day = reader.day(ClockForm.Field.day, from: bounds.first, to: bounds.last) else {
      return incomplete(try await demoPage(visit, demo, reader.state))
    }
    try await demo.move(to: day)
    return .see(.demo)
  }
}
