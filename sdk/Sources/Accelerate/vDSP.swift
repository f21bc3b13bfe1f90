import Foundation

/// Sums and products of many numbers.
public enum vDSP {
  public static func sum(_ vector: [Float]) -> Float { vector.reduce(0, +) }
  public static func sum(_ vector: [Double]) -> Double { vector.reduce(0, +) }
  public static func mean(_ vector: [Float]) -> Float { vector.reduce(0, +) / Float(vector.count) }
  public static func mean(_ vector: [Double]) -> Double { vector.reduce(0, +) / Double(vector.count) }
  public static func maximum(_ vector: [Float]) -> Float { vector.max() ?? -.infinity }
  public static func maximum(_ vector: [Double]) -> Double { vector.max() ?? -.infinity }
  public static func minimum(_ vector: [Float]) -> Float { vector.min() ?? .infinity }
  public static func minimum(_ vector: [Double]) -> Double { vector.min() ?? .infinity }
  public static func rootMeanSquare(_ vector: [Float]) -> Float { meanSquare(vector).squareRoot() }
  public static func rootMeanSquare(_ vector: [Double]) -> Double { meanSquare(vector).squareRoot() }
  public static func meanSquare(_ vector: [Float]) -> Float { vector.reduce(0) { $0 + $1 * $1 } / Float(vector.count) }
  public static func meanSquare(_ vector: [Double]) -> Double {
    vector.reduce(0) { $0 + $1 * $1 } / Double(vector.count)
  }
  public static func dot(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
  public static func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
  public static func add(_ a: [Float], _ b: [Float]) -> [Float] { zip(a, b).map { $0 + $1 } }
  public static func add(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 + $1 } }
  public static func add(_ scalar: Float, _ vector: [Float]) -> [Float] { vector.map { $0 + scalar } }
  public static func subtract(_ a: [Float], _ b: [Float]) -> [Float] { zip(a, b).map { $0 - $1 } }
  public static func subtract(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
  public static func multiply(_ a: [Float], _ b: [Float]) -> [Float] { zip(a, b).map { $0 * $1 } }
  public static func multiply(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 * $1 } }
  public static func multiply(_ scalar: Float, _ vector: [Float]) -> [Float] { vector.map { $0 * scalar } }
  public static func multiply(_ scalar: Double, _ vector: [Double]) -> [Double] { vector.map { $0 * scalar } }
  public static func divide(_ vector: [Float], _ scalar: Float) -> [Float] { vector.map { $0 / scalar } }
  public static func absolute(_ vector: [Float]) -> [Float] { vector.map { abs($0) } }
  public static func absolute(_ vector: [Double]) -> [Double] { vector.map { abs($0) } }
  public static func distanceSquared(_ a: [Float], _ b: [Float]) -> Float {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}

public typealias vDSP_Length = UInt
public typealias vDSP_Stride = Int

/// The square root of the mean of the squares.
public func vDSP_rmsqv(
  _ a: UnsafePointer<Float>, _ stride: vDSP_Stride, _ c: UnsafeMutablePointer<Float>, _ count: vDSP_Length
) {
  let numbers = (0..<Int(count)).map { a[$0 * stride] }
  c.pointee = vDSP.rootMeanSquare(numbers)
}

/// The mean.
public func vDSP_meanv(
  _ a: UnsafePointer<Float>, _ stride: vDSP_Stride, _ c: UnsafeMutablePointer<Float>, _ count: vDSP_Length
) { c.pointee = vDSP.mean((0..<Int(count)).map { a[$0 * stride] }) }

/// The largest.
public func vDSP_maxv(
  _ a: UnsafePointer<Float>, _ stride: vDSP_Stride, _ c: UnsafeMutablePointer<Float>, _ count: vDSP_Length
) { c.pointee = vDSP.maximum((0..<Int(count)).map { a[$0 * stride] }) }
