import Foundation

/// Text as the typesetter sees it: user-perceived characters of known width, side by side.
struct TextClusters {
  struct Cluster {
    let run: Int32
    /// Offsets of its UTF-8 in the run's text.
    let start, end: Int32
    var kind: BreakKind
    /// False when no served font has it.
    let exact: Bool
  }

  let runs: [TextRun]
  private(set) var list: [Cluster] = []
  /// Where each cluster begins, in points, were all on one endless line; one more than clusters.
  private(set) var x: [Double] = [0]

  init(_ runs: [TextRun]) {
    self.runs = runs
    let room = runs.reduce(0) { $0 + $1.text.utf8.count }
    list.reserveCapacity(room)
    x.reserveCapacity(room + 1)
    for index in runs.indices { append(runs[index], Int32(index)) }
  }

  func width(_ range: Range<Int>) -> Double { x[range.upperBound] - x[range.lowerBound] }

  func text(_ range: Range<Int>) -> String {
    let source = runs[Int(list[range.lowerBound].run)].text
    let utf8 = source.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: Int(list[range.lowerBound].start))
    let end = utf8.index(utf8.startIndex, offsetBy: Int(list[range.upperBound - 1].end))
    return String(source[start..<end])
  }

  private mutating func append(_ run: TextRun, _ index: Int32) {
    let ruler = Ruler(run.face)
    let tracking = Double(run.tracking + FontMetrics.tracking(run.face))
    if let width = run.attachmentWidth {
      add(
        Cluster(run: index, start: 0, end: Int32(run.text.utf8.count), kind: .emoji, exact: true),
        Double(width))
    } else if run.text.unicodeScalars.allSatisfy(standsAlone) {
      appendScalars(run, index, ruler, tracking)
    } else {
      appendCharacters(run, index, ruler, tracking)
    }
  }

  private mutating func appendScalars(
    _ run: TextRun, _ index: Int32, _ ruler: Ruler, _ tracking: Double
  ) {
    var start: Int32 = 0
    for scalar in run.text.unicodeScalars {
      let (width, exact) = ruler.width(scalar)
      let end = start + Int32(UTF8.width(scalar))
      let kind: BreakKind =
        !exact && scalar.properties.isEmojiPresentation ? .emoji : BreakKind(scalar.value)
      add(
        Cluster(run: index, start: start, end: end, kind: kind, exact: exact),
        width == 0 ? 0 : width + tracking)
      start = end
    }
  }

  private mutating func appendCharacters(
    _ run: TextRun, _ index: Int32, _ ruler: Ruler, _ tracking: Double
  ) {
    var start: Int32 = 0
    for character in run.text {
      let (width, exact) = ruler.width(character)
      let end = start + Int32(character.utf8.count)
      let kind = BreakKind(character.unicodeScalars.first!.value)
      let isPicture = !exact && isEmoji(character)
      add(
        Cluster(run: index, start: start, end: end, kind: isPicture ? .emoji : kind, exact: exact),
        width == 0 ? 0 : width + tracking)
      start = end
    }
  }

  private mutating func add(_ cluster: Cluster, _ width: Double) {
    var cluster = cluster
    // A hyphen that begins a word belongs to it: "-5", "--help".
    if cluster.kind == .hyphen, list.last.map({ $0.kind.isBlank || $0.kind == .newline }) ?? true {
      cluster.kind = .letter
    }
    list.append(cluster)
    x.append(x[x.count - 1] + width)
  }
}

/// Whether a scalar is a character by itself whatever its neighbours are, short of marks and joiners.
private func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0D: false
  case 0..<0x300, 0x370..<0x483, 0x48A..<0x590, 0x1E00..<0x1F00, 0x2010..<0x2060, 0x20A0..<0x20D0:
    true
  case 0x2190..<0x2300, 0x3001..<0x302A, 0x3041..<0x3099, 0x30A0..<0x3100, 0x4E00..<0xA000: true
  default: false
  }
}

func isEmoji(_ character: Character) -> Bool {
  guard let first = character.unicodeScalars.first, first.value >= 0x23 else { return false }
  if first.properties.isEmojiPresentation { return true }
  return first.properties.isEmoji
    && character.unicodeScalars.contains { $0.value == 0xFE0F || $0.value == 0x20E3 }
}
