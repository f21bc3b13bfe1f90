/// Keeps values that come from several sides until the downstream wants them, and hands them
/// over one at a time.
final class Outlet<Downstream: Subscriber>: @unchecked Sendable {
  private struct State {
    var buffer: [(value: Downstream.Input, source: Int)] = []
    var start = 0
    var demand = Subscribers.Demand.none
    var completion: Subscribers.Completion<Downstream.Failure>?
    var isDraining = false
    var isOver = false
  }

  private enum Work {
    case value(Downstream.Input, Int)
    case completion(Subscribers.Completion<Downstream.Failure>)
  }

  let downstream: Downstream
  private let state = Locked(State())
  private let delivered: (Int, Subscribers.Demand) -> Void

  /// `delivered` runs after a value was handed over, with the number of the side that it came
  /// from and what the downstream wants on top.
  init(
    _ downstream: Downstream,
    delivered: @escaping (Int, Subscribers.Demand) -> Void = { _, _ in }
  ) {
    self.downstream = downstream
    self.delivered = delivered
  }

  var isOpen: Bool { state.with { !$0.isOver } }

  /// Puts a value in line; call `drain` afterwards, outside of locks.
  func enqueue(_ value: Downstream.Input, source: Int = 0, replacing: Bool = false) {
    state.with { state in
      guard !state.isOver, state.completion == nil else { return }
      if replacing {
        state.buffer.removeAll()
        state.start = 0
      }
      state.buffer.append((value, source))
    }
  }

  /// How many values are in line.
  var count: Int { state.with { $0.buffer.count - $0.start } }

  /// Takes the value that waits longest out of the line.
  func dropOldest() {
    state.with { if $0.start < $0.buffer.count { _ = $0.buffer.remove(at: $0.start) } }
  }

  /// Ends after the values in line; a failure does not wait for them.
  func finish(_ completion: Subscribers.Completion<Downstream.Failure>) {
    state.with { state in
      guard state.completion == nil else { return }
      state.completion = completion
      if case .failure = completion {
        state.buffer = []
        state.start = 0
      }
    }
    drain()
  }

  func request(_ demand: Subscribers.Demand) {
    state.with { $0.demand += demand }
    drain()
  }

  func cancel() { state.replace(State(isOver: true)) }

  func drain() {
    let starts = state.with { state in
      defer { state.isDraining = true }
      return !state.isDraining
    }
    guard starts else { return }
    while let work = next() {
      switch work {
      case .value(let value, let source):
        let more = downstream.receive(value)
        state.with { $0.demand += more }
        delivered(source, more)
      case .completion(let completion):
        downstream.receive(completion: completion)
      }
    }
  }

  private func next() -> Work? {
    state.with { state in
      if !state.isOver {
        if state.start < state.buffer.count {
          if state.demand > 0 { return take(&state) }
        } else if let completion = state.completion {
          state.isOver = true
          return .completion(completion)
        }
      }
      state.isDraining = false
      return nil
    }
  }

  private func take(_ state: inout State) -> Work {
    state.demand -= 1
    let (value, source) = state.buffer[state.start]
    state.start += 1
    if state.start == state.buffer.count || state.start >= 64 {
      state.buffer.removeFirst(state.start)
      state.start = 0
    }
    return .value(value, source)
  }
}
