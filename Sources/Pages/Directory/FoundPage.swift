import Markup
import Texts
public import Vocabulary

/// Sociale kaart: look for help, without signing in. What somebody looks for stands in no address and in no log.
extension Shell {
  /// - Parameter towns: those that one can choose.
  public func foundPage(_ found: OfferingPage, towns: [Municipality], today: Day, _ state: FormState) -> Page {
    page(title: texts(.dirHeading), form: state) {
      h1 { texts(.dirHeading) }
      p { texts(.dirIntro) }
      problems(state, SearchForm.Field.self)
      searchForm(towns, state)
      section(.aria(.labelledby, "k-gevonden")) {
        h2(.id("k-gevonden")) { texts.count(found.total, one: .dirFoundOne, many: .dirFoundMany) }
        if found.offerings.isEmpty { p { texts(.dirNone) } }
        ul(.class("rij")) { ForEach(found.offerings) { line in offeringCard(line, today) } }
        turning(found)
      }
      p(.class("stip")) { texts(.dirNoTrace) }
    }
  }

  private func searchForm(_ towns: [Municipality], _ state: FormState) -> some HTML {
    form(.method(.post), .action(.init(Site.directory(.found(1)))), .novalidate) {
      secrets
      line(SearchForm.Field.text, state, hint: .dirHintText)
      div(.class("naast")) {
        picks(SearchForm.Field.town, state, towns.map { ($0.code, $0.name) })
        domainChoice(SearchForm.Field.domain, state)
        line(SearchForm.Field.age, state, hint: .dirHintAge)
        picks(SearchForm.Field.language, state, SpokenLanguage.allCases.map { (Codes.text($0), texts.name($0)) })
        picks(
          SearchForm.Field.weeks, state,
          SearchForm.weeks.map { ("\($0)", texts(.dirAtMost, [.count: .number($0)]).plain) })
      }
      div(.class("knoppen")) {
        button { texts(.dirSearch) }
        button(.class("stil"), .name(SearchAnew.name), .value("1")) { texts(.dirAnew) }
      }
    }
  }

  /// One of a list, or whatever.
  private func picks<Field: LabelledField>(_ field: Field, _ state: FormState, _ all: [(String, String)]) -> some HTML {
    div(.class(state.flaw(field) == nil ? "invoer" : "invoer mis")) {
      Markup.label(.class("veld"), .for(field.inputID)) { texts(field.label) }
      flawLine(field, state)
      select(.id(field.inputID), .name(field.rawValue)) {
        Markup.option(.value("")) { texts(.dirAny) }
        "\n"
        ForEach(all) { (value, words) in
          Markup.option(.value(value)) { words }.attributes(.selected, when: state.has(field, value))
          "\n"
        }
      }
    }
  }

  private func offeringCard(_ line: ListedOffering, _ today: Day) -> some HTML {
    li(.class("kaart")) {
      h3 { a(.href(Site.directory(.offering(line.offering.id))), .dir("auto")) { line.offering.title } }
      p { line.provider.name }
      if let far = farLabel(line) { p { span(.class("label let")) { far } } }
      if let what = line.offering.terms[.what] { Prose(what) }
      forWhom(line.offering)
      p { towns(line.offering) }
      p { waitWords(line.offering.wait) }
      if line.offering.wait?.isOld(on: today) == true { p { span(.class("label let")) { texts(.offerWaitOld) } } }
      flags(line.offering, today)
    }
  }

  func farLabel(_ line: ListedOffering) -> String? {
    switch line.nearness {
    case nil, .here: nil
    case .inRegion: texts(.dirInRegion)
    case .elsewhere: texts(.dirElsewhere)
    }
  }

  @HTMLBuilder
  private func turning(_ found: OfferingPage) -> some HTML {
    if found.last > 1 {
      nav(.aria(.label, texts(.dirPages))) {
        p { texts(.dirPage, [.count: .number(found.number), .limit: .number(found.last)]) }
        div(.class("knoppen")) {
          if found.number > 1 {
            a(.class("knop stil"), .href(Site.directory(.found(found.number - 1)))) { texts(.dirPrevious) }
          }
          if found.number < found.last {
            a(.class("knop stil"), .href(Site.directory(.found(found.number + 1)))) { texts(.dirNext) }
          }
        }
      }
    }
  }

  /// The way to the directory, from pages about something else.
  var directoryLink: some HTML {
    p {
      texts(.dirWhere)
      " "
      a(.href(Site.directory(.found(1)))) { texts(.dirLink) }
    }
  }
}

/// The button that forgets what was looked for.
public enum SearchAnew { public static let name = "opnieuw" }

extension Municipality {
  fileprivate var code: String { Codes.text(self) }
}
