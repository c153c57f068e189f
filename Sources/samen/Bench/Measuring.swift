import Foundation
import Glibc

/// What a stretch of work cost this process.
struct Cost {
  let wall: Double
  /// Seconds of processor time, in user and kernel mode together.
  let processor: Double

  static func of(_ body: () async throws -> Void) async rethrows -> Cost {
    let before = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
    try await body()
    return Cost(wall: now(CLOCK_MONOTONIC) - before.0, processor: now(CLOCK_PROCESS_CPUTIME_ID) - before.1)
  }

  static func ofWork(_ body: () throws -> Void) rethrows -> Cost {
    let before = (now(CLOCK_MONOTONIC), now(CLOCK_PROCESS_CPUTIME_ID))
    try body()
    return Cost(wall: now(CLOCK_MONOTONIC) - before.0, processor: now(CLOCK_PROCESS_CPUTIME_ID) - before.1)
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

enum Figures {
  /// The middle one of an odd number of costs, by processor time.
  static func median(_ costs: [Cost]) -> Cost {
    costs.sorted { $0.processor < $1.processor }[costs.count / 2]
  }

  static func row(_ what: String, _ figure: String) {
    say("| \(what) | \(figure) |")
  }

  static func heading(_ text: String) {
    say("\n### \(text)\n\n| what | figure |\n| --- | --- |")
  }

  static func round(_ value: Double, _ digits: Int = 1) -> String {
    let scale = pow(10, Double(digits))
    return "\((value * scale).rounded() / scale)"
  }

  /// Resident memory of this process, in MB.
  static var residentMemory: Double {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
    return (fields.count > 1 ? Double(fields[1]) ?? 0 : 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
  }
}
