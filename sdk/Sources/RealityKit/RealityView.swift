import Combine
import SDKBase
import SwiftUI

/// Holds entities, and shows them on a phone.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public protocol RealityViewContentProtocol {
  associatedtype Entities: EntityCollection
  var entities: Entities { get nonmutating set }
}

@available(iOS 18.0, *)
extension RealityViewContentProtocol {
  public func add(_ entity: Entity) { entities.append(entity) }
  public func remove(_ entity: Entity) { entities.remove(entity) }
}

/// Entities in a row.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public protocol EntityCollection: RandomAccessCollection where Element == Entity {
  mutating func append(_ entity: Entity)
  mutating func remove(_ entity: Entity)
  mutating func removeAll()
}

/// The entities of a view.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public struct RealityViewEntityCollection: @preconcurrency EntityCollection {
  private var all: [Entity] = []
  public typealias Index = Int
  public var startIndex: Int { all.startIndex }
  public var endIndex: Int { all.endIndex }
  public subscript(position: Int) -> Entity { all[position] }
  public mutating func append(_ entity: Entity) { all.append(entity) }
  public mutating func remove(_ entity: Entity) { all.removeAll { $0 === entity } }
  public mutating func removeAll() { all = [] }
}

/// What a view shows, seen by a camera. The preview keeps it, and does not draw it.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public struct RealityViewCameraContent: RealityViewContentProtocol {
  private final class Store { var entities = RealityViewEntityCollection() }
  private let store = Store()
  public var camera = RealityViewCamera.worldTracking
  init() {}
  public var entities: RealityViewEntityCollection {
    get { store.entities }
    nonmutating set { store.entities = newValue }
  }
  public func subscribe<E: Event>(
    to event: E.Type, on sourceObject: Entity? = nil, _ handler: @escaping (E) -> Void
  ) -> EventSubscription { EventSubscription() }

  /// What a view with entities is drawn as.
  public struct Body<Placeholder: View>: View {
    let make: @MainActor @Sendable (inout RealityViewCameraContent) async -> Void
    let update: (@MainActor (inout RealityViewCameraContent) -> Void)?
    let placeholder: Placeholder
    @State private var content = RealityViewCameraContent()
    @State private var isMade = false

    public var body: some View {
      shown.task {
        reportUnsupported(api: "RealityView", note: "Scenes are not drawn in the preview; a placeholder is shown.")
        await make(&content)
        isMade = true
      }
    }

    @ViewBuilder private var shown: some View {
      if isMade {
        picture
      } else {
        placeholder
      }
    }

    private var picture: some View {
      var now = content
      update?(&now)
      return ZStack {
        Color(.secondarySystemBackground)
        Image(systemName: "cube").font(.largeTitle).foregroundStyle(.secondary)
      }
    }
  }
}

/// With what a scene is seen.
@available(iOS 18.0, *)
public struct RealityViewCamera: Hashable, Sendable {
  private let name: String
  public static let virtual = Self(name: "virtual")
  public static let worldTracking = Self(name: "worldTracking")
  public static let spatialTracking = Self(name: "spatialTracking")
}

/// Ends hearing of what happens.
@available(iOS 18.0, *)
public struct EventSubscription: Cancellable, Sendable { public func cancel() {} }

/// What is shown while entities are made.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public struct RealityViewDefaultPlaceholder: View { public var body: some View { ProgressView() } }

/// Shows entities; in the preview a placeholder stands for them.
@available(iOS 18.0, *)
@MainActor @preconcurrency
public struct RealityView<Content: View>: View {
  private let content: Content
  public var body: some View { content }

  public nonisolated init(
    make: @escaping @MainActor @Sendable (inout RealityViewCameraContent) async -> Void,
    update: (@MainActor (inout RealityViewCameraContent) -> Void)? = nil
  ) where Content == RealityViewCameraContent.Body<RealityViewDefaultPlaceholder> {
    content = MainActor.assumeIsolated { .init(make: make, update: update, placeholder: .init()) }
  }

  public nonisolated init<P: View>(
    make: @escaping @MainActor @Sendable (inout RealityViewCameraContent) async -> Void,
    update: (@MainActor (inout RealityViewCameraContent) -> Void)? = nil, @ViewBuilder placeholder: () -> P
  ) where Content == RealityViewCameraContent.Body<P> {
    content = MainActor.assumeIsolated { .init(make: make, update: update, placeholder: placeholder()) }
  }
}

@available(iOS 18.0, *)
extension View {
  /// Lets fingers turn and move what is shown; nothing is drawn, so nothing turns.
  public nonisolated func realityViewCameraControls(_ controls: CameraControls) -> some View { self }
}

/// What fingers may do with what is shown.
@available(iOS 18.0, *)
public struct CameraControls: Hashable, Sendable {
  private let name: String
  public static let none = Self(name: "none")
  public static let orbit = Self(name: "orbit")
  public static let pan = Self(name: "pan")
  public static let tilt = Self(name: "tilt")
  public static let dolly = Self(name: "dolly")
}
