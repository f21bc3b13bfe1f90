import SDKBase
import UniformTypeIdentifiers

private let noDrag = "Dragging from one view to another cannot be done in the preview yet."

extension View {
  /// Lets people drag the view as an item.
  @available(iOS 13.4, *)
  public func onDrag(_ data: @escaping () -> NSItemProvider) -> some View { unsupported("onDrag", noDrag) }
  @available(iOS 15.0, *)
  public func onDrag<V: View>(
    _ data: @escaping () -> NSItemProvider, @ViewBuilder preview: () -> V
  ) -> some View {
    unsupported("onDrag", noDrag)
  }

  /// Takes what is dropped on the view.
  @available(iOS 14.0, *)
  public func onDrop(
    of supportedContentTypes: [UTType], isTargeted: Binding<Bool>?,
    perform action: @escaping (_ providers: [NSItemProvider]) -> Bool
  ) -> some View {
    unsupported("onDrop", noDrag)
  }
  @available(iOS 14.0, *)
  public func onDrop(
    of supportedContentTypes: [UTType], isTargeted: Binding<Bool>?,
    perform action: @escaping (_ providers: [NSItemProvider], _ location: CGPoint) -> Bool
  ) -> some View {
    unsupported("onDrop", noDrag)
  }
  @available(iOS 14.0, *)
  public func onDrop(of supportedContentTypes: [UTType], delegate: any DropDelegate) -> some View {
    unsupported("onDrop", noDrag)
  }
  @available(iOS, introduced: 13.4, deprecated: 100000.0, message: "Provide UTTypes as the supported content types.")
  public func onDrop(
    of supportedTypes: [String], isTargeted: Binding<Bool>?,
    perform action: @escaping (_ providers: [NSItemProvider]) -> Bool
  ) -> some View {
    unsupported("onDrop", noDrag)
  }
  @available(iOS, introduced: 13.4, deprecated: 100000.0, message: "Provide UTTypes as the supported content types.")
  public func onDrop(
    of supportedTypes: [String], isTargeted: Binding<Bool>?,
    perform action: @escaping (_ providers: [NSItemProvider], _ location: CGPoint) -> Bool
  ) -> some View {
    unsupported("onDrop", noDrag)
  }
  @available(iOS, introduced: 13.4, deprecated: 100000.0, message: "Provide UTTypes as the supported content types.")
  public func onDrop(of supportedTypes: [String], delegate: any DropDelegate) -> some View {
    unsupported("onDrop", noDrag)
  }

  /// Lets people drag the view as a value.
  @available(iOS 16.0, *)
  public func draggable<T: Transferable>(_ payload: @autoclosure @escaping () -> T) -> some View {
    unsupported("draggable", noDrag)
  }
  @available(iOS 16.0, *)
  public func draggable<V: View, T: Transferable>(
    _ payload: @autoclosure @escaping () -> T, @ViewBuilder preview: () -> V
  ) -> some View {
    unsupported("draggable", noDrag)
  }

  /// Takes values that are dropped on the view.
  @available(iOS 16.0, *)
  public func dropDestination<T: Transferable>(
    for payloadType: T.Type = T.self, action: @escaping (_ items: [T], _ location: CGPoint) -> Bool,
    isTargeted: @escaping (Bool) -> Void = { _ in }
  ) -> some View {
    unsupported("dropDestination", noDrag)
  }
  @available(iOS 26.0, *)
  public func dropDestination<T: Transferable>(
    for type: T.Type = T.self, isEnabled: Bool = true, action: @escaping (_ items: [T], _ session: DropSession) -> Void
  ) -> some View {
    unsupported("dropDestination", noDrag)
  }

  /// What the view gives to and takes from the pasteboard by keys; the preview has no such keys.
  @available(iOS 16.0, *)
  public func copyable<T: Transferable>(_ payload: @autoclosure @escaping () -> [T]) -> some View { self }
  @available(iOS 16.0, *)
  public func pasteDestination<T: Transferable>(
    for payloadType: T.Type = T.self, action: @escaping ([T]) -> Void, validator: @escaping ([T]) -> [T] = { $0 }
  ) -> some View {
    self
  }
  @available(iOS 16.0, *)
  public func itemProvider(_ action: (() -> NSItemProvider?)?) -> some View { self }
}

extension DynamicViewContent {
  /// Takes values that are dropped between the rows.
  @available(iOS 16.0, *)
  public func dropDestination<T: Transferable>(
    for payloadType: T.Type = T.self, action: @escaping ([T], Int) -> Void
  ) -> some DynamicViewContent {
    reportUnsupported(api: "dropDestination", note: noDrag)
    return self
  }
  @available(iOS 14.0, *)
  public func onInsert(
    of supportedContentTypes: [UTType], perform action: @escaping (Int, [NSItemProvider]) -> Void
  ) -> some DynamicViewContent {
    reportUnsupported(api: "onInsert", note: noDrag)
    return self
  }
}

/// A drop that is going on.
@available(iOS 26.0, *)
public struct DropSession {
  public let location: CGPoint
}

/// Decides what becomes of a drop.
@available(iOS 13.4, *)
@MainActor @preconcurrency
public protocol DropDelegate {
  func validateDrop(info: DropInfo) -> Bool
  func performDrop(info: DropInfo) -> Bool
  func dropEntered(info: DropInfo)
  func dropUpdated(info: DropInfo) -> DropProposal?
  func dropExited(info: DropInfo)
}

extension DropDelegate {
  public func validateDrop(info: DropInfo) -> Bool { true }
  public func dropEntered(info: DropInfo) {}
  public func dropUpdated(info: DropInfo) -> DropProposal? { nil }
  public func dropExited(info: DropInfo) {}
}

/// What is dropped and where.
@available(iOS 13.4, *)
public struct DropInfo {
  public var location: CGPoint
  @available(iOS 14.0, *)
  public func hasItemsConforming(to contentTypes: [UTType]) -> Bool { false }
  @available(iOS 14.0, *)
  public func itemProviders(for contentTypes: [UTType]) -> [NSItemProvider] { [] }
  public func hasItemsConforming(to types: [String]) -> Bool { false }
  public func itemProviders(for types: [String]) -> [NSItemProvider] { [] }
}

/// What a drop does.
@available(iOS 13.4, *)
public enum DropOperation: Sendable { case cancel, forbidden, copy, move }

/// What a drop would do.
@available(iOS 13.4, *)
public struct DropProposal: Sendable {
  public let operation: DropOperation
  public init(operation: DropOperation) { self.operation = operation }
}
