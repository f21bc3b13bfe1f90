import SwiftUI

struct PlotLeaf: LeafView {
  let plan: ChartPlan

  init(plan: ChartPlan) { self.plan = plan }

  func makeElement(_ context: ElementContext) -> Element {
    let plot = PlotElement(context, plan)
    let element = DelegatedElement(id: context.id, delegate: plot)
    plot.element = element
    return element
  }
}

/// The plot: grid lines, marks and their annotations.
@MainActor
final class PlotElement: ElementDelegate {
  fileprivate(set) weak var element: DelegatedElement?
  var frame: CGRect { element?.frame ?? .zero }
  var screenOrigin: CGPoint { element?.screenOrigin ?? .zero }
  let plan: ChartPlan
  private let context: ElementContext
  private(set) var geometry: MarkGeometry
  private var annotations: [Element?] = []
  private var symbols: [Element?] = []
  /// Labels that move with the plot.
  var scrolledLabels: [Element] = []
  /// Room above, below and beside the plot that annotations may take, and where labels are drawn that scroll.
  private var margins = EdgeInsets()
  private var chartBounds = CGRect.zero

  init(_ context: ElementContext, _ plan: ChartPlan) {
    (self.context, self.plan) = (context, plan)
    geometry = plan.draft
  }

  func layout(in size: CGSize, proposal: ProposedViewSize, _ element: DelegatedElement) {}

  // MARK: Scrolling

  private var isScrolling: Bool { plan.settings.scrollAxes.contains(.horizontal) && contentWidth > frame.width + 0.5 }
  private var contentWidth: CGFloat {
    frame.width / CGFloat(plan.visibleShare(plan.model.x, plan.settings.x, .horizontal))
  }
  var offset: CGFloat { isScrolling ? min(max(plan.memory.offset ?? 0, 0), contentWidth - frame.width) : 0 }
  var contentSize: CGSize { CGSize(width: isScrolling ? contentWidth : frame.width, height: frame.height) }
  func contentOffset(_ element: DelegatedElement) -> CGPoint { CGPoint(x: offset, y: 0) }

  /// Goes to where the app says, once, and again when it says another place.
  private func followBinding() {
    guard isScrolling, let position = plan.settings.x.scroll, let value = position.read(), let x = plan.map.x else {
      return
    }
    if plan.memory.offset == nil || (plan.memory.lastWritten != nil && plan.memory.lastWritten != value) {
      let band = x.band(value)
      plan.memory.offset = band?.lowerBound
      plan.memory.lastWritten = value
    }
  }

  // MARK: Layout

  /// Called by the chart once all parts are known; lays out what is in the plot.
  func arrange(annotations: [Element?], symbols: [Element?], margins: EdgeInsets, chart: CGRect) {
    (self.annotations, self.symbols, self.margins, chartBounds) = (annotations, symbols, margins, chart)
    let size = contentSize
    var pads = EdgeInsets()
    setScales(size, pads)
    geometry = MarkGeometry(plan.model, x: plan.map.x, y: plan.map.y, size: size)
    let needed = overflow(size)
    if needed.top > 0.5 || needed.trailing > 0.5 || needed.bottom > 0.5 || needed.leading > 0.5 {
      pads = needed
      setScales(size, pads)
      geometry = MarkGeometry(plan.model, x: plan.map.x, y: plan.map.y, size: size)
    }
    followBinding()
    plan.map.size = size
    plan.map.isPlaced = true
    plan.map.origin = { [weak self] in MainActor.assumeIsolated { self?.element?.contentOrigin ?? .zero } }
    place()
  }

  private func setScales(_ size: CGSize, _ pads: EdgeInsets) {
    var (x, y) = (plan.x, plan.y)
    if let range = plan.model.x?.range {
      x?.start = range.points?.lowerBound ?? range.startPadding + pads.leading
      x?.end = range.points?.upperBound ?? size.width - range.endPadding - pads.trailing
    }
    if let range = plan.model.y?.range {
      y?.start = range.points?.upperBound ?? size.height - range.startPadding - pads.bottom
      y?.end = range.points?.lowerBound ?? range.endPadding + pads.top
    }
    if plan.model.x?.isReversed == true { x?.flip() }
    // Categories go down from the top, as in a list.
    if (plan.model.y?.isReversed == true) != (y?.kind == .category) { y?.flip() }
    (plan.map.x, plan.map.y) = (x, y)
  }

  /// How far annotations that make their own room reach out of the plot.
  private func overflow(_ size: CGSize) -> EdgeInsets {
    var needed = EdgeInsets()
    for (element, placed) in zip(annotations, geometry.annotations) {
      guard let element else { continue }
      let frame = Self.frame(element.size(for: .unspecified), placed)
      let strategy = placed.annotation.overflow
      // What is written over a rule at the plot's very edge stands outside of it.
      let isRule = placed.isRule
      if strategy.y.pads, !isRule {
        needed.top = max(needed.top, -frame.minY - margins.top)
        needed.bottom = max(needed.bottom, frame.maxY - size.height - 1)
      }
      if strategy.x.pads, !isRule, placed.isHorizontal {
        needed.trailing = max(needed.trailing, frame.maxX - size.width)
        needed.leading = max(needed.leading, -frame.minX - margins.leading)
      }
    }
    needed.top = min(needed.top, size.height / 3)
    needed.bottom = min(needed.bottom, size.height / 3)
    needed.trailing = min(needed.trailing, size.width / 2)
    needed.leading = min(needed.leading, size.width / 2)
    return needed
  }

  private func place() {
    guard let owner = element else { return }
    let centers = geometry.shapes.compactMap { shape -> CGPoint? in
      if case .view(_, let point) = shape.content { return point }
      return nil
    }
    for (symbol, center) in zip(symbols, centers) {
      symbol?.place(at: center, anchor: .center, proposal: .unspecified, in: owner)
    }
    // In points of the plot; what scrolls is kept within the plot.
    let chart = isScrolling ? CGRect(origin: .zero, size: contentSize) : chartBounds
    for (element, placed) in zip(annotations, geometry.annotations) {
      guard let element else { continue }
      var frame = Self.frame(element.size(for: .unspecified), placed)
      let strategy = placed.annotation.overflow
      if let bounds = strategy.x.bounds(plot: CGRect(origin: .zero, size: contentSize), chart: chart) {
        frame.origin.x = max(min(frame.minX, bounds.maxX - frame.width), bounds.minX)
      }
      if case .fit = strategy.y.kind,
        let bounds = strategy.y.bounds(plot: CGRect(origin: .zero, size: contentSize), chart: chart)
      {
        frame.origin.y = max(min(frame.minY, bounds.maxY - frame.height), bounds.minY)
      }
      element.place(at: frame.origin, proposal: .unspecified, in: owner)
    }
  }

  /// Where an annotation of a size is.
  static func frame(_ size: CGSize, _ placed: PlacedAnnotation) -> CGRect {
    let (target, annotation) = (placed.target, placed.annotation)
    let spacing = annotation.spacing ?? 4
    var position = annotation.position
    if position == .automatic { position = placed.isHorizontal ? .trailing : .top }
    let across: CGFloat
    switch annotation.alignment.horizontal {
    case .leading: across = target.minX
    case .trailing: across = target.maxX - size.width
    default: across = target.midX - size.width / 2
    }
    let down: CGFloat
    switch annotation.alignment.vertical {
    case .top: down = target.minY
    case .bottom: down = target.maxY - size.height
    default: down = target.midY - size.height / 2
    }
    let (left, right) = (target.minX - spacing - size.width, target.maxX + spacing)
    let (above, below) = (target.minY - spacing - size.height, target.maxY + spacing)
    let origin: CGPoint
    switch position {
    case .top: origin = CGPoint(x: across, y: above)
    case .bottom: origin = CGPoint(x: across, y: below)
    case .leading: origin = CGPoint(x: left, y: down)
    case .trailing: origin = CGPoint(x: right, y: down)
    case .topLeading: origin = CGPoint(x: left, y: above)
    case .topTrailing: origin = CGPoint(x: right, y: above)
    case .bottomLeading: origin = CGPoint(x: left, y: below)
    case .bottomTrailing: origin = CGPoint(x: right, y: below)
    default: origin = CGPoint(x: across, y: down)
    }
    return CGRect(origin: origin, size: size)
  }

  // MARK: Drawing

  func draw(
    into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext, _ element: DelegatedElement
  ) {
    let (frame, id) = (CGRect(origin: origin, size: element.frame.size), element.id)
    guard isScrolling else {
      let node = DrawNode(id: id, kind: "box", frame: frame)
      node.animation = context.animation
      drawContent(&node.children, .zero, context)
      connect(node)
      list.append(node)
      return
    }
    // The scrolled part reaches up and down to where annotations and labels are.
    let (top, bottom) = (margins.top, margins.bottom)
    let node = DrawNode(
      id: id, kind: "scroll",
      frame: CGRect(x: frame.minX, y: frame.minY - top, width: frame.width, height: frame.height + top + bottom))
    node.set("axes", .string("h"))
    node.set("content", .numbers(contentSize.width, 0))
    node.set("at", .numbers(offset, 0))
    let content = DrawNode(
      id: plan.memory.id("content", self.context.node.graph), kind: "box",
      frame: CGRect(x: 0, y: 0, width: contentSize.width, height: frame.height + top + bottom))
    drawContent(&content.children, CGPoint(x: 0, y: top), context)
    for label in scrolledLabels {
      label.draw(into: &content.children, at: CGPoint(x: label.frame.minX, y: label.frame.minY + top), context)
    }
    connect(content, top: top)
    node.children = [content]
    var handler = EventHandler()
    handler.scroll = { [weak self] point in self?.scrolled(to: point.x) }
    node.handler = handler
    list.append(node)
  }

  private func scrolled(to offset: CGFloat) {
    plan.memory.offset = offset
    if let write = plan.settings.x.scroll?.write, let value = plan.map.x?.value(at: offset) {
      plan.memory.lastWritten = value
      write(value)
      plan.memory.lastWritten = plan.settings.x.scroll?.read() ?? value
    }
    element?.forgetLayout()
    context.node.graph.setNeedsLayout()
  }

  private func drawContent(_ list: inout [DrawNode], _ origin: CGPoint, _ context: DrawContext) {
    drawGrid(&list, origin, context)
    var symbolIndex = 0
    let ordered = geometry.shapes.enumerated().map { index, shape -> (Int, MarkShape, Element?) in
      guard case .view = shape.content else { return (index, shape, nil) }
      defer { symbolIndex += 1 }
      return (index, shape, symbolIndex < symbols.count ? symbols[symbolIndex] : nil)
    }.sorted { ($0.1.style.zIndex, $0.0) < ($1.1.style.zIndex, $1.0) }
    for (_, shape, symbol) in ordered { draw(shape, symbol, &list, origin, context) }
    for annotation in annotations {
      guard let annotation else { continue }
      annotation.draw(into: &list, at: origin + annotation.frame.origin, context)
    }
  }

  private func draw(
    _ shape: MarkShape, _ symbol: Element?, _ list: inout [DrawNode], _ origin: CGPoint, _ context: DrawContext
  ) {
    let first = list.count
    let paint = PaintContext(environment: self.context.environment)
    let id = plan.memory.id(shape.key, self.context.node.graph)
    switch shape.content {
    case .view:
      guard let symbol else { return }
      symbol.draw(into: &list, at: origin + symbol.frame.origin, context)
    case .fill(let path, let style):
      add(path, shape.style, id, fill: style._paint(in: paint), stroke: nil, &list, origin, context)
    case .stroke(let path, let line, let style):
      add(path, shape.style, id, fill: nil, stroke: (line, style._paint(in: paint)), &list, origin, context)
    }
    for node in list[first...] {
      let style = shape.style
      if style.opacity < 1 { node.set("o", .number(min(max(style.opacity, 0), 1))) }
      if style.blur > 0 { node.set("bl", .number(style.blur)) }
      if let shadow = style.shadow {
        node.set(
          "sh",
          .array([
            .string(shadow.color.rgba(in: self.context.environment).hex), .number(shadow.radius), .number(shadow.x),
            .number(shadow.y),
          ]))
      }
      if let words = shape.words { node.describe(role: "image", label: words.label, value: words.value) }
    }
  }

  private func add(
    _ path: Path, _ style: MarkStyle, _ id: Int, fill: Paint?, stroke: (StrokeStyle, Paint)?,
    _ list: inout [DrawNode], _ origin: CGPoint, _ context: DrawContext
  ) {
    guard !path.isEmpty else { return }
    var bounds = style.alignsWithPlot ? CGRect(origin: .zero, size: contentSize) : path.boundingRect
    guard bounds.minX.isFinite, bounds.minY.isFinite, bounds.width.isFinite, bounds.height.isFinite else { return }
    bounds.size = CGSize(width: max(bounds.width, 0.01), height: max(bounds.height, 0.01))
    let local = path.offsetBy(dx: -bounds.minX, dy: -bounds.minY)
    let shape = ShapeElement(
      id: id, outline: { _ in local }, fill: fill, stroke: stroke.map { (style: $0.0, paint: $0.1) })
    guard let owner = element else { return }
    shape.place(at: bounds.origin, proposal: ProposedViewSize(bounds.size), in: owner)
    shape.draw(into: &list, at: origin + bounds.origin, context)
  }

  // MARK: Grid

  private func drawGrid(_ list: inout [DrawNode], _ origin: CGPoint, _ context: DrawContext) {
    for (number, axis) in plan.axes.enumerated() {
      var groups: [(key: String, stroke: StrokeStyle, style: AnyShapeStyle, path: Path)] = []
      for tick in axis.ticks {
        guard let place = place(of: tick, axis) else { continue }
        for item in tick.items {
          guard case .grid(let own) = item.kind, let at = item.centered == true ? place.middle : place.start else {
            continue
          }
          let stroke = own ?? StrokeStyle(lineWidth: 0.5, dash: axis.axis == .horizontal ? [2, 2] : [])
          let style = item.style ?? AnyShapeStyle(Color.system(.separator))
          let key = "\(stroke) \(style)"
          if !groups.contains(where: { $0.key == key }) { groups.append((key, stroke, style, Path())) }
          guard let index = groups.firstIndex(where: { $0.key == key }) else { continue }
          groups[index].path.addPath(line(axis.axis, at, item.offset))
        }
      }
      for (index, group) in groups.enumerated() {
        let id = plan.memory.id("grid \(number) \(index)", self.context.node.graph)
        let paint = group.style._paint(in: PaintContext(environment: self.context.environment))
        add(group.path, MarkStyle(), id, fill: nil, stroke: (group.stroke, paint), &list, origin, context)
      }
    }
  }

  private func line(_ axis: Axis, _ at: CGFloat, _ offset: CGSize) -> Path {
    var path = Path()
    let end = contentSize
    path.addLines(
      axis == .horizontal
        ? [CGPoint(x: at + offset.width, y: 0), CGPoint(x: at + offset.width, y: end.height)]
        : [CGPoint(x: 0, y: at + offset.height), CGPoint(x: end.width, y: at + offset.height)])
    return path
  }

  /// Where a tick is, and the middle between it and the next one; nil when it is outside of the plot.
  func place(of tick: ChartPlan.Tick, _ axis: ChartPlan.Ticks_) -> (start: CGFloat?, middle: CGFloat?)? {
    place(of: tick.value, next: tick.next, axis.axis)
  }

  func place(of value: _PlotValue, next: _PlotValue?, _ axis: Axis) -> (start: CGFloat?, middle: CGFloat?)? {
    guard let scale = axis == .horizontal ? plan.map.x : plan.map.y, let start = scale.position(value) else {
      return nil
    }
    let length = axis == .horizontal ? contentSize.width : contentSize.height
    guard start >= -0.5, start <= length + 0.5 else { return nil }
    if scale.kind == .category { return (start, start) }
    guard let next, let end = scale.position(next) else { return (start, start) }
    let middle = (start + end) / 2
    // The last unit may reach beyond the plot; then there is nothing to be in the middle of.
    return (start, middle >= -0.5 && middle <= length + 0.5 ? middle : nil)
  }
}

extension AnnotationOverflowResolution.Strategy {
  fileprivate var pads: Bool {
    switch kind {
    case .automatic, .padScale: true
    case .disabled, .fit: false
    }
  }

  /// What an annotation is moved into; nil lets it be where it is.
  fileprivate func bounds(plot: CGRect, chart: CGRect) -> CGRect? {
    switch kind {
    case .automatic: chart
    case .fit(let boundary): boundary == .plot ? plot : chart
    case .padScale, .disabled: nil
    }
  }
}
