extension Animation {
  /// As the protocol's `an`: milliseconds and a CSS easing; springs are sampled.
  package var encoded: JSON {
    var members: [(String, JSON)] = [
      ("d", .number((duration / speed * 1000).rounded())), ("e", .string(easing)),
    ]
    if delay > 0 { members.append(("dl", .number((delay / speed * 1000).rounded()))) }
    if repeats != 1 { members.append(("n", .number(Double(repeats)))) }
    if autoreverses { members.append(("rev", .bool(true))) }
    return .object(members)
  }

  private var easing: String {
    switch curve {
    case .bezier(let x1, let y1, let x2, let y2): return "cubic-bezier(\(x1), \(y1), \(x2), \(y2))"
    case .spring(let response, let damping):
      let steps = 24
      let samples = (0...steps).map { step -> String in
        let time = duration * Double(step) / Double(steps)
        let value = step == steps ? 1 : Self.spring(at: time, response: response, damping: damping)
        return String(format: "%.3f", value)
      }
      return "linear(\(samples.joined(separator: ", ")))"
    }
  }

  /// The position of a spring that starts at rest at 0 and ends at 1.
  static func spring(at time: Double, response: Double, damping: Double) -> Double {
    let omega = 2 * Double.pi / max(response, 0.001)
    if damping < 1 {
      let damped = omega * (1 - damping * damping).squareRoot()
      let decay = exp(-damping * omega * time)
      return 1 - decay * (cos(damped * time) + damping * omega / damped * sin(damped * time))
    }
    return 1 - exp(-omega * time) * (1 + omega * time)
  }
}
