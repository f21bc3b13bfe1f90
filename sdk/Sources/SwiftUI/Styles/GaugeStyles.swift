/// The look of gauges.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol GaugeStyle {
  associatedtype Body: View
  typealias Configuration = GaugeStyleConfiguration
  @ViewBuilder @MainActor @preconcurrency func makeBody(configuration: Configuration) -> Body
}

/// What a gauge style gets.
@available(iOS 16.0, *)
public struct GaugeStyleConfiguration {
  /// What the gauge measures.
  public struct Label: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// The value in words.
  public struct CurrentValueLabel: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// The lower end in words.
  public struct MinimumValueLabel: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// The upper end in words.
  public struct MaximumValueLabel: View {
    let content: AnyView
    public var body: some View { content }
  }

  /// From 0 to 1.
  public var value: Double
  public var label: Label
  public var currentValueLabel: CurrentValueLabel?
  public var minimumValueLabel: MinimumValueLabel?
  public var maximumValueLabel: MaximumValueLabel?
}

/// A bar that is filled.
@available(iOS 16.0, *)
public struct DefaultGaugeStyle: GaugeStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    LinearGauge(configuration: configuration, hasMarker: false, isCompact: false)
  }
}

/// A bar that is filled, with all labels.
@available(iOS 16.0, *)
public struct LinearCapacityGaugeStyle: GaugeStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    LinearGauge(configuration: configuration, hasMarker: false, isCompact: false)
  }
}

/// A bar with a mark.
@available(iOS 16.0, *)
public struct AccessoryLinearGaugeStyle: GaugeStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    LinearGauge(configuration: configuration, hasMarker: true, isCompact: true)
  }
}

/// A small bar that is filled.
@available(iOS 16.0, *)
public struct AccessoryLinearCapacityGaugeStyle: GaugeStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    LinearGauge(configuration: configuration, hasMarker: false, isCompact: true)
  }
}

/// An open ring with a mark.
@available(iOS 16.0, *)
public struct AccessoryCircularGaugeStyle: GaugeStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    CircularGauge(configuration: configuration, isCapacity: false)
  }
}

/// A closed ring that is filled.
@available(iOS 16.0, *)
public struct AccessoryCircularCapacityGaugeStyle: GaugeStyle {
  public init() {}
  public func makeBody(configuration: Configuration) -> some View {
    CircularGauge(configuration: configuration, isCapacity: true)
  }
}

@available(iOS 16.0, *)
extension GaugeStyle where Self == DefaultGaugeStyle { public static var automatic: Self { .init() } }
@available(iOS 16.0, *)
extension GaugeStyle where Self == LinearCapacityGaugeStyle { public static var linearCapacity: Self { .init() } }
@available(iOS 16.0, *)
extension GaugeStyle where Self == AccessoryLinearGaugeStyle { public static var accessoryLinear: Self { .init() } }
@available(iOS 16.0, *)
extension GaugeStyle where Self == AccessoryLinearCapacityGaugeStyle {
  public static var accessoryLinearCapacity: Self { .init() }
}
@available(iOS 16.0, *)
extension GaugeStyle where Self == AccessoryCircularGaugeStyle {
  public static var accessoryCircular: Self { .init() }
}
@available(iOS 16.0, *)
extension GaugeStyle where Self == AccessoryCircularCapacityGaugeStyle {
  public static var accessoryCircularCapacity: Self { .init() }
}

@available(iOS 16.0, *)
extension View {
  public func gaugeStyle<S: GaugeStyle>(_ style: S) -> some View {
    self.style(style, for: GaugeStyleConfiguration.self) { AnyView($0.makeBody(configuration: $1)) }
  }
}
