import SDKBase
import UIKit

/// A UIKit view that says itself how it looks in SwiftUI.
@MainActor
package protocol BridgedView: UIView {
  var bridged: AnyView { get }
}

/// A tree of UIKit views as SwiftUI draws it.
struct UIViewContent: View {
  let view: UIView
  @ObservedObject var watcher: UIKitWatcher
  /// Makes the value another when something changed.
  let change: Int

  var body: some View { UIKitDrawing(watcher: watcher).content(of: view) }
}

/// Draws UIKit views as their SwiftUI equivalents.
@MainActor
struct UIKitDrawing {
  let watcher: UIKitWatcher

  func content(of view: UIView) -> AnyView {
    if view.isHidden { return AnyView(EmptyView()) }
    return decorated(view, known(view) ?? container(view))
  }

  /// The view in the room that its frame gives it.
  func framed(_ view: UIView, alignment: Alignment = .center) -> AnyView {
    AnyView(
      content(of: view).frame(width: view.frame.width, height: view.frame.height, alignment: alignment)
        .offset(x: view.frame.minX, y: view.frame.minY))
  }

  private func known(_ view: UIView) -> AnyView? {
    switch view {
    case let view as any BridgedView: view.bridged
    case let view as UILabel: label(view)
    case let view as UIImageView: image(view)
    case let view as UIButton: button(view)
    case let view as UITextField: field(view)
    case let view as UITextView: editor(view)
    case let view as UISearchBar: searchBar(view)
    case let view as UIStackView: stack(view)
    case let view as UITableView: table(view)
    case let view as UICollectionView: collection(view)
    case let view as UIScrollView: scroll(view)
    case let view as UIVisualEffectView: effect(view)
    case let view as UIActivityIndicatorView: spinner(view)
    case let view as UIProgressView:
      AnyView(ProgressView(value: Double(min(max(view.progress, 0), 1))).tint(color(view.progressTintColor)))
    case let view as UIPickerView: picker(view)
    case let view as UIControl: control(view)
    default: nil
    }
  }

  private func color(_ color: UIColor?) -> Color? { color.map { Color(uiColor: $0) } }

  // MARK: Containers

  /// A view with others in it, or one that draws itself.
  private func container(_ view: UIView) -> AnyView {
    let isPlain = type(of: view) == UIView.self || view is UITableViewCell || view is UICollectionViewCell
    let size = view.intrinsicContentSize
    let drawing = UIKitDrawing(watcher: watcher)
    let content = GeometryReader { proxy in
      drawing.laidOut(view, in: proxy.size, reports: !isPlain)
    }
    return AnyView(
      content.frame(width: size.width >= 0 ? size.width : nil, height: size.height >= 0 ? size.height : nil))
  }

  fileprivate func laidOut(_ view: UIView, in size: CGSize, reports: Bool) -> AnyView {
    watcher.quietly {
      view.bounds.size = size
      view.layer.position = CGPoint(x: size.width / 2, y: size.height / 2)
      view.layoutIfNeeded()
    }
    let drawn = reports ? drawing(of: view, size) : nil
    let layers = (view.layer.sublayers ?? []).filter { $0.delegate == nil }
    if reports, drawn == nil, layers.isEmpty, view.subviews.isEmpty, view.backgroundColor == nil {
      reportUnsupported(
        api: "\(type(of: view))", note: "Views of this kind are not drawn; their place is kept free.")
    }
    let children = view.subviews.map { framed($0, alignment: $0 is UILabel ? .leading : .center) }
    return AnyView(
      ZStack(alignment: .topLeading) {
        Color.clear
        if let drawn { Image(uiImage: drawn).resizable() }
        ForEach(layers.indices, id: \.self) { LayerView(layer: layers[$0]) }
        ForEach(children.indices, id: \.self) { children[$0] }
      })
  }

  /// What the view's own `draw(_:)` draws.
  private func drawing(of view: UIView, _ size: CGSize) -> UIImage? {
    guard size.width > 0, size.height > 0 else { return nil }
    let context = CGContext(size: size)
    UIGraphicsPushContext(context)
    view.draw(CGRect(origin: .zero, size: size))
    UIGraphicsPopContext()
    return context.isEmpty ? nil : UIImage(data: context.svg)
  }

  private func stack(_ view: UIStackView) -> AnyView {
    let shown = view.arrangedSubviews.filter { !$0.isHidden }
    let fills = view.distribution == .fillEqually
    let parts = shown.map { part -> AnyView in
      let content = content(of: part)
      guard fills else { return content }
      return view.axis == .horizontal
        ? AnyView(content.frame(maxWidth: .infinity)) : AnyView(content.frame(maxHeight: .infinity))
    }
    let rows = ForEach(parts.indices, id: \.self) { parts[$0] }
    if view.axis == .horizontal {
      let alignment: VerticalAlignment =
        switch view.alignment {
        case .leading: .top
        case .trailing: .bottom
        case .firstBaseline: .firstTextBaseline
        case .lastBaseline: .lastTextBaseline
        default: .center
        }
      return AnyView(HStack(alignment: alignment, spacing: view.spacing) { rows })
    }
    let alignment: HorizontalAlignment =
      view.alignment == .center ? .center : view.alignment == .trailing ? .trailing : .leading
    return AnyView(VStack(alignment: alignment, spacing: view.spacing) { rows })
  }

  private func scroll(_ view: UIScrollView) -> AnyView {
    let size = view.contentSize
    let axes: Axis.Set =
      size == .zero
      ? .vertical : size.width > view.bounds.width && view.bounds.width > 0 ? [.horizontal, .vertical] : .vertical
    let children = view.subviews.map { framed($0, alignment: .topLeading) }
    let natural = view.subviews.first.map { content(of: $0) }
    return AnyView(
      ScrollView(axes) {
        if size == .zero {
          natural
        } else {
          ZStack(alignment: .topLeading) {
            Color.clear.frame(width: size.width, height: size.height)
            ForEach(children.indices, id: \.self) { children[$0] }
          }
        }
      })
  }

  private func effect(_ view: UIVisualEffectView) -> AnyView {
    let material: Material? =
      (view.effect as? UIBlurEffect).map { blur in
        switch blur.style {
        case .systemUltraThinMaterial, .systemUltraThinMaterialLight, .systemUltraThinMaterialDark: .ultraThinMaterial
        case .systemThinMaterial, .systemThinMaterialLight, .systemThinMaterialDark, .light, .extraLight: .thinMaterial
        case .systemThickMaterial, .systemThickMaterialLight, .systemThickMaterialDark, .dark: .thickMaterial
        default: .regularMaterial
        }
      } ?? (view.effect == nil ? nil : .regularMaterial)
    let inner = view.contentView.subviews.isEmpty ? nil : container(view.contentView)
    return AnyView(
      ZStack {
        if let material { Rectangle().fill(material) } else { Color.clear }
        inner
      })
  }

  // MARK: Looks

  private func decorated(_ view: UIView, _ content: AnyView) -> AnyView {
    let layer = view.layer
    var result = content
    let background = view.backgroundColor ?? layer.backgroundColor.map { UIColor(cgColor: $0) }
    if let background { result = AnyView(result.background(Color(uiColor: background))) }
    if layer.cornerRadius > 0 || layer.masksToBounds {
      result = AnyView(result.clipShape(RoundedRectangle(cornerRadius: layer.cornerRadius)))
    }
    if layer.borderWidth > 0, let border = layer.borderColor {
      result = AnyView(
        result.overlay {
          RoundedRectangle(cornerRadius: layer.cornerRadius)
            .strokeBorder(Color(uiColor: UIColor(cgColor: border)), lineWidth: layer.borderWidth)
        })
    }
    if layer.shadowOpacity > 0, let shadow = layer.shadowColor {
      result = AnyView(
        result.shadow(
          color: Color(uiColor: UIColor(cgColor: shadow)).opacity(Double(layer.shadowOpacity)),
          radius: layer.shadowRadius, x: layer.shadowOffset.width, y: layer.shadowOffset.height))
    }
    if layer.opacity < 1 { result = AnyView(result.opacity(Double(layer.opacity))) }
    if view.transform != .identity { result = AnyView(result.transformEffect(view.transform)) }
    if let label = view.accessibilityLabel { result = AnyView(result.accessibilityLabel(label)) }
    return withGestures(view, result)
  }

  private func withGestures(_ view: UIView, _ content: AnyView) -> AnyView {
    var result = content
    for recognizer in view.gestureRecognizers ?? [] where recognizer.isEnabled {
      switch recognizer {
      case let tap as UITapGestureRecognizer:
        result = AnyView(
          result.contentShape(Rectangle()).onTapGesture(count: tap.numberOfTapsRequired) { tap.send(.ended) })
      case let long as UILongPressGestureRecognizer:
        result = AnyView(
          result.contentShape(Rectangle()).onLongPressGesture {
            long.send(.began)
            long.send(.ended)
          })
      case let pan as UIPanGestureRecognizer:
        result = AnyView(result.contentShape(Rectangle()).gesture(Self.drag(pan)))
      case let swipe as UISwipeGestureRecognizer:
        result = AnyView(result.contentShape(Rectangle()).gesture(Self.drag(swipe)))
      default:
        reportUnsupported(api: "\(type(of: recognizer))", note: "This gesture is not recognised.")
      }
    }
    return result
  }

  private static func drag(_ pan: UIPanGestureRecognizer) -> some Gesture {
    DragGesture().onChanged { value in
      let begins = pan.state == .possible
      pan.moved = CGPoint(x: value.translation.width, y: value.translation.height)
      pan.point = value.location
      pan.send(begins ? .began : .changed)
    }.onEnded { value in
      pan.moved = CGPoint(x: value.translation.width, y: value.translation.height)
      pan.point = value.location
      pan.send(.ended)
    }
  }

  private static func drag(_ swipe: UISwipeGestureRecognizer) -> some Gesture {
    DragGesture().onEnded { value in
      let (x, y) = (value.translation.width, value.translation.height)
      let way: UISwipeGestureRecognizer.Direction =
        abs(x) > abs(y) ? (x > 0 ? .right : .left) : (y > 0 ? .down : .up)
      if swipe.direction.contains(way) { swipe.send(.ended) }
    }
  }
}

/// A layer that no view has.
private struct LayerView: View {
  let layer: CALayer

  var body: some View {
    content
      .opacity(Double(layer.opacity))
      .frame(width: layer.bounds.width, height: layer.bounds.height)
      .offset(x: layer.frame.minX, y: layer.frame.minY)
  }

  @ViewBuilder private var content: some View {
    switch layer {
    case let gradient as CAGradientLayer:
      LinearGradient(
        colors: (gradient.colors ?? []).compactMap { ($0 as? CGColor).map { Color(uiColor: UIColor(cgColor: $0)) } },
        startPoint: UnitPoint(x: gradient.startPoint.x, y: gradient.startPoint.y),
        endPoint: UnitPoint(x: gradient.endPoint.x, y: gradient.endPoint.y))
    case let shape as CAShapeLayer:
      ZStack(alignment: .topLeading) {
        if let path = shape.path {
          if let fill = shape.fillColor { Path(path).fill(Color(uiColor: UIColor(cgColor: fill))) }
          if let stroke = shape.strokeColor {
            Path(path).trimmedPath(from: shape.strokeStart, to: shape.strokeEnd)
              .stroke(Color(uiColor: UIColor(cgColor: stroke)), lineWidth: shape.lineWidth)
          }
        }
      }
    default:
      RoundedRectangle(cornerRadius: layer.cornerRadius)
        .fill(layer.backgroundColor.map { Color(uiColor: UIColor(cgColor: $0)) } ?? .clear)
    }
  }
}
