import Foundation
public struct CGVector: Sendable { public var dx: CGFloat; public var dy: CGFloat }
