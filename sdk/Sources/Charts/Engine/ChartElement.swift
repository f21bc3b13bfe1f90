import SwiftUI

/// Puts the parts of a chart in place: legend and names outside, then labels, the plot in what is left.
@MainActor
final class ChartElement: ElementDelegate {
  private weak var element: DelegatedElement?
  private let plan: ChartPlan
  private let context: ElementContext
  private let parts: [ChartRole: Element]
  private let plot: PlotElement?
  private var hiddenLabels: Set<Int> = []
  private var plotFrame = CGRect.zero

  private static let spacing: CGFloat = 4

  init(_ context: ElementContext, plan: ChartPlan, parts: [ChartRole: Element]) {
    (self.context, self.plan, self.parts) = (context, plan, parts)
    plot = parts[.plot].flatMap(Self.plot(in:))
  }

  private static func plot(in element: Element) -> PlotElement? {
    if let plot = (element as? DelegatedElement)?.delegate as? PlotElement { return plot }
    for child in element.children { if let plot = plot(in: child) { return plot } }
    return nil
  }

  // MARK: Layout

  func layout(in size: CGSize, proposal: ProposedViewSize, _ element: DelegatedElement) {
    self.element = element
    var area = CGRect(origin: .zero, size: size)
    reserveLegend(&area)
    reserveTitle(.yTitle, plan.settings.y.title, .topTrailing, &area)
    reserveTitle(.xTitle, plan.settings.x.title, .bottomLeading, &area)
    let columns = labelRoom()
    let frame = CGRect(
      x: area.minX + columns.leading, y: area.minY + columns.top,
      width: max(area.width - columns.leading - columns.trailing, 1),
      height: max(area.height - columns.top - columns.bottom, 1))
    parts[.plot]?.place(at: frame.origin, proposal: ProposedViewSize(frame.size), in: element)
    guard let plot else { return }
    plotFrame = CGRect(origin: plot.screenOrigin - element.screenOrigin, size: plot.frame.size)
    let margins = EdgeInsets(
      top: max(plotFrame.minY - area.minY, 0), leading: max(plotFrame.minX - area.minX, 0),
      bottom: max(area.maxY - plotFrame.maxY, 0), trailing: max(area.maxX - plotFrame.maxX, 0))
    let bounds = CGRect(
      x: -plotFrame.minX, y: -plotFrame.minY, width: size.width, height: size.height)
    plot.arrange(
      annotations: plan.draft.annotations.indices.map { parts[.annotation($0)] },
      symbols: plan.draft.shapes.indices.map { parts[.symbol($0)] }, margins: margins, chart: bounds)
    placeLabels(in: area)
    placeLayers(size, element)
  }

  private func placeLayers(_ size: CGSize, _ owner: Element) {
    for index in plan.settings.backgrounds.indices {
      parts[.background(index)]?.place(at: .zero, proposal: ProposedViewSize(size), in: owner)
    }
    for index in plan.settings.overlays.indices {
      parts[.overlay(index)]?.place(at: .zero, proposal: ProposedViewSize(size), in: owner)
    }
    parts[.gesture]?.place(at: plotFrame.origin, proposal: ProposedViewSize(plotFrame.size), in: owner)
  }

  private func reserveLegend(_ area: inout CGRect) {
    guard let legend = parts[.legend] else { return }
    let settings = plan.settings.legend
    let position = settings.position == .automatic ? AnnotationPosition.bottomLeading : settings.position
    reserve(legend, position, settings.alignment, settings.spacing ?? 8, &area)
  }

  private func reserveTitle(
    _ role: ChartRole, _ title: ChartSettings.Title?, _ automatic: AnnotationPosition, _ area: inout CGRect
  ) {
    guard let title, let element = parts[role] else { return }
    let position = title.position == .automatic ? automatic : title.position
    reserve(element, position, title.alignment, title.spacing ?? Self.spacing, &area)
  }

  /// Gives an element one side of the area.
  private func reserve(
    _ element: Element, _ position: AnnotationPosition, _ alignment: Alignment?, _ spacing: CGFloat,
    _ area: inout CGRect
  ) {
    let size = element.size(for: ProposedViewSize(width: area.width, height: nil))
    let proposal = ProposedViewSize(width: area.width, height: nil)
    var origin = area.origin
    let horizontal = alignment?.horizontal ?? Self.alignment(position)
    let across =
      horizontal == .center
      ? area.midX - size.width / 2 : horizontal == .trailing ? area.maxX - size.width : area.minX
    let down =
      alignment?.vertical == .top
      ? area.minY : alignment?.vertical == .bottom ? area.maxY - size.height : area.midY - size.height / 2
    switch position {
    case .top, .topLeading, .topTrailing:
      origin = CGPoint(x: across, y: area.minY)
      area = CGRect(
        x: area.minX, y: area.minY + size.height + spacing, width: area.width,
        height: max(area.height - size.height - spacing, 1))
    case .leading:
      origin = CGPoint(x: area.minX, y: down)
      area = CGRect(
        x: area.minX + size.width + spacing, y: area.minY, width: max(area.width - size.width - spacing, 1),
        height: area.height)
    case .trailing:
      origin = CGPoint(x: area.maxX - size.width, y: down)
      area.size.width = max(area.width - size.width - spacing, 1)
    case .overlay: origin = CGPoint(x: across, y: down)
    default:
      origin = CGPoint(x: across, y: area.maxY - size.height)
      area.size.height = max(area.height - size.height - spacing, 1)
    }
    if let owner = self.element { element.place(at: origin, proposal: proposal, in: owner) }
  }

  private static func alignment(_ position: AnnotationPosition) -> HorizontalAlignment {
    switch position {
    case .topTrailing, .bottomTrailing: .trailing
    default: .leading
    }
  }

  // MARK: Labels

  /// The room that labels need on each side of the plot.
  private func labelRoom() -> EdgeInsets {
    var room = EdgeInsets()
    for (index, label) in plan.labels.enumerated() {
      guard let element = parts[.label(index)], !label.isInset else { continue }
      let size = self.size(of: element, label)
      guard size.width > 0, size.height > 0 else { continue }
      let horizontal = label.spec.horizontalSpacing ?? Self.spacing
      let vertical = label.spec.verticalSpacing ?? Self.spacing
      switch label.side {
      case .leading: room.leading = max(room.leading, size.width + horizontal)
      case .trailing: room.trailing = max(room.trailing, size.width + horizontal)
      case .top: room.top = max(room.top, size.height + vertical)
      case .bottom: room.bottom = max(room.bottom, size.height + vertical)
      }
      if label.axis == .vertical {
        room.top = max(room.top, size.height / 2)
        room.bottom = max(room.bottom, size.height / 2)
      }
    }
    return room
  }

  private func proposal(_ label: ChartPlan.Label) -> ProposedViewSize {
    guard label.axis == .horizontal, let x = plan.x, x.kind == .category, !x.categories.isEmpty,
      label.spec.collision.kind != .disabled
    else {
      return label.axis == .vertical
        ? ProposedViewSize(width: plan.size.width * 0.4, height: nil) : .unspecified
    }
    let visible = CGFloat(plan.visibleShare(plan.model.x, plan.settings.x, .horizontal))
    return ProposedViewSize(
      width: max((plan.size.width - 30) / visible / CGFloat(x.categories.count) - 2, 1), height: nil)
  }

  private func size(of element: Element, _ label: ChartPlan.Label) -> CGSize {
    // A label that would be broken to pieces keeps its width, and may be left out instead.
    let ideal = element.size(for: .unspecified)
    return fits(ideal, label) ? element.size(for: proposal(label)) : ideal
  }

  private func fits(_ ideal: CGSize, _ label: ChartPlan.Label) -> Bool {
    guard let width = proposal(label).width else { return false }
    return label.axis == .vertical || ideal.width <= width * 1.6
  }

  private func placeLabels(in area: CGRect) {
    hiddenLabels = []
    plot?.scrolledLabels = []
    var taken: [Edge: [CGRect]] = [:]
    for (index, label) in plan.labels.enumerated() {
      guard let element = parts[.label(index)], let frame = frame(of: element, label, area) else {
        hiddenLabels.insert(index)
        continue
      }
      let rest = taken[label.side, default: []]
      let room = frame.insetBy(dx: label.axis == .horizontal ? -2 : 0, dy: 0)
      if label.spec.collision.kind != .disabled, rest.contains(where: { $0.intersects(room) }) {
        hiddenLabels.insert(index)
        continue
      }
      taken[label.side, default: []].append(frame)
      place(element, frame, label, index)
    }
  }

  private func place(_ element: Element, _ frame: CGRect, _ label: ChartPlan.Label, _ index: Int) {
    let offer = fits(element.size(for: .unspecified), label) ? proposal(label) : .unspecified
    if isScrolled(label), let plot, let owner = plot.element {
      element.place(at: frame.origin - plotFrame.origin, proposal: offer, in: owner)
      plot.scrolledLabels.append(element)
      hiddenLabels.insert(index)
    } else if let owner = self.element {
      element.place(at: frame.origin, proposal: offer, in: owner)
    }
  }

  private func isScrolled(_ label: ChartPlan.Label) -> Bool {
    guard let plot, label.axis == .horizontal else { return false }
    return plot.contentSize.width > plot.frame.width + 0.5
  }

  /// Where a label is, in the chart; nil when it has no place.
  private func frame(of element: Element, _ label: ChartPlan.Label, _ area: CGRect) -> CGRect? {
    guard let plot, let place = plot.place(of: label.value, next: label.next, label.axis) else { return nil }
    let size = self.size(of: element, label)
    guard size.width > 0, size.height > 0 else { return nil }
    let isCentered = label.centered ?? false
    guard let at = isCentered ? place.middle : place.start else { return nil }
    var frame = CGRect(origin: .zero, size: size)
    if label.axis == .horizontal {
      let isDate = plan.x?.kind == .date && !isCentered
      let anchor = label.spec.anchor?.x ?? (isDate ? 0 : 0.5)
      let gap = isDate && label.spec.anchor == nil ? (label.spec.horizontalSpacing ?? 3) : 0
      frame.origin.x = plotFrame.minX + at - size.width * anchor + gap
      let vertical = label.spec.verticalSpacing ?? Self.spacing
      let isAbove = (label.side == .top) != label.isInset
      frame.origin.y =
        label.side == .top
        ? (isAbove ? plotFrame.minY - vertical - size.height : plotFrame.minY + vertical)
        : (label.isInset ? plotFrame.maxY - vertical - size.height : plotFrame.maxY + vertical)
      guard isScrolled(label) || keepInside(&frame, isDate: isDate) else { return nil }
    } else {
      let anchor = label.spec.anchor?.y ?? (label.isInset ? 1 : 0.5)
      frame.origin.y = plotFrame.minY + at - size.height * anchor
      let horizontal = label.spec.horizontalSpacing ?? Self.spacing
      switch (label.side, label.isInset) {
      case (.leading, false): frame.origin.x = plotFrame.minX - horizontal - size.width
      case (.leading, true): frame.origin.x = plotFrame.minX + horizontal
      case (_, true): frame.origin.x = plotFrame.maxX - horizontal - size.width
      default: frame.origin.x = plotFrame.maxX + horizontal
      }
    }
    return frame.offsetBy(dx: label.offset.width, dy: label.offset.height)
  }

  /// A label at the chart's edge is moved in a little; one that stands beside its tick goes away rather.
  private func keepInside(_ frame: inout CGRect, isDate: Bool) -> Bool {
    let right = plan.size.width
    if frame.maxX > right {
      guard !isDate || frame.maxX - right < 2 else { return false }
      frame.origin.x = right - frame.width
    }
    frame.origin.x = max(frame.minX, 0)
    return true
  }

  // MARK: Drawing

  func draw(
    into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext, _ element: DelegatedElement
  ) {
    element.group(into: &list, at: origin, context) { nodes in
      for index in plan.settings.backgrounds.indices { draw(.background(index), &nodes, context) }
      draw(.plot, &nodes, context)
      drawTicks(&nodes, context)
      for index in plan.labels.indices where !hiddenLabels.contains(index) { draw(.label(index), &nodes, context) }
      draw(.xTitle, &nodes, context)
      draw(.yTitle, &nodes, context)
      draw(.legend, &nodes, context)
      draw(.gesture, &nodes, context)
      for index in plan.settings.overlays.indices { draw(.overlay(index), &nodes, context) }
    } finish: { _ in
    }
  }

  private func draw(_ role: ChartRole, _ nodes: inout [DrawNode], _ context: DrawContext) {
    guard let part = parts[role] else { return }
    part.draw(into: &nodes, at: part.frame.origin, context)
  }

  private func drawTicks(_ nodes: inout [DrawNode], _ context: DrawContext) {
    guard let plot, let owner = element, plot.contentSize.width <= plot.frame.width + 0.5 else { return }
    for (number, axis) in plan.axes.enumerated() {
      var (path, stroke, style) = (Path(), StrokeStyle(lineWidth: 0.5), AnyShapeStyle(Color.system(.separator)))
      for tick in axis.ticks {
        for item in tick.items {
          guard case .tick(let length, let own) = item.kind, let place = plot.place(of: tick, axis),
            let at = item.centered == true ? place.middle : place.start
          else { continue }
          stroke = own ?? StrokeStyle(lineWidth: 0.5, dash: length.points == nil ? [2, 2] : [])
          style = item.style ?? style
          path.addPath(line(axis, at, (length.points ?? labelExtent(axis)) + length.extra))
        }
      }
      guard !path.isEmpty else { continue }
      let bounds = path.boundingRect
      let local = path.offsetBy(dx: -bounds.minX, dy: -bounds.minY)
      let paint = style._paint(in: PaintContext(environment: self.context.environment))
      let shape = ShapeElement(
        id: plan.memory.id("tick \(number)", self.context.node.graph), outline: { _ in local }, fill: nil,
        stroke: (style: stroke, paint: paint))
      shape.place(
        at: bounds.origin, proposal: ProposedViewSize(width: max(bounds.width, 0.01), height: max(bounds.height, 0.01)),
        in: owner)
      shape.draw(into: &nodes, at: bounds.origin, context)
    }
  }

  /// As long as the labels of an axis are high.
  private func labelExtent(_ axis: ChartPlan.Ticks_) -> CGFloat {
    let room = labelRoom()
    switch axis.side {
    case .bottom: return room.bottom
    case .top: return room.top
    case .leading: return room.leading
    case .trailing: return room.trailing
    }
  }

  private func line(_ axis: ChartPlan.Ticks_, _ at: CGFloat, _ length: CGFloat) -> Path {
    var path = Path()
    let frame = plotFrame
    switch axis.side {
    case .bottom:
      path.addLines([
        CGPoint(x: frame.minX + at, y: frame.maxY), CGPoint(x: frame.minX + at, y: frame.maxY + length),
      ])
    case .top:
      path.addLines([
        CGPoint(x: frame.minX + at, y: frame.minY), CGPoint(x: frame.minX + at, y: frame.minY - length),
      ])
    case .leading:
      path.addLines([
        CGPoint(x: frame.minX, y: frame.minY + at), CGPoint(x: frame.minX - length, y: frame.minY + at),
      ])
    case .trailing:
      path.addLines([
        CGPoint(x: frame.maxX, y: frame.minY + at), CGPoint(x: frame.maxX + length, y: frame.minY + at),
      ])
    }
    return path
  }
}
