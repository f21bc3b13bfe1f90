/// Controls grouped for entering data.
public struct Form<Content: View>: View {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public var body: some View { ListBody(content: content, selection: nil, isForm: true) }
}

/// The look of lists.
public protocol ListStyle {}

public struct DefaultListStyle: ListStyle { public init() {} }
public struct PlainListStyle: ListStyle { public init() {} }
public struct GroupedListStyle: ListStyle { public init() {} }
@available(iOS 14.0, *)
public struct InsetListStyle: ListStyle { public init() {} }
@available(iOS 14.0, *)
public struct InsetGroupedListStyle: ListStyle { public init() {} }
@available(iOS 14.0, *)
public struct SidebarListStyle: ListStyle { public init() {} }

extension ListStyle where Self == DefaultListStyle { public static var automatic: Self { .init() } }
extension ListStyle where Self == PlainListStyle { public static var plain: Self { .init() } }
extension ListStyle where Self == GroupedListStyle { public static var grouped: Self { .init() } }
@available(iOS 14.0, *)
extension ListStyle where Self == InsetListStyle { public static var inset: Self { .init() } }
@available(iOS 14.0, *)
extension ListStyle where Self == InsetGroupedListStyle { public static var insetGrouped: Self { .init() } }
@available(iOS 14.0, *)
extension ListStyle where Self == SidebarListStyle { public static var sidebar: Self { .init() } }

/// The look of forms.
@available(iOS 16.0, *)
public protocol FormStyle {}

@available(iOS 16.0, *)
public struct AutomaticFormStyle: FormStyle { public init() {} }
@available(iOS 16.0, *)
public struct GroupedFormStyle: FormStyle { public init() {} }
@available(iOS 16.0, *)
public struct ColumnsFormStyle: FormStyle { public init() {} }

@available(iOS 16.0, *)
extension FormStyle where Self == AutomaticFormStyle { public static var automatic: Self { .init() } }
@available(iOS 16.0, *)
extension FormStyle where Self == GroupedFormStyle { public static var grouped: Self { .init() } }
@available(iOS 16.0, *)
extension FormStyle where Self == ColumnsFormStyle { public static var columns: Self { .init() } }

/// What lists look like here.
struct ListLook {
  var isPlain = false
  var isInset = true
  var hidesBackground = false
  var rowSpacing: CGFloat?
  var sectionSpacing: CGFloat?
  var minimumRowHeight: CGFloat = 44
}

private struct ListLookKey: EnvironmentKey { static let defaultValue = ListLook() }
private struct IsInRowKey: EnvironmentKey { static let defaultValue = false }
private struct SharesRowKey: EnvironmentKey { static let defaultValue = false }
private struct HeaderProminenceKey: EnvironmentKey { static let defaultValue = Prominence.standard }

extension EnvironmentValues {
  var listLook: ListLook {
    get { self[ListLookKey.self] }
    set { self[ListLookKey.self] = newValue }
  }
  /// Controls lay themselves out over the whole width in rows.
  var isInRow: Bool {
    get { self[IsInRowKey.self] }
    set { self[IsInRowKey.self] = newValue }
  }
  /// Something else stands beside it in its row.
  var sharesRow: Bool {
    get { self[SharesRowKey.self] }
    set { self[SharesRowKey.self] = newValue }
  }
  /// How strongly the headers of sections stand out.
  @available(iOS 15.0, *)
  public var headerProminence: Prominence {
    get { self[HeaderProminenceKey.self] }
    set { self[HeaderProminenceKey.self] = newValue }
  }
  public var defaultMinListRowHeight: CGFloat {
    get { listLook.minimumRowHeight }
    set { listLook.minimumRowHeight = newValue }
  }
}

/// How close sections stand.
@available(iOS 17.0, *)
public struct ListSectionSpacing: Sendable {
  let points: CGFloat
  public static let `default` = ListSectionSpacing(points: 35)
  public static let compact = ListSectionSpacing(points: 17)
  public static func custom(_ spacing: CGFloat) -> ListSectionSpacing { .init(points: spacing) }
}

enum RowBackgroundTrait: TraitKey { typealias Value = AnyView }
enum RowInsetsTrait: TraitKey { typealias Value = EdgeInsets }
enum RowSeparatorTrait: TraitKey { typealias Value = Visibility }
enum RowSeparatorTintTrait: TraitKey { typealias Value = Color }
enum DeleteDisabledTrait: TraitKey { typealias Value = Bool }
enum MoveDisabledTrait: TraitKey { typealias Value = Bool }
enum SwipeActionsTrait: TraitKey { typealias Value = [SwipeActions] }

/// Buttons behind a row.
struct SwipeActions {
  let edge: HorizontalEdge
  let content: AnyView
}

/// Whether something is shown.
@available(iOS 15.0, *)
public enum Visibility: Hashable, CaseIterable, Sendable {
  case automatic, visible, hidden
}

extension View {
  public func listStyle<S: ListStyle>(_ style: S) -> some View {
    transformEnvironment(\.listLook) {
      $0.isPlain = style is PlainListStyle || style is InsetListStyle
      $0.isInset = !(style is GroupedListStyle)
    }
  }
  @available(iOS 16.0, *)
  public func formStyle<S: FormStyle>(_ style: S) -> some View { self }
  public func listRowBackground<V: View>(_ view: V?) -> some View {
    trait(RowBackgroundTrait.self, AnyView(view), overrides: false)
  }
  public func listRowInsets(_ insets: EdgeInsets?) -> some View {
    modifier(OptionalTraitModifier<RowInsetsTrait>(value: insets))
  }
  @available(iOS 15.0, *)
  public func listRowSeparator(_ visibility: Visibility, edges: VerticalEdge.Set = .all) -> some View {
    trait(RowSeparatorTrait.self, visibility)
  }
  @available(iOS 15.0, *)
  public func listRowSeparatorTint(_ color: Color?, edges: VerticalEdge.Set = .all) -> some View {
    modifier(OptionalTraitModifier<RowSeparatorTintTrait>(value: color))
  }
  @available(iOS 15.0, *)
  public func listSectionSeparator(_ visibility: Visibility, edges: VerticalEdge.Set = .all) -> some View {
    unsupported("listSectionSeparator", "Separators of sections are drawn as those of rows.")
  }
  @available(iOS 17.0, *)
  public func listSectionSpacing(_ spacing: ListSectionSpacing) -> some View {
    environment(\.listLook.sectionSpacing, spacing.points)
  }
  @available(iOS 17.0, *)
  public func listSectionSpacing(_ spacing: CGFloat) -> some View { environment(\.listLook.sectionSpacing, spacing) }
  @available(iOS 15.0, *)
  public func listRowSpacing(_ spacing: CGFloat?) -> some View { environment(\.listLook.rowSpacing, spacing) }
  @available(iOS 14.0, *)
  public func listItemTint(_ tint: Color?) -> some View { self.tint(tint) }
  @available(iOS 16.0, *)
  public func scrollContentBackground(_ visibility: Visibility) -> some View {
    environment(\.listLook.hidesBackground, visibility == .hidden)
  }
  @available(iOS 15.0, *)
  public func headerProminence(_ prominence: Prominence) -> some View {
    environment(\.headerProminence, prominence)
  }

  /// Puts buttons behind a row, to be seen when it is swiped.
  @available(iOS 15.0, *)
  public func swipeActions<T: View>(
    edge: HorizontalEdge = .trailing, allowsFullSwipe: Bool = true, @ViewBuilder content: () -> T
  ) -> some View {
    modifier(SwipeModifier(actions: SwipeActions(edge: edge, content: AnyView(content()))))
  }

  public func deleteDisabled(_ isDisabled: Bool) -> some View { trait(DeleteDisabledTrait.self, isDisabled) }
  public func moveDisabled(_ isDisabled: Bool) -> some View { trait(MoveDisabledTrait.self, isDisabled) }
}

/// How strongly something stands out.
@available(iOS 15.0, *)
public enum Prominence: Sendable {
  case standard, increased
}

private struct OptionalTraitModifier<K: TraitKey>: PrimitiveModifier {
  let value: K.Value?
  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    if let value { element.traits[K.self] = value }
    return element
  }
}

private struct SwipeModifier: PrimitiveModifier {
  let actions: SwipeActions
  func modify(_ element: Element, _ context: ModifierContext) -> Element {
    let known = (element.traits[SwipeActionsTrait.self] ?? []).filter { $0.edge != actions.edge }
    element.traits[SwipeActionsTrait.self] = known + [actions]
    return element
  }
}
