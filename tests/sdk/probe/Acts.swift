import Combine
import SwiftUI

struct LifecycleProbe: View {
  @State private var count = 0
  @State private var date = Date()
  @AppStorage("name") private var name = ""
  @SceneStorage("tab") private var tab = 0
  @ScaledMetric(relativeTo: .body) private var size: CGFloat = 10
  @Environment(\.openURL) private var openURL
  @Environment(\.accessibilityReduceMotion) private var reduceMotion
  @Environment(\.accessibilityVoiceOverEnabled) private var voiceOver
  @Environment(\.sizeCategory) private var category
  private let timer = Timer.publish(every: 1, on: .main, in: .common).autoconnect()

  var body: some View {
    Text("\(count) \(name) \(tab) \(size)")
      .onAppear { count += 1 }
      .onAppear(perform: bump)
      .onDisappear { count -= 1 }
      .task { await load() }
      .task(id: count, priority: .background) { await load() }
      .onChange(of: count) { _, new in name = "\(new)" }
      .onChange(of: name, initial: true) { bump() }
      .onChange(of: tab) { new in count = new }
      .onReceive(timer) { date = $0 }
      .onReceive(NotificationCenter.default.publisher(for: UIApplication.willResignActiveNotification)) { _ in bump() }
      .onOpenURL { openURL($0) }
      .onContinueUserActivity("activity") { _ in bump() }
      .sensoryFeedback(.success, trigger: count)
      .sensoryFeedback(.impact(weight: .heavy), trigger: count) { old, new in new > old }
      .animation(.easeInOut(duration: 0.3), value: count)
      .animation(reduceMotion ? nil : .spring(response: 0.3, dampingFraction: 0.5), value: name)
      .transition(.move(edge: .bottom).combined(with: .opacity))
      .transaction { $0.animation = nil }
      .contentTransition(.numericText())
      .defaultAppStorage(.standard)
      .environment(\.locale, Locale(identifier: "de"))
  }

  private func bump() { count += 1 }
  private func load() async {}
}

struct TouchProbe: View {
  @State private var isShown = false
  @State private var text = ""
  @FocusState private var isFocused: Bool
  @FocusState private var field: Int?
  @GestureState private var drag = CGSize.zero
  @AccessibilityFocusState private var isRead: Bool
  @FocusedValue(\.probe) private var probe
  var body: some View {
    VStack {
      TextField("Name", text: $text)
        .focused($isFocused).focused($field, equals: 1).keyboardType(.numberPad).textContentType(.emailAddress)
        .textInputAutocapitalization(.never).autocorrectionDisabled().disableAutocorrection(true).submitLabel(.done)
        .textFieldStyle(.roundedBorder).onSubmit { isFocused = false }.defaultFocus($field, 1)
      Button("Tap") { isShown.toggle() }
        .buttonStyle(.borderedProminent).controlSize(.large).buttonBorderShape(.capsule).disabled(isShown)
        .keyboardShortcut("s", modifiers: [.command, .shift]).keyboardShortcut(.defaultAction).help("Taps")
        .hoverEffect(.lift).onHover { isShown = $0 }.labelsHidden().focusable()
      Toggle("On", isOn: $isShown).toggleStyle(.switch)
      Picker("Pick", selection: $text) { Text("a").tag("a") }.pickerStyle(.segmented)
      DatePicker("When", selection: .constant(.now)).datePickerStyle(.graphical)
      ProgressView().progressViewStyle(.circular)
      Label("Label", systemImage: "star").labelStyle(.iconOnly)
    }
    .gesture(DragGesture().updating($drag) { value, state, _ in state = value.translation }.onEnded { _ in })
    .simultaneousGesture(TapGesture().onEnded { isShown = true })
    .highPriorityGesture(LongPressGesture(minimumDuration: 1).onEnded { _ in })
    .onTapGesture { isShown = true }
    .onTapGesture(count: 2) { isShown = false }
    .onLongPressGesture { isShown = false }
    .onLongPressGesture(minimumDuration: 1) {} onPressingChanged: { isShown = $0 }
    .allowsHitTesting(true)
    .accessibilityFocused($isRead)
    .focusedValue(\.probe, text)
    .draggable("text")
    .dropDestination(for: String.self) { items, _ in !items.isEmpty } isTargeted: { isShown = $0 }
    .onDrag { NSItemProvider() }
    .onDrop(of: [.text], isTargeted: nil) { _ in true }
    .onKeyPress(.return) { .handled }
  }
}

private struct ProbeKey: FocusedValueKey { typealias Value = String }

extension FocusedValues {
  var probe: String? {
    get { self[ProbeKey.self] }
    set { self[ProbeKey.self] = newValue }
  }
}

struct AccessibilityProbe: View {
  @State private var value = 0
  var body: some View {
    Text("Hello")
      .accessibilityLabel("Label").accessibilityLabel(Text("Label")).accessibilityValue("\(value)")
      .accessibilityHint("Hint").accessibilityHidden(false).accessibilityIdentifier("hello")
      .accessibilityElement(children: .combine).accessibilityElement()
      .accessibilityAddTraits(.isButton).accessibilityAddTraits([.isHeader, .isSelected]).accessibilityRemoveTraits(.isImage)
      .accessibilityAction { value += 1 }
      .accessibilityAction(named: "Reset") { value = 0 }
      .accessibilityActions { Button("More") {} }
      .accessibilityAdjustableAction { direction in value += direction == .increment ? 1 : -1 }
      .accessibilityInputLabels(["Hello", "Hi"]).accessibilitySortPriority(1).accessibilityHeading(.h1)
      .accessibilityRepresentation { Slider(value: .constant(1)) }
      .accessibilityRotor("Rows") { AccessibilityRotorEntry("One", id: 1) }
      .accessibilityShowsLargeContentViewer().accessibilityRespondsToUserInteraction()
      .accessibility(label: Text("Old")).accessibility(hidden: false).accessibility(addTraits: .isButton)
  }
}
