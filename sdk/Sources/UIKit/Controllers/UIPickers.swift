import UniformTypeIdentifiers

/// Learns what was picked.
@MainActor @preconcurrency
public protocol UIImagePickerControllerDelegate: NSObjectProtocol {
  func imagePickerController(
    _ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any])
  func imagePickerControllerDidCancel(_ picker: UIImagePickerController)
}

extension UIImagePickerControllerDelegate {
  public func imagePickerController(
    _ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
  ) {}
  public func imagePickerControllerDidCancel(_ picker: UIImagePickerController) { picker.dismiss(animated: true) }
}

/// A picker that the preview shows as a sheet with one picture and a way out.
@MainActor
package protocol PreviewPicker: UIViewController {
  /// What stands on the sheet.
  var pickerTitle: String { get }
  /// What can be picked, by name.
  var choices: [String] { get }
  func pick(_ index: Int)
  func cancel()
}

/// Picks a photo or takes one.
open class UIImagePickerController: UINavigationController {
  /// Where pictures come from.
  public enum SourceType: Int, Sendable { case photoLibrary, camera, savedPhotosAlbum }
  /// Which camera.
  public enum CameraDevice: Int, Sendable { case rear, front }
  /// Photo or film.
  public enum CameraCaptureMode: Int, Sendable { case photo, video }
  /// The flash.
  public enum CameraFlashMode: Int, Sendable { case off = -1, auto, on }
  /// How fine a film is.
  public enum QualityType: Int, Sendable {
    case typeHigh, typeMedium, typeLow, type640x480, typeIFrame1280x720, typeIFrame960x540
  }
  /// Keys of what was picked.
  public struct InfoKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    private init(_ short: String) { rawValue = "UIImagePickerController\(short)" }
    public static let mediaType = InfoKey("MediaType")
    public static let originalImage = InfoKey("OriginalImage")
    public static let editedImage = InfoKey("EditedImage")
    public static let cropRect = InfoKey("CropRect")
    public static let mediaURL = InfoKey("MediaURL")
    public static let imageURL = InfoKey("ImageURL")
    public static let phAsset = InfoKey("PHAsset")
    public static let livePhoto = InfoKey("LivePhoto")
    public static let mediaMetadata = InfoKey("MediaMetadata")
    public static let referenceURL = InfoKey("ReferenceURL")
  }
  open class func isSourceTypeAvailable(_ sourceType: SourceType) -> Bool { sourceType != .camera }
  open class func availableMediaTypes(for sourceType: SourceType) -> [String]? { ["public.image"] }
  open class func isCameraDeviceAvailable(_ cameraDevice: CameraDevice) -> Bool { false }
  open var sourceType = SourceType.photoLibrary
  open var mediaTypes = ["public.image"]
  open var allowsEditing = false
  open var cameraDevice = CameraDevice.rear
  open var cameraCaptureMode = CameraCaptureMode.photo
  open var cameraFlashMode = CameraFlashMode.auto
  open var showsCameraControls = true
  open var cameraOverlayView: UIView?
  open var videoQuality = QualityType.typeMedium
  open var videoMaximumDuration: TimeInterval = 600
  open var imageExportPreset = 0
  open func takePicture() {}
  open func startVideoCapture() -> Bool { false }
  open func stopVideoCapture() {}
}

extension UIImagePickerController: PreviewPicker {
  package var pickerTitle: String { sourceType == .camera ? "Camera" : "Photos" }
  package var choices: [String] { ["Sample photo"] }
  private var listener: (any UIImagePickerControllerDelegate)? { delegate as? any UIImagePickerControllerDelegate }
  package func pick(_ index: Int) {
    let image = UIImage.sample
    listener?.imagePickerController(
      self,
      didFinishPickingMediaWithInfo: [.originalImage: image, .editedImage: image, .mediaType: "public.image"])
  }
  package func cancel() {
    if let listener { listener.imagePickerControllerDidCancel(self) } else { dismiss(animated: true) }
  }
}

extension UIImage {
  /// The one photo that the preview's library has: a drawing of hills.
  package static let sample: UIImage = UIGraphicsImageRenderer(size: CGSize(width: 600, height: 400)).image { context in
    UIColor(red: 0.62, green: 0.82, blue: 0.96, alpha: 1).setFill()
    context.fill(CGRect(x: 0, y: 0, width: 600, height: 400))
    UIColor(red: 1, green: 0.85, blue: 0.4, alpha: 1).setFill()
    UIBezierPath(ovalIn: CGRect(x: 420, y: 50, width: 90, height: 90)).fill()
    UIColor(red: 0.35, green: 0.62, blue: 0.42, alpha: 1).setFill()
    UIBezierPath(ovalIn: CGRect(x: -120, y: 210, width: 520, height: 420)).fill()
    UIColor(red: 0.27, green: 0.52, blue: 0.36, alpha: 1).setFill()
    UIBezierPath(ovalIn: CGRect(x: 240, y: 250, width: 520, height: 380)).fill()
  }
}

/// Learns which documents were picked.
@MainActor @preconcurrency
public protocol UIDocumentPickerDelegate: NSObjectProtocol {
  func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL])
  func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController)
}

extension UIDocumentPickerDelegate {
  public func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) {}
  public func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) {}
}

/// Picks documents: those in the app's own folder.
open class UIDocumentPickerViewController: UIViewController {
  private let types: [UTType]
  private let exported: [URL]
  @available(iOS 14.0, *)
  public init(forOpeningContentTypes contentTypes: [UTType], asCopy: Bool) {
    (types, exported) = (contentTypes, [])
    super.init(nibName: nil, bundle: nil)
  }
  @available(iOS 14.0, *)
  public convenience init(forOpeningContentTypes contentTypes: [UTType]) {
    self.init(forOpeningContentTypes: contentTypes, asCopy: false)
  }
  @available(iOS 14.0, *)
  public init(forExporting urls: [URL], asCopy: Bool) {
    (types, exported) = ([], urls)
    super.init(nibName: nil, bundle: nil)
  }
  @available(iOS 14.0, *)
  public convenience init(forExporting urls: [URL]) { self.init(forExporting: urls, asCopy: false) }
  public required init?(coder: NSCoder) {
    (types, exported) = ([], [])
    super.init(coder: coder)
  }
  open weak var delegate: (any UIDocumentPickerDelegate)?
  open var allowsMultipleSelection = false
  open var shouldShowFileExtensions = false
  open var directoryURL: URL?
  private lazy var files: [URL] = {
    guard exported.isEmpty else { return exported }
    let folder = directoryURL ?? .documentsDirectory
    let all = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return all.filter { url in
      let type = UTType(filenameExtension: url.pathExtension)
      return types.isEmpty || types.contains { type?.conforms(to: $0) == true || $0 == .item || $0 == .data }
    }.sorted { $0.lastPathComponent < $1.lastPathComponent }
  }()
}

extension UIDocumentPickerViewController: PreviewPicker {
  package var pickerTitle: String { exported.isEmpty ? "Documents" : "Save to Documents" }
  package var choices: [String] { files.map(\.lastPathComponent) }
  package func pick(_ index: Int) { delegate?.documentPicker(self, didPickDocumentsAt: [files[index]]) }
  package func cancel() { delegate?.documentPickerWasCancelled(self) }
}

/// Learns of a colour that was picked.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol UIColorPickerViewControllerDelegate: NSObjectProtocol {
  func colorPickerViewController(
    _ viewController: UIColorPickerViewController, didSelect color: UIColor, continuously: Bool)
  func colorPickerViewControllerDidFinish(_ viewController: UIColorPickerViewController)
}

@available(iOS 14.0, *)
extension UIColorPickerViewControllerDelegate {
  public func colorPickerViewController(
    _ viewController: UIColorPickerViewController, didSelect color: UIColor, continuously: Bool
  ) {}
  public func colorPickerViewControllerDidFinish(_ viewController: UIColorPickerViewController) {}
}

/// Picks a colour of a few.
@available(iOS 14.0, *)
open class UIColorPickerViewController: UIViewController, PreviewPicker {
  open weak var delegate: (any UIColorPickerViewControllerDelegate)?
  open var selectedColor = UIColor.black
  open var supportsAlpha = true
  private let colors: [(String, UIColor)] = [
    ("Red", .systemRed), ("Orange", .systemOrange), ("Green", .systemGreen), ("Blue", .systemBlue),
    ("Purple", .systemPurple), ("Black", .black),
  ]
  package var pickerTitle: String { "Colors" }
  package var choices: [String] { colors.map(\.0) }
  package func pick(_ index: Int) {
    selectedColor = colors[index].1
    delegate?.colorPickerViewController(self, didSelect: selectedColor, continuously: false)
  }
  package func cancel() { delegate?.colorPickerViewControllerDidFinish(self) }
}
