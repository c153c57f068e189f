import Domain
import Pages
import Vocabulary

@testable import Casework
@testable import Web

/// Something that the viewer asks of the server.
enum Errand: Sendable, CustomStringConvertible {
  case look(Site, query: String = "")
  case head(Site)
  case send(Site, [(String, String)])

  var site: Site {
    switch self {
    case .look(let site, _), .head(let site), .send(let site, _): site
    }
  }

  var description: String {
    switch self {
    case .look(let site, let query): "GET \(site.path)\(query)"
    case .head(let site): "HEAD \(site.path)"
    case .send(let site, let fields): "POST \(site.path) \(fields.map { "\($0)=\($1)" }.joined(separator: "&"))"
    }
  }
}

/// Every page with the identifiers of both worlds and of none, and a choice of forms, mostly such as are refused.
struct Errands: Sendable {
  let twins: Twins
  let family: FamilyID
  /// Of both worlds, and one of none.
  private let items: [ItemID]
  private let persons: [PersonID]
  var dice: Dice
  private(set) var list: [Errand] = []

  init(_ twins: Twins, items count: Int = 12, forms: Int = 30) {
    self.twins = twins
    family = twins.cast.family
    dice = Dice(seed: twins.seed &+ 77)
    let (first, second) = (twins.first.played(until: twins.now), twins.second.played(until: twins.now))
    let all = Set(first.family.items.map(\.id)), other = Set(second.family.items.map(\.id))
    // What is in one world only comes first: nothing may tell it from what never was.
    let onlyOne = all.symmetricDifference(other).sorted()
    let shared = all.intersection(other).sorted()
    items = Array(onlyOne.prefix(count)) + dice.some(count, of: shared) + [Never.item]
    persons = twins.cast.file.persons.keys.sorted().map { twins.cast.person($0) } + [Never.person]
    addLooks()
    addProbes()
    for _ in 0..<forms { list += form() }
    addLooksAfterwards()
  }

  var anItem: ItemID { mutating get { dice.pick(items) ?? Never.item } }
  var aPerson: String { mutating get { Codes.text(Party.person(dice.pick(persons) ?? Never.person)) } }

  // MARK: Looks

  private mutating func addLooks() {
    let person = dice.pick(persons) ?? Never.person
    let places = Places(family: family, person: person, all: Never.item)
    let fixed = places.everySite.filter { !$0.path.contains("\(Never.item)") }
    list += fixed.map { .look($0) }
    list += [.look(.family(family, .plan), query: "?gedaan=bewaard"), .head(.family(family, .plan))]
    for item in items {
      let sites = Places(family: family, person: person, all: item).sitesOfItems
      // Of what most pages say no to in the same words, some are enough.
      list += dice.some(9, of: sites).map { .look($0) }
    }
    for person in persons {
      list += [.look(.family(family, .domains(person))), .look(.family(family, .domain(person, .safety)))]
    }
    for other in [twins.neighbours.cast.family, Never.family] {
      list += [FamilySite.plan, .people, .sight].map { .look(.family(other, $0)) }
    }
  }

  private mutating func addLooksAfterwards() {
    let sites: [FamilySite] = [
      .plan, .feed(1), .goals, .decisions, .story, .explanation, .people, .circles, .genograms, .together, .wishes,
      .sight,
      .expectations(.list), .evaluation(.show), .perspectives, .agenda, .help(.list), .tasks, .waiting(.list),
      .handover(.list), .crisis(.show), .reports(.list), .meeting(.list), .messages(.list),
      .reportingCode(.list), .informing(.list),
      .team(.list), .coordinator(.show), .cooperation(.show),
    ]
    list += sites.map { .look(.family(family, $0)) } + [.look(.myWork), .look(.myReflections)]
    // His own calendar, asked for and read by its address.
    list.append(.send(.calendar(.make), []))
    let token = CalendarToken(Secrets(seed: "test").token("calendar/\(twins.viewer)"))
    list += token.map { [.look(.calendar(.file($0))), .look(.calendar(.choice))] } ?? []
  }

  // MARK: Forms

  /// Forms about everybody, which are looked at before anything happens: they may tell of nobody whom the viewer does not know.
  private mutating func addProbes() {
    for person in persons {
      let about = [("over", Codes.text(Party.person(person)))]
      for recipient in dice.some(2, of: recipients) {
        let rest = [("waarvoor", "1"), ("waarom", "Zo weten zij het"), ("tot", soon)]
        list.append(.send(.family(family, .giveConsent), about + kinds() + [("aan", recipient)] + rest))
      }
      let note = about + [("woorden", "Woorden van de kijker"), ("soort", Codes.text(ItemKind.contactNote))]
      list.append(.send(.family(family, .newNote), note))
    }
  }

  private func kinds() -> [(String, String)] {
    ItemKind.allCases.filter(\.canBeShared).map { ("soorten", Codes.text($0)) }
  }

  private var recipients: [String] {
    let people = persons.map { Codes.text(Party.person($0)) }
    return people + Set(twins.cast.file.team.map(\.org)).sorted().map { "o-\(twins.cast.organization($0))" }
  }

  private mutating func form() -> [Errand] {
    let item = anItem
    let me = Codes.text(twins.viewer)
    let words = [("woorden", "Woorden van de kijker")]
    let family = family
    let send = { (site: FamilySite, fields: [(String, String)]) in Errand.send(.family(family, site), fields) }
    if dice.chance(15) { return deciding(item) }
    if dice.chance(6) { return messageForms(item) }
    if dice.chance(5) {
      return waitForms(item) + handoverForms(item) + crisisForms(item) + reportForms(item) + meetingForms(item)
        + reportingCodeForms(item) + informingForms(item) + [
          send(.help(.answer(item)), [("antwoord", "1")]),
          send(.help(.waive(item)), [("wie", aPerson), ("grond", "1"), ("waarom", "Zo")]),
          send(.help(.new), words + [("over", aPerson), ("naam", "Hulp"), ("ingrijpend", "1")]),
        ]
    }
    if dice.chance(12) { return networkForm() }
    switch dice.number(1...39) {
    case 39:
      let fields = words + [("over", "\(item)"), ("leefgebied", "2"), ("aanspreekpunt", "deel")]
      return [
        send(
          .cooperation(.issue),
          words + [("wat", "3"), ("wie", "\(aParty())/\(dice.chance(50) ? me : aPerson)"), ("dag", soon)]),
        send(.cooperation(.answer(item)), words), send(.cooperation(.settle(item)), []),
        send(.cooperation(.join(item)), []), send(.cooperation(.agreement), [("bereiken", "Bellen"), ("dag", soon)]),
        send(.coordinator(.wish), [("hoe", "2"), ("wie", aParty())]),
        send(
          .coordinator(.name),
          [("wie", dice.chance(50) ? me : aParty()), ("mag", "Bellen"), ("telefoon", "1"), ("vervanger", "Anne")]),
        send(.coordinator(.stop), [("dag", soon)]),
        send(.team(.describe), fields), send(.team(.drop(item)), []), send(.team(.agree(item)), []),
        send(.team(.wish(item)), []), send(.team(.leave(item)), words + [("dag", soon)]),
        send(.team(.mark(item)), [("wat", "1"), ("dag", twins.day.description)]),
        send(.team(.lookBack(item)), []), send(.team(.reopen(item)), []),
        send(
          .team(.close(item)),
          words + [("dag", soon), ("wie", aParty()), ("nazorg", "\(twins.day + 90)"), ("telefoon", "030 1")]),
        send(.team(.afterCare(item)), words + [("dag", twins.day.description)]),
      ]
    case 26, 27, 28: return evaluating(item, me)
    case 38:
      let task = dice.pick(CoordinationTask.allCases) ?? .minutes
      return [
        send(.passTask(task), [("wie", dice.pick(["1", "2", "3"]) ?? "3"), ("waarom", dice.chance(50) ? "Zo" : "")])
      ]
    case 33: return [send(.groupPlan, [("antwoord", "2")]), send(.planInWriting, [])]
    case 22:
      let pair = "\(aParty())/\(dice.chance(50) ? me : aPerson)"
      return [send(.expectations(.new), [("met", pair), ("verwacht", "Woorden van de kijker")])]
    case 23: return [send(.expectations(.discussed(item)), [("dag", twins.day.description)]), send(.agreePlan, [])]
    case 1, 2, 3, 4:
      let fields = consent()
      return [send(.giveConsent, fields), send(.confirmConsent, fields)]
    case 5:
      let lane = dice.chance(60) ? "1" : "2"
      return [send(.newGoal, words + [("plek", lane), ("over", dice.chance(70) ? me : aPerson)])]
    case 6: return [send(.goal(item, .newStep), words + [("wie", dice.chance(50) ? me : aParty())])]
    case 7: return [send(.goal(item, dice.pick([.begin, .pause, .finish, .finishStep(anItem)]) ?? .begin), [])]
    case 8: return [send(.goal(item, .swap), [("pauze", "\(anItem)")]), send(.goal(item, .rephrase), words)]
    case 9: return [send(.react(item), words), send(.object(item), [("wie", aPerson)])]
    case 10: return [send(.signConsent(item), []), send(.consent(item), [])]
    case 11: return [send(.withdrawConsent(item), [])]
    case 12: return [send(.request(item), [("antwoord", dice.pick(["ja", "nee", "bespreken", ""]) ?? "")])]
    case 13: return [send(.stance, [("mening", "1")] + words), send(.notCorrect(item), words)]
    case 14, 15:
      let fields = words + [("over", aPerson), ("over", aPerson), ("soort", Codes.text(ItemKind.contactNote))]
      return [send(.newNote, fields), send(.confirmNote, fields)]
    case 16:
      return [
        send(
          .askConsent,
          [("over", aPerson), ("soorten", "5"), ("waarvoor", "1"), ("waarom", "Voor het plan"), ("tot", soon)])
      ]
    case 17:
      let answers = ["geprobeerd", "schade", "geweten", "anders", "helpt", "niet-meer"].map { ($0, "Nodig") }
      let fields = answers + [("over", aPerson), ("wat", "1"), ("tot", twins.day.description)]
      return [send(.emergency, fields), send(.confirmEmergency, fields)]
    case 18: return [send(.newPlan, words + [("over", aPerson), ("over", me)]), send(.tell, words)]
    case 19: return [send(dice.chance(50) ? .newStrength : .newConcern, words + [("over", aPerson)])]
    case 20:
      let entry = words + [("over", aPerson), ("soort", "2"), ("leefgebied", "2")]
      return [
        send(.newWish, entry), send(.answerConcern(item), words + [("antwoord", "2")]),
        send(.profile(dice.pick(persons) ?? Never.person), [("taal", "Turks"), ("lezen", "2"), ("helpt", "1")]),
      ]
    case 21:
      let places = [("plek", "\(anItem)-1"), ("plek", "\(anItem)-2")]
      return [
        send(.ranking, places), send(.goalOrder, places), send(.agreeToOrder(item), []), send(.shareRanking(item), []),
      ]
    case 24:
      let links = [("na", "\(anItem)"), ("samen-met", "\(anItem)"), ("helpt", "\(anItem)")]
      return [
        send(.goal(item, .timing(anItem)), links), send(.goal(item, .helps), links),
        send(.goal(item, .joint), words + [("wie", aPerson)]), send(.goal(item, .endJoint(anItem)), []),
        send(.goal(item, .reword), words), send(.goal(item, .mark), words + [("hoe-ver", "2"), ("met", aPerson)]),
      ]
    case 29, 30:
      return [
        send(.perspective(item, .add), words), send(.perspective(item, .discuss), words), send(.discussed(item), []),
        send(.perspective(item, .draw), words), send(.question(item, .agree), []), send(.question(item, .stop), []),
        send(.question(item, .code), []),
      ]
    case 31:
      let fields = words + [("over", aPerson), ("aan", "Juf Anna"), ("waarvoor", "Voor het plan"), ("tot", soon)]
      return [send(.askOutsider, fields)]
    case 32: return [send(.newSubject, words + [("onderwerp", "De ochtend"), ("over", aPerson), ("over", me)])]
    case 37: return memberForms()
    case 35, 36:
      return [
        send(.text(item, .mend), words + [("titel", "Titel van de kijker")]), send(.text(anItem, .takeAway), []),
      ]
    case 34:
      let other = anItem
      let all: [TakeBackCommand] = [
        .goal(item), .step(item), .goalLimit, .stance(plan: item), .swap(pause: item, begin: other),
      ]
      return [send(.takeBack, [("wat", dice.pick(all).map { Codes.text($0) } ?? "")])]
    default: return [send(.goalLimit, [("grens", "0")]), .send(.myReflections, words), .send(.settings, [])]
    }
  }

  /// Choosing together: forms that are whole, for things of both worlds and of none.
  private mutating func deciding(_ item: ItemID) -> [Errand] {
    let words = [("woorden", "Woorden van de kijker")]
    let party = dice.chance(50) ? Codes.text(twins.viewer) : aParty()
    let family = family
    let send = { (site: DecisionSite, fields: [(String, String)]) in
      Errand.send(.family(family, .decision(item, site)), words + fields)
    }
    switch dice.number(1...10) {
    case 9:
      return [
        send(.framework, [("wie", "1"), ("stuk", "Besluit"), ("vast", "Dit"), ("open", "Dat"), ("tot", soon)]),
        send(.deviation, [("over", "\(anItem)"), ("mening", "3")]),
      ]
    case 10:
      let guideline = [("richtlijn", "Samen beslissen"), ("volgen", "2"), ("waarom", "Zo"), ("achter", "Anne, arts")]
      return [send(.guideline, guideline), send(.deviation, [("over", "\(anItem)"), ("mening", "1")])]
    case 7: return [send(.position, [("belang", "Rust")]), send(.goOn, [("hoe", "1"), ("wanneer", soon)])]
    case 8: return [send(.notOffered, [("naam", "Iets"), ("drempel", "1"), ("waarom", "Zo"), ("bezwaar", "Daar")])]
    case 1:
      let about = [("over", aPerson), ("wie", party), ("wie", aParty())]
      return [.send(.family(family, .newDecision), about + [("vraag", "Wat nu?"), ("wens", "Rust")])]
    case 2: return [send(.option, [("naam", "Nog iets"), ("uitzoeken", party)])]
    case 3: return [send(.nothing, [("hoe-lang", "Een week"), ("lastig", "Niets")])]
    case 4: return [send(.view, [("keuze", dice.chance(50) ? ViewForm.unknown : "\(anItem)"), ("meebeslissen", "2")])]
    case 5: return [send(.decide, [("keuze", "\(anItem)"), ("wanneer", soon)]), send(.review, [])]
    default: return [send(.postpone, [("wanneer", soon)]), send(.parties, [("wie", party)])]
    }
  }

  private mutating func evaluating(_ item: ItemID, _ me: String) -> [Errand] {
    let send = { [family] (site: EvaluationSite, fields: [(String, String)]) in
      Errand.send(.family(family, .evaluation(site)), fields)
    }
    let words = ("woorden", "Woorden van de kijker")
    switch dice.number(1...6) {
    case 1: return [send(.begin, [])]
    case 2: return [send(.answer(item), [("nut", "2"), ("hulp", "Woorden van de kijker")])]
    case 3: return [send(.close(item), [("hoe", dice.chance(50) ? "blijft" : "nieuw"), words])]
    case 4: return [send(.checks, [("veilig", "3")]), send(.check(item), [("met", aPerson)])]
    case 5: return [send(.lookAhead, [words, ("van", dice.chance(50) ? "mij" : "ons")])]
    default: return [send(.rhythm, [("weken", dice.chance(50) ? "8" : "99")])]
    }
  }

  var soon: String { (twins.day + 30).description }

  private mutating func aParty() -> String {
    let party = dice.pick(twins.cast.file.viewers).map(twins.cast.party)
    return party.map { Codes.text($0) } ?? ""
  }

  private mutating func consent() -> [(String, String)] {
    let kinds = dice.some(3, of: ItemKind.allCases.filter(\.canBeShared)).map { ("soorten", Codes.text($0)) }
    let organization = dice.pick(twins.cast.file.team.map(\.org)).map { "o-\(twins.cast.organization($0))" } ?? ""
    return kinds + [
      ("over", aPerson), ("aan", dice.chance(50) ? organization : aPerson), ("waarvoor", "1"),
      ("waarom", "Zo weten zij wat wij doen"), ("tot", soon), ("vraag", dice.chance(50) ? "\(anItem)" : ""),
    ]
  }
}
