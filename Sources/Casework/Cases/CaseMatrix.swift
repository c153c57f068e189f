import Vocabulary

/// The whole of a case: day, viewer, sorted names of the items seen at noon.
public enum CaseMatrix {
  public static func compute(
    _ name: String, _ file: CaseFile, days: [Int]
  ) throws -> [String: [String: [String]]] {
    var player = CasePlayer(try CaseTimeline(name, file))
    var matrix: [String: [String: [String]]] = [:]
    for day in days.sorted() {
      try player.play(until: Moment(file.day(day), hour: 12))
      matrix["\(day)"] = Dictionary(
        uniqueKeysWithValues: file.viewers.map { ($0, player.itemsSeen(by: $0, on: file.day(day))) })
    }
    return matrix
  }
}
