import Markup
import Texts
import Vocabulary

/// Welkom: what this is, and help for whoever needs it now.
extension Shell {
  public func welcomePage() -> Page {
    page(title: texts(.welcomeTitle)) {
      h1 { texts(.welcomeHeading) }
      p { texts(.welcomeWhat) }
      ul {
        li { texts(.welcomeOne) }
        li { texts(.welcomeTwo) }
        li { texts(.welcomeThree) }
      }
      if demo != nil {
        p { a(.class("knop"), .href(Site.demo)) { texts(.demoLink) } }
      } else {
        p { texts(.welcomeNoAccounts) }
      }
      p {
        texts(.welcomeHelp); " "; a(.href(Site.helpNow)) { texts(.helpNowLink) }
      }
      directoryLink
      p {
        texts(.welcomeCode); " "; a(.href(Site.outside)) { texts(.welcomeCodeLink) }
      }
      feedbackLink(.welcome)
    }
  }

  /// Hulp nu: without log-in, without a trace.
  public func helpNowPage() -> Page {
    page(title: texts(.helpTitle)) {
      h1 { texts(.helpHeading) }
      p { texts(.helpIntro) }
      ul(.class("rij")) {
        line(.helpDanger, .helpDangerWhen, [help.emergency])
        line(.helpSuicide, .helpSuicideWhen, [help.suicide, help.suicideFree])
        line(.helpDoctor, .helpDoctorWhen, [help.doctor].compactMap { $0 })
        if let crisis = help.crisis { line(.helpCrisis, .helpCrisisWhen, [crisis]) }
        line(.helpViolence, .helpViolenceWhen, [help.violence])
        line(.helpChildren, .helpChildrenWhen, [help.children])
        line(.trustHeading, .trustWho, [help.trust])
      }
      p { a(.href(Site.talk)) { texts(.talkLink) } }
      p { texts(.helpOwnPlan) }
      directoryLink
      p { texts(.helpNoTrace) }
      p { a(.href(Site.quickExit)) { texts(.exitExplain) } }
      feedbackLink(.helpNow)
    }
  }

  private func line(_ heading: Key, _ when: Key, _ numbers: [String]) -> some HTML {
    li(.class("kaart")) {
      h2 { texts(heading) }
      p { texts(when) }
      ForEach(numbers) { number in
        p {
          texts(.contactCall); " "; call(number)
        }
      }
    }
  }

  /// What quick exit does, and what it does not.
  public func quickExitPage() -> Page {
    page(title: texts(.exitTitle)) {
      h1 { texts(.exitTitle) }
      p { texts(.exitWhat) }
      p { texts(.exitShift) }
      p { texts(.exitHistory) }
      p { texts(.exitSafe) }
      feedbackLink(.quickExit)
    }
  }
}
