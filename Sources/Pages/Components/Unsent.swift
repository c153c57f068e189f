import Markup
import Texts
import Vocabulary

/// Bewaren voor later, and until when one stays signed in: under a form in which somebody writes.
extension Shell {
  /// What stands in the fields: what was sent just now, or else what was kept before.
  func typed(_ state: FormState) -> FormState { unsent ?? state }

  /// Above the form, when it comes back with what was kept.
  @HTMLBuilder
  var keptBefore: some HTML {
    if unsent != nil { p(.class("stip")) { texts(.unsentKept) } }
  }

  @HTMLBuilder
  func laterButtons(for site: Site) -> some HTML {
    if signedInUntil != nil, site.keepsUnsent {
      button(.class("stil"), .name(Later.name), .value(Later.keep)) { texts(.unsentKeep) }
      if unsent != nil { button(.class("stil"), .name(Later.name), .value(Later.drop)) { texts(.unsentDrop) } }
    }
  }

  /// Said on the page, so that it needs no script; with one, a line appears two minutes before.
  @HTMLBuilder
  func signedInLine(for site: Site) -> some HTML {
    if let signedInUntil, site.keepsUnsent {
      p(.class("stip")) { texts(.signedInUntil, [.time: .text(texts.time(signedInUntil))]) }
      div(.id("einde"), .class("kaart nu"), .role("alert"), .hidden) {
        p { texts(.signedInSoon) }
        button(.id("blijf"), .class("stil"), .type(.button)) { texts(.signedInStay) }
      }
    }
  }
}

/// The buttons that keep or drop what was typed, and send nothing.
public enum Later {
  public static let name = "later"
  public static let keep = "bewaar"
  public static let drop = "weg"
}
