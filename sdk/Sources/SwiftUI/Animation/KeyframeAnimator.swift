/// Shows its content with values that follow keyframes.
@available(iOS 17.0, *)
public struct KeyframeAnimator<Value, KeyframePath: Keyframes, Content: View>: View
where Value == KeyframePath.Value {
  private let initial: Value
  /// nil runs by itself.
  private let trigger: AnyTrigger?
  private let repeats: Bool
  private let content: (Value) -> Content
  private let keyframes: (Value) -> KeyframePath
  @State private var shown: Value?
  @State private var run = KeyframeRun<Value>()

  /// Runs once whenever `trigger` changes.
  public init(
    initialValue: Value, trigger: some Equatable, @ViewBuilder content: @escaping (Value) -> Content,
    @KeyframesBuilder<Value> keyframes: @escaping (Value) -> KeyframePath
  ) {
    (initial, self.trigger, repeats) = (initialValue, AnyTrigger(trigger), false)
    (self.content, self.keyframes) = (content, keyframes)
  }

  /// Runs again and again, or once.
  public init(
    initialValue: Value, repeating: Bool = true, @ViewBuilder content: @escaping (Value) -> Content,
    @KeyframesBuilder<Value> keyframes: @escaping (Value) -> KeyframePath
  ) {
    (initial, trigger, repeats) = (initialValue, nil, repeating)
    (self.content, self.keyframes) = (content, keyframes)
  }

  public var body: some View {
    content(shown ?? initial)
      .onAppear { if trigger == nil { begin() } }
      .onDisappear { run.timeline = nil }
      .onChange(of: trigger) { begin() }
  }

  private func begin() {
    // A new run goes on from what is shown.
    let start = shown ?? initial
    run.timeline = KeyframeTimeline(initial: start, tracks: keyframes(start)._tracks())
    run.start = FrameClock.shared.now
    run.turn += 1
    step(run.turn)
  }

  private func step(_ turn: Int) {
    guard let timeline = run.timeline, run.turn == turn else { return }
    let time = FrameClock.shared.now - run.start
    let length = timeline.duration
    if time >= length, repeats, length > 0 {
      run.start += (time / length).rounded(.down) * length
      shown = timeline.value(time: FrameClock.shared.now - run.start)
    } else {
      shown = timeline.value(time: min(time, length))
      if time >= length { run.timeline = nil }
    }
    if run.timeline != nil { FrameClock.shared.next { step(turn) } }
  }
}

@available(iOS 17.0, *)
@MainActor
private final class KeyframeRun<Value> {
  var timeline: KeyframeTimeline<Value>?
  var start = 0.0
  var turn = 0
  nonisolated init() {}
}

extension View {
  /// Changes the view by values that follow keyframes, again and again or once.
  @available(iOS 17.0, *)
  public func keyframeAnimator<Value>(
    initialValue: Value, repeating: Bool = true,
    @ViewBuilder content: @escaping (PlaceholderContentView<Self>, Value) -> some View,
    @KeyframesBuilder<Value> keyframes: @escaping (Value) -> some Keyframes<Value>
  ) -> some View {
    KeyframeAnimator(
      initialValue: initialValue, repeating: repeating, content: { content(PlaceholderContentView(self), $0) },
      keyframes: keyframes)
  }

  /// Changes the view by values that follow keyframes, once whenever `trigger` changes.
  @available(iOS 17.0, *)
  public func keyframeAnimator<Value>(
    initialValue: Value, trigger: some Equatable,
    @ViewBuilder content: @escaping (PlaceholderContentView<Self>, Value) -> some View,
    @KeyframesBuilder<Value> keyframes: @escaping (Value) -> some Keyframes<Value>
  ) -> some View {
    KeyframeAnimator(
      initialValue: initialValue, trigger: trigger, content: { content(PlaceholderContentView(self), $0) },
      keyframes: keyframes)
  }
}
