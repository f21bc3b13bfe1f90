import SwiftUI

/// A mark with its place, ready to be drawn; all in points of the plot.
package struct MarkShape {
  package enum Content {
    case fill(Path, AnyShapeStyle)
    case stroke(Path, StrokeStyle, AnyShapeStyle)
    /// A symbol that is a view; its middle.
    case view(AnyView, CGPoint)
  }

  /// The same mark has the same key from frame to frame.
  package var key: String
  package var content: Content
  package var style: MarkStyle
  /// What is read out.
  package var words: (label: String, value: String)?
}

/// An annotation and what it belongs to.
package struct PlacedAnnotation {
  package var annotation: MarkStyle.Annotation
  package var target: CGRect
  package var isHorizontal: Bool
  package var isRule: Bool
  package var key: String
}

/// Gives marks their places in a plot of one size.
package struct MarkGeometry {
  package let model: ChartModel
  package let x: Scale?
  package let y: Scale?
  package let size: CGSize

  package private(set) var shapes: [MarkShape] = []
  package private(set) var annotations: [PlacedAnnotation] = []
  private var counts: [String: Int] = [:]

  package init(_ model: ChartModel, x: Scale?, y: Scale?, size: CGSize) {
    (self.model, self.x, self.y, self.size) = (model, x, y, size)
    build()
  }

  private mutating func build() {
    var areas: [[Int]] = []
    var lines: [[Int]] = []
    var groups: [String: (isArea: Bool, index: Int)] = [:]
    var order: [(isArea: Bool, index: Int)?] = []
    for (index, mark) in model.marks.enumerated() {
      guard mark.kind == .line || mark.kind == .area else {
        order.append(nil)
        continue
      }
      let key = "\(mark.kind)\(Self.seriesKey(mark))"
      if let known = groups[key] {
        if known.isArea { areas[known.index].append(index) } else { lines[known.index].append(index) }
        order.append((known.isArea, -1))
      } else if mark.kind == .area {
        areas.append([index])
        groups[key] = (true, areas.count - 1)
        order.append((true, areas.count - 1))
      } else {
        lines.append([index])
        groups[key] = (false, lines.count - 1)
        order.append((false, lines.count - 1))
      }
    }
    // A series is drawn where its first mark stands.
    for (index, mark) in model.marks.enumerated() {
      if let group = order[index] {
        guard group.index >= 0 else { continue }
        if group.isArea { addArea(areas[group.index]) } else { addLine(lines[group.index]) }
      } else {
        add(mark, index)
      }
    }
    addSectors()
  }

  package static func seriesKey(_ mark: Mark) -> String {
    let style = mark.style
    return [mark.series, style.foregroundBy, style.symbolBy, style.lineBy, style.positionBy]
      .map { $0.map { "\($0.value)" } ?? "" }.joined(separator: "|")
  }

  /// A key that lasts: kind, place and series, and a number for the same ones.
  private mutating func key(_ mark: Mark, _ part: String = "") -> String {
    let place = [mark.place, mark.x.start, mark.y.start].map { $0.map { "\($0.value)" } ?? "" }.joined(separator: ",")
    let base = "\(mark.kind)\(part) \(mark.kind == .sector ? "" : place) \(Self.seriesKey(mark))"
    let count = counts[base, default: 0]
    counts[base] = count + 1
    return "\(base) \(count)"
  }

  private mutating func annotate(_ mark: Mark, _ target: CGRect, isHorizontal: Bool = false) {
    for (index, annotation) in mark.style.annotations.enumerated() {
      annotations.append(
        PlacedAnnotation(
          annotation: annotation, target: target, isHorizontal: isHorizontal, isRule: mark.kind == .rule,
          key: key(mark, "annotation\(index)")))
    }
  }

  private func words(_ mark: Mark) -> (String, String)? {
    if mark.style.isHidden { return nil }
    let label = mark.style.label ?? mark.place.map { Self.say($0.value) } ?? ""
    let value = mark.style.value ?? mark.measured.map { Self.say($0.value) } ?? ""
    return label.isEmpty && value.isEmpty ? nil : (label, value)
  }

  private static func say(_ value: _PlotValue) -> String {
    switch value {
    case .category(let text): text
    case .number(let number): number.formatted(.number.precision(.fractionLength(0...2)))
    case .date(let date): date.formatted(date: .abbreviated, time: .omitted)
    }
  }

  // MARK: Places

  /// The middle of a mark along an axis; the plot's middle when it says nothing.
  private func middle(_ extent: Mark.Extent, _ scale: Scale?, _ length: CGFloat) -> CGFloat? {
    if let channel = extent.value { return scale?.position(channel.middle) }
    if let start = extent.start, let end = extent.end {
      guard let a = scale?.position(start.value), let b = scale?.position(end.value) else { return nil }
      return (a + b) / 2
    }
    switch (extent.startPoint, extent.endPoint) {
    case (let start?, let end?): return (start + end) / 2
    case (let start?, nil): return start
    case (nil, let end?): return end
    case (nil, nil): return length / 2
    }
  }

  /// The room of a mark along an axis that it does not grow along.
  private func room(_ mark: Mark, _ extent: Mark.Extent, _ axis: Axis, _ dimension: MarkDimension) -> (
    CGFloat, CGFloat
  )? {
    let (scale, length) = axis == .horizontal ? (x, size.width) : (y, size.height)
    if let start = extent.start, let end = extent.end {
      guard let a = edge(start, scale, isEnd: false), let b = edge(end, scale, isEnd: true) else { return nil }
      return (min(a, b), max(a, b))
    }
    guard let channel = extent.value, let scale, let middle = scale.position(channel.middle) else {
      if extent.value != nil { return nil }
      let (a, b) = (extent.startPoint ?? 0, extent.endPoint ?? length)
      return (min(a, b), max(a, b))
    }
    let whole = self.whole(channel, scale, axis, middle)
    let isBin = channel.upper != nil && channel.unit == nil
    let share: CGFloat = isBin ? 1 : mark.kind == .rectangle ? 1 : Self.barShare
    guard let by = mark.style.positionBy, mark.style.positionAxis.map({ $0 == axis }) ?? true else {
      var extent = dimension.resolve(whole, automatic: share)
      if isBin, case .automatic = dimension.size { extent = max(whole - 1, min(whole, 1)) }
      return (middle - extent / 2, middle + extent / 2)
    }
    let members = model.positions
    let span = mark.style.positionSpan.resolve(whole, automatic: 0.8)
    let each = span / CGFloat(max(members.count, 1))
    let index = CGFloat(members.firstIndex(of: by.value) ?? 0)
    let start = middle - span / 2 + each * index
    let extent = dimension.resolve(each, automatic: 0.9)
    return (start + (each - extent) / 2, start + (each + extent) / 2)
  }

  /// How much of its room a bar takes.
  package static let barShare: CGFloat = 0.7

  private func whole(_ channel: Channel, _ scale: Scale, _ axis: Axis, _ middle: CGFloat) -> CGFloat {
    if scale.kind == .category { return abs(scale.step) }
    if let upper = channel.upper, let a = scale.position(channel.value), let b = scale.position(upper) {
      return abs(b - a)
    }
    let model = axis == .horizontal ? self.model.x : self.model.y
    if let gap = model?.gap, let measure = channel.value.measure {
      return min(abs(scale.position(measure + gap) - scale.position(measure)), 80)
    }
    return 12
  }

  /// One end of an interval; categories and units count whole.
  private func edge(_ channel: Channel, _ scale: Scale?, isEnd: Bool) -> CGFloat? {
    guard let scale, let middle = scale.position(channel.value) else { return nil }
    guard scale.kind == .category else {
      return channel.upper.flatMap { isEnd ? scale.position($0) : nil } ?? middle
    }
    return middle + scale.step / 2 * (isEnd ? 1 : -1)
  }

  /// From where to where a bar grows, by its stack.
  private func growth(_ index: Int, _ extent: Mark.Extent, _ scale: Scale?) -> (CGFloat, CGFloat)? {
    guard let scale else { return nil }
    if let stack = model.extents[index] { return (scale.position(stack.from), scale.position(stack.to)) }
    if let start = extent.start, let end = extent.end {
      guard let a = edge(start, scale, isEnd: false), let b = edge(end, scale, isEnd: true) else { return nil }
      return (a, b)
    }
    return nil
  }

  // MARK: Single marks

  private mutating func add(_ mark: Mark, _ index: Int) {
    switch mark.kind {
    case .bar: addBar(mark, index)
    case .rectangle: addRectangle(mark)
    case .point: addPoint(mark)
    case .rule: addRule(mark)
    case .line, .area, .sector: break
    }
  }

  private mutating func addBar(_ mark: Mark, _ index: Int) {
    let isVertical = mark.orientation == .vertical
    var frame: CGRect
    if let grown = growth(index, isVertical ? mark.y : mark.x, isVertical ? y : x),
      let side = room(
        mark, isVertical ? mark.x : mark.y, isVertical ? .horizontal : .vertical, isVertical ? mark.width : mark.height)
    {
      let (low, high) = (min(grown.0, grown.1), max(grown.0, grown.1))
      frame =
        isVertical
        ? CGRect(x: side.0, y: low, width: side.1 - side.0, height: high - low)
        : CGRect(x: low, y: side.0, width: high - low, height: side.1 - side.0)
    } else if let sides = rectangle(mark) {
      frame = sides
    } else {
      return
    }
    frame = moved(frame, mark.style)
    addBox(mark, frame, corner: mark.style.cornerRadius ?? 0, isHorizontal: !isVertical)
  }

  private func rectangle(_ mark: Mark) -> CGRect? {
    guard let across = room(mark, mark.x, .horizontal, mark.width),
      let down = room(mark, mark.y, .vertical, mark.height)
    else { return nil }
    return CGRect(x: across.0, y: down.0, width: across.1 - across.0, height: down.1 - down.0)
  }

  private func moved(_ frame: CGRect, _ style: MarkStyle) -> CGRect {
    let left = frame.minX + style.startOffset.width
    let right = frame.maxX + style.endOffset.width
    let top = frame.minY + style.endOffset.height
    let bottom = frame.maxY + style.startOffset.height
    return CGRect(x: left, y: top, width: max(right - left, 0), height: max(bottom - top, 0))
  }

  private mutating func addRectangle(_ mark: Mark) {
    guard let frame = rectangle(mark) else { return }
    addBox(mark, moved(frame, mark.style), corner: mark.style.cornerRadius ?? 0, isHorizontal: false)
  }

  private mutating func addBox(_ mark: Mark, _ frame: CGRect, corner: CGFloat, isHorizontal: Bool) {
    let path = mark.style.clip?(frame) ?? Path(roundedRect: frame, cornerRadius: corner)
    shapes.append(
      MarkShape(
        key: key(mark), content: .fill(path, model.styles.style(of: mark)), style: mark.style, words: words(mark)))
    annotate(mark, frame, isHorizontal: isHorizontal)
  }

  private mutating func addPoint(_ mark: Mark) {
    guard var point = point(mark) else { return }
    point = CGPoint(x: point.x + mark.style.startOffset.width, y: point.y + mark.style.startOffset.height)
    let symbol = model.styles.symbol(of: mark) ?? .shape(BasicChartSymbolShape.circle)
    addSymbol(symbol, mark, point)
    let side = model.styles.symbolArea(of: mark).squareRoot() * 1.1
    annotate(mark, CGRect(x: point.x - side / 2, y: point.y - side / 2, width: side, height: side))
  }

  private mutating func addSymbol(_ symbol: MarkStyle.Symbol, _ mark: Mark, _ point: CGPoint) {
    let content: MarkShape.Content
    switch symbol {
    case .view(let view): content = .view(view, point)
    case .shape(let shape):
      let outline = shape.outline(area: model.styles.symbolArea(of: mark)).offsetBy(dx: point.x, dy: point.y)
      content = .fill(outline, model.styles.style(of: mark))
    }
    shapes.append(MarkShape(key: key(mark, "symbol"), content: content, style: mark.style, words: words(mark)))
  }

  /// Where a point, or a line's point, is.
  private func point(_ mark: Mark) -> CGPoint? {
    guard var px = middle(mark.x, x, size.width), var py = middle(mark.y, y, size.height) else { return nil }
    if mark.style.positionBy != nil, let by = mark.style.positionBy {
      let isAcross =
        (mark.style.positionAxis ?? (mark.orientation == .vertical ? .horizontal : .vertical)) == .horizontal
      if let channel = isAcross ? mark.x.value : mark.y.value, let scale = isAcross ? x : y {
        let whole = whole(channel, scale, isAcross ? .horizontal : .vertical, isAcross ? px : py)
        let span = mark.style.positionSpan.resolve(whole, automatic: 0.8)
        let members = model.positions
        let each = span / CGFloat(max(members.count, 1))
        let shift = -span / 2 + each * (CGFloat(members.firstIndex(of: by.value) ?? 0) + 0.5)
        if isAcross { px += shift } else { py += shift }
      }
    }
    return CGPoint(x: px, y: py)
  }

  private mutating func addRule(_ mark: Mark) {
    let style = mark.style
    var stroke = model.styles.stroke(of: mark) ?? StrokeStyle(lineWidth: 1)
    stroke.lineWidth = max(stroke.lineWidth, 0)
    let isStanding = mark.x.value != nil && (mark.y.value == nil || mark.y.isInterval)
    guard let place = isStanding ? middle(mark.x, x, size.width) : middle(mark.y, y, size.height),
      let ends = isStanding ? ruleEnds(mark.y, y, size.height) : ruleEnds(mark.x, x, size.width)
    else { return }
    var (a, b) =
      isStanding
      ? (CGPoint(x: place, y: ends.0), CGPoint(x: place, y: ends.1))
      : (CGPoint(x: ends.0, y: place), CGPoint(x: ends.1, y: place))
    a = CGPoint(x: a.x + style.startOffset.width, y: a.y + style.startOffset.height)
    b = CGPoint(x: b.x + style.endOffset.width, y: b.y + style.endOffset.height)
    var path = Path()
    path.addLines([a, b])
    shapes.append(
      MarkShape(
        key: key(mark), content: .stroke(path, stroke, model.styles.style(of: mark)), style: style, words: words(mark)))
    let half = stroke.lineWidth / 2
    annotate(
      mark,
      CGRect(x: min(a.x, b.x), y: min(a.y, b.y), width: abs(b.x - a.x), height: abs(b.y - a.y))
        .insetBy(dx: isStanding ? -half : 0, dy: isStanding ? 0 : -half),
      isHorizontal: false)
  }

  private func ruleEnds(_ extent: Mark.Extent, _ scale: Scale?, _ length: CGFloat) -> (CGFloat, CGFloat)? {
    if let start = extent.start, let end = extent.end {
      guard let a = edge(start, scale, isEnd: false), let b = edge(end, scale, isEnd: true) else { return nil }
      return (a, b)
    }
    return (extent.startPoint ?? 0, extent.endPoint ?? length)
  }

  // MARK: Series

  private mutating func addLine(_ members: [Int]) {
    let marks = members.map { model.marks[$0] }
    guard let first = marks.first else { return }
    var points: [(Mark, CGPoint)] = []
    for mark in marks {
      guard let place = point(mark) else { continue }
      points.append(
        (mark, CGPoint(x: place.x + mark.style.startOffset.width, y: place.y + mark.style.startOffset.height)))
    }
    guard !points.isEmpty else { return }
    var path = Path()
    Curve.add(points.map(\.1), first.style.interpolation ?? .linear, to: &path)
    var stroke = model.styles.stroke(of: first) ?? StrokeStyle(lineWidth: 2, lineCap: .round, lineJoin: .round)
    if stroke.lineJoin == .miter { stroke.lineJoin = .round }
    shapes.append(
      MarkShape(
        key: "line \(Self.seriesKey(first))", content: .stroke(path, stroke, model.styles.style(of: first)),
        style: first.style))
    for (mark, point) in points {
      if let symbol = model.styles.symbol(of: mark) { addSymbol(symbol, mark, point) }
      annotate(mark, CGRect(x: point.x - 4, y: point.y - 4, width: 8, height: 8))
    }
  }

  private mutating func addArea(_ members: [Int]) {
    guard let first = members.first.map({ model.marks[$0] }) else { return }
    let isVertical = first.orientation == .vertical
    var upper: [CGPoint] = []
    var lower: [CGPoint] = []
    for index in members {
      let mark = model.marks[index]
      guard let place = isVertical ? middle(mark.x, x, size.width) : middle(mark.y, y, size.height),
        let grown = growth(index, isVertical ? mark.y : mark.x, isVertical ? y : x)
      else { continue }
      lower.append(isVertical ? CGPoint(x: place, y: grown.0) : CGPoint(x: grown.0, y: place))
      upper.append(isVertical ? CGPoint(x: place, y: grown.1) : CGPoint(x: grown.1, y: place))
      let tip = upper[upper.count - 1]
      annotate(mark, CGRect(x: tip.x - 1, y: tip.y - 1, width: 2, height: 2))
    }
    guard upper.count > 1 else { return }
    var path = Path()
    let method = first.style.interpolation ?? .linear
    Curve.add(upper, method, to: &path)
    Curve.add(lower.reversed(), method.backwards, to: &path, joins: true)
    path.closeSubpath()
    shapes.append(
      MarkShape(
        key: "area \(Self.seriesKey(first))", content: .fill(path, model.styles.style(of: first)), style: first.style))
  }

  // MARK: Sectors

  private mutating func addSectors() {
    let sectors = model.marks.filter { $0.kind == .sector }
    let values = sectors.map { abs($0.angle?.value.measure ?? 0) }
    let total = values.reduce(0, +)
    guard total > 0 else { return }
    let whole = min(size.width, size.height) / 2
    let center = CGPoint(x: size.width / 2, y: size.height / 2)
    var angle = -Double.pi / 2
    for (mark, value) in zip(sectors, values) {
      let sweep = value / total * 2 * .pi
      defer { angle += sweep }
      guard sweep > 0 else { continue }
      let outer = Self.radius(mark.outerRadius, whole, automatic: whole)
      let inner = min(Self.radius(mark.innerRadius, whole, automatic: 0), outer)
      let sector = SectorOutline(
        center: center, inner: inner, outer: outer, start: angle, end: angle + sweep,
        inset: sectors.count > 1 ? mark.angularInset : 0, corner: mark.style.cornerRadius ?? 0)
      let offset = mark.style.startOffset
      shapes.append(
        MarkShape(
          key: key(mark),
          content: .fill(sector.path.offsetBy(dx: offset.width, dy: offset.height), model.styles.style(of: mark)),
          style: mark.style,
          words: mark.style.isHidden
            ? nil
            : (
              mark.style.label ?? mark.style.foregroundBy.map { Self.say($0.value) } ?? mark.angle?.label ?? "",
              mark.style.value ?? mark.angle.map { Self.say($0.value) } ?? ""
            )))
      let middle = angle + sweep / 2
      let radius = (inner + outer) / 2
      let point = CGPoint(x: center.x + radius * cos(middle), y: center.y + radius * sin(middle))
      annotate(mark, CGRect(x: point.x - 1, y: point.y - 1, width: 2, height: 2))
    }
  }

  private static func radius(_ dimension: MarkDimension, _ whole: CGFloat, automatic: CGFloat) -> CGFloat {
    switch dimension.size {
    case .automatic: automatic
    case .fixed(let value): value
    case .ratio(let ratio): whole * ratio
    case .inset(let inset): max(whole - inset, 0)
    }
  }
}

extension InterpolationMethod {
  /// The same way walked from the other end.
  fileprivate var backwards: InterpolationMethod {
    switch curve {
    case .stepStart: .stepEnd
    case .stepEnd: .stepStart
    default: self
    }
  }
}
