import CoreLocation
import SDKBase
import UIKit

public let MKErrorDomain = "MKErrorDomain"

/// Why a map service has no answer.
public struct MKError: CustomNSError, Hashable, Sendable {
  public enum Code: UInt, Sendable {
    case unknown = 1
    case serverFailure, loadingThrottled, placemarkNotFound, directionsNotFound, decodingFailed
  }

  public let code: Code
  public init(_ code: Code, userInfo: [String: Any] = [:]) { self.code = code }

  public static var errorDomain: String { MKErrorDomain }
  public var errorCode: Int { Int(code.rawValue) }
  public static var serverFailure: Code { .serverFailure }
  public static var placemarkNotFound: Code { .placemarkNotFound }
  public static var directionsNotFound: Code { .directionsNotFound }
  public var localizedDescription: String {
    "The operation couldn’t be completed. (MKErrorDomain error \(code.rawValue).)"
  }
}

struct UncheckedTask: @unchecked Sendable {
  let run: () -> Void

  /// Runs on the main thread once the present work is done.
  static func later(_ run: @escaping () -> Void) {
    let task = UncheckedTask(run: run)
    DispatchQueue.main.async { task.run() }
  }
}

/// Looks for places. The preview has no map service: it answers with an error.
nonisolated open class MKLocalSearch: NSObject {
  public typealias CompletionHandler = (Response?, (any Error)?) -> Void

  /// What is looked for.
  open class Request: NSObject {
    open var naturalLanguageQuery: String?
    open var region = MKCoordinateRegion()
    @available(iOS 13.0, *) open var resultTypes: ResultType = [.address, .pointOfInterest]
    @available(iOS 13.0, *) open var pointOfInterestFilter: MKPointOfInterestFilter?

    public override init() { super.init() }
    public convenience init(completion: MKLocalSearchCompletion) {
      self.init()
      naturalLanguageQuery = completion.title
    }
    @available(iOS 13.0, *)
    public convenience init(naturalLanguageQuery: String) {
      self.init()
      self.naturalLanguageQuery = naturalLanguageQuery
    }
    @available(iOS 13.0, *)
    public convenience init(naturalLanguageQuery: String, region: MKCoordinateRegion) {
      self.init(naturalLanguageQuery: naturalLanguageQuery)
      self.region = region
    }
  }

  /// What was found.
  open class Response: NSObject {
    public let mapItems: [MKMapItem]
    public let boundingRegion: MKCoordinateRegion
    init(_ items: [MKMapItem], _ region: MKCoordinateRegion) { (mapItems, boundingRegion) = (items, region) }
  }

  /// Kinds of result.
  @available(iOS 13.0, *)
  public struct ResultType: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let address = ResultType(rawValue: 1)
    public static let pointOfInterest = ResultType(rawValue: 2)
    @available(iOS 18.0, *) public static let physicalFeature = ResultType(rawValue: 4)
  }

  public private(set) var isSearching = false

  public init(request: Request) {}

  private static func report() {
    reportUnsupported(api: "MKLocalSearch", note: "There is no map service in the preview: it answers with an error.")
  }

  @preconcurrency
  open func start(completionHandler: @escaping CompletionHandler) {
    Self.report()
    UncheckedTask.later { completionHandler(nil, MKError(.serverFailure)) }
  }

  open func start() async throws -> Response {
    Self.report()
    throw MKError(.serverFailure)
  }

  open func cancel() {}
}

/// A proposal while somebody types.
nonisolated open class MKLocalSearchCompletion: NSObject {
  public let title: String
  public let subtitle: String
  public let titleHighlightRanges: [NSValue] = []
  public let subtitleHighlightRanges: [NSValue] = []
  init(title: String, subtitle: String) { (self.title, self.subtitle) = (title, subtitle) }
}

/// Proposes places while somebody types. In the preview it says that it cannot.
nonisolated open class MKLocalSearchCompleter: NSObject {
  /// Kinds of proposal.
  @available(iOS 13.0, *)
  public struct ResultType: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let address = ResultType(rawValue: 1)
    public static let pointOfInterest = ResultType(rawValue: 2)
    public static let query = ResultType(rawValue: 4)
  }

  open weak var delegate: (any MKLocalSearchCompleterDelegate)?
  open var region = MKCoordinateRegion(.world)
  @available(iOS 13.0, *) open var resultTypes: ResultType = [.address, .pointOfInterest, .query]
  @available(iOS 13.0, *) open var pointOfInterestFilter: MKPointOfInterestFilter?
  public private(set) var results: [MKLocalSearchCompletion] = []
  open var isSearching: Bool { false }

  open var queryFragment = "" {
    didSet {
      guard !queryFragment.isEmpty else { return }
      reportUnsupported(
        api: "MKLocalSearchCompleter", note: "There is no map service in the preview: it answers with an error.")
      UncheckedTask.later { [weak self] in
        guard let self else { return }
        self.delegate?.completer(self, didFailWithError: MKError(.serverFailure))
      }
    }
  }

  public override init() { super.init() }
  open func cancel() {}
}

/// Hears what a completer proposes.
public protocol MKLocalSearchCompleterDelegate: NSObjectProtocol {
  func completerDidUpdateResults(_ completer: MKLocalSearchCompleter)
  func completer(_ completer: MKLocalSearchCompleter, didFailWithError error: any Error)
}

extension MKLocalSearchCompleterDelegate {
  public func completerDidUpdateResults(_ completer: MKLocalSearchCompleter) {}
  public func completer(_ completer: MKLocalSearchCompleter, didFailWithError error: any Error) {}
}
