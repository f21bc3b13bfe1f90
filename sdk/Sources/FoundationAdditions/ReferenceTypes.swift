import Foundation

// Values that are objects in Objective-C, as they are declared on iOS.

extension Date: @retroactive ReferenceConvertible {
  public typealias ReferenceType = NSDate
}
extension UUID: @retroactive ReferenceConvertible {
  public typealias ReferenceType = NSUUID
}
extension Data: @retroactive ReferenceConvertible {
  public typealias ReferenceType = NSData
}
extension DateInterval: @retroactive ReferenceConvertible {
  public typealias ReferenceType = NSDateInterval
}
extension Locale: @retroactive ReferenceConvertible {
  public typealias ReferenceType = NSLocale
}
