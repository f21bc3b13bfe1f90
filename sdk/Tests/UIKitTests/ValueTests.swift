import Testing
import UIKit

@Suite @MainActor struct ValueTests {
  @Test func coloursGiveTheirComponents() {
    var (red, green, blue, alpha): (CGFloat, CGFloat, CGFloat, CGFloat) = (0, 0, 0, 0)
    UIColor(red: 0.2, green: 0.4, blue: 0.6, alpha: 0.8).getRed(&red, green: &green, blue: &blue, alpha: &alpha)
    #expect([red, green, blue, alpha] == [0.2, 0.4, 0.6, 0.8])
    var (hue, saturation, brightness): (CGFloat, CGFloat, CGFloat) = (0, 0, 0)
    UIColor.green.getHue(&hue, saturation: &saturation, brightness: &brightness, alpha: nil)
    #expect(abs(hue - 1.0 / 3) < 0.001)
    #expect(saturation == 1 && brightness == 1)
  }

  @Test func coloursHaveNamesThatAreReadAloud() {
    #expect(UIColor.black.accessibilityName == "black")
    #expect(UIColor.red.accessibilityName == "red")
    #expect(UIColor(red: 0, green: 0, blue: 0.4, alpha: 1).accessibilityName == "dark blue")
  }

  @Test func aDocumentIsDrawnIntoItsData() {
    let data = NSMutableData()
    UIGraphicsBeginPDFContextToData(data, CGRect(x: 0, y: 0, width: 100, height: 50), nil)
    UIGraphicsBeginPDFPage()
    #expect(UIGraphicsGetPDFContextBounds().width == 100)
    UIRectFill(CGRect(x: 0, y: 0, width: 10, height: 10))
    UIGraphicsEndPDFContext()
    #expect(data.length > 0)
    #expect(UIGraphicsGetPDFContextBounds() == .zero)
  }

  @Test func dynamicColoursFollowTheTraits() {
    let color = UIColor { $0.userInterfaceStyle == .dark ? .white : .black }
    let dark = color.resolvedColor(with: UITraitCollection(userInterfaceStyle: .dark))
    #expect(dark == .white)
    #expect(color != .white)
    #expect(UIColor.systemRed == UIColor.systemRed.withAlphaComponent(1))
  }

  @Test func coloursSurviveAnArchive() throws {
    let data = try NSKeyedArchiver.archivedData(withRootObject: UIColor.orange, requiringSecureCoding: false)
    let back = try NSKeyedUnarchiver.unarchivedObject(ofClass: UIColor.self, from: data)
    #expect(back == .orange)
  }

  @Test func fontsKnowTheirWeightAndStyle() {
    let bold = UIFont.systemFont(ofSize: 20, weight: .bold)
    #expect(bold.pointSize == 20)
    #expect(bold.fontDescriptor.symbolicTraits.contains(.traitBold))
    #expect(bold.withSize(12).fontDescriptor.weight == .bold)
    #expect(UIFont.preferredFont(forTextStyle: .title1).pointSize == 28)
    let rounded = UIFont.systemFont(ofSize: 15).fontDescriptor.withDesign(.rounded).map {
      UIFont(descriptor: $0, size: 0)
    }
    #expect(rounded?.pointSize == 15)
    #expect(UIFont(name: "", size: 12) == nil)
    #expect(UIFontMetrics(forTextStyle: .body).scaledValue(for: 10) == 10)
  }

  @Test func pathsHoldPoints() {
    let circle = UIBezierPath(ovalIn: CGRect(x: 0, y: 0, width: 10, height: 10))
    #expect(circle.contains(CGPoint(x: 5, y: 5)))
    #expect(!circle.contains(CGPoint(x: 0.5, y: 0.5)))
    let corner = UIBezierPath(
      roundedRect: CGRect(x: 0, y: 0, width: 20, height: 20), byRoundingCorners: [.topLeft],
      cornerRadii: CGSize(width: 8, height: 8))
    #expect(!corner.contains(CGPoint(x: 1, y: 1)))
    #expect(corner.contains(CGPoint(x: 19, y: 1)))
  }
}
