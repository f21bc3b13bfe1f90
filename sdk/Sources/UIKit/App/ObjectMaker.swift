/// Makes objects of classes that are only known when the app runs: delegates of the app and of its scenes.
///
/// Swift calls `init()` on a class that is not known only where it is `required`. All classes have `NSObject`'s `init()`
/// in the same place of their tables, so it can be called as that of a class for which it is.
open class _ObjectMaker: NSObject {
  public required override init() { super.init() }
}

/// A new object; the class must have, or inherit, `init()`.
@inline(never)
package func instantiate(_ type: NSObject.Type) -> NSObject {
  unsafeBitCast(type, to: _ObjectMaker.Type.self).init()
}
