/// Two fingers that spread.
@available(iOS 17.0, *)
public struct MagnifyGesture: PrimitiveGesture {
  /// How far.
  public struct Value: Equatable, Sendable {
    public var time: Date
    public var magnification: CGFloat
    public var velocity: CGFloat
    public var startAnchor: UnitPoint
    public var startLocation: CGPoint
  }
  /// How much before it counts.
  public var minimumScaleDelta: CGFloat
  public init(minimumScaleDelta: CGFloat = 0.01) { self.minimumScaleDelta = minimumScaleDelta }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    connection.addPinch(sink) { [minimumScaleDelta] event in
      abs(event.scale - 1) >= minimumScaleDelta
    } value: { event, location, anchor in
      Value(
        time: Date(), magnification: event.scale, velocity: event.scaleSpeed, startAnchor: anchor,
        startLocation: location)
    }
  }
}

/// Two fingers that spread, by the older name.
@available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "MagnifyGesture")
public struct MagnificationGesture: PrimitiveGesture {
  public typealias Value = CGFloat
  /// How much before it counts.
  public var minimumScaleDelta: CGFloat
  public init(minimumScaleDelta: CGFloat = 0.01) { self.minimumScaleDelta = minimumScaleDelta }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<CGFloat>) {
    connection.addPinch(sink) { [minimumScaleDelta] event in
      abs(event.scale - 1) >= minimumScaleDelta
    } value: { event, _, _ in
      event.scale
    }
  }
}

/// Two fingers that turn.
@available(iOS 17.0, *)
public struct RotateGesture: PrimitiveGesture {
  /// How far.
  public struct Value: Equatable, Sendable {
    public var time: Date
    public var rotation: Angle
    public var velocity: Angle
    public var startAnchor: UnitPoint
    public var startLocation: CGPoint
  }
  /// How much before it counts.
  public var minimumAngleDelta: Angle
  public init(minimumAngleDelta: Angle = .degrees(1)) { self.minimumAngleDelta = minimumAngleDelta }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    connection.addPinch(sink) { [minimumAngleDelta] event in
      abs(event.degrees) >= minimumAngleDelta.degrees
    } value: { event, location, anchor in
      Value(
        time: Date(), rotation: .degrees(event.degrees), velocity: .degrees(event.degreeSpeed), startAnchor: anchor,
        startLocation: location)
    }
  }
}

/// Two fingers that turn, by the older name.
@available(iOS, introduced: 13.0, deprecated: 100000.0, renamed: "RotateGesture")
public struct RotationGesture: PrimitiveGesture {
  public typealias Value = Angle
  /// How much before it counts.
  public var minimumAngleDelta: Angle
  public init(minimumAngleDelta: Angle = .degrees(1)) { self.minimumAngleDelta = minimumAngleDelta }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Angle>) {
    connection.addPinch(sink) { [minimumAngleDelta] event in
      abs(event.degrees) >= minimumAngleDelta.degrees
    } value: { event, _, _ in
      .degrees(event.degrees)
    }
  }
}

private final class PinchMemory { var isUnderWay = false }

extension _GestureConnection {
  /// Tells `sink` of two fingers as soon as `counts` says that they have gone far enough.
  fileprivate func addPinch<Value>(
    _ sink: _GestureSink<Value>, counts: @escaping (PinchEvent) -> Bool,
    value: @escaping (PinchEvent, CGPoint, UnitPoint) -> Value
  ) {
    let memory = remembered { PinchMemory() }
    let previous = handler.pinch
    handler.pinch = { [origin, size] event in
      previous?(event)
      let location = event.start - origin(.local)
      let size = size()
      let anchor = UnitPoint(
        x: size.width > 0 ? location.x / size.width : 0.5, y: size.height > 0 ? location.y / size.height : 0.5)
      if counts(event) { memory.isUnderWay = true }
      guard memory.isUnderWay else { return }
      switch event.phase {
      case .changed: sink.changed(value(event, location, anchor))
      case .ended, .cancelled:
        sink.ended(value(event, location, anchor))
        memory.isUnderWay = false
      }
    }
  }
}
