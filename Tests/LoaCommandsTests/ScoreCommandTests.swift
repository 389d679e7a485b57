import PlanStore
import Testing

@Suite struct ScoreCommandTests {
  let bench = CommandBench.withNgheAn()

  private func score(_ arguments: String...) -> CommandRun { bench.run(["score"] + arguments) }

  private func line(_ id: String, _ json: JSONValue) -> JSONValue? {
    if json["criterion"]?.stringValue == id { return json }
    let below = (json["criteria"] ?? json["parts"])?.arrayValue ?? []
    return below.lazy.compactMap { line(id, $0) }.first
  }

  @Test func theCardSaysRuleInputsResultAndWhatIsMissing() {
    let run = score("--agency", "Sở Nội vụ")
    #expect(run.status == 0)
    #expect(run.out.contains("Bộ tiêu chí theo 244/PNV ngày 08/8/2022"))
    #expect(run.out.contains("4.1 Mức độ thực hiện kế hoạch tuyên truyền: 0/1"))
    #expect(run.out.contains("Số liệu: việc đã làm = 0"))
    #expect(run.out.contains("Để đạt điểm tối đa còn thiếu:"))
    let json = score("--agency", "so-noi-vu", "--json").json
    #expect(json["set"] == "xuan-loc-2022")
    #expect(line("4.1", json)?["computed"]?.intValue == 0)
    #expect(line("4.1", json)?["maximum"]?.intValue == 1)
  }

  @Test func theProvincialTableIsAFormToBeFilledIn() {
    let run = score("--agency", "so-noi-vu", "--set", "876/QĐ-BNV")
    #expect(run.out.contains("Biểu chờ điền"))
    #expect(run.out.contains("Tổng điểm: chưa biết."))
    let json = score("--agency", "so-noi-vu", "--set", "cap-tinh-876", "--json").json
    #expect(json["maximum"] == .null)
    #expect(line("tuyen-truyen", json)?["points"] == .null)
  }

  @Test func pointsOfAnOfficerNeedAReason() {
    let run = score("--agency", "so-noi-vu", "--criterion", "4.1", "--points", "0,8")
    #expect(run.status == 64)
    #expect(
      run.err == "Lỗi: --reason: Sửa điểm thì phải ghi lý do..\n" || run.err.contains("lý do"))
    let set = score(
      "--agency", "so-noi-vu", "--criterion", "4.1", "--points", "0,8", "--reason",
      "Theo ví dụ của 244/PNV", "--json")
    #expect(set.status == 0)
    let result = line("4.1", set.json)
    #expect(result?["points"]?.description == "0.8")
    #expect(result?["outcome"] == "overridden")
    #expect(result?["reason"] == "Theo ví dụ của 244/PNV")
    let file = bench.text(of: "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.json")
    #expect(file.contains("\"by\": \"lan\""))
    #expect(
      score("--agency", "so-noi-vu", "--criterion", "4.1", "--points", "2", "--reason", "x").status
        == 64)
    #expect(
      score("--agency", "so-noi-vu", "--criterion", "4.1", "--points", "-1", "--reason", "x").status
        == 64)
  }

  @Test func whatIsEnteredAddsToWhatWasEntered() {
    _ = score(
      "--agency", "so-noi-vu", "--criterion", "4.2.1.1", "--figure", "bảng điện tử, màn hình=3")
    let explained = score(
      "--agency", "so-noi-vu", "--criterion", "4.2.1.1", "--explain", "Ảnh chụp gửi sau", "--json")
    let result = line("4.2.1.1", explained.json)
    #expect(result?["points"]?.description == "0.25")
    #expect(result?["explanation"] == "Ảnh chụp gửi sau")
    #expect(result?["inputs"]?[0]?["value"]?.intValue == 3)
    let cleared = score("--agency", "so-noi-vu", "--criterion", "4.2.1.1", "--clear", "--json")
    #expect(line("4.2.1.1", cleared.json)?["inputs"]?[0]?["value"] == .null)
    #expect(score("--agency", "so-noi-vu", "--criterion", "4.2.1.1", "--clear").status == 1)
  }

  @Test func aCriterionCanBeSetAside() {
    let run = score(
      "--agency", "so-noi-vu", "--criterion", "4.2", "--not-applicable", "Sở không có địa bàn")
    #expect(run.out.contains("4.2 Mức độ đa dạng trong tuyên truyền: không áp dụng"))
    #expect(run.out.contains("Tổng điểm: 0/1."))
  }

  @Test func wrongWordsAreAnsweredWithTheRightOnes() {
    #expect(score("--criterion", "4.1", "--points", "1").status == 64)
    #expect(score("--agency", "so-noi-vu", "--points", "1").status == 64)
    #expect(score("--agency", "so-noi-vu", "--criterion", "4.1").status == 64)
    #expect(
      score("--agency", "so-noi-vu", "--criterion", "9", "--explain", "x").err.contains("4.2.2"))
    #expect(score("--set", "khong-co").err.contains("xuan-loc-2022"))
    #expect(
      score("--agency", "so-noi-vu", "--criterion", "4.2.1.1", "--figure", "màn=2").err
        .contains("bảng điện tử, màn hình"))
    #expect(score("--period", "2019").err.contains("2024"))
    #expect(
      score("--agency", "so-noi-vu", "--criterion", "4.2.2", "--evidence", "e9").err.contains("e9"))
  }

  @Test func allAgenciesAreListedWithTheirPoints() {
    let run = score()
    #expect(run.status == 0)
    #expect(run.out.contains("so-noi-vu"))
    #expect(run.out.contains("0/2"))
    #expect(score("--json").json.arrayValue?.count ?? 0 > 40)
  }
}
