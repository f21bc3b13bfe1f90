import CoreGraphics
import FoundationAdditions

/// The name of a thing in Apple Music.
@available(iOS 15.0, *)
public struct MusicItemID: RawRepresentable, Codable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }
}

/// A thing in Apple Music.
@available(iOS 15.0, *)
public protocol MusicItem: Sendable { var id: MusicItemID { get } }

/// May be asked for in the catalogue.
@available(iOS 15.0, *)
public protocol MusicCatalogSearchable: MusicItem {}
/// May be asked for in somebody's own music.
@available(iOS 16.0, *)
public protocol MusicLibraryRequestable: MusicItem { associatedtype LibraryFilter }
/// May be put into somebody's own music.
@available(iOS 16.0, *)
public protocol MusicLibraryAddable: MusicItem {}
/// May be played.
@available(iOS 15.0, *)
public protocol PlayableMusicItem: MusicItem {}
/// May be asked for one thing by its properties.
@available(iOS 15.0, *)
public protocol FilterableMusicItem: MusicItem { associatedtype FilterType }

/// Some things, and perhaps there are more.
@available(iOS 15.0, *)
public struct MusicItemCollection<MusicItemType: MusicItem>: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable
{
  private var items: [MusicItemType]
  public typealias Index = Int
  public init<S: Sequence>(_ sequence: S) where S.Element == MusicItemType { items = Array(sequence) }
  public init(arrayLiteral elements: MusicItemType...) { items = elements }
  public init() { items = [] }
  public var title: String? { nil }
  public var startIndex: Int { items.startIndex }
  public var endIndex: Int { items.endIndex }
  public subscript(position: Int) -> MusicItemType { items[position] }
  public var hasNextBatch: Bool { false }
  public func nextBatch(limit: Int? = nil) async throws -> MusicItemCollection<MusicItemType>? { nil }
  public static func += (a: inout Self, b: Self) { a.items += b.items }
}

/// A picture of a thing.
@available(iOS 15.0, *)
public struct Artwork: Codable, Hashable, Sendable {
  public let maximumWidth: Int
  public let maximumHeight: Int
  private let template: String
  public var alternateText: String? { nil }
  public var backgroundColor: CGColor? { nil }
  public var primaryTextColor: CGColor? { nil }
  public var secondaryTextColor: CGColor? { nil }
  public func url(width: Int, height: Int) -> URL? {
    URL(
      string: template.replacingOccurrences(of: "{w}", with: "\(width)")
        .replacingOccurrences(of: "{h}", with: "\(height)"))
  }
}

/// A part that may be heard before it is bought.
@available(iOS 15.0, *)
public struct PreviewAsset: Codable, Hashable, Sendable {
  public let url: URL?
  public var artwork: Artwork? { nil }
}

/// What an editor wrote.
@available(iOS 15.0, *)
public struct EditorialNotes: Codable, Hashable, Sendable {
  public let name: String?
  public let short: String?
  public let standard: String?
}

/// Whether there are hard words.
@available(iOS 15.0, *)
public enum ContentRating: String, Codable, Hashable, Sendable { case clean, explicit }

/// A song.
@available(iOS 15.0, *)
public struct Song: MusicItem, MusicCatalogSearchable, PlayableMusicItem, FilterableMusicItem, Codable, Hashable,
  Identifiable, Sendable
{
  /// By what it may be asked for.
  public struct FilterType: Sendable {
    public var id: MusicItemID
    public var isrc: String
  }
  public let id: MusicItemID
  public let title: String
  public let artistName: String
  public let albumTitle: String?
  public let duration: TimeInterval?
  public let releaseDate: Date?
  public let artwork: Artwork?
  public let previewAssets: [PreviewAsset]?
  public let genreNames: [String]
  public let isrc: String?
  public let url: URL?
  public let trackNumber: Int?
  public let discNumber: Int?
  public let composerName: String?
  public let contentRating: ContentRating?
  public var hasLyrics: Bool { false }
}

/// A record.
@available(iOS 15.0, *)
public struct Album: MusicItem, MusicCatalogSearchable, PlayableMusicItem, FilterableMusicItem, Codable, Hashable,
  Identifiable, Sendable
{
  /// By what it may be asked for.
  public struct FilterType: Sendable {
    public var id: MusicItemID
    public var upc: String
  }
  public let id: MusicItemID
  public let title: String
  public let artistName: String
  public let releaseDate: Date?
  public let artwork: Artwork?
  public let genreNames: [String]
  public let trackCount: Int
  public let recordLabelName: String?
  public let copyright: String?
  public let editorialNotes: EditorialNotes?
  public let contentRating: ContentRating?
  public let url: URL?
  public var tracks: MusicItemCollection<Track>? { nil }
  public var artists: MusicItemCollection<Artist>? { nil }
}

/// Somebody who makes music.
@available(iOS 15.0, *)
public struct Artist: MusicItem, MusicCatalogSearchable, FilterableMusicItem, Codable, Hashable, Identifiable, Sendable
{
  /// By what it may be asked for.
  public struct FilterType: Sendable { public var id: MusicItemID }
  public let id: MusicItemID
  public let name: String
  public let artwork: Artwork?
  public let genreNames: [String]?
  public let editorialNotes: EditorialNotes?
  public let url: URL?
  public var albums: MusicItemCollection<Album>? { nil }
  public var topSongs: MusicItemCollection<Song>? { nil }
}

/// A list of songs.
@available(iOS 15.0, *)
public struct Playlist: MusicItem, MusicCatalogSearchable, PlayableMusicItem, FilterableMusicItem, Codable, Hashable,
  Identifiable, Sendable
{
  /// By what it may be asked for.
  public struct FilterType: Sendable { public var id: MusicItemID }
  public let id: MusicItemID
  public let name: String
  public let curatorName: String?
  public let standardDescription: String?
  public let shortDescription: String?
  public let lastModifiedDate: Date?
  public let artwork: Artwork?
  public let url: URL?
  public var tracks: MusicItemCollection<Track>? { nil }
}

/// What a record or a list is made of.
@available(iOS 15.0, *)
public enum Track: MusicItem, PlayableMusicItem, Codable, Hashable, Identifiable, Sendable {
  case song(Song)
  private var song: Song {
    switch self {
    case .song(let song): song
    }
  }
  public var id: MusicItemID { song.id }
  public var title: String { song.title }
  public var artistName: String { song.artistName }
  public var albumTitle: String? { song.albumTitle }
  public var duration: TimeInterval? { song.duration }
  public var artwork: Artwork? { song.artwork }
  public var trackNumber: Int? { song.trackNumber }
  public var previewAssets: [PreviewAsset]? { song.previewAssets }
  public var url: URL? { song.url }
}

/// A kind of music.
@available(iOS 15.0, *)
public struct Genre: MusicItem, Codable, Hashable, Identifiable, Sendable {
  public let id: MusicItemID
  public let name: String
}
