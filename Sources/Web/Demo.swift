public import Casework
import Pages
import Synchronization
public import Vocabulary

/// Demo: fictional families, a calendar that can be moved, and a sign-in that asks no proof. Never part of `serve`.
public final class Demo: Sendable {
  public let families: [ImportedCase]
  private let calendar: DemoCalendar
  private let advance: @Sendable (Moment, Moment) async throws -> Void

  /// - Parameter advance: carries out what happens in the cases between two moments.
  public init(
    families: [ImportedCase], calendar: DemoCalendar,
    advance: @escaping @Sendable (Moment, Moment) async throws -> Void
  ) {
    self.families = families
    self.calendar = calendar
    self.advance = advance
  }

  var today: Day { calendar.now.day }

  /// Moves the calendar; forward, the families live on until then.
  func move(to day: Day) async throws {
    let before = calendar.furthest
    calendar.move(to: day)
    if calendar.now > before { try await advance(before, calendar.now) }
  }
}

/// Kalender van de demo: noon of a chosen day, and the seconds that have gone since.
public final class DemoCalendar: Sendable {
  private struct State {
    var start: Moment
    var movedAt: Moment
    var furthest: Moment
  }

  private let state: Mutex<State>

  public init(today: Day) {
    let noon = Moment(today, hour: 12)
    state = Mutex(State(start: noon, movedAt: WallClock.system.now, furthest: noon))
  }

  public var now: Moment {
    state.withLock { state in
      let passed = max(0, WallClock.system.now.milliseconds - state.movedAt.milliseconds)
      // A demo that runs through the night stays on its day.
      return Moment(milliseconds: state.start.milliseconds + min(passed, 11 * 3_600_000))
    }
  }

  /// Until when the cases have been played.
  var furthest: Moment { state.withLock { $0.furthest } }

  func move(to day: Day) {
    state.withLock { state in
      state.start = Moment(day, hour: 12)
      state.movedAt = WallClock.system.now
      state.furthest = max(state.furthest, state.start)
    }
  }
}
