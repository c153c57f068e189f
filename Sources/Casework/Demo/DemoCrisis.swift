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
  }
}
