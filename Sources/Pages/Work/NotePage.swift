import Markup
public import Privacy
import Texts
import Vocabulary

/// Een notitie schrijven: the family reads every word, so the author sees it first as they will.
extension Shell {
  /// What a professional can write here.
  static let noteKinds: [ItemKind] = [.contactNote, .observation, .treatmentNote]

  public func newNotePage(_ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.noteTitle), tab: .story, form: state) {
      backLink(.family(view.family, .plan), .planBackPro)
      h1 { texts(.noteTitle) }
      p { texts(.noteIntro) }
      entry(
        to: .family(view.family, .newNote), state, NoteForm.Field.self, send: .noteLook,
        back: .family(view.family, .plan)
      ) {
        choices(NoteForm.Field.about, state, options(people(view)), several: true)
        choices(
          NoteForm.Field.kind, state,
          Shell.noteKinds.map { Option(Codes.text($0), Phrase(texts.name($0).capitalizedFirst)) })
        domainChoice(NoteForm.Field.domain, state)
        prose(NoteForm.Field.words, state, hint: .noteHint, rows: 10)
      }
    }
  }

  /// - Parameter readers: who of the family, and which helpers, will read the note.
  public func notePreviewPage(_ view: FamilyView, _ state: FormState, readers: [PartyLabel]) -> Page {
    page(title: texts(.notePreviewTitle), tab: .story) {
      h1 { texts(.notePreviewTitle) }
      p { texts(.notePreviewIntro, [.list: .phrase(objects(readers))]) }
      div(.class("kaart stem")) { Prose(state[NoteForm.Field.words]) }
      hint(state)
      secondPress(
        state, NoteForm.Field.self, to: .family(view.family, .confirmNote), confirm: .noteSave,
        back: .family(view.family, .newNote))
    }
  }
}
