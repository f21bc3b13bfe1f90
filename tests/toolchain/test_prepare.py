import pytest

from swiftgen.toolchain import prepare

CASES = {
    "iOS is true": ("#if os(iOS)\n", "#if true   \n"),
    "others are false": ("#if os(macOS) || os(Linux)\n", "#if false     || false    \n"),
    "not": ("#if !os(watchOS)\n", "#if !false      \n"),
    "and, with parentheses": ("  #if (os(iOS) && DEBUG)\n", "  #if (true    && DEBUG)\n"),
    "spaces inside": ("#if os( iOS )\n", "#if true     \n"),
    "elseif": ("#elseif canImport(AppKit)\n", "#elseif false            \n"),
    "UIKit is there": ("#if canImport(UIKit)", "#if true            "),
    "other modules are the compiler's to know": ("#if canImport(Charts)", "#if canImport(Charts)"),
    "versions are the compiler's to know": ("#if swift(>=5.9)", "#if swift(>=5.9)"),
    "simulator": ("#if targetEnvironment(simulator)", "#if true                        "),
    "catalyst": ("#if targetEnvironment(macCatalyst)", "#if false                         "),
    "a comment after the condition": ("#if os(iOS) // os(macOS)\n", "#if true    // os(macOS)\n"),
    "objc": ("@objc func a() {}", "      func a() {}"),
    "objc with a name": ("@objc(go:) func a()", "           func a()"),
    "objcMembers": ("@objcMembers class A", "             class A"),
    "other attributes stay": ("@objcFoo @IBActionable @Observable", "@objcFoo @IBActionable @Observable"),
    "managed properties": ("@NSManaged var a: Int", "@CDManaged var a: Int"),
    "managed methods": ("@NSManaged public func a()", "@CDRelates public func a()"),
    "a managed property above a method": ("@NSManaged var a: Int\nfunc b()", "@CDManaged var a: Int\nfunc b()"),
    "managed is a word": ("@NSManagedFoo var a: Int", "@NSManagedFoo var a: Int"),
    "selector": ("x(#selector(A.b))", "x( Selector(A.b))"),
    "a timer's block": ("Timer.scheduledTimer(\n  withTimeInterval: 1", "Timer.scheduledTimer(\n  withTimeInterva1: 1"),
    "a timer's block, unscheduled": ("Timer(timeInterval: 1, repeats", "Timer(timeInterva1: 1, repeats"),
    "an observer's block": ("c.addObserver(forName: x", "c.addObserver(forNam3: x"),
    "a shared session's block": ("URLSession.shared.dataTask(with: x)", "URLSession.shared.dataTask(wit4: x)"),
    "another session": ("session.dataTask(with: x)", "session.dataTask(with: x)"),
    "another timer": ("MyTimer(timeInterval: 1); f(forName: 2)", "MyTimer(timeInterval: 1); f(forName: 2)"),
    "the old main": ("@UIApplicationMain\nclass A", "@main             \nclass A"),
    "what Linux's Foundation lacks": ("import Foundation // x\n", "import Foundation;import AppFoundation // x\n"),
    "a part of Foundation": ("import struct Foundation.Date\n", "import struct Foundation.Date\n"),
    "a submodule": ("import CoreImage.CIFilterBuiltins // x\n", "import CoreImage                  // x\n"),
    "a submodule with an attribute": ("@preconcurrency import os.log\n", "@preconcurrency import os    \n"),
    "one name of a module": ("import class UIKit.UIImage\n", "import       UIKit        \n"),
    "a name inside a type": ("import struct A.B.C;import D", "import        A    ;import D"),
    "the C library": ("import Darwin\n", "import Glibc \n"),
    "a part of the C library": ("import Darwin.C\n", "import Glibc   \n"),
    "a name of the C library": ("x = Darwin.sin(1) + MyDarwin.sin(1)", "x = Glibc .sin(1) + MyDarwin.sin(1)"),
    "the C library is there": ("#if canImport(Darwin)", "#if true             "),
    "a member access is no import": ("important.import.x()\n", "important.import.x()\n"),
    "strings": ('"#if os(iOS) @objc"', '"#if os(iOS) @objc"'),
    "escaped quotes": (r'"\" @objc" @objc x', r'"\" @objc"       x'),
    "raw strings": (r'#"a" @objc \"# @objc x', r'#"a" @objc \"#       x'),
    "long strings": ('"""\n#if os(iOS)\n"""\n', '"""\n#if os(iOS)\n"""\n'),
    "line comments": ("// @objc\n@objc x", "// @objc\n      x"),
    "nested comments": ("/* a /* b */ @objc */ @objc x", "/* a /* b */ @objc */       x"),
    "an open comment": ("/* @objc", "/* @objc"),
    "an override in an extension of UIKit's": (
        "extension UIWindow {\n  open override func motionEnded(_ m: M) { x }\n}",
        "extension UIWindow {\n                func motionEndeD(_ m: M) { x }\n}",
    ),
    "a property, after others": (
        "extension UIView: P {\n  func a() { override }\n  override open var b: Int { 1 }\n}",
        "extension UIView: P {\n  func a() { override }\n                var B: Int { 1 }\n}",
    ),
    "a class in an extension": (
        "extension UIView {\n  class A: B {\n    override func c() {}\n  }\n}",
        "extension UIView {\n  class A: B {\n    override func c() {}\n  }\n}",
    ),
    "an override in a class": (
        "class A: UIView {\n  override func b() {}\n}",
        "class A: UIView {\n  override func b() {}\n}",
    ),
    "an open string ends with its line": ('"abc\n@objc x', '"abc\n      x'),
}


@pytest.mark.parametrize(("text", "prepared"), CASES.values(), ids=CASES.keys())
def test_conditions_and_attributes(text: str, prepared: str) -> None:
    assert prepare(text) == prepared


@pytest.mark.parametrize("text", [text for text, _ in CASES.values()])
def test_every_line_and_column_stays(text: str) -> None:
    text = f"let é = 1\n{text}\nlet ü = 2\n"
    before, after = text.splitlines(), prepare(text).replace(";import AppFoundation", "").splitlines()
    assert [len(line.encode()) for line in before] == [len(line.encode()) for line in after]
