/// What two matched views share.
@available(iOS 14.0, *)
public struct MatchedGeometryProperties: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  /// Where they are.
  public static let position = MatchedGeometryProperties(rawValue: 1)
  /// How large they are.
  public static let size = MatchedGeometryProperties(rawValue: 2)
  /// Both.
  public static let frame: MatchedGeometryProperties = [.position, .size]
}

/// A name space for identities within a view.
@available(iOS 14.0, *)
@propertyWrapper
public struct Namespace: DynamicProperty {
  /// The name space's own identity.
  public struct ID: Hashable, Sendable { let number: Int }
  private var id = ID(number: 0)
  public init() {}
  public var wrappedValue: ID { id }
  @MainActor public mutating func _bind(_ slot: _PropertySlot) {
    let graph = slot.node.graph
    id = slot.content { Reference(ID(number: graph.nextID())) }.value
  }
}

extension View {
  /// Gives the view the place and size of another one with the same identity: a view that comes in an animation flies
  /// from where the one before it was.
  @available(iOS 14.0, *)
  public func matchedGeometryEffect<ID: Hashable>(
    id: ID, in namespace: Namespace.ID, properties: MatchedGeometryProperties = .frame, anchor: UnitPoint = .center,
    isSource: Bool = true
  ) -> some View {
    modifier(
      MatchedModifier(
        key: MatchedKey(id: AnyHashable(id), namespace: namespace), properties: properties, anchor: anchor,
        isSource: isSource))
  }
}

private struct MatchedKey: Hashable {
  let id: AnyHashable
  let namespace: Namespace.ID
}

/// The group that all views of one identity are in.
@MainActor
private final class MatchedGroup {
  weak var source: Element?
  /// Where the source was drawn last, and which one it was.
  var last: (rect: CGRect, owner: Int)?

  private static var groups: [ObjectIdentifier: [MatchedKey: MatchedGroup]] = [:]

  static func of(_ key: MatchedKey, _ graph: Graph) -> MatchedGroup {
    let owner = ObjectIdentifier(graph)
    if let known = groups[owner]?[key] { return known }
    let made = MatchedGroup()
    groups[owner, default: [:]][key] = made
    return made
  }
}

private struct MatchedModifier: PrimitiveModifier {
  let key: MatchedKey
  let properties: MatchedGeometryProperties
  let anchor: UnitPoint
  let isSource: Bool

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    let group = MatchedGroup.of(key, context.node.graph)
    let made = MatchedElement(
      id: context.id, child: element, group: group, properties: properties, anchor: anchor, isSource: isSource)
    if isSource { group.source = made }
    return made
  }
}

@MainActor
private final class MatchedElement: WrapperElement {
  private let group: MatchedGroup
  private let properties: MatchedGeometryProperties
  private let anchor: UnitPoint
  private let isSource: Bool

  init(
    id: Int, child: Element, group: MatchedGroup, properties: MatchedGeometryProperties, anchor: UnitPoint,
    isSource: Bool
  ) {
    (self.group, self.properties, self.anchor, self.isSource) = (group, properties, anchor, isSource)
    super.init(id: id, child: child)
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    group(into: &list, at: origin, context) { children in
      child.draw(into: &children, at: child.frame.origin, context)
    } finish: { node in
      let own = CGRect(origin: screenOrigin, size: frame.size)
      if isSource {
        if let last = group.last, last.owner != id, context.animation != nil {
          node.set("in", .object([("m", Self.encoded(matrix(from: own, to: last.rect)))]))
        }
        group.last = (own, id)
      } else if let source = group.source {
        let rect = CGRect(origin: source.screenOrigin, size: source.frame.size)
        node.set("m", Self.encoded(matrix(from: own, to: rect)))
      }
    }
  }

  /// Moves, and stretches, what is at `own` to `target`.
  private func matrix(from own: CGRect, to target: CGRect) -> CGAffineTransform {
    let scalesSize = properties.contains(.size) && own.width > 0 && own.height > 0
    let (sx, sy) = scalesSize ? (target.width / own.width, target.height / own.height) : (1, 1)
    guard properties.contains(.position) else { return CGAffineTransform(scaleX: sx, y: sy) }
    let goal = CGPoint(x: target.minX + target.width * anchor.x, y: target.minY + target.height * anchor.y)
    let start = CGPoint(x: own.minX + own.width * sx * anchor.x, y: own.minY + own.height * sy * anchor.y)
    return CGAffineTransform(a: sx, b: 0, c: 0, d: sy, tx: goal.x - start.x, ty: goal.y - start.y)
  }

  private static func encoded(_ m: CGAffineTransform) -> JSON { .numbers(m.a, m.b, m.c, m.d, m.tx, m.ty) }
}
