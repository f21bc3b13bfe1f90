import SwiftUI

private struct HeightKey: PreferenceKey {
  static let defaultValue: CGFloat = 0
  static func reduce(value: inout CGFloat, nextValue: () -> CGFloat) { value = max(value, nextValue()) }
}

private struct BoundsKey: PreferenceKey {
  static let defaultValue: [Anchor<CGRect>] = []
  static func reduce(value: inout [Anchor<CGRect>], nextValue: () -> [Anchor<CGRect>]) { value += nextValue() }
}

struct LayoutProbe: View {
  @State private var height: CGFloat = 0
  @Namespace private var space
  var body: some View {
    VStack {
      Text("A").padding().padding(8).padding(.horizontal, 4).padding(.top).padding(EdgeInsets())
      Text("B").frame(width: 10).frame(height: 10).frame(width: 10, height: 10, alignment: .leading)
      Text("C").frame(maxWidth: .infinity, alignment: .leading).frame(maxWidth: .infinity, maxHeight: .infinity)
      Text("D").frame(minWidth: 10, minHeight: 10).frame(minWidth: 0, maxWidth: .infinity, minHeight: 0, maxHeight: 10)
      Text("E").offset(x: 1, y: 2).offset(CGSize.zero).offset(y: 2).position(x: 1, y: 1).zIndex(2)
      Text("F").alignmentGuide(.leading) { $0[.trailing] }.layoutPriority(1).gridCellColumns(2).id("F")
      Text("G").scaleEffect(1.2).scaleEffect(x: 1, y: 2, anchor: .top).rotation3DEffect(.degrees(4), axis: (x: 0, y: 1, z: 0))
      Text("H").matchedGeometryEffect(id: "h", in: space).coordinateSpace(name: "here")
      Text("I").preference(key: HeightKey.self, value: 3).anchorPreference(key: BoundsKey.self, value: .bounds) { [$0] }
    }
    .onPreferenceChange(HeightKey.self) { height = $0 }
    .overlayPreferenceValue(BoundsKey.self) { anchors in
      GeometryReader { proxy in ForEach(anchors.indices, id: \.self) { Color.red.frame(width: proxy[anchors[$0]].width) } }
    }
    .backgroundPreferenceValue(HeightKey.self) { Color.red.frame(height: $0) }
    .onGeometryChange(for: CGSize.self) { $0.size } action: { height = $0.height }
    .safeAreaInset(edge: .bottom, spacing: 0) { Text("Bar") }
    .safeAreaPadding(.horizontal, 10)
  }
}

struct ScrollProbe: View {
  @State private var id: Int?
  @State private var position = ScrollPosition(edge: .top)
  @State private var offset: CGFloat = 0
  var body: some View {
    VStack {
      ScrollView(.horizontal) {
        LazyHStack {
          ForEach(0..<10) { row in
            Text("\(row)").containerRelativeFrame(.horizontal, count: 3, spacing: 8)
              .scrollTransition { content, phase in content.opacity(phase.isIdentity ? 1 : 0.5).scaleEffect(0.9) }
          }
        }
        .scrollTargetLayout()
      }
      .scrollTargetBehavior(.viewAligned).scrollPosition(id: $id).contentMargins(.horizontal, 16, for: .scrollContent)
      .scrollIndicators(.hidden).scrollClipDisabled().scrollBounceBehavior(.basedOnSize).scrollDisabled(false)
      ScrollView { Text("Long") }
        .scrollPosition($position).defaultScrollAnchor(.bottom).scrollDismissesKeyboard(.interactively)
        .onScrollGeometryChange(for: CGFloat.self) { $0.contentOffset.y } action: { _, new in offset = new }
        .onScrollPhaseChange { _, new in if new.isScrolling { offset = 0 } }
        .refreshable { try? await Task.sleep(for: .seconds(1)) }
        .scrollContentBackground(.hidden).scrollEdgeEffectStyle(.soft, for: .top)
    }
    .containerRelativeFrame([.horizontal, .vertical]) { length, axis in axis == .horizontal ? length : length / 2 }
  }
}

struct ListProbe: View {
  @State private var items = ["a", "b"]
  @State private var search = ""
  var body: some View {
    List {
      Section("Rows") {
        ForEach(items, id: \.self) { item in
          Text(item)
            .swipeActions(edge: .trailing, allowsFullSwipe: true) { Button("Delete", role: .destructive) {} }
            .swipeActions { Button("Pin") {} }
            .listRowBackground(Color.red).listRowInsets(EdgeInsets()).listRowSeparator(.hidden).badge(2)
            .contextMenu { Button("Copy") {} }
            .tag(item)
        }
        .onDelete { items.remove(atOffsets: $0) }
        .onMove { items.move(fromOffsets: $0, toOffset: $1) }
      }
    }
    .listStyle(.insetGrouped).headerProminence(.increased).environment(\.defaultMinListRowHeight, 20)
    .searchable(text: $search, placement: .navigationBarDrawer(displayMode: .always), prompt: "Find")
    .searchSuggestions { Text("Suggestion").searchCompletion("Suggestion") }
    .onSubmit(of: .search) {}
  }
}
