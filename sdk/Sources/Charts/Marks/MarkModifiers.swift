import SDKBase
import SwiftUI

/// Content whose marks are changed.
struct ModifiedChartContent<Content: ChartContent> {
  let content: Content
  let change: (inout Mark) -> Void
}

extension ModifiedChartContent: PrimitiveChartContent {
  func _collect(into collector: inout _MarkCollector) {
    let first = collector.marks.count
    content._collect(into: &collector)
    for index in first..<collector.marks.count { change(&collector.marks[index]) }
  }
}

extension ChartContent {
  nonisolated func style(_ change: @escaping (inout MarkStyle) -> Void) -> ModifiedChartContent<Self> {
    ModifiedChartContent(content: self) { change(&$0.style) }
  }
}

@available(iOS 16.0, *)
extension ChartContent {
  /// Draws the marks with a colour or gradient.
  nonisolated public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent {
    self.style { if $0.foreground == nil, $0.foregroundBy == nil { $0.foreground = AnyShapeStyle(style) } }
  }

  /// Gives each value a colour, and the colours a legend.
  nonisolated public func foregroundStyle<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent {
    style { if $0.foreground == nil, $0.foregroundBy == nil { $0.foregroundBy = value.channel } }
  }

  /// Marks points with a shape.
  nonisolated public func symbol<S: ChartSymbolShape>(_ symbol: S) -> some ChartContent {
    style { if $0.symbol == nil, $0.symbolBy == nil { $0.symbol = .shape(symbol) } }
  }

  /// Marks points with a view.
  nonisolated public func symbol<V: View>(@ViewBuilder symbol: () -> V) -> some ChartContent {
    let view = AnyView(symbol())
    return style { if $0.symbol == nil, $0.symbolBy == nil { $0.symbol = .view(view) } }
  }

  /// Gives each value a symbol.
  nonisolated public func symbol<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent {
    style { if $0.symbol == nil, $0.symbolBy == nil { $0.symbolBy = value.channel } }
  }

  /// The area of the symbols, in square points.
  nonisolated public func symbolSize(_ area: CGFloat) -> some ChartContent {
    style { $0.symbolSize = $0.symbolSize ?? area }
  }

  nonisolated public func symbolSize(_ size: CGSize) -> some ChartContent {
    symbolSize(size.width * size.height * CGFloat.pi / 4)
  }

  nonisolated public func symbolSize<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent {
    style { if $0.symbolSize == nil { $0.symbolSizeBy = $0.symbolSizeBy ?? value.channel } }
  }

  /// How lines are drawn.
  nonisolated public func lineStyle(_ style: StrokeStyle) -> some ChartContent {
    self.style { if $0.line == nil, $0.lineBy == nil { $0.line = style } }
  }

  nonisolated public func lineStyle<D: Plottable>(by value: PlottableValue<D>) -> some ChartContent {
    style { if $0.line == nil, $0.lineBy == nil { $0.lineBy = value.channel } }
  }

  /// How lines and areas go from point to point.
  nonisolated public func interpolationMethod(_ method: InterpolationMethod) -> some ChartContent {
    style { $0.interpolation = $0.interpolation ?? method }
  }

  /// Puts marks of different values side by side.
  nonisolated public func position<D: Plottable>(
    by value: PlottableValue<D>, axis: Axis? = nil, span: MarkDimension = .automatic
  ) -> some ChartContent {
    style {
      guard $0.positionBy == nil else { return }
      ($0.positionBy, $0.positionAxis, $0.positionSpan) = (value.channel, axis, span)
    }
  }

  nonisolated public func opacity(_ opacity: Double) -> some ChartContent { style { $0.opacity *= opacity } }

  nonisolated public func cornerRadius(
    _ radius: CGFloat, style: RoundedCornerStyle = .continuous
  ) -> some ChartContent {
    self.style { $0.cornerRadius = $0.cornerRadius ?? radius }
  }

  nonisolated public func clipShape(_ shape: some Shape, style: FillStyle = FillStyle()) -> some ChartContent {
    self.style { if $0.clip == nil { $0.clip = { shape.path(in: $0) } } }
  }

  /// Draws the marks elsewhere, in points.
  nonisolated public func offset(_ offset: CGSize) -> some ChartContent {
    style {
      $0.startOffset = $0.startOffset + offset
      $0.endOffset = $0.endOffset + offset
    }
  }

  nonisolated public func offset(x: CGFloat = 0, y: CGFloat = 0) -> some ChartContent {
    offset(CGSize(width: x, height: y))
  }

  nonisolated public func offset(x: CGFloat = 0, yStart: CGFloat = 0, yEnd: CGFloat = 0) -> some ChartContent {
    offset(xStart: x, xEnd: x, yStart: yStart, yEnd: yEnd)
  }

  nonisolated public func offset(xStart: CGFloat = 0, xEnd: CGFloat = 0, y: CGFloat = 0) -> some ChartContent {
    offset(xStart: xStart, xEnd: xEnd, yStart: y, yEnd: y)
  }

  nonisolated public func offset(
    xStart: CGFloat = 0, xEnd: CGFloat = 0, yStart: CGFloat = 0, yEnd: CGFloat = 0
  ) -> some ChartContent {
    style {
      $0.startOffset = $0.startOffset + CGSize(width: xStart, height: yStart)
      $0.endOffset = $0.endOffset + CGSize(width: xEnd, height: yEnd)
    }
  }

  nonisolated public func blur(radius: CGFloat) -> some ChartContent { style { $0.blur = max($0.blur, radius) } }

  nonisolated public func shadow(
    color: Color = Color(.sRGBLinear, white: 0, opacity: 0.33), radius: CGFloat, x: CGFloat = 0, y: CGFloat = 0
  ) -> some ChartContent {
    style { $0.shadow = $0.shadow ?? (color, radius, x, y) }
  }

  /// Draws the marks as one picture; here it makes no difference.
  nonisolated public func compositingLayer() -> some ChartContent { self }

  /// Lets only what the mask covers be seen.
  nonisolated public func mask<C: ChartContent>(@ChartContentBuilder content: () -> C) -> some ChartContent {
    reportUnsupported(api: "ChartContent.mask(content:)", note: "Marks are drawn without the mask.")
    return self
  }

  /// Gradients span the plot rather than the mark.
  nonisolated public func alignsMarkStylesWithPlotArea(_ aligns: Bool = true) -> some ChartContent {
    style { $0.alignsWithPlot = $0.alignsWithPlot || aligns }
  }

  @available(iOS 17.0, *)
  nonisolated public func zIndex(_ value: Double) -> some ChartContent {
    style { if $0.zIndex == 0 { $0.zIndex = value } }
  }
}

// MARK: Accessibility

@available(iOS 16.0, *)
extension ChartContent {
  nonisolated public func accessibilityLabel(_ label: Text) -> some ChartContent {
    style { $0.label = $0.label ?? label.plainText }
  }
  nonisolated public func accessibilityLabel(_ labelKey: LocalizedStringKey) -> some ChartContent {
    accessibilityLabel(Text(labelKey))
  }
  @_disfavoredOverload
  nonisolated public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some ChartContent {
    accessibilityLabel(Text(verbatim: String(label)))
  }
  nonisolated public func accessibilityValue(_ valueDescription: Text) -> some ChartContent {
    style { $0.value = $0.value ?? valueDescription.plainText }
  }
  nonisolated public func accessibilityValue(_ valueKey: LocalizedStringKey) -> some ChartContent {
    accessibilityValue(Text(valueKey))
  }
  @_disfavoredOverload
  nonisolated public func accessibilityValue<S: StringProtocol>(_ value: S) -> some ChartContent {
    accessibilityValue(Text(verbatim: String(value)))
  }
  nonisolated public func accessibilityHidden(_ hidden: Bool) -> some ChartContent {
    style { $0.isHidden = $0.isHidden || hidden }
  }
  nonisolated public func accessibilityIdentifier(_ identifier: String) -> some ChartContent { self }
}

extension CGSize {
  static func + (a: CGSize, b: CGSize) -> CGSize { CGSize(width: a.width + b.width, height: a.height + b.height) }
}
