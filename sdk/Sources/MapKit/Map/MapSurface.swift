import CoreLocation
import SDKBase
import SwiftUI

/// A drawn map that can be moved, with its parts in place.
struct MapSurface: View {
  let region: MKCoordinateRegion
  /// Whether the app says what is shown, and hears when it is moved.
  let isBound: Bool
  let modes: MapInteractionModes
  let parts: [MapPart]
  let selected: AnyHashable?
  let select: ((AnyHashable?) -> Void)?
  let moved: (MKCoordinateRegion) -> Void

  @Environment(\.mapSettings) private var settings
  @State private var own = MapProjection()
  @State private var movedTo: MKCoordinateRegion?
  @State private var dragStart: MKCoordinateRegion?

  private struct Placed: Identifiable {
    let id: Int
    let part: MapPart
  }

  private var shown: MKCoordinateRegion { isBound ? region : movedTo ?? region }

  var body: some View {
    let _ = reportUnsupported(
      api: "Map", note: "There is no map service in the preview: the map is a drawing, with everything at its place.")
    let projection = settings.projection ?? own
    SizeReader(ideal: CGSize(width: 300, height: 300)) { size in
      place(projection, size)
      return surface(projection, size)
    }
    .environment(\.mapSettings, MapSettings())
  }

  private func surface(_ projection: MapProjection, _ size: CGSize) -> some View {
    ZStack(alignment: .topLeading) {
      MapGround(projection: projection, style: settings.style.kind, rect: projection.rect)
      Color.clear.contentShape(Rectangle())
        .onTapGesture { select?(nil) }
      shapes(projection, size)
      ForEach(placed) { placed in
        view(placed.part).modifier(AtPlace(point: projection.point(placed.part.coordinate), part: placed.part))
      }
      Text(verbatim: "Map preview").font(.system(size: 9, weight: .medium)).foregroundStyle(.secondary)
        .padding(6).frame(width: size.width, height: size.height, alignment: .bottomLeading)
        .allowsHitTesting(false)
      if let controls = settings.controls {
        VStack(spacing: 8) { controls }.padding(8)
          .frame(width: size.width, height: size.height, alignment: .topTrailing)
      }
    }
    .frame(width: size.width, height: size.height, alignment: .topLeading)
    .clipped()
    .modifier(Whereabouts(projection: projection))
    .simultaneousGesture(pan(projection), including: modes.contains(.pan) ? .all : .subviews)
  }

  private func place(_ projection: MapProjection, _ size: CGSize) {
    (projection.region, projection.size) = (shown, size)
  }

  // MARK: Moving

  private func pan(_ projection: MapProjection) -> some Gesture {
    DragGesture(minimumDistance: 4)
      .onChanged { value in
        let start = dragStart ?? shown
        if dragStart == nil { dragStart = start }
        go(projection.moved(start, by: value.translation), isOver: false)
      }
      .onEnded { value in
        let start = dragStart ?? shown
        dragStart = nil
        go(projection.moved(start, by: value.translation), isOver: true)
      }
  }

  private func go(_ region: MKCoordinateRegion, isOver: Bool) {
    movedTo = region
    moved(region)
    let context = MapCameraUpdateContext(
      camera: MapCamera(region), region: region, rect: MapProjection.rect(region, CGSize(width: 100, height: 100)))
    for listener in settings.onCameraChange where listener.isContinuous || isOver { listener.action(context) }
  }

  // MARK: Parts

  private var placed: [Placed] {
    parts.enumerated().compactMap { index, part in
      switch part.kind {
      case .marker, .view: Placed(id: index, part: part)
      case .line, .area, .circle, .user: nil
      }
    }
  }

  @ViewBuilder private func view(_ part: MapPart) -> some View {
    switch part.kind {
    case .marker(let look):
      Balloon(
        look: look, tint: part.tint ?? .red, isSelected: part.tag != nil && part.tag == selected, titles: part.titles
      )
      .modifier(Selectable(action: selection(of: part)))
    case .view(let view, _, let title):
      VStack(spacing: 2) {
        view
        if let title, part.titles != .hidden { title.font(.caption2).foregroundStyle(.primary) }
      }
      .modifier(Selectable(action: selection(of: part)))
    default: EmptyView()
    }
  }

  private func selection(of part: MapPart) -> (() -> Void)? {
    guard let select, let tag = part.tag else { return nil }
    return { select(tag) }
  }

  private func shapes(_ projection: MapProjection, _ size: CGSize) -> some View {
    Canvas { context, _ in
      for part in parts {
        guard let path = MainActor.assumeIsolated({ outline(part, projection) }) else { continue }
        let isLine = if case .line = part.kind { true } else { false }
        let fill = part.fill ?? AnyShapeStyle(Color.blue.opacity(isLine ? 1 : 0.3))
        if !isLine { context.fill(path, with: .style(fill)) }
        if isLine || part.stroke != nil {
          context.stroke(
            path, with: .style(part.stroke ?? fill),
            style: part.strokeStyle ?? StrokeStyle(lineWidth: isLine ? 3 : 1, lineCap: .round, lineJoin: .round))
        }
      }
    }
    .frame(width: size.width, height: size.height)
    .allowsHitTesting(false)
  }

  private func outline(_ part: MapPart, _ projection: MapProjection) -> Path? {
    var path = Path()
    switch part.kind {
    case .line(let places): path.addLines(places.map(projection.point))
    case .area(let places):
      path.addLines(places.map(projection.point))
      path.closeSubpath()
    case .circle(let radius):
      let center = projection.point(part.coordinate)
      let reach = radius * MKMapPointsPerMeterAtLatitude(part.coordinate.latitude) / projection.scale
      path.addEllipse(in: CGRect(x: center.x - reach, y: center.y - reach, width: 2 * reach, height: 2 * reach))
    case .marker, .view, .user: return nil
    }
    return path
  }
}

/// Lets a proxy know where the map is on the screen.
private struct Whereabouts: PrimitiveModifier {
  let projection: MapProjection

  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    projection.element = element
    return element
  }
}

/// Can be touched only where there is something to do.
private struct Selectable: ViewModifier {
  let action: (() -> Void)?

  func body(content: Content) -> some View {
    if let action { content.onTapGesture(perform: action) } else { content }
  }
}

/// Puts a view's anchor at a point.
private struct AtPlace: ViewModifier {
  let point: CGPoint
  let part: MapPart

  func body(content: Content) -> some View {
    content.fixedSize()
      .alignmentGuide(.leading) { $0.width * anchor.x - point.x }
      .alignmentGuide(.top) { $0.height * anchor.y - point.y }
  }

  private var anchor: UnitPoint {
    switch part.kind {
    case .view(_, let anchor, _): anchor
    // The balloon's tip, with its title below.
    default: UnitPoint(x: 0.5, y: 0.5)
    }
  }
}

/// A marker's balloon; its tip is in the middle of the view.
private struct Balloon: View {
  let look: MapPart.MarkerLook
  let tint: Color
  let isSelected: Bool
  let titles: Visibility?

  private var side: CGFloat { isSelected ? 44 : 28 }

  var body: some View {
    VStack(spacing: 0) {
      ZStack {
        Circle().fill(tint.gradient)
        sign.foregroundStyle(.white).font(.system(size: side * 0.46, weight: .semibold))
      }
      .frame(width: side, height: side)
      Tip().fill(tint).frame(width: 8, height: 5)
      VStack(spacing: 0) {
        if titles != .hidden {
          look.title.labelStyle(.titleOnly).font(.caption2).fontWeight(.semibold).foregroundStyle(.primary)
        }
      }
      .frame(minHeight: side + 5, alignment: .top)
    }
  }

  @ViewBuilder private var sign: some View {
    switch look.sign {
    case .pin: Image(systemName: "mappin")
    case .symbol(let name): Image(systemName: name)
    case .image(let name): Image(name).resizable().scaledToFit().padding(6)
    case .letters(let text): text
    }
  }

  private struct Tip: Shape {
    nonisolated func path(in rect: CGRect) -> Path {
      Path { path in
        path.move(to: CGPoint(x: rect.minX, y: rect.minY))
        path.addLine(to: CGPoint(x: rect.maxX, y: rect.minY))
        path.addLine(to: CGPoint(x: rect.midX, y: rect.maxY))
        path.closeSubpath()
      }
    }
  }
}
