import Foundation

public typealias OSType = UInt32
public typealias CVReturn = Int32

public let kCVReturnSuccess: CVReturn = 0
public let kCVReturnError: CVReturn = -6660

public let kCVPixelFormatType_32BGRA: OSType = 0x4247_5241
public let kCVPixelFormatType_32ARGB: OSType = 32
public let kCVPixelFormatType_420YpCbCr8BiPlanarFullRange: OSType = 0x3432_3066
public let kCVPixelFormatType_420YpCbCr8BiPlanarVideoRange: OSType = 0x3432_3076
public let kCVPixelFormatType_DepthFloat32: OSType = 0x6664_6570

public let kCVPixelBufferPixelFormatTypeKey = NSString(string: "PixelFormatType")
public let kCVPixelBufferWidthKey = NSString(string: "Width")
public let kCVPixelBufferHeightKey = NSString(string: "Height")
public let kCVPixelBufferCGImageCompatibilityKey = NSString(string: "CGImageCompatibility")
public let kCVPixelBufferCGBitmapContextCompatibilityKey = NSString(string: "CGBitmapContextCompatibility")

/// How pixels are locked.
public struct CVPixelBufferLockFlags: OptionSet, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  public static let readOnly = CVPixelBufferLockFlags(rawValue: 1)
}

/// A picture as pixels in memory, four bytes each.
public class CVBuffer: @unchecked Sendable {
  let width: Int
  let height: Int
  let format: OSType
  let bytes: UnsafeMutableRawPointer

  package init(width: Int, height: Int, format: OSType = kCVPixelFormatType_32BGRA) {
    (self.width, self.height, self.format) = (width, height, format)
    bytes = .allocate(byteCount: max(1, width * height * 4), alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: max(1, width * height * 4))
  }

  deinit { bytes.deallocate() }
}

public typealias CVImageBuffer = CVBuffer
public typealias CVPixelBuffer = CVImageBuffer

public func CVPixelBufferGetWidth(_ pixelBuffer: CVPixelBuffer) -> Int { pixelBuffer.width }
public func CVPixelBufferGetHeight(_ pixelBuffer: CVPixelBuffer) -> Int { pixelBuffer.height }
public func CVPixelBufferGetBytesPerRow(_ pixelBuffer: CVPixelBuffer) -> Int { pixelBuffer.width * 4 }
public func CVPixelBufferGetPixelFormatType(_ pixelBuffer: CVPixelBuffer) -> OSType { pixelBuffer.format }
public func CVPixelBufferGetBaseAddress(_ pixelBuffer: CVPixelBuffer) -> UnsafeMutableRawPointer? { pixelBuffer.bytes }

@discardableResult
public func CVPixelBufferLockBaseAddress(
  _ pixelBuffer: CVPixelBuffer, _ lockFlags: CVPixelBufferLockFlags
) -> CVReturn { kCVReturnSuccess }

@discardableResult
public func CVPixelBufferUnlockBaseAddress(
  _ pixelBuffer: CVPixelBuffer, _ unlockFlags: CVPixelBufferLockFlags
) -> CVReturn { kCVReturnSuccess }
