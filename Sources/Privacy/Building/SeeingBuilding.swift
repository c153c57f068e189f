import Domain
import Vocabulary

extension FamilyViewBuilder {
  var seeing: SeeingLines {
    guard selection.scope.shows(.concern) else { return SeeingLines() }
    var lines = SeeingLines()
    lines.wishes = texts { $0 == .wish }
    lines.boards = boards
    let entries = selection.seen.filter { [.concern, .strength, .wish].contains($0.item.kind) }
    for found in entries { lines.factors[found.item.id] = family.factors[found.item.id] }
    let answers = entries.filter { family.concernAnswer($0.item) != nil }
    for found in entries where found.item.kind == .concern && family.concernAnswer(found.item) == nil {
      read(found.item, answers.filter { $0.item.envelope.attachedTo == [found.item.id] }, into: &lines)
    }
    return lines
  }

  private func read(_ concern: Item, _ answers: [Selection.SeenItem], into lines: inout SeeingLines) {
    lines.answers[concern.id] = answers.compactMap { found in
      family.concernAnswer(found.item).map { ConcernAnswerLine(text: text(found), reply: $0.fact.reply) }
    }
    if selection.waitsForAnswer(concern) { lines.waiting.insert(concern.id) }
    if MayDo(sight).answerConcern(concern) { lines.mayAnswer.insert(concern.id) }
  }

  var profiles: [ProfileLine] {
    guard selection.scope == .people else { return [] }
    return members.compactMap { line in line.label.party.person.map { profile(of: $0, line.label) } }
  }

  func profile(of person: PersonID, _ label: PartyLabel) -> ProfileLine {
    let newest = selection.seen.last { found in
      found.item.kind == .communicationProfile && found.item.envelope.subjects == [person]
    }?.item
    let fact = newest.map { family.profiles[$0.slot] }
    return ProfileLine(
      person: label, level: fact?.level, aids: fact?.aids ?? [],
      language: newest.flatMap { naming.words[$0.id]?[.body] }, mayChange: MayDo(sight).writesAbout(person))
  }

  private var boards: [BoardLine] {
    let may = MayDo(sight)
    return members.filter(\.role.takesPart).compactMap { line in
      line.label.party.person.map {
        BoardLine(person: line.label, mayAnswer: may.answersDomains(of: $0), mayWrite: may.writesAbout($0))
      }
    }
  }
}

extension Selection {
  /// Nobody answered, as far as this viewer sees, for more than five working days (requirement S0-02).
  func waitsForAnswer(_ concern: Item) -> Bool {
    guard concern.day.workingDays(until: sight.day) > Day.daysToAnswer else { return false }
    return !seen.contains { found in
      let envelope = found.item.envelope
      return envelope.attachedTo.contains(concern.id) && envelope.author != concern.envelope.author
    }
  }
}
