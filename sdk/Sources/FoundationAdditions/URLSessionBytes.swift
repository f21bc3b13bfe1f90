import Foundation
import FoundationNetworking

extension URLSession {
  /// The bytes of an answer; they are there all at once, when the answer is complete.
  @available(iOS 15.0, *)
  public struct AsyncBytes: AsyncSequence, Sendable {
    public typealias Element = UInt8
    let data: Data
    public func makeAsyncIterator() -> Iterator { Iterator(inner: data.makeIterator()) }

    /// Gives one byte after the other.
    public struct Iterator: AsyncIteratorProtocol {
      var inner: Data.Iterator
      public mutating func next() async throws -> UInt8? { inner.next() }
    }

    /// The answer as lines of text.
    public var lines: Lines { Lines(text: String(decoding: data, as: UTF8.self)) }
    /// The answer as characters.
    public var characters: Characters { Characters(text: String(decoding: data, as: UTF8.self)) }

    /// Lines of text; empty ones are left out.
    public struct Lines: AsyncSequence, Sendable {
      public typealias Element = String
      let text: String
      public func makeAsyncIterator() -> Iterator {
        Iterator(inner: text.split(whereSeparator: \.isNewline).map(String.init).makeIterator())
      }
      /// Gives one line after the other.
      public struct Iterator: AsyncIteratorProtocol {
        var inner: IndexingIterator<[String]>
        public mutating func next() async throws -> String? { inner.next() }
      }
    }

    /// Characters of text.
    public struct Characters: AsyncSequence, Sendable {
      public typealias Element = Character
      let text: String
      public func makeAsyncIterator() -> Iterator { Iterator(inner: text.makeIterator()) }
      /// Gives one character after the other.
      public struct Iterator: AsyncIteratorProtocol {
        var inner: String.Iterator
        public mutating func next() async throws -> Character? { inner.next() }
      }
    }
  }

  @available(iOS 15.0, *)
  public func bytes(
    from url: URL, delegate: (any URLSessionTaskDelegate)? = nil
  ) async throws -> (AsyncBytes, URLResponse) { try await bytes(for: URLRequest(url: url), delegate: delegate) }

  @available(iOS 15.0, *)
  public func bytes(
    for request: URLRequest, delegate: (any URLSessionTaskDelegate)? = nil
  ) async throws -> (AsyncBytes, URLResponse) {
    let (data, response) = try await data(for: request, delegate: delegate)
    return (AsyncBytes(data: data), response)
  }
}
