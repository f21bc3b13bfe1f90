/// The steps of one track, and the value at each time.
@available(iOS 17.0, *)
struct KeyframeSteps<Value: Animatable> {
  private let steps: [_KeyframeStep<Value>]
  let duration: Double

  init(_ steps: [_KeyframeStep<Value>]) {
    self.steps = steps
    duration = steps.reduce(0) { $0 + max($1.duration, 0) }
  }

  func value(from initial: Value, at time: Double) -> Value {
    var (from, begin) = (initial, 0.0)
    for (index, step) in steps.enumerated() {
      let length = max(step.duration, 0)
      if time < begin + length || (index == steps.count - 1 && time <= begin + length && length > 0) {
        return value(index, from: from, time: max(time - begin, 0), initial)
      }
      (from, begin) = (step.to, begin + length)
    }
    return from
  }

  private func value(_ index: Int, from: Value, time: Double, _ initial: Value) -> Value {
    let step = steps[index]
    let (start, end) = (from.animatableData, step.to.animatableData)
    var result = from
    switch step.kind {
    case .move: return step.to
    case .linear(let curve):
      result.animatableData = start + (end - start).scaled(by: curve.value(at: time / step.duration))
    case .spring(let spring, let given):
      let speed = given ?? velocity(at: index, from: start, initial.animatableData)
      result.animatableData = start + spring.value(target: end - start, initialVelocity: speed, time: time)
    case .cubic(let first, let last):
      let a = (first ?? velocity(at: index, from: start, initial.animatableData)).scaled(by: step.duration)
      let b = (last ?? velocity(at: index + 1, from: end, initial.animatableData)).scaled(by: step.duration)
      let t = time / step.duration
      let (t2, t3) = (t * t, t * t * t)
      result.animatableData =
        start.scaled(by: 2 * t3 - 3 * t2 + 1) + a.scaled(by: t3 - 2 * t2 + t) + end.scaled(by: 3 * t2 - 2 * t3)
        + b.scaled(by: t3 - t2)
    }
    return result
  }

  /// The speed at the border before step `index`: that between its neighbours when both are smooth, else none.
  private func velocity(
    at index: Int, from here: Value.AnimatableData, _ initial: Value.AnimatableData
  ) -> Value.AnimatableData {
    guard index > 0, index < steps.count, steps[index - 1].isSmooth, steps[index].isSmooth else { return .zero }
    let before = index > 1 ? steps[index - 2].to.animatableData : initial
    let time = steps[index - 1].duration + steps[index].duration
    return time > 0 ? (steps[index].to.animatableData - before).scaled(by: 1 / time) : .zero
  }
}

@available(iOS 17.0, *)
extension _KeyframeStep {
  fileprivate var isSmooth: Bool {
    switch kind {
    case .cubic, .spring: true
    case .linear, .move: false
    }
  }
}

/// Values over time, to be asked for.
@available(iOS 17.0, *)
public struct KeyframeTimeline<Value> {
  private let initial: Value
  private let tracks: [_KeyframeTrackBox<Value>]

  public init(initialValue: Value, @KeyframesBuilder<Value> content: () -> some Keyframes<Value>) {
    self.init(initial: initialValue, tracks: content()._tracks())
  }

  init(initial: Value, tracks: [_KeyframeTrackBox<Value>]) { (self.initial, self.tracks) = (initial, tracks) }

  /// Seconds until the longest track ends.
  public var duration: TimeInterval { tracks.map(\.duration).max() ?? 0 }

  /// The value at a share of the duration.
  public func value(progress: Double) -> Value { value(time: progress * duration) }

  /// The value at a time.
  public func value(time: TimeInterval) -> Value {
    var value = initial
    for track in tracks { track.write(&value, initial, time) }
    return value
  }
}
