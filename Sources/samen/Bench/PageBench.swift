import Casework
import Foundation
import Hummingbird
import Store
import Vocabulary
import Web

/// The plan page, beside a bare route that answers the same number of bytes.
struct PageBench {
  let folder: String

  /// The front of a demo, and the plan page of a mother who is signed in there.
  private struct Plan {
    let store: Store
    let front: Front
    let cookie: String
    let path: String

    func bytes() async throws -> Int { try await front.bytesForBench(path, cookie: cookie) }
  }

  private func open() async throws -> Plan {
    let store = try await BenchStore.open(folder, "page")
    let calendar = DemoCalendar(today: Day("2026-04-07") ?? Day(number: 0))
    let casework = Casework(store, clock: WallClock { calendar.now })
    let families = try await casework.importCases(try CaseFile.demo(), until: calendar.now, as: .demo)
    var settings = SiteSettings()
    settings.isSecure = false
    let front = Front(casework, settings: settings, demo: Demo(families: families, calendar: calendar) { _, _ in })
    guard let mother = families.first?.parties[4], let family = families.first?.family else {
      throw Failure.failure("the demo has no mother")
    }
    return Plan(
      store: store, front: front, cookie: try await front.cookieForBench(mother), path: "/gezin/\(family)/plan")
  }

  func ask(times: Int) async throws {
    let plan = try await open()
    for _ in 0..<times { _ = try await plan.bytes() }
    await plan.store.close()
  }

  func report() async throws {
    let plan = try await open()
    Figures.heading("The plan page")
    let bytes = try await plan.bytes()
    Figures.row("bytes", "\(bytes)")
    let count = 2_000
    let cost = try await Cost.of { for _ in 0..<count { _ = try await plan.bytes() } }
    Figures.row(
      "processor time a request, in process (goal: under 1 ms)",
      "\(Figures.round(cost.processor / Double(count) * 1e3, 3)) ms")
    try await overHTTP(plan.front, plan.path, plan.cookie, bytes)
    await plan.store.close()
  }

  private func overHTTP(_ front: Front, _ path: String, _ cookie: String, _ bytes: Int) async throws {
    guard let wrk = ["/usr/bin/wrk", "/usr/local/bin/wrk"].first(where: FileManager.default.isExecutableFile) else {
      return Figures.row("requests a second over HTTP", "not measured: wrk is not installed")
    }
    let bare = BenchServer.bare(bytes: bytes)
    let (page, plain) = try await BenchServer.run(front) { pageAddress in
      try await BenchServer.run(bare) { bareAddress in
        var rates: [(Double, Double)] = []
        for _ in 0..<3 {
          let page = try Wrk.rate(wrk, pageAddress + path, cookie: cookie)
          rates.append((page, try Wrk.rate(wrk, bareAddress + "/", cookie: cookie)))
        }
        return rates.sorted { $0.0 / $0.1 < $1.0 / $1.1 }[1]
      }
    }
    Figures.row("plan page, requests a second", "\(Int(page))")
    Figures.row("bare route of as many bytes, requests a second", "\(Int(plain))")
    Figures.row("ratio (goal: at least 0.5)", Figures.round(page / plain, 2))
  }
}

enum Wrk {
  /// Requests a second over eight seconds with 32 connections.
  static func rate(_ program: String, _ address: String, cookie: String) throws -> Double {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["-t1", "-c32", "-d6s", "-H", "Cookie: \(cookie)", address]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let line = output.split(separator: "\n").first { $0.hasPrefix("Requests/sec") }
    return line.flatMap { Double($0.split(separator: " ").last ?? "") } ?? 0
  }
}
