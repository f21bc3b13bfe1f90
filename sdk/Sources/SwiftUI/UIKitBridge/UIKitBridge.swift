import SDKBase
import UIKit

/// Gives UIKit what only the runtime knows: how wide text is, the app's colours, the keyboard, the screen.
@MainActor
package enum UIKitBridge {
  private static var isInstalled = false

  package static func install() {
    guard !isInstalled else { return }
    isInstalled = true
    var hooks = uiKitHooks
    hooks.measure = { runs, width, lines in
      let placed = runs.map { TextRun(text: $0.text, face: $0.font.face) }
      let size = TextLayout.make(runs: placed, width: width, lineLimit: lines).size
      let metrics = FontMetrics(runs.first?.font.face ?? FontFace(size: 17))
      return UIKitHooks.Measure(
        size: size, ascent: metrics.ascent, descent: metrics.descent, capHeight: metrics.capHeight,
        xHeight: metrics.xHeight)
    }
    hooks.color = { name in
      guard let known = NamedColors.lookUp(name) ?? AppResources.color(name) else { return nil }
      return (known.light.components, known.dark.components)
    }
    hooks.resignFocus = { KeyboardFocus.resign() }
    hooks.presentationsChanged = { PresentationWatcher.shared.changed() }
    uiKitHooks = hooks
  }
}

extension RGBA {
  fileprivate var components: UIColor.Components { (CGFloat(red), CGFloat(green), CGFloat(blue), CGFloat(alpha)) }
}

extension UIFont {
  /// The font as it is measured and drawn.
  package var face: FontFace {
    let design: FontFace.Design =
      switch fontDescriptor.design {
      case .rounded: .rounded
      case .serif: .serif
      case .monospaced: .monospaced
      default: .default
      }
    return FontFace(
      size: pointSize, weight: fontDescriptor.weight.css, design: design,
      italic: fontDescriptor.symbolicTraits.contains(.traitItalic), monospacedDigit: fontDescriptor.tabularDigits)
  }
}

extension Font {
  /// A UIKit font.
  public init(_ font: UIFont) {
    let descriptor = font.fontDescriptor
    let weights: [Int: Weight] = [
      100: .ultraLight, 200: .thin, 300: .light, 400: .regular, 500: .medium, 600: .semibold, 700: .bold, 800: .heavy,
      900: .black,
    ]
    let design: Design =
      switch descriptor.design {
      case .rounded: .rounded
      case .serif: .serif
      case .monospaced: .monospaced
      default: .default
      }
    var made = Font.system(size: font.pointSize, weight: weights[descriptor.weight.css], design: design)
    if descriptor.symbolicTraits.contains(.traitItalic) { made = made.italic() }
    if descriptor.tabularDigits { made = made.monospacedDigit() }
    self = made
  }
}

/// Who holds the keyboard, so that it can be taken away.
@MainActor
enum KeyboardFocus {
  /// Gives the keyboard up; set by the field that has it.
  static var giveUp: (() -> Void)?

  /// A field got the keyboard, or lost it; UIKit's notifications tell the app.
  static func changed(_ isOn: Bool, giveUp: @escaping () -> Void) {
    self.giveUp = isOn ? giveUp : nil
    let screen = screenFacts.size
    let height: CGFloat = 336
    let frame = CGRect(x: 0, y: screen.height - (isOn ? height : 0), width: screen.width, height: height)
    let info: [AnyHashable: Any] = [
      UIResponder.keyboardFrameEndUserInfoKey: frame, UIResponder.keyboardAnimationDurationUserInfoKey: 0.25,
      UIResponder.keyboardAnimationCurveUserInfoKey: 7,
    ]
    let names =
      isOn
      ? [
        UIResponder.keyboardWillShowNotification, UIResponder.keyboardWillChangeFrameNotification,
        UIResponder.keyboardDidShowNotification,
      ] : [UIResponder.keyboardWillHideNotification, UIResponder.keyboardDidHideNotification]
    for name in names { NotificationCenter.default.post(name: name, object: nil, userInfo: info) }
  }

  static func resign() {
    let action = giveUp
    giveUp = nil
    action?()
  }
}
