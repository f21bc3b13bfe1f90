import SDKBase

/// Tells the time of animations that are computed here, and when the next moment is due: thirty a second.
@MainActor
package final class FrameClock {
  package static let shared = FrameClock()

  private var waiting: [() -> Void] = []
  private var isScheduled = false
  private var manual: Double?

  nonisolated init() {}

  /// Seconds, from any beginning.
  package var now: Double { manual ?? Date().timeIntervalSinceReferenceDate }

  /// Calls `action` at the next moment.
  package func next(_ action: @escaping () -> Void) {
    waiting.append(action)
    guard manual == nil, !isScheduled else { return }
    isScheduled = true
    DispatchQueue.main.asyncAfter(deadline: .now() + 1.0 / 30) { [self] in
      isScheduled = false
      run()
    }
  }

  /// Calls `action` once the time has passed.
  package func after(_ seconds: Double, _ action: @escaping @MainActor () -> Void) {
    guard manual == nil else {
      due.append((now + max(seconds, 0), action))
      return
    }
    DispatchQueue.main.asyncAfter(deadline: .now() + max(seconds, 0)) { MainActor.assumeIsolated { action() } }
  }

  private var due: [(time: Double, action: @MainActor () -> Void)] = []

  /// Time that passes only when it is told to: for tests.
  package func stop() { manual = now }

  /// Lets time pass and tells all who wait.
  package func advance(by seconds: Double) {
    let end = now + seconds
    while let next = due.filter({ $0.time <= end }).min(by: { $0.time < $1.time })?.time {
      manual = max(next, now)
      let actions = due.filter { $0.time <= next }
      due.removeAll { $0.time <= next }
      for each in actions { each.action() }
    }
    manual = end
    run()
  }

  private func run() {
    let actions = waiting
    waiting = []
    for action in actions { action() }
  }
}
