import Testing

@testable import PlanModel

@Suite struct PublicationTests {
  @Test func anEntryStandsForOnePieceOrMore() {
    let day = CalendarDay.of(2024, 3, 15)
    for (quantity, kept) in [(0, 1), (-3, 1), (1, 1), (40, 40), (Int.max, 1_000_000)] {
      #expect(Publication.example("a", day, quantity: quantity).quantity == kept)
    }
  }
}
