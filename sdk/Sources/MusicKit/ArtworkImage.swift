import SDKBase
import SwiftUI

/// Shows the picture of a thing in Apple Music; in the preview a note stands for it.
@available(iOS 15.0, *)
@MainActor @preconcurrency
public struct ArtworkImage: View {
  private let width: CGFloat?
  private let height: CGFloat?

  public init(_ artwork: Artwork, width: CGFloat, height: CGFloat) { (self.width, self.height) = (width, height) }
  public init(_ artwork: Artwork, width: CGFloat) { (self.width, height) = (width, width) }
  public init(_ artwork: Artwork, height: CGFloat) { (width, self.height) = (height, height) }

  public var body: some View {
    ZStack {
      Color.secondary.opacity(0.2)
      Image(systemName: "music.note").foregroundStyle(.secondary)
    }
    .frame(width: width, height: height)
    .onAppear { reportUnsupported(api: "ArtworkImage", note: "The preview has no Apple Music; a note is shown.") }
  }
}

/// What an offer says.
@available(iOS 15.0, *)
public struct MusicSubscriptionOffer {
  /// How it is told.
  public struct Options: Sendable {
    public static let `default` = Options()
    public var itemID: MusicItemID?
    public var messageIdentifier = MessageIdentifier.join
    public init() {}
    public init(messageIdentifier: MessageIdentifier = .join, itemID: MusicItemID? = nil) {
      (self.messageIdentifier, self.itemID) = (messageIdentifier, itemID)
    }
  }
  /// Why somebody should subscribe.
  public enum MessageIdentifier: String, Hashable, Sendable { case join, connect, addMusic, playMusic }
}

@available(iOS 15.0, *)
extension View {
  /// Offers a subscription; the preview has none to offer.
  public func musicSubscriptionOffer(
    isPresented: Binding<Bool>, options: MusicSubscriptionOffer.Options = .default,
    onLoadCompletion: @escaping ((any Error)?) -> Void = { _ in }
  ) -> some View {
    onChange(of: isPresented.wrappedValue) { _, shown in
      guard shown else { return }
      isPresented.wrappedValue = false
      onLoadCompletion(noMusic("View.musicSubscriptionOffer"))
    }
  }
}
