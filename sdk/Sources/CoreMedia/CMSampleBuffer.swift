import CoreVideo
import Foundation

/// The width and height of video in pixels.
public struct CMVideoDimensions: Hashable, Sendable {
  public var width: Int32
  public var height: Int32
  public init() { (width, height) = (0, 0) }
  public init(width: Int32, height: Int32) { (self.width, self.height) = (width, height) }
}

/// What kind of media samples hold.
public class CMFormatDescription: Hashable, @unchecked Sendable {
  public let dimensions: CMVideoDimensions

  package init(dimensions: CMVideoDimensions) { self.dimensions = dimensions }

  public static func == (a: CMFormatDescription, b: CMFormatDescription) -> Bool { a === b }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

public typealias CMVideoFormatDescription = CMFormatDescription
public typealias CMAudioFormatDescription = CMFormatDescription

public func CMVideoFormatDescriptionGetDimensions(_ videoDesc: CMVideoFormatDescription) -> CMVideoDimensions {
  videoDesc.dimensions
}

/// A piece of media; none is ever recorded in the preview.
public class CMSampleBuffer: @unchecked Sendable {
  public let presentationTimeStamp: CMTime
  public let duration: CMTime
  public let imageBuffer: CVImageBuffer?
  public let formatDescription: CMFormatDescription?

  package init(
    presentationTimeStamp: CMTime, duration: CMTime, imageBuffer: CVImageBuffer?,
    formatDescription: CMFormatDescription?
  ) {
    self.presentationTimeStamp = presentationTimeStamp
    self.duration = duration
    self.imageBuffer = imageBuffer
    self.formatDescription = formatDescription
  }

  public var isValid: Bool { true }
  public var numSamples: Int { imageBuffer == nil ? 0 : 1 }
}

public func CMSampleBufferGetImageBuffer(_ sbuf: CMSampleBuffer) -> CVImageBuffer? { sbuf.imageBuffer }
public func CMSampleBufferGetPresentationTimeStamp(_ sbuf: CMSampleBuffer) -> CMTime { sbuf.presentationTimeStamp }
public func CMSampleBufferGetFormatDescription(_ sbuf: CMSampleBuffer) -> CMFormatDescription? {
  sbuf.formatDescription
}
