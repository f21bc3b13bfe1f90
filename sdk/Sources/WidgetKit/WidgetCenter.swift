import FoundationAdditions
import SDKBase

/// The sizes of widgets.
@available(iOS 14.0, *)
public enum WidgetFamily: Int, CaseIterable, Hashable, CustomStringConvertible, Sendable {
  case systemSmall, systemMedium, systemLarge
  @available(iOS 15.0, *)
  case systemExtraLarge
  @available(iOS 16.0, *)
  case accessoryCorner
  @available(iOS 16.0, *)
  case accessoryCircular
  @available(iOS 16.0, *)
  case accessoryRectangular
  @available(iOS 16.0, *)
  case accessoryInline

  public static var allCases: [WidgetFamily] {
    [
      .systemSmall, .systemMedium, .systemLarge, .systemExtraLarge, .accessoryCircular, .accessoryRectangular,
      .accessoryInline,
    ]
  }

  public var description: String {
    switch self {
    case .systemSmall: "systemSmall"
    case .systemMedium: "systemMedium"
    case .systemLarge: "systemLarge"
    case .systemExtraLarge: "systemExtraLarge"
    case .accessoryCorner: "accessoryCorner"
    case .accessoryCircular: "accessoryCircular"
    case .accessoryRectangular: "accessoryRectangular"
    case .accessoryInline: "accessoryInline"
    }
  }
}

/// A widget that people have put on their home screen.
@available(iOS 14.0, *)
public struct WidgetInfo: Identifiable, Hashable, Sendable {
  public let kind: String
  public let family: WidgetFamily
  public var id: String { "\(kind) \(family)" }
}

/// Knows the app's widgets. The preview has no home screen: there are none.
@available(iOS 14.0, *)
public class WidgetCenter: @unchecked Sendable {
  public static let shared = WidgetCenter()
  init() {}

  public func reloadTimelines(ofKind kind: String) { report() }
  public func reloadAllTimelines() { report() }
  @available(iOS 16.0, *)
  public func invalidateConfigurationRecommendations() {}

  public func getCurrentConfigurations(_ completion: @escaping (Result<[WidgetInfo], any Error>) -> Void) {
    report()
    completion(.success([]))
  }

  @available(iOS 17.0, *)
  public func currentConfigurations() async throws -> [WidgetInfo] { [] }

  /// What a widget was about, in the app that it opened.
  public enum UserInfoKey {
    public static let kind = "WidgetCenter.kind"
    public static let family = "WidgetCenter.family"
    @available(iOS 16.1, *)
    public static let activityID = "WidgetCenter.activityID"
  }

  private func report() {
    reportUnsupported(api: "WidgetCenter", note: "The preview has no home screen; there are no widgets to reload.")
  }
}

/// Knows the app's controls.
@available(iOS 18.0, *)
public final class ControlCenter: Sendable {
  public static let shared = ControlCenter()
  public func reloadControls(ofKind kind: String) {}
  public func reloadAllControls() {}
}
