import Markup
import Texts

/// Praten over zelfmoord: how to ask it plainly. Words to say, no questions to score; without signing in, without a trace.
extension Shell {
  public func talkPage() -> Page {
    page(title: texts(.talkTitle)) {
      backLink(.helpNow, .talkBack)
      h1 { texts(.talkHeading) }
      p { texts(.talkIntro) }
      part(.talkAskHeading, [.talkAskOne, .talkAskTwo])
      div(.class("kaart stem")) {
        p { texts(.talkSayOne) }
        p { texts(.talkSayTwo) }
      }
      part(.talkListenHeading, [.talkListenOne, .talkListenTwo, .talkListenThree, .talkListenFour])
      part(.talkSecretHeading, [.talkSecretOne, .talkSecretTwo])
      section {
        h2 { texts(.talkThenHeading) }
        ul {
          li {
            texts(.talkDanger); " "; call(help.emergency)
          }
          li {
            texts(.talkCall); " "; call(help.suicide); " / "; call(help.suicideFree)
          }
          ForEach([Key.talkThenOne, .talkThenTwo, .talkThenThree]) { line in li { texts(line) } }
        }
      }
      part(.talkYouHeading, [.talkYou])
      p { texts(.talkNoScore) }
    }
  }

  private func part(_ heading: Key, _ lines: [Key]) -> some HTML {
    section {
      h2 { texts(heading) }
      ul { ForEach(lines) { line in li { texts(line) } } }
    }
  }
}
