import Testing

@testable import SwiftUI

private struct Counter: UIViewRepresentable {
  @Binding var count: Int

  final class Coordinator: NSObject {
    let count: Binding<Int>
    init(_ count: Binding<Int>) { self.count = count }
    @MainActor func tapped() { count.wrappedValue += 1 }
  }
  func makeCoordinator() -> Coordinator { Coordinator($count) }
  func makeUIView(context: Context) -> UIButton {
    let button = UIButton(type: .system)
    button.addTarget(context.coordinator, action: Selector(context.coordinator.tapped), for: .touchUpInside)
    return button
  }
  func updateUIView(_ button: UIButton, context: Context) { button.setTitle("Count \(count)", for: .normal) }
}

private struct CounterScreen: View {
  @State private var count = 0
  var body: some View { Counter(count: $count) }
}

private struct Controller: UIViewControllerRepresentable {
  let controller: UIViewController
  func makeUIViewController(context: Context) -> UIViewController { controller }
  func updateUIViewController(_ controller: UIViewController, context: Context) {}
}

private final class LabelController: UIViewController {
  let label = UILabel()
  var life: [String] = []
  override func viewDidLoad() {
    super.viewDidLoad()
    life.append("load")
    label.text = "First"
    label.frame = CGRect(x: 20, y: 30, width: 100, height: 20)
    view.addSubview(label)
  }
  override func viewDidAppear(_ animated: Bool) { life.append("appear") }
}

private final class AppDelegate: NSObject, UIApplicationDelegate {
  var launched = 0
  func application(
    _ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
  ) -> Bool {
    launched += 1
    return true
  }
}

@Suite(.serialized) @MainActor struct UIKitBridgeTests {
  @Test func representablesFollowStateAndSendActions() {
    let screen = TestScreen(CounterScreen())
    #expect(screen.texts == ["Count 0"])
    screen.tap("Count 0")
    #expect(screen.texts == ["Count 1"])
  }

  @Test func controllersLiveAndChangeByThemselves() {
    let controller = LabelController()
    let screen = TestScreen(Controller(controller: controller))
    #expect(screen.texts == ["First"])
    #expect(controller.life == ["load", "appear"])
    controller.label.text = "Second"
    screen.settle()
    #expect(screen.texts == ["Second"])
  }

  @Test func alertsOfControllersAreShown() {
    let presenter = UIViewController()
    let screen = TestScreen(Text("Below").modifier(PresentedControllers(presenter: presenter)))
    var chosen = 0
    let alert = UIAlertController(title: "Sure?", message: "It cannot be undone.", preferredStyle: .alert)
    alert.addAction(UIAlertAction(title: "Delete", style: .destructive) { _ in chosen += 1 })
    presenter.present(alert, animated: true)
    screen.settle()
    #expect(screen.texts.contains("Sure?"))
    screen.tap("Delete")
    #expect(chosen == 1)
    #expect(presenter.presentedViewController == nil)
    #expect(screen.texts == ["Below"])
  }

  @Test func hostingControllersShowTheirView() {
    let screen = TestScreen(Controller(controller: UIHostingController(rootView: Text("Hosted"))))
    #expect(screen.texts == ["Hosted"])
  }

  @Test func delegatesAreMadeOnce() {
    let first = UIApplicationDelegateAdaptor(AppDelegate.self).wrappedValue
    #expect(UIApplicationDelegateAdaptor(AppDelegate.self).wrappedValue === first)
    AppLife.shared.launch()
    AppLife.shared.launch()
    #expect(first.launched == 1)
  }

  @Test func textIsMeasuredByTheTables() {
    _ = TestScreen(Text(""))
    let size = "Hello".size(withAttributes: [.font: UIFont.systemFont(ofSize: 17)])
    #expect(abs(size.height - 61.0 / 3) < 1e-9)
    #expect(size.width > 35 && size.width < 50)
    #expect(abs(UIFont.systemFont(ofSize: 17).lineHeight - 61.0 / 3) < 1e-9)
  }

  @Test func pathsGoBothWays() {
    let path = Path(ellipseIn: CGRect(x: 0, y: 0, width: 10, height: 20))
    #expect(Path(path.cgPath) == path)
  }
}
