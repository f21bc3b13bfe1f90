import FoundationAdditions
import simd

/// Values of points, in order.
public struct MeshBuffer<Element: Sendable>: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  public let elements: [Element]
  public typealias Index = Int
  public init(_ elements: [Element]) { self.elements = elements }
  public init<S: Sequence>(_ elements: S) where S.Element == Element { self.elements = Array(elements) }
  public init(arrayLiteral elements: Element...) { self.elements = elements }
  public var startIndex: Int { elements.startIndex }
  public var endIndex: Int { elements.endIndex }
  public subscript(position: Int) -> Element { elements[position] }
}

/// What points may have.
public enum MeshBuffers {
  public typealias Positions = MeshBuffer<SIMD3<Float>>
  public typealias Normals = MeshBuffer<SIMD3<Float>>
  public typealias Tangents = MeshBuffer<SIMD3<Float>>
  public typealias TextureCoordinates = MeshBuffer<SIMD2<Float>>
}

/// A surface by its points.
public struct MeshDescriptor: Sendable {
  /// How points are joined.
  public enum Primitives: Sendable {
    case triangles([UInt32])
    case trianglesAndQuads(triangles: [UInt32], quads: [UInt32])
    case polygons([UInt8], [UInt32])
  }
  /// Which material each part has.
  public enum Materials: Sendable {
    case allFaces(UInt32)
    case perFace([UInt32])
  }
  public var name: String
  public var positions: MeshBuffers.Positions = []
  public var normals: MeshBuffers.Normals?
  public var tangents: MeshBuffers.Tangents?
  public var textureCoordinates: MeshBuffers.TextureCoordinates?
  public var primitives: Primitives?
  public var materials = Materials.allFaces(0)
  public init(name: String = "") { self.name = name }
}

extension MeshResource {
  /// A surface by its points.
  public static func generate(from descriptors: [MeshDescriptor]) throws -> MeshResource {
    let points = descriptors.flatMap(\.positions.elements)
    guard var low = points.first else { return MeshResource(.zero) }
    var high = low
    for point in points { (low, high) = (simd_min(low, point), simd_max(high, point)) }
    return MeshResource(high - low)
  }
}
