// What stands where a part of the phone would be that the preview has not got. For the SDK's own modules alone.

import SDKBase
import UIKit

/// Fills the view with a symbol and a sentence.
@MainActor
package func showPlaceholder(in view: UIView, symbol: String, text: String) {
  view.backgroundColor = .secondarySystemBackground
  let image = UIImageView(image: UIImage(systemName: symbol))
  image.tintColor = .secondaryLabel
  let label = UILabel()
  label.text = text
  label.textColor = .secondaryLabel
  label.textAlignment = .center
  label.numberOfLines = 0
  let stack = UIStackView(arrangedSubviews: [image, label])
  stack.axis = .vertical
  stack.alignment = .center
  stack.spacing = 12
  stack.translatesAutoresizingMaskIntoConstraints = false
  view.addSubview(stack)
  NSLayoutConstraint.activate([
    stack.centerXAnchor.constraint(equalTo: view.centerXAnchor),
    stack.centerYAnchor.constraint(equalTo: view.centerYAnchor),
    stack.leadingAnchor.constraint(greaterThanOrEqualTo: view.leadingAnchor, constant: 24),
  ])
}
