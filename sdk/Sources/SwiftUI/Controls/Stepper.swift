/// A control that counts up and down.
public struct Stepper<Label: View>: View {
  private let label: Label
  private let steps: StepperActions

  init(label: Label, steps: StepperActions) {
    self.label = label
    self.steps = steps
  }

  public var body: some View { StepperView(label: label, steps: steps) }
}

extension Stepper {
  public init(
    @ViewBuilder label: () -> Label, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: label(), steps: StepperActions(onIncrement, onDecrement, onEditingChanged))
  }

  public init<V: Strideable>(
    value: Binding<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: label(), steps: StepperActions(value, nil, step, onEditingChanged))
  }

  public init<V: Strideable>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: label(), steps: StepperActions(value, bounds, step, onEditingChanged))
  }

  @available(iOS 16.0, *)
  public init<F: ParseableFormatStyle>(
    value: Binding<F.FormatInput>, step: F.FormatInput.Stride = 1, format: F, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where F.FormatInput: BinaryFloatingPoint, F.FormatOutput == String {
    self.init(label: label(), steps: StepperActions(value, nil, step, onEditingChanged))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the initializer with the label first instead.")
  public init(
    onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }, @ViewBuilder label: () -> Label
  ) {
    self.init(label: label(), steps: StepperActions(onIncrement, onDecrement, onEditingChanged))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the initializer with the label first instead.")
  @_disfavoredOverload
  public init<V: Strideable>(
    value: Binding<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void,
    @ViewBuilder label: () -> Label
  ) {
    self.init(label: label(), steps: StepperActions(value, nil, step, onEditingChanged))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use the initializer with the label first instead.")
  @_disfavoredOverload
  public init<V: Strideable>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void,
    @ViewBuilder label: () -> Label
  ) {
    self.init(label: label(), steps: StepperActions(value, bounds, step, onEditingChanged))
  }
}

extension Stepper where Label == Text {
  public init(
    _ titleKey: LocalizedStringKey, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: Text(titleKey), steps: StepperActions(onIncrement, onDecrement, onEditingChanged))
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(
    _ title: S, onIncrement: (() -> Void)?, onDecrement: (() -> Void)?,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: Text(title), steps: StepperActions(onIncrement, onDecrement, onEditingChanged))
  }

  public init<V: Strideable>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, step: V.Stride = 1,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: Text(titleKey), steps: StepperActions(value, nil, step, onEditingChanged))
  }

  @_disfavoredOverload
  public init<S: StringProtocol, V: Strideable>(
    _ title: S, value: Binding<V>, step: V.Stride = 1, onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: Text(title), steps: StepperActions(value, nil, step, onEditingChanged))
  }

  public init<V: Strideable>(
    _ titleKey: LocalizedStringKey, value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: Text(titleKey), steps: StepperActions(value, bounds, step, onEditingChanged))
  }

  @_disfavoredOverload
  public init<S: StringProtocol, V: Strideable>(
    _ title: S, value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.init(label: Text(title), steps: StepperActions(value, bounds, step, onEditingChanged))
  }

  @available(iOS 16.0, *)
  public init<F: ParseableFormatStyle>(
    _ titleKey: LocalizedStringKey, value: Binding<F.FormatInput>, step: F.FormatInput.Stride = 1, format: F,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where F.FormatInput: BinaryFloatingPoint, F.FormatOutput == String {
    self.init(label: Text(titleKey), steps: StepperActions(value, nil, step, onEditingChanged))
  }

  @available(iOS 16.0, *)
  public init<F: ParseableFormatStyle>(
    _ titleKey: LocalizedStringKey, value: Binding<F.FormatInput>, in bounds: ClosedRange<F.FormatInput>,
    step: F.FormatInput.Stride = 1, format: F, onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) where F.FormatInput: BinaryFloatingPoint, F.FormatOutput == String {
    self.init(label: Text(titleKey), steps: StepperActions(value, bounds, step, onEditingChanged))
  }
}

/// What the two halves do; nil is a half that cannot be used now.
struct StepperActions {
  let increment: (() -> Void)?
  let decrement: (() -> Void)?
  var value: String?

  init(_ increment: (() -> Void)?, _ decrement: (() -> Void)?, _ onEditingChanged: @escaping (Bool) -> Void) {
    func edit(_ action: (() -> Void)?) -> (() -> Void)? {
      guard let action else { return nil }
      return {
        onEditingChanged(true)
        action()
        onEditingChanged(false)
      }
    }
    self.increment = edit(increment)
    self.decrement = edit(decrement)
  }

  /// Steps stop at the bounds; a step that would pass one goes to it.
  init<V: Strideable>(
    _ value: Binding<V>, _ bounds: ClosedRange<V>?, _ step: V.Stride, _ onEditingChanged: @escaping (Bool) -> Void
  ) {
    let now = value.wrappedValue
    func clamped(_ new: V) -> V { bounds.map { min(max(new, $0.lowerBound), $0.upperBound) } ?? new }
    let isHighest = bounds.map { now >= $0.upperBound } ?? false
    let isLowest = bounds.map { now <= $0.lowerBound } ?? false
    let up = { value.wrappedValue = clamped(value.wrappedValue.advanced(by: step)) }
    let down = { value.wrappedValue = clamped(value.wrappedValue.advanced(by: -step)) }
    self.init(isHighest ? nil : up, isLowest ? nil : down, onEditingChanged)
    self.value = "\(now)"
  }
}

/// The label and the two halves.
private struct StepperView<Label: View>: View {
  let label: Label
  let steps: StepperActions
  @State private var words = SpokenWords()

  var body: some View {
    LabeledRow(words: words, label: label) {
      HStack(spacing: 0) {
        StepperHalf(name: "Decrement", symbol: "minus", action: steps.decrement, value: steps.value, words: words)
        Rectangle().fill(Color.system(.separator)).frame(width: 1, height: 18)
        StepperHalf(name: "Increment", symbol: "plus", action: steps.increment, value: steps.value, words: words)
      }
      .frame(width: 94, height: 32)
      .background(Color.system(.tertiaryFill), in: RoundedRectangle(cornerRadius: 8))
    }
  }
}

private struct StepperHalf: View {
  let name: String
  let symbol: String
  let action: (() -> Void)?
  let value: String?
  let words: SpokenWords

  var body: some View {
    HalfSymbol(symbol: symbol)
      .action { handler, node in
        handler.tap = { _ in action?() }
        let label = words.value.isEmpty ? name : "\(name), \(words.value)"
        node.describe(role: "button", label: label, value: value)
        node.spoken = label
        node.set("press", .bool(true))
      }
      .disabled(action == nil)
  }
}

private struct HalfSymbol: View {
  let symbol: String
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    Image(systemName: symbol)
      .font(.system(size: 16, weight: .medium))
      .foregroundStyle(Color.system(isEnabled ? .label : .tertiaryLabel))
      .frame(maxWidth: .infinity, maxHeight: .infinity)
  }
}
