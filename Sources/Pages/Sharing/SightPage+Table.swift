import Markup
import Privacy
import Texts
import Vocabulary

/// De tabel: one row a reader, one column a part that somebody reads; the reasons stand under it.
extension Shell {
  func sightTable(_ person: PartyLabel, _ rows: [MatrixRow], _ matrix: SightMatrix) -> some HTML {
    let parts = Part.allCases.filter { part in
      rows.contains { $0.cell(person, part) != nil }
    }
    let about: Phrase = texts(.itemOn, [.list: .phrase(object(person))])
    return div(.class("tabel"), .tabindex(0), .role("region"), .aria(.label, about.plain)) {
      table(.class("stapel")) {
        caption { texts(.sightCaption) }
        thead {
          tr {
            th(.scope("col")) { texts(.sightWho) }
            ForEach(parts) { part in th(.scope("col")) { texts.name(part) } }
          }
        }
        tbody {
          ForEach(rows) { row in
            tr {
              th(.scope("row")) { mention(row.reader) }
              ForEach(parts) { part in sightCell(row.cell(person, part), part, matrix) }
            }
          }
        }
      }
    }
  }

  private func sightCell(_ cell: MatrixCell?, _ part: Part, _ matrix: SightMatrix) -> some HTML {
    td(.data(.heading, texts.name(part)), .class(cell == nil ? "nee" : "ja")) {
      if let cell {
        if let until = cell.until {
          texts(.sightYesUntil, [.day: .text(texts.date(until, today: matrix.day))])
        } else {
          texts(.wordYes)
        }
      } else {
        texts(.wordNo)
      }
    }
  }

  func sightReasons(_ person: PartyLabel, _ row: MatrixRow, _ matrix: SightMatrix) -> some HTML {
    details {
      summary { span { texts(.sightWhy, [.name: .phrase(mention(row.reader))]) } }
      ForEach(row.cells.filter({ $0.about.party == person.party && !$0.items.isEmpty })) { cell in
        h3 { texts.name(cell.part) }
        ul {
          ForEach(reasons(cell, row.reader, matrix)) { reason in
            li {
              strong { reason.titles }
              ". "
              reason.sentences
            }
          }
        }
      }
    }
  }

  /// Items with the same reason are said together.
  private func reasons(
    _ cell: MatrixCell, _ reader: PartyLabel, _ matrix: SightMatrix
  ) -> [(titles: Phrase, sentences: Phrase)] {
    let people = matrix.persons + cell.items.flatMap(\.about)
    let names = names(reader: reader, people: people, consents: matrix.consents)
    var grouped: [(heads: [ItemHead], sentences: [Phrase])] = []
    for head in cell.items {
      let said = texts.say(head.because, names, today: matrix.day)
      if let place = grouped.firstIndex(where: { $0.sentences == said }) {
        grouped[place].heads.append(head)
      } else {
        grouped.append(([head], said))
      }
    }
    return grouped.map { group in
      (titles(group.heads).capitalized, group.sentences.joined())
    }
  }

  /// "doel (26 januari) en doel (5 maart)".
  private func titles(_ heads: [ItemHead]) -> Phrase {
    texts.list(
      heads.map {
        texts(.itemDated, [.kind: .text(texts.name($0.kind)), .day: .text(texts.date($0.day))])
      })
  }
}

extension [Phrase] {
  /// Sentences one after the other.
  func joined() -> Phrase {
    enumerated().reduce(into: Phrase()) { whole, next in
      if next.offset > 0 { whole.append(" ") }
      whole.append(next.element)
    }
  }
}

extension MatrixRow {
  func cell(_ person: PartyLabel, _ part: Part) -> MatrixCell? {
    cells.first { $0.about.party == person.party && $0.part == part && !$0.items.isEmpty }
  }
}
