/// One or more taps.
public struct TapGesture: PrimitiveGesture {
  public typealias Value = Void
  /// How many taps.
  public var count: Int
  public init(count: Int = 1) { self.count = count }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Void>) {
    connection.addTap(count: count) { _ in sink.ended(()) }
  }
}

/// A tap that tells where.
@available(iOS 16.0, *)
public struct SpatialTapGesture: PrimitiveGesture {
  /// Where it was.
  public struct Value: Equatable, @unchecked Sendable {
    public var location: CGPoint
  }

  /// How many taps.
  public var count: Int
  /// What the place is told in.
  public var coordinateSpace: CoordinateSpace

  @available(
    iOS, introduced: 16.0, deprecated: 100000.0, message: "use overload that accepts a CoordinateSpaceProtocol instead"
  )
  @_disfavoredOverload
  public init(count: Int = 1, coordinateSpace: CoordinateSpace = .local) {
    (self.count, self.coordinateSpace) = (count, coordinateSpace)
  }

  @available(iOS 17.0, *)
  public init(count: Int = 1, coordinateSpace: some CoordinateSpaceProtocol = .local) {
    (self.count, self.coordinateSpace) = (count, coordinateSpace.coordinateSpace)
  }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    let (space, size, origin) = (coordinateSpace, connection.size, connection.origin)
    connection.addTap(count: count) { point in
      let local = point ?? CGPoint(x: size().width / 2, y: size().height / 2)
      let place = space == .local ? local : local + origin(.local) - origin(space)
      sink.ended(Value(location: place))
    }
  }
}

/// A finger that stays.
public struct LongPressGesture: PrimitiveGesture {
  public typealias Value = Bool
  /// Seconds until it counts.
  public var minimumDuration: Double
  /// How far the finger may move.
  public var maximumDistance: CGFloat

  public init(minimumDuration: Double = 0.5, maximumDistance: CGFloat = 10) {
    (self.minimumDuration, self.maximumDistance) = (minimumDuration, maximumDistance)
  }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Bool>) {
    let previous = connection.handler.long
    connection.handler.long = {
      previous?()
      sink.changed(true)
      sink.ended(true)
    }
  }
}

/// A finger that moves.
public struct DragGesture: PrimitiveGesture {
  /// Where the finger is and came from.
  public struct Value: Equatable, Sendable {
    public var time: Date
    public var location: CGPoint
    public var startLocation: CGPoint
    /// How far from where it began.
    public var translation: CGSize {
      CGSize(width: location.x - startLocation.x, height: location.y - startLocation.y)
    }
    /// Points a second.
    @available(iOS 17.0, *)
    public var velocity: CGSize { speed }
    /// Where it would come to rest.
    public var predictedEndLocation: CGPoint {
      CGPoint(x: location.x + speed.width * 0.25, y: location.y + speed.height * 0.25)
    }
    /// How far it would come.
    public var predictedEndTranslation: CGSize {
      CGSize(width: translation.width + speed.width * 0.25, height: translation.height + speed.height * 0.25)
    }

    let speed: CGSize
  }

  /// How far the finger goes before it counts.
  public var minimumDistance: CGFloat
  /// What places are told in.
  public var coordinateSpace: CoordinateSpace

  @available(
    iOS, introduced: 13.0, deprecated: 100000.0, message: "use overload that accepts a CoordinateSpaceProtocol instead"
  )
  @_disfavoredOverload
  public init(minimumDistance: CGFloat = 10, coordinateSpace: CoordinateSpace = .local) {
    (self.minimumDistance, self.coordinateSpace) = (minimumDistance, coordinateSpace)
  }

  @available(iOS 17.0, *)
  public init(minimumDistance: CGFloat = 10, coordinateSpace: some CoordinateSpaceProtocol = .local) {
    (self.minimumDistance, self.coordinateSpace) = (minimumDistance, coordinateSpace.coordinateSpace)
  }

  private final class Memory { var isUnderWay = false }

  public func _connect(_ connection: _GestureConnection, _ sink: _GestureSink<Value>) {
    let memory = connection.remembered { Memory() }
    let (space, least, origin) = (coordinateSpace, minimumDistance, connection.origin)
    let previous = connection.handler.drag
    connection.handler.drag = { event in
      previous?(event)
      let corner = origin(space)
      let value = Value(
        time: Date(), location: event.at - corner, startLocation: event.start - corner, speed: event.velocity)
      let isFar = hypot(value.translation.width, value.translation.height) >= least
      switch event.phase {
      case .changed:
        if isFar { memory.isUnderWay = true }
        if memory.isUnderWay { sink.changed(value) }
      case .ended, .cancelled:
        // A single event may stand for the whole way.
        if memory.isUnderWay || isFar { sink.ended(value) }
        memory.isUnderWay = false
      }
    }
  }
}

extension _GestureConnection {
  fileprivate func addTap(count: Int, _ action: @escaping (CGPoint?) -> Void) {
    let previous = handler.tap
    let memory = remembered { TapMemory() }
    handler.tap = { point in
      previous?(point)
      guard count > 1 else { return action(point) }
      let now = FrameClock.shared.now
      memory.times = memory.times.filter { now - $0 < 0.4 } + [now]
      guard memory.times.count >= count else { return }
      memory.times = []
      action(point)
    }
  }
}

private final class TapMemory { var times: [Double] = [] }
