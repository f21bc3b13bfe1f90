import AVFoundation
import SDKBase
import SwiftUI

/// Shows a film with its controls; in the preview a dark frame stands for it.
@available(iOS 14.0, *)
@MainActor @preconcurrency
public struct VideoPlayer<VideoOverlay: View>: View {
  private let player: AVPlayer?
  private let overlay: VideoOverlay

  public init(player: AVPlayer?, @ViewBuilder videoOverlay: () -> VideoOverlay) {
    (self.player, overlay) = (player, videoOverlay())
  }

  public var body: some View {
    ZStack {
      Color.black
      Image(systemName: "play.rectangle.fill").font(.largeTitle).foregroundStyle(Color.white.opacity(0.7))
      overlay
    }
    .onAppear {
      reportUnsupported(api: "VideoPlayer", note: "The preview decodes no video; a dark frame is shown.")
    }
  }
}

@available(iOS 14.0, *)
extension VideoPlayer where VideoOverlay == EmptyView {
  public init(player: AVPlayer?) { self.init(player: player) { EmptyView() } }
}
