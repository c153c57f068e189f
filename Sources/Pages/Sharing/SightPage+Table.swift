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
        if let until = matrix.until(cell) {
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
    let people = matrix.persons
    let names = names(reader: reader, people: people, consents: matrix.consents)
    var grouped: [(heads: [ItemHead], sentences: [Phrase])] = []
    for head in cell.items {
      let said = texts.say(matrix.ownPart(of: head.because), names, today: matrix.day)
      if let place = grouped.firstIndex(where: { $0.sentences == said }) {
        grouped[place].heads.append(head)
      } else {
        grouped.append(([head], said))
      }
    }
    return grouped.map { group in
      (titles(group.heads, today: matrix.day).capitalized, group.sentences.joined())
    }
  }

  /// "doel van 26 januari en 5 maart": each kind once, each day once.
  private func titles(_ heads: [ItemHead], today: Day) -> Phrase {
    var kinds: [(kind: ItemKind, days: [Day])] = []
    for head in heads.sorted(by: { $0.day < $1.day }) {
      let place = kinds.firstIndex { $0.kind == head.kind }
      if place == nil { kinds.append((head.kind, [head.day])) }
      if let place, !kinds[place].days.contains(head.day) { kinds[place].days.append(head.day) }
    }
    let phrases = kinds.map { kind, days in
      let days = texts.list(words: days.map { texts.date($0, today: today) })
      return texts(.itemDated, [.kind: .text(texts.name(kind)), .day: .text(days)])
    }
    return phrases.joined(", ")
  }
}

extension SightMatrix {
  /// What the viewer may know of a reason: the grounds of the persons whom this matrix is about. That somebody else
  /// agreed, and until when, is between that person and the reader (`sight.md` 2).
  func ownPart(of because: Because) -> Because {
    guard case .grounds(let grounds) = because else { return because }
    return .grounds(grounds.filter { ground in persons.contains { $0.party.person == ground.subject } })
  }

  /// The first last day among the grounds that the viewer may know.
  func until(_ cell: MatrixCell) -> Day? {
    cell.items.flatMap { $0.until(ownPart(of: $0.because)) }.min()
  }
}

extension ItemHead {
  fileprivate func until(_ because: Because) -> [Day] {
    guard case .grounds(let grounds) = because else { return [] }
    return grounds.compactMap { ground in
      switch ground.ground {
      case .emergency(let until), .consent(_, let until): until
      case .disclosure, .oneself, .childVersion, .authority, .representative, .involved: nil
      }
    }
  }
}

extension [Phrase] {
  /// Sentences one after the other.
  func joined(_ separator: Phrase = " ") -> Phrase {
    enumerated().reduce(into: Phrase()) { whole, next in
      if next.offset > 0 { whole.append(separator) }
      whole.append(next.element)
    }
  }
}

extension MatrixRow {
  func cell(_ person: PartyLabel, _ part: Part) -> MatrixCell? {
    cells.first { $0.about.party == person.party && $0.part == part && !$0.items.isEmpty }
  }
}
