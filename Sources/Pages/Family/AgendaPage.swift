import Markup
public import Privacy
import Texts
import Vocabulary

/// Bespreken: what the family wants to talk about, and who asked.
extension Shell {
  public func agendaPage(_ view: FamilyView) -> Page {
    let open = view.perspectives.agenda.filter { $0.discussedOn == nil }
    let done = view.perspectives.agenda.filter { $0.discussedOn != nil }
    return page(title: texts(.agendaTitle), tab: perspectiveTab) {
      backLink(.family(view.family, .perspectives), .perspectivesBack)
      h1 { texts(.agendaTitle) }
      p { texts(.agendaIntro) }
      if open.isEmpty { p(.class("kaart leeg")) { texts(.agendaNone) } }
      ul(.class("rij")) { ForEach(open) { line in point(line, view) } }
      if !done.isEmpty {
        details {
          summary { span { texts(.agendaDone) } }
          ul { ForEach(done) { line in li { pointName(line) } } }
        }
      }
    }
  }

  private func point(_ line: AgendaLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart"), .id("i\(line.head.id)")) {
      h2 { pointName(line) }
      if let words = line.words { Prose(words) }
      if let author = line.head.author {
        p(.class("stip")) { texts(.agendaAsked, [.name: .phrase(object(author)), .day: .text(date(line.head.day))]) }
      }
      if let target = line.target {
        p(.class("acties")) { a(.href(Site.family(view.family, page(of: target)))) { texts(.agendaRead) } }
      }
      press(.family(view.family, .discussed(line.head.id)), .agendaDiscussed, about: pointName(line).plain)
    }
  }

  private func pointName(_ line: AgendaLine) -> Phrase { title(of: line.target ?? line.head).capitalized }

  private func page(of head: ItemHead) -> FamilySite { .showing(head) }
}

extension FamilySite {
  /// The page on which an item stands.
  public static func showing(_ head: ItemHead) -> FamilySite {
    if head.kind == .meeting || head.kind == .meetingReport { return .meeting(.list) }
    if head.kind == .message { return .messages(.list) }
    if head.kind == .reportingCode { return .reportingCode(.list) }
    if head.kind == .perspective { return .perspective(head.id, .show) }
    return switch Part(head.kind) {
    case .goals: .goal(head.id, .show)
    case .plan: .plan
    case .story, .domains, .notes, .waiting, .safety, .money, .people, nil: .story
    }
  }
}
