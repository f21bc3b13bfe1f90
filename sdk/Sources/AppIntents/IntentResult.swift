import FoundationAdditions
import SwiftUI

/// What an intent gives back.
@available(iOS 16.0, *)
public protocol IntentResult: Sendable {}

/// Gives a value.
@available(iOS 16.0, *)
public protocol ReturnsValue<Value>: IntentResult {
  associatedtype Value: _IntentValue
  var value: Value? { get }
}

/// Has something to say.
@available(iOS 16.0, *)
public protocol ProvidesDialog: IntentResult {}

/// Has something to show.
@available(iOS 16.0, *)
public protocol ShowsSnippetView: IntentResult {}

/// Goes on with another intent.
@available(iOS 16.0, *)
public protocol OpensIntent: IntentResult {}

/// A result by its parts; `Never` stands for one that is not there.
@available(iOS 16.0, *)
public struct IntentResultContainer<Value, Next, Snippet, Dialog>: IntentResult, @unchecked Sendable {
  public let value: Value?
  package let dialog: IntentDialog?
}

extension IntentResultContainer: ReturnsValue where Value: _IntentValue {}
extension IntentResultContainer: ProvidesDialog where Dialog == IntentDialog {}
extension IntentResultContainer: OpensIntent where Next: AppIntent {}
extension IntentResultContainer: ShowsSnippetView where Snippet: View {}

@available(iOS 16.0, *)
extension IntentResult where Self == IntentResultContainer<Never, Never, Never, Never> {
  public static func result() -> Self { Self(value: nil, dialog: nil) }
}

@available(iOS 16.0, *)
extension IntentResult {
  public static func result<Value: _IntentValue>(value: Value) -> Self
  where Self == IntentResultContainer<Value, Never, Never, Never> { Self(value: value, dialog: nil) }

  public static func result<Value: _IntentValue>(value: Value, dialog: IntentDialog) -> Self
  where Self == IntentResultContainer<Value, Never, Never, IntentDialog> { Self(value: value, dialog: dialog) }

  public static func result(dialog: IntentDialog) -> Self
  where Self == IntentResultContainer<Never, Never, Never, IntentDialog> { Self(value: nil, dialog: dialog) }

  public static func result<Next: AppIntent>(opensIntent: Next) -> Self
  where Self == IntentResultContainer<Never, Next, Never, Never> { Self(value: nil, dialog: nil) }

  public static func result<Next: AppIntent>(opensIntent: Next, dialog: IntentDialog) -> Self
  where Self == IntentResultContainer<Never, Next, Never, IntentDialog> { Self(value: nil, dialog: dialog) }

  public static func result<Value: _IntentValue, Next: AppIntent>(value: Value, opensIntent: Next) -> Self
  where Self == IntentResultContainer<Value, Next, Never, Never> { Self(value: value, dialog: nil) }

  public static func result<Snippet: View>(view: Snippet) -> Self
  where Self == IntentResultContainer<Never, Never, Snippet, Never> { Self(value: nil, dialog: nil) }

  public static func result<Snippet: View>(dialog: IntentDialog, view: Snippet) -> Self
  where Self == IntentResultContainer<Never, Never, Snippet, IntentDialog> { Self(value: nil, dialog: dialog) }

  public static func result<Snippet: View>(dialog: IntentDialog, @ViewBuilder content: () -> Snippet) -> Self
  where Self == IntentResultContainer<Never, Never, Snippet, IntentDialog> { Self(value: nil, dialog: dialog) }

  public static func result<Snippet: View>(@ViewBuilder content: () -> Snippet) -> Self
  where Self == IntentResultContainer<Never, Never, Snippet, Never> { Self(value: nil, dialog: nil) }

  public static func result<Value: _IntentValue, Snippet: View>(value: Value, view: Snippet) -> Self
  where Self == IntentResultContainer<Value, Never, Snippet, Never> { Self(value: value, dialog: nil) }

  public static func result<Value: _IntentValue, Snippet: View>(value: Value, dialog: IntentDialog, view: Snippet)
    -> Self
  where Self == IntentResultContainer<Value, Never, Snippet, IntentDialog> { Self(value: value, dialog: dialog) }
}
