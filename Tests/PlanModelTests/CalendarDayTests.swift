import Testing

@testable import PlanModel

@Suite struct CalendarDayTests {
  @Test func daysThatDoNotExistAreRefused() {
    let refused = [
      (2024, 2, 30), (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 6, 31),
      (2024, 0, 1), (2024, 1, 0), (2024, 13, 1), (2024, 1, 32), (0, 1, 1), (10_000, 1, 1),
      (2024, -1, 5), (2024, 5, -1), (Int.max, Int.max, Int.max), (Int.min, Int.min, Int.min),
    ]
    for (year, month, day) in refused {
      #expect(CalendarDay(year: year, month: month, day: day) == nil, "\(year)-\(month)-\(day)")
    }
  }

  @Test func leapDaysExistInLeapYearsOnly() {
    for year in 1...9999 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
    }
  }

  @Test func knownDaysCountFromTheEpoch() {
    #expect(CalendarDay.of(1970, 1, 1).daysSinceEpoch == 0)
    #expect(CalendarDay.of(1969, 12, 31).daysSinceEpoch == -1)
    #expect(CalendarDay.of(2000, 3, 1).daysSinceEpoch == 11_017)
    #expect(CalendarDay.of(2024, 1, 9).daysSinceEpoch == 19_731)
    #expect(CalendarDay.of(1, 1, 1).daysSinceEpoch == -719_162)
    #expect(CalendarDay.of(9999, 12, 31).daysSinceEpoch == 2_932_896)
  }

  @Test func everyDayOfFourYearsFollowsTheOneBefore() {
    var days = CalendarDay.of(2022, 12, 31).daysSinceEpoch
    var weekday = 6  // a Saturday
    for year in 2023...2026 {
      for month in 1...12 {
        for number in 1...CalendarDay.length(ofMonth: month, year: year) {
          let day = CalendarDay.of(year, month, number)
          days += 1
          weekday = weekday % 7 + 1
          #expect(day.daysSinceEpoch == days)
          #expect(day.weekday == weekday)
          #expect(day.isWeekend == (weekday > 5))
          #expect(CalendarDay(daysSinceEpoch: days) == day)
          #expect(CalendarDay(day.description) == day)
        }
      }
    }
    #expect(days == CalendarDay.of(2026, 12, 31).daysSinceEpoch)
  }

  @Test func countingAndReadingRoundTripOverAllYears() {
    var generator = SeededGenerator(seed: 47)
    for _ in 0..<5000 {
      let day = generator.day()
      #expect(CalendarDay(daysSinceEpoch: day.daysSinceEpoch) == day)
      #expect(CalendarDay(day.description) == day)
      #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test func orderIsThatOfTheCountOfDays() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let (left, right) = (generator.day(in: 2023...2026), generator.day(in: 2023...2026))
      #expect((left < right) == (left.daysSinceEpoch < right.daysSinceEpoch))
      #expect((left == right) == (left.daysSinceEpoch == right.daysSinceEpoch))
      #expect(left.adding(days: right.daysSinceEpoch - left.daysSinceEpoch) == right)
    }
  }

  @Test func countingStaysInsideTheCalendar() {
    let (first, last) = (CalendarDay.of(1, 1, 1), CalendarDay.of(9999, 12, 31))
    #expect(CalendarDay(daysSinceEpoch: Int.min) == first)
    #expect(CalendarDay(daysSinceEpoch: Int.max) == last)
    #expect(last.adding(days: 1) == last)
    #expect(first.adding(days: -1) == first)
    #expect(CalendarDay.of(2024, 1, 9).adding(days: Int.max) == last)
    #expect(CalendarDay.of(2024, 1, 9).adding(days: Int.min) == first)
  }

  @Test func knownDaysFallOnTheirWeekdays() {
    #expect(CalendarDay.of(1945, 9, 2).weekday == 7)  // the declaration of independence
    #expect(CalendarDay.of(2024, 1, 9).weekday == 2)  // plan 47/KH-UBND
    #expect(CalendarDay.of(2025, 3, 1).weekday == 6)  // 14 departments in Nghệ An
    #expect(CalendarDay.of(2025, 7, 1).weekday == 2)  // two levels of local government
    #expect(CalendarDay.of(1, 1, 1).weekday == 1)
    #expect(CalendarDay.of(9999, 12, 31).weekday == 5)
  }

  @Test func theFormOfTheFilesIsReadAndNothingElse() {
    #expect(CalendarDay("2024-03-15") == .of(2024, 3, 15))
    #expect(CalendarDay("0047-01-09")?.description == "0047-01-09")
    let refused = [
      "", "2024-3-15", "2024-03-15 ", " 2024-03-15", "2024-03", "2024-03-15-1", "24-03-15",
      "2024/03/15", "2024-02-30", "2024-00-01", "+024-03-15", "2024-+3-15", "2024--3-15",
      "٢٠٢٤-03-15", "2024-03-1５", "0000-01-01", "abcd-ef-gh",
    ]
    for text in refused { #expect(CalendarDay(text) == nil, "\(text)") }
  }

  @Test(arguments: [
    "15/3/2024", "15/03/2024", "15-3-2024", "15.3.2024", "15 3 2024", "15⁄3⁄2024", "2024-03-15",
    "2024/3/15", "15/3/24", "15-03-24", "15/3", "15-03", "15.3", "15", " 15/3/2024 ", "15\n",
    "\t15/3",
  ])
  func aTypedDayIsRead(_ text: String) {
    #expect(CalendarDay(typed: text, in: .of(2024, 3)) == .of(2024, 3, 15))
  }

  @Test func whatIsNotTypedIsTakenFromTheMonth() {
    #expect(CalendarDay(typed: "9", in: .of(2024, 1)) == .of(2024, 1, 9))
    #expect(CalendarDay(typed: "09", in: .of(2021, 4)) == .of(2021, 4, 9))
    #expect(CalendarDay(typed: "26/4", in: .of(2021, 12)) == .of(2021, 4, 26))
    #expect(CalendarDay(typed: "29/2", in: .of(2024, 1)) == .of(2024, 2, 29))
    #expect(CalendarDay(typed: "29/2", in: .of(2023, 1)) == nil)
    #expect(CalendarDay(typed: "31", in: .of(2024, 4)) == nil)
  }

  @Test(arguments: [
    "", " ", "30/2", "31/4", "0/1", "1/0", "32", "0", "1/13", "30/2/2024", "31/4/2024",
    "29/2/2023", "15/3/024", "15/3/2", "15/3/20244", "015/3/2024", "15/003/2024", "2024-03",
    "2024-003-15", "15//2024", "/15/3", "15/3/", "15/3/2024/1", "15/ba", "hôm nay", "15,3", "-15",
    "15/3/2024 2024", "9999999999", "15/3/0000", "١٥/3",
  ])
  func aTypedDayThatDoesNotExistIsRefused(_ text: String) {
    #expect(CalendarDay(typed: text, in: .of(2024, 3)) == nil)
  }

  @Test func typedFormsOfAnyDayGiveTheDay() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      let day = generator.day(in: 2000...2099)
      let month = Month(of: day)
      let forms = [
        "\(day.day)/\(day.month)/\(day.year)", "\(day.day)-\(day.month)-\(day.year % 100 + 2000)",
        "\(day.day)/\(day.month)/\(padded(day.year % 100, to: 2))", day.description,
        "\(day.day)/\(day.month)", "\(day.day)", padded(day.day, to: 2),
      ]
      for form in forms { #expect(CalendarDay(typed: form, in: month) == day, "\(form)") }
    }
  }

  @Test(arguments: [
    "18 Jun 2025", "18 June 2025", "June 18, 2025", "18th of June, 2025", "18-Jun-2025", "18 jun",
    "ngày 18 tháng 6 năm 2025", "18 tháng 6/2025", "nga\u{300}y 18/6/2025",
  ]) func daysInWordsAreRead(text: String) {
    #expect(CalendarDay(typed: text, in: .of(2025, 1)) == .of(2025, 6, 18))
  }

  @Test(arguments: ["31 Jun 2025", "June", "18 Ju 2025", "18 June 25 x", "hôm nay"])
  func wordsThatAreNoDayAreNotRead(text: String) {
    #expect(CalendarDay(typed: text, in: .of(2025, 1)) == nil)
  }
}
