import Markup
import Privacy
import Texts
import Vocabulary

/// De stamboom als lijst: the same data, with a way to change each line by keyboard.
extension Shell {
  func treeList(_ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    section(.class("lijst"), .aria(.labelledby, "lijst")) {
      h2(.id("lijst")) { texts(.circleAsList) }
      table(.class("stapel")) {
        caption(.class("vh")) { texts(.treesTitle) }
        thead {
          tr { ForEach(columns(tree)) { column in th(.scope("col")) { texts(column) } } }
        }
        tbody {
          ForEach(tree.now.relatives.sorted { $0.fact.generation.rawValue < $1.fact.generation.rawValue }) { relative in
            row(relative, tree, view)
          }
        }
      }
      partners(tree, view)
    }
  }

  private func columns(_ tree: GenogramLine) -> [Key] {
    [.columnWho, .columnRow, .columnChildOf, .columnPartner] + (tree.mayChange ? [.columnChange] : [])
  }

  private func row(_ relative: RelativeLine, _ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    tr {
      th(.scope("row")) { Phrase.name(relative.name) }
      td(.data(.heading, texts(.columnRow))) { relativeWords(relative.fact) }
      td(.data(.heading, texts(.columnChildOf))) { list(relative.fact.parents, tree.now) }
      td(.data(.heading, texts(.columnPartner))) { list(partners(of: relative.fact.item, tree.now), tree.now) }
      if tree.mayChange {
        td(.data(.heading, texts(.columnChange))) {
          a(.class("knop stil"), .href(treeSite(tree, view, .contact(relative.fact.item)))) {
            texts(.contactChangeLink)
            span(.class("vh")) { ": \(relative.name)" }
          }
        }
      }
    }
  }

  /// "grootouders, overleden".
  func relativeWords(_ relative: Relative) -> String {
    var words = [texts(generation(relative.generation))]
    if relative.sign != .neutral { words.append(texts(sign(relative.sign))) }
    if relative.hasDied { words.append(texts(.relativeDied)) }
    if relative.isFostered { words.append(texts(.relativeFostered)) }
    return words.joined(separator: ", ")
  }

  func generation(_ generation: Generation) -> Key {
    switch generation {
    case .grandparents: .generationGrandparents
    case .parents: .generationParents
    case .children: .generationChildren
    }
  }

  func sign(_ sign: RelativeSign) -> Key {
    switch sign {
    case .neutral: .relativeSignNeutral
    case .square: .relativeSignSquare
    case .round: .relativeSignRound
    }
  }

  func bond(_ bond: Bond) -> Key {
    switch bond {
    case .married: .bondMarried
    case .livingTogether: .bondLivingTogether
    case .parted: .bondParted
    case .divorced: .bondDivorced
    }
  }

  private func list(_ items: [ItemID], _ version: GenogramVersion) -> Phrase {
    let names = items.compactMap { item in version.relatives.first { $0.fact.item == item }?.name }
    return names.isEmpty ? Phrase("–") : texts.list(names: names)
  }

  private func partners(of item: ItemID, _ version: GenogramVersion) -> [ItemID] {
    version.couples.compactMap { $0.one == item ? $0.other : $0.other == item ? $0.one : nil }
  }

  @HTMLBuilder
  private func partners(_ tree: GenogramLine, _ view: FamilyView) -> some HTML {
    let names = Dictionary(tree.now.relatives.map { ($0.fact.item, $0.name) }) { first, _ in first }
    if !tree.now.couples.isEmpty {
      h3 { texts(.couplesHeading) }
      ul(.class("links")) {
        ForEach(tree.now.couples) { couple in
          if let one = names[couple.one], let other = names[couple.other] {
            li {
              span {
                texts(
                  .tieBetween, [.name: .name(one), .other: .name(other), .words: .text(texts(bond(couple.bond)))])
              }
              if tree.mayChange {
                press(treeSite(tree, view, .untie(couple.one, couple.other)), .tieRemove, about: "\(one), \(other)")
              }
            }
          }
        }
      }
    }
  }
}
