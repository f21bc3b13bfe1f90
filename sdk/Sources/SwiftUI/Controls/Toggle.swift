import DeveloperToolsSupport

/// A control that is on or off.
public struct Toggle<Label: View>: View {
  private let isOn: Binding<Bool>
  private let isMixed: Bool
  private let label: Label

  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) {
    self.isOn = isOn
    self.isMixed = false
    self.label = label()
  }

  /// On when all of the sources are on; a tap sets them all.
  @available(iOS 16.0, *)
  public init<C: RandomAccessCollection>(
    sources: C, isOn: KeyPath<C.Element, Binding<Bool>>, @ViewBuilder label: () -> Label
  ) {
    let all = sources.map { $0[keyPath: isOn] }
    self.isOn = Binding(
      get: { all.allSatisfy(\.wrappedValue) }, set: { value in for each in all { each.wrappedValue = value } })
    self.isMixed = Set(all.map(\.wrappedValue)).count > 1
    self.label = label()
  }

  public var body: some View {
    let configuration = ToggleStyleConfiguration(
      label: .init(content: AnyView(label)), isMixed: isMixed, isOn: isOn)
    StyledView(configuration) { SwitchToggle(configuration: $0, tint: nil) }
  }
}

extension Toggle where Label == Text {
  /// A title; on when all of the sources are on.
  @available(iOS 16.0, *)
  public init<C: RandomAccessCollection>(
    _ titleKey: LocalizedStringKey, sources: C, isOn: KeyPath<C.Element, Binding<Bool>>
  ) {
    self.init(sources: sources, isOn: isOn) { Text(titleKey) }
  }

  /// A title; on when all of the sources are on.
  @available(iOS 16.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, C: RandomAccessCollection>(
    _ title: S, sources: C, isOn: KeyPath<C.Element, Binding<Bool>>
  ) {
    self.init(sources: sources, isOn: isOn) { Text(title) }
  }

  public init(_ titleKey: LocalizedStringKey, isOn: Binding<Bool>) { self.init(isOn: isOn) { Text(titleKey) } }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) { self.init(isOn: isOn) { Text(title) } }
}

extension Toggle where Label == SwiftUI.Label<Text, Image> {
  /// A title and a symbol; on when all of the sources are on.
  @available(iOS 17.0, *)
  public init<C: RandomAccessCollection>(
    _ titleKey: LocalizedStringKey, systemImage: String, sources: C, isOn: KeyPath<C.Element, Binding<Bool>>
  ) {
    self.init(sources: sources, isOn: isOn) { SwiftUI.Label(titleKey, systemImage: systemImage) }
  }

  /// A title and a symbol; on when all of the sources are on.
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol, C: RandomAccessCollection>(
    _ title: S, systemImage: String, sources: C, isOn: KeyPath<C.Element, Binding<Bool>>
  ) {
    self.init(sources: sources, isOn: isOn) { SwiftUI.Label(title, systemImage: systemImage) }
  }

  /// A title and an image of the app.
  @available(iOS 17.0, *)
  public init(_ titleKey: LocalizedStringKey, image: ImageResource, isOn: Binding<Bool>) {
    self.init(isOn: isOn) { SwiftUI.Label(titleKey, image: image) }
  }

  /// A title and an image of the app.
  @available(iOS 17.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image: ImageResource, isOn: Binding<Bool>) {
    self.init(isOn: isOn) { SwiftUI.Label(title, image: image) }
  }

  @available(iOS 14.0, *)
  public init(_ titleKey: LocalizedStringKey, systemImage: String, isOn: Binding<Bool>) {
    self.init(isOn: isOn) { SwiftUI.Label(titleKey, systemImage: systemImage) }
  }

  @available(iOS 14.0, *)
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage: String, isOn: Binding<Bool>) {
    self.init(isOn: isOn) { SwiftUI.Label(title, systemImage: systemImage) }
  }
}

extension Toggle where Label == ToggleStyleConfiguration.Label {
  public init(_ configuration: ToggleStyleConfiguration) {
    self.init(isOn: configuration.$isOn) { configuration.label }
  }
}

/// A label and the switch of iOS; the whole row is tapped.
struct SwitchToggle: View {
  let configuration: ToggleStyleConfiguration
  let tint: Color?
  @State private var words = SpokenWords()
  @Environment(\.tintColor) private var environmentTint
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    let isOn = configuration.$isOn
    let words = words
    LabeledRow(words: words, label: configuration.label) {
      SwitchShape(isOn: isOn.wrappedValue, tint: tint ?? environmentTint ?? .green)
        .opacity(isEnabled ? 1 : 0.5)
    }
    .action { handler, node in
      handler.tap = { _ in isOn.wrappedValue.toggle() }
      node.describe(role: "toggle", label: words.value, value: isOn.wrappedValue ? "On" : "Off")
      node.spoken = words.value
    }
  }
}

/// A capsule and its knob.
private struct SwitchShape: View {
  let isOn: Bool
  let tint: Color

  var body: some View {
    Capsule()
      .fill(isOn ? tint : Color.system(.secondaryFill))
      .frame(width: 51, height: 31)
      .overlay(alignment: isOn ? .trailing : .leading) {
        Circle()
          .fill(Color.white)
          .frame(width: 27, height: 27)
          .shadow(color: .black.opacity(0.15), radius: 4, y: 3)
          .padding(2)
      }
      .animation(.spring(duration: 0.25), value: isOn)
  }
}

/// A toggle that looks like a button and stays down while it is on.
struct ButtonToggle: View {
  let configuration: ToggleStyleConfiguration
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    let isOn = configuration.$isOn
    configuration.label
      .foregroundStyle(isEnabled ? Color.accentColor : .system(.tertiaryLabel))
      .padding(.horizontal, 12).padding(.vertical, 7)
      .background(
        isOn.wrappedValue ? Color.accentColor.opacity(0.15) : Color.clear, in: RoundedRectangle(cornerRadius: 8)
      )
      .action { handler, node in
        handler.tap = { _ in isOn.wrappedValue.toggle() }
        node.describe(role: "toggle", value: isOn.wrappedValue ? "On" : "Off")
        node.set("press", .bool(true))
      }
  }
}
