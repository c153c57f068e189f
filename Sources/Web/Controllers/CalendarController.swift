import Casework
import HTTPTypes
import Pages
import Texts
import Vocabulary

extension Front {
  func answerCalendar(_ visit: Visit, _ site: CalendarSite) async throws -> Reply {
    if case .file(let token) = site { return try await appointments(visit, token) }
    guard let session = visit.session else { return signInFirst(visit) }
    switch site {
    case .choice:
      guard !visit.isPost else { return notFound(visit) }
      let isOn = try await casework.hasCalendar(session.party)
      return .page(try await shell(of: visit).calendarPage(isOn: isOn, address: nil))
    case .make: return visit.isPost ? try await makeCalendar(visit, session) : notFound(visit)
    case .stop, .file:
      guard visit.isPost else { return notFound(visit) }
      try await casework.endCalendar(of: session.party)
      return .see(.calendar(.choice), .settings)
    }
  }

  private func makeCalendar(_ visit: Visit, _ session: SignedIn) async throws -> Reply {
    guard let token = CalendarToken(secrets.token("calendar/\(session.party)")) else { return notFound(visit) }
    try await casework.makeCalendar(
      of: session.party, token: secrets.digest(token.text), language: visit.texts.language)
    let address = visit.origin + Site.calendar(.file(token)).path
    return .page(try await shell(of: visit).calendarPage(isOn: true, address: address))
  }

  /// A calendar asks without a session. Never made, ended and mistyped are answered in the same bytes.
  private func appointments(_ visit: Visit, _ token: CalendarToken) async throws -> Reply {
    guard !visit.isPost, let own = try await casework.appointments(secrets.digest(token.text)) else {
      return Reply(status: .notFound, type: "text/plain; charset=utf-8")
    }
    let file = AppointmentsFile(own.times, title: Texts(own.language)(.calendarTitle)) { moment in
      // Of this address and this time: a new address has other names for the same times.
      String(secrets.name(of: Array("\(token.text)/\(moment.milliseconds)".utf8)).prefix(32))
    }
    return .file(file.bytes, type: "text/calendar; charset=utf-8", named: "afspraken.ics")
  }
}
