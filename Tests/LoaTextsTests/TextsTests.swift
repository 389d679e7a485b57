import LoaTexts
import Testing

@Suite struct TextsTests {
  let vietnamese = Language.vietnamese.texts
  let english = Language.english.texts

  @Test(arguments: [
    (5, 1, 2024, "05/01/2024"), (15, 2, 2024, "15/02/2024"), (5, 3, 2024, "05/3/2024"),
    (31, 12, 2024, "31/12/2024"), (10, 10, 2024, "10/10/2024"),
  ])
  func vietnameseDaysFollowDecree30(day: Int, month: Int, year: Int, expected: String) {
    #expect(vietnamese.day(day, month, year) == expected)
    #expect(vietnamese.shortDay(day, month) == String(expected.dropLast(5)))
  }

  @Test func englishDaysNameTheMonth() {
    #expect(english.day(5, 3, 2024) == "5 Mar 2024")
    #expect(english.shortDay(5, 12) == "5 Dec")
    #expect(english.month(9, 2024) == "September 2024")
  }

  @Test func periodsAreWrittenAsOfficersWriteThem() {
    #expect(vietnamese.month(3, 2024) == "tháng 3/2024")
    #expect(
      (1...4).map { vietnamese.quarter($0, 2024) }.joined(separator: " ")
        == "quý I/2024 quý II/2024 quý III/2024 quý IV/2024")
    #expect(vietnamese.half(1, 2024) == "6 tháng đầu năm 2024")
    #expect(vietnamese.half(2, 2024) == "6 tháng cuối năm 2024")
    #expect(vietnamese.year(2024) == "năm 2024")
    #expect(vietnamese.week("11/3/2024", "17/3/2024") == "tuần 11/3/2024–17/3/2024")
    #expect(english.quarter(2, 2024) == "Q2 2024")
    #expect(english.half(2, 2024) == "second half of 2024")
  }

  @Test func englishCountsOneAndManyDifferently() {
    #expect(english.pieces(1) == "1 piece")
    #expect(english.pieces(0) == "0 pieces")
    #expect(english.brokenFiles(1) == "1 file problem")
    #expect(english.brokenFiles(2) == "2 file problems")
    #expect(english.askQuitUnsaved(1) == "1 change is not on disk. Quit and lose it?")
    #expect(english.askQuitUnsaved(2) == "2 changes are not on disk. Quit and lose them?")
  }

  @Test func timeFramesSayBothEndsOrTheOneThereIs() {
    #expect(vietnamese.frameWindow("01/3/2024", "15/12/2024") == "từ 01/3/2024 đến 15/12/2024")
    #expect(vietnamese.frameWindow(nil, "15/12/2024") == "đến 15/12/2024")
    #expect(english.frameWindow("1 Mar 2024", nil) == "from 1 Mar 2024")
    #expect(vietnamese.frameRecurring("quý") == "mỗi quý một lần")
  }

  @Test func obligationsAreWrittenAsInPlans() {
    #expect(vietnamese.owedAtLeast(2, "tin, bài", "tháng") == "ít nhất 2 tin, bài/tháng")
    #expect(english.owedExactly(1, "column", "week") == "1 column a week")
  }

  @Test func placesInFilesAreNamedAsFarAsKnown() {
    #expect(vietnamese.problemPlace("a.json", 3, 7) == "a.json, dòng 3, cột 7")
    #expect(vietnamese.problemPlace("a.json", nil, nil) == "a.json")
    #expect(english.problemPlace("a.json", 3, nil) == "a.json, line 3")
  }

  @Test func unknownNamesComeWithTheNearest() {
    #expect(
      vietnamese.unknownAgency("snv", nearest: ["Sở Nội vụ", "Sở Ngoại vụ"])
        == "chưa chọn cơ quan cho “snv”; có phải Sở Nội vụ, Sở Ngoại vụ?")
    #expect(english.unknownAgency("x", nearest: []) == "no agency is chosen for “x”")
  }

  @Test func aTickIsSaidWithThePeriodIfItHasOne() {
    #expect(vietnamese.ticked("Báo cáo", period: nil) == "Đã đánh dấu xong: Báo cáo")
    #expect(english.unticked("Report", period: "Q1 2024") == "Unticked for Q1 2024: Report")
    #expect(vietnamese.tickLine("tháng 2/2024", by: nil, note: "") == "tháng 2/2024")
    #expect(vietnamese.tickLine("tháng 2/2024", by: "lan", note: "x") == "tháng 2/2024 · lan · x")
  }

  @Test func languagesAreNamedAsInFiles() {
    #expect(Language(rawValue: "vi") == .vietnamese)
    #expect(Language(rawValue: "en") == .english)
    #expect(Language(rawValue: "fr") == nil)
  }
}
