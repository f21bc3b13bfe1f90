import Foundation

/// A matrix of three columns and three rows.
public struct simd_float3x3: Equatable, Sendable {
  public var columns: (simd_float3, simd_float3, simd_float3)

  public init() { self.init(diagonal: .zero) }
  public init(_ col0: simd_float3, _ col1: simd_float3, _ col2: simd_float3) { columns = (col0, col1, col2) }
  public init(columns: (simd_float3, simd_float3, simd_float3)) { self.columns = columns }
  public init(diagonal d: simd_float3) {
    columns = (simd_float3(d.x, 0, 0), simd_float3(0, d.y, 0), simd_float3(0, 0, d.z))
  }

  public static func == (a: Self, b: Self) -> Bool { a.columns == b.columns }
  public static func * (a: Self, v: simd_float3) -> simd_float3 {
    a.columns.0 * v.x + a.columns.1 * v.y + a.columns.2 * v.z
  }
  public static func * (a: Self, b: Self) -> Self { Self(a * b.columns.0, a * b.columns.1, a * b.columns.2) }
  public var determinant: Float { simd_dot(columns.0, simd_cross(columns.1, columns.2)) }
}

/// A matrix of four columns and four rows.
public struct simd_float4x4: Equatable, Sendable {
  public var columns: (simd_float4, simd_float4, simd_float4, simd_float4)

  public init() { self.init(diagonal: .zero) }
  public init(_ col0: simd_float4, _ col1: simd_float4, _ col2: simd_float4, _ col3: simd_float4) {
    columns = (col0, col1, col2, col3)
  }
  public init(columns: (simd_float4, simd_float4, simd_float4, simd_float4)) { self.columns = columns }
  public init(_ scalar: Float) { self.init(diagonal: simd_float4(repeating: scalar)) }
  public init(diagonal d: simd_float4) {
    columns = (
      simd_float4(d.x, 0, 0, 0), simd_float4(0, d.y, 0, 0), simd_float4(0, 0, d.z, 0), simd_float4(0, 0, 0, d.w)
    )
  }
  public init(_ columns: [simd_float4]) {
    precondition(columns.count == 4, "A matrix of four columns needs four.")
    self.init(columns[0], columns[1], columns[2], columns[3])
  }

  public subscript(column: Int) -> simd_float4 {
    get { [columns.0, columns.1, columns.2, columns.3][column] }
    set {
      switch column {
      case 0: columns.0 = newValue
      case 1: columns.1 = newValue
      case 2: columns.2 = newValue
      default: columns.3 = newValue
      }
    }
  }

  public static func == (a: Self, b: Self) -> Bool { a.columns == b.columns }

  public static func * (a: Self, v: simd_float4) -> simd_float4 {
    a.columns.0 * v.x + a.columns.1 * v.y + a.columns.2 * v.z + a.columns.3 * v.w
  }

  public static func * (a: Self, b: Self) -> Self {
    Self(a * b.columns.0, a * b.columns.1, a * b.columns.2, a * b.columns.3)
  }

  public var transpose: Self {
    func row(_ i: Int) -> simd_float4 { simd_float4(columns.0[i], columns.1[i], columns.2[i], columns.3[i]) }
    return Self(row(0), row(1), row(2), row(3))
  }

  /// By elimination; full of what is no number when there is none.
  public var inverse: Self {
    var left = transpose
    var right = matrix_identity_float4x4
    for pivot in 0..<4 {
      let best = (pivot..<4).max { abs(left[$0][pivot]) < abs(left[$1][pivot]) } ?? pivot
      (left[pivot], left[best]) = (left[best], left[pivot])
      (right[pivot], right[best]) = (right[best], right[pivot])
      let scale = 1 / left[pivot][pivot]
      left[pivot] = left[pivot] * scale
      right[pivot] = right[pivot] * scale
      for row in 0..<4 where row != pivot {
        let factor = left[row][pivot]
        left[row] = left[row] - left[pivot] * factor
        right[row] = right[row] - right[pivot] * factor
      }
    }
    return right.transpose
  }
}

public typealias float3x3 = simd_float3x3
public typealias float4x4 = simd_float4x4
public typealias matrix_float3x3 = simd_float3x3
public typealias matrix_float4x4 = simd_float4x4

public let matrix_identity_float3x3 = simd_float3x3(diagonal: simd_float3(repeating: 1))
public let matrix_identity_float4x4 = simd_float4x4(diagonal: simd_float4(repeating: 1))

public func simd_mul(_ x: simd_float4x4, _ y: simd_float4x4) -> simd_float4x4 { x * y }
public func simd_mul(_ x: simd_float4x4, _ y: simd_float4) -> simd_float4 { x * y }
public func simd_inverse(_ x: simd_float4x4) -> simd_float4x4 { x.inverse }
public func simd_transpose(_ x: simd_float4x4) -> simd_float4x4 { x.transpose }
