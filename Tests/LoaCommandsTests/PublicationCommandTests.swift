import LoaCommands
import PlanStore
import Testing

@Suite struct PublicationCommandTests {
  let bench = CommandBench.withNgheAn()

  private func record(_ arguments: String...) -> CommandRun {
    let start = ["record", "--day", "2024-03-15", "--title", "Một cửa"]
    return bench.run(start + arguments)
  }

  @Test func recordedPieceIsInTheLogAndTheReview() throws {
    #expect(
      record("--channel", "bao-nghe-an", "--quantity", "2")
        == CommandRun(status: 0, out: "Đã ghi: Một cửa (Báo Nghệ An, 15/3/2024)\n", err: ""))
    let log = bench.loa("publications", "--month", "3", "--json").json
    #expect(log.arrayValue?.count == 1)
    #expect(log[0]?["title"] == "Một cửa")
    let review = bench.loa("review", "--json")
    let channel = try #require(review.json["channels"]?[0])
    #expect(channel["channel"] == "bao-nghe-an")
    #expect(channel["published"] == 2)
    #expect(channel["state"] == "published")
    #expect(review.json["channels"]?[1]?["state"] == "silent")
    #expect(bench.loa("publications", "--month", "4").out == "")
    #expect(bench.loa("publications", "--month", "4").err == "Không có tin bài nào.\n")
    #expect(bench.loa("publications", "--channel", "cuoc-thi", "--json").out == "[]\n")
  }

  @Test func jsonIsThePublication() {
    let json = record(
      "--channel", "bao-nghe-an", "--genre", "tin", "--url", "https://baonghean.vn/1", "--covers",
      "iv.1.6.3, IV.1.2.,IV.1.2", "--audience", "người dân,businesses", "--json"
    ).json
    #expect(
      json.keys == [
        "id", "channel", "day", "title", "genre", "url", "covers", "audiences", "quantity", "by",
        "at",
      ])
    #expect(json["channel"] == "bao-nghe-an")
    #expect(json["day"] == "2024-03-15")
    #expect(json["covers"] == ["IV.1.2", "IV.1.6.3"])
    #expect(json["audiences"] == ["businesses", "citizens"])
    #expect(json["quantity"] == 1)
    #expect(json["by"] == "lan")
    #expect(json["at"] == "2024-03-20T02:30:00.000Z")
    let log = bench.loa("publications", "--json").json
    #expect(log[0] == json)
    let shown = bench.loa("show", "IV.1.2").out
    #expect(shown.contains("Tin bài đã đăng (1): 15/3/2024, bao-nghe-an, Một cửa\n"))
  }

  @Test func thousandsAreSetApartInTables() {
    _ = record("--channel", "bao-nghe-an", "--covers", "IV.1.2", "--quantity", "12345")
    for (language, number) in [("vi", "12.345"), ("en", "12,345")] {
      for command in [["publications"], ["coverage"], ["coverage", "--by", "months"]] {
        let out = bench.run(command + ["--lang", language]).out
        #expect(out.contains(" \(number) ") && !out.contains("12345"), "\(out)")
      }
    }
    #expect(bench.loa("publications", "--json").json[0]?["quantity"] == 12345)
  }

  @Test func decomposedTextIsKeptComposed() {
    let title = "Mô\u{323}t cư\u{309}a\u{7} liên \n thông"
    #expect(
      bench.loa(
        "record", "--channel", "Báo Nghê\u{323} An", "--day", "15/3", "--title", title
      ).status == 0)
    let log = bench.text(of: "ws/\(CommandBench.plan)/publications/bao-nghe-an/log.json")
    #expect(Array(log.utf8).contains(Array("\"Một cửa liên thông\"".utf8)))
  }

  @Test func channelOfAGroupIsNamedInThreeWays() {
    #expect(record("--channel", "trang-co-quan@so-y-te").status == 0)
    #expect(record("--channel", "trang-co-quan", "--agency", "so-y-te").status == 0)
    #expect(record("--channel", "cổng, trang", "--agency", "Sở Y tế").status == 0)
    let group = bench.loa("publications", "--channel", "trang-co-quan", "--json").json
    #expect(
      group.arrayValue?.map { $0["channel"]?.stringValue }
        == Array(
          repeating: "trang-co-quan@so-y-te", count: 3))
    #expect(
      bench.names(in: "ws/\(CommandBench.plan)/publications") == ["trang-co-quan@so-y-te"])
  }

  @Test func groupAloneAsksWhose() {
    #expect(
      record("--channel", "cuoc-thi").err == """
        Lỗi: “Cuộc thi có nội dung CCHC” là kênh của 41 cơ quan. Nêu một cơ quan: --agency …, \
        hoặc --channel cuoc-thi@van-phong-ubnd-tinh

        """)
  }

  @Test func agencyWithoutSuchAChannelIsToldWhatItHas() {
    let run = record("--channel", "cuoc-thi@bao-nghe-an", "--lang", "en")
    #expect(run.status == 1)
    #expect(
      run.err == """
        Error: Báo Nghệ An has no channel “Cuộc thi có nội dung CCHC”. Did you mean bao-nghe-an?

        """)
    #expect(record("--channel", "bao-nghe-an", "--agency", "so-y-te").status == 1)
  }

  @Test func unknownChannelIsAnsweredWithTheNearest() {
    #expect(record("--channel", "bao-nge-an").status == 1)
    #expect(
      record("--channel", "bao-nge-an").err == """
        Lỗi: Không có kênh “bao-nge-an”. Có phải bao-nghe-an (Báo Nghệ An)? Lệnh `loa review` \
        liệt kê các kênh.

        """)
  }

  @Test(arguments: [
    (
      ["--url", "baonghean.vn"],
      "--url: “baonghean.vn” không phải liên kết; viết như https://baonghean.vn/…."
    ),
    (
      ["--quantity", "0"],
      "--quantity: “0” không phải số lượng; viết một số nguyên từ 1 đến 1000000."
    ),
    (
      ["--audience", "ai"],
      "--audience: không nhận “ai”; dùng một trong các giá trị: "
        + "officials, citizens, businesses, organisations."
    ),
  ])
  func wrongValueIsRefused(arguments: [String], problem: String) {
    let start = ["record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "T"]
    #expect(
      bench.run(start + arguments) == CommandRun(status: 64, out: "", err: "Lỗi: \(problem)\n"))
    #expect(bench.names(in: "ws/\(CommandBench.plan)") == ["plan.json"])
  }

  @Test func dayMustExistAndNotLieAhead() {
    func recorded(on day: String) -> CommandRun {
      bench.loa(
        "record", "--channel", "bao-nghe-an", "--title", "T", "--lang", "en", "--day", day)
    }
    #expect(
      recorded(on: "2024-02-30").err
        == "Error: --day: “2024-02-30” is not a day that exists; write it as "
        + "15 Mar 2024 or 15/3/2024.\n")
    #expect(
      recorded(on: "21/3").err
        == "Error: --day: 21 Mar 2024 is in the future; log it once it is out.\n")
    #expect(recorded(on: "21/3").status == 64)
    let early = recorded(on: "2023-12-20")
    #expect(early.status == 0)
    #expect(
      early.err == """
        20 Dec 2023 is outside the plan's year 2024: the piece is recorded, but counts in no \
        month of that year.

        """)
  }

  @Test func emptyTitleIsRefused() {
    let run = bench.loa(
      "record", "--channel", "bao-nghe-an", "--day", "15/3", "--title", "  \n ")
    #expect(run == CommandRun(status: 64, out: "", err: "Lỗi: --title: chưa có tên tin bài.\n"))
  }

  @Test func coveredPartsMustBeItems() {
    #expect(
      record("--channel", "bao-nghe-an", "--covers", "IV.1.2,IV.1.7").err == """
        Lỗi: Kế hoạch không có mục “IV.1.7”. Có phải IV.1.1, IV.1.2, IV.1.3? Lệnh `loa show` liệt \
        kê các mục.

        """)
    #expect(
      record("--channel", "bao-nghe-an", "--covers", "iv.1", "--lang", "en").err == """
        Error: IV.1 is a section (“Nội dung”), not an item. Name items, such as \
        IV.1.1,IV.1.2,IV.1.3

        """)
  }

  @Test func controlCharactersOfAFileDoNotReachTheTerminal() {
    bench.write(
      #"{"format": 1, "publications": [{"id": "a", "day": "2024-03-01", "title": "\u001b]0;x\u0007\u202eB"}]}"#,
      to: "ws/\(CommandBench.plan)/publications/bao-nghe-an/log.json")
    let run = bench.loa("publications")
    #expect(run.out.contains("\u{241B}]0;x\u{2407}\u{FFFD}B"))
    #expect(!run.out.unicodeScalars.contains("\u{1B}"))
  }
}

extension [UInt8] {
  fileprivate func contains(_ other: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: other) }
  }
}
