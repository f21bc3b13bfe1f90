/// What is shown in a picker of photos.
@available(iOS 14.0, *)
public struct PHPickerFilter: Equatable, Hashable, Sendable {
  private let name: String
  private init(_ name: String) { self.name = name }
  public static let images = PHPickerFilter("images")
  public static let videos = PHPickerFilter("videos")
  public static let livePhotos = PHPickerFilter("livePhotos")
  @available(iOS 15.0, *)
  public static let screenshots = PHPickerFilter("screenshots")
  @available(iOS 15.0, *)
  public static let screenRecordings = PHPickerFilter("screenRecordings")
  @available(iOS 15.0, *)
  public static let panoramas = PHPickerFilter("panoramas")
  @available(iOS 15.0, *)
  public static let slomoVideos = PHPickerFilter("slomoVideos")
  @available(iOS 15.0, *)
  public static let timelapseVideos = PHPickerFilter("timelapseVideos")
  @available(iOS 16.0, *)
  public static let depthEffectPhotos = PHPickerFilter("depthEffectPhotos")
  @available(iOS 16.0, *)
  public static let bursts = PHPickerFilter("bursts")
  @available(iOS 16.0, *)
  public static let cinematicVideos = PHPickerFilter("cinematicVideos")
  public static func any(of subfilters: [PHPickerFilter]) -> PHPickerFilter {
    PHPickerFilter(subfilters.map(\.name).joined(separator: " or "))
  }
  @available(iOS 15.0, *)
  public static func all(of subfilters: [PHPickerFilter]) -> PHPickerFilter {
    PHPickerFilter(subfilters.map(\.name).joined(separator: " and "))
  }
  @available(iOS 15.0, *)
  public static func not(_ filter: PHPickerFilter) -> PHPickerFilter { PHPickerFilter("not \(filter.name)") }
}

/// How a picker of photos behaves.
@available(iOS 14.0, *)
public struct PHPickerConfiguration: Equatable, Sendable {
  /// How photos are handed over.
  public enum AssetRepresentationMode: Int, Sendable { case automatic, current, compatible }
  /// How a choice of several is kept.
  @available(iOS 15.0, *)
  public enum Selection: Int, Sendable {
    case `default`, ordered
    @available(iOS 17.0, *)
    case continuous
    @available(iOS 17.0, *)
    case continuousAndOrdered
  }
  public var preferredAssetRepresentationMode = AssetRepresentationMode.automatic
  public var selectionLimit = 1
  public var filter: PHPickerFilter?
  private var ownSelection = 0
  @available(iOS 15.0, *)
  public var selection: Selection {
    get { Selection(rawValue: ownSelection) ?? .default }
    set { ownSelection = newValue.rawValue }
  }
  @available(iOS 15.0, *)
  public var preselectedAssetIdentifiers: [String] {
    get { [] }
    set {}
  }
  public init() {}
  public init(photoLibrary: PHPhotoLibrary) {}
}

/// A photo that was picked.
@available(iOS 14.0, *)
public struct PHPickerResult: Hashable, @unchecked Sendable {
  public let itemProvider: NSItemProvider
  public let assetIdentifier: String?
  public static func == (lhs: PHPickerResult, rhs: PHPickerResult) -> Bool { lhs.itemProvider === rhs.itemProvider }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(itemProvider)) }
}

/// Learns what was picked.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public protocol PHPickerViewControllerDelegate: AnyObject {
  func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult])
}

/// Picks photos; the preview has one.
@available(iOS 14.0, *)
open class PHPickerViewController: UIViewController, PreviewPicker {
  public let configuration: PHPickerConfiguration
  open weak var delegate: (any PHPickerViewControllerDelegate)?
  public init(configuration: PHPickerConfiguration) {
    self.configuration = configuration
    super.init(nibName: nil, bundle: nil)
  }
  public required init?(coder: NSCoder) {
    configuration = PHPickerConfiguration()
    super.init(coder: coder)
  }
  package var pickerTitle: String { "Photos" }
  package var choices: [String] { ["Sample photo"] }
  package func pick(_ index: Int) {
    let provider = NSItemProvider(object: UIImage.sample)
    delegate?.picker(self, didFinishPicking: [PHPickerResult(itemProvider: provider, assetIdentifier: nil)])
  }
  package func cancel() { delegate?.picker(self, didFinishPicking: []) }
}
