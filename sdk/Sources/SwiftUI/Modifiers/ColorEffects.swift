import SDKBase

extension View {
  /// Multiplies each colour of the view.
  public func colorMultiply(_ color: Color) -> some View {
    unsupported("colorMultiply", "The view keeps its colours in the preview.")
  }
  /// The brighter, the more opaque.
  public func luminanceToAlpha() -> some View {
    unsupported("luminanceToAlpha", "The view keeps its colours in the preview.")
  }
  /// Colours each point by a function of the graphics processor.
  @available(iOS 17.0, *)
  public func colorEffect(_ shader: Shader, isEnabled: Bool = true) -> some View {
    unsupported("colorEffect", "Shaders are not run in the preview.")
  }
  /// Moves each point by a function of the graphics processor.
  @available(iOS 17.0, *)
  public func distortionEffect(_ shader: Shader, maxSampleOffset: CGSize, isEnabled: Bool = true) -> some View {
    unsupported("distortionEffect", "Shaders are not run in the preview.")
  }
  /// Draws the view anew by a function of the graphics processor.
  @available(iOS 17.0, *)
  public func layerEffect(_ shader: Shader, maxSampleOffset: CGSize, isEnabled: Bool = true) -> some View {
    unsupported("layerEffect", "Shaders are not run in the preview.")
  }
  /// How bright the view may be on screens of high range.
  @available(iOS 17.0, *)
  public func allowedDynamicRange(_ range: Image.DynamicRange?) -> some View { self }
  /// Mirrors the view where text runs from right to left.
  public func flipsForRightToLeftLayoutDirection(_ enabled: Bool) -> some View {
    modifier(FlipModifier(isEnabled: enabled))
  }
  /// What a whole material of the view is drawn with when it stands for a container.
  @available(iOS 15.0, *)
  public func containerShape<T: InsettableShape>(_ shape: T) -> some View { self }
  @available(iOS 26.0, *)
  public func materialActiveAppearance(_ appearance: MaterialActiveAppearance) -> some View { self }
}

private struct FlipModifier: ViewModifier {
  let isEnabled: Bool
  @Environment(\.layoutDirection) private var direction
  func body(content: Content) -> some View {
    content.scaleEffect(x: isEnabled && direction == .rightToLeft ? -1 : 1)
  }
}

/// When a material looks active.
@available(iOS 18.0, *)
public struct MaterialActiveAppearance: Equatable, Sendable {
  private let name: String
  public static let automatic = MaterialActiveAppearance(name: "automatic")
  public static let active = MaterialActiveAppearance(name: "active")
  public static let inactive = MaterialActiveAppearance(name: "inactive")
  public static let matchWindow = MaterialActiveAppearance(name: "matchWindow")
}

/// A function of the graphics processor with its arguments.
@available(iOS 17.0, *)
public struct Shader: Equatable, Sendable {
  /// What a function is given.
  public struct Argument: Equatable, Sendable {
    public static func float<T: BinaryFloatingPoint>(_ x: T) -> Argument { .init() }
    public static func float2<T: BinaryFloatingPoint>(_ x: T, _ y: T) -> Argument { .init() }
    public static func float2(_ point: CGPoint) -> Argument { .init() }
    public static func float2(_ size: CGSize) -> Argument { .init() }
    public static func float2(_ vector: CGVector) -> Argument { .init() }
    public static func float3<T: BinaryFloatingPoint>(_ x: T, _ y: T, _ z: T) -> Argument { .init() }
    public static func float4<T: BinaryFloatingPoint>(_ x: T, _ y: T, _ z: T, _ w: T) -> Argument { .init() }
    public static func floatArray(_ array: [Float]) -> Argument { .init() }
    public static var boundingRect: Argument { .init() }
    public static func color(_ color: Color) -> Argument { .init() }
    public static func colorArray(_ array: [Color]) -> Argument { .init() }
    public static func image(_ image: Image) -> Argument { .init() }
    public static func data(_ data: Data) -> Argument { .init() }
  }
  public var function: ShaderFunction
  public var arguments: [Argument]
  public var dithersColor = false
  public init(function: ShaderFunction, arguments: [Argument]) {
    (self.function, self.arguments) = (function, arguments)
  }
}

/// A function of the graphics processor.
@available(iOS 17.0, *)
@dynamicCallable
public struct ShaderFunction: Equatable, Sendable {
  public var library: ShaderLibrary
  public var name: String
  public init(library: ShaderLibrary, name: String) { (self.library, self.name) = (library, name) }
  public func dynamicallyCall(withArguments args: [Shader.Argument]) -> Shader {
    Shader(function: self, arguments: args)
  }
}

/// The functions of the graphics processor that an app brings.
@available(iOS 17.0, *)
@dynamicMemberLookup
public struct ShaderLibrary: Equatable, Sendable {
  private var source = "default"
  public static let `default` = ShaderLibrary()
  private init() {}
  public init(data: Data) { source = "data" }
  public init(url: URL) { source = url.absoluteString }
  public static func bundle(_ bundle: Bundle) -> ShaderLibrary { .default }
  public static subscript(dynamicMember name: String) -> ShaderFunction { .init(library: .default, name: name) }
  public subscript(dynamicMember name: String) -> ShaderFunction { .init(library: self, name: name) }
}

extension Image {
  /// How bright an image may be.
  @available(iOS 17.0, *)
  public struct DynamicRange: Hashable, Sendable {
    private let name: String
    public static let standard = DynamicRange(name: "standard")
    public static let constrainedHigh = DynamicRange(name: "constrainedHigh")
    public static let high = DynamicRange(name: "high")
  }
}
