import Placeholders
import SDKBase
import UIKit

/// Photographs papers. The preview has no camera: `isSupported` says so.
@MainActor @preconcurrency
open class VNDocumentCameraViewController: UIViewController {
  public class var isSupported: Bool {
    reportUnsupported(
      api: "VNDocumentCameraViewController", note: "The preview has no camera; papers cannot be scanned.")
    return false
  }

  open weak var delegate: (any VNDocumentCameraViewControllerDelegate)?

  open override func viewDidLoad() {
    super.viewDidLoad()
    showPlaceholder(in: view, symbol: "doc.viewfinder", text: "Document Camera")
  }
}

/// Pages that were photographed.
@MainActor @preconcurrency
open class VNDocumentCameraScan: NSObject {
  nonisolated override init() { super.init() }
  open var pageCount: Int { 0 }
  open var title: String { "" }
  open func imageOfPage(at index: Int) -> UIImage { UIImage() }
}

/// Told what became of scanning.
@MainActor @preconcurrency
public protocol VNDocumentCameraViewControllerDelegate: NSObjectProtocol {
  func documentCameraViewController(
    _ controller: VNDocumentCameraViewController, didFinishWith scan: VNDocumentCameraScan)
  func documentCameraViewControllerDidCancel(_ controller: VNDocumentCameraViewController)
  func documentCameraViewController(_ controller: VNDocumentCameraViewController, didFailWithError error: any Error)
}

extension VNDocumentCameraViewControllerDelegate {
  public func documentCameraViewController(
    _ controller: VNDocumentCameraViewController, didFinishWith scan: VNDocumentCameraScan
  ) {}
  public func documentCameraViewControllerDidCancel(_ controller: VNDocumentCameraViewController) {}
  public func documentCameraViewController(
    _ controller: VNDocumentCameraViewController, didFailWithError error: any Error
  ) {}
}
