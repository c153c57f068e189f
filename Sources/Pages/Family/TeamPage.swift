import Markup
public import Privacy
import Texts
import Vocabulary

/// Wie doet wat: who helps, with what, how to reach him, and who comes and goes (S0-04, S3-05).
extension Shell {
  @HTMLBuilder
  func teamLink(_ view: FamilyView) -> some HTML {
    if view.team.isShown, reader != .child {
      section {
        h2 { texts(.teamHeading) }
        p { texts(reader == .professional ? .teamShortPro : .teamShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .team(.list)))) { texts(.teamLink) } }
      }
    }
  }

  public func teamPage(_ view: FamilyView) -> Page {
    page(title: texts(.teamHeading), tab: .people) {
      backLink(.family(view.family, .people), .tasksBack)
      h1 { texts(.teamHeading) }
      p { texts(reader == .professional ? .teamIntroPro : .teamIntro) }
      teamCount(view.team)
      if view.team.seats.contains(where: \.mayDescribe) {
        p { a(.class("knop"), .href(Site.family(view.family, .team(.describe)))) { texts(.teamDescribeLink) } }
      }
      teamQuestions(view.team)
      ul(.class("rij")) { ForEach(view.team.lines) { line in helperCard(line, view) } }
      teamClosings(view)
      teamGone(view)
    }
  }

  private func teamCount(_ team: TeamBoard) -> some HTML {
    p {
      strong {
        team.lines.isEmpty
          ? Phrase(texts(.teamNobody)) : texts.count(team.lines.count, one: .teamCountOne, many: .teamCountMany)
      }
      if team.changes > 0 {
        " "
        texts.count(team.changes, one: .teamChangesOne, many: .teamChangesMany)
      }
    }
  }

  /// What somebody has to talk about: nobody for a part, or two and nobody who answers for it.
  @HTMLBuilder
  private func teamQuestions(_ team: TeamBoard) -> some HTML {
    if !team.gaps.isEmpty || !team.unowned.isEmpty {
      section(.class("kaart nu")) {
        h2 { texts(.teamQuestions) }
        ul {
          ForEach(team.gaps) { domain in li { texts(.teamGap, [.kind: .text(texts.name(domain))]) } }
          ForEach(team.unowned) { task in
            li {
              texts(
                .teamUnowned,
                [
                  .list: .phrase(subjects(task.helpers)), .name: .phrase(object(task.person)),
                  .kind: .text(texts.name(task.domain)),
                ])
            }
          }
        }
      }
    }
  }

  private func helperCard(_ line: TeamLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h2 { subject(line.label).capitalized }
      if let function = line.label.function { p(.class("stip")) { function } }
      if let days = line.quietDays { p(.class("nogniet")) { texts(.teamQuiet, [.count: .number(days)]) } }
      writeLink(line.label, view)
      ForEach(line.seats) { seat in self.seat(seat, view) }
    }
  }

  private func seat(_ seat: SeatLine, _ view: FamilyView) -> some HTML {
    div(.class("deel"), .id("i\(seat.assignment)")) {
      h3 { texts(.teamFor, [.name: .phrase(object(seat.person))]) }
      if seat.roles.isEmpty { p(.class("stip")) { texts(.teamNoTask) } }
      ForEach(seat.roles) { role in self.role(role, seat) }
      if let until = seat.until, seat.leaving == nil {
        p { texts(.reasonUntil, [.day: .text(texts.date(until, today: view.day))]) }
      }
      if let leaving = seat.leaving { self.leaving(leaving, view, number: view.team.changes + 1) }
      if seat.isWishedToLeave { p(.class("nogniet")) { texts(.teamWished) } }
      seatSay(seat, view)
    }
  }

  private func role(_ role: RoleLine, _ seat: SeatLine) -> some HTML {
    div {
      if let domain = role.domain { p { strong { texts.name(domain) } } }
      if let task = role.task { Prose(task) } else { p(.class("stip")) { texts(.itemDestroyed) } }
      roleLabels(role, seat)
      dl {
        if let phone = role.phone { dt { texts(.teamPhone) }; dd { call(phone) } }
        if let hours = role.hours { dt { texts(.teamHours) }; dd { hours } }
        if let standIn = role.standIn { dt { texts(.teamStandIn) }; dd { standIn } }
        if let excludes = role.excludes { dt { texts(.teamExcludes) }; dd { Prose(excludes) } }
      }
      if let answer = role.answer {
        p(.class(answer == .right ? "stip" : "nogniet")) {
          texts(answer == .right ? .teamAgreed : .teamDisagreed)
        }
      }
    }
  }

  @HTMLBuilder
  private func roleLabels(_ role: RoleLine, _ seat: SeatLine) -> some HTML {
    if role.isContact || role.isForOrganization {
      p {
        if role.isContact { span(.class("label ok")) { texts(.teamContact) }; " " }
        if role.isForOrganization, let organization = seat.helper.organization {
          span(.class("label ok")) { texts(.teamContactOf, [.organization: .name(organization)]) }
        }
      }
    }
  }

  /// Folded away, so that the page stays calm: what one may say or change here.
  @HTMLBuilder
  private func seatSay(_ seat: SeatLine, _ view: FamilyView) -> some HTML {
    if seat.mayWish || seat.mayDescribe || seat.mayLeave || seat.mayClose {
      details(.class("op-verzoek")) {
        summary {
          span {
            texts(seat.mayWish ? .teamSay : .teamChange)
            span(.class("vh")) { ": \(seat.helper.name), \(seat.person.name)" }
          }
        }
        ForEach(seat.roles) { role in roleButtons(role, view) }
        if seat.mayLeave || seat.mayClose {
          p(.class("acties")) {
            if seat.mayClose {
              a(.href(Site.family(view.family, .team(.close(seat.assignment))))) { texts(.closeLink) }
            }
            if seat.mayLeave {
              a(.href(Site.family(view.family, .team(.leave(seat.assignment))))) { texts(.teamLeaveLink) }
            }
          }
        }
        if seat.mayLookBack { press(.family(view.family, .team(.lookBack(seat.assignment))), .closeLookedBack) }
        if seat.mayWish, seat.leaving == nil, !seat.isClosed {
          press(
            .family(view.family, .team(seat.isWishedToLeave ? .keep(seat.assignment) : .wish(seat.assignment))),
            seat.isWishedToLeave ? .teamKeep : .teamWish)
        }
      }
    }
  }

  @HTMLBuilder
  private func roleButtons(_ role: RoleLine, _ view: FamilyView) -> some HTML {
    if role.mayAnswer || role.mayDrop, let task = role.task {
      p { "“\(task)”" }
      div(.class("knoppen")) {
        if role.mayAnswer, role.answer != .right {
          press(.family(view.family, .team(.agree(role.item))), .teamAgree)
        }
        if role.mayAnswer, role.answer != .otherwise {
          press(.family(view.family, .team(.disagree(role.item))), .teamDisagree)
        }
        if role.mayDrop { press(.family(view.family, .team(.drop(role.item))), .teamDrop) }
      }
    }
  }
}

// MARK: Who comes and goes

extension Shell {
  /// - Parameter number: which change this is; nil when it was counted already.
  fileprivate func leaving(_ leaving: LeavingLine, _ view: FamilyView, number: Int?) -> some HTML {
    div {
      if let number {
        p {
          texts(.teamLeaves, [.day: .text(texts.date(leaving.lastDay, today: view.day))])
          " "
          texts(.teamChangeNumber, [.number: .number(number)])
        }
      }
      if let words = leaving.words { Prose(words) }
      ul {
        li { step(leaving.farewell, .teamFarewellOn, .teamFarewellOpen, view) }
        li { step(leaving.introduction, .teamIntroductionOn, .teamIntroductionOpen, view) }
      }
      if leaving.mayMark, !leaving.isRound {
        p(.class("acties")) { a(.href(Site.family(view.family, .team(.mark(leaving.item))))) { texts(.teamMarkLink) } }
      }
    }
  }

  private func step(_ day: Day?, _ done: Key, _ open: Key, _ view: FamilyView) -> Phrase {
    day.map { texts(done, [.day: .text(texts.date($0, today: view.day))]) } ?? Phrase(texts(open))
  }

  @HTMLBuilder
  fileprivate func teamGone(_ view: FamilyView) -> some HTML {
    if !view.team.gone.isEmpty {
      section {
        h2 { texts(.teamGone) }
        ul(.class("rij")) {
          ForEach(view.team.gone) { line in
            li(.class("kaart")) {
              h3 { subject(line.label).capitalized }
              p(.class("stip")) { texts(.teamGoneOn, [.day: .text(texts.date(line.lastDay, today: view.day))]) }
              if let leaving = line.leaving { self.leaving(leaving, view, number: nil) }
            }
          }
        }
      }
    }
  }
}
