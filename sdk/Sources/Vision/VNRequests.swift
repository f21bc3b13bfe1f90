import CoreGraphics
import CoreML
import Foundation

/// Whether speed or care matters.
public enum VNRequestTextRecognitionLevel: Int, Sendable { case accurate, fast }

/// Reads text.
nonisolated open class VNRecognizeTextRequest: VNImageBasedRequest, @unchecked Sendable {
  open var recognitionLevel = VNRequestTextRecognitionLevel.accurate
  open var recognitionLanguages = ["en-US"]
  open var customWords: [String] = []
  open var usesLanguageCorrection = true
  open var minimumTextHeight: Float = 0
  @available(iOS 16.0, *)
  open var automaticallyDetectsLanguage: Bool {
    get { detects }
    set { detects = newValue }
  }
  private var detects = false
  open var results: [VNRecognizedTextObservation]? { found as? [VNRecognizedTextObservation] }
  @available(iOS 15.0, *)
  open func supportedRecognitionLanguages() throws -> [String] { ["en-US"] }
}

/// Finds where text is.
nonisolated open class VNDetectTextRectanglesRequest: VNImageBasedRequest, @unchecked Sendable {
  open var reportCharacterBoxes = false
  open var results: [VNTextObservation]? { found as? [VNTextObservation] }
}

/// Finds rectangles.
nonisolated open class VNDetectRectanglesRequest: VNImageBasedRequest, @unchecked Sendable {
  open var minimumAspectRatio: Float = 0.5
  open var maximumAspectRatio: Float = 1
  open var quadratureTolerance: Float = 30
  open var minimumSize: Float = 0.2
  open var minimumConfidence: Float = 0
  open var maximumObservations = 1
  open var results: [VNRectangleObservation]? { found as? [VNRectangleObservation] }
}

/// Finds the edges of a page.
@available(iOS 15.0, *)
nonisolated open class VNDetectDocumentSegmentationRequest: VNImageBasedRequest, @unchecked Sendable {
  open var results: [VNRectangleObservation]? { found as? [VNRectangleObservation] }
}

/// Kinds of codes.
public struct VNBarcodeSymbology: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let qr = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyQR")
  public static let ean13 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyEAN13")
  public static let ean8 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyEAN8")
  public static let upce = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyUPCE")
  public static let code128 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyCode128")
  public static let code39 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyCode39")
  public static let code93 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyCode93")
  public static let pdf417 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyPDF417")
  public static let aztec = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyAztec")
  public static let dataMatrix = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyDataMatrix")
  public static let itf14 = VNBarcodeSymbology(rawValue: "VNBarcodeSymbologyITF14")
}

/// Finds codes.
nonisolated open class VNDetectBarcodesRequest: VNImageBasedRequest, @unchecked Sendable {
  open var symbologies: [VNBarcodeSymbology] = []
  open var results: [VNBarcodeObservation]? { found as? [VNBarcodeObservation] }
}

/// Finds faces.
nonisolated open class VNDetectFaceRectanglesRequest: VNImageBasedRequest, @unchecked Sendable {
  open var results: [VNFaceObservation]? { found as? [VNFaceObservation] }
}

/// Finds faces and their parts.
nonisolated open class VNDetectFaceLandmarksRequest: VNImageBasedRequest, @unchecked Sendable {
  open var results: [VNFaceObservation]? { found as? [VNFaceObservation] }
}

/// Says what a picture is of.
nonisolated open class VNClassifyImageRequest: VNImageBasedRequest, @unchecked Sendable {
  open var results: [VNClassificationObservation]? { found as? [VNClassificationObservation] }
}

/// Finds how a body stands.
@available(iOS 14.0, *)
nonisolated open class VNDetectHumanBodyPoseRequest: VNImageBasedRequest, @unchecked Sendable {}

/// Finds how a hand is held.
@available(iOS 14.0, *)
nonisolated open class VNDetectHumanHandPoseRequest: VNImageBasedRequest, @unchecked Sendable {
  open var maximumHandCount = 2
}

/// Makes a fingerprint of a picture.
nonisolated open class VNGenerateImageFeaturePrintRequest: VNImageBasedRequest, @unchecked Sendable {}

/// A model that looks at pictures.
nonisolated open class VNCoreMLModel: NSObject, @unchecked Sendable {
  public init(for model: MLModel) throws {}
}

/// How a picture is fitted into a model.
public enum VNImageCropAndScaleOption: UInt, Sendable { case centerCrop, scaleFit, scaleFill }

/// Runs a model on a picture.
nonisolated open class VNCoreMLRequest: VNImageBasedRequest, @unchecked Sendable {
  public let model: VNCoreMLModel
  open var imageCropAndScaleOption = VNImageCropAndScaleOption.centerCrop

  public init(model: VNCoreMLModel, completionHandler: VNRequestCompletionHandler? = nil) {
    self.model = model
    super.init(completionHandler: completionHandler)
  }
}
