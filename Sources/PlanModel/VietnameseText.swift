/// Composing, comparing and ordering Vietnamese text without locale data.
///
/// - Source: the Vietnamese alphabet of 29 letters and the usual order of tones in dictionaries
///   (level, grave, hook, tilde, acute, dot); Unicode Standard, canonical composition.
public enum VietnameseText {
  /// The text with each letter and its marks, in any order, as one code point where Vietnamese has
  /// one: NFC for Vietnamese.
  ///
  /// Marks that belong to no Vietnamese letter stay as they are.
  public static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Mark($0) != nil }) else { return text }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let mark = Mark(scalar), let last = output.last, let letter = Letter(last),
        let marked = letter.adding(mark), let composed = marked.scalar
      {
        output.removeLast()
        output.append(composed)
      } else {
        output.append(scalar)
      }
    }
    return String(output)
  }

  /// The text as searches see it: lower case, without tone or vowel marks, đ as d.
  ///
  /// Letters that are not Vietnamese become lower case too; all else stays as it is.
  public static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: text.utf8.map(asciiLowercased), as: UTF8.self)
    }
    var output = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where Mark(scalar) == nil {
      if let letter = Letter(scalar) {
        output.append(Unicode.Scalar(letter.base))
      } else if scalar.value < 0x80 {
        output.append(scalar)
      } else {
        output.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(output)
  }

  private static func asciiLowercased(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte + 32 : byte
  }

  /// Whether `left` stands before `right` in a Vietnamese list.
  ///
  /// Syllable by syllable, in each by letter (a ă â b c d đ e ê …), then by tone; at last by case,
  /// capitals first. Digits stand before letters.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    SortKey(left) < SortKey(right)
  }

  /// The initials of the words of a text, folded: "Sở Nội vụ" gives "snv".
  public static func initials(_ text: String) -> String {
    var initials = ""
    var isInWord = false
    for scalar in folded(text).unicodeScalars {
      let isLetter =
        switch scalar {
        case "a"..."z", "0"..."9": true
        default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
        }
      if isLetter && !isInWord { initials.unicodeScalars.append(scalar) }
      isInWord = isLetter
    }
    return initials
  }
}

extension VietnameseText {
  /// What a list is ordered by; make it once per name.
  ///
  /// Syllable by syllable, as dictionaries do: all that begins with "ma" stands before all that
  /// begins with "mà". Where a tone is written in its syllable ("Hòa", "Hoà") does not matter.
  public struct SortKey: Hashable, Sendable, Comparable {
    /// For each syllable its letters, a 0, its tones, a 0; between syllables what parts them.
    private let units: [UInt16]
    private let text: String

    public init(_ text: String) {
      var units: [UInt16] = []
      var tones: [UInt16] = []
      var isInSyllable = false
      func endSyllable() {
        guard isInSyllable else { return }
        units.append(0)
        units += tones
        units.append(0)
        tones.removeAll()
        isInSyllable = false
      }
      for scalar in VietnameseText.composed(text).unicodeScalars {
        if let letter = Letter(scalar) {
          units.append(0x100 + letter.rank)
          if letter.tone != 0 { tones.append(UInt16(letter.tone)) }
          isInSyllable = true
        } else if Mark(scalar) == nil {
          let isPart = scalar.value >= 0x80 || ("0"..."9").contains(scalar)
          if !isPart { endSyllable() }
          units.append(scalar.value < 0x80 ? UInt16(scalar.value) : 0x400)
          if isPart { isInSyllable = true }
        }
      }
      endSyllable()
      self.units = units
      self.text = text
    }

    public static func < (left: Self, right: Self) -> Bool {
      left.units == right.units
        ? left.text < right.text : left.units.lexicographicallyPrecedes(right.units)
    }
  }
}

extension VietnameseText {
  /// Tone and shape of a combining mark that Vietnamese uses; one of them is 0.
  static func mark(_ scalar: Unicode.Scalar) -> (tone: UInt8, shape: UInt8)? {
    Mark(scalar).map { ($0.tone, $0.shape) }
  }

  /// A letter in lower case, with the numbers of its tone and its shape.
  static func letter(_ scalar: Unicode.Scalar) -> (base: UInt8, tone: UInt8, shape: UInt8)? {
    Letter(scalar).map { ($0.base, $0.tone, $0.shape) }
  }
}

/// A combining mark that Vietnamese uses.
private struct Mark {
  /// 0 level, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot; 0 for a mark of the vowel.
  let tone: UInt8
  /// 1 circumflex, 2 breve, 3 horn; 0 for a tone.
  let shape: UInt8

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x300, 0x340: (tone, shape) = (1, 0)
    case 0x309: (tone, shape) = (2, 0)
    case 0x303: (tone, shape) = (3, 0)
    case 0x301, 0x341: (tone, shape) = (4, 0)
    case 0x323: (tone, shape) = (5, 0)
    case 0x302: (tone, shape) = (0, 1)
    case 0x306: (tone, shape) = (0, 2)
    case 0x31B: (tone, shape) = (0, 3)
    default: return nil
    }
  }
}

/// A Latin letter as Vietnamese sees it: base, shape of the vowel, tone, case.
private struct Letter: Hashable {
  /// ASCII, lower case.
  var base: UInt8
  /// As in ``Mark``; 4 for the bar of đ.
  var shape: UInt8
  var tone: UInt8
  var isUppercase: Bool

  init(base: UInt8, shape: UInt8, tone: UInt8, isUppercase: Bool) {
    self.base = base
    self.shape = shape
    self.tone = tone
    self.isUppercase = isUppercase
  }

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A: self.init(base: UInt8(scalar.value), shape: 0, tone: 0, isUppercase: false)
    case 0x41...0x5A:
      self.init(base: UInt8(scalar.value) + 32, shape: 0, tone: 0, isUppercase: true)
    case 0..<0xC0, 0x1EFA...: return nil
    default:
      guard let letter = LetterTable.shared.letter(of: scalar) else { return nil }
      self = letter
    }
  }

  /// The one code point for the letter; `nil` if Vietnamese has none.
  var scalar: Unicode.Scalar? {
    if shape == 0 && tone == 0 {
      return Unicode.Scalar(isUppercase ? base - 32 : base)
    }
    return LetterTable.shared.scalars[self]
  }

  /// The letter with one more mark; `nil` if it has one of that sort already.
  func adding(_ mark: Mark) -> Letter? {
    var letter = self
    if mark.tone != 0 {
      guard tone == 0 else { return nil }
      letter.tone = mark.tone
    } else {
      guard shape == 0 else { return nil }
      letter.shape = mark.shape
    }
    return letter
  }

  /// The place in the alphabet: by base, the plain letter first, then ă before â, ô before ơ.
  var rank: UInt16 {
    let order: UInt16 =
      switch shape {
      case 0: 0
      case 2: 1
      case 1: 2
      default: 3
      }
    return UInt16(base - 97) * 4 + order
  }
}

/// The Vietnamese letters beyond ASCII, made once.
private struct LetterTable: Sendable {
  static let shared = LetterTable()
  let scalars: [Letter: Unicode.Scalar]
  private let letters: [Letter?]

  private init() {
    let rows: [(base: Unicode.Scalar, shape: UInt8, lower: String, upper: String)] = [
      ("a", 0, "aàảãáạ", "AÀẢÃÁẠ"), ("a", 2, "ăằẳẵắặ", "ĂẰẲẴẮẶ"), ("a", 1, "âầẩẫấậ", "ÂẦẨẪẤẬ"),
      ("e", 0, "eèẻẽéẹ", "EÈẺẼÉẸ"), ("e", 1, "êềểễếệ", "ÊỀỂỄẾỆ"), ("i", 0, "iìỉĩíị", "IÌỈĨÍỊ"),
      ("o", 0, "oòỏõóọ", "OÒỎÕÓỌ"), ("o", 1, "ôồổỗốộ", "ÔỒỔỖỐỘ"), ("o", 3, "ơờởỡớợ", "ƠỜỞỠỚỢ"),
      ("u", 0, "uùủũúụ", "UÙỦŨÚỤ"), ("u", 3, "ưừửữứự", "ƯỪỬỮỨỰ"), ("y", 0, "yỳỷỹýỵ", "YỲỶỸÝỴ"),
      ("d", 4, "đ", "Đ"),
    ]
    var scalars: [Letter: Unicode.Scalar] = [:]
    var letters = [Letter?](repeating: nil, count: 0x1EFA)
    for row in rows {
      for (text, isUppercase) in [(row.lower, false), (row.upper, true)] {
        for (tone, scalar) in text.unicodeScalars.enumerated() where scalar.value >= 0x80 {
          let letter = Letter(
            base: UInt8(ascii: row.base), shape: row.shape, tone: UInt8(tone),
            isUppercase: isUppercase)
          scalars[letter] = scalar
          letters[Int(scalar.value)] = letter
        }
      }
    }
    self.scalars = scalars
    self.letters = letters
  }

  /// The letter that a code point below U+1EFA is.
  func letter(of scalar: Unicode.Scalar) -> Letter? { letters[Int(scalar.value)] }
}
