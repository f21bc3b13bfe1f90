import Foundation

/// What the app may ask about the phone that it runs on; the host keeps it up to date.
package struct ScreenFacts: Sendable {
  /// In points.
  package var size = CGSize(width: 393, height: 852)
  /// Pixels in a point.
  package var scale: CGFloat = 3
  /// The bars and the notch, in points.
  package var safeArea: (top: CGFloat, left: CGFloat, bottom: CGFloat, right: CGFloat) = (59, 0, 34, 0)
  /// `light` or `dark`.
  package var scheme = "light"
  /// Dynamic type, by the names of SwiftUI's `DynamicTypeSize`: `xSmall` … `large` … `accessibility5`.
  package var textSize = "large"
  /// `active`, `inactive` or `background`.
  package var phase = "active"
  package var rightToLeft = false
  /// As `Locale` names it.
  package var locale = "en_US"
  package var reduceMotion = false

  package init() {}
}

/// The screen as it is now.
package var screenFacts: ScreenFacts {
  get { current.read { $0 } }
  set { current.write { $0 = newValue } }
}

private let current = Guarded(ScreenFacts())
