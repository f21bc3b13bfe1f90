import FoundationAdditions
import simd

/// Where something is, how it is turned and how large it is.
public struct Transform: Component, Hashable, Sendable {
  public var scale: SIMD3<Float>
  public var rotation: simd_quatf
  public var translation: SIMD3<Float>
  public static let identity = Transform()

  public init() {
    (scale, rotation, translation) = (SIMD3(repeating: 1), simd_quatf(ix: 0, iy: 0, iz: 0, r: 1), .zero)
  }

  public init(
    scale: SIMD3<Float> = SIMD3(repeating: 1), rotation: simd_quatf = simd_quatf(ix: 0, iy: 0, iz: 0, r: 1),
    translation: SIMD3<Float> = .zero
  ) { (self.scale, self.rotation, self.translation) = (scale, rotation, translation) }

  public init(pitch x: Float = 0, yaw y: Float = 0, roll z: Float = 0) {
    let (pitch, yaw) = (simd_quatf(angle: x, axis: SIMD3(1, 0, 0)), simd_quatf(angle: y, axis: SIMD3(0, 1, 0)))
    self.init(rotation: yaw * pitch * simd_quatf(angle: z, axis: SIMD3(0, 0, 1)))
  }

  public init(matrix: float4x4) {
    let (a, b, c, d) = matrix.columns
    self.init(scale: SIMD3(simd_length(a), simd_length(b), simd_length(c)), translation: SIMD3(d.x, d.y, d.z))
    guard scale.min() > 0 else { return }
    rotation = simd_quatf(float4x4(a / scale.x, b / scale.y, c / scale.z, SIMD4(0, 0, 0, 1)))
  }

  public var matrix: float4x4 {
    var map = float4x4(rotation)
    map.columns.0 *= scale.x
    map.columns.1 *= scale.y
    map.columns.2 *= scale.z
    map.columns.3 = SIMD4(translation.x, translation.y, translation.z, 1)
    return map
  }
}

/// A box around something.
public struct BoundingBox: Equatable, Hashable, Sendable {
  public var min: SIMD3<Float>
  public var max: SIMD3<Float>
  public static let empty = BoundingBox(min: .zero, max: .zero)
  public init(min: SIMD3<Float>, max: SIMD3<Float>) { (self.min, self.max) = (min, max) }
  public init() { self = .empty }
  public var center: SIMD3<Float> { (min + max) / 2 }
  public var extents: SIMD3<Float> { max - min }
  public var boundingRadius: Float { simd_length(extents) / 2 }
  public var isEmpty: Bool { extents == .zero }
}

/// One side of an entity.
public protocol Component {
  /// Tells that there is such a component; here nothing has to be told.
  static func registerComponent()
}

extension Component {
  public static func registerComponent() {}
}

/// The sides of an entity, one of each type.
@MainActor @preconcurrency
public struct ComponentSet {
  private var all: [ObjectIdentifier: any Component] = [:]
  init() {}
  public subscript<T: Component>(componentType: T.Type) -> T? {
    get { all[ObjectIdentifier(componentType)] as? T }
    set { all[ObjectIdentifier(componentType)] = newValue }
  }
  public mutating func set<T: Component>(_ component: T) { all[ObjectIdentifier(T.self)] = component }
  public mutating func set(_ components: [any Component]) {
    for component in components { all[ObjectIdentifier(type(of: component))] = component }
  }
  public mutating func remove(_ componentType: any Component.Type) { all[ObjectIdentifier(componentType)] = nil }
  public mutating func removeAll() { all = [:] }
  public func has(_ componentType: any Component.Type) -> Bool { all[ObjectIdentifier(componentType)] != nil }
  public var count: Int { all.count }
}
