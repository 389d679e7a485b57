import LoaTexts
import Testing

@Suite struct GroupedNumberTests {
  @Test(arguments: [
    (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"),
    (25_000, "25.000", "25,000"), (150_000, "150.000", "150,000"),
    (1_234_567, "1.234.567", "1,234,567"), (-1000, "-1.000", "-1,000"),
    (Int.min, "-9.223.372.036.854.775.808", "-9,223,372,036,854,775,808"),
  ])
  func thousandsStandApart(number: Int, vietnamese: String, english: String) {
    #expect(Language.vietnamese.texts.grouped(number) == vietnamese)
    #expect(Language.english.texts.grouped(number) == english)
  }

  @Test func countsAreGroupedAndYearsAreNot() {
    let texts = Language.vietnamese.texts
    #expect(texts.pieces(25_000) == "25.000 tin, bài")
    #expect(texts.tasksOverdue(1234).contains("1.234"))
    #expect(texts.owedDone(1500, 2000, "đạt") == "1.500/2.000 đạt")
    #expect(texts.year(2024) == "năm 2024" && texts.reportRowYear(2024) == "BC năm 2024")
    let english = Language.english.texts
    #expect(english.pieces(25_000).hasPrefix("25,000 "))
    #expect(english.monthsPublished(1, silent: 2) == "published in 1 month, silent in 2")
    #expect(english.bulkTicked(1) == "Ticked 1 task." && english.bulkTicked(2) == "Ticked 2 tasks.")
  }

  /// What takes a number says one of a thing as one says it.
  @Test func oneIsSaidInTheSingular() {
    let texts = Language.english.texts
    #expect(texts.owedAtLeast(1, texts.anyGenre, "month") == "at least 1 piece a month")
    #expect(texts.owedAtLeast(2, texts.anyGenre, "month") == "at least 2 pieces a month")
    #expect(texts.owedExactly(1, texts.anyGenre, "week") == "1 piece a week")
    #expect(texts.owedExactly(1, "phóng sự", "week") == "1 phóng sự a week")
    #expect(texts.reportUnproven(1) == "Evidence: 1 tick has none.")
    #expect(texts.reportPlansReceived(0, of: 1).hasSuffix("0 of 1 agency."))
    #expect(texts.tasksWithoutOwner(1) == "1 task of agencies that have ended has no owner")
    #expect(texts.findingLagging(edits: 1).hasPrefix("1 saved edit is in the journal"))
    #expect(
      texts.filterHidesAll(1, key: "F") == "The filter hides the one row. Press F to show it.")
    #expect(texts.scoreUnknownLines(1) == "1 criterion cannot be computed yet.")
    #expect(texts.yearTotal(1) == "the whole year: 1 piece")
  }
}
