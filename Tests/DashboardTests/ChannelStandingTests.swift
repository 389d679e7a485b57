import LoaTestSupport
import LoaTexts
import PlanModel
import Testing

@testable import Dashboard

/// What a channel's line says of what it owes.
@Suite struct ChannelStandingTests {
  private let march = Month(of: .on(20, 3))

  private func line(
    _ wordings: [String], _ published: [(Int, String)] = [], day: Int = 20
  ) -> ChannelReview {
    let channel = Channel(
      id: "bao", name: "Báo Nghệ An", kind: .newspaper, agency: "bao-nghe-an",
      obligations: wordings.enumerated().map {
        Obligation(id: .init("ct-\($0)"), reading: $1, year: 2024)
      })
    let plan = Plan(
      id: "ke-hoach", issuer: "UBND tỉnh", title: "Kế hoạch", year: 2024, channels: [channel])
    let log = published.enumerated().map {
      Publication(
        id: .init("p\($0)"), day: .on($1.0, 3), channel: "bao", genre: $1.1, title: "Một cửa")
    }
    let registry = Registry(
      groups: [], agencies: [Agency(id: "bao-nghe-an", name: "Báo Nghệ An", kind: .newspaper)])
    return PlanBook(registry: registry, plan: plan, logs: ["bao": log])
      .review(of: channel, in: march, on: .on(day, 3))
  }

  private func words(_ line: ChannelReview) -> String {
    "\(line.mark) \(line.stateText(in: Language.vietnamese.texts))"
  }

  @Test func weeksThatAreOverSayWhatIsMissing() {
    #expect(words(line(["2 tin/tuần"])) == "! 0/8 không đăng")
    #expect(words(line(["2 tin/tuần"], [(5, "tin"), (6, "tin")])) == "~ 2/8 chưa đủ")
    let onTime = [(5, "tin"), (6, "tin"), (12, "tin"), (13, "tin")]
    #expect(words(line(["2 tin/tuần"], onTime)) == "x 4/8 đạt đến nay")
    #expect(words(line(["2 tin/tuần"], day: 10)) == ". 0/8 chưa đến hạn")
  }

  @Test func theNumberNamedIsTheOneThatDecides() {
    #expect(
      words(line(["4 phóng sự/tháng", "1 tin/tuần"], [(5, "tin")])) == "~ 1/4 chưa đủ")
    #expect(words(line(["thường xuyên", "12 tin/năm"])) == "! chưa đăng")
  }

  @Test func whatCannotBeCountedHereSaysSo() {
    #expect(words(line(["mỗi xã 1 pano"])) == "! chưa đăng; không đếm được theo xã")
    #expect(
      words(line(["mỗi xã 1 pano"], [(5, "pano")])) == "x 1 tin, bài; không đếm được theo xã")
    let both = line(["mỗi xã 1 pano", "2 tin/tháng"], [(5, "tin"), (6, "tin")])
    #expect(words(both) == "x 2/2 đạt; không đếm được theo xã")
    #expect(
      line(["mỗi xã 1 pano"]).stateName(in: Language.english.texts)
        == "silent; cannot be counted for the communes")
  }
}
