// How views were taken apart before `Group(subviews:)`: not documented, and used by many apps for years.

/// Arranges the views of a content.
@MainActor @preconcurrency
public protocol _VariadicView_ViewRoot {
  associatedtype Body: View
  /// What is made of the views.
  @ViewBuilder @MainActor @preconcurrency func body(children: _VariadicView.Children) -> Body
}

/// Arranges the views of a content into several.
public protocol _VariadicView_MultiViewRoot: _VariadicView_ViewRoot {}

/// Arranges the views of a content into one.
public protocol _VariadicView_UnaryViewRoot: _VariadicView_ViewRoot {}

/// Views that are taken apart.
public enum _VariadicView {
  public typealias ViewRoot = _VariadicView_ViewRoot
  public typealias MultiViewRoot = _VariadicView_MultiViewRoot
  public typealias UnaryViewRoot = _VariadicView_UnaryViewRoot

  /// A content with what arranges it.
  public struct Tree<Root: _VariadicView_ViewRoot, Content: View>: View {
    public var root: Root
    public var content: Content

    public init(_ root: Root, @ViewBuilder content: () -> Content) {
      (self.root, self.content) = (root, content())
    }

    public var body: some View {
      ChildrenReader(content) { children in root.body(children: Children(children: children)) }
    }
  }

  /// The views of a content, in order.
  public struct Children: RandomAccessCollection, View {
    /// One of them.
    public struct Element: View, Identifiable {
      let child: Child
      public var id: AnyHashable { child.id }
      /// The identity that the app has given, if it is of this type.
      public func id<ID: Hashable>(as: ID.Type = ID.self) -> ID? { child.traits[TagTrait.self]?.base as? ID }
      public var body: some View { child }
    }

    let children: [Child]
    public var startIndex: Int { 0 }
    public var endIndex: Int { children.count }
    public subscript(index: Int) -> Element { Element(child: children[index]) }
    public var body: some View { ForEach(children) { $0 } }
  }
}
