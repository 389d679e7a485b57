/// One line of a plan's tree: a section or an item, with its position in the document.
public struct OutlineEntry: Hashable, Sendable {
  /// "IV.1.6.3": numerals as printed, dashes and letters counted.
  public var ref: String
  /// 0 for a section at the top.
  public var depth: Int
  public var subject: Subject
  /// As printed; may be empty.
  public var mark: String
  /// A heading or an item's text.
  public var text: String
  /// The kind of the section, or of the section that holds the item.
  public var kind: SectionKind
  /// With what it inherits from above.
  public var attributes: Attributes
  /// Items and sections right below.
  public var childCount: Int

  public enum Subject: Hashable, Sendable {
    case section(Section.ID)
    case item(Item.ID)
  }

  /// The identity of the item; `nil` for a section.
  public var item: Item.ID? {
    if case .item(let id) = subject { return id }
    return nil
  }
}

extension Plan {
  /// The whole tree in the order of the document.
  public var outline: [OutlineEntry] {
    var entries: [OutlineEntry] = []
    append(sections, below: "", depth: 0, above: Attributes(), to: &entries)
    return entries
  }

  private func append(
    _ sections: [Section], below ref: String, depth: Int, above: Attributes,
    to entries: inout [OutlineEntry]
  ) {
    for (section, counted) in zip(sections, refSteps(ofMarks: sections.map(\.mark))) {
      let step = section.ownRef ?? counted
      let ref = ref.isEmpty ? step : "\(ref).\(step)"
      let attributes = section.attributes.inheriting(above)
      entries.append(
        OutlineEntry(
          ref: ref, depth: depth, subject: .section(section.id), mark: section.mark,
          text: section.heading, kind: section.kind, attributes: attributes,
          childCount: section.items.count + section.sections.count))
      append(
        section.items, below: ref, depth: depth + 1, kind: section.kind, above: attributes,
        to: &entries)
      append(section.sections, below: ref, depth: depth + 1, above: attributes, to: &entries)
    }
  }

  private func append(
    _ items: [Item], below ref: String, depth: Int, kind: SectionKind, above: Attributes,
    to entries: inout [OutlineEntry]
  ) {
    for (item, step) in zip(items, refSteps(ofMarks: items.map(\.mark))) {
      let ref = "\(ref).\(step)"
      let attributes = item.attributes.inheriting(above)
      entries.append(
        OutlineEntry(
          ref: ref, depth: depth, subject: .item(item.id), mark: item.mark, text: item.text,
          kind: kind, attributes: attributes, childCount: item.items.count))
      append(
        item.items, below: ref, depth: depth + 1, kind: kind, above: attributes, to: &entries)
    }
  }
}

/// The steps of positions of siblings: numerals as printed, anything else counted from 1.
///
/// Capital letters are roman numerals only if those of all siblings are, so that `I` after `A` to
/// `H` is the ninth letter.
func refSteps(ofMarks marks: [String]) -> [String] {
  let areRoman = marks.allSatisfy { !isCapitals($0) || isRomanNumeral($0) }
  return marks.enumerated().map { offset, mark in
    let isNumeral = digits(mark) != nil || (areRoman && isRomanNumeral(mark))
    return isNumeral ? mark : String(offset + 1)
  }
}

private func isCapitals(_ mark: String) -> Bool {
  !mark.isEmpty && mark.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
}

/// Whether `mark` is a roman numeral in capitals as it is properly written, 1 to 39.
///
/// No plan counts further, and so the marks `C`, `D`, `L` and `M` are always letters.
func isRomanNumeral(_ mark: String) -> Bool {
  let tens = mark.prefix { $0 == "X" }
  let ones = mark.dropFirst(tens.count)
  return !mark.isEmpty && tens.count <= 3
    && ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"].contains(ones)
}
