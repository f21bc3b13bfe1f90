import SwiftUI

/// The stand-in for a map's ground: land with a park and water here and there, and a grid of roads. It moves with the world.
struct MapGround: View {
  let projection: MapProjection
  let style: MapStyle.Kind
  /// What is shown: another rectangle is another drawing.
  let rect: MKMapRect

  @Environment(\.colorScheme) private var scheme

  private struct Palette {
    let land: Color
    let water: Color
    let park: Color
    let road: Color
  }

  private var palette: Palette {
    switch (style, scheme) {
    case (.imagery, _):
      Palette(
        land: Color(red: 0.29, green: 0.35, blue: 0.25), water: Color(red: 0.12, green: 0.24, blue: 0.34),
        park: Color(red: 0.22, green: 0.32, blue: 0.2), road: Color(white: 0.62, opacity: 0.7))
    case (_, .dark):
      Palette(
        land: Color(red: 0.16, green: 0.17, blue: 0.18), water: Color(red: 0.1, green: 0.19, blue: 0.28),
        park: Color(red: 0.14, green: 0.22, blue: 0.17), road: Color(red: 0.27, green: 0.28, blue: 0.3))
    default:
      Palette(
        land: Color(red: 0.96, green: 0.95, blue: 0.92), water: Color(red: 0.68, green: 0.85, blue: 0.95),
        park: Color(red: 0.8, green: 0.91, blue: 0.76), road: .white)
    }
  }

  var body: some View {
    let (palette, rect) = (palette, rect)
    Canvas { context, size in
      context.fill(Path(CGRect(origin: .zero, size: size)), with: .color(palette.land))
      let scale = rect.width / Double(max(size.width, 1))
      // Blocks are between 64 and 128 points wide, at every zoom.
      let block = pow(2, (log2(64 * scale)).rounded(.up))
      Self.drawPatches(context, rect, scale, block, palette)
      Self.drawRoads(context, rect, scale, block, size, palette.road)
    }
    .allowsHitTesting(false)
  }

  /// A number for a block of the world, always the same.
  private static func mix(_ column: Int, _ row: Int) -> Int {
    var value = UInt64(bitPattern: Int64(column &* 73_856_093 ^ row &* 19_349_663))
    value ^= value >> 13
    value = value &* 0x9E37_79B9_7F4A_7C15
    return Int(value >> 40)
  }

  private static func drawPatches(
    _ context: GraphicsContext, _ rect: MKMapRect, _ scale: Double, _ block: Double, _ palette: Palette
  ) {
    for column in Int((rect.minX / block).rounded(.down))...Int((rect.maxX / block).rounded(.down)) {
      for row in Int((rect.minY / block).rounded(.down))...Int((rect.maxY / block).rounded(.down)) {
        let kind = mix(column, row) % 16
        guard kind < 3 else { continue }
        let frame = CGRect(
          x: (Double(column) * block - rect.minX) / scale, y: (Double(row) * block - rect.minY) / scale,
          width: block / scale, height: block / scale)
        let path = Path(roundedRect: frame.insetBy(dx: 2, dy: 2), cornerRadius: kind == 0 ? 24 : 6)
        context.fill(path, with: .color(kind == 0 ? palette.water : palette.park))
      }
    }
  }

  private static func drawRoads(
    _ context: GraphicsContext, _ rect: MKMapRect, _ scale: Double, _ block: Double, _ size: CGSize, _ color: Color
  ) {
    var (small, large) = (Path(), Path())
    for column in Int(
      (rect.minX / block).rounded(.up))...max(
        Int((rect.maxX / block).rounded(.up)), Int((rect.minX / block).rounded(.up)))
    {
      let x = (Double(column) * block - rect.minX) / scale
      let line = [CGPoint(x: x, y: 0), CGPoint(x: x, y: size.height)]
      if column % 4 == 0 { large.addLines(line) } else { small.addLines(line) }
    }
    for row in Int(
      (rect.minY / block).rounded(.up))...max(
        Int((rect.maxY / block).rounded(.up)), Int((rect.minY / block).rounded(.up)))
    {
      let y = (Double(row) * block - rect.minY) / scale
      let line = [CGPoint(x: 0, y: y), CGPoint(x: size.width, y: y)]
      if row % 4 == 0 { large.addLines(line) } else { small.addLines(line) }
    }
    context.stroke(small, with: .color(color), lineWidth: 2)
    context.stroke(large, with: .color(color), lineWidth: 5)
  }
}
