import SDKBase

/// What the user allows of the photo library.
public enum PHAuthorizationStatus: Int, Sendable {
  case notDetermined, restricted, denied, authorized
  @available(iOS 14.0, *)
  case limited
}

/// How the library is used.
@available(iOS 14.0, *)
public enum PHAccessLevel: Int, Sendable {
  case addOnly = 1
  case readWrite = 2
}

/// The photo library: an empty one, to which pictures can be added.
nonisolated open class PHPhotoLibrary: NSObject, @unchecked Sendable {
  private static let library = PHPhotoLibrary()
  private static let status = Guarded(PHAuthorizationStatus.notDetermined)
  open class func shared() -> PHPhotoLibrary { library }

  open class func authorizationStatus() -> PHAuthorizationStatus { status.read { $0 } }
  @available(iOS 14.0, *)
  open class func authorizationStatus(for accessLevel: PHAccessLevel) -> PHAuthorizationStatus { status.read { $0 } }

  private class func ask() -> PHAuthorizationStatus {
    status.write { status in
      if status == .notDetermined {
        status = .authorized
        sendEffect("permission", "photos")
        reportUnsupported(api: "PHPhotoLibrary", note: "The preview's photo library is empty.")
      }
      return status
    }
  }
  @preconcurrency
  open class func requestAuthorization(_ handler: @escaping @Sendable (PHAuthorizationStatus) -> Void) {
    let answer = ask()
    DispatchQueue.main.async { handler(answer) }
  }
  @preconcurrency
  @available(iOS 14.0, *)
  open class func requestAuthorization(
    for accessLevel: PHAccessLevel, handler: @escaping @Sendable (PHAuthorizationStatus) -> Void
  ) { requestAuthorization(handler) }
  @available(iOS 14.0, *)
  @discardableResult
  open class func requestAuthorization(for accessLevel: PHAccessLevel) async -> PHAuthorizationStatus { ask() }

  @preconcurrency
  open func performChanges(
    _ changeBlock: @escaping () -> Void, completionHandler: (@Sendable (Bool, (any Error)?) -> Void)? = nil
  ) {
    changeBlock()
    if let completionHandler { DispatchQueue.main.async { completionHandler(true, nil) } }
  }
  open func performChanges(_ changeBlock: @escaping () -> Void) async throws { changeBlock() }
  open func performChangesAndWait(_ changeBlock: @escaping () -> Void) throws { changeBlock() }
  open func register(_ observer: any PHPhotoLibraryChangeObserver) {}
  open func unregisterChangeObserver(_ observer: any PHPhotoLibraryChangeObserver) {}
}

/// Learns that the library changed.
public protocol PHPhotoLibraryChangeObserver: NSObjectProtocol {
  func photoLibraryDidChange(_ changeInstance: PHChange)
}

/// A change of the library.
nonisolated open class PHChange: NSObject, @unchecked Sendable {}

/// Something of the library.
nonisolated open class PHObject: NSObject, @unchecked Sendable {
  open var localIdentifier: String { "" }
}

/// Photo, film or sound.
public enum PHAssetMediaType: Int, Sendable { case unknown, image, video, audio }

/// A photo or film of the library; there is none here.
nonisolated open class PHAsset: PHObject, @unchecked Sendable {
  open var mediaType: PHAssetMediaType { .unknown }
  open var pixelWidth: Int { 0 }
  open var pixelHeight: Int { 0 }
  open var creationDate: Date? { nil }
  open var modificationDate: Date? { nil }
  open var duration: TimeInterval { 0 }
  open var isFavorite: Bool { false }
  open var isHidden: Bool { false }
  open class func fetchAssets(with options: PHFetchOptions?) -> PHFetchResult<PHAsset> { PHFetchResult() }
  open class func fetchAssets(with mediaType: PHAssetMediaType, options: PHFetchOptions?) -> PHFetchResult<PHAsset> {
    PHFetchResult()
  }
  open class func fetchAssets(in assetCollection: PHAssetCollection, options: PHFetchOptions?) -> PHFetchResult<PHAsset>
  {
    PHFetchResult()
  }
  open class func fetchAssets(
    withLocalIdentifiers identifiers: [String], options: PHFetchOptions?
  ) -> PHFetchResult<PHAsset> { PHFetchResult() }
}

/// Photos and films that belong together.
nonisolated open class PHCollection: PHObject, @unchecked Sendable {
  open var localizedTitle: String? { nil }
}

/// The kinds of collections.
public enum PHAssetCollectionType: Int, Sendable { case album = 1, smartAlbum = 2 }

/// Finer kinds of collections.
public enum PHAssetCollectionSubtype: Int, Sendable {
  case albumRegular = 2
  case smartAlbumGeneric = 200
  case smartAlbumPanoramas, smartAlbumVideos, smartAlbumFavorites
  case smartAlbumRecentlyAdded = 206
  case smartAlbumUserLibrary = 209
  case any = 0x7FFF_FFFF
}

/// An album.
nonisolated open class PHAssetCollection: PHCollection, @unchecked Sendable {
  open class func fetchAssetCollections(
    with type: PHAssetCollectionType, subtype: PHAssetCollectionSubtype, options: PHFetchOptions?
  ) -> PHFetchResult<PHAssetCollection> { PHFetchResult() }
}

/// What was found in the library: nothing.
nonisolated open class PHFetchResult<ObjectType: AnyObject>: NSObject, @unchecked Sendable {
  open var count: Int { 0 }
  open var firstObject: ObjectType? { nil }
  open var lastObject: ObjectType? { nil }
  open func object(at index: Int) -> ObjectType { fatalError("The photo library of the preview is empty.") }
  open subscript(index: Int) -> ObjectType { object(at: index) }
  open func enumerateObjects(_ block: (ObjectType, Int, UnsafeMutablePointer<Bool>) -> Void) {}
}

/// What is looked for in the library.
nonisolated open class PHFetchOptions: NSObject, @unchecked Sendable {
  open var predicate: NSPredicate?
  open var sortDescriptors: [NSSortDescriptor]?
  open var fetchLimit = 0
  open var includeHiddenAssets = false
}

/// How pictures are delivered.
public enum PHImageRequestOptionsDeliveryMode: Int, Sendable { case opportunistic, highQualityFormat, fastFormat }
/// How exactly the size is kept.
public enum PHImageRequestOptionsResizeMode: Int, Sendable { case none, fast, exact }
/// How pictures fill the size.
public enum PHImageContentMode: Int, Sendable {
  case aspectFit, aspectFill
  public static var `default`: PHImageContentMode { .aspectFit }
}
public typealias PHImageRequestID = Int32
public let PHImageManagerMaximumSize = CGSize(width: -1, height: -1)

/// How a picture is asked for.
nonisolated open class PHImageRequestOptions: NSObject, @unchecked Sendable {
  open var deliveryMode = PHImageRequestOptionsDeliveryMode.opportunistic
  open var resizeMode = PHImageRequestOptionsResizeMode.fast
  open var isSynchronous = false
  open var isNetworkAccessAllowed = false
}

/// Gives the pictures of photos.
nonisolated open class PHImageManager: NSObject, @unchecked Sendable {
  private static let manager = PHImageManager()
  open class func `default`() -> PHImageManager { manager }
  @discardableResult
  open func requestImage(
    for asset: PHAsset, targetSize: CGSize, contentMode: PHImageContentMode, options: PHImageRequestOptions?,
    resultHandler: @escaping (UIImage?, [AnyHashable: Any]?) -> Void
  ) -> PHImageRequestID {
    resultHandler(nil, nil)
    return 0
  }
  open func cancelImageRequest(_ requestID: PHImageRequestID) {}
}

/// Keeps pictures that will be needed.
nonisolated open class PHCachingImageManager: PHImageManager, @unchecked Sendable {
  open func stopCachingImagesForAllAssets() {}
}

/// A change that adds a photo or film.
nonisolated open class PHAssetChangeRequest: NSObject, @unchecked Sendable {
  @discardableResult
  open class func creationRequestForAsset(from image: UIImage) -> PHAssetChangeRequest {
    sendEffect("photoSaved", "\(Int(image.size.width)) × \(Int(image.size.height))")
    return PHAssetChangeRequest()
  }
  @discardableResult
  open class func creationRequestForAssetFromImage(atFileURL fileURL: URL) -> PHAssetChangeRequest? {
    sendEffect("photoSaved", fileURL.lastPathComponent)
    return PHAssetChangeRequest()
  }
  @discardableResult
  open class func creationRequestForAssetFromVideo(atFileURL fileURL: URL) -> PHAssetChangeRequest? {
    sendEffect("photoSaved", fileURL.lastPathComponent)
    return PHAssetChangeRequest()
  }
  open class func deleteAssets(_ assets: NSArray) {}
  open var creationDate: Date?
  open var isFavorite = false
}

/// The parts of a photo or film.
public enum PHAssetResourceType: Int, Sendable {
  case photo = 1, video, audio, alternatePhoto, fullSizePhoto, fullSizeVideo
}

/// How a part is added.
nonisolated open class PHAssetResourceCreationOptions: NSObject, @unchecked Sendable {
  open var shouldMoveFile = false
  open var originalFilename: String?
}

/// A change that adds a photo or film by its parts.
nonisolated open class PHAssetCreationRequest: PHAssetChangeRequest, @unchecked Sendable {
  open class func forAsset() -> Self { PHAssetCreationRequest() as! Self }
  open func addResource(with type: PHAssetResourceType, data: Data, options: PHAssetResourceCreationOptions?) {
    sendEffect("photoSaved", "\(data.count) bytes")
  }
  open func addResource(with type: PHAssetResourceType, fileURL: URL, options: PHAssetResourceCreationOptions?) {
    sendEffect("photoSaved", fileURL.lastPathComponent)
  }
}
