import SDKBase
import SwiftUI

@MainActor
private func run<I: AppIntent>(_ intent: I) {
  Task {
    do {
      _ = try await intent.perform()
    } catch {
      reportUnsupported(api: "\(I.self).perform", note: "The intent ended with an error: \(error.localizedDescription)")
    }
  }
}

@available(iOS 17.0, *)
extension Button {
  /// Runs an intent when it is tapped.
  public init<I: AppIntent>(intent: I, @ViewBuilder label: () -> Label) {
    self.init(action: { run(intent) }, label: label)
  }

  public init<I: AppIntent>(role: ButtonRole?, intent: I, @ViewBuilder label: () -> Label) {
    self.init(role: role, action: { run(intent) }, label: label)
  }
}

@available(iOS 17.0, *)
extension Button where Label == Text {
  public init(_ titleKey: LocalizedStringKey, intent: some AppIntent) {
    self.init(titleKey, action: { run(intent) })
  }
  @_disfavoredOverload
  public init(_ title: some StringProtocol, intent: some AppIntent) {
    self.init(title, action: { run(intent) })
  }
  public init(_ titleKey: LocalizedStringKey, role: ButtonRole?, intent: some AppIntent) {
    self.init(titleKey, role: role, action: { run(intent) })
  }
  @_disfavoredOverload
  public init(_ title: some StringProtocol, role: ButtonRole?, intent: some AppIntent) {
    self.init(title, role: role, action: { run(intent) })
  }
}

@available(iOS 17.0, *)
extension Button where Label == SwiftUI.Label<Text, Image> {
  public init(_ titleKey: LocalizedStringKey, systemImage: String, role: ButtonRole? = nil, intent: some AppIntent) {
    self.init(titleKey, systemImage: systemImage, role: role, action: { run(intent) })
  }
  @_disfavoredOverload
  public init(_ title: some StringProtocol, systemImage: String, role: ButtonRole? = nil, intent: some AppIntent) {
    self.init(title, systemImage: systemImage, role: role, action: { run(intent) })
  }
  public init(_ titleKey: LocalizedStringKey, image: ImageResource, role: ButtonRole? = nil, intent: some AppIntent) {
    self.init(titleKey, image: image, role: role, action: { run(intent) })
  }
  @_disfavoredOverload
  public init(_ title: some StringProtocol, image: ImageResource, role: ButtonRole? = nil, intent: some AppIntent) {
    self.init(title, image: image, role: role, action: { run(intent) })
  }
}

@available(iOS 17.0, *)
extension Toggle {
  /// Shows whether something is on, and runs an intent to change it.
  public init<I: AppIntent>(isOn: Bool, intent: I, @ViewBuilder label: () -> Label) {
    self.init(isOn: Binding(get: { isOn }, set: { _ in run(intent) }), label: label)
  }
}

@available(iOS 17.0, *)
extension Toggle where Label == Text {
  public init(_ titleKey: LocalizedStringKey, isOn: Bool, intent: some AppIntent) {
    self.init(titleKey, isOn: Binding(get: { isOn }, set: { _ in run(intent) }))
  }
  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, isOn: Bool, intent: some AppIntent) {
    self.init(title, isOn: Binding(get: { isOn }, set: { _ in run(intent) }))
  }
}

/// Tells how to say something to Siri.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public struct SiriTipView<Intent: AppIntent>: View {
  public init(intent: Intent, isVisible: Binding<Bool>? = nil) {}
  public var body: some View {
    Label("Ask Siri", systemImage: "waveform")
      .onAppear { reportUnsupported(api: "SiriTipView", note: "The preview has no Siri; a placeholder is shown.") }
  }
}

/// Opens the app's page in Shortcuts.
@available(iOS 16.0, *)
@MainActor @preconcurrency
public struct ShortcutsLink: View {
  public init() {}
  public init(action: @escaping () -> Void) {}
  public var body: some View {
    Button("Shortcuts", systemImage: "square.2.layers.3d") {
      reportUnsupported(api: "ShortcutsLink", note: "The preview has no Shortcuts app.")
    }
  }
}
