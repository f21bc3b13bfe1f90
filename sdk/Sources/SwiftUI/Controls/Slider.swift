/// A control that picks a number from a range by the place of a knob on a line.
public struct Slider<Label: View, ValueLabel: View>: View {
  private let scale: SliderScale
  private let label: Label
  private let minimum: ValueLabel?
  private let maximum: ValueLabel?

  init(scale: SliderScale, label: Label, minimum: ValueLabel?, maximum: ValueLabel?) {
    self.scale = scale
    self.label = label
    self.minimum = minimum
    self.maximum = maximum
  }

  public var body: some View {
    HStack(spacing: 8) {
      if let minimum { minimum }
      SliderTrack(scale: scale, label: AnyView(label))
      if let maximum { maximum }
    }
  }
}

extension Slider {
  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
    @ViewBuilder minimumValueLabel: () -> ValueLabel, @ViewBuilder maximumValueLabel: () -> ValueLabel,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint {
    self.init(
      scale: SliderScale(value, bounds, nil, onEditingChanged), label: label(), minimum: minimumValueLabel(),
      maximum: maximumValueLabel())
  }

  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    @ViewBuilder minimumValueLabel: () -> ValueLabel, @ViewBuilder maximumValueLabel: () -> ValueLabel,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint {
    self.init(
      scale: SliderScale(value, bounds, Double(step), onEditingChanged), label: label(),
      minimum: minimumValueLabel(), maximum: maximumValueLabel())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the initializer with view builders instead.")
  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V> = 0...1, onEditingChanged: @escaping (Bool) -> Void = { _ in },
    minimumValueLabel: ValueLabel, maximumValueLabel: ValueLabel, @ViewBuilder label: () -> Label
  ) where V.Stride: BinaryFloatingPoint {
    self.init(
      scale: SliderScale(value, bounds, nil, onEditingChanged), label: label(), minimum: minimumValueLabel,
      maximum: maximumValueLabel)
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the initializer with view builders instead.")
  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }, minimumValueLabel: ValueLabel,
    maximumValueLabel: ValueLabel, @ViewBuilder label: () -> Label
  ) where V.Stride: BinaryFloatingPoint {
    self.init(
      scale: SliderScale(value, bounds, Double(step), onEditingChanged), label: label(), minimum: minimumValueLabel,
      maximum: maximumValueLabel)
  }
}

extension Slider where ValueLabel == EmptyView {
  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint {
    self.init(scale: SliderScale(value, bounds, nil, onEditingChanged), label: label(), minimum: nil, maximum: nil)
  }

  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint {
    self.init(
      scale: SliderScale(value, bounds, Double(step), onEditingChanged), label: label(), minimum: nil, maximum: nil)
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the initializer with the label first instead.")
  @_disfavoredOverload
  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V> = 0...1, onEditingChanged: @escaping (Bool) -> Void,
    @ViewBuilder label: () -> Label
  ) where V.Stride: BinaryFloatingPoint {
    self.init(scale: SliderScale(value, bounds, nil, onEditingChanged), label: label(), minimum: nil, maximum: nil)
  }
}

extension Slider where Label == EmptyView, ValueLabel == EmptyView {
  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V> = 0...1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint {
    self.init(scale: SliderScale(value, bounds, nil, onEditingChanged), label: EmptyView(), minimum: nil, maximum: nil)
  }

  public init<V: BinaryFloatingPoint>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where V.Stride: BinaryFloatingPoint {
    self.init(
      scale: SliderScale(value, bounds, Double(step), onEditingChanged), label: EmptyView(), minimum: nil,
      maximum: nil)
  }
}

/// A slider's value as a share of its range.
struct SliderScale {
  let value: Binding<Double>
  let bounds: ClosedRange<Double>
  let step: Double?
  let onEditingChanged: (Bool) -> Void

  init<V: BinaryFloatingPoint>(
    _ value: Binding<V>, _ bounds: ClosedRange<V>, _ step: Double?, _ onEditingChanged: @escaping (Bool) -> Void
  ) {
    self.value = Binding(get: { Double(value.wrappedValue) }, set: { value.wrappedValue = V($0) })
    self.bounds = Double(bounds.lowerBound)...Double(bounds.upperBound)
    self.step = step
    self.onEditingChanged = onEditingChanged
  }

  var fraction: Double {
    let length = bounds.upperBound - bounds.lowerBound
    guard length > 0 else { return 0 }
    return min(max((value.wrappedValue - bounds.lowerBound) / length, 0), 1)
  }

  /// The share of the range that assistive technology and keys move by at once.
  var stride: Double {
    let length = bounds.upperBound - bounds.lowerBound
    return max(0.1, length > 0 ? (step ?? 0) / length : 0)
  }

  /// Moves the knob; nothing is written when the value stays.
  func move(to fraction: Double) {
    var new = bounds.lowerBound + (bounds.upperBound - bounds.lowerBound) * min(max(fraction, 0), 1)
    if let step, step > 0 {
      new = bounds.lowerBound + ((new - bounds.lowerBound) / step).rounded() * step
      if new > bounds.upperBound { new -= step }
    }
    if new != value.wrappedValue { value.wrappedValue = new }
  }
}

/// The line and the knob, moved by a drag or by a tap on the line.
private struct SliderTrack: View {
  static let knob: CGFloat = 27
  let scale: SliderScale
  let label: AnyView
  @State private var words = SpokenWords()
  @State private var drag = SliderDrag()
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    Track(fraction: scale.fraction) {
      Capsule().fill(Color.system(.fill))
      Capsule().fill(Color.accentColor)
      Circle()
        .fill(Color.white)
        .shadow(color: .black.opacity(0.2), radius: 4, y: 2)
        .frame(width: Self.knob, height: Self.knob)
    }
    .opacity(isEnabled ? 1 : 0.5)
    .padding(.vertical, 2)
    .unseenLabel(label, words)
    .modifier(SliderTouch(scale: scale, words: words, drag: drag))
  }
}

/// Whether a finger is on the knob.
@MainActor
private final class SliderDrag {
  var isGoing = false
  nonisolated init() {}
}

private struct SliderTouch: PrimitiveModifier {
  let scale: SliderScale
  let words: SpokenWords
  let drag: SliderDrag

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    weak var placed: Element?
    func move(to x: CGFloat) {
      let room = (placed?.frame.width ?? 0) - SliderTrack.knob
      if room > 0 { scale.move(to: (x - SliderTrack.knob / 2) / room) }
    }
    let action = ActionElement(id: context.id, child: element, isEnabled: context.environment.isEnabled) {
      [scale, words, drag] handler, node in
      handler.tap = { point in
        scale.onEditingChanged(true)
        move(to: point?.x ?? (placed?.frame.width ?? 0) / 2)
        scale.onEditingChanged(false)
      }
      handler.drag = { event in
        if !drag.isGoing { scale.onEditingChanged(true) }
        drag.isGoing = event.phase == .changed
        move(to: event.at.x - (placed?.screenOrigin.x ?? 0))
        if !drag.isGoing { scale.onEditingChanged(false) }
      }
      handler.adjust = { by in
        scale.onEditingChanged(true)
        scale.move(to: scale.fraction + scale.stride * Double(by))
        scale.onEditingChanged(false)
      }
      node.describe(role: "slider", label: words.value, value: "\(Int((scale.fraction * 100).rounded()))%")
      node.spoken = words.value
    }
    placed = action
    return action
  }
}
