/// Views that belong together, with a header and a footer.
public struct Section<Parent, Content, Footer> {
  let header: Parent
  let content: Content
  let footer: Footer
}

extension Section: View where Parent: View, Content: View, Footer: View {
  @available(iOS 15.0, *)
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent, @ViewBuilder footer: () -> Footer)
  {
    self.init(header: header(), content: content(), footer: footer())
  }

  public var body: some View {
    SectionParts {
      header.modifier(SectionText(isHeader: true)).trait(SectionTrait.self, SectionPart(kind: .header))
      content.trait(SectionTrait.self, SectionPart(kind: .row), overrides: false)
      footer.modifier(SectionText(isHeader: false)).trait(SectionTrait.self, SectionPart(kind: .footer))
    }
  }
}

extension Section where Parent == EmptyView, Content: View, Footer: View {
  @available(iOS 15.0, *)
  public init(@ViewBuilder content: () -> Content, @ViewBuilder footer: () -> Footer) {
    self.init(header: EmptyView(), content: content(), footer: footer())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use Section(content:footer:) instead.")
  public init(footer: Footer, @ViewBuilder content: () -> Content) {
    self.init(header: EmptyView(), content: content(), footer: footer)
  }
}

extension Section where Parent: View, Content: View, Footer == EmptyView {
  @available(iOS 15.0, *)
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent) {
    self.init(header: header(), content: content(), footer: EmptyView())
  }

  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use Section(content:header:) instead.")
  public init(header: Parent, @ViewBuilder content: () -> Content) {
    self.init(header: header, content: content(), footer: EmptyView())
  }
}

extension Section where Parent: View, Content: View, Footer: View {
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use Section(content:header:footer:) instead.")
  public init(header: Parent, footer: Footer, @ViewBuilder content: () -> Content) {
    self.init(header: header, content: content(), footer: footer)
  }
}

extension Section where Parent == EmptyView, Content: View, Footer == EmptyView {
  public init(@ViewBuilder content: () -> Content) {
    self.init(header: EmptyView(), content: content(), footer: EmptyView())
  }
}

extension Section where Parent == Text, Content: View, Footer == EmptyView {
  @available(iOS 15.0, *)
  public init(_ titleKey: LocalizedStringKey, @ViewBuilder content: () -> Content) {
    self.init(header: Text(titleKey), content: content(), footer: EmptyView())
  }

  @available(iOS 15.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content) {
    self.init(header: Text(title), content: content(), footer: EmptyView())
  }

  @available(iOS 17.0, *)
  public init(_ titleKey: LocalizedStringKey, isExpanded: Binding<Bool>, @ViewBuilder content: () -> Content) {
    self.init(header: Text(titleKey), content: content(), footer: EmptyView())
  }
}

/// Which part of its section an element is.
struct SectionPart {
  enum Kind { case header, row, footer }
  let kind: Kind
  var section: Int?
}

enum SectionTrait: TraitKey { typealias Value = SectionPart }

/// The small grey text above and below the rows of a list.
private struct SectionText: PrimitiveModifier {
  let isHeader: Bool

  func transform(_ environment: inout EnvironmentValues) {
    guard environment.isInRow else { return }
    environment.isInRow = false
    if isHeader, environment.headerProminence == .increased {
      environment.font = .title3.weight(.semibold)
      environment.foregroundStyle = AnyShapeStyle(HierarchicalShapeStyle.primary)
      return
    }
    environment.font = .footnote
    environment.foregroundStyle = AnyShapeStyle(HierarchicalShapeStyle.secondary)
    if isHeader { environment.text.textCase = environment.text.textCase ?? .uppercase }
  }
}

/// Marks all elements of its content as one section's.
private struct SectionParts<Content: View>: PrimitiveView {
  let content: Content

  init(@ViewBuilder content: () -> Content) { self.content = content() }

  static func _makeNode(_ view: Self, in parent: _Node) -> _ViewNode<Self> { SectionNode(view, in: parent) }
}

@MainActor
private final class SectionNode<Content: View>: _ViewNode<SectionParts<Content>> {
  private var content = Slot<Content>()

  init(_ view: SectionParts<Content>, in parent: _Node) {
    super.init(in: parent)
    content.update(view.content, in: self, environment: environment)
  }

  override var children: [_Node] { content.node.map { [$0] } ?? [] }

  override func update(_ view: SectionParts<Content>, environment: EnvironmentValues) {
    self.environment = environment
    content.update(view.content, in: self, environment: environment)
  }

  override func makeElements() -> [Element] {
    let elements = content.node?.elements() ?? []
    for element in elements where element.traits[SectionTrait.self]?.section == nil {
      element.traits[SectionTrait.self]?.section = id
    }
    return elements
  }
}
