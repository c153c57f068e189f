import Vocabulary

/// De meldcode of case B: what Anke wrote at each step. The words are ours.
extension CaseTimelineBuilder {
  mutating func addReportingCodeB() throws {
    let code = names.item("B6")
    let fact = ReportingCode(
      item: code, subjects: [names.person("jayden"), names.person("linda")],
      organization: names.organization("wijkteam"))
    let seen = try words(
      code,
      [
        .body: """
        Stap 1 van de meldcode: wat is er gezien, en wat weten we nog niet.
        Jayden had twee keer geen jas aan. Hij zei dat hij nachten alleen is.
        Ik weet niet waar Linda dan is.
        """
      ])
    replace(code, by: .reportingCode(.begin(fact, seen, heldBack: [])))
    try write(
      86, .consult, nil, [.codeWhom: "Veilig Thuis, zonder namen", .body: "Praat snel met Linda, met Paula erbij."])
    try write(87, .talk, .notYet, [.body: "Paula kan pas op 6 april. Zonder haar schrikt Linda te veel."])
    try write(
      91, .talk, .talked,
      [.body: "Linda en Paula waren er, en Jayden alleen. Linda werkt soms ’s nachts. Ze wist niet wie ze kon vragen."])
    try write(
      92, .weigh, nil,
      [
        .codeUnsafe: "Ja, in de nachten. Jayden is dan alleen met Mila.",
        .codeEnough: "Overdag wel. Voor de nachten hebben wij niemand.",
      ])
    try write(
      93, .decide, .both, [.body: "Wij melden, en Anke zoekt hulp voor de nachten. Linda weet het."], closes: true)
  }

  private mutating func write(
    _ day: Int, _ step: ReportingCodeStep, _ outcome: ReportingCodeOutcome?, _ texts: [WordField: String],
    closes: Bool = false
  ) throws {
    let entry = ReportingCodeEntry(
      item: names.derived("reporting-code", "\(day)"), code: names.item("B6"), step: step, day: file.day(day),
      outcome: outcome, closes: closes)
    add(
      day, .statements, by: names.party("anke"), .reportingCode(.write(entry, try words(entry.item, texts))), "demo")
  }
}
