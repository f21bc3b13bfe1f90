import FoundationAdditions

/// Something about a thing that has to be fetched.
@available(iOS 15.0, *)
public class PartialMusicAsyncProperty<Root>: @unchecked Sendable {
  let name: String
  init(_ name: String) { self.name = name }
}

@available(iOS 15.0, *)
extension PartialMusicAsyncProperty where Root == Album {
  public static var tracks: PartialMusicAsyncProperty<Album> { .init("tracks") }
  public static var artists: PartialMusicAsyncProperty<Album> { .init("artists") }
  public static var genres: PartialMusicAsyncProperty<Album> { .init("genres") }
  public static var relatedAlbums: PartialMusicAsyncProperty<Album> { .init("relatedAlbums") }
}

@available(iOS 15.0, *)
extension PartialMusicAsyncProperty where Root == Artist {
  public static var albums: PartialMusicAsyncProperty<Artist> { .init("albums") }
  public static var topSongs: PartialMusicAsyncProperty<Artist> { .init("topSongs") }
  public static var playlists: PartialMusicAsyncProperty<Artist> { .init("playlists") }
  public static var similarArtists: PartialMusicAsyncProperty<Artist> { .init("similarArtists") }
}

@available(iOS 15.0, *)
extension PartialMusicAsyncProperty where Root == Playlist {
  public static var tracks: PartialMusicAsyncProperty<Playlist> { .init("tracks") }
  public static var entries: PartialMusicAsyncProperty<Playlist> { .init("entries") }
}

@available(iOS 15.0, *)
extension PartialMusicAsyncProperty where Root == Song {
  public static var albums: PartialMusicAsyncProperty<Song> { .init("albums") }
  public static var artists: PartialMusicAsyncProperty<Song> { .init("artists") }
  public static var genres: PartialMusicAsyncProperty<Song> { .init("genres") }
}

/// Has more than what came at first; fetching it fails.
@available(iOS 15.0, *)
public protocol MusicPropertyContainer: MusicItem {}

@available(iOS 15.0, *)
extension MusicPropertyContainer {
  public func with(_ properties: [PartialMusicAsyncProperty<Self>]) async throws -> Self {
    throw noMusic("MusicPropertyContainer.with")
  }
}

@available(iOS 15.0, *)
extension Song: MusicPropertyContainer {}
@available(iOS 15.0, *)
extension Album: MusicPropertyContainer {}
@available(iOS 15.0, *)
extension Artist: MusicPropertyContainer {}
@available(iOS 15.0, *)
extension Playlist: MusicPropertyContainer {}

/// What a chart counts.
@available(iOS 16.0, *)
public enum MusicCatalogChartKind: Hashable, Sendable { case mostPlayed, dailyGlobalTop, cityTop }

/// Has a chart of its own.
@available(iOS 16.0, *)
public protocol MusicCatalogChartRequestable: MusicItem {}
@available(iOS 16.0, *)
extension Song: MusicCatalogChartRequestable {}
@available(iOS 16.0, *)
extension Album: MusicCatalogChartRequestable {}
@available(iOS 16.0, *)
extension Playlist: MusicCatalogChartRequestable {}

/// A chart.
@available(iOS 16.0, *)
public struct MusicCatalogChart<MusicItemType: MusicItem>: Sendable {
  public let title: String
  public let kind: MusicCatalogChartKind
  public let items: MusicItemCollection<MusicItemType>
}

/// The charts that were asked for.
@available(iOS 16.0, *)
public struct MusicCatalogChartsResponse: Sendable {
  public let songCharts: [MusicCatalogChart<Song>]
  public let albumCharts: [MusicCatalogChart<Album>]
  public let playlistCharts: [MusicCatalogChart<Playlist>]
}

/// Asks for charts; each try fails.
@available(iOS 16.0, *)
public struct MusicCatalogChartsRequest: Sendable {
  public var limit: Int?
  public var offset: Int?
  public init(
    genre: Genre? = nil, kinds: [MusicCatalogChartKind] = [.mostPlayed],
    types: [any MusicCatalogChartRequestable.Type]
  ) {}
  public func response() async throws -> MusicCatalogChartsResponse { throw noMusic("MusicCatalogChartsRequest") }
}

/// By what somebody's own songs may be asked for.
@available(iOS 16.0, *)
public struct LibrarySongFilter: Sendable {
  public var id: MusicItemID
  public var title: String
  public var artistName: String
  public var albumTitle: String
}

/// By what somebody's own records may be asked for.
@available(iOS 16.0, *)
public struct LibraryAlbumFilter: Sendable {
  public var id: MusicItemID
  public var title: String
  public var artistName: String
}

/// By what somebody's own lists and artists may be asked for.
@available(iOS 16.0, *)
public struct LibraryNameFilter: Sendable {
  public var id: MusicItemID
  public var name: String
}

@available(iOS 16.0, *)
extension Song: MusicLibraryRequestable, MusicLibraryAddable { public typealias LibraryFilter = LibrarySongFilter }
@available(iOS 16.0, *)
extension Album: MusicLibraryRequestable, MusicLibraryAddable { public typealias LibraryFilter = LibraryAlbumFilter }
@available(iOS 16.0, *)
extension Artist: MusicLibraryRequestable { public typealias LibraryFilter = LibraryNameFilter }
@available(iOS 16.0, *)
extension Playlist: MusicLibraryRequestable, MusicLibraryAddable { public typealias LibraryFilter = LibraryNameFilter }

@available(iOS 16.0, *)
extension MusicLibraryRequest {
  public mutating func filter<Value: Equatable>(
    matching keyPath: KeyPath<MusicItemType.LibraryFilter, Value>, equalTo value: Value
  ) {}
  public mutating func filter<Value: Equatable>(
    matching keyPath: KeyPath<MusicItemType.LibraryFilter, Value>, memberOf values: [Value]
  ) {}
  public mutating func sort<Value: Comparable>(
    by keyPath: KeyPath<MusicItemType.LibraryFilter, Value>, ascending: Bool
  ) {}
}
