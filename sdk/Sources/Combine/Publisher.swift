import Foundation
public protocol Publisher<Output, Failure> { associatedtype Output; associatedtype Failure: Error; func stubSink(_ f: @escaping (Output) -> Void) -> AnyCancellable }
public final class AnyCancellable { public func cancel() {}; public init(_ c: @escaping () -> Void) {} }
extension Publisher where Failure == Never { public func sink(receiveValue: @escaping (Output) -> Void) -> AnyCancellable { stubSink(receiveValue) } }
public protocol ObservableObject: AnyObject { associatedtype P: Publisher = ObservableObjectPublisher where P.Failure == Never; var objectWillChange: P { get } }
public final class ObservableObjectPublisher: Publisher { public typealias Output = Void; public typealias Failure = Never; public func stubSink(_ f: @escaping (()) -> Void) -> AnyCancellable { AnyCancellable {} } }
extension ObservableObject where P == ObservableObjectPublisher { public var objectWillChange: P { ObservableObjectPublisher() } }
