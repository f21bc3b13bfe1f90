extension Animation {
  /// The share of the way that is gone after `time`; nil when the animation is over.
  package func progress(at time: Double) -> Double? {
    let own = time * speed - delay
    guard own > 0 else { return 0 }
    guard duration > 0 else { return nil }
    let round = Int((own / duration).rounded(.down))
    if repeats > 0, round >= repeats { return nil }
    let within = own - Double(round) * duration
    let isBack = autoreverses && round % 2 == 1
    return value(at: isBack ? duration - within : within)
  }

  /// One round of it.
  private func value(at time: Double) -> Double {
    switch curve {
    case .unit(let curve): curve.value(at: time / duration)
    case .spring(let spring): spring.value(target: 1, time: time)
    case .custom(let custom): custom.value(at: time)
    }
  }

  /// As the protocol's `an`: milliseconds and a CSS easing; springs and curves of the app are sampled.
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
    if case .unit(let curve) = curve, case .bezier(let first, let second) = curve.kind, !curve.isInverse {
      return "cubic-bezier(\(first.x), \(first.y), \(second.x), \(second.y))"
    }
    let steps = 24
    let samples = (0...steps).map { step -> String in
      let value = step == steps ? 1 : value(at: duration * Double(step) / Double(steps))
      return String(format: "%.3f", value)
    }
    return "linear(\(samples.joined(separator: ", ")))"
  }
}
