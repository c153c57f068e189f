import Casework
import Domain
import Privacy
import Vocabulary

/// Verdicts per second, for a family of forty items with words of its own and six viewers.
struct SightBench {
  private let family: Family
  private let viewers: [Party]
  private let items: [Item]
  private let day: Day

  init() throws {
    let file = try CaseFile.demo()["A"]
    guard let file else { throw Failure.failure("the demo has no case A") }
    let timeline = try CaseTimeline("A", file, .demo)
    var player = CasePlayer(timeline)
    day = file.day(92)
    try player.play(until: Moment(day, hour: 12))
    family = player.family
    viewers = ["samira", "noor", "ruben", "femke", "marit", "bas"].map(timeline.names.party)
    items = Array((family.items + family.items).prefix(40))
  }

  /// Each viewer once: the standing towards every member, and a verdict with its reason for every item.
  @discardableResult
  private func evaluateOnce() -> Int {
    var seen = 0
    for viewer in viewers {
      let sight = Sight(of: family, for: viewer, on: day, under: .nl2026)
      for item in items { if sight.verdict(on: item).isSeen { seen += 1 } }
    }
    return seen
  }

  func evaluate(times: Int) throws {
    var seen = 0
    for _ in 0..<times { seen += evaluateOnce() }
    say("\(times) evaluations, \(seen) seen")
  }

  func report() throws {
    let rounds = 2_000
    let costs = (0..<5).map { _ in Cost.ofWork { for _ in 0..<rounds { evaluateOnce() } } }
    let verdicts = Double(rounds * viewers.count * items.count)
    let cost = Figures.median(costs)
    Figures.heading("Sight: \(items.count) items x \(viewers.count) viewers")
    Figures.row("verdicts a second, one core, with reasons", "\(Int(verdicts / cost.processor))")
    Figures.row("one verdict (goal: under 1 µs)", "\(Figures.round(cost.processor / verdicts * 1e6, 2)) µs")
  }
}
