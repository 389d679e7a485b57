import LoaCommands
import PlanStore
import Testing

@Suite struct AgendaCommandTests {
  let bench = CommandBench.withNgheAn()

  @Test func daysAreListedWithWhatIsDueOnThem() {
    #expect(
      bench.loa("agenda", "--from", "1/12/2024", "--to", "31/12/2024").out == """
        20/12/2024
          . hạn báo cáo năm 2024 (15/12/2023–14/12/2024)

        31/12/2024
          . Ban hành và thực hiện kế hoạch tuyên truyền CCHC của cơ quan, đơn vị: 41 cơ quan, còn 41 chưa xong
          . Chỉ đạo, hướng dẫn đơn vị trực thuộc và cấp xã lập, thực hiện kế hoạch tuyên truyền: 41 cơ quan, còn 41 chưa xong
          . Xác định nội dung trọng tâm về CCHC cần tuyên truyền trong năm: Sở Nội vụ
          . Mở lớp bồi dưỡng, tập huấn; tổ chức hội thảo, hội nghị về CCHC: Sở Nội vụ
          . Xây dựng chương trình về CCHC theo hình thức mới: 2 cơ quan, còn 2 chưa xong

        """)
    bench.loa("tick", "snv-noi-dung-trong-tam")
    let late = bench.loa("agenda", "--from", "1/12/2024", "--on", "2025-01-02").out
    #expect(late.contains("  x Xác định nội dung trọng tâm"))
    #expect(late.contains("  ! Mở lớp bồi dưỡng"))
  }

  @Test func weekendsAndHolidaysAreMarked() {
    bench.write(
      #"{"format": 1, "id": "x", "title": "X", "reportDue": {"q1": "03-10", "6t": "04-30"}}"#,
      to: "ws/workspace.json")
    #expect(
      bench.loa("agenda", "--from", "1/3/2024", "--to", "30/4/2024").out == """
        10/3/2024 (cuối tuần)
          . hạn các cơ quan nộp báo cáo quý I/2024 (15/12/2023–14/3/2024)

        20/3/2024
          . hạn báo cáo quý I/2024 (15/12/2023–14/3/2024)

        30/4/2024 (nghỉ lễ: Ngày Chiến thắng)
          . hạn các cơ quan nộp báo cáo 6 tháng đầu năm 2024 (15/12/2023–14/6/2024)

        """)
    let json = bench.loa("agenda", "--from", "30/4/2024", "--to", "30/4/2024", "--json").json
    #expect(
      json[0] == [
        "day": "2024-04-30", "kind": "agencyReport", "id": "bc-2024-6t", "agency": .null,
        "period": "bc-2024-6t", "title": .null, "state": .null, "isRestDay": true,
        "holiday": "Ngày Chiến thắng",
      ])
  }

  @Test func numbersThatChannelsOweAreListedWithTheirState() throws {
    let file = "ws/\(CommandBench.plan)/plan.json"
    let owing = bench.text(of: file).replacing(
      #""id": "bao-tin-bai","#, with: #""id": "bao-tin-bai", "atLeast": 2, "period": "quarter","#)
    bench.write(owing, to: file)
    let run = bench.loa("agenda", "--from", "31/3/2024", "--to", "31/3/2024", "--on", "2024-04-02")
    #expect(
      run.out == """
        31/3/2024 (cuối tuần)
          ! Báo Nghệ An: ít nhất 2 tin, bài/quý (quý I/2024)

        """)
    let json = bench.loa(
      "agenda", "--from", "31/3/2024", "--to", "31/3/2024", "--agency", "bao-nghe-an", "--json")
    #expect(json.json[0]?["state"] == "notYetDue")
    #expect(json.json[0]?["id"] == "bao-nghe-an/bao-tin-bai")
  }

  @Test func oneAgencysAgendaHasNothingOfOthers() {
    let run = bench.loa(
      "agenda", "--agency", "so-y-te", "--from", "31/12/2024", "--to", "31/12/2024", "--json")
    let agencies = Set((run.json.arrayValue ?? []).map { $0["agency"]?.stringValue })
    #expect(agencies == ["so-y-te"])
    #expect(run.json.arrayValue?.count == 2)
  }

  @Test func withoutDaysItIsTheNextThirty() {
    #expect(bench.loa("agenda").out.hasPrefix("20/3/2024\n"))
    #expect(
      bench.loa("agenda", "--on", "2024-03-21").err
        == "Không có gì đến hạn từ 21/3/2024 đến 20/4/2024.\n")
    #expect(bench.loa("agenda", "--to", "1/3/2024").status == 64)
  }
}

@Suite struct RemindCommandTests {
  let bench = CommandBench.withNgheAn()

  @Test func nothingLateIsSuccess() {
    let run = bench.loa("remind", "--agency", "so-y-te", "--on", "2024-01-05")
    #expect(run == CommandRun(status: 0, out: "Sở Y tế: không có gì chậm hoặc thiếu.\n", err: ""))
    #expect(bench.loa("remind", "--on", "2024-01-05", "--json").out == "[]\n")
  }

  @Test func whatIsLateIsListedByItsKindAndTheStatusIsFour() {
    bench.loa(
      "chase", "--agency", "so-noi-vu", "--letter", "15/A", "--day", "1/3", "--answer-by", "15/3")
    for channel in ["bao-nghe-an", "phat-thanh-nghe-an"] {
      bench.loa("record", "--channel", channel, "--day", "5/3", "--title", "Một cửa")
    }
    let run = bench.loa("remind", "--on", "2024-04-02")
    #expect(run.status == 4)
    #expect(
      run.out.hasPrefix(
        """
        Tỉnh Nghệ An · 47/KH-UBND · 2024: chậm hoặc thiếu tính đến 02/4/2024

        Kênh chưa đăng đủ (10)
          ! Truyền hình của Đài Phát thanh - Truyền hình tỉnh, tháng 3/2024: 0 tin, bài,
            chưa đăng

        """))
    #expect(
      run.out.hasSuffix(
        """

        Đôn đốc chưa được trả lời (1)
          ! văn bản 15/A, hạn trả lời 15/3/2024: Sở Nội vụ

        Chưa nộp kế hoạch (41)
          ! Chưa nhận được kế hoạch riêng: VP UBND tỉnh, Thanh tra tỉnh, Ban Dân tộc …
            (41 cơ quan)

        Chưa nộp báo cáo (43)
          ! Báo cáo quý I/2024, hạn 20/3/2024: VP UBND tỉnh, Thanh tra tỉnh, Ban Dân tộc
            … (43 cơ quan)

        """))
    for line in run.out.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test func oneAgencyIsRemindedOfItsOwn() {
    let json = bench.loa("remind", "--agency", "so-y-te", "--on", "2025-01-03", "--json").json
    let rows = json.arrayValue ?? []
    #expect(
      rows.first == [
        "kind": "task", "agency": "so-y-te", "id": "ke-hoach-tuyen-truyen@so-y-te",
        "title": "Ban hành và thực hiện kế hoạch tuyên truyền CCHC của cơ quan, đơn vị",
        "period": .null, "dueDay": "2024-12-31", "state": "overdue",
      ])
    #expect(rows.allSatisfy { $0["agency"] == "so-y-te" })
    #expect(
      rows.compactMap { $0["kind"]?.stringValue }.suffix(3) == ["report", "report", "report"])
  }

  @Test func workWithoutOwnerIsListedWithTheAgencyThatHadIt() {
    let run = bench.loa("remind", "--on", "2025-07-02", "--lang", "en")
    #expect(run.status == 4)
    #expect(run.out.contains("\nTasks without owner (63)\n"))
    let json = bench.loa("remind", "--on", "2025-07-02", "--json").json.arrayValue ?? []
    let ownerless = json.filter { $0["kind"] == "withoutOwner" }
    #expect(ownerless.count == 63)
    #expect(ownerless.allSatisfy { $0["agency"] == .null })
    // The duties of a department that was merged go to its successor.
    let heir = bench.loa(
      "remind", "--agency", "so-khoa-hoc-cong-nghe", "--on", "2025-07-02", "--json")
    let ids = (heir.json.arrayValue ?? []).compactMap { $0["id"]?.stringValue }
    #expect(ids.contains("ke-hoach-tuyen-truyen@so-thong-tin-truyen-thong"))
  }
}
