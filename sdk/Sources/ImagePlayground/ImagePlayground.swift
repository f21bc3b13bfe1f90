import CoreGraphics
import FoundationAdditions
import SDKBase
import SwiftUI

/// Something that a picture is to show.
@available(iOS 18.1, *)
public struct ImagePlaygroundConcept: Sendable {
  let words: String
  public static func text(_ text: String) -> ImagePlaygroundConcept { Self(words: text) }
  public static func extracted(from text: String, title: String? = nil) -> ImagePlaygroundConcept { Self(words: text) }
}

/// How a picture is drawn.
@available(iOS 18.4, *)
public struct ImagePlaygroundStyle: Hashable, Identifiable, Sendable {
  public let id: String
  public static let animation = Self(id: "animation")
  public static let illustration = Self(id: "illustration")
  public static let sketch = Self(id: "sketch")
  public static var all: [ImagePlaygroundStyle] { [.animation, .illustration, .sketch] }
}

/// Makes pictures; the preview makes none.
@available(iOS 18.4, *)
public final class ImageCreator: Sendable {
  /// Why no picture was made.
  public enum Error: Swift.Error, LocalizedError, Hashable, CaseIterable, Sendable {
    case notSupported, unavailable, creationCancelled, faceInImageTooSmall, unsupportedLanguage, unsupportedInputImage
    case backgroundCreationForbidden, creationFailed, conceptsRequirePersonIdentity
    public var errorDescription: String? { "The preview makes no pictures." }
  }

  /// A picture that was made.
  public struct CreatedImage {
    public let cgImage: CGImage
  }

  public init() async throws {
    reportUnsupported(api: "ImageCreator", note: "The preview makes no pictures; each try fails.")
    throw Error.notSupported
  }

  public var availableStyles: [ImagePlaygroundStyle] { [] }
  public func images(
    for concepts: [ImagePlaygroundConcept], style: ImagePlaygroundStyle, limit: Int
  ) -> some AsyncSequence<CreatedImage, any Swift.Error> {
    AsyncThrowingStream<CreatedImage, any Swift.Error> { $0.finish(throwing: Error.notSupported) }
  }
}

private struct SupportsKey: EnvironmentKey { static let defaultValue = false }

extension EnvironmentValues {
  /// Whether the device makes pictures; the preview does not.
  @available(iOS 18.1, *)
  public var supportsImagePlayground: Bool { self[SupportsKey.self] }
}

@available(iOS 18.1, *)
extension View {
  /// Lets somebody make a picture; the preview shows that it makes none.
  public func imagePlaygroundSheet(
    isPresented: Binding<Bool>, concept: String, sourceImage: Image? = nil, onCompletion: @escaping (URL) -> Void,
    onCancellation: (() -> Void)? = nil
  ) -> some View { noPictures(isPresented, onCancellation) }

  public func imagePlaygroundSheet(
    isPresented: Binding<Bool>, concept: String, sourceImageURL: URL, onCompletion: @escaping (URL) -> Void,
    onCancellation: (() -> Void)? = nil
  ) -> some View { noPictures(isPresented, onCancellation) }

  public func imagePlaygroundSheet(
    isPresented: Binding<Bool>, concepts: [ImagePlaygroundConcept] = [], sourceImage: Image? = nil,
    onCompletion: @escaping (URL) -> Void, onCancellation: (() -> Void)? = nil
  ) -> some View { noPictures(isPresented, onCancellation) }

  public func imagePlaygroundSheet(
    isPresented: Binding<Bool>, concepts: [ImagePlaygroundConcept] = [], sourceImageURL: URL,
    onCompletion: @escaping (URL) -> Void, onCancellation: (() -> Void)? = nil
  ) -> some View { noPictures(isPresented, onCancellation) }

  private func noPictures(_ isPresented: Binding<Bool>, _ cancelled: (() -> Void)?) -> some View {
    sheet(isPresented: isPresented, onDismiss: cancelled) {
      ContentUnavailableView(
        "Image Playground", systemImage: "wand.and.stars", description: Text("The preview makes no pictures.")
      )
      .onAppear { reportUnsupported(api: "View.imagePlaygroundSheet", note: "The preview makes no pictures.") }
    }
  }
}

@available(iOS 18.4, *)
extension View {
  /// In which styles a picture may be made.
  public func imagePlaygroundGenerationStyle(
    _ style: ImagePlaygroundStyle, in allowedStyles: [ImagePlaygroundStyle] = ImagePlaygroundStyle.all
  ) -> some View { self }
}
