import FoundationAdditions

/// How someone felt, at a moment or over a day.
@available(iOS 18.0, *)
nonisolated open class HKStateOfMind: HKSample, @unchecked Sendable {
  /// A feeling of a moment, or the mood of a day.
  public enum Kind: Int, CaseIterable, Codable, Hashable, Sendable {
    case momentaryEmotion = 1
    case dailyMood
  }

  /// From very unpleasant to very pleasant.
  public enum ValenceClassification: Int, CaseIterable, Codable, Hashable, Sendable {
    case veryUnpleasant = 1
    case unpleasant, slightlyUnpleasant, neutral, slightlyPleasant, pleasant, veryPleasant

    /// The class that a valence from -1 to 1 belongs to.
    public init?(valence: Double) {
      guard (-1.0...1).contains(valence) else { return nil }
      self.init(rawValue: min(Int((valence + 1) / 2 * 7) + 1, 7))
    }
  }

  /// A word for a feeling.
  public enum Label: Int, CaseIterable, Codable, Hashable, Sendable {
    case amazed = 1
    case amused, angry, anxious, ashamed, brave, calm, content, disappointed, discouraged, disgusted, embarrassed,
      excited
    case frustrated, grateful, guilty, happy, hopeless, irritated, jealous, joyful, lonely, passionate, peaceful, proud
    case relieved, sad, scared, stressed, surprised, worried, annoyed, confident, drained, hopeful, indifferent
    case overwhelmed, satisfied
  }

  /// What a feeling has to do with.
  public enum Association: Int, CaseIterable, Codable, Hashable, Sendable {
    case community = 1
    case currentEvents, dating, education, family, fitness, friends, health, hobbies, identity, money, partner, selfCare
    case spirituality, tasks, travel, work, weather
  }

  public let kind: Kind
  public let valence: Double
  public let labels: [Label]
  public let associations: [Association]
  open var valenceClassification: ValenceClassification { ValenceClassification(valence: valence) ?? .neutral }

  public init(
    date: Date, kind: Kind, valence: Double, labels: [Label], associations: [Association],
    metadata: [String: Any]? = nil
  ) {
    (self.kind, self.valence, self.labels, self.associations) = (kind, valence, labels, associations)
    super.init(type: HKSampleType.stateOfMindType(), start: date, end: date, metadata: metadata)
  }
}

extension HKSamplePredicate {
  /// States of mind that a predicate holds for.
  @available(iOS 18.0, *)
  public static func stateOfMind(_ predicate: NSPredicate? = nil) -> HKSamplePredicate<HKStateOfMind> { .init() }
}
