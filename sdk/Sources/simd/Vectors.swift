import Foundation

public typealias simd_float2 = SIMD2<Float>
public typealias simd_float3 = SIMD3<Float>
public typealias simd_float4 = SIMD4<Float>
public typealias simd_double2 = SIMD2<Double>
public typealias simd_double3 = SIMD3<Double>
public typealias simd_double4 = SIMD4<Double>
public typealias simd_int2 = SIMD2<Int32>
public typealias simd_int3 = SIMD3<Int32>
public typealias simd_int4 = SIMD4<Int32>
public typealias simd_uint2 = SIMD2<UInt32>
public typealias simd_uint3 = SIMD3<UInt32>
public typealias simd_uint4 = SIMD4<UInt32>
public typealias vector_float2 = simd_float2
public typealias vector_float3 = simd_float3
public typealias vector_float4 = simd_float4

/// The sum of the products of what stands at the same places.
public func simd_dot(_ x: simd_float2, _ y: simd_float2) -> Float { (x * y).sum() }
public func simd_dot(_ x: simd_float3, _ y: simd_float3) -> Float { (x * y).sum() }
public func simd_dot(_ x: simd_float4, _ y: simd_float4) -> Float { (x * y).sum() }
public func simd_dot(_ x: simd_double2, _ y: simd_double2) -> Double { (x * y).sum() }
public func simd_dot(_ x: simd_double3, _ y: simd_double3) -> Double { (x * y).sum() }
public func dot(_ x: simd_float2, _ y: simd_float2) -> Float { (x * y).sum() }
public func dot(_ x: simd_float3, _ y: simd_float3) -> Float { (x * y).sum() }
public func dot(_ x: simd_float4, _ y: simd_float4) -> Float { (x * y).sum() }

/// How long a vector is.
public func simd_length(_ x: simd_float2) -> Float { simd_dot(x, x).squareRoot() }
public func simd_length(_ x: simd_float3) -> Float { simd_dot(x, x).squareRoot() }
public func simd_length(_ x: simd_float4) -> Float { simd_dot(x, x).squareRoot() }
public func simd_length(_ x: simd_double2) -> Double { simd_dot(x, x).squareRoot() }
public func simd_length(_ x: simd_double3) -> Double { simd_dot(x, x).squareRoot() }
public func length(_ x: simd_float2) -> Float { simd_length(x) }
public func length(_ x: simd_float3) -> Float { simd_length(x) }
public func simd_length_squared(_ x: simd_float3) -> Float { simd_dot(x, x) }

/// How far two points are from each other.
public func simd_distance(_ x: simd_float2, _ y: simd_float2) -> Float { simd_length(x - y) }
public func simd_distance(_ x: simd_float3, _ y: simd_float3) -> Float { simd_length(x - y) }
public func simd_distance(_ x: simd_double3, _ y: simd_double3) -> Double { simd_length(x - y) }
public func distance(_ x: simd_float2, _ y: simd_float2) -> Float { simd_length(x - y) }
public func distance(_ x: simd_float3, _ y: simd_float3) -> Float { simd_length(x - y) }

/// The same direction, one long.
public func simd_normalize(_ x: simd_float2) -> simd_float2 { x / simd_length(x) }
public func simd_normalize(_ x: simd_float3) -> simd_float3 { x / simd_length(x) }
public func simd_normalize(_ x: simd_float4) -> simd_float4 { x / simd_length(x) }
public func simd_normalize(_ x: simd_double3) -> simd_double3 { x / simd_length(x) }
public func normalize(_ x: simd_float2) -> simd_float2 { simd_normalize(x) }
public func normalize(_ x: simd_float3) -> simd_float3 { simd_normalize(x) }

/// At a right angle to both.
public func simd_cross(_ x: simd_float3, _ y: simd_float3) -> simd_float3 {
  simd_float3(x.y * y.z - x.z * y.y, x.z * y.x - x.x * y.z, x.x * y.y - x.y * y.x)
}
public func cross(_ x: simd_float3, _ y: simd_float3) -> simd_float3 { simd_cross(x, y) }

/// Between two values: 0 is the first, 1 the second.
public func simd_mix(_ x: simd_float3, _ y: simd_float3, _ t: simd_float3) -> simd_float3 { x + (y - x) * t }
public func mix(_ x: simd_float3, _ y: simd_float3, t: Float) -> simd_float3 { x + (y - x) * t }
public func simd_clamp(_ x: Float, _ min: Float, _ max: Float) -> Float { Swift.min(Swift.max(x, min), max) }
public func simd_min(_ x: simd_float3, _ y: simd_float3) -> simd_float3 { pointwiseMin(x, y) }
public func simd_max(_ x: simd_float3, _ y: simd_float3) -> simd_float3 { pointwiseMax(x, y) }
