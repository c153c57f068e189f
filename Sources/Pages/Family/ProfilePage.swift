import Markup
public import Privacy
import Texts
public import Vocabulary

/// Zo praten we met jou: what helps somebody to understand and to be understood.
extension Shell {
  @HTMLBuilder
  func howToTalk(_ line: ProfileLine, _ view: FamilyView) -> some HTML {
    if let language = line.language { p { texts(.profileSpeaks, [.words: .text(language)]) } }
    if let level = line.level, level != .plain { p { texts(.profileReads, [.words: .text(texts.name(level))]) } }
    if !line.aids.isEmpty {
      p { texts(.profileAids, [.list: .text(texts.list(words: line.aids.map { texts.name($0) }))]) }
    }
    if line.mayChange, let person = line.person.party.person {
      p {
        a(.class("bel"), .href(Site.family(view.family, .profile(person)))) {
          texts(.profileLink)
          span(.class("vh")) { ": \(line.person.name)" }
        }
      }
    }
  }

  public func profilePage(_ line: ProfileLine, _ person: PersonID, _ view: FamilyView, _ state: FormState) -> Page {
    page(title: texts(.profileLink), tab: .people, form: state) {
      backLink(.family(view.family, .people), .profileBack)
      h1 { texts(.profileLink) }
      p { texts(.profileIntro, [.name: .phrase(object(line.person))]) }
      entry(
        to: .family(view.family, .profile(person)), state, ProfileForm.Field.self, send: .save,
        back: .family(view.family, .people)
      ) {
        self.line(ProfileForm.Field.language, state, hint: .profileHintLanguage)
        choices(
          ProfileForm.Field.level, state,
          ReadingLevel.allCases.map { Option(Codes.text($0), Phrase(texts.name($0)).capitalized) })
        choices(
          ProfileForm.Field.aids, state,
          ContactAid.allCases.map { Option(Codes.text($0), Phrase(texts.name($0)).capitalized) }, hint: .factorsHint,
          several: true)
        p(.class("kaart stem")) { texts(.profileReaders) }
      }
    }
  }
}
