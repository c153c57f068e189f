import Markup
public import Privacy
import Texts
import Vocabulary

/// Wie regelt wat: the tasks of the coordination, that pass step by step to the family (S1-10).
extension Shell {
  @HTMLBuilder
  func tasksLink(_ view: FamilyView) -> some HTML {
    if view.tasks.isShown, reader != .child {
      section {
        h2 { texts(.tasksHeading) }
        p { texts(.tasksShort) }
        p(.class("acties")) { a(.href(Site.family(view.family, .tasks))) { texts(.tasksLink) } }
      }
    }
  }

  public func tasksPage(_ view: FamilyView) -> Page {
    page(title: texts(.tasksHeading), tab: .people) {
      backLink(.family(view.family, .people), .tasksBack)
      h1 { texts(.tasksHeading) }
      p { texts(reader == .professional ? .tasksIntroPro : .tasksIntro) }
      p {
        strong {
          texts(
            .tasksCount, [.count: .number(view.tasks.atFamily), .limit: .number(view.tasks.lines.count)])
        }
      }
      ul(.class("rij")) { ForEach(view.tasks.lines) { line in taskCard(line, view) } }
      if view.tasks.shares.count > 1 { sharesOverTime(view) }
    }
  }

  private func taskCard(_ line: TaskLine, _ view: FamilyView) -> some HTML {
    li(.class("kaart")) {
      h2 { texts.name(line.task) }
      p { span(.class(line.holder == .professional ? "label" : "label ok")) { texts.name(line.holder) } }
      if let since = line.since, let by = line.by {
        p(.class("stip")) {
          texts(.tasksSince, [.day: .text(texts.date(since, today: view.day)), .name: .phrase(subject(by))])
        }
      }
      if let reason = line.reason { Prose(reason) }
      if view.tasks.mayPass {
        p(.class("acties")) {
          a(.href(Site.family(view.family, .passTask(line.task)))) {
            texts(.tasksPassOne, [.words: .text(texts.name(line.task))])
          }
        }
      }
    }
  }

  private func sharesOverTime(_ view: FamilyView) -> some HTML {
    section {
      h2 { texts(.tasksOverTime) }
      ul {
        ForEach(view.tasks.shares) { share in
          li {
            texts(
              .tasksThen,
              [
                .day: .text(texts.date(share.day, today: view.day)), .count: .number(share.atFamily),
                .limit: .number(view.tasks.lines.count),
              ])
          }
        }
      }
    }
  }

  public func passTaskPage(_ line: TaskLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.tasksPass), tab: .people, form: state) {
      backLink(.family(view.family, .tasks), .tasksBackToList)
      h1 { texts.name(line.task) }
      p { texts(.tasksPassIntro) }
      entry(
        to: .family(view.family, .passTask(line.task)), state, TaskForm.Field.self, send: .save,
        back: .family(view.family, .tasks)
      ) {
        choices(
          TaskForm.Field.holder, state,
          TaskHolder.allCases.reversed().map { Option(Codes.text($0), Phrase(texts.name($0))) })
        prose(TaskForm.Field.reason, state, hint: .tasksHintReason, rows: 3)
        p(.class("kaart stem")) { texts(.tasksWhoReads) }
      }
    }
  }
}

public enum TaskForm {
  public enum Field: String, FormField {
    case holder = "wie"
    case reason = "waarom"
  }
}

extension TaskForm.Field: LabelledField {
  var label: Key {
    switch self {
    case .holder: .tasksFieldHolder
    case .reason: .tasksFieldReason
    }
  }
}

extension CoordinationTask {
  /// As it stands in a URL.
  var slug: String {
    switch self {
    case .appointments: "afspraken"
    case .inviting: "uitnodigen"
    case .chairing: "leiden"
    case .minutes: "opschrijven"
    case .following: "navragen"
    case .informing: "vertellen"
    case .finding: "hulp-zoeken"
    case .keepingPlan: "plan"
    }
  }
}
