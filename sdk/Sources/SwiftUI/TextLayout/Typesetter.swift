import Foundation

/// Sets clusters into the lines of one room.
struct Typesetter {
  private let clusters: TextClusters
  private let options: TextOptions
  private let metrics: [FontMetrics]
  private let breaker: LineBreaker

  init(_ clusters: TextClusters, _ options: TextOptions) {
    self.clusters = clusters
    self.options = options
    metrics = clusters.runs.map { FontMetrics($0.face) }
    breaker = LineBreaker(clusters: clusters, width: options.width.map(Double.init))
  }

  func layout() -> TextLayout {
    let ranges = breaker.lines(limit: options.lineLimit ?? .max)
    guard let last = ranges.last else { return TextLayout() }
    var lines = ranges.map { line([.clusters($0.visible)], at: $0.visible.lowerBound) }
    let fitting = fitting(lines)
    let hidden = fitting < lines.count || !last.isLast
    lines.removeSubrange(fitting...)
    if hidden { lines[fitting - 1] = cut(ranges[fitting - 1]) }
    return placed(lines)
  }

  /// How many lines the height has room for, one at least.
  private func fitting(_ lines: [TextLine]) -> Int {
    guard let height = options.height else { return lines.count }
    var used: CGFloat = 0
    for (index, line) in lines.enumerated() {
      used += line.ascent + line.descent + (index > 0 ? options.lineSpacing : 0)
      if used > height + 0.01 { return max(index, 1) }
    }
    return lines.count
  }

  /// The last line of a text of which more follows, with its ellipsis.
  private func cut(_ range: LineRange) -> TextLine {
    let pieces = Ellipsis(clusters: clusters, breaker: breaker, mode: options.truncation).pieces(
      range.visible.lowerBound)
    var line = line(pieces, at: range.visible.lowerBound)
    line.truncated = true
    return line
  }

  /// A line of pieces side by side; `anchor` names the run that gives an empty line its height.
  private func line(_ pieces: [LinePiece], at anchor: Int) -> TextLine {
    var runs: [PlacedRun] = []
    var x = 0.0
    for piece in pieces {
      switch piece {
      case .clusters(let range): place(range, &runs, &x)
      case .ellipsis(let run): placeEllipsis(run, &runs, &x)
      }
    }
    var line = TextLine(runs: runs, width: x, ascent: 0, descent: 0, baseline: 0, truncated: false)
    let empty = Int(clusters.list[min(anchor, clusters.list.count - 1)].run)
    var used = pieces.flatMap { $0.runs(clusters) }
    if used.isEmpty { used = [empty] }
    for index in used {
      let raised = clusters.runs[index].baselineOffset
      line.ascent = max(line.ascent, metrics[index].ascent + raised)
      line.descent = max(line.descent, metrics[index].descent - raised)
    }
    return line
  }

  private func place(_ range: Range<Int>, _ runs: inout [PlacedRun], _ x: inout Double) {
    let origin = x - clusters.x[range.lowerBound]
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, clusters.joins(end - 1, end) { end += 1 }
      if clusters.list[start].kind != .tab {
        runs.append(
          placed(
            Int(clusters.list[start].run), clusters.text(start..<end),
            x: origin + clusters.x[start],
            width: clusters.width(start..<end), exact: clusters.list[start].exact))
      }
      start = end
    }
    x = origin + clusters.x[range.upperBound]
  }

  private func placeEllipsis(_ index: Int, _ runs: inout [PlacedRun], _ x: inout Double) {
    let width = clusters.ellipsisWidth(index)
    if var last = runs.last, last.exact, last.tag == clusters.runs[index].tag,
      last.face == clusters.runs[index].face,
      clusters.runs[index].attachmentWidth == nil, abs(Double(last.x + last.width) - x) < 1e-9
    {
      last.text += "…"
      last.width += width
      runs[runs.count - 1] = last
    } else {
      runs.append(placed(index, "…", x: x, width: width, exact: true))
    }
    x += width
  }

  private func placed(_ index: Int, _ text: String, x: Double, width: Double, exact: Bool)
    -> PlacedRun
  {
    let run = clusters.runs[index]
    return PlacedRun(
      x: x, width: width, text: text, tag: run.tag, face: run.face,
      tracking: run.tracking + FontMetrics.tracking(run.face), baselineOffset: run.baselineOffset,
      exact: exact)
  }

  /// Lines below each other, aligned in the width of the widest.
  private func placed(_ lines: [TextLine]) -> TextLayout {
    var layout = TextLayout(lines: lines)
    let widest = lines.reduce(0) { max($0, $1.width) }
    let room = options.width.map { widest <= $0 + LineBreaker.slack ? $0 : .infinity } ?? .infinity
    layout.size.width = min((widest * 3 - 0.0001).rounded(.up) / 3, room)
    for index in lines.indices {
      let line = lines[index]
      if index > 0 { layout.size.height += options.lineSpacing }
      layout.lines[index].baseline = layout.size.height + line.ascent
      layout.size.height += line.ascent + line.descent
      indent(&layout.lines[index], in: layout.size.width)
    }
    if options.reservesSpace, let limit = options.lineLimit, lines.count < limit {
      let one = metrics[Int(clusters.list[0].run)].lineHeight
      layout.size.height += CGFloat(limit - lines.count) * (one + options.lineSpacing)
    }
    return layout
  }

  private func indent(_ line: inout TextLine, in width: CGFloat) {
    let rest = max(width - line.width, 0)
    let offset =
      switch options.alignment {
      case .leading: 0.0
      case .center: rest / 2
      case .trailing: rest
      }
    guard offset > 0 else { return }
    for index in line.runs.indices { line.runs[index].x += offset }
  }
}
