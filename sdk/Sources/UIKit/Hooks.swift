import SDKBase

/// What UIKit asks of the runtime that draws the screen; the SwiftUI module fills it in when an app starts.
package struct UIKitHooks {
  /// Text as the screen will set it.
  package struct Measure {
    package var size: CGSize
    package var ascent: CGFloat
    package var descent: CGFloat
    package var capHeight: CGFloat
    package var xHeight: CGFloat

    package init(size: CGSize, ascent: CGFloat, descent: CGFloat, capHeight: CGFloat, xHeight: CGFloat) {
      (self.size, self.ascent, self.descent) = (size, ascent, descent)
      (self.capHeight, self.xHeight) = (capHeight, xHeight)
    }
  }

  /// A stretch of text with its font.
  package struct Run {
    package var text: String
    package var font: UIFont
    package init(text: String, font: UIFont) { (self.text, self.font) = (text, font) }
  }

  package var measure: (@Sendable ([Run], _ width: CGFloat?, _ lines: Int?) -> Measure)?
  /// A colour of the app's asset catalogue: red, green, blue, opacity in light and dark.
  package var color: (@Sendable (String) -> (light: UIColor.Components, dark: UIColor.Components)?)?
  /// Takes the keyboard away.
  package var resignFocus: (@MainActor () -> Void)?
  /// A controller was presented over, or taken from, what is on the screen.
  package var presentationsChanged: (@MainActor () -> Void)?
}

private let hooks = Guarded(UIKitHooks())

/// What the runtime does for UIKit.
package var uiKitHooks: UIKitHooks {
  get { hooks.read { $0 } }
  set { hooks.write { $0 = newValue } }
}
