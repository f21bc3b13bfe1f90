import AVFoundation
import Placeholders
import SDKBase
import UIKit

/// Shows a film with its controls; in the preview a placeholder stands for it.
@MainActor @preconcurrency
open class AVPlayerViewController: UIViewController {
  open var player: AVPlayer?
  open var showsPlaybackControls = true
  open var videoGravity = AVLayerVideoGravity.resizeAspect
  open var allowsPictureInPicturePlayback = true
  open var canStartPictureInPictureAutomaticallyFromInline = false
  open var entersFullScreenWhenPlaybackBegins = false
  open var exitsFullScreenWhenPlaybackEnds = false
  open var updatesNowPlayingInfoCenter = true
  open weak var delegate: (any AVPlayerViewControllerDelegate)?
  open var isReadyForDisplay: Bool { false }
  open var videoBounds: CGRect { .zero }
  open var contentOverlayView: UIView? { nil }

  open override func viewDidLoad() {
    super.viewDidLoad()
    showPlaceholder(in: view, symbol: "play.rectangle", text: "Video")
    reportUnsupported(api: "AVPlayerViewController", note: "The preview decodes no video; a placeholder is shown.")
  }
}

/// Told what a player's screen does.
@MainActor @preconcurrency
public protocol AVPlayerViewControllerDelegate: NSObjectProtocol {
  func playerViewControllerWillStartPictureInPicture(_ playerViewController: AVPlayerViewController)
  func playerViewControllerDidStopPictureInPicture(_ playerViewController: AVPlayerViewController)
}

extension AVPlayerViewControllerDelegate {
  public func playerViewControllerWillStartPictureInPicture(_ playerViewController: AVPlayerViewController) {}
  public func playerViewControllerDidStopPictureInPicture(_ playerViewController: AVPlayerViewController) {}
}

/// A film in a small window over other apps; the preview has none.
open class AVPictureInPictureController: NSObject {
  public class func isPictureInPictureSupported() -> Bool { false }
  public init?(playerLayer: AVPlayerLayer) { return nil }
  open var isPictureInPictureActive: Bool { false }
  open func startPictureInPicture() {}
  open func stopPictureInPicture() {}
}

/// Picks where sound goes.
@MainActor @preconcurrency
open class AVRoutePickerView: UIView {
  open var activeTintColor: UIColor! = .systemBlue
  open var prioritizesVideoDevices = false
}
