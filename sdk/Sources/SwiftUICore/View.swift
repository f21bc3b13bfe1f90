import Combine
@_exported import CoreGraphics
@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency public protocol View { associatedtype Body: View; @MainActor @preconcurrency var body: Body { get } }
extension Never: View { public var body: Never { fatalError() } }
@MainActor package func kernelThing() -> Int { 3 }
public struct Text: View { public init(_ s: String) {}; public var body: Never { fatalError() } }
@freestanding(declaration)
public macro Preview(_ name: String? = nil, body: @escaping @MainActor () -> any View) = #externalMacro(module: "SwiftGenMacros", type: "PreviewMacro")
