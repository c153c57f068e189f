import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren: other words, how far, what first, order and time of a step, what helps.
extension Shell {
  public func rewordPage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    goalForm(goal, view, state, .reword, RewordForm.Field.self, title: .rewordLink, intro: .rewordIntro) {
      prose(RewordForm.Field.words, state, rows: 3)
      whoReads
    }
  }

  public func markPage(_ goal: GoalLine, _ view: FamilyView, _ state: FormState) -> Page {
    goalForm(goal, view, state, .mark, MarkForm.Field.self, title: .markLink, intro: .markIntro) {
      choices(
        MarkForm.Field.level, state,
        AttainmentLevel.allCases.map { Option(Codes.text($0), Phrase(texts.name($0))) })
      prose(MarkForm.Field.words, state, hint: .mayBeEmpty, rows: 3)
      choices(MarkForm.Field.together, state, options(people(view)), several: true)
    }
  }

  /// - Parameter step: nil for the goal itself.
  public func helpsPage(
    _ goal: GoalLine, step: StepLine?, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let site: GoalSite = step.map { .helpsStep($0.item) } ?? .helps
    return goalForm(goal, view, state, site, HelpsForm.Field.self, title: .helpsLink, intro: .helpsIntro) {
      if let step { p { strong(.dir("auto")) { step.words } } }
      if view.strengths.isEmpty {
        p { texts(.storyNoStrengths) }
      } else {
        choices(
          HelpsForm.Field.strengths, state,
          view.strengths.map { Option($0.head.id.description, Phrase($0.words ?? "")) }, several: true)
      }
    }
  }

  public func timingPage(
    _ step: StepLine, of goal: GoalLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let others = view.goals.all.flatMap(\.steps).filter { !$0.isDone && $0.item != step.item }
    let options = others.map { Option($0.item.description, Phrase($0.words)) }
    return goalForm(
      goal, view, state, .timing(step.item), TimingForm.Field.self, title: .timingTitle, intro: .timingIntro
    ) {
      p { strong(.dir("auto")) { step.words } }
      if !others.isEmpty {
        choices(TimingForm.Field.after, state, options, several: true)
        choices(TimingForm.Field.alongside, state, options, several: true)
      }
      perWeek(state)
      choices(TimingForm.Field.heavy, state, [Option("1", Phrase(texts(.timingHeavy)))], several: true)
    }
  }

  private func perWeek(_ state: FormState) -> some HTML {
    let field = TimingForm.Field.perWeek
    return div(.class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      label(.class("veld"), .for(field.inputID)) { texts(field.label) }
      flawLine(field, state)
      select(.id(field.inputID), .name(field.rawValue)) {
        option(.value("")) { texts(.timingWeekNone) }
        "\n"
        ForEach(StepTiming.perWeekBounds) { number in
          option(.value("\(number)")) { "\(number)" }.attributes(.selected, when: state.has(field, "\(number)"))
          "\n"
        }
      }
    }
  }

  func goalForm<Field: LabelledField>(
    _ goal: GoalLine, _ view: FamilyView, _ state: FormState, _ site: GoalSite, _ fields: Field.Type, title: Key,
    intro: Key, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    let back = Site.family(view.family, .goal(goal.head.id, .show))
    return page(title: texts(title), tab: .goals, form: state) {
      backLink(back, .goalBackOne)
      h1 { texts(title) }
      p {
        texts(intro)
        " "
        strong(.dir("auto")) { goal.words }
      }
      entry(to: .family(view.family, .goal(goal.head.id, site)), state, fields, send: .save, back: back) { content() }
    }
  }

  // MARK: What first

  public func rankingPage(_ view: FamilyView, _ state: FormState) -> Page {
    orderForm(view, state, .ranking, title: .rankingLink, intro: .rankingIntro)
  }

  public func goalOrderPage(_ view: FamilyView, _ state: FormState) -> Page {
    orderForm(view, state, .goalOrder, title: .orderLink, intro: .orderIntro)
  }

  private func orderForm(_ view: FamilyView, _ state: FormState, _ site: FamilySite, title: Key, intro: Key) -> Page {
    page(title: texts(title), tab: .goals, form: state) {
      backLink(.family(view.family, .goals), .goalBack)
      h1 { texts(title) }
      p { texts(intro) }
      entry(
        to: .family(view.family, site), state, OrderForm.Field.self, send: .save, back: .family(view.family, .goals)
      ) {
        places(view.goals.open, state)
      }
    }
  }

  /// A number for each goal; the same field as often as there are goals.
  private func places(_ goals: [GoalLine], _ state: FormState) -> some HTML {
    let field = OrderForm.Field.places
    return fieldset(.id(field.inputID), .tabindex(-1), .class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      legend { texts(field.label) }
      flawLine(field, state)
      if goals.isEmpty { p { texts(.goalsEmptyOther) } }
      ForEach(goals) { goal in
        div(.class("invoer")) {
          label(.class("veld"), .for("f-\(goal.head.id)"), .dir("auto")) { goal.words }
          select(.id("f-\(goal.head.id)"), .name(field.rawValue)) {
            option(.value("")) { texts(.orderNoPlace) }
            "\n"
            ForEach(1...goals.count) { number in
              option(.value(OrderForm.value(goal.head.id, number))) { "\(number)" }
                .attributes(.selected, when: state.has(field, OrderForm.value(goal.head.id, number)))
              "\n"
            }
          }
        }
      }
    }
  }
}
