import Markup
public import Privacy
import Texts
import Vocabulary

/// Niet aangeboden, en verschil van mening, on the page of a choice.
extension Shell {
  @HTMLBuilder
  func notOffered(_ decision: DecisionLine) -> some HTML {
    if !decision.notOffered.isEmpty {
      section(.aria(.labelledby, "k-niet")) {
        h2(.id("k-niet")) { texts(.notOfferedHeading) }
        ul(.class("rij")) {
          ForEach(decision.notOffered) { line in
            li(.class("kaart"), .id("i\(line.head.id)")) {
              if let title = line.title { h3(.dir("auto")) { title } }
              p { span(.class("label let")) { texts.name(line.barrier) } }
              if let reason = line.reason { Prose(reason) }
              if let objectAt = line.objectAt {
                p { texts(.notOfferedObject) }
                Prose(objectAt)
              }
              origin(line.head)
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  func disagreement(_ decision: DecisionLine, _ view: FamilyView) -> some HTML {
    if !decision.positions.isEmpty {
      section(.aria(.labelledby, "k-verschil")) {
        h2(.id("k-verschil")) { texts(.differHeading) }
        p { texts(whoDiffer(decision)) }
        ul(.class("rij")) { ForEach(decision.positions) { line in position(line) } }
        nextTalks(decision)
        p { texts(.differTrust) }
        if decision.mayDecide { p { a(.href(site(decision, .goOn, view))) { texts(.goOnLink) } } }
      }
    }
  }

  /// Among those whose words this viewer reads.
  private func whoDiffer(_ decision: DecisionLine) -> Key {
    let professionals = decision.positions.count { $0.who.party.practitioner != nil }
    if professionals == decision.positions.count { return .differProfessionals }
    return professionals == 0 ? .differFamily : .differBoth
  }

  private func position(_ line: PositionLine) -> some HTML {
    li(.class("kaart stem"), .id("i\(line.item)")) {
      p { span(.class("label")) { subject(line.who).capitalized } }
      if let words = line.words { Prose(words) }
      dl {
        if let interests = line.interests {
          dt { texts(.positionInterests) }
          dd(.dir("auto")) { interests }
        }
        if let change = line.wouldChange {
          dt { texts(.positionWouldChange) }
          dd(.dir("auto")) { change }
        }
      }
      p { date(line.day) }
    }
  }

  @HTMLBuilder
  private func nextTalks(_ decision: DecisionLine) -> some HTML {
    if decision.nextTalks.isEmpty { p(.class("nogniet")) { texts(.goOnNone) } }
    ForEach(decision.nextTalks) { talk in
      div(.class(talk.way == .settled ? "kaart gedaan" : "kaart")) {
        h3 { texts.name(talk.way) }
        if let day = talk.day { p { texts(.goOnBy, [.day: .text(date(day))]) } }
        if let words = talk.words { Prose(words) }
        origin(talk.head)
      }
    }
  }

  // MARK: Forms

  public func notOfferedPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.notOfferedLink, .notOfferedIntro, decision, .notOffered, view, state, NotOfferedForm.Field.self) {
      line(NotOfferedForm.Field.title, state)
      choices(
        NotOfferedForm.Field.barrier, state, Barrier.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      prose(NotOfferedForm.Field.reason, state, hint: .notOfferedHintReason, rows: 3)
      prose(NotOfferedForm.Field.objectAt, state, hint: .notOfferedHintObjectAt, rows: 2)
      whoReads
    }
  }

  public func positionPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.positionLink, .positionIntro, decision, .position, view, state, PositionForm.Field.self) {
      prose(PositionForm.Field.words, state, rows: 3)
      prose(PositionForm.Field.interests, state, rows: 2)
      prose(PositionForm.Field.wouldChange, state, rows: 2)
      p(.class("kaart stem")) { texts(.viewWhoReads) }
    }
  }

  public func goOnPage(_ decision: DecisionLine, _ view: FamilyView, _ state: FormState) -> Page {
    decisionForm(.goOnLink, .goOnIntro, decision, .goOn, view, state, GoOnForm.Field.self) {
      choices(GoOnForm.Field.way, state, WayOn.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      day(GoOnForm.Field.day, state, hint: Phrase(texts(.goOnHintDay)), from: view.day)
      prose(GoOnForm.Field.words, state, rows: 2)
      whoReads
    }
  }
}
