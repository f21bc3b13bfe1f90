import Foundation

/// Where a function puts its error.
public typealias NSErrorPointer = UnsafeMutablePointer<NSError?>?
