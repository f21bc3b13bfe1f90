import SwiftUI

@main
struct ProbeApp: App {
  @Environment(\.scenePhase) private var phase

  var body: some Scene {
    WindowGroup {
      TabView {
        TextProbe().tabItem { Label("Text", systemImage: "textformat") }
        LayoutProbe().tabItem { Label("Layout", systemImage: "square") }
      }
    }
    .onChange(of: phase) { old, new in print(old, new) }
    .commands { CommandGroup(replacing: .newItem) { Button("New") {} } }
    .defaultSize(width: 400, height: 600)
    .handlesExternalEvents(matching: ["probe"])
  }
}
