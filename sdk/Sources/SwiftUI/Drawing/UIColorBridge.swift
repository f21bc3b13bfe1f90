import UIKit

extension Color {
  /// A UIKit colour, light and dark.
  @available(iOS 15.0, *)
  public init(uiColor: UIColor) {
    func rgba(_ style: UIUserInterfaceStyle) -> RGBA {
      let own = uiColor.components(in: UITraitCollection(userInterfaceStyle: style))
      return RGBA(red: own.red, green: own.green, blue: own.blue, alpha: own.alpha)
    }
    self.init(provider: .dynamic(rgba(.light), rgba(.dark)))
  }

  /// A UIKit colour, light and dark.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use Color(uiColor:) when converting a UIColor.")
  @_disfavoredOverload
  public init(_ uiColor: UIColor) { self.init(uiColor: uiColor) }
}

@available(iOS 14.0, *)
extension UIColor {
  /// A SwiftUI colour as UIKit knows it.
  public convenience init(_ color: Color) {
    self.init(resolve: { traits in
      var environment = EnvironmentValues()
      environment.colorScheme = traits.userInterfaceStyle == .dark ? .dark : .light
      let own = color.rgba(in: environment)
      return (own.red, own.green, own.blue, own.alpha)
    })
  }
}
