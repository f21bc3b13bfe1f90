import Foundation

/// A turn in space.
public struct simd_quatf: Equatable, Hashable, Sendable, CustomDebugStringConvertible {
  /// The imaginary parts, and last the real one.
  public var vector: simd_float4

  public init() { vector = .zero }
  public init(vector: simd_float4) { self.vector = vector }
  public init(ix: Float, iy: Float, iz: Float, r: Float) { vector = simd_float4(ix, iy, iz, r) }
  public init(real: Float, imag: simd_float3) { vector = simd_float4(imag.x, imag.y, imag.z, real) }
  public init(angle: Float, axis: simd_float3) {
    let half = Foundation.sin(Double(angle) / 2)
    self.init(real: Float(Foundation.cos(Double(angle) / 2)), imag: axis * Float(half))
  }
  /// The turn that takes one unit vector to another.
  public init(from: simd_float3, to: simd_float3) {
    self.init(real: 1 + simd_dot(from, to), imag: simd_cross(from, to))
    self = normalized
  }
  public init(_ matrix: simd_float4x4) {
    let (x, y, z) = (matrix.columns.0, matrix.columns.1, matrix.columns.2)
    self.init(simd_float3x3(simd_float3(x.x, x.y, x.z), simd_float3(y.x, y.y, y.z), simd_float3(z.x, z.y, z.z)))
  }
  public init(_ matrix: simd_float3x3) {
    let (x, y, z) = matrix.columns
    // The largest part is worked out first, so that nothing is divided by almost zero.
    if x.x + y.y + z.z > 0 {
      self.init(ix: y.z - z.y, iy: z.x - x.z, iz: x.y - y.x, r: 1 + x.x + y.y + z.z)
    } else if x.x >= y.y, x.x >= z.z {
      self.init(ix: 1 + x.x - y.y - z.z, iy: x.y + y.x, iz: x.z + z.x, r: y.z - z.y)
    } else if y.y >= z.z {
      self.init(ix: x.y + y.x, iy: 1 - x.x + y.y - z.z, iz: y.z + z.y, r: z.x - x.z)
    } else {
      self.init(ix: x.z + z.x, iy: y.z + z.y, iz: 1 - x.x - y.y + z.z, r: x.y - y.x)
    }
    self = normalized
  }

  public var real: Float {
    get { vector.w }
    set { vector.w = newValue }
  }
  public var imag: simd_float3 {
    get { simd_float3(vector.x, vector.y, vector.z) }
    set { vector = simd_float4(newValue.x, newValue.y, newValue.z, vector.w) }
  }
  public var angle: Float { 2 * Float(Foundation.atan2(Double(simd_length(imag)), Double(real))) }
  public var axis: simd_float3 {
    let length = simd_length(imag)
    return length > 0 ? imag / length : .zero
  }
  public var length: Float { simd_length(vector) }
  public var conjugate: Self { Self(real: real, imag: -imag) }
  public var inverse: Self { Self(vector: conjugate.vector / simd_dot(vector, vector)) }
  public var normalized: Self { length > 0 ? Self(vector: vector / length) : self }
  public var debugDescription: String { "simd_quatf(real: \(real), imag: \(imag))" }

  /// A vector that was turned.
  public func act(_ vector: simd_float3) -> simd_float3 {
    let twice = 2 * simd_cross(imag, vector)
    return vector + real * twice + simd_cross(imag, twice)
  }

  public static func * (a: Self, b: Self) -> Self {
    Self(
      real: a.real * b.real - simd_dot(a.imag, b.imag),
      imag: a.real * b.imag + b.real * a.imag + simd_cross(a.imag, b.imag))
  }
  public static func *= (a: inout Self, b: Self) { a = a * b }
  public static func * (a: Self, b: Float) -> Self { Self(vector: a.vector * b) }
  public static func + (a: Self, b: Self) -> Self { Self(vector: a.vector + b.vector) }
  public static func - (a: Self, b: Self) -> Self { Self(vector: a.vector - b.vector) }
  public static prefix func - (a: Self) -> Self { Self(vector: -a.vector) }
}

extension simd_float4x4 {
  /// The matrix of a turn.
  public init(_ quaternion: simd_quatf) {
    let columns = [simd_float3(1, 0, 0), simd_float3(0, 1, 0), simd_float3(0, 0, 1)].map {
      let turned = quaternion.act($0)
      return simd_float4(turned.x, turned.y, turned.z, 0)
    }
    self.init(columns[0], columns[1], columns[2], simd_float4(0, 0, 0, 1))
  }
}

extension simd_float3x3 {
  /// The matrix of a turn.
  public init(_ quaternion: simd_quatf) {
    self.init(
      quaternion.act(simd_float3(1, 0, 0)), quaternion.act(simd_float3(0, 1, 0)), quaternion.act(simd_float3(0, 0, 1)))
  }
}

public func simd_quaternion(_ angle: Float, _ axis: simd_float3) -> simd_quatf { simd_quatf(angle: angle, axis: axis) }
public func simd_mul(_ p: simd_quatf, _ q: simd_quatf) -> simd_quatf { p * q }
public func simd_act(_ q: simd_quatf, _ v: simd_float3) -> simd_float3 { q.act(v) }
public func simd_normalize(_ q: simd_quatf) -> simd_quatf { q.normalized }
public func simd_inverse(_ q: simd_quatf) -> simd_quatf { q.inverse }
public func simd_dot(_ p: simd_quatf, _ q: simd_quatf) -> Float { simd_dot(p.vector, q.vector) }

/// The turn between two, by the shorter way.
public func simd_slerp(_ q0: simd_quatf, _ q1: simd_quatf, _ t: Float) -> simd_quatf {
  let cosine = simd_dot(q0, q1)
  let end = cosine < 0 ? -q1 : q1
  let angle = Foundation.acos(Double(min(1, abs(cosine))))
  guard angle > 0.0001 else { return (q0 * (1 - t) + end * t).normalized }
  let (first, second) = (Foundation.sin(angle * Double(1 - t)), Foundation.sin(angle * Double(t)))
  return (q0 * Float(first) + end * Float(second)) * Float(1 / Foundation.sin(angle))
}
