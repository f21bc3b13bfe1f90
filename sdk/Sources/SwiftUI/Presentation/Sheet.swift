import SDKBase

/// A height of a sheet that the app works out itself.
@available(iOS 16.0, *)
public protocol CustomPresentationDetent {
  typealias Context = PresentationDetent.Context
  static func height(in context: Context) -> CGFloat?
}

/// How high a sheet stands.
@available(iOS 16.0, *)
public struct PresentationDetent: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case medium, large
    case height(CGFloat)
    case fraction(CGFloat)
    case custom(ObjectIdentifier)
  }
  /// How a height of the app's own is found.
  private var custom: (@Sendable (Context) -> CGFloat?)?

  let kind: Kind

  private init(kind: Kind, custom: (@Sendable (Context) -> CGFloat?)? = nil) {
    (self.kind, self.custom) = (kind, custom)
  }

  public static func == (a: PresentationDetent, b: PresentationDetent) -> Bool { a.kind == b.kind }
  public func hash(into hasher: inout Hasher) { hasher.combine(kind) }

  /// What a height of the app's own can go by.
  @dynamicMemberLookup
  public struct Context {
    public let maxDetentValue: CGFloat
    public subscript<T>(dynamicMember keyPath: KeyPath<EnvironmentValues, T>) -> T {
      EnvironmentValues()[keyPath: keyPath]
    }
  }

  /// A height that the app works out itself.
  public static func custom<D: CustomPresentationDetent>(_ type: D.Type) -> PresentationDetent {
    .init(kind: .custom(ObjectIdentifier(type))) { D.height(in: $0) }
  }
  public static let medium = PresentationDetent(kind: .medium)
  public static let large = PresentationDetent(kind: .large)
  public static func height(_ height: CGFloat) -> PresentationDetent { .init(kind: .height(height)) }
  public static func fraction(_ fraction: CGFloat) -> PresentationDetent { .init(kind: .fraction(fraction)) }

  func height(in screen: CGFloat) -> CGFloat {
    let most = screen - 69
    switch kind {
    case .large: return most
    case .medium: return (screen * 0.5).rounded()
    case .height(let height): return min(max(height, 60), most)
    case .fraction(let fraction): return min(max(screen * fraction, 60), most)
    case .custom: return min(max(custom?(Context(maxDetentValue: most)) ?? 0, 60), most)
    }
  }
}

/// What the content says of its sheet.
struct SheetSettings {
  var detents: Set<PresentationDetent>?
  var selection: Binding<PresentationDetent>?
  var showsGrabber: Visibility = .automatic
  var cornerRadius: CGFloat?
  var background: AnyView?
  var isFixed = false
}

private struct SheetSettingsKey: PreferenceKey {
  static let defaultValue = [(inout SheetSettings) -> Void]()
  static func reduce(value: inout Value, nextValue: () -> Value) { value += nextValue() }
}

extension View {
  private func sheetSetting(_ change: @escaping (inout SheetSettings) -> Void) -> some View {
    transformPreference(SheetSettingsKey.self) { $0.append(change) }
  }

  @available(iOS 16.0, *)
  public func presentationDetents(_ detents: Set<PresentationDetent>) -> some View {
    sheetSetting { $0.detents = detents }
  }
  @available(iOS 16.0, *)
  public func presentationDetents(
    _ detents: Set<PresentationDetent>, selection: Binding<PresentationDetent>
  ) -> some View {
    sheetSetting {
      $0.detents = detents
      $0.selection = selection
    }
  }
  @available(iOS 16.0, *)
  public func presentationDragIndicator(_ visibility: Visibility) -> some View {
    sheetSetting { $0.showsGrabber = visibility }
  }
  @available(iOS 16.4, *)
  public func presentationCornerRadius(_ cornerRadius: CGFloat?) -> some View {
    sheetSetting { $0.cornerRadius = cornerRadius }
  }
  @available(iOS 16.4, *)
  public func presentationBackground<S: ShapeStyle>(_ style: S) -> some View {
    sheetSetting { $0.background = AnyView(Rectangle().fill(style)) }
  }
  @available(iOS 16.4, *)
  public func presentationBackground<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V)
    -> some View
  {
    let view = AnyView(content())
    return sheetSetting { $0.background = view }
  }
  @available(iOS 16.4, *)
  public func presentationBackgroundInteraction(_ interaction: PresentationBackgroundInteraction) -> some View {
    unsupported("presentationBackgroundInteraction", "What is behind a sheet cannot be touched in the preview.")
  }
  @available(iOS 16.4, *)
  public func presentationContentInteraction(_ behavior: PresentationContentInteraction) -> some View { self }
  /// What the presentation becomes where there is little room; a phone shows sheets.
  @available(iOS 16.4, *)
  public func presentationCompactAdaptation(_ adaptation: PresentationAdaptation) -> some View { self }
  @available(iOS 16.4, *)
  public func presentationCompactAdaptation(
    horizontal horizontalAdaptation: PresentationAdaptation, vertical verticalAdaptation: PresentationAdaptation
  ) -> some View {
    self
  }
  /// How large a presentation is where there is much room; a phone's are as wide as its screen.
  @available(iOS 18.0, *)
  public func presentationSizing(_ sizing: some PresentationSizing) -> some View { self }

  /// Whether a swipe may close the sheet.
  @available(iOS 15.0, *)
  public func interactiveDismissDisabled(_ isDisabled: Bool = true) -> some View {
    sheetSetting { $0.isFixed = isDisabled }
  }

  /// Shows a sheet while the condition holds.
  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    presents(isPresented, onDismiss) { close in SheetView(content: content(), close: close) }
  }

  /// Shows a sheet for an item while there is one.
  public func sheet<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    presents(item, onDismiss) { value, close in SheetView(content: content(value), close: close).id(value.id) }
  }

  /// Covers the screen while the condition holds.
  @available(iOS 14.0, *)
  public func fullScreenCover<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    presents(isPresented, onDismiss) { close in CoverView(content: content(), close: close) }
  }

  @available(iOS 14.0, *)
  public func fullScreenCover<Item: Identifiable, Content: View>(
    item: Binding<Item?>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    presents(item, onDismiss) { value, close in CoverView(content: content(value), close: close).id(value.id) }
  }

  /// On a phone a popover is a sheet.
  public func popover<Content: View>(
    isPresented: Binding<Bool>, attachmentAnchor: PopoverAttachmentAnchor = .rect(.bounds), arrowEdge: Edge? = nil,
    @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    sheet(isPresented: isPresented, content: content)
  }

  public func popover<Item: Identifiable, Content: View>(
    item: Binding<Item?>, attachmentAnchor: PopoverAttachmentAnchor = .rect(.bounds), arrowEdge: Edge? = nil,
    @ViewBuilder content: @escaping (Item) -> Content
  ) -> some View {
    sheet(item: item, content: content)
  }

  func presents<V: View>(
    _ isPresented: Binding<Bool>, _ onDismiss: (() -> Void)?, _ make: (@escaping @MainActor () -> Void) -> V
  ) -> some View {
    let close: @MainActor () -> Void = { isPresented.wrappedValue = false }
    return modifier(PresentModifier(presented: isPresented.wrappedValue ? make(close) : nil))
      .onChange(of: isPresented.wrappedValue) { _, shown in if !shown { onDismiss?() } }
  }

  func presents<Item, V: View>(
    _ item: Binding<Item?>, _ onDismiss: (() -> Void)?, _ make: (Item, @escaping @MainActor () -> Void) -> V
  ) -> some View {
    let close: @MainActor () -> Void = { item.wrappedValue = nil }
    return modifier(PresentModifier(presented: item.wrappedValue.map { make($0, close) }))
      .onChange(of: item.wrappedValue != nil) { _, shown in if !shown { onDismiss?() } }
  }
}

/// Where a popover points to.
public enum PopoverAttachmentAnchor {
  case rect(Anchor<CGRect>.Source)
  case point(UnitPoint)
}

/// Whether what is behind a sheet can be touched.
@available(iOS 16.4, *)
public struct PresentationBackgroundInteraction: Sendable {
  public static let automatic = PresentationBackgroundInteraction()
  public static let enabled = PresentationBackgroundInteraction()
  public static let disabled = PresentationBackgroundInteraction()
  public static func enabled(upThrough detent: PresentationDetent) -> PresentationBackgroundInteraction { .init() }
}

/// What a swipe on a sheet does first.
@available(iOS 16.4, *)
public struct PresentationContentInteraction: Sendable {
  public static let automatic = PresentationContentInteraction()
  public static let resizes = PresentationContentInteraction()
  public static let scrolls = PresentationContentInteraction()
}

/// How a presentation changes where there is little room.
@available(iOS 16.4, *)
public struct PresentationAdaptation: Sendable {
  public static let automatic = PresentationAdaptation()
  public static let none = PresentationAdaptation()
  public static let popover = PresentationAdaptation()
  public static let sheet = PresentationAdaptation()
  public static let fullScreenCover = PresentationAdaptation()
}

/// A sheet: dims what is behind, stands at the bottom.
private struct SheetView<Content: View>: View {
  let content: Content
  let close: @MainActor () -> Void

  var body: some View {
    PreferenceContainer(SheetSettingsKey.self, content: content.environment(\.dismissal, (true, close))) { changes in
      SheetFrame(settings: settings(changes), close: close)
    } arrange: { content, frame, id in
      SheetElement(id: id, content: content, chrome: frame)
    }
    .modifier(ScreenLayer(entrance: .slide))
    .background {
      Color.black.opacity(0.25).frame(width: screenFacts.size.width, height: screenFacts.size.height).modifier(
        ScreenLayer(entrance: .fade))
    }
  }

  private func settings(_ changes: [(inout SheetSettings) -> Void]?) -> SheetSettings {
    var settings = SheetSettings()
    for change in changes ?? [] { change(&settings) }
    return settings
  }
}

/// What is around the content of a sheet.
private struct SheetFrame: View {
  let settings: SheetSettings
  let close: @MainActor () -> Void

  private var height: CGFloat {
    let detents = settings.detents ?? [.large]
    let screen = screenFacts.size.height
    if let selection = settings.selection?.wrappedValue, detents.contains(selection) {
      return selection.height(in: screen)
    }
    return detents.map { $0.height(in: screen) }.min() ?? screen - 69
  }

  private var showsGrabber: Bool {
    settings.showsGrabber == .visible || (settings.showsGrabber == .automatic && (settings.detents?.count ?? 1) > 1)
  }

  var body: some View {
    ZStack(alignment: .top) {
      if let background = settings.background { background } else { Color.system(.background) }
      Capsule().fill(Color.system(.gray3)).frame(width: 36, height: 5).padding(.top, 5).opacity(showsGrabber ? 1 : 0)
      Color.clear.frame(height: 20)
        .action { handler, node in
          guard !settings.isFixed else { return }
          handler.drag = { event in if event.phase == .ended, event.at.y - event.start.y > 80 { close() } }
          node.describe(role: "sheet", label: "")
        }
    }
    .frame(height: height)
    .clipShape(
      UnevenRoundedRectangle(
        topLeadingRadius: settings.cornerRadius ?? 12, topTrailingRadius: settings.cornerRadius ?? 12))
  }
}

/// Puts the content over its frame at the bottom of the screen.
@MainActor
private final class SheetElement: Element {
  let content: Element?
  let chrome: Element?

  init(id: Int, content: Element?, chrome: Element?) {
    self.content = content
    self.chrome = chrome
    super.init(id: id, children: [chrome, content].compactMap { $0 })
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize { screenFacts.size }

  override func layout(in size: CGSize, proposal: ProposedViewSize) {
    let height = chrome?.size(for: ProposedViewSize(width: size.width, height: size.height)).height ?? size.height
    let top = size.height - height
    let rect = CGRect(x: 0, y: top, width: size.width, height: height)
    let safe = CGRect(x: 0, y: top, width: size.width, height: height - screenFacts.safeArea.bottom)
    SafeArea(safe: rect, container: rect).during {
      chrome?.place(at: CGPoint(x: 0, y: top), proposal: ProposedViewSize(width: size.width, height: height), in: self)
    }
    SafeArea(safe: safe, container: rect).during {
      content?.place(
        at: CGPoint(x: safe.midX, y: safe.midY), anchor: .center, proposal: ProposedViewSize(safe.size), in: self)
    }
  }
}

/// A screen over everything.
private struct CoverView<Content: View>: View {
  let content: Content
  let close: @MainActor () -> Void

  var body: some View {
    content.environment(\.dismissal, (true, close))
      .frame(maxWidth: .infinity, maxHeight: .infinity)
      .background(Color.system(.background))
      .modifier(ScreenLayer(entrance: .slide))
  }
}
