/// A title and an icon.
@available(iOS 14.0, *)
public struct Label<Title: View, Icon: View>: View {
  private let title: Title
  private let icon: Icon

  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    self.title = title()
    self.icon = icon()
  }

  public var body: some View {
    let configuration = LabelStyleConfiguration(
      title: .init(content: AnyView(title)), icon: .init(content: AnyView(icon)))
    StyledView(configuration) { TitleAndIcon(configuration: $0) }
  }
}

@available(iOS 14.0, *)
extension Label where Title == Text, Icon == Image {
  public init(_ titleKey: LocalizedStringKey, systemImage name: String) {
    self.init {
      Text(titleKey)
    } icon: {
      Image(systemName: name)
    }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, systemImage name: String) {
    self.init {
      Text(title)
    } icon: {
      Image(systemName: name)
    }
  }

  public init(_ titleKey: LocalizedStringKey, image name: String) {
    self.init {
      Text(titleKey)
    } icon: {
      Image(name)
    }
  }

  @_disfavoredOverload
  public init<S: StringProtocol>(_ title: S, image name: String) {
    self.init {
      Text(title)
    } icon: {
      Image(name)
    }
  }
}

@available(iOS 14.0, *)
extension Label where Title == LabelStyleConfiguration.Title, Icon == LabelStyleConfiguration.Icon {
  public init(_ configuration: LabelStyleConfiguration) {
    self.init {
      configuration.title
    } icon: {
      configuration.icon
    }
  }
}

/// The icon before the title.
struct TitleAndIcon: View {
  let configuration: LabelStyleConfiguration
  @Environment(\.isInRow) private var isInRow
  @Environment(\.labelLayout) private var layout

  var body: some View {
    if layout == .tab {
      VStack(spacing: 4) {
        configuration.icon.font(.system(size: 20, weight: .medium)).frame(height: 24)
        configuration.title
      }
    } else if isInRow {
      HStack(spacing: 16) {
        configuration.icon.foregroundStyle(Color.accentColor).frame(minWidth: 24)
        configuration.title
      }
    } else {
      HStack(spacing: 8) {
        configuration.icon
        configuration.title
      }
    }
  }
}

/// Draws the icon alone and lets the title be spoken.
struct IconOnly: View {
  let configuration: LabelStyleConfiguration
  @State private var words = SpokenWords()

  var body: some View {
    let words = words
    configuration.icon
      .unseenLabel(configuration.title, words)
      .effect { node, _ in if !words.value.isEmpty { node.spoken = words.value } }
  }
}
