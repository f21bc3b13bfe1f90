import AVFAudio
import CoreGraphics
import CoreMedia
import FoundationAdditions
import SDKBase

/// Whether a value of an asset was read.
public enum AVKeyValueStatus: Int, Sendable { case unknown, loading, loaded, failed, cancelled }

/// A value that is read when it is asked for.
@available(iOS 15.0, *)
public class AVAsyncProperty<Root, Value>: @unchecked Sendable {
  let value: @Sendable (Root) -> Value
  init(_ value: @escaping @Sendable (Root) -> Value) { self.value = value }
}

extension AVAsyncProperty where Root: AVAsset {
  public static var duration: AVAsyncProperty<Root, CMTime> { .init { $0.length } }
  public static var isPlayable: AVAsyncProperty<Root, Bool> { .init { _ in false } }
  public static var tracks: AVAsyncProperty<Root, [AVAssetTrack]> { .init { _ in [] } }
  public static var metadata: AVAsyncProperty<Root, [AVMetadataItem]> { .init { _ in [] } }
  public static var commonMetadata: AVAsyncProperty<Root, [AVMetadataItem]> { .init { _ in [] } }
  public static var preferredTransform: AVAsyncProperty<Root, CGAffineTransform> { .init { _ in .identity } }
}

/// Loads values later.
@available(iOS 15.0, *)
public protocol AVAsynchronousKeyValueLoading {}

@available(iOS 15.0, *)
extension AVAsynchronousKeyValueLoading {
  /// Reads a value; the preview decodes no media, so what needs the content is empty.
  public func load<T>(_ property: AVAsyncProperty<Self, T>, isolation: isolated (any Actor)? = #isolation) async throws
    -> T
  {
    reportUnsupported(
      api: "AVAsset.load", note: "The preview decodes no media; durations are known of WAVE files alone.")
    return property.value(self)
  }

  public func load<A, B>(
    _ propertyA: AVAsyncProperty<Self, A>, _ propertyB: AVAsyncProperty<Self, B>,
    isolation: isolated (any Actor)? = #isolation
  ) async throws -> (A, B) {
    (try await load(propertyA), try await load(propertyB))
  }
}

/// Media, wherever they are.
nonisolated open class AVAsset: NSObject, AVAsynchronousKeyValueLoading, @unchecked Sendable {
  let source: URL?
  init(source: URL?) { self.source = source }

  public convenience init(url URL: URL) { self.init(source: URL) }

  fileprivate var length: CMTime {
    guard let source, source.isFileURL, let player = try? AVAudioPlayer(contentsOf: source), player.duration > 0 else {
      return .zero
    }
    return CMTime(seconds: player.duration, preferredTimescale: 44_100)
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use load(.duration).")
  open var duration: CMTime { length }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use load(.isPlayable).")
  open var isPlayable: Bool { false }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use load(.tracks).")
  open var tracks: [AVAssetTrack] { [] }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use load(.commonMetadata).")
  open var commonMetadata: [AVMetadataItem] { [] }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use loadTracks(withMediaType:).")
  open func tracks(withMediaType mediaType: AVMediaType) -> [AVAssetTrack] { [] }

  @available(iOS 15.0, *)
  open func loadTracks(withMediaType mediaType: AVMediaType) async throws -> [AVAssetTrack] { [] }

  open func cancelLoading() {}
}

/// Media at an address.
nonisolated open class AVURLAsset: AVAsset, @unchecked Sendable {
  public let url: URL

  public init(url URL: URL, options: [String: Any]? = nil) {
    url = URL
    super.init(source: URL)
  }
}

public let AVURLAssetPreferPreciseDurationAndTimingKey = "AVURLAssetPreferPreciseDurationAndTimingKey"

/// One strand of media.
nonisolated open class AVAssetTrack: NSObject, @unchecked Sendable {
  public let mediaType: AVMediaType
  init(mediaType: AVMediaType) { self.mediaType = mediaType }
  open var naturalSize: CGSize { .zero }
  open var preferredTransform: CGAffineTransform { .identity }
  open var nominalFrameRate: Float { 0 }
  open var timeRange: CMTimeRange { .zero }
}

/// A fact about media, such as their title.
nonisolated open class AVMetadataItem: NSObject, @unchecked Sendable {
  open var commonKey: AVMetadataKey? { nil }
  open var identifier: AVMetadataIdentifier? { nil }
  open var stringValue: String? { nil }
  open var dataValue: Data? { nil }
}

/// The name of a fact about media.
public struct AVMetadataKey: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let commonKeyTitle = AVMetadataKey(rawValue: "title")
  public static let commonKeyArtist = AVMetadataKey(rawValue: "artist")
  public static let commonKeyAlbumName = AVMetadataKey(rawValue: "albumName")
  public static let commonKeyArtwork = AVMetadataKey(rawValue: "artwork")
}

/// The full name of a fact about media.
public struct AVMetadataIdentifier: RawRepresentable, Hashable, Sendable {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public static let commonIdentifierTitle = AVMetadataIdentifier(rawValue: "comn/title")
  public static let commonIdentifierArtist = AVMetadataIdentifier(rawValue: "comn/artist")
  public static let commonIdentifierArtwork = AVMetadataIdentifier(rawValue: "comn/artwork")
}
