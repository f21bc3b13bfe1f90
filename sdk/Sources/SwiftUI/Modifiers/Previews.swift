extension View {
  /// The device of the canvas.
  public func previewDevice(_ value: PreviewDevice?) -> some View { self }
  /// The room of the canvas.
  public func previewLayout(_ value: PreviewLayout) -> some View { self }
  /// The name of a preview in the canvas.
  public func previewDisplayName(_ value: String?) -> some View { self }
  /// Which way the device of the canvas is turned.
  @available(iOS 15.0, *)
  public func previewInterfaceOrientation(_ value: InterfaceOrientation) -> some View { self }
  /// What else the canvas needs to know.
  @available(iOS 14.0, *)
  public func previewContext<C: PreviewContext>(_ value: C) -> some View { self }
}

/// A device of the canvas, by its name.
public struct PreviewDevice: RawRepresentable, ExpressibleByStringLiteral, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}

/// The room of a preview.
public enum PreviewLayout: Sendable {
  case device, sizeThatFits
  case fixed(width: CGFloat, height: CGFloat)
}

/// Which way a device is turned.
@available(iOS 15.0, *)
public struct InterfaceOrientation: CaseIterable, Identifiable, Equatable, Sendable {
  public let id: String
  public static var allCases: [InterfaceOrientation] {
    [.portrait, .portraitUpsideDown, .landscapeLeft, .landscapeRight]
  }
  public static let portrait = InterfaceOrientation(id: "portrait")
  public static let portraitUpsideDown = InterfaceOrientation(id: "portraitUpsideDown")
  public static let landscapeLeft = InterfaceOrientation(id: "landscapeLeft")
  public static let landscapeRight = InterfaceOrientation(id: "landscapeRight")
}

/// What the canvas may need to know.
@available(iOS 14.0, *)
public protocol PreviewContext {
  subscript<Key: PreviewContextKey>(key: Key.Type) -> Key.Value { get }
}

/// A key for what the canvas may need to know.
@available(iOS 14.0, *)
public protocol PreviewContextKey {
  associatedtype Value
  static var defaultValue: Value { get }
}
