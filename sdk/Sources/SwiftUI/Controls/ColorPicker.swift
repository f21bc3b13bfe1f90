/// A control that picks a colour.
@available(iOS 14.0, *)
public struct ColorPicker<Label: View>: View {
  private let selection: Binding<Color>
  private let supportsOpacity: Bool
  private let label: Label
  @State private var isOpen = false
  @State private var words = SpokenWords()
  @Environment(\.self) private var values

  public init(selection: Binding<Color>, supportsOpacity: Bool = true, @ViewBuilder label: () -> Label) {
    self.selection = selection
    self.supportsOpacity = supportsOpacity
    self.label = label()
  }

  public var body: some View {
    let words = words
    let hex = String(selection.wrappedValue.rgba(in: values).hex.prefix(7))
    LabeledRow(words: words, label: label) {
      Swatch(color: selection.wrappedValue)
        .action { handler, node in
          handler.tap = { _ in isOpen.toggle() }
          node.describe(role: "picker", label: words.value.isEmpty ? "Color" : words.value, value: hex)
          node.set("press", .bool(true))
        }
        .floating(isShown: isOpen, close: { isOpen = false }) {
          ColorGrid(selection: selection, supportsOpacity: supportsOpacity, values: values) { isOpen = false }
            .foregroundStyle(Color.primary)
            .environment(\.isInRow, false)
            .environment(\.labelsAreHidden, false)
            .menuPanel()
        }
    }
  }
}

@available(iOS 14.0, *)
extension ColorPicker where Label == Text {
  public init(_ titleKey: LocalizedStringKey, selection: Binding<Color>, supportsOpacity: Bool = true) {
    self.init(selection: selection, supportsOpacity: supportsOpacity) { Text(titleKey) }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, selection: Binding<Color>, supportsOpacity: Bool = true) {
    self.init(selection: selection, supportsOpacity: supportsOpacity) { Text(title) }
  }
}

/// The colour in a ring of all colours.
private struct Swatch: View {
  let color: Color
  private static let hues = (0...6).map { Color(hue: Double($0) / 6, saturation: 0.85, brightness: 1) }

  var body: some View {
    Circle()
      .strokeBorder(AngularGradient(colors: Self.hues, center: .center), lineWidth: 3)
      .background { Circle().fill(color).padding(5) }
      .frame(width: 28, height: 28)
  }
}

/// Greys and hues from dark to light.
private struct ColorGrid: View {
  let selection: Binding<Color>
  let supportsOpacity: Bool
  let values: EnvironmentValues
  let close: () -> Void
  private static let columns = 12

  /// A colour of the grid; all are components, so that an app can store them.
  private static func color(row: Int, column: Int) -> Color {
    let share = Double(column) / Double(columns)
    if row == 0 { return Color(white: 1 - Double(column) / Double(columns - 1)) }
    let hue = (share + 0.52).truncatingRemainder(dividingBy: 1)
    return row < 5
      ? Color(hue: hue, saturation: 1, brightness: 0.2 + 0.2 * Double(row))
      : Color(hue: hue, saturation: 1 - 0.18 * Double(row - 4), brightness: 1)
  }

  var body: some View {
    VStack(spacing: 12) {
      VStack(spacing: 0) {
        ForEach(0..<9, id: \.self) { row in
          HStack(spacing: 0) {
            ForEach(0..<Self.columns, id: \.self) { column in cell(Self.color(row: row, column: column)) }
          }
        }
      }
      .clipShape(RoundedRectangle(cornerRadius: 8))
      if supportsOpacity {
        HStack {
          Text(verbatim: "Opacity").font(.footnote)
          Slider(value: opacity) { Text(verbatim: "Opacity") }
        }
      }
    }
    .padding(12)
    .frame(width: 336)
  }

  private func cell(_ color: Color) -> some View {
    let name = String(color.rgba(in: values).hex.prefix(7))
    return
      color
      .frame(width: 26, height: 26)
      .action { handler, node in
        handler.tap = { _ in
          selection.wrappedValue = opacity.wrappedValue < 1 ? color.opacity(opacity.wrappedValue) : color
          close()
        }
        node.describe(role: "button", label: name)
        node.spoken = name
      }
  }

  private var opacity: Binding<Double> {
    Binding(
      get: { selection.wrappedValue.rgba(in: values).alpha },
      set: { new in
        let now = selection.wrappedValue.rgba(in: values)
        selection.wrappedValue = Color(red: now.red, green: now.green, blue: now.blue, opacity: new)
      })
  }
}
