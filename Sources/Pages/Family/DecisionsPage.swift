import Markup
public import Privacy
import Texts
import Vocabulary

/// Samen kiezen: everything that is decided together, and what was decided.
extension Shell {
  public func decisionsPage(_ view: FamilyView) -> Page {
    page(title: texts(.decisionsHeading), tab: .plan) {
      backLink(.family(view.family, .plan), .planBack)
      h1 { texts(.decisionsHeading) }
      p { texts(reader == .professional ? .decisionsIntroPro : .decisionsIntro) }
      if view.deciding.mayOpen {
        p { a(.class("knop"), .href(Site.family(view.family, .newDecision))) { texts(.decisionNewLink) } }
      }
      decisionList(view.deciding.decisions, view)
      recordedDecisions(view.deciding.recorded)
    }
  }

  @HTMLBuilder
  private func decisionList(_ decisions: [DecisionLine], _ view: FamilyView) -> some HTML {
    if decisions.isEmpty {
      p { texts(.decisionsNone) }
    } else {
      ul(.class("rij")) {
        ForEach(decisions) { decision in
          li(.class("kaart")) {
            h2 {
              a(.href(Site.family(view.family, .decision(decision.head.id, .show))), .dir("auto")) { decision.question }
            }
            p { phaseLabel(decision.phase) }
            p(.class("stip")) { texts(.goalFor, [.list: .phrase(objects(decision.head.about))]) }
            if let chosen = decision.chosenOption, decision.isMade {
              p {
                texts(.decisionChosen)
                " "
                strong(.dir("auto")) { title(of: chosen) }
              }
            }
            followUp(decision, today: view.day)
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func recordedDecisions(_ lines: [TextLine]) -> some HTML {
    if !lines.isEmpty {
      section(.aria(.labelledby, "k-eerder")) {
        h2(.id("k-eerder")) { texts(.decisionsRecorded) }
        ul(.class("rij")) { ForEach(lines) { line in card(line) } }
      }
    }
  }

  /// "Nu niets doen" is called so in each language.
  func title(of option: OptionLine) -> String { option.isNoHelp ? texts(.nothingTitle) : option.title }

  func phaseLabel(_ phase: DecisionPhase) -> some HTML {
    span(.class(phase == .decided || phase == .reviewed ? "label ok" : phase == .postponed ? "label let" : "label")) {
      texts.name(phase)
    }
  }

  @HTMLBuilder
  func followUp(_ decision: DecisionLine, today: Day) -> some HTML {
    if let day = decision.followUp, decision.isMade || decision.phase == .postponed {
      p { texts(.decisionFollowUp, [.day: .text(texts.date(day, today: today))]) }
    }
  }
}
