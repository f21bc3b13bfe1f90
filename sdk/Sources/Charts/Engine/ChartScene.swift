import SwiftUI

/// What a view is in a chart.
package enum ChartRole: Hashable {
  case background(Int), plot, label(Int), annotation(Int), symbol(Int), xTitle, yTitle, legend, overlay(Int), gesture
}

private enum ChartRoleTrait: TraitKey { typealias Value = ChartRole }

extension View {
  fileprivate func role(_ role: ChartRole) -> some View {
    VStack(spacing: 0) { self }.trait(ChartRoleTrait.self, role)
  }
}

/// All views of a chart, put in place by one element.
struct ChartScene: ContainerView {
  let plan: ChartPlan

  init(plan: ChartPlan) { self.plan = plan }

  var content: ChartParts { ChartParts(plan: plan) }

  func makeElement(_ children: [Element], _ context: ElementContext) -> Element {
    var parts: [ChartRole: Element] = [:]
    for child in children {
      if let role = child.traits[ChartRoleTrait.self] { parts[role] = child }
    }
    let chart = ChartElement(context, plan: plan, parts: parts)
    return DelegatedElement(id: context.id, children: Array(parts.values), delegate: chart)
  }
}

/// The views to be made.
struct ChartParts: View {
  let plan: ChartPlan

  private struct Numbered: Identifiable {
    let id: String
    let index: Int
    let view: AnyView
  }

  var body: some View {
    let settings = plan.settings
    let proxy = ChartProxy(map: plan.map)
    layers(settings.backgrounds, "background", proxy) { .background($0) }
    (settings.plotStyle?(ChartPlotContent(plan: plan)) ?? AnyView(ChartPlotContent(plan: plan))).role(.plot)
    ForEach(labels) { label in label.view.role(.label(label.index)) }
    ForEach(symbols) { symbol in symbol.view.role(.symbol(symbol.index)) }
    ForEach(annotations) { annotation in annotation.view.role(.annotation(annotation.index)) }
    if let title = settings.x.title, settings.x.visibility != .hidden { TitleLook(title: title).role(.xTitle) }
    if let title = settings.y.title, settings.y.visibility != .hidden { TitleLook(title: title).role(.yTitle) }
    if let legend = LegendView(plan.model.styles, settings) { legend.role(.legend) }
    if let gesture = settings.gesture { SizeReader { _ in gesture(proxy) }.role(.gesture) }
    layers(settings.overlays, "overlay", proxy) { .overlay($0) }
  }

  private func layers(
    _ layers: [ChartSettings.Layer], _ name: String, _ proxy: ChartProxy, _ role: @escaping (Int) -> ChartRole
  ) -> some View {
    // Made during layout, when the plot has its place and the proxy can tell of it.
    ForEach(Array(layers.enumerated()), id: \.offset) { index, layer in
      LayerReader(alignment: layer.alignment) { layer.make(proxy) }.trait(ChartRoleTrait.self, role(index))
    }
  }

  private var labels: [Numbered] {
    plan.labels.enumerated().map { Numbered(id: $0.element.id, index: $0.offset, view: $0.element.view) }
  }

  private var annotations: [Numbered] {
    plan.draft.annotations.enumerated().map { index, placed in
      let context = AnnotationContext(targetSize: placed.target.size)
      return Numbered(id: placed.key, index: index, view: placed.annotation.content(context))
    }
  }

  private var symbols: [Numbered] {
    plan.draft.shapes.compactMap { shape -> (String, AnyView)? in
      if case .view(let view, _) = shape.content { return (shape.key, view) }
      return nil
    }.enumerated().map { Numbered(id: $0.element.0, index: $0.offset, view: $0.element.1) }
  }
}

/// A layer over the whole chart.
private struct LayerReader: View {
  let alignment: Alignment
  let make: () -> AnyView

  var body: some View {
    SizeReader { size in
      ZStack(alignment: alignment) { make() }.frame(width: size.width, height: size.height, alignment: alignment)
    }
  }
}

/// An axis' name.
private struct TitleLook: View {
  let title: ChartSettings.Title

  var body: some View {
    title.view.font(.caption).foregroundStyle(.secondary)
  }
}
