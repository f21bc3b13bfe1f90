import FoundationAdditions
import SDKBase
import UIKit

/// Why there is no small picture of a file.
public struct QLThumbnailError: Error, LocalizedError, Sendable {
  /// The number of the reason.
  public enum Code: Int, Sendable {
    case generationFailed, savingToURLFailed, noCachedThumbnail, noCloudThumbnail, requestInvalid, requestCancelled
  }
  public let code: Code
  public init(_ code: Code) { self.code = code }
  public var errorDescription: String? { "The preview makes no small pictures of files." }
}

/// A small picture of a file.
@available(iOS 13.0, *)
open class QLThumbnailRepresentation: NSObject, @unchecked Sendable {
  /// What it shows.
  public enum RepresentationType: Int, Sendable { case icon, lowQualityThumbnail, thumbnail }
  override init() { super.init() }
  open var type: RepresentationType { .icon }
  open var uiImage: UIImage { UIImage() }
  open var contentRect: CGRect { .zero }
}

/// Makes small pictures of files; each try fails.
@available(iOS 13.0, *)
open class QLThumbnailGenerator: NSObject, @unchecked Sendable {
  /// Of which file, and how large.
  open class Request: NSObject, @unchecked Sendable {
    /// What a picture may show.
    public struct RepresentationTypes: OptionSet, Sendable {
      public let rawValue: UInt
      public init(rawValue: UInt) { self.rawValue = rawValue }
      public static let icon = Self(rawValue: 1)
      public static let lowQualityThumbnail = Self(rawValue: 2)
      public static let thumbnail = Self(rawValue: 4)
      public static let all = Self(rawValue: .max)
    }
    public let size: CGSize
    public let scale: CGFloat
    public let representationTypes: RepresentationTypes
    open var iconMode = false
    open var minimumDimension: CGFloat = 0
    public init(fileAt url: URL, size: CGSize, scale: CGFloat, representationTypes: RepresentationTypes) {
      (self.size, self.scale, self.representationTypes) = (size, scale, representationTypes)
    }
  }

  private static let only = QLThumbnailGenerator()
  override init() { super.init() }
  open class var shared: QLThumbnailGenerator { only }

  private func fail() -> QLThumbnailError {
    reportUnsupported(
      api: "QLThumbnailGenerator", note: "The preview makes no small pictures of files; each try fails.")
    return QLThumbnailError(.generationFailed)
  }
  open func generateBestRepresentation(for request: Request) async throws -> QLThumbnailRepresentation { throw fail() }
  open func generateBestRepresentation(
    for request: Request,
    completion completionHandler: @escaping @Sendable (QLThumbnailRepresentation?, (any Error)?) -> Void
  ) { completionHandler(nil, fail()) }
  open func generateRepresentations(
    for request: Request,
    update updateHandler: (
      @Sendable (QLThumbnailRepresentation?, QLThumbnailRepresentation.RepresentationType, (any Error)?) -> Void
    )? = nil
  ) { updateHandler?(nil, .icon, fail()) }
  open func cancel(_ request: Request) {}
}
