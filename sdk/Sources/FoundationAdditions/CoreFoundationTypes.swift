import Foundation

/// Core Foundation's collections and texts are Foundation's own here.
public typealias CFArray = NSArray
public typealias CFDictionary = NSDictionary
public typealias CFMutableDictionary = NSMutableDictionary
public typealias CFString = NSString
public typealias CFURL = NSURL
public typealias CFData = NSData
public typealias CFMutableData = NSMutableData
public typealias CFNumber = NSNumber
public typealias CFDate = NSDate
public typealias CFError = NSError
public typealias CFTypeRef = AnyObject
public typealias CFIndex = Int
public typealias CFBoolean = NSNumber

// The keys of an app's Info.plist.
public nonisolated(unsafe) let kCFBundleVersionKey: CFString! = "CFBundleVersion"
public nonisolated(unsafe) let kCFBundleIdentifierKey: CFString! = "CFBundleIdentifier"
public nonisolated(unsafe) let kCFBundleNameKey: CFString! = "CFBundleName"
public nonisolated(unsafe) let kCFBundleExecutableKey: CFString! = "CFBundleExecutable"
public nonisolated(unsafe) let kCFBundleLocalizationsKey: CFString! = "CFBundleLocalizations"

/// How a call of the system went; zero is well.
public typealias OSStatus = Int32

public var kCFBooleanTrue: CFBoolean! { NSNumber(value: true) }
public var kCFBooleanFalse: CFBoolean! { NSNumber(value: false) }
public let noErr: OSStatus = 0
