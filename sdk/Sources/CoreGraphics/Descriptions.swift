import Foundation

// How places, sizes and rectangles are written where a program is looked into.

extension CGPoint: CustomDebugStringConvertible {
  public var debugDescription: String { "(\(x), \(y))" }
}

extension CGSize: CustomDebugStringConvertible {
  public var debugDescription: String { "(\(width), \(height))" }
}

extension CGRect: CustomDebugStringConvertible {
  public var debugDescription: String { "(\(origin.x), \(origin.y), \(width), \(height))" }
}
