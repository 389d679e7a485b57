import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// What one save asks of the operating system, exactly.
@Suite struct SaveTraceTests {
  private let kept = KeptWorkspace()
  private var trace: FilePath { kept.root.removingLastComponent().appending("trace") }

  /// What the probe does to files below the workspace, each call with the file's name.
  private func calls(_ arguments: [String]) -> [String] {
    let result = Child.run(
      Machine.strace,
      [
        "-f", "-y", "-o", trace.string, "-e",
        "trace=write,fsync,fdatasync,rename,renameat,renameat2,flock,ftruncate,unlinkat",
        Child.probe,
      ] + arguments)
    #expect(result.output == "saved\n")
    let lines = String(decoding: Files.read(trace) ?? [], as: UTF8.self).split(separator: "\n")
    return lines.compactMap { line in
      guard let open = line.firstIndex(of: "<"), let close = line.firstIndex(of: ">"),
        line[open...].hasPrefix("<\(kept.root)"),
        let call = line.split(separator: " ").dropFirst().first?.split(separator: "(").first
      else { return nil }
      let path = FilePath(String(line[line.index(after: open)..<close]))
      let isFolder = path.extension == nil && path.lastComponent?.string != ".lock"
      if call.hasPrefix("rename") {
        let names = line.split(separator: "\"").enumerated().filter { $0.0 % 2 == 1 }.map(\.1)
        return "rename \(names.joined(separator: " "))"
      }
      return "\(call) \(isFolder ? "folder" : path.lastComponent?.string ?? "")"
    }
  }

  @Test(arguments: ["workspace", "agencies", "contacts", "plans/47-kh-ubnd-2024/plan"])
  func twoFlushesOfDataAndOneOfTheFolderInOrder(document: String) {
    guard Machine.has(Machine.strace) else { return }
    let name = document.split(separator: "/").last.map(String.init) ?? ""
    let expected = [
      "flock .lock", "write \(name).journal", "fdatasync \(name).journal",
      "write .\(name).json.tmp", "fdatasync .\(name).json.tmp",
      "rename .\(name).json.tmp \(name).json", "fsync folder", "flock .lock",
    ]
    let root = kept.root.string
    // With a lock file to be made, and then with one that is there.
    #expect(calls(["note", root, document + ".json", "một"]) == expected)
    #expect(calls(["note", root, document + ".json", "hai"]) == expected)
  }

  @Test func theFirstEditFlushesTheJournalsNameInsteadOfTheDocuments() {
    guard Machine.has(Machine.strace) else { return }
    for place in ["contacts.journal"] { Child.run("/bin/rm", ["\(kept.root)/\(place)"]) }
    #expect(
      calls(["note", kept.root.string, "contacts.json", "một"]) == [
        "flock .lock", "write contacts.journal", "fdatasync contacts.journal", "fsync folder",
        "write .contacts.json.tmp", "fdatasync .contacts.json.tmp",
        "rename .contacts.json.tmp contacts.json", "flock .lock",
      ])
  }

  @Test func aTornEndIsKeptOnDiskBeforeItIsCutOff() {
    guard Machine.has(Machine.strace) else { return }
    let journal = kept.root.appending("contacts.journal")
    Files.write((Files.read(journal) ?? []) + Array("{\"id\":\"k3".utf8), to: journal)
    let torn = [
      "write contacts.journal.torn", "fdatasync contacts.journal.torn", "fsync folder",
      "ftruncate contacts.journal",
    ]
    #expect(calls(["note", kept.root.string, "contacts.json", "một"])[1...4] == torn[...])
    Files.write((Files.read(journal) ?? []) + Array("{\"id\":\"k3".utf8), to: journal)
    let again = calls(["note", kept.root.string, "contacts.json", "hai"])
    #expect(Array(again[1...3]) == torn.filter { $0 != "fsync folder" })
    let quarantine = String(
      decoding: Files.read(kept.root.appending("contacts.journal.torn")) ?? [], as: UTF8.self)
    #expect(quarantine == "{\"id\":\"k3\n{\"id\":\"k3\n")
  }

  /// All calls but those for memory, which is asked for as it pleases.
  private func cost(_ task: String) -> Int {
    let result = Child.run(
      Machine.strace,
      [
        "-f", "-o", trace.string, "-e", "trace=!mmap,munmap,brk,mprotect,madvise,mremap",
        Child.probe, "tick", kept.root.string, "so-noi-vu", task,
      ])
    #expect(result.output == "saved\n")
    return (Files.read(trace) ?? []).count { $0 == 0x0A }
  }

  @Test func anEditCostsTheSameAmongTenAgenciesAndAmongTenThousand() {
    guard Machine.has(Machine.strace) else { return }
    func fill(_ count: Int) {
      let agencies = (0..<count).map { "{\"id\": \"xa-\($0)\", \"name\": \"Xã số \($0)\"}" }
      let text = "{\"format\": 1, \"agencies\": [\(agencies.joined(separator: ",\n"))]}\n"
      Files.write(Array(text.utf8), to: kept.root.appending("agencies.json"))
      let folder = kept.root.appending("plans/\(KeptWorkspace.plan)/checklists")
      let list = kept.read(.checklist(KeptWorkspace.plan, "so-noi-vu"))
      for number in 0..<count {
        let path = folder.appending("xa-\(number)")
        mkdir(path.string, 0o755)
        Files.write(list, to: path.appending("tasks.json"))
      }
    }
    _ = cost("viec-0")
    fill(10)
    let small = cost("viec-1")
    fill(10_000)
    #expect(cost("viec-2") == small)
    print("An edit makes \(small) system calls, those of starting the program included.")
  }
}
