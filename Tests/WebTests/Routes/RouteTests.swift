import Domain
import Pages
import Privacy
import Testing
import Vocabulary

@testable import Casework
@testable import Web

@Suite("Every page answers every kind of viewer as the table says", .serialized)
struct RouteTests {
  @Test("A look and a sending of every page, by every kind of viewer", arguments: Onlooker.allCases)
  func table(onlooker: Onlooker) async throws {
    let sites = onlooker.places.everySite
    #expect(Set(sites).count == sites.count)
    var found: [Site: Pair] = [:]
    var rest = sites[...]
    while !rest.isEmpty {
      // A sending that had an effect changes the family: the next page gets a fresh one.
      try await withDemo(isDemo: true) { house in
        try await lookedAtBefore(house)
        while let site = rest.popFirst() {
          let pair = try await ask(site, as: onlooker, in: house)
          found[site] = pair
          if pair.post == 303, onlooker != .stranger { return }
        }
      }
    }
    for site in sites { #expect(found[site] == row(of: site)[onlooker], "\(site.path) for \(onlooker)") }
  }

  private func ask(_ site: Site, as onlooker: Onlooker, in house: House) async throws -> Pair {
    var browser = try await house.browser(of: onlooker.party)
    let before = try await house.versions()
    let get = try await browser.get(site)
    #expect(try await browser.head(site).status == get.status)
    #expect(try await house.versions() == before, "a GET wrote")
    let answer = try await browser.post(site)
    if answer.status != 303 { #expect(try await house.versions() == before, "an answer \(answer.status) wrote") }
    for answer in [get, answer] { expectSafeHeaders(answer, of: site) }
    return Pair(get.status, answer.status)
  }

  private func lookedAtBefore(_ house: House) async throws {
    let noon = house.clock.now
    house.clock.set(Onlooker.lookedAt)
    for (cast, name) in [(Cast.a, "femke"), (Cast.b, "anke")] {
      var browser = try await house.browser(of: cast.party(name))
      #expect(try await browser.get(.family(cast.family, .plan)).status == 200)
    }
    house.clock.set(noon)
  }

  @Test("Without the demo its pages are missing, for everybody", arguments: Onlooker.allCases)
  func noDemo(onlooker: Onlooker) async throws {
    try await withDemo { house in
      for site in [Site.demo, .demoClock, .demoSignIn] {
        var browser = try await house.browser(of: onlooker.party)
        #expect(try await browser.get(site).status == 404)
        let who = [(SignInForm.Field.who.rawValue, Codes.text(Cast.a.party("samira")))]
        let answer = try await browser.post(site, who)
        #expect(answer.status == 404)
        #expect(answer["set-cookie"].isEmpty)
      }
    }
  }

  @Test("Hidden, never there, and in a family of others: the same bytes", arguments: Onlooker.allCases)
  func hiddenIsMissing(onlooker: Onlooker) async throws {
    try await withDemo { house in
      let cast = onlooker.places.family == Cast.a.family ? Cast.a : Cast.b
      let hidden = try await hiddenItems(from: onlooker, of: cast, in: house)
      let elsewhere = onlooker.places.family == Cast.a.family ? Cast.b.family : Cast.a.family
      for item in hidden {
        for site in Places(family: cast.family, person: Never.person, all: item).sitesOfItems {
          let missing = site.replacing(item: item, with: Never.item, family: cast.family)
          // In a demo without viewers of two families, these are the others' ones.
          let others = site.replacing(item: item, with: item, family: elsewhere)
          let nowhere = site.replacing(item: item, with: item, family: Never.family)
          var answers: [Answer] = []
          for site in [site, missing, others, nowhere] {
            // Each its own first visit, so that the keys of the pages are the same.
            let fresh = House(
              store: house.store, casework: house.casework,
              front: Front(house.casework, settings: .test, wallClock: house.clock.clock), clock: house.clock)
            var browser = try await fresh.browser(of: onlooker.party)
            answers.append(try await browser.get(site))
            answers.append(try await browser.post(site))
          }
          #expect(answers[0].status == (onlooker == .stranger ? 303 : 404), "\(site.path)")
          #expect(answers[2...3] == answers[0...1] && answers[6...7] == answers[0...1], "\(site.path)")
          #expect(Array(answers[4...5]) == Array(answers[0...1]), "\(site.path) elsewhere")
        }
      }
    }
  }

  /// A few kinds, others for each onlooker.
  private func hiddenItems(from onlooker: Onlooker, of cast: Cast, in house: House) async throws -> [ItemID] {
    let family = try #require(try await house.casework.family(cast.family))
    let viewer = onlooker.party ?? .person(Never.person)
    let sight = house.casework.sight(of: family, for: viewer)
    let items = family.items.filter { !sight.sees($0) }
    let one = Dictionary(grouping: items, by: \.kind).values.compactMap { $0.map(\.id).min() }.sorted()
    let turn = (Onlooker.allCases.firstIndex(of: onlooker) ?? 0) * 3
    return (0..<min(4, one.count)).map { one[(turn + $0) % one.count] }
  }
}

extension Places {
  /// The pages whose path holds an item.
  var sitesOfItems: [Site] {
    everySite.filter { $0.path.contains("\(goal)") }
  }
}

extension Site {
  /// The same page about another item, in another family.
  func replacing(item: ItemID, with other: ItemID, family: FamilyID) -> Site {
    let path = path.replacing("\(item)", with: "\(other)")
    guard let site = Site(path: path) else { return self }
    if case .family(_, let site) = site { return .family(family, site) }
    return site
  }
}
