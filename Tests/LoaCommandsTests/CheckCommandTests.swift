import Glibc
import PlanStore
import SystemPackage
import Testing

@Suite struct CheckCommandTests {
  let bench = CommandBench.withNgheAn()
  let task = "snv-don-doc-kiem-tra@so-noi-vu"
  let checklist = "\(CommandBench.plan)/checklists/so-noi-vu/tasks.json"

  @Test func wholeWorkspaceIsWell() {
    bench.loa("tick", task)
    let run = bench.loa("check")
    #expect(
      run
        == CommandRun(status: 0, out: "\(bench.workspace.string): mọi thứ đều ổn.\n", err: ""))
    #expect(bench.loa("check", "--json").out == "[]\n")
    #expect(bench.loa("check", "--repair", "--lang", "en").out.hasPrefix("All is well in "))
  }

  @Test func brokenFileIsNamedWithItsLine() {
    bench.write("{\n  \"format\": 1,\n  oops\n}\n", to: "ws/contacts.json")
    let run = bench.loa("check", "--lang", "en")
    #expect(run.status == 4)
    #expect(run.err == "")
    #expect(
      run.out == """
        contacts.json, line 3, column 3: the character “o” is not expected here. Mend that place \
        and open again; the file is left as it is.

        1 thing is not as it should be.

        """)
    let json = bench.loa("check", "--json")
    #expect(json.status == 4)
    #expect(json.json[0]?.keys == ["file", "line", "problem", "remedy"])
    #expect(json.json[0]?["file"] == "contacts.json")
    #expect(json.json[0]?["line"] == 3)
    #expect(json.json[0]?["remedy"] == "correctFile")
    let repair = bench.loa("check", "--repair", "--lang", "en")
    #expect(repair.status == 4)
    #expect(repair.out.hasSuffix("\nMended: 0. Left for a person to do: 1.\n"))
  }

  @Test func handEditIsFoundAndMended() {
    bench.loa("tick", task, "--note", "cu")
    let text = bench.text(of: "ws/\(checklist)")
    let changed = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.contains("\"cu\"") ? "      \"note\": \"moi\"" : String($0) }
      .joined(separator: "\n")
    #expect(changed != text)
    bench.write(changed, to: "ws/\(checklist)")
    let found = bench.loa("check")
    #expect(found.status == 4)
    #expect(
      found.out == """
        \(checklist), dòng 9: tệp bị sửa bằng tay, không qua nhật ký sửa đổi (bản ghi: thêm 0, bỏ 0, \
        sửa 1). `loa check --repair` sửa được mà không làm mất gì đã lưu qua loa.

        Có 1 chỗ chưa đúng.

        """)
    let mended = bench.loa("check", "--repair", "--json")
    #expect(mended.status == 0)
    #expect(mended.json[0]?.keys == ["file", "line", "problem", "remedy", "result"])
    #expect(mended.json[0]?["result"] == "mended")
    #expect(bench.loa("check").status == 0)
  }

  @Test func tornJournalIsSetAside() {
    bench.loa("tick", task)
    let journal = "ws/\(CommandBench.plan)/checklists/so-noi-vu/tasks.journal"
    bench.write(bench.text(of: journal) + "{\"id\":\"x", to: journal)
    #expect(bench.loa("check").status == 4)
    let run = bench.loa("check", "--repair", "--lang", "en")
    #expect(run.status == 0)
    #expect(run.out.contains("the 8 bytes left over are in tasks.journal.torn now"))
    #expect(run.out.hasSuffix("\nMended: 1.\n"))
  }

  @Test func withoutAWorkspaceItSaysHowToMakeOne() {
    let run = bench.loa("check", "--workspace", "/không/có")
    #expect(run.status == 1)
    #expect(run.err.hasPrefix("Lỗi: Không có không gian làm việc ở /không/có."))
  }
}
