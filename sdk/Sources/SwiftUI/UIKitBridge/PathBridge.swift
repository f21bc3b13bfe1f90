extension Path {
  /// The outline that Core Graphics has.
  public init(_ path: CGPath) {
    elements = path.steps.map { step in
      switch step {
      case .move(let to): .move(to: to)
      case .line(let to): .line(to: to)
      case .quad(let to, let control): .quadCurve(to: to, control: control)
      case .curve(let to, let a, let b): .curve(to: to, control1: a, control2: b)
      case .close: .closeSubpath
      }
    }
  }

  public init(_ path: CGMutablePath) { self.init(path as CGPath) }

  /// The outline for Core Graphics.
  public var cgPath: CGPath {
    CGPath(
      steps: elements.map { element in
        switch element {
        case .move(let to): .move(to)
        case .line(let to): .line(to)
        case .quadCurve(let to, let control): .quad(to, control: control)
        case .curve(let to, let a, let b): .curve(to, a, b)
        case .closeSubpath: .close
        }
      })
  }
}
