/// The editable text itself: the browser keeps the caret, the host the value.
struct Field: View {
  let text: Binding<String>
  let placeholder: String
  var isSecure = false
  var isMultiline = false
  var fills = false
  var onCommit: (() -> Void)?
  var onEditing: ((Bool) -> Void)?
  @State private var memory = FieldMemory()
  @Environment(\.focusLink) private var focus
  @Environment(\.fieldTraits) private var traits
  @Environment(\.submitActions) private var submit

  var body: some View {
    FieldView(
      text: text, placeholder: placeholder, isSecure: isSecure, isMultiline: isMultiline, fills: fills,
      memory: memory, focus: focus, traits: traits, editing: onEditing
    ) {
      onCommit?()
      for action in submit { action() }
    }
  }
}

/// What a field remembers between frames.
@MainActor
final class FieldMemory {
  var revision = 0
  var sent = ""
  var isFocused = false
  /// The app took the keyboard away; the page is told so until the field has it again.
  var isGivenUp = false
  /// What is being typed: a format must not rewrite it under the caret.
  var typed: String?
  nonisolated init() {}
}

/// Keyboard and correction, as the views around set them.
struct FieldTraits {
  var keyboard = ""
  var submitLabel = ""
}

private struct FieldTraitsKey: EnvironmentKey { static let defaultValue = FieldTraits() }
private struct SubmitActionsKey: EnvironmentKey { static let defaultValue: [() -> Void] = [] }

extension EnvironmentValues {
  var fieldTraits: FieldTraits {
    get { self[FieldTraitsKey.self] }
    set { self[FieldTraitsKey.self] = newValue }
  }
  var submitActions: [() -> Void] {
    get { self[SubmitActionsKey.self] }
    set { self[SubmitActionsKey.self] = newValue }
  }
}

private struct FieldView: LeafView {
  let text: Binding<String>
  let placeholder: String
  let isSecure: Bool
  let isMultiline: Bool
  let fills: Bool
  let memory: FieldMemory
  let focus: FocusLink?
  let traits: FieldTraits
  let editing: ((Bool) -> Void)?
  let submit: () -> Void

  func makeElement(_ context: ElementContext) -> Element {
    FieldElement(id: context.id, view: self, environment: context.environment)
  }
}

@MainActor
private final class FieldElement: Element {
  private let view: FieldView
  private let environment: EnvironmentValues
  private let face: FontFace

  init(id: Int, view: FieldView, environment: EnvironmentValues) {
    self.view = view
    self.environment = environment
    face = (environment.font ?? .body).face(in: environment)
    super.init(id: id)
  }

  private var shown: String {
    view.memory.isFocused ? view.memory.typed ?? view.text.wrappedValue : view.text.wrappedValue
  }

  override func measure(_ proposal: ProposedViewSize) -> CGSize {
    let line = FontMetrics(face).lineHeight
    if view.fills { return proposal.replacingUnspecifiedDimensions(by: CGSize(width: 200, height: line * 3)) }
    let words = shown.isEmpty ? view.placeholder : shown
    let layout = TextLayout.make(
      runs: [TextRun(text: words, face: face)], width: view.isMultiline ? proposal.width : nil,
      lineLimit: view.isMultiline ? environment.lineLimit : 1)
    let height = max(
      layout.size.height,
      line * CGFloat(view.isMultiline && environment.text.reservesSpace ? environment.lineLimit ?? 1 : 1))
    return CGSize(width: proposal.width ?? max(layout.size.width, 60), height: height)
  }

  override func explicitGuide(_ key: AlignmentKey, size: CGSize) -> CGFloat? {
    key == VerticalAlignment.firstTextBaseline.key || key == VerticalAlignment.lastTextBaseline.key
      ? FontMetrics(face).ascent : nil
  }

  override func draw(into list: inout [DrawNode], at origin: CGPoint, _ context: DrawContext) {
    let node = DrawNode(id: id, kind: "field", frame: CGRect(origin: origin, size: frame.size))
    let value = shown
    if value != view.memory.sent {
      view.memory.sent = value
      view.memory.revision += 1
    }
    node.set("value", .string(value))
    node.set("rev", .number(Double(view.memory.revision)))
    node.set("ph", .string(view.placeholder))
    node.set("phc", .string(Color.system(.placeholder).rgba(in: environment).hex))
    node.set(
      "font",
      .array([
        .number(face.size), .number(Double(face.servedWeight)), .string(face.pageDesign), .number(face.italic ? 1 : 0),
      ]))
    let style = environment.foregroundStyle ?? AnyShapeStyle(Color.primary)
    node.set("c", .string(colour(style)))
    node.set("tint", .string(Color.accentColor.rgba(in: environment).hex))
    node.set(
      "align",
      .string(
        ["l", "c", "r"][
          environment.multilineTextAlignment == .leading ? 0 : environment.multilineTextAlignment == .center ? 1 : 2]))
    if view.isSecure { node.set("secure", .bool(true)) }
    if view.isMultiline { node.set("multi", .bool(true)) }
    if !view.traits.keyboard.isEmpty { node.set("kb", .string(view.traits.keyboard)) }
    if let focus = view.focus { node.set("focus", .bool(focus.isFocused)) }
    if view.memory.isGivenUp { node.set("focus", .bool(false)) }
    node.set(
      "a",
      .object([("r", .string("field")), ("l", .string(view.placeholder)), ("v", .string(view.isSecure ? "" : value))]))
    if environment.isEnabled { node.handler = handler } else { node.set("dis", .bool(true)) }
    list.append(node)
  }

  private func colour(_ style: AnyShapeStyle) -> String {
    if case .string(let hex) = style._paint(in: PaintContext(environment: environment)).flat { return hex }
    return "#000000FF"
  }

  private var handler: EventHandler {
    var handler = EventHandler()
    let view = view
    handler.text = { value, revision in
      view.memory.revision = max(view.memory.revision, revision)
      view.memory.isFocused = true
      view.memory.typed = value
      view.memory.sent = value
      view.text.wrappedValue = value
      // Plain text that the app changed at once (a limit, a filter) goes back to the browser.
      if view.text.wrappedValue != value, !view.text.isFormatted { view.memory.typed = nil }
    }
    let graph = Graph.current
    handler.focus = { on in
      view.memory.isFocused = on
      view.memory.isGivenUp = false
      KeyboardFocus.changed(on) {
        view.memory.isGivenUp = true
        view.focus?.set(false)
        graph?.setNeedsLayout()
      }
      if !on { view.memory.typed = nil }
      view.focus?.set(on)
      view.editing?(on)
    }
    handler.submit = view.submit
    return handler
  }
}

extension Binding where Value == String {
  /// Kept simple: a binding made by a format cannot be told apart, so typed text stays until the field is left.
  fileprivate var isFormatted: Bool { false }
}

/// The look of a field.
struct FieldFrame: View {
  let field: Field
  @Environment(\.textFieldLook) private var look

  var body: some View {
    switch look {
    case .plain: field
    case .rounded:
      field.padding(.horizontal, 7).padding(.vertical, 6)
        .background(Color.system(.background), in: RoundedRectangle(cornerRadius: 6))
        .overlay { RoundedRectangle(cornerRadius: 6).strokeBorder(Color.system(.separator), lineWidth: 0.5) }
    }
  }
}

enum TextFieldLook { case plain, rounded }

private struct TextFieldLookKey: EnvironmentKey { static let defaultValue = TextFieldLook.plain }

extension EnvironmentValues {
  var textFieldLook: TextFieldLook {
    get { self[TextFieldLookKey.self] }
    set { self[TextFieldLookKey.self] = newValue }
  }
}

/// The look of text fields.
@MainActor @preconcurrency
public protocol TextFieldStyle {
  associatedtype _Body: View
  @ViewBuilder func _body(configuration: TextField<_Label>) -> _Body
  typealias _Label = AnyView
}

public struct DefaultTextFieldStyle: TextFieldStyle {
  public init() {}
  public func _body(configuration: TextField<_Label>) -> some View { configuration }
}

public struct PlainTextFieldStyle: TextFieldStyle {
  public init() {}
  public func _body(configuration: TextField<_Label>) -> some View { configuration }
}

public struct RoundedBorderTextFieldStyle: TextFieldStyle {
  public init() {}
  public func _body(configuration: TextField<_Label>) -> some View { configuration }
}

extension TextFieldStyle where Self == DefaultTextFieldStyle { public static var automatic: Self { .init() } }
extension TextFieldStyle where Self == PlainTextFieldStyle { public static var plain: Self { .init() } }
extension TextFieldStyle where Self == RoundedBorderTextFieldStyle { public static var roundedBorder: Self { .init() } }

extension View {
  public func textFieldStyle<S: TextFieldStyle>(_ style: S) -> some View {
    environment(\.textFieldLook, style is RoundedBorderTextFieldStyle ? .rounded : .plain)
  }

  /// Acts when the return key is tapped.
  @available(iOS 15.0, *)
  public func onSubmit(of triggers: SubmitTriggers = .text, _ action: @escaping () -> Void) -> some View {
    transformEnvironment(\.submitActions) { $0.insert(action, at: 0) }
  }

  @available(iOS 15.0, *)
  public func submitLabel(_ submitLabel: SubmitLabel) -> some View {
    environment(\.fieldTraits.submitLabel, submitLabel.name)
  }

  @available(iOS 15.0, *)
  public func submitScope(_ isBlocking: Bool = true) -> some View {
    transformEnvironment(\.submitActions) { if isBlocking { $0 = [] } }
  }

  public func keyboardType(_ type: UIKeyboardType) -> some View { environment(\.fieldTraits.keyboard, "\(type)") }
  public func textContentType(_ type: UITextContentType?) -> some View { self }
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
  @available(iOS 15.0, *)
  public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?) -> some View { self }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use textInputAutocapitalization(_:) instead.")
  public func autocapitalization(_ style: UITextAutocapitalizationType) -> some View { self }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use autocorrectionDisabled(_:) instead.")
  public func disableAutocorrection(_ disable: Bool?) -> some View { self }
}

/// What a return key means.
@available(iOS 15.0, *)
public struct SubmitTriggers: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let text = SubmitTriggers(rawValue: 1)
  public static let search = SubmitTriggers(rawValue: 2)
}

/// What stands on the return key.
@available(iOS 15.0, *)
public struct SubmitLabel: Sendable {
  let name: String
  public static let done = SubmitLabel(name: "done")
  public static let go = SubmitLabel(name: "go")
  public static let send = SubmitLabel(name: "send")
  public static let join = SubmitLabel(name: "join")
  public static let route = SubmitLabel(name: "route")
  public static let search = SubmitLabel(name: "search")
  public static let `return` = SubmitLabel(name: "return")
  public static let next = SubmitLabel(name: "next")
  public static let `continue` = SubmitLabel(name: "continue")
}

/// Which letters are made capital.
@available(iOS 15.0, *)
public struct TextInputAutocapitalization: Sendable {
  public static var never: TextInputAutocapitalization { .init() }
  public static var words: TextInputAutocapitalization { .init() }
  public static var sentences: TextInputAutocapitalization { .init() }
  public static var characters: TextInputAutocapitalization { .init() }
}
