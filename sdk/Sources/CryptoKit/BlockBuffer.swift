/// Cuts bytes into blocks, and pads the last as the hash functions of this family do.
struct BlockBuffer: Sendable {
  let size: Int
  private var bytes: [UInt8] = []
  private var count: UInt64 = 0

  init(size: Int) { self.size = size }

  mutating func append(_ more: UnsafeRawBufferPointer, block: (ArraySlice<UInt8>) -> Void) {
    count += UInt64(more.count)
    bytes.append(contentsOf: more)
    drain(block)
  }

  /// One bit, zeros, and the count of bits.
  mutating func finish(lengthBytes: Int, bigEndian: Bool, block: (ArraySlice<UInt8>) -> Void) {
    bytes.append(0x80)
    let zeros = (size - (bytes.count + lengthBytes) % size) % size
    bytes.append(contentsOf: repeatElement(0, count: zeros + max(0, lengthBytes - 8)))
    let length = bigEndianBytes(count &* 8)
    bytes.append(contentsOf: bigEndian ? length : length.reversed())
    drain(block)
  }

  private mutating func drain(_ block: (ArraySlice<UInt8>) -> Void) {
    var at = 0
    while at + size <= bytes.count {
      block(bytes[at..<at + size])
      at += size
    }
    bytes.removeFirst(at)
  }
}

func rotate<Word: FixedWidthInteger>(_ x: Word, _ n: Word) -> Word { x >> n | x << (Word(Word.bitWidth) - n) }

func bigEndianBytes<Word: FixedWidthInteger>(_ word: Word) -> [UInt8] {
  (0..<Word.bitWidth / 8).reversed().map { UInt8(truncatingIfNeeded: word >> Word($0 * 8)) }
}

func words<Word: FixedWidthInteger>(_ block: ArraySlice<UInt8>, as _: Word.Type) -> [Word] {
  stride(from: block.startIndex, to: block.endIndex, by: Word.bitWidth / 8).map { at in
    block[at..<at + Word.bitWidth / 8].reduce(0) { $0 << 8 | Word($1) }
  }
}
