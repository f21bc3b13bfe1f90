/// Where coordinates are measured from.
public enum CoordinateSpace: Equatable, Hashable, @unchecked Sendable {
  case global
  case local
  case named(AnyHashable)

  public var isGlobal: Bool { self == .global }
  public var isLocal: Bool { self == .local }
}

/// A named or a fixed coordinate space.
@available(iOS 17.0, *)
public protocol CoordinateSpaceProtocol {
  var coordinateSpace: CoordinateSpace { get }
}

/// A space that a view above has named.
@available(iOS 17.0, *)
public struct NamedCoordinateSpace: CoordinateSpaceProtocol, Equatable {
  public var coordinateSpace: CoordinateSpace
}

/// The view's own space.
@available(iOS 17.0, *)
public struct LocalCoordinateSpace: CoordinateSpaceProtocol {
  public init() {}
  public var coordinateSpace: CoordinateSpace { .local }
}

/// The screen's space.
@available(iOS 17.0, *)
public struct GlobalCoordinateSpace: CoordinateSpaceProtocol {
  public init() {}
  public var coordinateSpace: CoordinateSpace { .global }
}

@available(iOS 17.0, *)
extension CoordinateSpaceProtocol where Self == NamedCoordinateSpace {
  public static func named(_ name: some Hashable) -> NamedCoordinateSpace {
    NamedCoordinateSpace(coordinateSpace: .named(AnyHashable(name)))
  }
}

@available(iOS 17.0, *)
extension CoordinateSpaceProtocol where Self == LocalCoordinateSpace {
  public static var local: LocalCoordinateSpace { .init() }
}

@available(iOS 17.0, *)
extension CoordinateSpaceProtocol where Self == GlobalCoordinateSpace {
  public static var global: GlobalCoordinateSpace { .init() }
}

/// Where the named spaces of the last layout are.
@MainActor
package enum NamedSpaces {
  private static var elements: [AnyHashable: Weak] = [:]

  private struct Weak { weak var element: Element? }

  package static func set(_ name: AnyHashable, _ element: Element) { elements[name] = Weak(element: element) }

  package static func origin(of name: AnyHashable) -> CGPoint? { elements[name]?.element?.screenOrigin }
}

@MainActor
private final class NamedSpaceElement: WrapperElement {
  let name: AnyHashable

  init(id: Int, child: Element, name: AnyHashable) {
    self.name = name
    super.init(id: id, child: child)
  }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    NamedSpaces.set(name, self)
    super.layout(in: size, proposal: proposal)
  }
}

extension View {
  /// Gives this view's coordinates a name for the views inside.
  @available(iOS 17.0, *)
  public func coordinateSpace(_ name: NamedCoordinateSpace) -> some View {
    modifier(
      WrapModifier { element, context in
        guard case .named(let name) = name.coordinateSpace else { return element }
        return NamedSpaceElement(id: context.id, child: element, name: name)
      })
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use coordinateSpace(_:) instead.")
  public func coordinateSpace<T: Hashable>(name: T) -> some View { coordinateSpace(.named(name)) }
}
