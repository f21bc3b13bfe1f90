/// Changes how the content is drawn, not where or how large it is.
@MainActor
package final class EffectElement: WrapperElement {
  private let apply: @MainActor (DrawNode) -> Void

  package init(id: Int, child: Element, apply: @escaping @MainActor (DrawNode) -> Void) {
    self.apply = apply
    super.init(id: id, child: child)
  }

  override package func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    group(into: &list, at: origin, context) { children in
      child.draw(into: &children, at: child.frame.origin, context)
    } finish: {
      apply($0)
    }
  }
}

extension View {
  /// The pattern for effects: one line that says what the drawn node gets.
  package func effect(_ apply: @escaping @MainActor (DrawNode, EnvironmentValues) -> Void) -> some View {
    modifier(
      WrapModifier { element, context in
        EffectElement(id: context.id, child: element) { apply($0, context.environment) }
      })
  }

  public func opacity(_ opacity: Double) -> some View {
    effect { node, _ in node.set("o", .number(min(max(opacity, 0), 1))) }
  }

  public func hidden() -> some View {
    effect { node, _ in
      node.set("o", .number(0))
      node.set("hit", .array([.string("none")]))
    }
  }

  public func blur(radius: CGFloat, opaque: Bool = false) -> some View {
    effect { node, _ in node.set("bl", .number(max(radius, 0))) }
  }

  public func saturation(_ amount: Double) -> some View { effect { node, _ in node.set("sat", .number(amount)) } }
  public func brightness(_ amount: Double) -> some View { effect { node, _ in node.set("bri", .number(amount)) } }
  public func contrast(_ amount: Double) -> some View { effect { node, _ in node.set("con", .number(amount)) } }
  public func grayscale(_ amount: Double) -> some View { effect { node, _ in node.set("gray", .number(amount)) } }
  public func hueRotation(_ angle: Angle) -> some View {
    effect { node, _ in node.set("hue", .number(angle.degrees)) }
  }
  public func colorInvert() -> some View { effect { node, _ in node.set("inv", .number(1)) } }

  public func shadow(
    color: Color = Color(.sRGBLinear, white: 0, opacity: 0.33), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> some View {
    effect { node, environment in
      node.set(
        "sh", .array([.string(color.rgba(in: environment).hex), .number(max(radius, 0)), .number(x), .number(y)]))
    }
  }

  public func compositingGroup() -> some View { self }
  public func drawingGroup(opaque: Bool = false, colorMode: ColorRenderingMode = .nonLinear) -> some View { self }
  @available(iOS 17.0, *)
  public func geometryGroup() -> some View { self }

  public func clipShape<S: Shape>(_ shape: S, style: FillStyle = FillStyle()) -> some View {
    effect { node, _ in
      node.set("clip", .string(shape.path(in: CGRect(origin: .zero, size: node.frame.size)).svg))
    }
  }

  public func clipped(antialiased: Bool = false) -> some View { clipShape(Rectangle()) }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use clipShape or fill instead.")
  public func cornerRadius(_ radius: CGFloat, antialiased: Bool = true) -> some View {
    clipShape(RoundedRectangle(cornerRadius: radius))
  }

  /// Turns the view about a point.
  public func rotationEffect(_ angle: Angle, anchor: UnitPoint = .center) -> some View {
    transformEffect(anchor: anchor) { CGAffineTransform(rotationAngle: angle.radians) }
  }

  public func scaleEffect(x: CGFloat = 1, y: CGFloat = 1, anchor: UnitPoint = .center) -> some View {
    transformEffect(anchor: anchor) { CGAffineTransform(scaleX: x, y: y) }
  }

  public func scaleEffect(_ s: CGFloat, anchor: UnitPoint = .center) -> some View {
    scaleEffect(x: s, y: s, anchor: anchor)
  }

  public func scaleEffect(_ scale: CGSize, anchor: UnitPoint = .center) -> some View {
    scaleEffect(x: scale.width, y: scale.height, anchor: anchor)
  }

  public func transformEffect(_ transform: CGAffineTransform) -> some View {
    transformEffect(anchor: .topLeading) { transform }
  }

  /// A turn in space, drawn as its flat projection without perspective.
  public func rotation3DEffect(
    _ angle: Angle, axis: (x: CGFloat, y: CGFloat, z: CGFloat), anchor: UnitPoint = .center,
    anchorZ: CGFloat = 0, perspective: CGFloat = 1
  ) -> some View {
    transformEffect(anchor: anchor) {
      if axis.z != 0 { return CGAffineTransform(rotationAngle: angle.radians) }
      let flat = CGFloat(cos(angle.radians))
      return CGAffineTransform(scaleX: axis.y != 0 ? flat : 1, y: axis.x != 0 ? flat : 1)
    }
  }

  private func transformEffect(anchor: UnitPoint, _ make: @escaping () -> CGAffineTransform) -> some View {
    effect { node, _ in
      let point = CGPoint(x: node.frame.width * anchor.x, y: node.frame.height * anchor.y)
      let whole = CGAffineTransform(translationX: -point.x, y: -point.y).concatenating(make())
        .concatenating(CGAffineTransform(translationX: point.x, y: point.y))
      node.set("m", .numbers(whole.a, whole.b, whole.c, whole.d, whole.tx, whole.ty))
    }
  }

  /// Lets only what the mask covers be seen.
  @available(iOS 15.0, *)
  public func mask<Mask: View>(alignment: Alignment = .center, @ViewBuilder _ mask: () -> Mask) -> some View {
    modifier(MaskModifier(layer: mask(), alignment: alignment))
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use mask(alignment:_:) instead.")
  public func mask<Mask: View>(_ mask: Mask) -> some View { modifier(MaskModifier(layer: mask, alignment: .center)) }

  public func blendMode(_ blendMode: BlendMode) -> some View {
    effect { node, _ in node.set("bm", .string(blendMode.css)) }
  }

  /// Whether fingers reach the view.
  public func allowsHitTesting(_ enabled: Bool) -> some View {
    effect { node, _ in if !enabled { node.set("hit", .array([.string("none")])) } }
  }
}

/// How a view is mixed with what is behind it.
public enum BlendMode: Hashable, Sendable {
  case normal, multiply, screen, overlay, darken, lighten, colorDodge, colorBurn, softLight, hardLight
  case difference, exclusion, hue, saturation, color, luminosity, sourceAtop, destinationOver, destinationOut
  case plusDarker, plusLighter

  var css: String {
    switch self {
    case .colorDodge: "color-dodge"
    case .colorBurn: "color-burn"
    case .softLight: "soft-light"
    case .hardLight: "hard-light"
    case .plusLighter: "plus-lighter"
    case .sourceAtop, .destinationOver, .destinationOut, .plusDarker: "normal"
    default: "\(self)"
    }
  }
}

private struct MaskModifier<Layer: View>: LayeringModifier {
  let layer: Layer
  let alignment: Alignment

  func combine(_ main: Element, _ layers: [Element], id: Int, _ environment: EnvironmentValues) -> Element {
    let layered = LayeredElement(id: id, main: main, layers: layers, alignment: alignment, isBehind: false)
    return MaskElement(id: id, child: layered, main: main, layers: layers)
  }
}

@MainActor
private final class MaskElement: WrapperElement {
  let main: Element
  let layers: [Element]

  init(id: Int, child: Element, main: Element, layers: [Element]) {
    self.main = main
    self.layers = layers
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    group(into: &list, at: origin, context) { children in
      main.draw(into: &children, at: main.frame.origin, context)
    } finish: { node in
      let mask = DrawNode(id: -id, kind: "box", frame: CGRect(origin: .zero, size: frame.size))
      for layer in layers { layer.draw(into: &mask.children, at: layer.frame.origin, context) }
      var out: [UInt8] = []
      mask.write(to: &out)
      node.set("mask", .raw(out))
    }
  }
}
