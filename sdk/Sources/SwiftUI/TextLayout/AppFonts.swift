import Foundation
import SDKBase

/// A font file of the app, as text is measured with it.
package final class AppFont: Hashable, Sendable {
  /// The file's name in the bundle, by which the page loads it.
  package let file: String
  let family: FamilyTable
  let table: FaceTable
  /// From line to line, and from the top of a line to its baseline, per em.
  let lineHeight, above: Double
  fileprivate let font: FontFile

  fileprivate init(file: String, font: FontFile) {
    (self.file, self.font) = (file, font)
    let perEm = 1 / font.unitsPerEm
    lineHeight = (font.ascent - font.descent + font.lineGap) * perEm
    above = (font.ascent + font.lineGap / 2) * perEm
    (family, table) = FamilyTable.of(font)
  }

  package static func == (a: AppFont, b: AppFont) -> Bool { a === b }
  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// The fonts that lie in the app's bundle, read when the app first asks for one.
package enum AppFonts {
  private static let fonts = read(Bundle.main.bundleURL)
  private static let most = 64

  /// The font of a PostScript name, a full name or a family; of a family the one nearest to the weight.
  package static func font(_ name: String, weight: Int?, italic: Bool) -> AppFont? {
    find(name, weight: weight, italic: italic, in: fonts)
  }

  static func find(_ name: String, weight: Int?, italic: Bool, in fonts: [AppFont]) -> AppFont? {
    let named = fonts.first { $0.font.names.contains(name) && $0.font.family != name }
    if let named, weight == nil, !italic { return named }
    let family = named?.font.family ?? name
    let wanted = (weight: weight ?? named?.font.weight ?? 400, italic: italic || named?.font.italic ?? false)
    let relatives = fonts.filter { $0.font.family == family }
    return relatives.min {
      ($0.font.italic == wanted.italic ? 0 : 1, abs($0.font.weight - wanted.weight))
        < ($1.font.italic == wanted.italic ? 0 : 1, abs($1.font.weight - wanted.weight))
    } ?? named
  }

  static func read(_ folder: URL) -> [AppFont] {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    let wanted = files.filter { ["ttf", "otf", "ttc"].contains($0.pathExtension.lowercased()) }
    return wanted.sorted { $0.lastPathComponent < $1.lastPathComponent }.prefix(most).compactMap { file in
      (try? Data(contentsOf: file)).flatMap(FontFile.init).map { AppFont(file: file.lastPathComponent, font: $0) }
    }
  }
}
