import FoundationAdditions
import SDKBase

public typealias NLDistance = Double

/// How distances are measured.
public enum NLDistanceType: Int, Sendable { case cosine }

/// Words as points in space. There are none here.
open class NLEmbedding: NSObject, @unchecked Sendable {
  override init() { super.init() }

  public class func wordEmbedding(for language: NLLanguage) -> NLEmbedding? { missing() }
  @available(iOS 14.0, *)
  public class func sentenceEmbedding(for language: NLLanguage) -> NLEmbedding? { missing() }

  open var dimension: Int { 0 }
  open var vocabularySize: Int { 0 }
  open func contains(_ string: String) -> Bool { false }
  open func vector(for string: String) -> [Double]? { nil }
  open func distance(
    between firstString: String, and secondString: String, distanceType: NLDistanceType = .cosine
  ) -> NLDistance { 2 }
  open func neighbors(
    for string: String, maximumCount: Int, distanceType: NLDistanceType = .cosine
  ) -> [(String, NLDistance)] { [] }

  private class func missing() -> NLEmbedding? {
    reportUnsupported(api: "NLEmbedding", note: "The preview has no word vectors; there is no embedding.")
    return nil
  }
}
