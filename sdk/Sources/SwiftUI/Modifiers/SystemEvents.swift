import SDKBase

extension View {
  /// Acts on a link that opens the app.
  @available(iOS 14.0, *)
  public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View {
    unsupported("onOpenURL", "No links are opened into the app in the preview.")
  }

  /// Acts when the app is to go on with what was begun elsewhere.
  @available(iOS 14.0, *)
  public func onContinueUserActivity(
    _ activityType: String, perform action: @escaping (NSUserActivity) -> Void
  ) -> some View {
    unsupported("onContinueUserActivity", "Nothing is handed over to the app in the preview.")
  }

  /// Tells the system what people do here.
  @available(iOS 14.0, *)
  public func userActivity(
    _ activityType: String, isActive: Bool = true, _ update: @escaping (NSUserActivity) -> Void
  ) -> some View {
    unsupported("userActivity", "The preview hands no activities over.")
  }
  @available(iOS 14.0, *)
  public func userActivity<P>(
    _ activityType: String, element: P?, _ update: @escaping (P, NSUserActivity) -> Void
  ) -> some View {
    unsupported("userActivity", "The preview hands no activities over.")
  }

  /// Which links open in this window; the preview has but one.
  @available(iOS 14.0, *)
  public func handlesExternalEvents(preferring: Set<String>, allowing: Set<String>) -> some View { self }

  /// Keys that do what the control does; the preview has no shortcuts.
  @available(iOS 14.0, *)
  public func keyboardShortcut(
    _ key: KeyEquivalent, modifiers: EventModifiers = .command
  ) -> some View {
    self
  }
  @available(iOS 14.0, *)
  public func keyboardShortcut(_ shortcut: KeyboardShortcut) -> some View { self }
  @available(iOS 15.4, *)
  public func keyboardShortcut(_ shortcut: KeyboardShortcut?) -> some View { self }
  @available(iOS 17.0, *)
  public func keyboardShortcut(
    _ key: KeyEquivalent, modifiers: EventModifiers = .command, localization: KeyboardShortcut.Localization
  ) -> some View {
    self
  }

  /// Acts on keys of a keyboard.
  @available(iOS 17.0, *)
  public func onKeyPress(_ key: KeyEquivalent, action: @escaping () -> KeyPress.Result) -> some View {
    unsupported("onKeyPress", "The preview has no keyboard of its own.")
  }
  @available(iOS 17.0, *)
  public func onKeyPress(
    _ key: KeyEquivalent, phases: KeyPress.Phases, action: @escaping (KeyPress) -> KeyPress.Result
  ) -> some View {
    unsupported("onKeyPress", "The preview has no keyboard of its own.")
  }
  @available(iOS 17.0, *)
  public func onKeyPress(
    keys: Set<KeyEquivalent>, phases: KeyPress.Phases = [.down, .repeat],
    action: @escaping (KeyPress) -> KeyPress.Result
  ) -> some View {
    unsupported("onKeyPress", "The preview has no keyboard of its own.")
  }
  @available(iOS 17.0, *)
  public func onKeyPress(
    characters: CharacterSet, phases: KeyPress.Phases = [.down, .repeat],
    action: @escaping (KeyPress) -> KeyPress.Result
  ) -> some View {
    unsupported("onKeyPress", "The preview has no keyboard of its own.")
  }
  @available(iOS 17.0, *)
  public func onKeyPress(
    phases: KeyPress.Phases = [.down, .repeat], action: @escaping (KeyPress) -> KeyPress.Result
  ) -> some View {
    unsupported("onKeyPress", "The preview has no keyboard of its own.")
  }

  /// Keeps the edges of the screen for the app first.
  @available(iOS 16.0, *)
  public func defersSystemGestures(on edges: Edge.Set) -> some View { self }
  /// Whether the line at the bottom and the like are shown.
  @available(iOS 16.0, *)
  public func persistentSystemOverlays(_ visibility: Visibility) -> some View { self }
  /// Keeps the status bar away.
  public func statusBarHidden(_ hidden: Bool = true) -> some View {
    unsupported("statusBarHidden", "The preview's status bar stays.")
  }
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "statusBarHidden(_:)")
  public func statusBar(hidden: Bool) -> some View { statusBarHidden(hidden) }

  /// The colours of a screen in the dark.
  @available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "preferredColorScheme(_:)")
  public func colorScheme(_ colorScheme: ColorScheme) -> some View { environment(\.colorScheme, colorScheme) }

  /// Which defaults `AppStorage` reads below.
  @available(iOS 14.0, *)
  public func defaultAppStorage(_ store: UserDefaults) -> some View { environment(\.defaultStore, store) }
}

/// A key with those that are held with it.
@available(iOS 14.0, *)
public struct KeyboardShortcut: Hashable, Sendable {
  /// How a shortcut follows the layout of the keyboard.
  @available(iOS 15.0, *)
  public struct Localization: Sendable {
    public static let automatic = Localization()
    public static let withoutMirroring = Localization()
    public static let custom = Localization()
  }
  public static let defaultAction = KeyboardShortcut(.return, modifiers: [])
  public static let cancelAction = KeyboardShortcut(.escape, modifiers: [])
  public var key: KeyEquivalent
  public var modifiers: EventModifiers
  @available(iOS 15.0, *)
  public var localization: Localization { .automatic }

  public init(_ key: KeyEquivalent, modifiers: EventModifiers = .command) {
    (self.key, self.modifiers) = (key, modifiers)
  }
  @available(iOS 15.0, *)
  public init(_ key: KeyEquivalent, modifiers: EventModifiers = .command, localization: Localization) {
    self.init(key, modifiers: modifiers)
  }
}

extension KeyboardShortcut {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(modifiers.rawValue)
  }
}

/// The character of a key.
@available(iOS 14.0, *)
public struct KeyEquivalent: Hashable, Sendable, ExpressibleByExtendedGraphemeClusterLiteral {
  public var character: Character
  public init(_ character: Character) { self.character = character }
  public init(extendedGraphemeClusterLiteral value: Character) { character = value }

  public static let upArrow = KeyEquivalent("\u{F700}")
  public static let downArrow = KeyEquivalent("\u{F701}")
  public static let leftArrow = KeyEquivalent("\u{F702}")
  public static let rightArrow = KeyEquivalent("\u{F703}")
  public static let escape = KeyEquivalent("\u{1B}")
  public static let delete = KeyEquivalent("\u{8}")
  public static let deleteForward = KeyEquivalent("\u{F728}")
  public static let home = KeyEquivalent("\u{F729}")
  public static let end = KeyEquivalent("\u{F72B}")
  public static let pageUp = KeyEquivalent("\u{F72C}")
  public static let pageDown = KeyEquivalent("\u{F72D}")
  public static let clear = KeyEquivalent("\u{F739}")
  public static let tab = KeyEquivalent("\t")
  public static let space = KeyEquivalent(" ")
  public static let `return` = KeyEquivalent("\r")
}

/// Keys that are held while another is pressed.
public struct EventModifiers: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let capsLock = EventModifiers(rawValue: 1)
  public static let shift = EventModifiers(rawValue: 2)
  public static let control = EventModifiers(rawValue: 4)
  public static let option = EventModifiers(rawValue: 8)
  public static let command = EventModifiers(rawValue: 16)
  public static let numericPad = EventModifiers(rawValue: 32)
  public static let all: EventModifiers = [.capsLock, .shift, .control, .option, .command, .numericPad]
}

/// A key that was pressed.
@available(iOS 17.0, *)
public struct KeyPress: Sendable {
  /// Whether the key was handled.
  public enum Result: Sendable { case handled, ignored }
  /// When the key is told of.
  public struct Phases: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let down = Phases(rawValue: 1)
    public static let `repeat` = Phases(rawValue: 2)
    public static let up = Phases(rawValue: 4)
    public static let all: Phases = [.down, .repeat, .up]
  }
  public let phase: Phases
  public let key: KeyEquivalent
  public let characters: String
  public let modifiers: EventModifiers
}
