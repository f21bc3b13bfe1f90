import FoundationAdditions
import Placeholders
import SDKBase
import UIKit

/// What was drawn. The preview keeps its bytes, and draws no strokes.
public struct PKDrawing: Codable, Equatable, Sendable {
  private var data: Data
  public init() { data = Data() }
  public init(data: Data) throws { self.data = data }
  public func dataRepresentation() -> Data { data }
  public var bounds: CGRect { .null }
  @available(iOS 14.0, *)
  public var strokes: [PKStroke] { [] }
  public func image(from rect: CGRect, scale: CGFloat) -> UIImage { UIImage() }
  public mutating func append(_ drawing: PKDrawing) { data += drawing.data }
  public func appending(_ drawing: PKDrawing) -> PKDrawing {
    var copy = self
    copy.append(drawing)
    return copy
  }
}

/// One line of a drawing.
@available(iOS 14.0, *)
public struct PKStroke: Sendable {
  public let renderBounds: CGRect
}

/// Who may draw.
@available(iOS 14.0, *)
public enum PKCanvasViewDrawingPolicy: UInt, Sendable { case `default`, anyInput, pencilOnly }

/// Something to draw with.
public protocol PKTool: Sendable {}

/// A pen.
public struct PKInkingTool: PKTool {
  /// Kinds of pens.
  public enum InkType: String, Sendable {
    case pen, pencil, marker
    @available(iOS 17.0, *)
    case monoline, fountainPen, watercolor, crayon
  }

  public var inkType: InkType
  public nonisolated(unsafe) var color: UIColor
  public var width: CGFloat

  public init(_ type: InkType, color: UIColor = .black, width: CGFloat? = nil) {
    (inkType, self.color, self.width) = (type, color, width ?? 4)
  }
}

/// A rubber.
public struct PKEraserTool: PKTool {
  /// Kinds of rubbers.
  public enum EraserType: Int, Sendable { case vector, bitmap, fixedWidthBitmap }
  public var eraserType: EraserType
  public init(_ eraserType: EraserType) { self.eraserType = eraserType }
}

/// Picks strokes.
public struct PKLassoTool: PKTool {
  public init() {}
}

/// Takes drawings with a finger or a pencil; in the preview nothing can be drawn.
@MainActor @preconcurrency
open class PKCanvasView: UIScrollView {
  open var drawing = PKDrawing()
  open var tool: any PKTool = PKInkingTool(.pen)
  open var isRulerActive = false
  @available(iOS 14.0, *)
  open var drawingPolicy: PKCanvasViewDrawingPolicy {
    get { policy }
    set { policy = newValue }
  }
  private var policy = PKCanvasViewDrawingPolicy.default
  @available(iOS, introduced: 13.0, deprecated: 100000.0, message: "Use drawingPolicy.")
  open var allowsFingerDrawing = true

  public override init(frame: CGRect) {
    super.init(frame: frame)
    showPlaceholder(in: self, symbol: "pencil.tip", text: "Drawing")
    reportUnsupported(api: "PKCanvasView", note: "Nothing can be drawn in the preview yet; a placeholder is shown.")
  }

  public required init?(coder: NSCoder) { return nil }
}

/// Told when a drawing changes.
@MainActor @preconcurrency
public protocol PKCanvasViewDelegate: UIScrollViewDelegate {
  func canvasViewDrawingDidChange(_ canvasView: PKCanvasView)
  func canvasViewDidBeginUsingTool(_ canvasView: PKCanvasView)
  func canvasViewDidEndUsingTool(_ canvasView: PKCanvasView)
}

extension PKCanvasViewDelegate {
  public func canvasViewDrawingDidChange(_ canvasView: PKCanvasView) {}
  public func canvasViewDidBeginUsingTool(_ canvasView: PKCanvasView) {}
  public func canvasViewDidEndUsingTool(_ canvasView: PKCanvasView) {}
}

/// The palette of pens.
@MainActor @preconcurrency
open class PKToolPicker: NSObject {
  public nonisolated override init() { super.init() }
  open var selectedTool: any PKTool = PKInkingTool(.pen)
  open var isVisible: Bool { false }
  open func setVisible(_ visible: Bool, forFirstResponder responder: UIResponder) {}
  open func addObserver(_ observer: any PKToolPickerObserver) {}
  open func removeObserver(_ observer: any PKToolPickerObserver) {}
}

/// Told what the palette does.
@MainActor @preconcurrency
public protocol PKToolPickerObserver: NSObjectProtocol {
  func toolPickerSelectedToolDidChange(_ toolPicker: PKToolPicker)
}

extension PKToolPickerObserver {
  public func toolPickerSelectedToolDidChange(_ toolPicker: PKToolPicker) {}
}

extension PKCanvasView: PKToolPickerObserver {}
