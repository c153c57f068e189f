import Markup
public import Privacy
import Texts
public import Vocabulary

/// Mijn werk: a professional's own families by day, a page at a time.
extension Shell {
  /// What says in the address where a page of the list begins.
  public static let caseloadParameter = "na"

  public func myWorkPage(_ list: Caseload, today: Day) -> Page {
    let rows = list.rows
    return page(title: texts(.tabWork), tab: .work) {
      h1 { texts(.workHeading) }
      p { workCount(list) }
      urgent(rows, today)
      if !rows.isEmpty { workTable(rows, today) }
      workPaging(list)
      p { a(.href(Site.myReflections)) { texts(.reflectionsLink) } }
      p { a(.href(Site.directory(.own))) { texts(.ownLink) } }
    }
  }

  private func workCount(_ list: Caseload) -> Phrase {
    list.start == nil && list.next == nil
      ? texts.count(list.rows.count, one: .workCountOne, many: .workCountMany) : Phrase(texts(.workPart))
  }

  @HTMLBuilder
  private func workPaging(_ list: Caseload) -> some HTML {
    if let next = list.next {
      p { a(.href(Address(path: "\(Site.myWork.path)?\(Shell.caseloadParameter)=\(next)"))) { texts(.workNext) } }
    }
    if list.start != nil { p { a(.href(Site.myWork)) { texts(.workBegin) } } }
  }

  private func urgent(_ rows: [CaseloadRow], _ today: Day) -> some HTML {
    let asking = rows.filter { !$0.attention.isEmpty }
    return section(.class("kaart nu"), .aria(.labelledby, "k-eerst")) {
      h2(.id("k-eerst")) { texts(.workFirst) }
      if asking.isEmpty { p { texts(.workNothing) } }
      ol(.class("stap")) {
        ForEach(asking) { row in
          li {
            h3 { a(.href(Site.family(row.family, .plan))) { firstNames(row.helps) } }
            ForEach(row.attention) { attention in p { say(attention, today) } }
          }
        }
      }
    }
  }

  private func say(_ attention: Attention, _ today: Day) -> Phrase {
    func on(_ key: Key, _ day: Day) -> Phrase { texts(key, [.day: .text(texts.date(day, today: today))]) }
    return switch attention {
    case .consentEnds(let day): on(.attentionConsent, day)
    case .assignmentEnds(let day): on(.attentionAssignment, day)
    case .noCoordinator: Phrase(texts(.attentionCoordinator))
    case .vacancy(let days): texts(.attentionVacancy, [.count: .number(days)])
    case .goalWithoutStep: Phrase(texts(.attentionNoStep))
    case .stepOverdue(_, let day): on(.attentionOverdue, day)
    case .planOld(let day): on(.attentionPlanOld, day)
    case .evaluationLate(let day): on(.attentionEvaluation, day)
    case .planDue(let day): on(.attentionPlanDue, day)
    case .contactMissed(_, let day): on(.attentionContactMissed, day)
    case .signalWaits(_, let day): on(.attentionSignal, day)
    case .messageWaits(let day): on(.attentionMessage, day)
    case .objectionWaits: Phrase(texts(.attentionObjection))
    }
  }

  private func workTable(_ rows: [CaseloadRow], _ today: Day) -> some HTML {
    div(.class("tabel"), .tabindex(0), .role("region"), .aria(.label, texts(.workCaption))) {
      table(.class("stapel")) {
        caption { texts(.workCaption) }
        thead {
          tr {
            ForEach([Key.workHelps, .workDue, .workRole, .workGoals, .workUntil]) { key in
              th(.scope("col")) { texts(key) }
            }
          }
        }
        tbody { ForEach(rows) { row in workRow(row, today) } }
      }
    }
  }

  private func workRow(_ row: CaseloadRow, _ today: Day) -> some HTML {
    tr {
      th(.scope("row")) { a(.href(Site.family(row.family, .plan))) { firstNames(row.helps) } }
      td(.data(.heading, texts(.workDue))) { row.due.map { texts.date($0, today: today) } ?? texts(.workNoDue) }
      td(.data(.heading, texts(.workRole))) {
        row.isCoordinator ? texts(.workCoordinator) : row.function ?? texts(.workHelper)
      }
      td(.data(.heading, texts(.workGoals))) { "\(row.goalsNow)" }
      td(.data(.heading, texts(.workUntil))) { row.until.map { texts.date($0, today: today) } ?? texts(.workOpen) }
    }
  }
}
