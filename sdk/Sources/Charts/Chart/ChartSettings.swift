import SwiftUI

/// What the modifiers around a chart say about it.
package struct ChartSettings {
  package struct AxisSettings {
    package var visibility: Visibility?
    package var content: (@MainActor () -> [AxisMarkSet])?
    package var domain: _ScaleDomain?
    package var range: _PositionRange?
    package var type: ScaleType?
    package var title: Title?
    package var style: ((ChartAxisContent) -> AnyView)?
    package var visibleLength: Double?
    package var select: ((_PlotValue?) -> Void)?
    package var selectRange: ((_PlotValue?, _PlotValue?) -> Void)?
    package var scroll: ScrollPosition?

    package init() {}
  }

  /// The name of an axis.
  package struct Title {
    package var position: AnnotationPosition
    package var alignment: Alignment?
    package var spacing: CGFloat?
    package var view: AnyView
  }

  package struct ScrollPosition {
    package var read: () -> _PlotValue?
    package var write: ((_PlotValue) -> Void)?
  }

  package struct Legend {
    package var visibility: Visibility?
    package var position = AnnotationPosition.automatic
    package var alignment: Alignment?
    package var spacing: CGFloat?
    package var content: AnyView?
  }

  /// What a scale gives to each value.
  package struct StyleScale<Visual> {
    package var domain: [_PlotValue]?
    package var range: [Visual]?
    package var mapping: ((_PlotValue) -> Visual?)?
    package var isGradient = false
  }

  package struct Layer {
    package var alignment: Alignment
    package var make: (ChartProxy) -> AnyView
  }

  package var x = AxisSettings()
  package var y = AxisSettings()
  package var colors = StyleScale<AnyShapeStyle>()
  package var symbols = StyleScale<MarkStyle.Symbol>()
  package var symbolSizes = StyleScale<CGFloat>()
  package var lines = StyleScale<StrokeStyle>()
  package var legend = Legend()
  package var plotStyle: ((ChartPlotContent) -> AnyView)?
  package var overlays: [Layer] = []
  package var backgrounds: [Layer] = []
  package var gesture: ((ChartProxy) -> AnyView)?
  package var selectAngle: ((Double?, ChartMap) -> Void)?
  package var scrollAxes: Axis.Set = []
}

private struct ChartSettingsKey: EnvironmentKey {
  static var defaultValue: ChartSettings { ChartSettings() }
}

extension EnvironmentValues {
  package var chartSettings: ChartSettings {
    get { self[ChartSettingsKey.self] }
    set { self[ChartSettingsKey.self] = newValue }
  }
}

extension View {
  /// Changes what charts inside are told.
  package func chart(_ change: @escaping (inout ChartSettings) -> Void) -> some View {
    transformEnvironment(\.chartSettings) { change(&$0) }
  }
}
