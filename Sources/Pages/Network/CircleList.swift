import Markup
import Privacy
import Texts
import Vocabulary

/// De kring als lijst: the same data, with a way to change each line by keyboard.
extension Shell {
  func circleList(_ circle: CircleLine, _ view: FamilyView) -> some HTML {
    section(.class("lijst"), .aria(.labelledby, "lijst")) {
      h2(.id("lijst")) { texts(.circleAsList) }
      table(.class("stapel")) {
        caption(.class("vh")) { texts(.circlesTitle) }
        thead {
          tr {
            ForEach(columns(circle)) { column in th(.scope("col")) { texts(column) } }
          }
        }
        tbody { ForEach(circle.now.contacts) { member in row(member, circle, view) } }
      }
      tiesBetween(circle, view)
    }
  }

  private func columns(_ circle: CircleLine) -> [Key] {
    [.columnWho, .columnGroup, .columnRing, .columnTie, .columnSupport] + (circle.mayChange ? [.columnChange] : [])
  }

  private func row(_ member: CircleMember, _ circle: CircleLine, _ view: FamilyView) -> some HTML {
    tr {
      th(.scope("row")) { Phrase.name(member.name) }
      td(.data(.heading, texts(.columnGroup))) { texts.name(member.group) }
      td(.data(.heading, texts(.columnRing))) { texts.name(member.ring) }
      td(.data(.heading, texts(.columnTie))) { tieWords(member.tie) }
      td(.data(.heading, texts(.columnSupport))) { supportWords(member.tie) }
      if circle.mayChange {
        td(.data(.heading, texts(.columnChange))) {
          a(.class("knop stil"), .href(circleSite(circle, view, .contact(member.item)))) {
            texts(.contactChangeLink)
            span(.class("vh")) { ": \(member.name)" }
          }
        }
      }
    }
  }

  /// "sterk, geeft spanning, steun komt naar jullie toe".
  func tieWords(_ tie: TieLine) -> String {
    var words = [texts(tie.isBroken ? .tieBroken : strength(tie.strength))]
    if tie.hasTension { words.append(texts(.tieTension)) }
    if tie.isOverloaded { words.append(texts(.tieOverloaded)) }
    switch tie.direction {
    case .none: break
    case .toFirst: words.append(texts(tie.from == nil ? .directionIn : .directionFirst))
    case .toSecond: words.append(texts(tie.from == nil ? .directionOut : .directionSecond))
    case .both: words.append(texts(.directionBoth))
    }
    return words.joined(separator: ", ")
  }

  private func supportWords(_ tie: TieLine) -> String {
    tie.supports.isEmpty ? "–" : tie.supports.map { texts.name($0) }.joined(separator: ", ")
  }

  func strength(_ strength: TieStrength) -> Key {
    switch strength {
    case .veryWeak: .tieVeryWeak
    case .weak: .tieWeak
    case .ordinary: .tieOrdinary
    case .strong: .tieStrong
    case .veryStrong: .tieVeryStrong
    }
  }

  @HTMLBuilder
  private func tiesBetween(_ circle: CircleLine, _ view: FamilyView) -> some HTML {
    let names = Dictionary(circle.now.contacts.map { ($0.item, $0.name) }) { first, _ in first }
    if !circle.now.ties.isEmpty {
      h3 { texts(.tiesBetween) }
      ul(.class("links")) {
        ForEach(circle.now.ties) { tie in
          if let from = tie.from, let one = names[from], let other = names[tie.to] {
            li {
              span { texts(.tieBetween, [.name: .name(one), .other: .name(other), .words: .text(tieWords(tie))]) }
              if circle.mayChange {
                press(circleSite(circle, view, .untie(from, tie.to)), .tieRemove, about: "\(one), \(other)")
              }
            }
          }
        }
      }
    }
  }
}
