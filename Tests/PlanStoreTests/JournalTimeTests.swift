import PlanStore
import Testing

@Suite struct JournalTimeTests {
  @Test(
    arguments: [
      ("1970-01-01T00:00:00.000Z", 0), ("2024-03-15T02:11:09.123Z", 1_710_468_669_123),
      ("2024-02-29T23:59:59.999Z", 1_709_251_199_999), ("1969-12-31T23:59:59.999Z", -1),
      ("2000-03-01T00:00:00.000Z", 951_868_800_000),
      ("9999-12-31T23:59:59.000Z", 253_402_300_799_000),
    ] as [(String, Int64)])
  func readsAndWritesTheCalendar(text: String, milliseconds: Int64) {
    #expect(JournalTime(text) == JournalTime(milliseconds: milliseconds))
    #expect(JournalTime(milliseconds: milliseconds).description == text)
  }

  @Test(arguments: [
    "", "2024-03-15", "2024-02-30T00:00:00.000Z", "2024-13-01T00:00:00.000Z",
    "2024-03-15T24:00:00.000Z", "2024-03-15T02:60:09.123Z", "2024-03-15 02:11:09.123Z",
    "2024-03-15T02:11:09Z", "２024-03-15T02:11:09.123Z", "2024-00-15T02:11:09.123Z",
  ])
  func refusesWhatIsNoInstant(text: String) {
    #expect(JournalTime(text) == nil)
  }
}
