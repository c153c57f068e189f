/// The plain facts of a world on a day: ages, authority, capacity, assignments.
struct NaiveFamily: Sendable {
  let world: CaseWorld
  /// Person to the day of the 12th, 16th and 18th birthday.
  private let birthdays: [String: [Int: Int]]

  init(_ world: CaseWorld) {
    self.world = world
    birthdays = world.persons.mapValues { person in
      var days: [Int: Int] = [:]
      for age in [12, 16, 18] {
        days[age] = OracleDays.birthday(age, born: person.born, day0: world.day0)
      }
      return days
    }
  }

  /// The day on which a member of the family turns 12, 16 or 18.
  func birthday(_ age: Int, of person: String) -> Int? {
    birthdays[person]?[age]
  }

  /// Whether a member of the family has turned 12, 16 or 18 on this day.
  func isAtLeast(_ age: Int, _ person: String, on day: Int) -> Bool {
    guard let birthday = birthday(age, of: person) else { return false }
    return birthday <= day
  }

  func isMember(_ person: String) -> Bool {
    world.persons[person] != nil
  }

  func isProfessional(_ viewer: String) -> Bool {
    world.team.contains { $0.who == viewer }
  }

  /// law.md 3.10: in the case files `incapable` stands for "not able in every matter".
  func isAble(_ person: String) -> Bool {
    world.persons[person]?.incapable != true
  }

  /// Who acts for a person of 16 or over who is not able: law.md 3.10 ("16-17 not able: holders; 18+ not able:
  /// appointed representative"), and sight.md 2 calls both "the representative".
  func representatives(of person: String, on day: Int) -> Set<String> {
    guard !isAble(person), isAtLeast(16, person, on: day) else { return [] }
    return isAtLeast(18, person, on: day) ? Set(world.persons[person]?.rep ?? []) : holders(of: person)
  }

  func holders(of child: String) -> Set<String> {
    Set(world.authority[child] ?? [])
  }

  /// Whether the viewer is assigned to that person on that day (through that organisation, where one is named).
  func isAssigned(_ viewer: String, to person: String, through organisation: String? = nil, on day: Int) -> Bool {
    world.team.contains { entry in
      entry.who == viewer && entry.for.contains(person)
        && entry.from <= day && day <= entry.to
        && (organisation == nil || entry.org == organisation)
    }
  }
}
