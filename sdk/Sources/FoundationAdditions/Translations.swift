import Foundation
import SDKBase

/// The app's own texts in other languages: `LANGUAGE.lproj/TABLE.strings` beside the program.
package enum Translations {
  /// Whether there are any; without them nothing is looked up.
  package static let exist = !languages.isEmpty

  private static let languages: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Bundle.main.bundlePath)
    return (names ?? []).filter { $0.hasSuffix(".lproj") }.map { String($0.dropLast(6)) }
  }()

  private static let bundles = Guarded<[String: Bundle?]>([:])

  /// The text of a key in a language, or nil: `%@`, `%lld` … stand for values, the first number chooses the plural.
  package static func text(_ key: String, table: String? = nil, locale: String, count: Int? = nil) -> String? {
    for language in candidates(locale) {
      guard let bundle = bundle(language) else { continue }
      if count == 1, let one = found(key + "|one", table, bundle) { return one }
      if let text = found(key, table, bundle) { return text }
    }
    return nil
  }

  private static func found(_ key: String, _ table: String?, _ bundle: Bundle) -> String? {
    let text = bundle.localizedString(forKey: key, value: missing, table: table)
    return text == missing ? nil : text
  }

  /// Languages to try: the wanted one with its region, without, then that of the developer.
  private static func candidates(_ locale: String) -> [String] {
    let name = locale.split(separator: ".").first.map(String.init) ?? locale
    let dashed = name.replacingOccurrences(of: "_", with: "-")
    let plain = dashed.split(separator: "-").first.map(String.init) ?? dashed
    let wanted = [dashed, plain].filter(languages.contains)
    let close = wanted.isEmpty ? languages.filter { $0.hasPrefix(plain + "-") }.sorted().prefix(1) : []
    return wanted + close + ["en", "Base"].filter { languages.contains($0) && !wanted.contains($0) }
  }

  private static func bundle(_ language: String) -> Bundle? {
    if let known = bundles.read({ $0[language] }) { return known }
    let made = Bundle(path: Bundle.main.bundlePath + "/\(language).lproj")
    bundles.write { $0[language] = made }
    return made
  }
}

private let missing = "\u{1}"
