/// What the screens of a tab view say of its bar.
struct TabBarState {
  var isHidden = false
  var background: AnyShapeStyle?
}

struct TabBarKey: PreferenceKey {
  static var defaultValue: TabBarState { TabBarState() }

  static func reduce(value: inout TabBarState, nextValue: () -> TabBarState) {
    let next = nextValue()
    value.isHidden = value.isHidden || next.isHidden
    value.background = value.background ?? next.background
  }
}
