/// Views for Xcode's canvas, in the form before `#Preview`.
@MainActor @preconcurrency
public protocol PreviewProvider {
  associatedtype Previews: View
  @ViewBuilder static var previews: Previews { get }
  static var platform: PreviewPlatform? { get }
}

extension PreviewProvider {
  public static var platform: PreviewPlatform? { nil }
}

/// The system that a preview is for.
public enum PreviewPlatform: Sendable { case iOS, macOS, tvOS, watchOS }
