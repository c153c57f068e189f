import Markup
public import Privacy
import Texts
import Vocabulary

/// Formulieren bij een stamboom: everything that the drawing shows can be made without drawing.
extension Shell {
  public func addRelativePage(_ tree: GenogramLine, _ view: FamilyView, _ state: FormState) -> Page {
    relativePage(tree, nil, view, state)
  }

  public func changeRelativePage(
    _ relative: RelativeLine, in tree: GenogramLine, _ view: FamilyView, _ state: FormState
  ) -> Page {
    relativePage(tree, relative, view, state)
  }

  private func relativePage(
    _ tree: GenogramLine, _ relative: RelativeLine?, _ view: FamilyView, _ state: FormState
  ) -> Page {
    let title = texts(relative == nil ? .contactAddLink : .relativeChangeTitle)
    return page(title: title, tab: .people, form: state) {
      backLink(treeSite(tree, view, .show), .treeBackOne)
      h1 { title }
      if relative == nil { p { texts(.relativeIntro) } }
      entry(
        to: treeSite(tree, view, relative.map { .contact($0.fact.item) } ?? .addContact), state,
        RelativeForm.Field.self, send: .save, back: treeSite(tree, view, .show)
      ) {
        line(RelativeForm.Field.name, state, hint: .relativeHintName)
        choices(
          RelativeForm.Field.row, state,
          Generation.allCases.map { Option(Codes.text($0), Phrase(texts(generation($0))).capitalized) },
          hint: .relativeHintRow)
        let parents = tree.now.relatives.filter { $0.fact.generation != .children && $0 != relative }
        if !parents.isEmpty {
          choices(
            RelativeForm.Field.parents, state, relatives(parents), hint: .relativeHintParents, several: true)
        }
        details {
          summary { span { texts(.contactMore) } }
          relativeDetails(state)
        }
        .attributes(.open, when: relative != nil || state.hasFlaws)
      }
      if let relative {
        press(treeSite(tree, view, .removeContact(relative.fact.item)), .relativeRemove, about: relative.name)
      }
    }
  }

  /// What may be said beside; nobody needs it, and without it everybody is drawn alike.
  @HTMLBuilder
  private func relativeDetails(_ state: FormState) -> some HTML {
    choices(
      RelativeForm.Field.sign, state,
      RelativeSign.allCases.map { Option(Codes.text($0), Phrase(texts(sign($0))).capitalized) })
    choices(
      RelativeForm.Field.facts, state,
      [
        Option(Codes.text(RelativeFact.hasDied), Phrase(texts(.relativeDied)).capitalized),
        Option(Codes.text(RelativeFact.isFostered), Phrase(texts(.relativeFostered)).capitalized),
      ], several: true)
  }

  public func couplePage(_ tree: GenogramLine, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.coupleAddLink), tab: .people, form: state) {
      backLink(treeSite(tree, view, .show), .treeBackOne)
      h1 { texts(.coupleAddLink) }
      p { texts(.coupleIntro) }
      entry(
        to: treeSite(tree, view, .tie), state, CoupleForm.Field.self, send: .save, back: treeSite(tree, view, .show)
      ) {
        choices(CoupleForm.Field.one, state, relatives(tree.now.relatives))
        choices(CoupleForm.Field.other, state, relatives(tree.now.relatives))
        choices(
          CoupleForm.Field.bond, state,
          Bond.allCases.map { Option(Codes.text($0), Phrase(texts(bond($0))).capitalized) })
      }
    }
  }

  /// Two may carry the same name: the row stands beside it.
  private func relatives(_ relatives: [RelativeLine]) -> [Option] {
    relatives.map { relative in
      Option(
        relative.fact.item.description, .name(relative.name),
        hint: Phrase(texts(generation(relative.fact.generation))).capitalized)
    }
  }
}

extension FormState {
  /// As it stands in the tree, to be changed.
  public init(changing relative: RelativeLine) {
    self.init()
    set(RelativeForm.Field.name, relative.name)
    set(RelativeForm.Field.row, Codes.text(relative.fact.generation))
    set(RelativeForm.Field.parents, all: relative.fact.parents.map(\.description))
    set(RelativeForm.Field.sign, Codes.text(relative.fact.sign))
    var facts: [RelativeFact] = []
    if relative.fact.hasDied { facts.append(.hasDied) }
    if relative.fact.isFostered { facts.append(.isFostered) }
    set(RelativeForm.Field.facts, all: facts.map { Codes.text($0) })
  }
}
