import Vocabulary

/// How each sees it, in the demo.
extension CaseTimelineBuilder {
  mutating func addPerspectivesA() throws {
    try look("k1", "samira", 60, on: "A4", about: "daan", "Ik ben vaak moe. Dan gaat de ochtend mis.")
    try look("k2", "ruben", 61, on: "A4", about: "daan", "Bij mij is hij altijd op tijd. Wij staan vroeg op.")
    try look(
      "k3", "marit", 62, on: "A4", about: "daan", of: "obs_eik", "Daan komt vaak te laat. Hij vindt dat zelf niet fijn."
    )
    try look("k4", "daan", 63, about: "daan", title: "De ochtend", "Mama roept. Ik zoek mijn schoen.")
    try look("k5", "noor", 70, about: "noor", title: "Mijn avond", "Ik denk veel na als het donker is.")
    try draw("d1", "daan", 64, "Ons huis. Noor en ik spelen buiten. De zon schijnt.")
    try ask("q1", "samira", 80, about: "noor", "de huisarts", "Wat kan Noor helpen om beter te slapen?")
    try discuss("a1", "samira", 74, on: "A4", about: "daan", "Kunnen we samen een ochtend bedenken?")
  }

  mutating func addPerspectivesB() throws {
    try look("k1", "linda", 30, on: "B3", about: nil, "Ik wil rustig kunnen werken.")
    try discuss("a1", "linda", 31, on: "B3", about: nil, "Dit lukt nog niet.")
  }

  private mutating func look(
    _ id: String, _ who: String, _ day: Int, on target: String? = nil, about: String?, of organization: String? = nil,
    title: String? = nil, _ text: String
  ) throws {
    let envelope = Envelope(
      id: names.derived("look", id), kind: .perspective, subjects: subjects(about, target), author: names.party(who),
      organization: organization.map(names.organization), attachedTo: target.map { [names.item($0)] } ?? [],
      isChildVersion: who == "daan")
    var texts: [WordField: String] = [.body: text]
    if let title { texts[.title] = title }
    add(day, .statements, by: names.party(who), .perspective(.look(envelope, try words(envelope.id, texts))), "demo")
  }

  private mutating func draw(_ id: String, _ who: String, _ day: Int, _ text: String) throws {
    let envelope = Envelope(
      id: names.derived("draw", id), kind: .drawing, subjects: [names.person(who)], author: names.party(who))
    let picture = Words(names.derived("picture", id), picture: PackageResources.drawing_jpg)
    let command = PerspectiveCommand.draw(envelope, try words(envelope.id, [.body: text]), picture: picture)
    add(day, .statements, by: names.party(who), .perspective(command), "demo")
  }

  private mutating func ask(
    _ id: String, _ who: String, _ day: Int, about: String, _ name: String, _ text: String
  ) throws {
    let request = OutsiderRequest(
      item: names.derived("outside", id), subject: names.person(about), until: file.day(day + 50))
    let words = try words(
      request.item, [.name: name, .body: text, .purpose: "Dan weten wij wat er kan helpen."])
    add(day, .statements, by: names.party(who), .perspective(.askOutsider(request, words)), "demo")
  }

  private mutating func discuss(
    _ id: String, _ who: String, _ day: Int, on target: String, about: String?, _ text: String
  ) throws {
    let envelope = Envelope(
      id: names.derived("discuss", id), kind: .agendaPoint, subjects: subjects(about, target),
      author: names.party(who), attachedTo: [names.item(target)])
    add(
      day, .statements, by: names.party(who), .perspective(.discuss(envelope, try words(envelope.id, [.body: text]))),
      "demo")
  }

  /// Those whom the target is about, when nobody is named.
  private func subjects(_ about: String?, _ target: String?) -> [PersonID] {
    if let about { return [names.person(about)] }
    return file.items.first { $0.id == target }?.subjects.map(names.person) ?? []
  }
}
