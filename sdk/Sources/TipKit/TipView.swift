import SwiftUI

/// Shows a tip between other views.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public struct TipView<Content: Tip>: View {
  private let tip: Content?
  private let arrow: Edge?
  private let action: (Tips.Action) -> Void
  @State private var isClosed = false

  public init(_ tip: Content, arrowEdge: Edge? = nil, action: @escaping (Tips.Action) -> Void = { _ in }) {
    (self.tip, arrow, self.action) = (tip, arrowEdge, action)
  }

  @available(iOS 18.0, *)
  public init(_ tip: Content?, arrowEdge: Edge? = nil, action: @escaping (Tips.Action) -> Void = { _ in }) {
    (self.tip, arrow, self.action) = (tip, arrowEdge, action)
  }

  public var body: some View {
    if let tip, tip.shouldDisplay, !isClosed {
      HStack(alignment: .top, spacing: 12) {
        tip.image?.font(.title2).foregroundStyle(Color.accentColor)
        VStack(alignment: .leading, spacing: 4) {
          tip.title.font(.headline)
          tip.message?.font(.subheadline).foregroundStyle(Color.secondary)
          ForEach(tip.actions) { item in
            Button {
              item.handler()
              action(item)
            } label: {
              item.label()
            }
          }
        }
        Spacer()
        Button {
          tip.invalidate(reason: .tipClosed)
          isClosed = true
        } label: {
          Image(systemName: "xmark").foregroundStyle(Color.secondary)
        }
      }
      .padding()
      .background(Color(.secondarySystemBackground))
      .clipShape(RoundedRectangle(cornerRadius: 14))
    }
  }
}

@available(iOS 17.0, *)
extension View {
  /// Shows a tip above the view.
  public func popoverTip<Content: Tip>(
    _ tip: Content?, arrowEdge: Edge = .top, action: @escaping (Tips.Action) -> Void = { _ in }
  ) -> some View {
    VStack(alignment: .leading) {
      self
      if let tip { TipView(tip, arrowEdge: arrowEdge, action: action) }
    }
  }

  public func tipBackground(_ style: some ShapeStyle) -> some View { self }
  public func tipImageSize(_ size: CGSize) -> some View { self }
  public func tipCornerRadius(_ radius: Double, antialiased: Bool = true) -> some View { self }
  public func tipViewStyle(_ style: some TipViewStyle) -> some View { self }
}

/// How a tip is laid out.
@available(iOS 17.0, *)
@MainActor @preconcurrency
public protocol TipViewStyle {}

/// The usual look of a tip.
@available(iOS 17.0, *)
public struct MiniTipViewStyle: TipViewStyle { public nonisolated init() {} }

@available(iOS 17.0, *)
extension TipViewStyle where Self == MiniTipViewStyle { public static var miniTip: Self { Self() } }
