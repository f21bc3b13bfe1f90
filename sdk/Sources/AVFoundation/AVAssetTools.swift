import CoreGraphics
import CoreMedia
import FoundationAdditions
import SDKBase

/// Takes pictures out of video. The preview decodes none: it says so by an error.
nonisolated open class AVAssetImageGenerator: NSObject, @unchecked Sendable {
  public let asset: AVAsset
  open var appliesPreferredTrackTransform = false
  open var maximumSize = CGSize.zero
  open var requestedTimeToleranceBefore = CMTime.positiveInfinity
  open var requestedTimeToleranceAfter = CMTime.positiveInfinity

  public init(asset: AVAsset) { self.asset = asset }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use image(at:).")
  open func copyCGImage(at requestedTime: CMTime, actualTime: UnsafeMutablePointer<CMTime>?) throws -> CGImage {
    throw unsupported()
  }

  @available(iOS 16.0, *)
  open func image(at time: CMTime) async throws -> (image: CGImage, actualTime: CMTime) { throw unsupported() }

  @available(iOS 16.0, *)
  open func generateCGImageAsynchronously(
    for requestedTime: CMTime, completionHandler handler: @escaping (CGImage?, CMTime, (any Error)?) -> Void
  ) { handler(nil, requestedTime, unsupported()) }

  open func cancelAllCGImageGeneration() {}

  private func unsupported() -> AVError {
    reportUnsupported(api: "AVAssetImageGenerator", note: "The preview decodes no video; asking for a picture fails.")
    return AVError(.decoderNotFound)
  }
}

public let AVAssetExportPresetAppleM4A = "AVAssetExportPresetAppleM4A"
public let AVAssetExportPresetHighestQuality = "AVAssetExportPresetHighestQuality"
public let AVAssetExportPresetMediumQuality = "AVAssetExportPresetMediumQuality"
public let AVAssetExportPresetLowQuality = "AVAssetExportPresetLowQuality"
public let AVAssetExportPresetPassthrough = "AVAssetExportPresetPassthrough"
public let AVAssetExportPreset1280x720 = "AVAssetExportPreset1280x720"
public let AVAssetExportPreset1920x1080 = "AVAssetExportPreset1920x1080"

/// Writes media into another file. The preview cannot: the export fails.
nonisolated open class AVAssetExportSession: NSObject, @unchecked Sendable {
  /// How far an export is.
  public enum Status: Int, Sendable { case unknown, waiting, exporting, completed, failed, cancelled }

  public let asset: AVAsset
  public let presetName: String
  open var outputURL: URL?
  open var outputFileType: AVFileType?
  open var timeRange = CMTimeRange(start: .zero, duration: .positiveInfinity)
  open var shouldOptimizeForNetworkUse = false
  open private(set) var status = Status.unknown
  open private(set) var error: (any Error)?
  open var progress: Float { 0 }

  public init?(asset: AVAsset, presetName: String) {
    (self.asset, self.presetName) = (asset, presetName)
    super.init()
  }

  @preconcurrency
  open func exportAsynchronously(completionHandler handler: @escaping @Sendable () -> Void) {
    fail()
    handler()
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use export(to:as:).")
  open func export() async { fail() }

  @available(iOS 18.0, *)
  open func export(
    to url: URL, as fileType: AVFileType, isolation: isolated (any Actor)? = #isolation
  ) async throws {
    fail()
    throw AVError(.exportFailed)
  }

  open func cancelExport() { status = .cancelled }

  private func fail() {
    reportUnsupported(api: "AVAssetExportSession", note: "The preview encodes no media; the export fails.")
    (status, error) = (.failed, AVError(.exportFailed))
  }
}
