/// One screen of a stack: its content under its bars.
struct Screen: View {
  let content: AnyView
  let close: (@MainActor () -> Void)?
  let backTitle: String?
  let report: @MainActor (BarState) -> Void

  var body: some View {
    PreferenceContainer(BarKey.self, content: content.frame(maxWidth: .infinity, maxHeight: .infinity)) {
      report($0 ?? BarState())
    } make: { state in
      Bars(state: state ?? BarState(), close: close, backTitle: backTitle)
    } arrange: { content, bars, id in
      ScreenElement.make(id: id, content: content, bars: bars)
    }
  }
}

/// Both bars; they say how much room they take.
private struct Bars: View {
  let state: BarState
  let close: (@MainActor () -> Void)?
  let backTitle: String?

  private func items(_ side: ToolbarItemPlacement.Side) -> [ToolbarEntry] {
    state.items.filter { $0.placement.side == side }
  }

  private var isLarge: Bool {
    guard state.title != nil else { return false }
    return state.displayMode == .large || (state.displayMode != .inline && backTitle == nil)
  }

  private var showsTop: Bool {
    !state.isHidden
      && (state.title != nil || close != nil || state.search != nil
        || items(.leading).count + items(.trailing).count + items(.center).count > 0)
  }

  var body: some View {
    ZStack {
      VStack(spacing: 0) { if showsTop { top } }.trait(BarEdgeTrait.self, .top)
      VStack(spacing: 0) { if !items(.bottom).isEmpty { bottom } }.trait(BarEdgeTrait.self, .bottom)
    }
    .environment(\.isInRow, false)
  }

  private var top: some View {
    VStack(alignment: .leading, spacing: 0) {
      ZStack {
        if items(.center).isEmpty {
          if !isLarge, let title = state.title {
            title.font(.headline).lineLimit(1).padding(.horizontal, 90).accessibilityAddTraits(.isHeader)
          }
        } else {
          row(items(.center))
        }
        HStack(spacing: 8) {
          if let close, !state.hidesBack { back(close) }
          row(items(.leading))
          Spacer(minLength: 0)
          row(items(.trailing))
        }
        .padding(.horizontal, close != nil && !state.hidesBack ? 8 : 16)
      }
      .frame(height: 44)
      if isLarge, let title = state.title {
        title.font(.largeTitle.bold()).lineLimit(1).minimumScaleFactor(0.6).accessibilityAddTraits(.isHeader)
          .padding(.horizontal, 16).padding(.top, 3).frame(height: 52, alignment: .topLeading)
      }
      if let search = state.search { SearchBar(search: search) }
    }
  }

  private func back(_ close: @escaping @MainActor () -> Void) -> some View {
    Button(action: close) {
      HStack(spacing: 5) {
        Image(systemName: "chevron.left").font(.title3.weight(.semibold))
        Text(backTitle ?? "Back").lineLimit(1)
      }
    }
    .accessibilityLabel(backTitle ?? "Back")
    .accessibilityIdentifier("BackButton")
    .fixedSize()
  }

  private func row(_ items: [ToolbarEntry]) -> some View {
    HStack(spacing: 18) {
      ForEach(Array(items.enumerated()), id: \.offset) { item in
        item.element.content.fontWeight(item.element.placement.isStrong ? .semibold : nil)
          .fixedSize(horizontal: item.element.placement.side != .center, vertical: false)
      }
    }
  }

  private var bottom: some View {
    HStack {
      ForEach(Array(items(.bottom).enumerated()), id: \.offset) { $0.element.content.frame(maxWidth: .infinity) }
    }
    .padding(.horizontal, 16).frame(height: 44).frame(maxWidth: .infinity)
    .background(.bar)
    .overlay(alignment: .top) { Color.system(.separator).frame(height: 0.5) }
  }
}

enum BarEdgeTrait: TraitKey { typealias Value = VerticalEdge }

/// The field under the title.
private struct SearchBar: View {
  let search: SearchField

  var body: some View {
    HStack(spacing: 6) {
      Image(systemName: "magnifyingglass").foregroundStyle(.secondary).accessibilityHidden(true)
      TextField(search.prompt, text: search.text)
      if !search.text.wrappedValue.isEmpty {
        Button {
          search.text.wrappedValue = ""
        } label: {
          Image(systemName: "xmark.circle.fill").foregroundStyle(.secondary)
        }
        .accessibilityLabel("Clear text")
      }
    }
    .padding(.horizontal, 8).frame(height: 36)
    .background(Color.system(.tertiaryFill), in: RoundedRectangle(cornerRadius: 10))
    .padding(.horizontal, 16).padding(.bottom, 10)
  }
}

/// The content between the bars, told of the room that they take.
@MainActor
private final class ScreenElement: Element {
  let content: Element?
  let top: Element?
  let bottom: Element?

  init(id: Int, content: Element?, top: Element?, bottom: Element?) {
    (self.content, self.top, self.bottom) = (content, top, bottom)
    super.init(id: id, children: [content, top, bottom].compactMap { $0 })
  }

  /// The bars of `bars` told apart by their edge.
  static func make(id: Int, content: Element?, bars: Element?) -> ScreenElement {
    func bar(_ edge: VerticalEdge) -> Element? { bars?.children.first { $0.traits[BarEdgeTrait.self] == edge } }
    return ScreenElement(id: id, content: content, top: bar(.top), bottom: bar(.bottom))
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let offer = ProposedViewSize(width: size.width, height: nil)
    let topHeight = top?.size(for: offer).height ?? 0
    let bottomHeight = bottom?.size(for: offer).height ?? 0
    top?.place(at: .zero, proposal: offer, in: self)
    bottom?.place(at: CGPoint(x: 0, y: size.height - bottomHeight), proposal: offer, in: self)
    var area = SafeArea.current
    let free = CGRect(x: 0, y: topHeight, width: size.width, height: max(size.height - topHeight - bottomHeight, 0))
    area.safe = CGRect(origin: screenOrigin + free.origin, size: free.size)
    area.during { content?.place(at: free.origin, proposal: ProposedViewSize(free.size), in: self) }
  }
}
