"""What the SDK's sources say of themselves."""

from swiftgen.swift.coverage import coverage

SOURCE = """
import SDKBase

public struct Widget: Hashable {
  public var size = 1
  var inner = 2
  public init() {}
  public func spin(_ times: Int, by angle: Double) { reportUnsupported(api: "spin", note: "") }
  public static func make() -> Widget { Widget() }
}

public extension Widget {
  func grow() -> Widget { self }
  private func hidden() {}
}

extension Widget {
  public var tint: Int { unsupportedTint() }
  @available(*, unavailable, message: "gone")
  public func old() {}
}

func unsupportedTint() -> Int { reportUnsupported(api: "tint", note: ""); return 1 }

public protocol Spinner {
  var speed: Int { get }
  func go()
}

struct Inside { public func seen() {} }
"""


def test_public_declarations_are_told_apart_by_what_they_do() -> None:
    (module,) = coverage({"Widgets/Widget.swift": SOURCE})
    assert module.name == "Widgets"
    assert module.checks == ["Widget.spin(_:by:)", "Widget.tint"]
    assert module.unavailable == ["Widget.old()"]
    # Widget, size, init, make, grow, Spinner, speed, go
    assert module.runs == 8
    assert module.declared == 10
