import Markup
public import Privacy
import Texts
public import Vocabulary

/// Mijn reflecties: the author's own notebook.
extension Shell {
  public func reflectionsPage(_ lines: [ReflectionLine], today: Day, _ state: FormState) -> Page {
    page(title: texts(.reflectionsTitle), tab: .work, form: state) {
      backLink(.myWork, .workBack)
      h1 { texts(.reflectionsTitle) }
      p { texts(.reflectionsIntro) }
      div(.class("kaart nu")) {
        p { texts(.reflectionsHonest) }
        p { texts(.reflectionsLaw) }
      }
      entry(to: .myReflections, state, ReflectionForm.Field.self, send: .save, back: .myWork) {
        let rows = state[ReflectionForm.Field.words].isEmpty ? 5 : 12
        prose(ReflectionForm.Field.words, state, hint: .reflectionHint, rows: rows)
      }
      reflectionPrompts
      reflectionToFacts
      if !lines.isEmpty { h2 { texts(.reflectionsEarlier) } }
      ul(.class("rij")) {
        ForEach(lines) { line in
          li(.class("kaart")) {
            h3 { "\(texts.date(line.at.day, today: today)), \(texts.time(line.at))" }
            Prose(line.words)
            p { a(.href(Site.deleteReflection(line.item))) { texts(.reflectionDelete) } }
          }
        }
      }
    }
  }

  public func deleteReflectionPage(_ line: ReflectionLine) -> Page {
    page(title: texts(.reflectionDeleteTitle), tab: .work) {
      backLink(.myReflections, .back)
      h1 { texts(.reflectionDeleteTitle) }
      div(.class("kaart")) { Prose(line.words) }
      p { texts(.reflectionDeleteThen) }
      pressOrLeave(.deleteReflection(line.item), .reflectionDeleteYes, leave: .myReflections)
    }
  }
}
