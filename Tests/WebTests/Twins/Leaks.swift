import Domain
import Foundation
import Store
import Vocabulary

@testable import Casework
@testable import Privacy
@testable import Web

/// Lekken: each tells the viewer, in a way of its own, something of what he may not see. For tests of the tests.
enum PlantedLeak: String, CaseIterable, Sendable {
  case countOfItemsInHeader, versionAsETag, cookieWhenSomethingIsHidden, forbiddenInsteadOfMissing
  case refusalThatCounts, titleWithAllGoals, spaceForHiddenItems, keyFromOneCounter, hiddenNameInComment
  case redirectToHiddenItem, numberOfLooks, orderByHiddenItems, lastChanged, sizeOfConsents, lengthOfFeed, orderOfFeed
  case sizeOfDecisions
  case namesInHiddenCircles, namesInHiddenTrees, hiddenLinks
  case loadOverHiddenSteps, jointOrderOfAll, countOfHelpers
  case whatWentUnseen, oldNames
  case hiddenWaits
  case hiddenDrafts, hiddenReportingCodes
  case messagesOfOthers
  case letterToWhoMayNotSee, timeOfLetter
  case dayOfWhatIsHidden

  /// The control: tells only what the viewer may see, and so must never be found.
  case sizeOfWhatIsSeen

  /// Whether the viewer could tell the two worlds apart by it.
  func shows(_ one: Seen, _ other: Seen) -> Bool {
    guard let first = told(one), let second = told(other) else { return false }
    return first != second
  }

  private func told(_ seen: Seen) -> Answer? {
    if let post = seen.post { return leak(post).answer }
    return seen.inside.map { leak($0.sight, $0.looks, seen.path, from: seen.answer) }
  }

  private func leak(_ sight: Sight, _ looks: Int, _ path: String, from honest: Answer) -> Answer {
    var answer = honest
    let family = sight.family
    let hidden = family.items.filter { !sight.sees($0) }
    switch self {
    // Those leak in the post: `Letters.swift`.
    case .letterToWhoMayNotSee, .timeOfLetter: break
    case .countOfItemsInHeader: answer.headers.append("X-Total-Count: \(family.items.count)")
    case .versionAsETag: answer.headers.append("ETag: \"\(family.version)\"")
    case .cookieWhenSomethingIsHidden:
      if hidden.count.isMultiple(of: 2) { answer.headers.append("Set-Cookie: seen=1; Path=/") }
    case .forbiddenInsteadOfMissing:
      if answer.status == 404, hidden.contains(where: { path.contains("\($0.id)") }) { answer.status = 403 }
    case .refusalThatCounts:
      if answer.status == 422 { answer.replace("</h1>", "</h1><p>\(family.goals.count)</p>") }
    case .titleWithAllGoals: answer.replace("</title>", " (\(family.goals.count))</title>")
    case .spaceForHiddenItems:
      if answer.status == 200 { answer.body += Array(repeating: 0x20, count: hidden.count) }
    case .keyFromOneCounter: answer.replace("name=\"sleutel\" value=\"", "name=\"sleutel\" value=\"\(looks)-")
    case .hiddenNameInComment:
      answer.replace("</main>", "</main><!-- \(hidden.compactMap(\.envelope.author)) -->")
    case .redirectToHiddenItem:
      let newest = hidden.map(\.id).max() ?? Never.item
      if answer.status == 303 { answer.replaceHeader("Location", with: { "\($0)#\(newest)" }) }
    case .numberOfLooks:
      if path.hasSuffix("/plan") { answer.replace("</main>", "<p>\(looks)</p></main>") }
    case .orderByHiddenItems:
      if hidden.count.isMultiple(of: 2) { answer.reverseTabs() }
    case .sizeOfDecisions:
      let size =
        family.decisionOptions.count + family.decisionViews.count + family.decisionActs.count
        + family.items.count { $0.kind == .decision }
      if path.contains("/keuzes") { answer.replace("</main>", "<p>\(size)</p></main>") }
    case .hiddenLinks:
      let links = hidden.count { $0.kind == .influence || $0.kind == .factor }
      if path.hasSuffix("/uitleg") { answer.replace("</main>", "<p>\(links)</p></main>") }
    case .namesInHiddenCircles:
      let names = hidden.count { $0.kind == .ecogram }
      if path.hasSuffix("/kring") { answer.replace("</main>", "<p>\(names)</p></main>") }
    case .namesInHiddenTrees:
      let names = hidden.count { $0.kind == .genogram }
      if path.hasSuffix("/stamboom") { answer.replace("</main>", "<p>\(names)</p></main>") }
    case .whatWentUnseen:
      // As if everybody were told that something was taken away.
      let gone = family.items.count { $0.destroyedOn != nil && !sight.sees($0.asIfThere) }
      if path.hasSuffix("/gebeurd") { answer.replace("</main>", "<p>\(gone)</p></main>") }
    case .hiddenWaits:
      // As if the days were counted of whoever waits.
      let days = family.referrals.map { $0.daysWaited(on: sight.day) + $0.contacts.count }.reduce(0, +)
      if path.hasSuffix("/wachten") { answer.replace("</main>", "<p>\(days)</p></main>") }
    case .hiddenDrafts:
      // As if drafts of others were counted.
      if path.hasSuffix("/verslagen") { answer.replace("</main>", "<p>\(family.reports.count)</p></main>") }
    case .dayOfWhatIsHidden:
      if path.hasSuffix("/mijn-werk"), let practitioner = sight.viewer.practitioner {
        let first = family.dues(of: practitioner, under: sight.rules).map(\.day.number).min()
        answer.replace("</main>", "<p>\(first ?? 0)</p></main>")
      }
    case .messagesOfOthers:
      // As if what others wrote to each other were counted.
      if path.hasSuffix("/berichten") { answer.replace("</main>", "<p>\(family.messages.count)</p></main>") }
    case .hiddenReportingCodes:
      // As if it were counted for everybody how often there is a worry, and how far it is.
      let size = family.items.count { $0.kind == .reportingCode } + family.withholdings.count
      if path.hasSuffix("/stappen") { answer.replace("</main>", "<p>\(size)</p></main>") }
    case .oldNames:
      // As if whoever was ever called otherwise were counted.
      let names = family.members.count { $0.renamed != nil }
      if path.hasSuffix("/mensen") { answer.replace("</main>", "<p>\(names)</p></main>") }
    case .sizeOfWhatIsSeen: answer.headers.append("X-Seen: \(family.items.count - hidden.count)")
    case .lastChanged: answer.headers.append("Last-Modified: \(family.lastAt?.milliseconds ?? 0)")
    case .lengthOfFeed:
      // As if the feed were cut into pages before it was sifted.
      if path.hasSuffix("/gebeurd") { answer.replace("</main>", "<p>\(family.version / 30 + 1)</p></main>") }
    case .orderOfFeed:
      if path.hasSuffix("/gebeurd"), hidden.count.isMultiple(of: 2) { answer.reverseTabs() }
    case .countOfHelpers:
      let helpers = Set(family.assignments.map(\.practitioner)).count
      if path.hasSuffix("/wie-doet-wat") { answer.replace("</main>", "<p>\(helpers)</p></main>") }
    case .loadOverHiddenSteps:
      let open = family.steps.count { $0.doneOn == nil }
      if path.hasSuffix("/doelen") { answer.replace("</main>", "<p>\(open)</p></main>") }
    case .jointOrderOfAll:
      let goals = family.orders.last?.fact.goals ?? []
      if path.hasSuffix("/doelen") { answer.replace("</main>", "<p>\(goals)</p></main>") }
    case .sizeOfConsents:
      let size = family.consents.count + family.requests.count
      answer.replace("</footer>", "<i>\(size)</i></footer>")
    }
    return answer
  }
}

extension Answer {
  fileprivate mutating func replace(_ text: String, _ other: String) {
    body = Array(self.text.replacing(text, with: other, maxReplacements: 1).utf8)
  }

  fileprivate mutating func replaceHeader(_ name: String, with value: (String) -> String) {
    headers = headers.map { line in
      line.hasPrefix(name + ": ") ? name + ": " + value(String(line.dropFirst(name.count + 2))) : line
    }
  }

  /// The last item of the first list comes first.
  fileprivate mutating func reverseTabs() {
    guard let start = text.range(of: "<li>"), let end = text.range(of: "</ul>") else { return }
    guard start.upperBound < end.lowerBound else { return }
    let items = text[start.upperBound..<end.lowerBound].components(separatedBy: "<li>")
    body = Array(
      (text[..<start.upperBound] + items.reversed().joined(separator: "<li>") + text[end.lowerBound...]).utf8)
  }
}
