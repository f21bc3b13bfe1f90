import Placeholders
import SDKBase
import UIKit
import Vision

/// Finds text and codes in what the camera sees. The preview has none: `isSupported` says so.
@available(iOS 16.0, *)
@MainActor @preconcurrency
open class DataScannerViewController: UIViewController {
  /// What is looked for.
  public struct RecognizedDataType: Hashable, Sendable {
    private let name: String
    public static func text(
      languages: [String] = [], textContentType: TextContentType? = nil
    ) -> RecognizedDataType { RecognizedDataType(name: "text") }
    public static func barcode(symbologies: [VNBarcodeSymbology] = []) -> RecognizedDataType {
      RecognizedDataType(name: "barcode")
    }
  }

  /// What kind of text is looked for.
  public enum TextContentType: CaseIterable, Hashable, Sendable {
    case dateTimeDuration, emailAddress, flightNumber, fullStreetAddress, shipmentTrackingNumber, telephoneNumber, URL
    case currency
  }

  /// Whether speed or care matters.
  public enum QualityLevel: Hashable, Sendable { case balanced, fast, accurate }

  /// Why nothing can be scanned.
  public enum ScanningUnavailable: Error, LocalizedError, Hashable, Sendable {
    case unsupported, cameraRestricted
    public var errorDescription: String? { "The preview has no camera." }
  }

  public class var isSupported: Bool {
    reportUnsupported(api: "DataScannerViewController", note: "The preview has no camera; nothing can be scanned.")
    return false
  }
  public class var isAvailable: Bool { false }
  public class var supportedTextRecognitionLanguages: [String] { ["en-US"] }

  open weak var delegate: (any DataScannerViewControllerDelegate)?
  public let recognizedDataTypes: Set<RecognizedDataType>
  public let recognizesMultipleItems: Bool
  open var isScanning: Bool { false }
  open var recognizedItems: AsyncStream<[RecognizedItem]> { AsyncStream { $0.finish() } }
  open var overlayContainerView: UIView { view }
  open var regionOfInterest: CGRect?

  public init(
    recognizedDataTypes: Set<RecognizedDataType>, qualityLevel: QualityLevel = .balanced,
    recognizesMultipleItems: Bool = false, isHighFrameRateTrackingEnabled: Bool = true,
    isPinchToZoomEnabled: Bool = true,
    isGuidanceEnabled: Bool = true, isHighlightingEnabled: Bool = false
  ) {
    (self.recognizedDataTypes, self.recognizesMultipleItems) = (recognizedDataTypes, recognizesMultipleItems)
    super.init(nibName: nil, bundle: nil)
  }

  public required init?(coder: NSCoder) { return nil }

  open override func viewDidLoad() {
    super.viewDidLoad()
    showPlaceholder(in: view, symbol: "barcode.viewfinder", text: "Scanner")
  }

  open func startScanning() throws { throw ScanningUnavailable.unsupported }
  open func stopScanning() {}
  open func capturePhoto() async throws -> UIImage { throw ScanningUnavailable.unsupported }
}

/// Something that was found.
@available(iOS 16.0, *)
public enum RecognizedItem: Identifiable, Sendable {
  case text(Text)
  case barcode(Barcode)

  /// A text.
  public struct Text: Identifiable, Sendable {
    public let id: UUID
    public let transcript: String
  }

  /// A code.
  public struct Barcode: Identifiable, Sendable {
    public let id: UUID
    public let payloadStringValue: String?
  }

  public var id: UUID {
    switch self {
    case .text(let text): text.id
    case .barcode(let barcode): barcode.id
    }
  }
}

/// Told what was found.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public protocol DataScannerViewControllerDelegate: AnyObject {
  func dataScanner(_ dataScanner: DataScannerViewController, didTapOn item: RecognizedItem)
  func dataScanner(
    _ dataScanner: DataScannerViewController, didAdd addedItems: [RecognizedItem], allItems: [RecognizedItem])
  func dataScanner(
    _ dataScanner: DataScannerViewController, didUpdate updatedItems: [RecognizedItem], allItems: [RecognizedItem])
  func dataScanner(
    _ dataScanner: DataScannerViewController, didRemove removedItems: [RecognizedItem], allItems: [RecognizedItem])
  func dataScanner(
    _ dataScanner: DataScannerViewController,
    becameUnavailableWithError error: DataScannerViewController.ScanningUnavailable)
}

@available(iOS 16.0, *)
extension DataScannerViewControllerDelegate {
  public func dataScanner(_ dataScanner: DataScannerViewController, didTapOn item: RecognizedItem) {}
  public func dataScanner(
    _ dataScanner: DataScannerViewController, didAdd addedItems: [RecognizedItem], allItems: [RecognizedItem]
  ) {}
  public func dataScanner(
    _ dataScanner: DataScannerViewController, didUpdate updatedItems: [RecognizedItem], allItems: [RecognizedItem]
  ) {}
  public func dataScanner(
    _ dataScanner: DataScannerViewController, didRemove removedItems: [RecognizedItem], allItems: [RecognizedItem]
  ) {}
  public func dataScanner(
    _ dataScanner: DataScannerViewController,
    becameUnavailableWithError error: DataScannerViewController.ScanningUnavailable
  ) {}
}
