import Testing

@testable import PlanModel

@Suite struct OutlineEntryTests {
  private func refs(_ sections: [Section]) -> [String] {
    Plan(id: "p", issuer: "UBND tỉnh Nghệ An", title: "Kế hoạch", year: 2024, sections: sections)
      .outline.map(\.ref)
  }

  private func sections(marks: [String]) -> [Section] {
    marks.enumerated().map { Section(id: .init("s\($0)"), mark: $1, heading: "Phần \($1)") }
  }

  private func items(marks: [String]) -> [Section] {
    let items = marks.enumerated().map { Item(id: .init("i\($0)"), mark: $1, text: "Ý \($1)") }
    return [Section(id: "s", mark: "IV", heading: "Nội dung", items: items)]
  }

  @Test func numeralsStayAsPrintedAfterAJump() {
    #expect(
      refs(sections(marks: ["I", "II", "III", "IV", "VI", "VII"]))
        == ["I", "II", "III", "IV", "VI", "VII"])
    #expect(
      refs(items(marks: ["1", "2", "4", "10"])) == ["IV", "IV.1", "IV.2", "IV.4", "IV.10"])
  }

  @Test func dashesAndLettersAndParagraphsAreCounted() {
    #expect(refs(items(marks: ["-", "-", "-"])) == ["IV", "IV.1", "IV.2", "IV.3"])
    #expect(refs(items(marks: ["+", "", "•"])) == ["IV", "IV.1", "IV.2", "IV.3"])
    #expect(
      refs(items(marks: ["a", "b", "c", "d", "đ", "e"]))
        == ["IV", "IV.1", "IV.2", "IV.3", "IV.4", "IV.5", "IV.6"])
    #expect(refs(items(marks: ["i", "ii", "v"])) == ["IV", "IV.1", "IV.2", "IV.3"])
  }

  @Test func capitalLettersAreNoNumerals() {
    #expect(refs(sections(marks: ["A", "B", "C", "D"])) == ["1", "2", "3", "4"])
    #expect(
      refs(sections(marks: ["A", "B", "C", "D", "Đ", "E", "G", "H", "I", "K"]))
        == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"])
    #expect(refs(sections(marks: ["C", "D", "L", "M"])) == ["1", "2", "3", "4"])
    #expect(refs(sections(marks: ["I", "V", "X", "IX"])) == ["I", "V", "X", "IX"])
  }

  @Test func romanNumeralsAreThoseProperlyWritten() {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    let proper = ["", "X", "XX", "XXX"].flatMap { tens in ones.map { tens + $0 } }.dropFirst()
    #expect(proper.count == 39)
    for mark in proper { #expect(isRomanNumeral(mark), "\(mark)") }
    for mark in ["", "IIII", "VV", "IC", "XXXX", "VX", "IIX", "i", "iv", "A", "1", "IV.", "XL"] {
      #expect(!isRomanNumeral(mark), "\(mark)")
    }
  }

  @Test func aSectionsOwnStepStandsForItsMark() {
    let recipients = Section(
      id: "nn", mark: "", ownRef: "NN", kind: .recipients, heading: "Nơi nhận",
      items: [Item(id: "nn-1", text: "Bộ Nội vụ")])
    #expect(refs(sections(marks: ["I"]) + [recipients]) == ["I", "NN", "NN.1"])
  }

  @Test func theTreeIsInTheOrderOfTheDocument() {
    let plan = Plan.ngheAn
    #expect(
      plan.outline.map { "\($0.ref) \($0.depth) \($0.childCount) \($0.kind)" } == [
        "I 0 2 purpose", "I.1 1 0 purpose", "I.2 1 0 purpose", "IV 0 2 mixed",
        "IV.1 1 3 content", "IV.1.1 2 0 content", "IV.1.2 2 0 content", "IV.1.6 2 2 content",
        "IV.1.6.1 3 0 content", "IV.1.6.2 3 0 content", "IV.2 1 1 form", "IV.2.1 2 0 form",
        "VI 0 2 organisation", "VI.1 1 0 organisation", "VI.5 1 0 organisation",
      ])
  }

  @Test func whatIsLeftOpenIsTakenFromAbove() throws {
    let plan = Plan.ngheAn
    let attributes = Dictionary(
      uniqueKeysWithValues: plan.outline.map { ($0.ref, $0.attributes) })
    let content = Attributes(audiences: [.citizens, .businesses], areas: [.steering])
    #expect(attributes["IV"] == Attributes(areas: [.steering]))
    #expect(attributes["IV.1"] == content)
    #expect(attributes["IV.1.1"] == content)
    #expect(
      attributes["IV.1.6"]
        == Attributes(
          audiences: [.citizens, .businesses], areas: [.digitalGovernment],
          indices: [.parIndex, .dti]))
    #expect(
      attributes["IV.1.6.2"]
        == Attributes(
          audiences: [.officials], areas: [.digitalGovernment], indices: [.parIndex, .dti]))
    #expect(attributes["I.1"] == Attributes())
  }

  @Test func inheritingTakesEachAttributeByItself() {
    let above = Attributes(audiences: [.officials], areas: [.institutions], indices: [.pci])
    #expect(Attributes().inheriting(above) == above)
    #expect(above.inheriting(Attributes()) == above)
    #expect(
      Attributes(areas: [.procedures]).inheriting(above)
        == Attributes(audiences: [.officials], areas: [.procedures], indices: [.pci]))
  }

  @Test func onlyItemsHaveTheIdentityOfAnItem() {
    let items = Plan.ngheAn.outline.compactMap(\.item)
    #expect(items.count == 10)
    #expect(items.contains("nd-6-2") && !items.contains("to-chuc"))
  }
}
