import FoundationAdditions

/// What an intent does, in a sentence.
@available(iOS 16.0, *)
public struct IntentDescription: ExpressibleByStringInterpolation, Sendable {
  public var descriptionText: LocalizedStringResource
  public var categoryName: LocalizedStringResource?
  public var searchKeywords: [LocalizedStringResource]
  @available(iOS 17.0, *)
  public var resultValueName: LocalizedStringResource? { nil }

  public init(
    _ descriptionText: LocalizedStringResource, categoryName: LocalizedStringResource? = nil,
    searchKeywords: [LocalizedStringResource] = []
  ) {
    (self.descriptionText, self.categoryName, self.searchKeywords) = (descriptionText, categoryName, searchKeywords)
  }

  @available(iOS 17.0, *)
  public init(
    _ descriptionText: LocalizedStringResource, categoryName: LocalizedStringResource? = nil,
    searchKeywords: [LocalizedStringResource] = [], resultValueName: LocalizedStringResource?
  ) {
    self.init(descriptionText, categoryName: categoryName, searchKeywords: searchKeywords)
  }

  public init(stringLiteral value: String) { self.init(LocalizedStringResource(stringLiteral: value)) }
}

/// What Siri says.
@available(iOS 16.0, *)
public struct IntentDialog: ExpressibleByStringInterpolation, Sendable {
  package let text: LocalizedStringResource

  public init(_ dialog: LocalizedStringResource) { text = dialog }
  public init(full: LocalizedStringResource, supporting: LocalizedStringResource) { text = full }
  @available(iOS 17.2, *)
  public init(full: LocalizedStringResource, supporting: LocalizedStringResource, systemImageName: String?) {
    text = full
  }
  public init(stringLiteral value: String) { text = LocalizedStringResource(stringLiteral: value) }
  public init(stringInterpolation: String.LocalizationValue.StringInterpolation) {
    text = LocalizedStringResource(stringInterpolation: stringInterpolation)
  }
}

/// What a kind of thing is called.
@available(iOS 16.0, *)
public struct TypeDisplayRepresentation: ExpressibleByStringInterpolation, Hashable, Sendable {
  public var name: LocalizedStringResource
  public var numericFormat: LocalizedStringResource?

  public init(name: LocalizedStringResource, numericFormat: LocalizedStringResource? = nil) {
    (self.name, self.numericFormat) = (name, numericFormat)
  }

  @available(iOS 17.0, *)
  public init(
    name: LocalizedStringResource, numericFormat: LocalizedStringResource? = nil, synonyms: [LocalizedStringResource]
  ) { self.init(name: name, numericFormat: numericFormat) }

  public init(stringLiteral value: String) { self.init(name: LocalizedStringResource(stringLiteral: value)) }
  public init(stringInterpolation: String.LocalizationValue.StringInterpolation) {
    self.init(name: LocalizedStringResource(stringInterpolation: stringInterpolation))
  }
}

/// What a thing is called, and its picture.
@available(iOS 16.0, *)
public struct DisplayRepresentation: ExpressibleByStringInterpolation, Hashable, Sendable {
  /// A picture of a thing.
  public struct Image: Hashable, Sendable {
    /// How a picture is drawn.
    public enum DisplayStyle: Hashable, Sendable { case `default`, circular }

    private let name: String
    public init(named name: String, isTemplate: Bool? = nil, displayStyle: DisplayStyle = .default) { self.name = name }
    public init(systemName: String, isTemplate: Bool? = nil) { name = systemName }
    public init(data: Data, isTemplate: Bool? = nil, displayStyle: DisplayStyle = .default) { name = "data" }
    public init(url: URL, isTemplate: Bool? = nil, displayStyle: DisplayStyle = .default) { name = url.absoluteString }
  }

  public var title: LocalizedStringResource
  public var subtitle: LocalizedStringResource?
  public var image: Image?
  public var synonyms: [LocalizedStringResource] = []

  public init(title: LocalizedStringResource, subtitle: LocalizedStringResource? = nil, image: Image? = nil) {
    (self.title, self.subtitle, self.image) = (title, subtitle, image)
  }

  @available(iOS 17.0, *)
  public init(
    title: LocalizedStringResource, subtitle: LocalizedStringResource? = nil, image: Image? = nil,
    synonyms: [LocalizedStringResource]
  ) {
    self.init(title: title, subtitle: subtitle, image: image)
    self.synonyms = synonyms
  }

  public init(stringLiteral value: String) { self.init(title: LocalizedStringResource(stringLiteral: value)) }
  public init(stringInterpolation: String.LocalizationValue.StringInterpolation) {
    self.init(title: LocalizedStringResource(stringInterpolation: stringInterpolation))
  }
}
