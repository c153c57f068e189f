import Markup
public import Privacy
import Texts
import Vocabulary

/// Wat is er gebeurd: by day, newest first, in plain sentences.
extension Shell {
  static let feedLinesOnPage = 30

  /// - Parameter number: from 1; nil comes back for a page that this viewer does not have.
  public func feedPage(_ feed: Feed, number: Int) -> Page? {
    let start = (number - 1) * Shell.feedLinesOnPage
    guard number == 1 || start < feed.lines.count else { return nil }
    let lines = feed.lines.dropFirst(start).prefix(Shell.feedLinesOnPage)
    return page(title: texts(.feedTitle), tab: .plan) {
      backLink(.family(feed.family, .plan), reader == .professional ? .planBackPro : .planBack)
      h1 { texts(.feedTitle) }
      p { texts(feed.lines.isEmpty ? .feedEmpty : .feedIntro) }
      ForEach(byDay(Array(lines))) { (day, lines) in
        section {
          h2 { texts.weekday(day, today: feed.day) }
          ul(.class("regels")) { ForEach(lines) { line in li { say(line, in: feed.family) } } }
        }
      }
      turning(feed, number, hasMore: start + lines.count < feed.lines.count)
    }
  }

  private func byDay(_ lines: [FeedLine]) -> [(Day, [FeedLine])] {
    var days: [(Day, [FeedLine])] = []
    for line in lines {
      if let last = days.last, last.0 == line.day {
        days[days.count - 1].1.append(line)
      } else {
        days.append((line.day, [line]))
      }
    }
    return days
  }

  @HTMLBuilder
  private func turning(_ feed: Feed, _ number: Int, hasMore: Bool) -> some HTML {
    if number > 1 || hasMore {
      p(.class("acties")) {
        if hasMore { a(.href(Site.family(feed.family, .feed(number + 1)))) { texts(.feedOlder) } }
        if number > 1 { a(.href(Site.family(feed.family, .feed(number - 1)))) { texts(.feedNewer) } }
      }
    }
  }

  @HTMLBuilder
  private func say(_ line: FeedLine, in family: FamilyID) -> some HTML {
    sentence(line).capitalized
    if let head = line.beside ?? line.head, let site = feedSite(of: head) {
      " "
      a(.class("bel"), .href(Site.family(family, site))) {
        texts(.feedSee)
        span(.class("vh")) { ": \(title(of: head).plain)" }
      }
    }
  }

  private func sentence(_ line: FeedLine) -> Phrase {
    let words = feedSentence(of: line.deed)
    let what = (line.beside ?? line.head).map(title) ?? Phrase()
    let fillings: KeyValuePairs<Slot, Filling> = [
      .name: .phrase(line.who.map(subject) ?? Phrase()), .words: .phrase(thing(line.deed) ?? what),
      .list: .phrase(whom(line)),
      .other: .phrase(line.helper.map(subject) ?? Phrase()), .count: .number(number(line.deed)),
    ]
    return texts(line.who == nil ? words.quiet : words.told, fillings)
  }

  /// "jij" for who comes or goes, "jou" for who is helped.
  private func whom(_ line: FeedLine) -> Phrase {
    let about = line.head?.about ?? []
    return saysWho(line.deed) ? subjects(about) : objects(about)
  }

  /// Of whom the sentence says what he does.
  private func saysWho(_ deed: FeedDeed) -> Bool {
    [.joined, .left, .renamed, .died, .livesApart, .livesHere].contains(deed)
  }

  private func thing(_ deed: FeedDeed) -> Phrase? {
    if case .domainAnswered(let domain) = deed { return Phrase(texts.name(domain)) }
    if case .answerGone(let domain) = deed { return Phrase(texts.name(domain)) }
    return nil
  }

  private func number(_ deed: FeedDeed) -> Int {
    if case .limitSet(let limit) = deed { return limit }
    return 0
  }

  /// Where one reads it; nil where this reader has no such page.
  private func feedSite(of head: ItemHead) -> FamilySite? {
    guard [.adult, .youth, .professional].contains(reader) else { return nil }
    if head.kind == .reportingCode { return .reportingCode(.list) }
    switch Part(head.kind) {
    case .goals: return .goal(head.id, .show)
    case .plan: return .plan
    case .story, .domains, .notes, .waiting, .safety, .money: return .story
    case .people: return .people
    case nil: return head.kind == .consent && reader != .professional ? .consent(head.id) : nil
    }
  }
}

/// What is said when the viewer may know who it was, and when not.
private func feedSentence(of deed: FeedDeed) -> (told: Key, quiet: Key) {
  switch deed {
  case .added: (.feedAdded, .feedAddedQuiet)
  case .changed: (.feedChanged, .feedChangedQuiet)
  case .ended: (.feedEnded, .feedEndedQuiet)
  case .checked: (.feedChecked, .feedCheckedQuiet)
  case .opened: (.feedOpened, .feedOpenedQuiet)
  case .goalMoved(.now): (.feedGoalBegun, .feedGoalBegunQuiet)
  case .goalMoved(.paused): (.feedGoalPaused, .feedGoalPausedQuiet)
  case .goalMoved(.later): (.feedGoalLater, .feedGoalLaterQuiet)
  case .goalMoved(.finished): (.feedGoalFinished, .feedGoalFinishedQuiet)
  case .goalRephrased: (.feedRephrased, .feedRephrasedQuiet)
  case .stepPlanned: (.feedStep, .feedStepQuiet)
  case .stepDone: (.feedStepDone, .feedStepDoneQuiet)
  case .stepOpen: (.feedStepOpen, .feedStepOpenQuiet)
  case .answerGone: (.feedAnswerGone, .feedAnswerGone)
  case .limitSet: (.feedLimit, .feedLimitQuiet)
  case .statement: (.feedStatement, .feedStatementQuiet)
  case .stance: (.feedStance, .feedStanceQuiet)
  case .domainAnswered: (.feedAnswered, .feedAnswered)
  case .familyNamed: (.feedFamilyNamed, .feedFamilyNamedQuiet)
  case .joined: (.feedJoined, .feedJoined)
  case .left: (.feedLeft, .feedLeft)
  case .helperCame: (.feedHelperCame, .feedHelperCame)
  case .helperLeaves: (.feedHelperLeaves, .feedHelperLeaves)
  case .coordinatorCame: (.feedCoordinatorCame, .feedCoordinatorCame)
  case .coordinatorLeaves: (.feedCoordinatorLeaves, .feedCoordinatorLeaves)
  case .saidYes: (.feedSaidYes, .feedSaidYesQuiet)
  case .mended: (.feedMended, .feedMendedQuiet)
  case .takenAway: (.feedTakenAway, .feedTakenAwayQuiet)
  case .renamed: (.feedRenamed, .feedRenamed)
  case .died: (.feedDied, .feedDied)
  case .livesApart: (.feedLivesApart, .feedLivesApart)
  case .livesHere: (.feedLivesHere, .feedLivesHere)
  case .readableNow: (.feedReadableNow, .feedReadableNow)
  }
}
