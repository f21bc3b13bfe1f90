import AppIntents
import CallKit
import CoreNFC
import CoreTelephony
import CoreText
import EventKitUI
import Foundation
import MetalKit
import MultipeerConnectivity
import SDKBase
import SwiftUI
import Testing

private final class Listener: NSObject, NFCNDEFReaderSessionDelegate, @unchecked Sendable {
  let ended: CheckedContinuation<NFCReaderError.Code?, Never>
  init(_ ended: CheckedContinuation<NFCReaderError.Code?, Never>) { self.ended = ended }
  func readerSession(_ session: NFCNDEFReaderSession, didInvalidateWithError error: any Error) {
    ended.resume(returning: (error as? NFCReaderError)?.code)
  }
  func readerSession(_ session: NFCNDEFReaderSession, didDetectNDEFs messages: [NFCNDEFMessage]) {}
}

private struct Count: AppIntent {
  static let title: LocalizedStringResource = "Count"
  func perform() async throws -> some IntentResult { .result() }
}

/// What a phone has and the preview has not: a processor for graphics, calls, tags and devices nearby.
extension AnswerTests {
  @Test @MainActor func thereIsNoGraphicsProcessor() async {
    let told = await reports {
      #expect(MTLCreateSystemDefaultDevice() == nil)
      let view = MTKView(frame: CGRect(x: 0, y: 0, width: 10, height: 10), device: nil)
      #expect(view.subviews.count == 1 && view.currentDrawable == nil)
    }
    expect(told, ["MTLCreateSystemDefaultDevice", "MTKView"])
    let pass = MTLRenderPassDescriptor()
    pass.colorAttachments[0].clearColor = MTLClearColorMake(1, 0, 0, 1)
    #expect(pass.colorAttachments[0].clearColor.red == 1)
  }

  @Test func nobodyIsNearby() async {
    let session = MCSession(peer: MCPeerID(displayName: "me"))
    let told = await reports {
      #expect(throws: MCError.self) { try session.send(Data(), toPeers: [], with: .reliable) }
    }
    #expect(session.connectedPeers.isEmpty)
    expect(told, ["MCSession"])
  }

  @Test func noCallIsMade() async {
    let told = await reports {
      let action = CXStartCallAction(call: UUID(), handle: CXHandle(type: .phoneNumber, value: "1"))
      await #expect(throws: CXErrorCodeRequestTransactionError.self) {
        try await CXCallController().request(CXTransaction(action: action))
      }
    }
    expect(told, ["CallKit"])
    #expect(CTTelephonyNetworkInfo().serviceCurrentRadioAccessTechnology == nil)
  }

  @Test func noTagIsRead() async throws {
    var listener: Listener?
    var session: NFCNDEFReaderSession?
    let code = await withCheckedContinuation { ended in
      let new = Listener(ended)
      listener = new
      session = NFCNDEFReaderSession(delegate: new, queue: .global(), invalidateAfterFirstRead: true)
      session?.begin()
    }
    #expect(code == .readerErrorUnsupportedFeature)
    #expect(!NFCNDEFReaderSession.readingAvailable)
    let page = try #require(URL(string: "https://example.org"))
    #expect(NFCNDEFPayload.wellKnownTypeURIPayload(url: page)?.wellKnownTypeURIPayload() == page)
    withExtendedLifetime((listener, session)) {}
  }

  @Test @MainActor func anEventIsWrittenOnAPlaceholder() {
    let page = EKEventEditViewController()
    page.loadViewIfNeeded()
    #expect(!page.view.subviews.isEmpty)
  }

  @Test func aLineOfTextHasASize() async {
    let told = await reports {
      #expect(CTFontManagerRegisterFontsForURL(NSURL(fileURLWithPath: "/a.ttf"), .process, nil))
    }
    expect(told, ["CTFontManager"])
    let font = CTFontCreateWithName("Inter", 20, nil)
    let text = NSAttributedString(string: "Hello", attributes: [NSAttributedString.Key("NSFont"): font])
    #expect(CTLineGetTypographicBounds(CTLineCreateWithAttributedString(text), nil, nil, nil) == 50)
  }

  @Test @MainActor func controlsTakeIntents() {
    _ = Button("Count", intent: Count())
    _ = Button("Count", role: .destructive, intent: Count())
    _ = Button("Count", systemImage: "plus", intent: Count())
    _ = Button(intent: Count()) { Text("Count") }
    _ = Toggle("Count" as String, isOn: true, intent: Count())
    _ = Toggle(isOn: false, intent: Count()) { Text("Count") }
  }
}
