import Markup
import Privacy
import Texts
import Vocabulary

/// Wie heeft gekeken: who, when, what; and a way to say that it is not right.
extension Shell {
  static let looksShown = 6

  func looks(_ matrix: SightMatrix) -> some HTML {
    section(.aria(.labelledby, "k-gekeken")) {
      h2(.id("k-gekeken")) { texts(.looksHeading) }
      if matrix.looks.lines.isEmpty { p { texts(.looksNone) } }
      ul(.class("regels")) { ForEach(matrix.looks.lines.prefix(Shell.looksShown)) { look in self.look(look, matrix) } }
      if matrix.looks.lines.count > Shell.looksShown {
        details(.class("op-verzoek")) {
          summary { span { texts(.looksMore) } }
          ul(.class("regels")) {
            ForEach(matrix.looks.lines.dropFirst(Shell.looksShown)) { look in self.look(look, matrix) }
          }
        }
      }
    }
  }

  private func look(_ look: LookLine, _ matrix: SightMatrix) -> some HTML {
    li {
      time(.datetime(look.at.day.description)) {
        "\(texts.date(look.at.day, today: matrix.day)), \(texts.time(look.at))"
      }
      ": "
      texts(.looksRead, [.name: .phrase(mention(look.who)), .list: .text(kinds(of: look.items))])
      if let id = look.id {
        " "
        a(.href(Site.family(matrix.family, .notCorrect(id)))) {
          texts(.looksNotCorrect)
          span(.class("vh")) { ": \(mention(look.who).plain), \(texts.date(look.at.day, today: matrix.day))" }
        }
      }
    }
  }

  /// Each kind once.
  private func kinds(of heads: [ItemHead]) -> String {
    var seen: [ItemKind] = []
    for head in heads where !seen.contains(head.kind) { seen.append(head.kind) }
    return texts.list(words: seen.map { texts.name($0) })
  }

  /// The kinds of a consent or a request, in short; its own page names them one by one.
  func parts(_ kinds: [ItemKind]) -> String {
    let hasPlan = KindSet.plan.kinds.allSatisfy(kinds.contains)
    let rest = kinds.filter { !hasPlan || !KindSet.plan.contains($0) }.map { texts.name($0) }
    return texts.list(words: (hasPlan ? [texts(.kindsWholePlanWords)] : []) + rest)
  }

  func asks(_ request: RequestLine) -> Phrase {
    texts(
      .requestAsks,
      [
        .name: .phrase(mention(request.from)), .words: .text(parts(request.kinds)),
        .list: .phrase(object(request.about)),
      ])
  }
}
