import CoreGraphics
import Foundation

/// Something seen.
nonisolated open class VNObservation: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var uuid: UUID { UUID() }
  open var confidence: VNConfidence { 0 }
}

/// Something seen, and where: in shares of the picture from its bottom left.
nonisolated open class VNDetectedObjectObservation: VNObservation, @unchecked Sendable {
  open var boundingBox: CGRect { .zero }
}

/// Something with four corners.
nonisolated open class VNRectangleObservation: VNDetectedObjectObservation, @unchecked Sendable {
  open var topLeft: CGPoint { .zero }
  open var topRight: CGPoint { .zero }
  open var bottomLeft: CGPoint { .zero }
  open var bottomRight: CGPoint { .zero }
}

/// Where text is.
nonisolated open class VNTextObservation: VNRectangleObservation, @unchecked Sendable {
  open var characterBoxes: [VNRectangleObservation]? { nil }
}

/// A text as it may read.
nonisolated open class VNRecognizedText: NSObject, @unchecked Sendable {
  override init() { super.init() }
  open var string: String { "" }
  open var confidence: VNConfidence { 0 }
  open func boundingBox(for range: Range<String.Index>) throws -> VNRectangleObservation? { nil }
}

/// A line of text.
nonisolated open class VNRecognizedTextObservation: VNRectangleObservation, @unchecked Sendable {
  open func topCandidates(_ maxCandidateCount: Int) -> [VNRecognizedText] { [] }
}

/// A code.
nonisolated open class VNBarcodeObservation: VNRectangleObservation, @unchecked Sendable {
  open var symbology: VNBarcodeSymbology { .qr }
  open var payloadStringValue: String? { nil }
}

/// A face.
nonisolated open class VNFaceObservation: VNDetectedObjectObservation, @unchecked Sendable {
  open var roll: NSNumber? { nil }
  open var yaw: NSNumber? { nil }
  open var faceCaptureQuality: Float? { nil }
}

/// What a picture is of.
nonisolated open class VNClassificationObservation: VNObservation, @unchecked Sendable {
  open var identifier: String { "" }
}

/// A thing in a picture, and what it may be.
nonisolated open class VNRecognizedObjectObservation: VNDetectedObjectObservation, @unchecked Sendable {
  open var labels: [VNClassificationObservation] { [] }
}

/// A rectangle of a picture in pixels.
public func VNImageRectForNormalizedRect(_ normalizedRect: CGRect, _ imageWidth: Int, _ imageHeight: Int) -> CGRect {
  let (width, height) = (CGFloat(imageWidth), CGFloat(imageHeight))
  return CGRect(
    x: normalizedRect.minX * width, y: normalizedRect.minY * height, width: normalizedRect.width * width,
    height: normalizedRect.height * height)
}
