import SwiftUI

/// A view as data: kind, name, numbers and what it holds.
struct Spec: Decodable {
  var kind: String
  var name: String?
  var of: [Spec]?
  var width: CGFloat?
  var height: CGFloat?
  var least: CGFloat?
  var most: CGFloat?
  var amount: CGFloat?
  var align: String?
  var horizontal: Bool?
  var vertical: Bool?
}

/// The view that a specification describes.
struct Grown: View {
  let spec: Spec

  init(_ spec: Spec) { self.spec = spec }

  init?(_ text: String) {
    guard let spec = try? JSONDecoder().decode(Spec.self, from: Data(text.utf8)) else { return nil }
    self.spec = spec
  }

  private var parts: [Spec] { spec.of ?? [] }
  private var inner: AnyView { parts.first.map { AnyView(Grown($0)) } ?? AnyView(EmptyView()) }

  @ViewBuilder private var children: some View {
    ForEach(parts.indices, id: \.self) { index in
      Grown(parts[index]).layoutPriority(parts[index].kind == "priority" ? Double(parts[index].amount ?? 0) : 0)
    }
  }

  private var alignment: Alignment {
    switch spec.align {
    case "topLeading": .topLeading
    case "top": .top
    case "bottomTrailing": .bottomTrailing
    case "leading": .leading
    case "trailing": .trailing
    case "bottom": .bottom
    default: .center
    }
  }

  private var made: AnyView {
    switch spec.kind {
    case "box": AnyView(Color.blue.frame(width: spec.width, height: spec.height))
    case "fill": AnyView(Color.green)
    case "hstack":
      AnyView(HStack(alignment: alignment.vertical, spacing: spec.amount ?? 0) { children })
    case "vstack":
      AnyView(VStack(alignment: alignment.horizontal, spacing: spec.amount ?? 0) { children })
    case "zstack": AnyView(ZStack(alignment: alignment) { children })
    case "frame": AnyView(inner.frame(width: spec.width, height: spec.height, alignment: alignment))
    case "bounds": AnyView(inner.frame(minWidth: spec.least, maxWidth: spec.most, alignment: alignment))
    case "padding": AnyView(inner.padding(spec.amount ?? 0))
    case "offset": AnyView(inner.offset(x: spec.amount ?? 0, y: spec.amount ?? 0))
    case "fixed":
      AnyView(inner.fixedSize(horizontal: spec.horizontal ?? true, vertical: spec.vertical ?? true))
    case "ratio": AnyView(inner.aspectRatio(spec.amount ?? 1, contentMode: .fit))
    case "overlay":
      AnyView(
        inner.overlay(alignment: alignment) {
          if parts.count > 1 { Grown(parts[1]) }
        })
    default: inner
    }
  }

  var body: some View {
    if let name = spec.name { made.mark(name) } else { made }
  }
}
