import PlanStore

/// A generator that gives the same numbers on each run (SplitMix64).
struct TestChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  private static let texts = [
    "", "Sở Nội vụ", "So\u{031B}\u{0309} No\u{0323}\u{0302}i vu\u{0323}", "Đài PT-TH", "a\"b\\c/d",
    "dòng 1\ndòng 2\t\r\u{08}\u{0C}\u{01}\u{1F}\u{7F}", "😀 𝄞", "\u{2028}\u{FEFF}\u{0}",
    "Tuyên truyền cải cách hành chính nhà nước trên địa bàn tỉnh Nghệ An năm 2024",
  ]
  private static let numbers = [
    "0", "-0", "1", "-17", "3.25", "1e9", "1.0E-7", "123456789012345678901",
  ]

  mutating func json(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth > 5 ? 5 : 8), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return JSONValue(.number(pick(Self.numbers)))
    case 3, 4: return .string(pick(Self.texts))
    case 5:
      let count = Int.random(in: 0..<5, using: &self)
      return .array((0..<count).map { _ in json(depth: depth + 1) })
    default:
      let count = Int.random(in: 0..<5, using: &self)
      return .object(
        JSONObject(
          (0..<count).map { ("\(pick(Self.texts))\($0)", json(depth: depth + 1)) }))
    }
  }
}
