extension English {
  package func problemPlace(_ file: String, _ line: Int?, _ column: Int?) -> String {
    "\(file)\(line.map { ", line \($0)" } ?? "")\(column.map { ", column \($0)" } ?? "")"
  }

  package var problemMissingFile: String {
    "the file is not there. Restore it from a backup, or make a new workspace with `loa init`."
  }

  package func problemUnreadable(_ why: String) -> String {
    "cannot be read (\(why)). Check the rights of the file and its folder."
  }

  package func problemBroken(_ found: String) -> String {
    "\(found). Mend that place and open again; the file is left as it is."
  }

  package var flawByteOrderMark: String {
    "the file begins with a byte order mark, which JSON does not allow"
  }

  package var flawInvalidUTF8: String { "there are bytes that are not UTF-8" }
  package var flawUnexpectedEnd: String { "the file ends in the middle" }

  package func flawUnexpectedCharacter(_ character: String) -> String {
    "the character “\(character)” is not expected here"
  }

  package var flawTrailingComma: String { "there is a comma before a closing bracket" }
  package var flawTrailingText: String { "something follows the value" }

  package func flawDuplicateKey(_ key: String) -> String {
    "the key “\(key)” stands twice in one object"
  }

  package func flawTooDeep(_ limit: Int) -> String {
    "it is nested deeper than \(some(limit, "level", "levels"))"
  }
  package var flawBadNumber: String { "a number is malformed" }
  package var flawBadEscape: String { "an escape in a string is malformed" }
  package var flawControlCharacter: String { "a string holds a control character" }

  package func flawMisshapen(_ word: String) -> String {
    "it is not laid out as the format says (\(word))"
  }

  package func problemNewerFormat(_ found: Int, _ known: Int) -> String {
    "is written in format \(found); this loa knows up to \(known). Upgrade loa; the "
      + "file is left as it is."
  }

  package func problemMissingKey(_ key: String) -> String { "the key “\(key)” is missing. Add it." }

  package func problemBadValue(_ key: String, _ value: String) -> String {
    "“\(key)” does not take the value \(value). FORMAT.md, shipped with loa, lists what it takes."
  }

  package func problemDuplicate(_ id: String) -> String {
    "the identity “\(id)” stands twice; only the first counts. Rename one of them."
  }

  package func problemDangling(_ key: String, _ name: String) -> String {
    "“\(key)” names “\(name)”, which is not there. Mend the name or add the record."
  }
}
