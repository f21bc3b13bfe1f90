import CoreImage
import CoreML
import FoundationAdditions
import SDKBase

public typealias VNConfidence = Float
public typealias VNRequestCompletionHandler = (VNRequest, (any Error)?) -> Void

/// Why nothing was seen.
public let VNErrorDomain = "com.apple.vis"

/// Asks what is in a picture. The preview sees nothing: results are empty.
nonisolated open class VNRequest: NSObject, VNAnswered, @unchecked Sendable {
  public let completionHandler: VNRequestCompletionHandler?
  open var preferBackgroundProcessing = false
  open var usesCPUOnly = false
  open var revision = 1
  package var found: [VNObservation]?

  public convenience override init() { self.init(completionHandler: nil) }

  public init(completionHandler: VNRequestCompletionHandler? = nil) {
    self.completionHandler = completionHandler
    super.init()
  }

  open func cancel() {}

  fileprivate func perform() {
    found = []
    reportUnsupported(api: "\(type(of: self))", note: "The preview has no eyes; nothing is found in any picture.")
    completionHandler?(self, nil)
  }
}

/// Has been asked; requests of a kind give their results as their own kind of observation.
public protocol VNAnswered {}

extension VNAnswered {
  public var results: [VNObservation]? { (self as? VNRequest)?.found }
}

/// Asks about a picture, or a part of it.
nonisolated open class VNImageBasedRequest: VNRequest, @unchecked Sendable {
  open var regionOfInterest = CGRect(x: 0, y: 0, width: 1, height: 1)
}

/// How a picture is read.
public struct VNImageOption: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let properties = VNImageOption(rawValue: "VNImageOptionProperties")
  public static let cameraIntrinsics = VNImageOption(rawValue: "VNImageOptionCameraIntrinsics")
  public static let ciContext = VNImageOption(rawValue: "VNImageOptionCIContext")
}

/// Runs questions on a picture.
nonisolated open class VNImageRequestHandler: NSObject, @unchecked Sendable {
  public init(cgImage image: CGImage, options: [VNImageOption: Any] = [:]) {}
  public init(
    cgImage image: CGImage, orientation: CGImagePropertyOrientation, options: [VNImageOption: Any] = [:]
  ) {}
  public init(ciImage image: CIImage, options: [VNImageOption: Any] = [:]) {}
  public init(
    ciImage image: CIImage, orientation: CGImagePropertyOrientation, options: [VNImageOption: Any] = [:]
  ) {}
  public init(cvPixelBuffer pixelBuffer: CVPixelBuffer, options: [VNImageOption: Any] = [:]) {}
  public init(
    cvPixelBuffer pixelBuffer: CVPixelBuffer, orientation: CGImagePropertyOrientation,
    options: [VNImageOption: Any] = [:]
  ) {}
  public init(url imageURL: URL, options: [VNImageOption: Any] = [:]) {}
  public init(data imageData: Data, options: [VNImageOption: Any] = [:]) {}
  public init(data imageData: Data, orientation: CGImagePropertyOrientation, options: [VNImageOption: Any] = [:]) {}

  open func perform(_ requests: [VNRequest]) throws { requests.forEach { $0.perform() } }
}

/// Runs questions on frames, one after the other.
nonisolated open class VNSequenceRequestHandler: NSObject, @unchecked Sendable {
  public override init() { super.init() }
  open func perform(_ requests: [VNRequest], on pixelBuffer: CVPixelBuffer) throws { requests.forEach { $0.perform() } }
  open func perform(_ requests: [VNRequest], onCGImage image: CGImage) throws { requests.forEach { $0.perform() } }
}
