import UIKit

/// A controller that says itself how it looks in SwiftUI.
@MainActor
package protocol BridgedController: UIViewController {
  var bridged: AnyView { get }
}

/// A controller as SwiftUI draws it.
struct ControllerView: View {
  let controller: UIViewController
  @StateObject private var watcher = UIKitWatcher()
  @Environment(\.dismissal) private var dismissal

  init(controller: UIViewController) { self.controller = controller }

  var body: some View {
    watch()
    return
      content
      .onAppear {
        watcher.quietly {
          controller.viewWillAppear(true)
          controller.viewIsAppearing(true)
        }
        controller.viewDidAppear(true)
      }
      .onDisappear {
        controller.viewWillDisappear(true)
        controller.viewDidDisappear(true)
      }
  }

  private func watch() {
    let watcher = watcher
    controller.onChange = { watcher.changed() }
    watcher.quietly { controller.loadViewIfNeeded() }
    controller.viewIfLoaded?.onChange = { watcher.changed() }
    if dismissal.isPresented, controller.closeRepresentation == nil {
      let close = dismissal.action
      controller.closeRepresentation = { close() }
    }
  }

  private var content: AnyView {
    switch controller {
    case let controller as any PreviewPicker: AnyView(PickerSheet(picker: controller))
    case let controller as any BridgedController: controller.bridged
    case let controller as UIActivityViewController: AnyView(ShareSheet(controller: controller))
    case let controller as UINavigationController: AnyView(StackOfControllers(controller: controller))
    case let controller as UITabBarController: AnyView(TabsOfControllers(controller: controller))
    case let controller as UIPageViewController: AnyView(PageOfController(controller: controller))
    case let controller as UISplitViewController:
      AnyView(controller.viewControllers.first.map { ControllerView(controller: $0) })
    default: AnyView(UIViewContent(view: controller.view, watcher: watcher, change: watcher.count))
    }
  }
}

/// The top of a stack of controllers under its bar.
private struct StackOfControllers: View {
  let controller: UINavigationController

  var body: some View {
    if let top = controller.topViewController {
      let item = top.navigationItem
      VStack(spacing: 0) {
        if !controller.isNavigationBarHidden {
          HStack {
            if controller.viewControllers.count > 1, !item.hidesBackButton {
              Button {
                controller.popViewController(animated: true)
              } label: {
                Image(systemName: "chevron.left")
              }
            }
            buttons(item.leftBarButtonItems ?? [item.leftBarButtonItem].compactMap { $0 })
            Spacer()
            Text(verbatim: item.title ?? top.title ?? "").font(.headline)
            Spacer()
            buttons(item.rightBarButtonItems ?? [item.rightBarButtonItem].compactMap { $0 })
          }
          .padding(.horizontal, 16).frame(height: 44)
        }
        ControllerView(controller: top).id(ObjectIdentifier(top))
      }
    }
  }

  private func buttons(_ items: [UIBarButtonItem]) -> some View {
    ForEach(items.indices, id: \.self) { index in
      let item = items[index]
      Button {
        item.perform()
      } label: {
        if let image = item.image {
          Image(uiImage: image)
        } else {
          Text(verbatim: item.title ?? item.systemItem.map { "\($0)".capitalized } ?? "")
        }
      }
      .disabled(!item.isEnabled)
    }
  }
}

/// Controllers in tabs.
private struct TabsOfControllers: View {
  let controller: UITabBarController

  var body: some View {
    let all = controller.viewControllers ?? []
    let chosen = Binding<Int>(get: { controller.selectedIndex }, set: { controller.choose($0) })
    TabView(selection: chosen) {
      ForEach(all.indices, id: \.self) { index in
        ControllerView(controller: all[index])
          .tabItem {
            if let image = all[index].tabBarItem.image { Image(uiImage: image) }
            Text(verbatim: all[index].tabBarItem.title ?? all[index].title ?? "")
          }
          .tag(index)
      }
    }
  }
}

/// A page that is turned by a drag.
private struct PageOfController: View {
  let controller: UIPageViewController

  var body: some View {
    if let page = controller.viewControllers?.first {
      ControllerView(controller: page).id(ObjectIdentifier(page))
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .contentShape(Rectangle())
        .gesture(
          DragGesture().onEnded { value in
            let way =
              controller.navigationOrientation == .horizontal ? value.translation.width : value.translation.height
            if abs(way) > 40 { controller.turn(forward: way < 0) }
          })
    }
  }
}

/// What would be shared, and a way out.
private struct ShareSheet: View {
  let controller: UIActivityViewController

  var body: some View {
    VStack(alignment: .leading, spacing: 16) {
      HStack {
        Text("Share").font(.headline)
        Spacer()
        Button("Done") { controller.finish() }
      }
      Text(verbatim: controller.words).font(.body).foregroundStyle(Color.secondary).lineLimit(6)
      Spacer()
    }
    .padding()
    .onAppear { controller.share() }
  }
}

/// What can be picked in the preview, and a way out.
private struct PickerSheet: View {
  let picker: any PreviewPicker

  var body: some View {
    NavigationStack {
      List {
        if picker.choices.isEmpty {
          Text("There is nothing to pick in the preview.").foregroundStyle(Color.secondary)
        }
        ForEach(picker.choices.indices, id: \.self) { index in
          Button {
            picker.pick(index)
          } label: {
            Text(verbatim: picker.choices[index])
          }
        }
      }
      .navigationTitle(Text(verbatim: picker.pickerTitle))
      .toolbar {
        ToolbarItem(placement: .cancellationAction) { Button("Cancel") { picker.cancel() } }
      }
    }
  }
}
