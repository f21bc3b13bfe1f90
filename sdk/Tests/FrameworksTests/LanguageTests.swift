import NaturalLanguage
import Testing

private func tokens(_ text: String, _ unit: NLTokenUnit) -> [String] {
  let tokenizer = NLTokenizer(unit: unit)
  tokenizer.string = text
  return tokenizer.tokens(for: text.startIndex..<text.endIndex).map { String(text[$0]) }
}

@Test func textFallsApartIntoWords() {
  #expect(tokens("Don't panic: 3.14 isn't 3, is it?", .word) == ["Don't", "panic", "3.14", "isn't", "3", "is", "it"])
  #expect(tokens("  ", .word).isEmpty)
  #expect(tokens("東京 is big", .word) == ["東", "京", "is", "big"])
}

@Test func textFallsApartIntoSentences() {
  #expect(tokens("One. Two! Is 3.5 three? Yes", .sentence) == ["One. ", "Two! ", "Is 3.5 three? ", "Yes"])
  #expect(tokens("a\nb", .paragraph) == ["a", "b"])
}

@Test func theCommonestWordsTellTheLanguage() {
  #expect(NLLanguageRecognizer.dominantLanguage(for: "This is the house that I have with my dog") == .english)
  #expect(NLLanguageRecognizer.dominantLanguage(for: "Das ist nicht der Hund und die Katze") == .german)
  #expect(NLLanguageRecognizer.dominantLanguage(for: "これはペンです") == .japanese)
  #expect(NLLanguageRecognizer.dominantLanguage(for: "12 34") == nil)
}
