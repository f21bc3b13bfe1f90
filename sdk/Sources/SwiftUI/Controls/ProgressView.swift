/// Shows that work goes on and, where it is known, how far it is.
@available(iOS 14.0, *)
public struct ProgressView<Label: View, CurrentValueLabel: View>: View {
  private let fraction: Double?
  private let label: Label?
  private let currentValueLabel: CurrentValueLabel?
  private let interval: (range: ClosedRange<Date>, countsDown: Bool)?

  init(
    fraction: Double?, label: Label?, value: CurrentValueLabel?,
    interval: (range: ClosedRange<Date>, countsDown: Bool)? = nil
  ) {
    self.fraction = fraction
    self.label = label
    self.currentValueLabel = value
    self.interval = interval
  }

  public var body: some View {
    if let interval {
      IntervalProgress(range: interval.range, countsDown: interval.countsDown) { styled($0) }
    } else {
      styled(fraction)
    }
  }

  private func styled(_ fraction: Double?) -> some View {
    StyledView(
      ProgressViewStyleConfiguration(
        fractionCompleted: fraction, label: label.map { .init(content: AnyView($0)) },
        currentValueLabel: currentValueLabel.map { .init(content: AnyView($0)) })
    ) { StandardProgress(configuration: $0) }
  }
}

extension ProgressView where CurrentValueLabel == EmptyView {
  @available(iOS 14.0, *)
  public init() where Label == EmptyView { self.init(fraction: nil, label: nil, value: nil) }

  @available(iOS 14.0, *)
  public init(@ViewBuilder label: () -> Label) { self.init(fraction: nil, label: label(), value: nil) }

  @available(iOS 14.0, *)
  public init(_ titleKey: LocalizedStringKey) where Label == Text {
    self.init(fraction: nil, label: Text(titleKey), value: nil)
  }

  @available(iOS 14.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S) where Label == Text {
    self.init(fraction: nil, label: Text(title), value: nil)
  }

  @available(iOS 14.0, *)
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) where Label == EmptyView {
    self.init(fraction: share(value, total), label: nil, value: nil)
  }

  @available(iOS 14.0, *)
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0, @ViewBuilder label: () -> Label) {
    self.init(fraction: share(value, total), label: label(), value: nil)
  }

  @available(iOS 14.0, *)
  public init<V: BinaryFloatingPoint>(_ titleKey: LocalizedStringKey, value: V?, total: V = 1.0)
  where Label == Text {
    self.init(fraction: share(value, total), label: Text(titleKey), value: nil)
  }

  @available(iOS 14.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, V: BinaryFloatingPoint>(_ title: S, value: V?, total: V = 1.0)
  where Label == Text {
    self.init(fraction: share(value, total), label: Text(title), value: nil)
  }

  @available(iOS 16.0, *)
  public init(timerInterval: ClosedRange<Date>, countsDown: Bool = true, @ViewBuilder label: () -> Label) {
    self.init(fraction: 0, label: label(), value: nil, interval: (timerInterval, countsDown))
  }
}

extension ProgressView {
  @available(iOS 14.0, *)
  public init<V: BinaryFloatingPoint>(
    value: V?, total: V = 1.0, @ViewBuilder label: () -> Label,
    @ViewBuilder currentValueLabel: () -> CurrentValueLabel
  ) {
    self.init(fraction: share(value, total), label: label(), value: currentValueLabel())
  }

  @available(iOS 16.0, *)
  public init(
    timerInterval: ClosedRange<Date>, countsDown: Bool = true, @ViewBuilder label: () -> Label,
    @ViewBuilder currentValueLabel: () -> CurrentValueLabel
  ) {
    self.init(fraction: 0, label: label(), value: currentValueLabel(), interval: (timerInterval, countsDown))
  }

  @available(iOS 14.0, *)
  public init(_ progress: Progress) where Label == EmptyView, CurrentValueLabel == EmptyView {
    self.init(fraction: progress.isIndeterminate ? nil : progress.fractionCompleted, label: nil, value: nil)
  }

  @available(iOS 14.0, *)
  public init(_ configuration: ProgressViewStyleConfiguration)
  where
    Label == ProgressViewStyleConfiguration.Label, CurrentValueLabel == ProgressViewStyleConfiguration.CurrentValueLabel
  {
    self.init(
      fraction: configuration.fractionCompleted, label: configuration.label, value: configuration.currentValueLabel)
  }
}

@available(iOS 16.0, *)
extension ProgressView where Label == EmptyView, CurrentValueLabel == Text {
  public init(timerInterval: ClosedRange<Date>, countsDown: Bool = true) {
    self.init(
      fraction: 0, label: nil, value: Text(timerInterval: timerInterval, countsDown: countsDown),
      interval: (timerInterval, countsDown))
  }
}

private func share<V: BinaryFloatingPoint>(_ value: V?, _ total: V) -> Double? {
  guard let value else { return nil }
  guard total > 0 else { return 0 }
  return min(max(Double(value / total), 0), 1)
}

/// Goes with the clock.
private struct IntervalProgress<Content: View>: View {
  let range: ClosedRange<Date>
  let countsDown: Bool
  @ViewBuilder let content: (Double) -> Content
  @State private var now = Date()

  var body: some View {
    let length = range.upperBound.timeIntervalSince(range.lowerBound)
    let passed = length > 0 ? min(max(now.timeIntervalSince(range.lowerBound) / length, 0), 1) : 1
    content(countsDown ? 1 - passed : passed)
      .task {
        while !Task.isCancelled, now < range.upperBound {
          try? await Task.sleep(nanoseconds: 1_000_000_000)
          now = Date()
        }
      }
  }
}

/// A bar when the fraction is known, else a spinner.
struct StandardProgress: View {
  let configuration: ProgressViewStyleConfiguration

  var body: some View {
    if configuration.fractionCompleted == nil {
      CircularProgress(configuration: configuration, tint: nil)
    } else {
      LinearProgress(configuration: configuration, tint: nil)
    }
  }
}

/// The label above a bar, the value below.
struct LinearProgress: View {
  let configuration: ProgressViewStyleConfiguration
  let tint: Color?
  @State private var words = SpokenWords()

  var body: some View {
    let (words, fraction) = (words, configuration.fractionCompleted)
    VStack(alignment: .leading, spacing: 6) {
      if let label = configuration.label { label.spoken(into: words) }
      Track(fraction: fraction ?? 0) {
        Capsule().fill(Color.system(.secondaryFill))
        Capsule().fill(tint ?? .accentColor)
      }
      if let value = configuration.currentValueLabel {
        value.font(.caption).foregroundStyle(Color.secondary)
      }
    }
    .effect { node, _ in
      let value = fraction.map { "\(Int(($0 * 100).rounded()))%" }
      node.describe(role: "progress", label: words.value, value: value)
    }
  }
}

/// A spinner with its label below.
struct CircularProgress: View {
  let configuration: ProgressViewStyleConfiguration
  let tint: Color?
  @State private var words = SpokenWords()

  var body: some View {
    let words = words
    VStack(spacing: 8) {
      Spinner(tint: tint)
      if let label = configuration.label {
        label.font(.subheadline).foregroundStyle(Color.secondary).spoken(into: words)
      }
      if let value = configuration.currentValueLabel {
        value.font(.caption).foregroundStyle(Color.secondary)
      }
    }
    .effect { node, _ in
      node.describe(role: "progress", label: words.value.isEmpty ? "In progress" : words.value)
    }
  }
}

/// Eight spokes that fade one after the other.
private struct Spinner: View {
  let tint: Color?
  @State private var isRunning = false
  @Environment(\.tintColor) private var environmentTint
  @Environment(\.controlSize) private var size

  private var extent: CGFloat {
    switch size {
    case .mini: 16
    case .small, .regular: 20
    case .large, .extraLarge: 37
    }
  }

  var body: some View {
    ZStack {
      ForEach(0..<8) { index in
        SpokeShape(index: index)
          .fill(tint ?? environmentTint ?? .system(.gray))
          // Each spoke starts at its own place in the round, so that the brightest one goes about; at rest they
          // are as far apart, for a picture shows them so.
          .opacity(isRunning ? 0.2 + 0.08 * Double(index) : 1)
          .animation(
            .linear(duration: 0.8).delay(0.1 * Double(index)).repeatForever(autoreverses: false),
            value: isRunning)
      }
    }
    .frame(width: extent, height: extent)
    .onAppear { isRunning = true }
  }
}

private struct SpokeShape: Shape {
  let index: Int

  func path(in rect: CGRect) -> Path {
    let unit = min(rect.width, rect.height) / 20
    let spoke = Path(
      roundedRect: CGRect(x: -1.25 * unit, y: -10 * unit, width: 2.5 * unit, height: 5.5 * unit),
      cornerRadius: 1.25 * unit)
    let turn = CGAffineTransform(translationX: rect.midX, y: rect.midY).rotated(by: CGFloat(index) * .pi / 4)
    return spoke.applying(turn)
  }
}
