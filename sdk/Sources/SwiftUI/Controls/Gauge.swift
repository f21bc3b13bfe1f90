/// Shows a value within a range.
@available(iOS 16.0, *)
public struct Gauge<Label: View, CurrentValueLabel: View, BoundsLabel: View, MarkedValueLabels: View>: View {
  private let fraction: Double
  private let label: Label
  private let currentValueLabel: CurrentValueLabel?
  private let minimum: BoundsLabel?
  private let maximum: BoundsLabel?

  init<V: BinaryFloatingPoint>(
    _ value: V, _ bounds: ClosedRange<V>, label: Label, current: CurrentValueLabel?, minimum: BoundsLabel?,
    maximum: BoundsLabel?
  ) {
    let length = Double(bounds.upperBound - bounds.lowerBound)
    fraction = length > 0 ? min(max(Double(value - bounds.lowerBound) / length, 0), 1) : 0
    self.label = label
    currentValueLabel = current
    self.minimum = minimum
    self.maximum = maximum
  }

  public var body: some View {
    StyledView(
      GaugeStyleConfiguration(
        value: fraction, label: .init(content: AnyView(label)),
        currentValueLabel: currentValueLabel.map { .init(content: AnyView($0)) },
        minimumValueLabel: minimum.map { .init(content: AnyView($0)) },
        maximumValueLabel: maximum.map { .init(content: AnyView($0)) })
    ) { LinearGauge(configuration: $0, hasMarker: false, isCompact: false) }
  }
}

@available(iOS 16.0, *)
extension Gauge {
  public init<V: BinaryFloatingPoint>(
    value: V, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label
  ) where CurrentValueLabel == EmptyView, BoundsLabel == EmptyView, MarkedValueLabels == EmptyView {
    self.init(value, bounds, label: label(), current: nil, minimum: nil, maximum: nil)
  }

  public init<V: BinaryFloatingPoint>(
    value: V, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
    @ViewBuilder currentValueLabel: () -> CurrentValueLabel
  ) where BoundsLabel == EmptyView, MarkedValueLabels == EmptyView {
    self.init(value, bounds, label: label(), current: currentValueLabel(), minimum: nil, maximum: nil)
  }

  public init<V: BinaryFloatingPoint>(
    value: V, in bounds: ClosedRange<V> = 0...1, @ViewBuilder label: () -> Label,
    @ViewBuilder currentValueLabel: () -> CurrentValueLabel, @ViewBuilder minimumValueLabel: () -> BoundsLabel,
    @ViewBuilder maximumValueLabel: () -> BoundsLabel
  ) where MarkedValueLabels == EmptyView {
    self.init(
      value, bounds, label: label(), current: currentValueLabel(), minimum: minimumValueLabel(),
      maximum: maximumValueLabel())
  }
}

/// Draws a bar with labels around it.
struct LinearGauge: View {
  let configuration: GaugeStyleConfiguration
  let hasMarker: Bool
  let isCompact: Bool
  @State private var words = SpokenWords()

  var body: some View {
    VStack(spacing: 4) {
      if !isCompact { configuration.label.spoken(into: words) }
      HStack(spacing: 6) {
        configuration.minimumValueLabel.font(.caption).foregroundStyle(Color.secondary)
        if hasMarker { marked } else { filled }
        configuration.maximumValueLabel.font(.caption).foregroundStyle(Color.secondary)
      }
      if !isCompact { configuration.currentValueLabel.font(.caption).foregroundStyle(Color.secondary) }
    }
    .gaugeDescription(configuration, words)
  }

  private var filled: some View {
    Track(fraction: configuration.value, thickness: isCompact ? 6 : 4) {
      Capsule().fill(Color.system(.secondaryFill))
      Capsule().fill(Color.accentColor)
    }
  }

  private var marked: some View {
    Track(fraction: configuration.value, thickness: 6) {
      Capsule().fill(Color.accentColor)
      Color.clear
      Circle().fill(Color.white).overlay { Circle().strokeBorder(Color.accentColor, lineWidth: 2) }
        .frame(width: 10, height: 10)
    }
  }
}

/// Draws a ring, open below or whole.
struct CircularGauge: View {
  let configuration: GaugeStyleConfiguration
  let isCapacity: Bool
  @State private var words = SpokenWords()
  @Environment(\.tintColor) private var tint

  private var color: Color { tint ?? .primary }

  var body: some View {
    ZStack {
      if isCapacity {
        Circle().inset(by: 3).stroke(color.opacity(0.25), lineWidth: 6)
        Circle().inset(by: 3).trim(from: 0, to: configuration.value)
          .rotation(.degrees(-90)).stroke(color, style: StrokeStyle(lineWidth: 6, lineCap: .round))
      } else {
        GaugeArc().stroke(color, style: StrokeStyle(lineWidth: 6, lineCap: .round))
        marker
      }
      (configuration.currentValueLabel.map { AnyView($0) } ?? AnyView(configuration.label))
        .font(.system(size: 20, weight: .medium)).lineLimit(1).minimumScaleFactor(0.5).frame(width: 36)
      if !isCapacity { bounds }
    }
    .frame(width: 58, height: 58)
    .unseenLabel(configuration.label, words)
    .gaugeDescription(configuration, words)
  }

  private var marker: some View {
    let angle = (135 + 270 * configuration.value) * .pi / 180
    return Circle().fill(color)
      .overlay { Circle().strokeBorder(Color.system(.background), lineWidth: 2) }
      .frame(width: 11, height: 11)
      .offset(x: CGFloat(cos(angle)) * 26, y: CGFloat(sin(angle)) * 26)
  }

  @ViewBuilder
  private var bounds: some View {
    if configuration.minimumValueLabel != nil || configuration.maximumValueLabel != nil {
      HStack(spacing: 2) {
        configuration.minimumValueLabel
        Spacer(minLength: 0)
        configuration.maximumValueLabel
      }
      .font(.system(size: 11)).frame(width: 34).offset(y: 23)
    } else if configuration.currentValueLabel != nil {
      configuration.label.font(.system(size: 11)).offset(y: 23)
    }
  }
}

/// Three quarters of a circle, open below.
private struct GaugeArc: Shape {
  func path(in rect: CGRect) -> Path {
    var path = Path()
    path.addArc(
      center: CGPoint(x: rect.midX, y: rect.midY), radius: min(rect.width, rect.height) / 2 - 3,
      startAngle: .degrees(135), endAngle: .degrees(45), clockwise: false)
    return path
  }
}

extension View {
  fileprivate func gaugeDescription(_ configuration: GaugeStyleConfiguration, _ words: SpokenWords) -> some View {
    effect { node, _ in
      node.describe(
        role: "progress", label: words.value, value: "\(Int((configuration.value * 100).rounded()))%")
    }
  }
}
