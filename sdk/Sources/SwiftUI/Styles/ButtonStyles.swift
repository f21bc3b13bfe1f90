/// The looks that the system has for buttons.
enum ButtonKind {
  case automatic, plain, borderless, bordered, prominent
}

/// A style that the runtime draws itself.
@MainActor
protocol SystemButtonStyle {
  var kind: ButtonKind { get }
}

/// The look that fits where the button is.
public struct DefaultButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  var kind: ButtonKind { .automatic }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

/// No look of its own.
public struct PlainButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  var kind: ButtonKind { .plain }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

/// Text in the tint.
public struct BorderlessButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  var kind: ButtonKind { .borderless }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

/// A light ground in the tint.
@available(iOS 15.0, *)
public struct BorderedButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  var kind: ButtonKind { .bordered }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

/// A full ground in the tint.
@available(iOS 15.0, *)
public struct BorderedProminentButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  var kind: ButtonKind { .prominent }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

extension PrimitiveButtonStyle where Self == DefaultButtonStyle { public static var automatic: Self { .init() } }
extension PrimitiveButtonStyle where Self == PlainButtonStyle { public static var plain: Self { .init() } }
extension PrimitiveButtonStyle where Self == BorderlessButtonStyle { public static var borderless: Self { .init() } }
@available(iOS 15.0, *)
extension PrimitiveButtonStyle where Self == BorderedButtonStyle { public static var bordered: Self { .init() } }
@available(iOS 15.0, *)
extension PrimitiveButtonStyle where Self == BorderedProminentButtonStyle {
  public static var borderedProminent: Self { .init() }
}

/// A button on glass; in the preview a light ground in the tint.
@available(iOS 26.0, *)
public struct GlassButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  public init(_ glass: Glass) {}
  var kind: ButtonKind { .bordered }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

/// A button on tinted glass; in the preview a full ground in the tint.
@available(iOS 26.0, *)
public struct GlassProminentButtonStyle: PrimitiveButtonStyle, SystemButtonStyle {
  public init() {}
  var kind: ButtonKind { .prominent }
  public func makeBody(configuration: Configuration) -> some View { Button(configuration) }
}

@available(iOS 26.0, *)
extension PrimitiveButtonStyle where Self == GlassButtonStyle {
  /// A button on glass.
  public static var glass: Self { .init() }
  /// A button on glass of a kind.
  public static func glass(_ glass: Glass) -> Self { .init(glass) }
}
@available(iOS 26.0, *)
extension PrimitiveButtonStyle where Self == GlassProminentButtonStyle {
  /// A button on tinted glass.
  public static var glassProminent: Self { .init() }
}

/// The shape of bordered buttons.
@available(iOS 15.0, *)
public struct ButtonBorderShape: Equatable, Sendable {
  enum Kind: Equatable {
    case automatic, capsule, circle
    case rounded(CGFloat?)
  }
  let kind: Kind
  public static let automatic = ButtonBorderShape(kind: .automatic)
  public static let capsule = ButtonBorderShape(kind: .capsule)
  @available(iOS 17.0, *)
  public static let circle = ButtonBorderShape(kind: .circle)
  public static let roundedRectangle = ButtonBorderShape(kind: .rounded(nil))
  public static func roundedRectangle(radius: CGFloat) -> ButtonBorderShape { .init(kind: .rounded(radius)) }

  fileprivate var outline: any InsettableShape {
    switch kind {
    case .capsule: Capsule()
    case .circle: Circle()
    case .rounded(let radius): RoundedRectangle(cornerRadius: radius ?? 8)
    case .automatic: RoundedRectangle(cornerRadius: 7)
    }
  }
}

@available(iOS 17.0, *)
extension ButtonBorderShape: InsettableShape {
  public nonisolated func path(in rect: CGRect) -> Path { outline.path(in: rect) }
  public nonisolated func inset(by amount: CGFloat) -> some InsettableShape {
    InsetBorderShape(shape: self, inset: amount)
  }
}

/// The shape of bordered buttons, drawn smaller.
@available(iOS 17.0, *)
private struct InsetBorderShape: InsettableShape {
  let shape: ButtonBorderShape
  let inset: CGFloat

  nonisolated func path(in rect: CGRect) -> Path { shape.path(in: rect.insetBy(dx: inset, dy: inset)) }
  nonisolated func inset(by amount: CGFloat) -> InsetBorderShape { .init(shape: shape, inset: inset + amount) }
}

@available(iOS 17.0, *)
extension Shape where Self == ButtonBorderShape {
  /// The shape of bordered buttons where it stands.
  public static var buttonBorder: ButtonBorderShape { .automatic }
}

/// How large controls are.
@available(iOS 15.0, *)
public enum ControlSize: CaseIterable, Sendable {
  case mini, small, regular, large
  @available(iOS 17.0, *)
  case extraLarge

  public static var allCases: [ControlSize] { [.mini, .small, .regular, .large, .extraLarge] }
}

private struct ControlSizeKey: EnvironmentKey { static let defaultValue = ControlSize.regular }
private struct BorderShapeKey: EnvironmentKey { static let defaultValue = ButtonBorderShape.automatic }

@available(iOS 15.0, *)
extension EnvironmentValues {
  public var controlSize: ControlSize {
    get { self[ControlSizeKey.self] }
    set { self[ControlSizeKey.self] = newValue }
  }
  var buttonBorderShape: ButtonBorderShape {
    get { self[BorderShapeKey.self] }
    set { self[BorderShapeKey.self] = newValue }
  }
}

@available(iOS 15.0, *)
extension View {
  public func controlSize(_ controlSize: ControlSize) -> some View { environment(\.controlSize, controlSize) }
  public func buttonBorderShape(_ shape: ButtonBorderShape) -> some View { environment(\.buttonBorderShape, shape) }
}

/// Draws the system's looks.
struct SystemButton: View {
  let configuration: ButtonStyleConfiguration
  let kind: ButtonKind
  @Environment(\.isEnabled) private var isEnabled
  @Environment(\.controlSize) private var size
  @Environment(\.buttonBorderShape) private var shape
  @Environment(\.keepsForeground) private var keepsForeground

  private var tint: Color { configuration.role == .destructive ? .red : .accentColor }

  var body: some View {
    switch kind {
    case .plain: configuration.label.opacity(isEnabled ? 1 : 0.4)
    case .automatic, .borderless:
      configuration.label.defaultForeground(isEnabled ? tint : .system(.tertiaryLabel), unless: keepsForeground)
    case .bordered:
      ground(
        configuration.label.defaultForeground(isEnabled ? tint : .system(.tertiaryLabel), unless: false),
        fill: isEnabled ? tint.opacity(0.15) : .system(.tertiaryFill))
    case .prominent:
      ground(
        configuration.label.defaultForeground(isEnabled ? .white : .system(.tertiaryLabel), unless: false),
        fill: isEnabled ? tint : .system(.tertiaryFill))
    }
  }

  private var insets: (CGFloat, CGFloat) {
    switch size {
    case .mini, .small: (10, 5)
    case .regular: (12, 7)
    case .large, .extraLarge: (20, 14)
    }
  }

  private func ground(_ label: some View, fill: Color) -> some View {
    label
      .font(size == .mini || size == .small ? .subheadline : .body)
      .fontWeight(size == .large || size == .extraLarge ? .semibold : nil)
      .padding(.horizontal, insets.0).padding(.vertical, insets.1)
      .background(fill, in: outline)
  }

  private var outline: AnyShape {
    guard shape == .automatic else { return AnyShape(shape.outline) }
    let radius: CGFloat = size == .large || size == .extraLarge ? 12 : size == .regular ? 7 : 14
    return AnyShape(RoundedRectangle(cornerRadius: radius))
  }
}

private struct KeepsForegroundKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  /// A container (a plain row, a menu) wants labels in its own colour.
  var keepsForeground: Bool {
    get { self[KeepsForegroundKey.self] }
    set { self[KeepsForegroundKey.self] = newValue }
  }
}

extension View {
  /// Sets the foreground that holds unless the label sets its own.
  @ViewBuilder
  func defaultForeground(_ color: Color, unless keeps: Bool) -> some View {
    if keeps { self } else { foregroundStyle(color) }
  }
}
