/// How controls of one kind look: what the nearest style modifier makes of a control's configuration.
private struct StyleKey<Configuration>: EnvironmentKey {
  static var defaultValue: ((Configuration) -> AnyView)? { nil }
}

extension EnvironmentValues {
  /// The style for controls that have this configuration; nil is the system's.
  subscript<Configuration>(style configuration: Configuration.Type) -> ((Configuration) -> AnyView)? {
    get { self[StyleKey<Configuration>.self] }
    set { self[StyleKey<Configuration>.self] = newValue }
  }
}

extension View {
  /// Sets the style of the controls below; `make` calls the style's `makeBody`.
  func style<Style, Configuration>(
    _ style: Style, for configuration: Configuration.Type, make: @escaping (Style, Configuration) -> AnyView
  ) -> some View {
    transformEnvironment { values in
      values[style: Configuration.self] = { configuration in
        AnyView(DynamicBody(style) { make($0, configuration) })
      }
    }
  }
}

/// A control in its style. Inside the style the system's look is in force again, so that a style may build on it.
struct StyledView<Configuration, Standard: View>: View {
  let configuration: Configuration
  let standard: (Configuration) -> Standard
  @Environment(\.self) private var values

  init(_ configuration: Configuration, @ViewBuilder standard: @escaping (Configuration) -> Standard) {
    self.configuration = configuration
    self.standard = standard
  }

  var body: some View {
    if let make = values[style: Configuration.self] {
      make(configuration).transformEnvironment { $0[style: Configuration.self] = nil }
    } else {
      standard(configuration)
    }
  }
}

extension View {
  /// Content of a control that has a style: controls of the same kind inside have it too.
  func keepingStyle<Configuration>(_ configuration: Configuration.Type, of values: EnvironmentValues) -> some View {
    transformEnvironment { $0[style: Configuration.self] = values[style: Configuration.self] }
  }
}
