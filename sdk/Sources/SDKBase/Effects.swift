import Foundation

/// Called with each thing that happens outside the screen (`haptic`, `openURL`, `share`, `pasteboard`, …) and its value.
package var effectSink: ((_ kind: String, _ value: String) -> Void)? {
  get { hooks.read { $0.effect } }
  set { hooks.write { $0.effect = newValue } }
}

/// Called once for each API that was used and does not behave yet; what was reported earlier is told on installation.
package var unsupportedSink: ((_ api: String, _ note: String) -> Void)? {
  get { hooks.read { $0.unsupported } }
  set {
    let waiting = hooks.write { state -> [(String, String)] in
      state.unsupported = newValue
      guard newValue != nil else { return [] }
      defer { state.waiting = [] }
      return state.waiting
    }
    for (api, note) in waiting { newValue?(api, note) }
  }
}

/// Tells the host that something happened outside the screen; silent where no host listens.
package func sendEffect(_ kind: String, _ value: String) {
  effectSink?(kind, value)
}

/// Tells the host that `api` was used and does nothing, or less than on a phone; later calls for the same `api` are dropped.
package func reportUnsupported(api: String, note: String) {
  let sink = hooks.write { state -> ((String, String) -> Void)? in
    guard state.reported.insert(api).inserted else { return nil }
    if state.unsupported == nil { state.waiting.append((api, note)) }
    return state.unsupported
  }
  sink?(api, note)
}

/// Forgets what was reported, for tests.
package func forgetReports() {
  hooks.write {
    $0.reported = []
    $0.waiting = []
  }
}

private struct Hooks {
  var effect: ((String, String) -> Void)?
  var unsupported: ((String, String) -> Void)?
  var reported: Set<String> = []
  var waiting: [(String, String)] = []
}

private let hooks = Guarded(Hooks())
