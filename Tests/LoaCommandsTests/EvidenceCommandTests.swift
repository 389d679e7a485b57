import Glibc
import LoaCommands
import PlanStore
import SystemPackage
import Testing

@Suite struct EvidenceCommandTests {
  let bench = CommandBench.withNgheAn()
  let folder = "ws/\(CommandBench.plan)/evidence/so-y-te"

  private func evidence(_ arguments: String...) -> CommandRun {
    bench.run(["evidence", "cong-khai-tthc", "--agency", "so-y-te"] + arguments)
  }

  @Test func documentIsRecordedWithSectionAndPage() {
    let run = evidence(
      "--number", "5/BC-SYT", "--issuer", "Sở Y tế", "--day", "10/3", "--section", "II", "--page",
      "3", "--json")
    #expect(run.status == 0)
    #expect(
      run.json.keys == [
        "id", "agency", "task", "tick", "kind", "issuer", "number", "day", "section", "page",
        "link", "file", "note", "missing",
      ])
    #expect(run.json["kind"] == "document")
    #expect(run.json["day"] == "2024-03-10")
    #expect(run.json["missing"] == [])
    #expect(bench.names(in: "ws/\(CommandBench.plan)") == ["checklists", "plan.json"])
  }

  @Test func whatAnAppraiserWillMissIsSaid() {
    #expect(
      evidence("--number", "5/BC-SYT").out.hasSuffix(
        "Còn thiếu để được tính điểm: cơ quan ban hành, mục hoặc trang\n"))
  }

  @Test func fileIsCopiedUnderANameOfOurOwn() {
    bench.write("ảnh", to: "Biên bản họp (cuối).PDF")
    let run = evidence("--file", bench.folder.appending("Biên bản họp (cuối).PDF").string, "--json")
    #expect(run.status == 0)
    let id = run.json["id"]?.stringValue ?? ""
    #expect(run.json["file"]?.stringValue == "evidence/so-y-te/\(id).pdf")
    #expect(bench.names(in: folder) == ["\(id).pdf"])
    #expect(bench.text(of: "\(folder)/\(id).pdf") == "ảnh")
    #expect(bench.loa("check").status == 0)
    unlink(bench.folder.appending("\(folder)/\(id).pdf").string)
    let check = bench.loa("check", "--lang", "en")
    #expect(check.status == 4)
    #expect(check.out.contains("evidence/so-y-te/\(id).pdf"))
  }

  @Test func linksFoldersEmptyAndLargeFilesAreRefused() {
    bench.write("x", to: "that.txt")
    symlink("that.txt", bench.folder.appending("lien-ket.txt").string)
    bench.write("", to: "rong.txt")
    bench.write("", to: "to.bin")
    truncate(bench.folder.appending("to.bin").string, off_t(20 << 20) + 1)
    func refused(_ name: String) -> String {
      let run = evidence("--file", bench.folder.appending(name).string, "--lang", "en")
      #expect(run.status == 1)
      return run.err
    }
    #expect(refused("lien-ket.txt").contains("is not a regular file"))
    #expect(refused("ws").contains("is not a regular file"))
    #expect(refused("rong.txt").contains("is empty"))
    #expect(refused("to.bin").contains("has 21 MB, more than the 20 MB allowed"))
    #expect(refused("khong-co.txt").contains("Cannot read the file"))
    #expect(bench.names(in: "ws/\(CommandBench.plan)") == ["plan.json"])
  }

  @Test func noFileIsLeftIfTheRecordCannotBeSaved() {
    bench.write("x", to: "that.txt")
    bench.write("{", to: "ws/\(CommandBench.plan)/checklists/so-y-te/tasks.json")
    #expect(evidence("--file", bench.folder.appending("that.txt").string).status == 1)
    #expect(bench.names(in: folder) == [])
  }

  @Test func tickWithoutEvidenceIsShownUntilItHasSome() {
    bench.loa("tick", "cong-khai-tthc", "--agency", "so-y-te")
    func listed() -> Bool {
      bench.loa("tasks", "--agency", "so-y-te").out.contains(
        "đã xong (? thiếu tài liệu kiểm chứng)")
    }
    #expect(listed())
    #expect(
      evidence().out.hasSuffix(
        "! đã đánh dấu xong nhưng thiếu tài liệu kiểm chứng: tháng 3/2024\n"))
    // Without its tick it would prove nothing.
    let early = evidence("--number", "5/BC", "--period", "2024-02")
    #expect(early.status == 1 && early.err.contains("tháng 02/2024 chưa được đánh dấu xong"))
    bench.loa("tick", "cong-khai-tthc", "--agency", "so-y-te", "--period", "2024-02")
    #expect(evidence("--number", "5/BC", "--period", "2024-02").status == 0)
    #expect(listed())
    #expect(evidence("--number", "6/BC", "--period", "3").status == 0)
    #expect(!listed())
    #expect(evidence("--json").json.arrayValue?.count == 2)
  }

  @Test func proofIsAskedFor() {
    #expect(evidence("--issuer", "Sở Y tế").status == 64)
    #expect(evidence("--link", "không phải").status == 64)
    #expect(evidence("--number", "1", "--day", "31/2").status == 64)
  }
}
