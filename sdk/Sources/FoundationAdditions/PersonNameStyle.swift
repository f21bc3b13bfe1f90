import Foundation

@available(iOS 15.0, *)
extension PersonNameComponents {
  /// How a name is written by `formatted`.
  public struct NameStyle: FormatStyle {
    /// How much of the name is written.
    public enum Style: Codable, Hashable, Sendable { case short, medium, long, abbreviated }

    public var style: Style

    public func format(_ value: PersonNameComponents) -> String {
      func join(_ parts: [String?]) -> String { parts.compactMap { $0 }.joined(separator: " ") }
      switch style {
      case .short: return value.nickname ?? value.givenName ?? value.familyName ?? ""
      case .medium: return join([value.givenName, value.familyName])
      case .long:
        return join([value.namePrefix, value.givenName, value.middleName, value.familyName, value.nameSuffix])
      case .abbreviated:
        return [value.givenName, value.familyName].compactMap { $0?.first.map(String.init) }.joined()
      }
    }
  }

  public func formatted() -> String { NameStyle(style: .medium).format(self) }

  public func formatted<S: FormatStyle>(_ style: S) -> S.FormatOutput where S.FormatInput == PersonNameComponents {
    style.format(self)
  }
}

@available(iOS 15.0, *)
extension FormatStyle where Self == PersonNameComponents.NameStyle {
  public static func name(style: PersonNameComponents.NameStyle.Style) -> Self { Self(style: style) }
}
