import FoundationAdditions
import Placeholders
import SDKBase
import SwiftUI
import UIKit

/// Something that can be looked at.
public protocol QLPreviewItem: NSObjectProtocol {
  var previewItemURL: URL? { get }
  var previewItemTitle: String? { get }
}

extension QLPreviewItem { public var previewItemTitle: String? { previewItemURL?.lastPathComponent } }
extension NSURL: QLPreviewItem { public var previewItemURL: URL? { URL(string: absoluteString ?? "") } }

/// Gives what can be looked at.
@MainActor @preconcurrency
public protocol QLPreviewControllerDataSource {
  func numberOfPreviewItems(in controller: QLPreviewController) -> Int
  func previewController(_ controller: QLPreviewController, previewItemAt index: Int) -> any QLPreviewItem
}

/// Told what becomes of looking.
@MainActor @preconcurrency
public protocol QLPreviewControllerDelegate: NSObjectProtocol {
  func previewControllerWillDismiss(_ controller: QLPreviewController)
  func previewControllerDidDismiss(_ controller: QLPreviewController)
}

extension QLPreviewControllerDelegate {
  public func previewControllerWillDismiss(_ controller: QLPreviewController) {}
  public func previewControllerDidDismiss(_ controller: QLPreviewController) {}
}

/// Looks at files; in the preview a placeholder stands for them.
@MainActor @preconcurrency
open class QLPreviewController: UIViewController {
  open var dataSource: (any QLPreviewControllerDataSource)?
  open weak var delegate: (any QLPreviewControllerDelegate)?
  open var currentPreviewItemIndex = 0
  open var currentPreviewItem: (any QLPreviewItem)? {
    dataSource?.previewController(self, previewItemAt: currentPreviewItemIndex)
  }
  open func reloadData() {}

  open override func viewDidLoad() {
    super.viewDidLoad()
    showPlaceholder(in: view, symbol: "doc", text: "Preview of a File")
    reportUnsupported(api: "QLPreviewController", note: "Files are not drawn here; a placeholder is shown.")
  }
}

@available(iOS 14.0, *)
extension View {
  /// Looks at a file when there is one.
  public func quickLookPreview(_ item: Binding<URL?>) -> some View {
    sheet(
      isPresented: Binding(get: { item.wrappedValue != nil }, set: { if !$0 { item.wrappedValue = nil } })
    ) {
      ContentUnavailableView(
        item.wrappedValue?.lastPathComponent ?? "", systemImage: "doc",
        description: Text(verbatim: "Files are not drawn in the preview.")
      )
      .onAppear {
        reportUnsupported(api: "quickLookPreview", note: "Files are not drawn here; a placeholder is shown.")
      }
    }
  }
}
