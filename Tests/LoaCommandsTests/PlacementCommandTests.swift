import LoaCommands
import PlanStore
import Testing

/// The same piece on several channels.
@Suite struct PlacementCommandTests {
  let bench = CommandBench.withNgheAn()

  @Test func oneOnSeveralChannelsIsOnePieceWithPlacements() throws {
    let run = bench.loa(
      "record", "--channel", "bao-nghe-an", "--channel", "cong-ttdt-nghe-an", "--channel",
      "bao-nghe-an", "--day", "15/3/2024", "--title", "Một cửa tại xã", "--covers", "IV.1.5")
    #expect(
      run
        == CommandRun(
          status: 0,
          out: "Đã ghi: Một cửa tại xã (Báo Nghệ An, Cổng Thông tin điện tử tỉnh, 15/3/2024)\n",
          err: ""))
    bench.loa("record", "--channel", "bao-nghe-an", "--day", "16/3", "--title", "Tin khác")
    #expect(bench.loa("publications").out.hasSuffix("\n\n2 tin, bài, sản phẩm; 3 lượt đăng\n"))
    #expect(bench.loa("review").out.hasSuffix("\n\n2 tin, bài, sản phẩm; 3 lượt đăng\n"))
    let log = try JSONReader.read(
      Array(bench.text(of: "ws/\(CommandBench.plan)/publications/bao-nghe-an/log.json").utf8))
    let other = try JSONReader.read(
      Array(bench.text(of: "ws/\(CommandBench.plan)/publications/cong-ttdt-nghe-an/log.json").utf8))
    let pieces = [log, other].compactMap { log in
      log["publications"]?.arrayValue?.first { $0["title"] == "Một cửa tại xã" }?["piece"]?
        .stringValue
    }
    #expect(pieces.count == 2 && Set(pieces).count == 1)
    #expect(bench.loa("undo").status == 0)
    #expect(bench.loa("undo").status == 0)
    #expect(bench.loa("publications").err == "Không có tin bài nào.\n")
  }

  @Test func jsonOfSeveralPlacementsIsAList() {
    let run = bench.loa(
      "record", "--channel", "bao-nghe-an", "--channel", "phat-thanh-nghe-an", "--day", "15/3",
      "--title", "Một cửa", "--json")
    #expect(
      run.json.arrayValue?.compactMap { $0["channel"]?.stringValue } == [
        "bao-nghe-an", "phat-thanh-nghe-an",
      ])
  }

  @Test func whatWasRecordedBeforeAFailureIsNamed() {
    bench.write("{", to: "ws/\(CommandBench.plan)/publications/phat-thanh-nghe-an/log.json")
    let run = bench.loa(
      "record", "--channel", "bao-nghe-an", "--channel", "phat-thanh-nghe-an", "--day", "15/3",
      "--title", "Một cửa", "--lang", "en")
    #expect(run.status == 1)
    #expect(run.err.hasPrefix("Error: Recorded on Báo Nghệ An. Cannot record “Một cửa”"))
    #expect(bench.loa("publications", "--json").json.arrayValue?.count == 1)
  }
}
