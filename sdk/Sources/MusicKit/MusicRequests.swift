import FoundationAdditions

/// What was found of a search.
@available(iOS 15.0, *)
public struct MusicCatalogSearchResponse: Sendable {
  public let songs: MusicItemCollection<Song>
  public let albums: MusicItemCollection<Album>
  public let artists: MusicItemCollection<Artist>
  public let playlists: MusicItemCollection<Playlist>
}

/// Searches the catalogue; each try fails.
@available(iOS 15.0, *)
public struct MusicCatalogSearchRequest: Sendable {
  public let term: String
  public var limit: Int?
  public var offset: Int?
  @available(iOS 16.0, *)
  public var includeTopResults: Bool {
    get { false }
    set {}
  }
  public init(term: String, types: [any MusicCatalogSearchable.Type]) { self.term = term }
  public func response() async throws -> MusicCatalogSearchResponse { throw noMusic("MusicCatalogSearchRequest") }
}

/// The things that were asked for.
@available(iOS 15.0, *)
public struct MusicCatalogResourceResponse<MusicItemType: MusicItem>: Sendable {
  public let items: MusicItemCollection<MusicItemType>
}

/// Asks the catalogue for things by a property; each try fails.
@available(iOS 15.0, *)
public struct MusicCatalogResourceRequest<MusicItemType: MusicItem & FilterableMusicItem>: Sendable {
  public var limit: Int?
  public var properties: [PartialMusicAsyncProperty<MusicItemType>] = []
  public init<Value: Equatable>(
    matching keyPath: KeyPath<MusicItemType.FilterType, Value>, equalTo value: Value
  ) {}
  public init<Value: Equatable>(
    matching keyPath: KeyPath<MusicItemType.FilterType, Value>, memberOf values: [Value]
  ) {}
  public func response() async throws -> MusicCatalogResourceResponse<MusicItemType> {
    throw noMusic("MusicCatalogResourceRequest")
  }
}

/// What somebody has of a kind.
@available(iOS 16.0, *)
public struct MusicLibraryResponse<MusicItemType: MusicItem>: Sendable {
  public let items: MusicItemCollection<MusicItemType>
}

/// Asks for somebody's own music; each try fails.
@available(iOS 16.0, *)
public struct MusicLibraryRequest<MusicItemType: MusicLibraryRequestable>: Sendable {
  public var limit = 0
  public var offset = 0
  public init() {}
  public mutating func filter(text: String) {}
  public func response() async throws -> MusicLibraryResponse<MusicItemType> { throw noMusic("MusicLibraryRequest") }
}

/// An answer of Apple Music as it came.
@available(iOS 15.0, *)
public struct MusicDataResponse: Sendable {
  public let data: Data
  public let urlResponse: HTTPURLResponse
}

/// Asks Apple Music by an address; each try fails.
@available(iOS 15.0, *)
public struct MusicDataRequest: Sendable {
  public let urlRequest: URLRequest
  public init(urlRequest: URLRequest) { self.urlRequest = urlRequest }
  public static var currentCountryCode: String { get async throws { throw noMusic("MusicDataRequest") } }
  public func response() async throws -> MusicDataResponse { throw noMusic("MusicDataRequest") }
}

/// Somebody's own music.
@available(iOS 16.0, *)
public final class MusicLibrary: Sendable {
  public static let shared = MusicLibrary()
  public func add<MusicItemType: MusicLibraryAddable>(_ item: MusicItemType) async throws {
    throw noMusic("MusicLibrary")
  }
}
