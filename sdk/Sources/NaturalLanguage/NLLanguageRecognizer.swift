import FoundationAdditions

/// Guesses a text's language by its script and its commonest words.
open class NLLanguageRecognizer: NSObject, @unchecked Sendable {
  private var scores: [NLLanguage: Double] = [:]
  open var languageConstraints: [NLLanguage] = []
  open var languageHints: [NLLanguage: Double] = [:]

  public override init() { super.init() }

  public class func dominantLanguage(for string: String) -> NLLanguage? {
    let recognizer = NLLanguageRecognizer()
    recognizer.processString(string)
    return recognizer.dominantLanguage
  }

  open func processString(_ string: String) {
    for scalar in string.unicodeScalars {
      guard let language = Self.scripts.first(where: { $0.0.contains(scalar.value) })?.1 else { continue }
      scores[language, default: 0] += language == .simplifiedChinese ? 0.5 : 1
    }
    for range in tokenRanges(of: string, by: .word) {
      let word = string[range].lowercased()
      for (language, words) in Self.commonWords where words.contains(word) { scores[language, default: 0] += 1 }
    }
  }

  open func reset() { scores = [:] }

  open var dominantLanguage: NLLanguage? {
    allowed.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
  }

  open func languageHypotheses(withMaximum maxHypotheses: Int) -> [NLLanguage: Double] {
    let total = allowed.values.reduce(0, +)
    let best = allowed.sorted { $0.value > $1.value }.prefix(maxHypotheses)
    return Dictionary(uniqueKeysWithValues: best.map { ($0.key, $0.value / max(total, 1)) })
  }

  private var allowed: [NLLanguage: Double] {
    languageConstraints.isEmpty ? scores : scores.filter { languageConstraints.contains($0.key) }
  }

  private static let scripts: [(ClosedRange<UInt32>, NLLanguage)] = [
    (0x370...0x3FF, .greek), (0x400...0x4FF, .russian), (0x590...0x5FF, .hebrew), (0x600...0x6FF, .arabic),
    (0x900...0x97F, .hindi), (0xE00...0xE7F, .thai), (0x3040...0x30FF, .japanese), (0xAC00...0xD7AF, .korean),
    (0x4E00...0x9FFF, .simplifiedChinese),
  ]

  private static let commonWords: [(NLLanguage, Set<String>)] = [
    (
      .english,
      [
        "the", "and", "is", "of", "to", "in", "that", "it", "you", "this", "i", "are", "with", "for", "was", "have",
        "my",
      ]
    ),
    (
      .german,
      ["der", "die", "das", "und", "ist", "nicht", "ich", "ein", "eine", "zu", "mit", "auf", "für", "von", "sie", "es"]
    ),
    (
      .french,
      ["le", "la", "les", "et", "est", "une", "des", "je", "vous", "pas", "que", "dans", "pour", "avec", "nous", "un"]
    ),
    (
      .spanish,
      ["el", "la", "los", "y", "es", "una", "que", "de", "en", "por", "con", "para", "está", "un", "mi", "muy"]
    ),
    (
      .italian,
      ["il", "la", "e", "è", "una", "che", "di", "non", "per", "con", "sono", "un", "gli", "mi", "della", "questo"]
    ),
    (
      .portuguese,
      ["o", "a", "e", "é", "uma", "que", "de", "não", "para", "com", "um", "os", "eu", "você", "está", "muito"]
    ),
    (
      .dutch,
      ["de", "het", "en", "een", "is", "niet", "van", "ik", "dat", "op", "met", "voor", "zijn", "je", "dit", "maar"]
    ),
    (
      .swedish,
      ["och", "är", "det", "att", "en", "jag", "inte", "som", "på", "med", "för", "av", "den", "till", "ett", "du"]
    ),
  ]
}
