/// How large a presentation is.
@available(iOS 18.0, *)
public protocol PresentationSizing: Sendable {
  func proposedSize(for root: PresentationSizingRoot, context: PresentationSizingContext) -> ProposedViewSize
}

/// The view that is presented.
@available(iOS 18.0, *)
public struct PresentationSizingRoot {
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { proposal.replacingUnspecifiedDimensions() }
}

/// What is known when a size is asked for.
@available(iOS 18.0, *)
public struct PresentationSizingContext {}

extension PresentationSizing {
  /// As large as the content on some axes.
  public func fitted(horizontal: Bool, vertical: Bool) -> some PresentationSizing { self }
  /// Grows with the content, and never shrinks.
  public func sticky(horizontal: Bool = false, vertical: Bool = false) -> some PresentationSizing { self }
}

/// The system's sizes; a phone shows them alike.
@available(iOS 18.0, *)
public struct AutomaticPresentationSizing: PresentationSizing {
  public init() {}
  public func proposedSize(
    for root: PresentationSizingRoot, context: PresentationSizingContext
  ) -> ProposedViewSize { .unspecified }
}
@available(iOS 18.0, *)
public struct FittedPresentationSizing: PresentationSizing {
  public init() {}
  public func proposedSize(
    for root: PresentationSizingRoot, context: PresentationSizingContext
  ) -> ProposedViewSize { .unspecified }
}
@available(iOS 18.0, *)
public struct FormPresentationSizing: PresentationSizing {
  public init() {}
  public func proposedSize(
    for root: PresentationSizingRoot, context: PresentationSizingContext
  ) -> ProposedViewSize { .unspecified }
}
@available(iOS 18.0, *)
public struct PagePresentationSizing: PresentationSizing {
  public init() {}
  public func proposedSize(
    for root: PresentationSizingRoot, context: PresentationSizingContext
  ) -> ProposedViewSize { .unspecified }
}

extension PresentationSizing where Self == AutomaticPresentationSizing { public static var automatic: Self { .init() } }
extension PresentationSizing where Self == FittedPresentationSizing { public static var fitted: Self { .init() } }
extension PresentationSizing where Self == FormPresentationSizing { public static var form: Self { .init() } }
extension PresentationSizing where Self == PagePresentationSizing { public static var page: Self { .init() } }
