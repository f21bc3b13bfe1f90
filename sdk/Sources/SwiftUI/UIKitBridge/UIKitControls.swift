import UIKit

/// Labels, pictures, fields and controls as SwiftUI's.
extension UIKitDrawing {
  func label(_ view: UILabel) -> AnyView {
    let text = view.attributedText.map { Text(attributed: $0) } ?? Text(verbatim: "")
    return AnyView(
      text.font(Font(view.font)).foregroundStyle(Color(uiColor: view.textColor))
        .lineLimit(view.numberOfLines == 0 ? nil : view.numberOfLines)
        .multilineTextAlignment(view.textAlignment.swiftUI)
        .minimumScaleFactor(view.adjustsFontSizeToFitWidth ? max(view.minimumScaleFactor, 0.1) : 1)
        .frame(
          maxWidth: view.textAlignment == .center ? .infinity : nil,
          alignment: view.textAlignment == .center ? .center : .leading))
  }

  func image(_ view: UIImageView) -> AnyView {
    guard let image = view.image else { return AnyView(Color.clear) }
    let picture = Image(uiImage: image)
    let tinted = AnyView(picture.resizable().foregroundStyle(Color(uiColor: image.tint ?? view.tintColor)))
    switch view.contentMode {
    case .scaleAspectFit: return AnyView(tinted.aspectRatio(image.size, contentMode: .fit))
    case .scaleAspectFill: return AnyView(tinted.aspectRatio(image.size, contentMode: .fill))
    case .scaleToFill, .redraw: return tinted
    default: return AnyView(picture.foregroundStyle(Color(uiColor: image.tint ?? view.tintColor)))
    }
  }

  func button(_ view: UIButton) -> AnyView {
    let font = Font(view.titleLabel?.font ?? .systemFont(ofSize: 17))
    let configuration = view.configuration
    let color = configuration?.baseForegroundColor ?? view.currentTitleColor
    let content = HStack(spacing: max(configuration?.imagePadding ?? 0, 6)) {
      if let image = view.currentImage { Image(uiImage: image) }
      if let title = view.currentAttributedTitle {
        Text(attributed: title)
      } else if let title = view.currentTitle {
        Text(verbatim: title)
      }
    }.font(font)
    let action = { view.press() }
    let button = Button(action: action) { content }.disabled(!view.isEnabled)
    switch configuration?.kind {
    case "filled":
      return AnyView(
        button.buttonStyle(.borderedProminent).tint(
          Color(uiColor: configuration?.baseBackgroundColor ?? view.tintColor)))
    case "tinted", "gray": return AnyView(button.buttonStyle(.bordered).tint(Color(uiColor: color)))
    default: return AnyView(button.buttonStyle(.plain).foregroundStyle(Color(uiColor: color)))
    }
  }

  func field(_ view: UITextField) -> AnyView {
    let text = Binding<String>(get: { view.text ?? "" }, set: { view.edit($0) })
    let placeholder = view.placeholder ?? ""
    let base =
      view.isSecureTextEntry
      ? AnyView(SecureField(placeholder, text: text)) : AnyView(TextField(placeholder, text: text))
    return AnyView(
      base
        .font(Font(view.font ?? .systemFont(ofSize: 17)))
        .foregroundStyle(Color(uiColor: view.textColor ?? .label))
        .multilineTextAlignment(view.textAlignment.swiftUI)
        .keyboardType(view.keyboardType)
        .textFieldLook(isRounded: view.borderStyle == .roundedRect)
        .onSubmit { view.submit() }
        .transformEnvironment { $0.focusLink = FocusLink(isFocused: view.isFirstResponder) { view.focus($0) } }
        .disabled(!view.isEnabled))
  }

  func editor(_ view: UITextView) -> AnyView {
    let font = Font(view.font ?? .systemFont(ofSize: 12))
    let color = Color(uiColor: view.textColor ?? .label)
    guard view.isEditable else {
      return AnyView(
        ScrollView {
          Text(attributed: view.attributedText).font(font).foregroundStyle(color)
            .frame(maxWidth: .infinity, alignment: .leading).padding(5)
        })
    }
    let text = Binding<String>(get: { view.text }, set: { view.edit($0) })
    return AnyView(
      TextEditor(text: text).font(font).foregroundStyle(color)
        .transformEnvironment { $0.focusLink = FocusLink(isFocused: view.isFirstResponder) { view.focus($0) } })
  }

  func searchBar(_ view: UISearchBar) -> AnyView {
    let text = Binding<String>(get: { view.text ?? "" }, set: { view.edit($0) })
    return AnyView(
      HStack {
        HStack {
          Image(systemName: "magnifyingglass").foregroundStyle(Color.secondary)
          TextField(view.placeholder ?? "Search", text: text)
            .onSubmit { view.delegate?.searchBarSearchButtonClicked(view) }
        }
        .padding(8).background(Color(uiColor: .tertiarySystemFill), in: RoundedRectangle(cornerRadius: 10))
        if view.showsCancelButton {
          Button("Cancel") { view.delegate?.searchBarCancelButtonClicked(view) }
        }
      }
      .padding(8))
  }

  func spinner(_ view: UIActivityIndicatorView) -> AnyView {
    guard view.isAnimating || !view.hidesWhenStopped else { return AnyView(Color.clear.frame(width: 20, height: 20)) }
    return AnyView(ProgressView().controlSize(view.style == .large ? .large : .regular))
  }

  func picker(_ view: UIPickerView) -> AnyView {
    let columns = (0..<view.numberOfComponents).map { column -> AnyView in
      let chosen = Binding<Int>(
        get: { view.selectedRow(inComponent: column) },
        set: { row in
          view.selectRow(row, inComponent: column, animated: true)
          view.delegate?.pickerView(view, didSelectRow: row, inComponent: column)
        })
      let titles = (0..<view.numberOfRows(inComponent: column)).map {
        view.delegate?.pickerView(view, titleForRow: $0, forComponent: column) ?? ""
      }
      return AnyView(
        Picker("", selection: chosen) {
          ForEach(titles.indices, id: \.self) { Text(verbatim: titles[$0]).tag($0) }
        }.pickerStyle(.wheel))
    }
    return AnyView(HStack(spacing: 0) { ForEach(columns.indices, id: \.self) { columns[$0] } })
  }

  func control(_ view: UIControl) -> AnyView? {
    switch view {
    case let view as UISwitch:
      let isOn = Binding<Bool>(
        get: { view.isOn },
        set: { new in
          view.isOn = new
          view.sendActions(for: .valueChanged)
        })
      return AnyView(
        Toggle("", isOn: isOn).labelsHidden().tint(view.onTintColor.map { Color(uiColor: $0) })
          .disabled(!view.isEnabled))
    case let view as UISlider:
      let value = Binding<Float>(
        get: { view.value },
        set: { new in
          view.value = new
          view.sendActions(for: .valueChanged)
        })
      let top = max(view.maximumValue, view.minimumValue + 0.000_1)
      return AnyView(
        Slider(value: value, in: view.minimumValue...top)
          .tint(view.minimumTrackTintColor.map { Color(uiColor: $0) }).disabled(!view.isEnabled))
    case let view as UIStepper:
      let value = Binding<Double>(
        get: { view.value },
        set: { new in
          view.value = new
          view.sendActions(for: .valueChanged)
        })
      return AnyView(
        Stepper(
          "", value: value, in: view.minimumValue...max(view.maximumValue, view.minimumValue), step: view.stepValue
        )
        .labelsHidden())
    case let view as UISegmentedControl:
      let chosen = Binding<Int>(
        get: { view.selectedSegmentIndex },
        set: { new in
          view.selectedSegmentIndex = new
          view.sendActions(for: .valueChanged)
        })
      return AnyView(
        Picker("", selection: chosen) {
          ForEach(0..<view.numberOfSegments, id: \.self) { Text(verbatim: view.titleForSegment(at: $0) ?? "").tag($0) }
        }.pickerStyle(.segmented))
    case let view as UIDatePicker:
      let date = Binding<Date>(
        get: { view.date },
        set: { new in
          view.date = new
          view.sendActions(for: .valueChanged)
        })
      let parts: DatePickerComponents =
        view.datePickerMode == .date ? .date : view.datePickerMode == .time ? .hourAndMinute : [.date, .hourAndMinute]
      return AnyView(
        DatePicker(
          "", selection: date, in: (view.minimumDate ?? .distantPast)...(view.maximumDate ?? .distantFuture),
          displayedComponents: parts
        ).labelsHidden())
    case let view as UIPageControl: return pages(view)
    default: return nil
    }
  }

  private func pages(_ view: UIPageControl) -> AnyView {
    if view.numberOfPages <= 1, view.hidesForSinglePage { return AnyView(EmptyView()) }
    let on = Color(uiColor: view.currentPageIndicatorTintColor ?? .label)
    let off = Color(uiColor: view.pageIndicatorTintColor ?? .tertiaryLabel)
    return AnyView(
      HStack(spacing: 9) {
        ForEach(0..<max(view.numberOfPages, 0), id: \.self) { page in
          Circle().fill(page == view.currentPage ? on : off).frame(width: 7, height: 7)
            .onTapGesture {
              view.currentPage = page
              view.sendActions(for: .valueChanged)
            }
        }
      }
      .padding(8))
  }
}

extension View {
  fileprivate func textFieldLook(isRounded: Bool) -> AnyView {
    isRounded ? AnyView(textFieldStyle(.roundedBorder)) : AnyView(self)
  }
}

extension NSTextAlignment {
  var swiftUI: TextAlignment { self == .center ? .center : self == .right ? .trailing : .leading }
}

extension Text {
  /// Text with UIKit's attributes.
  init(attributed text: NSAttributedString) {
    var result = Text(verbatim: "")
    text.enumerateAttributes(in: NSRange(location: 0, length: text.length)) { attributes, range, _ in
      var piece = Text(verbatim: text.attributedSubstring(from: range).string)
      if let font = attributes[.font] as? UIFont { piece = piece.font(Font(font)) }
      if let color = attributes[.foregroundColor] as? UIColor { piece = piece.foregroundColor(Color(uiColor: color)) }
      if let style = attributes[.underlineStyle] as? Int, style != 0 { piece = piece.underline() }
      if let style = attributes[.strikethroughStyle] as? Int, style != 0 { piece = piece.strikethrough() }
      if let kern = attributes[.kern] as? CGFloat { piece = piece.kerning(kern) }
      if let offset = attributes[.baselineOffset] as? CGFloat { piece = piece.baselineOffset(offset) }
      if let image = (attributes[.attachment] as? NSTextAttachment)?.image { piece = Text(Image(uiImage: image)) }
      result = result + piece
    }
    self = result
  }
}
