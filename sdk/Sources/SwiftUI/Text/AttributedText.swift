extension AttributeScopes {
  /// What text may have besides its letters.
  @available(iOS 15.0, *)
  public struct SwiftUIAttributes: AttributeScope {
    public let font: FontAttribute
    public let foregroundColor: ForegroundColorAttribute
    public let backgroundColor: BackgroundColorAttribute
    public let strikethroughStyle: StrikethroughStyleAttribute
    public let underlineStyle: UnderlineStyleAttribute
    public let kern: KerningAttribute
    public let tracking: TrackingAttribute
    public let baselineOffset: BaselineOffsetAttribute
    public let foundation: FoundationAttributes

    /// The font.
    public enum FontAttribute: AttributedStringKey {
      public typealias Value = Font
      public static let name = "SwiftUI.Font"
    }
    /// The colour of the letters.
    public enum ForegroundColorAttribute: AttributedStringKey {
      public typealias Value = Color
      public static let name = "SwiftUI.ForegroundColor"
    }
    /// The colour behind the letters.
    public enum BackgroundColorAttribute: AttributedStringKey {
      public typealias Value = Color
      public static let name = "SwiftUI.BackgroundColor"
    }
    /// A line through the text.
    public enum StrikethroughStyleAttribute: AttributedStringKey {
      public typealias Value = Text.LineStyle
      public static let name = "SwiftUI.StrikethroughStyle"
    }
    /// A line under the text.
    public enum UnderlineStyleAttribute: AttributedStringKey {
      public typealias Value = Text.LineStyle
      public static let name = "SwiftUI.UnderlineStyle"
    }
    /// Room between pairs of letters.
    public enum KerningAttribute: AttributedStringKey {
      public typealias Value = CGFloat
      public static let name = "SwiftUI.Kern"
    }
    /// Room between all letters.
    public enum TrackingAttribute: AttributedStringKey {
      public typealias Value = CGFloat
      public static let name = "SwiftUI.Tracking"
    }
    /// How far the text is raised.
    public enum BaselineOffsetAttribute: AttributedStringKey {
      public typealias Value = CGFloat
      public static let name = "SwiftUI.BaselineOffset"
    }
  }

  /// The attributes that views show.
  @available(iOS 15.0, *)
  public var swiftUI: SwiftUIAttributes.Type { SwiftUIAttributes.self }
}

extension AttributeDynamicLookup {
  public subscript<T: AttributedStringKey>(
    dynamicMember keyPath: KeyPath<AttributeScopes.SwiftUIAttributes, T>
  ) -> T {
    self[T.self]
  }
}

extension AttributedString {
  /// The pieces of one look.
  var textRuns: [Text.Run] {
    runs.map { run in
      var result = Text.Run(content: .string(String(self[run.range].characters)))
      result.change.font = run.swiftUI.font
      if let color = run.swiftUI.foregroundColor { result.change.style = .init(value: AnyShapeStyle(color)) }
      if let line = run.swiftUI.underlineStyle { result.change.underline = .some(.init(color: line.color)) }
      if let line = run.swiftUI.strikethroughStyle { result.change.strikethrough = .some(.init(color: line.color)) }
      result.change.tracking = run.swiftUI.tracking ?? run.swiftUI.kern
      result.change.baselineOffset = run.swiftUI.baselineOffset
      if let intent = run.inlinePresentationIntent {
        if intent.contains(.stronglyEmphasized) { result.change.weight = .bold }
        if intent.contains(.emphasized) { result.change.italic = true }
        if intent.contains(.code) { result.change.monospaced = true }
        if intent.contains(.strikethrough) { result.change.strikethrough = .some(.init()) }
      }
      if run.link != nil, result.change.style == nil {
        result.change.style = .init(value: AnyShapeStyle(Color.accentColor))
      }
      return result
    }
  }
}
