/// Which clusters make a line.
struct LineRange {
  /// The visible clusters: no blanks at the end, no newline.
  var visible: Range<Int>
  /// Where the next line begins; `isLast` when no line follows.
  var next: Int
  var isLast: Bool
}

/// Greedy breaking of clusters into lines.
struct LineBreaker {
  let clusters: TextClusters
  /// In points; nil: lines end at newlines only.
  let width: Double?

  /// Widths are sums of many; a proposal that came from an earlier result must fit.
  static let slack = 1e-4

  /// The lines, at most `limit` of them.
  func lines(limit: Int) -> [LineRange] {
    var lines: [LineRange] = []
    guard !clusters.list.isEmpty else { return [] }
    var start = 0
    repeat {
      let line = line(from: start)
      lines.append(line)
      start = line.next
    } while lines.count < limit && !lines[lines.count - 1].isLast
    return lines
  }

  private func line(from start: Int) -> LineRange {
    let list = clusters.list
    let edge = width.map { clusters.x[start] + $0 + Self.slack } ?? .infinity
    var breakable = start
    var index = start
    while index < list.count {
      let kind = list[index].kind
      if kind == .newline {
        return LineRange(visible: start..<trimmed(start, index), next: index + 1, isLast: false)
      }
      if index > start, list[index - 1].kind.allowsBreak(before: kind) { breakable = index }
      if clusters.x[index + 1] > edge, !kind.isBlank {
        let end = breakable > start ? breakable : max(index, start + 1)
        return LineRange(
          visible: start..<trimmed(start, end), next: next(after: end), isLast: ends(after: end))
      }
      index += 1
    }
    return LineRange(visible: start..<trimmed(start, index), next: index, isLast: true)
  }

  /// Whether nothing but blanks is left.
  private func ends(after end: Int) -> Bool { trimmed(end, clusters.list.count) == end }

  /// What would hang on the end of a line that has room for nothing else does not begin the next.
  private func next(after end: Int) -> Int {
    let list = clusters.list
    var next = end
    while next < list.count, list[next].kind.isBlank { next += 1 }
    return next < list.count && list[next].kind == .newline ? next + 1 : next
  }

  func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, clusters.list[end - 1].kind.isBlank { end -= 1 }
    return end
  }
}
