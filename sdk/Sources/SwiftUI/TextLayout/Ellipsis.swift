/// A part of a line.
enum LinePiece {
  case clusters(Range<Int>)
  /// In the style of the run of that index.
  case ellipsis(Int)

  /// The runs that take part.
  func runs(_ clusters: TextClusters) -> [Int] {
    switch self {
    case .clusters(let range):
      range.isEmpty
        ? []
        : Array(
          Int(clusters.list[range.lowerBound].run)...Int(clusters.list[range.upperBound - 1].run))
    case .ellipsis(let run): [run]
    }
  }
}

/// What stays of a text on its last line when more follows than fits.
struct Ellipsis {
  let clusters: TextClusters
  let breaker: LineBreaker
  let mode: TextOptions.Truncation

  func pieces(_ start: Int) -> [LinePiece] {
    switch mode {
    case .tail: tail(start)
    case .head: head(start)
    case .middle: middle(start)
    }
  }

  private var room: Double { (breaker.width ?? .infinity) + LineBreaker.slack }

  private func run(_ cluster: Int) -> Int {
    Int(clusters.list[min(cluster, clusters.list.count - 1)].run)
  }

  /// The end of the clusters from `start` that fit in `room`; a newline ends them.
  private func fitting(_ start: Int, _ room: Double) -> Int {
    var end = start
    while end < clusters.list.count, clusters.list[end].kind != .newline,
      clusters.x[end + 1] - clusters.x[start] <= room
    { end += 1 }
    return end
  }

  /// The beginning of the clusters up to the text's end that fit in `room`; a newline ends them.
  private func fittingBack(_ start: Int, _ room: Double) -> Int {
    let count = clusters.list.count
    var first = count
    while first > start, clusters.list[first - 1].kind != .newline,
      clusters.x[count] - clusters.x[first - 1] <= room
    {
      first -= 1
    }
    while first < count, clusters.list[first].kind.isBlank { first += 1 }
    return first
  }

  private func tail(_ start: Int) -> [LinePiece] {
    var end = fitting(start, room)
    while end > start,
      clusters.x[end] - clusters.x[start] + clusters.ellipsisWidth(run(end - 1)) > room
    { end -= 1 }
    end = breaker.trimmed(start, end)
    return end > start
      ? [.clusters(start..<end), .ellipsis(run(end - 1))] : [.ellipsis(run(start))]
  }

  private func head(_ start: Int) -> [LinePiece] {
    let count = clusters.list.count
    let first = fittingBack(start, room - clusters.ellipsisWidth(run(start)))
    return first < count
      ? [.ellipsis(run(start)), .clusters(first..<count)] : [.ellipsis(run(start))]
  }

  private func middle(_ start: Int) -> [LinePiece] {
    let count = clusters.list.count
    let free = room - clusters.ellipsisWidth(run(start))
    // Without a width the paragraph stays whole and what follows it is left out.
    guard free.isFinite else { return tail(start) }
    let end = breaker.trimmed(start, fitting(start, free / 2))
    let taken = clusters.x[end] - clusters.x[start]
    let first = fittingBack(end, free - taken)
    var pieces: [LinePiece] = end > start ? [.clusters(start..<end)] : []
    pieces.append(.ellipsis(run(start)))
    if first < count { pieces.append(.clusters(first..<count)) }
    return pieces
  }
}

extension TextClusters {
  /// In points, tracking included.
  func ellipsisWidth(_ run: Int) -> Double {
    let face = runs[run].face
    return Ruler(face).width("\u{2026}" as Unicode.Scalar).0
      + Double(runs[run].tracking + FontMetrics.tracking(face))
  }

  /// Whether two neighbours can be drawn in one stretch.
  func joins(_ left: Int, _ right: Int) -> Bool {
    let (a, b) = (list[left], list[right])
    guard a.run == b.run, a.exact == b.exact, a.kind != .tab, b.kind != .tab else { return false }
    // Each emoji is placed by itself, so that the guess of its width does not move its neighbours.
    return a.kind != .emoji && b.kind != .emoji
  }
}
