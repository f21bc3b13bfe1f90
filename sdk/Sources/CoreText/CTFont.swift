import CoreGraphics
import FoundationAdditions
import SDKBase

/// Where a font is registered.
public enum CTFontManagerScope: UInt32, Sendable { case none, process, persistent, session }

/// Why a font was not registered.
public enum CTFontManagerError: Int, Error, Sendable {
  case fileNotFound = 101
  case insufficientPermissions, unrecognizedFormat, invalidFontData, alreadyRegistered
}

/// Says once that the app's own fonts are not drawn.
private func ownFont() -> Bool {
  reportUnsupported(api: "CTFontManager", note: "The preview draws one font; fonts of the app are not drawn.")
  return true
}

public func CTFontManagerRegisterFontsForURL(
  _ fontURL: CFURL, _ scope: CTFontManagerScope, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> Bool { ownFont() }
public func CTFontManagerUnregisterFontsForURL(
  _ fontURL: CFURL, _ scope: CTFontManagerScope, _ error: UnsafeMutablePointer<Unmanaged<CFError>?>?
) -> Bool { true }
public func CTFontManagerRegisterFontURLs(
  _ fontURLs: CFArray, _ scope: CTFontManagerScope, _ enabled: Bool,
  _ registrationHandler: ((CFArray, Bool) -> Bool)?
) { _ = ownFont() }

/// How a text is written, by size and name.
public final class CTFont: @unchecked Sendable {
  let name: String
  let size: CGFloat
  init(_ name: String, _ size: CGFloat) { (self.name, self.size) = (name, size) }
}

/// What a font must be like.
public final class CTFontDescriptor: @unchecked Sendable {
  let name: String
  let size: CGFloat
  init(_ name: String, _ size: CGFloat) { (self.name, self.size) = (name, size) }
}

/// The fonts that the system uses for its own texts.
public enum CTFontUIFontType: UInt32, Sendable {
  case user = 0
  case userFixedPitch = 1
  case system = 2
  case emphasizedSystem = 3
  case smallSystem = 4
  case label = 10
}

/// What a font looks like beside its outline.
public struct CTFontSymbolicTraits: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let traitItalic = Self(rawValue: 1)
  public static let traitBold = Self(rawValue: 2)
  public static let traitMonoSpace = Self(rawValue: 1 << 10)
}

public nonisolated(unsafe) let kCTFontAttributeName: CFString = "NSFont"
public nonisolated(unsafe) let kCTForegroundColorAttributeName: CFString = "CTForegroundColor"
public nonisolated(unsafe) let kCTKernAttributeName: CFString = "NSKern"
public nonisolated(unsafe) let kCTParagraphStyleAttributeName: CFString = "NSParagraphStyle"
public nonisolated(unsafe) let kCTFontNameAttribute: CFString = "NSFontNameAttribute"
public nonisolated(unsafe) let kCTFontSizeAttribute: CFString = "NSFontSizeAttribute"

public func CTFontCreateWithName(_ name: CFString, _ size: CGFloat, _ matrix: UnsafePointer<CGAffineTransform>?)
  -> CTFont
{ CTFont(String(describing: name), size) }
public func CTFontCreateUIFontForLanguage(_ uiType: CTFontUIFontType, _ size: CGFloat, _ language: CFString?) -> CTFont?
{
  CTFont("System", size)
}
public func CTFontCreateWithFontDescriptor(
  _ descriptor: CTFontDescriptor, _ size: CGFloat, _ matrix: UnsafePointer<CGAffineTransform>?
) -> CTFont { CTFont(descriptor.name, size > 0 ? size : descriptor.size) }
public func CTFontDescriptorCreateWithNameAndSize(_ name: CFString, _ size: CGFloat) -> CTFontDescriptor {
  CTFontDescriptor(String(describing: name), size)
}
public func CTFontCreateCopyWithSymbolicTraits(
  _ font: CTFont, _ size: CGFloat, _ matrix: UnsafePointer<CGAffineTransform>?, _ symTraitValue: CTFontSymbolicTraits,
  _ symTraitMask: CTFontSymbolicTraits
) -> CTFont? { CTFont(font.name, size > 0 ? size : font.size) }
public func CTFontGetSize(_ font: CTFont) -> CGFloat { font.size }
public func CTFontCopyPostScriptName(_ font: CTFont) -> CFString { CFString(string: font.name) }
public func CTFontCopyFamilyName(_ font: CTFont) -> CFString { CFString(string: font.name) }
public func CTFontCopyFullName(_ font: CTFont) -> CFString { CFString(string: font.name) }
// What is usual for a font of text, as shares of its size.
public func CTFontGetAscent(_ font: CTFont) -> CGFloat { font.size * 0.95 }
public func CTFontGetDescent(_ font: CTFont) -> CGFloat { font.size * 0.24 }
public func CTFontGetLeading(_ font: CTFont) -> CGFloat { 0 }
public func CTFontGetCapHeight(_ font: CTFont) -> CGFloat { font.size * 0.7 }
public func CTFontGetXHeight(_ font: CTFont) -> CGFloat { font.size * 0.52 }
