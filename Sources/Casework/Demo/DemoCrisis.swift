import Vocabulary

/// What helps when it gets very hard, in the demo families. The words are ours.
extension CaseTimelineBuilder {
  /// Tessa writes it down with Noor, who lets Hatice read it and nobody else.
  mutating func addCrisisA() throws {
    let item = names.item("A14")
    let fact = SafetyPlan(item: item, person: names.person("noor"), organization: names.organization("zonnehoek"))
    replace(
      item,
      by: .crisis(
        .writePlan(
          fact,
          try words(
            item,
            [
              .safetySigns: "Ik slaap niet en ik antwoord niemand meer.",
              .safetyDoing: "Muziek aan. Buiten lopen. Niet alleen op mijn kamer blijven.",
              .safetyCalling: "Hatice, ook ’s avonds laat. Anders 113.",
              .safetyOthers: "Vraag gewoon hoe het is. Blijf bij me. Niet preken.",
              .safetySurroundings: "Hatice bewaart de pillen.",
              .safetyReasons: "Mijn konijn. De zomer met Yara.",
            ]))))
    try addSignalA()
  }

  /// Her mentor hears it, asks plainly, and gives it to Femke, who does something with it the same day.
  private mutating func addSignalA() throws {
    let item: ItemID = names.derived("signal", "noor")
    let fact = Signal(
      item: item, person: names.person("noor"), organization: names.organization("sg_baken"),
      owner: names.party("femke"))
    crisis(
      149, "bas",
      .raise(
        fact,
        try words(
          item,
          [.body: "Noor zei dat ze liever slaapt dan leeft. Ik vroeg of ze aan zelfmoord denkt. Soms, zei ze."]))
    )
    let reply = SignalReply(item: names.derived("signal", "noor", "done"), signal: item)
    crisis(
      149, "femke",
      .handle(
        reply,
        try words(
          reply.item, [.body: "Ik belde Noor om drie uur. Morgen praat ze met Tessa. Bas zit vandaag bij haar."])))
  }

  private mutating func crisis(_ day: Int, _ who: String, _ command: CrisisCommand) {
    add(day, .statements, by: names.party(who), .crisis(command), "demo")
  }
}
