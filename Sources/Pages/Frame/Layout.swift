import Markup
import Privacy
import Texts
import Vocabulary

extension Shell {
  /// A whole page. Its title never holds a name: it stays behind in the browser's history.
  func page(
    title: String, tab: Tab? = nil, form: FormState? = nil, @HTMLBuilder content: () -> HTMLFragment
  ) -> Page {
    let flawed = form?.hasFlaws == true ? texts(.errorTitle) + " " : ""
    let document = HTMLDocument {
      html(.lang(texts.language.tag), .dir("ltr"), .class("letters-\(letters.rawValue)")) {
        head { metadata(title: flawed + title) }
        body {
          a(.class("over"), .href(.fragment("inhoud"))) { texts(.skip) }
          banner
          top
          tabs(current: tab)
          main(.id("inhoud"), .tabindex(-1)) {
            notice
            content()
          }
          foot
        }
      }
    }
    return Page(bytes: document.rendered())
  }

  @HTMLBuilder
  private func metadata(title: String) -> some HTML {
    meta(.charset("utf-8"))
    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
    meta(.name("color-scheme"), .content("light dark"))
    meta(.name("robots"), .content("noindex"))
    meta(.name("referrer"), .content("no-referrer"))
    Markup.title { "\(title) – Samen" }
    link(.rel("icon"), .emptyIcon)
    link(.rel("stylesheet"), .href(Site.styleSheet))
    script(.src(Site.script), .defer) {}
  }

  @HTMLBuilder
  private var banner: some HTML {
    if let demo {
      aside(.class("demo"), .aria(.label, texts(.demoLabel))) {
        p {
          "\(texts(.demoBanner, [.day: .text(texts.fullDate(demo.today))]).plain) "
          a(.href(Site.demo)) { texts(.demoLink) }
        }
      }
    }
  }

  private var top: some HTML {
    header(.class("kop")) {
      a(.class("merk"), .href(home)) { "Samen" }
      who
      quickExit
      span(.class("breuk")) {}
      a(.class("knop stil"), .href(Site.helpNow)) { texts(.helpNowLink) }
      a(.class("knop stil"), .href(Site.settings)) { texts(.settingsLink) }
      // Keeps its place while it cannot be seen, so that nothing moves when the script shows it.
      button(.id("lees"), .class("stil wacht"), .type(.button), .aria(.pressed, "false")) { texts(.readAloud) }
      signOut
    }
  }

  private var quickExit: some HTML {
    form(.class("weg"), .method(.post), .action(.init(Site.quickExit)), .data(.exit, exit)) {
      secrets
      button(.class("weg")) { texts(.quickExit) }
    }
  }

  /// In which role somebody looks stands on every page.
  @HTMLBuilder
  private var who: some HTML {
    if let viewer {
      span(.class("wie")) { texts(.youAre, [.name: .phrase(mention(viewer.label))]) }
    }
  }

  @HTMLBuilder
  private var signOut: some HTML {
    if viewer != nil {
      form(.class("uit"), .method(.post), .action(.init(Site.signOut))) {
        secrets
        button(.class("stil")) { texts(.signOut) }
      }
    }
  }

  @HTMLBuilder
  private func tabs(current: Tab?) -> some HTML {
    let shown = Tab.shown(to: reader, inFamily: family != nil)
    if !shown.isEmpty {
      nav(.class("hoofd"), .aria(.label, texts(.menu))) {
        ul {
          ForEach(shown) { tab in
            li {
              a(.href(tab.site(in: family))) {
                tab.icon
                span { texts(tab.title) }
              }
              .attributes(.aria(.current, "page"), when: tab == current)
            }
          }
        }
      }
    }
  }

  /// Where the name of the product leads.
  private var home: Site {
    switch reader {
    case .stranger: .welcome
    case .professional: .myWork
    case .adult, .youth, .child, .supporter, .outsider: family.map { .family($0, .plan) } ?? .welcome
    }
  }
}
