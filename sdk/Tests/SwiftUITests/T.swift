import Testing
import SwiftUI
import SwiftUICore
@MainActor @Test func kernel() { #expect(kernelThing() == 3) }
