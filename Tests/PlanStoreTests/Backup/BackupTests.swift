import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// Backups made while others work, and brought back.
@Suite struct BackupTests {
  private let sample = NgheAnWorkspace()
  private var file: FilePath { sample.above.appending("sao-luu.tar") }
  private var target: FilePath { sample.above.appending("phuc-hoi") }

  private func listing(_ root: FilePath) -> String {
    Child.run(
      "/bin/bash",
      [
        "-c",
        "cd \"$0\" && find . -type f ! -name .lock -print0 | sort -z | xargs -0 sha256sum"
          + " && find . ! -name .lock -printf '%P %m\\n' | sort", root.string,
      ]
    ).output
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func sumsAreThoseOfTheStandard(text: String, sum: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == sum)
  }

  @Test func whatIsBroughtBackIsTheWorkspace() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.publish("tin-1")
    // A name too long for a plain tar header, and one that is not ASCII.
    let long = String(repeating: "co-quan-", count: 11) + "x"
    let folder = "plans/47-kh-ubnd-2024/evidence/\(long)"
    Child.run("/bin/mkdir", ["-p", sample.path(folder).string])
    sample.write("%PDF", to: "\(folder)/\(long).pdf")
    sample.write("ảnh", to: "\(folder)/Ảnh chụp hội nghị.jpg")
    let report = try sample.workspace.backup(to: file)
    #expect(report.damaged.isEmpty && report.unreadable.isEmpty)
    #expect(Files.mode(file) == 0o600)
    let restored = try Workspace.restore(file, to: target)
    #expect(restored.files == report.files && restored.bytes == report.bytes)
    #expect(restored.cut == report.cut)
    #expect(listing(target) == listing(sample.root))
    #expect(WorkspaceCheck.run(target) == [])
    // The system's tar reads it as well.
    let other = sample.above.appending("tar")
    Child.run("/bin/mkdir", [other.string])
    #expect(Child.run("/bin/tar", ["-xf", file.string, "-C", other.string]).status == 0)
    Child.run("/bin/rm", [other.appending("loa-backup.json").string])
    let lines = [other, target].map { listing($0).split(separator: "\n").count }
    #expect(lines[0] == lines[1])
  }

  @Test func theCutLeavesOutWhatCameLater() throws {
    let store = try sample.workspace.store(for: .log(NgheAnWorkspace.plan, "bao-nghe-an"))
    let record = RecordReference("publications", "tin-1")
    func add(_ id: String, _ time: Int64) throws {
      _ = try store.apply(
        [.add(collection: "publications", ["id": .string(id), "title": "cũ", "covers": ["a"]])],
        by: "lan", now: .start + time)
    }
    try add("tin-1", 0)
    try add("tin-2", 10)
    let then = try store.load().document
    _ = try store.apply(
      [
        .set(record, field: "title", before: "cũ", after: "mới"),
        .element(record, field: "covers", "b", isIn: true),
        .remove(RecordReference("publications", "tin-2"), before: nil),
      ], by: "lan", now: .start + 20)
    try add("tin-3", 30)
    try sample.workspace.backup(to: file, cut: .start + 20)
    try Workspace.restore(file, to: target)
    let restored = try Workspace(root: target)
      .store(for: .log(NgheAnWorkspace.plan, "bao-nghe-an"))
    #expect(try restored.load().document == then)
    #expect(try restored.load().lag == 0)
    #expect(try restored.history().entries.count == 2)
    #expect(
      WorkspaceCheck.run(target).filter { $0.problem != .content(.missingKey("day")) }
        .allSatisfy { if case .content = $0.problem { true } else { false } })
    // Before anything was recorded there was no log.
    let empty = sample.above.appending("dau")
    try sample.workspace.backup(to: file, cut: .start)
    try Workspace.restore(file, to: empty)
    let log = "plans/47-kh-ubnd-2024/publications/bao-nghe-an/log.json"
    #expect(Files.read(FilePath("\(empty)/\(log)")) == nil)
  }

  /// Each writer edits one folder, and only when that is acknowledged the next one: a backup must
  /// never have an edit without the one that came before it.
  @Test func oneConsistentStateWhileOthersWrite() throws {
    let channels = ["bao-nghe-an", "phat-thanh-nghe-an", "truyen-hinh-nghe-an"]
    // What is read first is written first; much is to be read between the first and the last.
    let order = channels.sorted()
    let records = (0..<300).map { "{\"id\": \"tin-\($0)\", \"title\": \"Tin\"}" }
    let log = "{\"format\": 1, \"publications\": [\(records.joined(separator: ","))]}"
    for number in 0..<16 {
      let folder = "plans/47-kh-ubnd-2024/publications/giua-\(number)"
      Child.run("/bin/mkdir", ["-p", sample.path(folder).string])
      sample.write(log, to: "\(folder)/log.json")
    }
    let script = """
      for n in $(seq 1 200); do
        for c in \(order.joined(separator: " ")); do
          "$0" put "$1" publications $c $2-$n > /dev/null || exit 1
        done
        echo $2-$n
      done
      """
    let writers = ["lan", "hoa"].map {
      Child("/bin/bash", ["-c", script, Child.probe, sample.root.string, $0])
    }
    var most = 0
    for round in 0..<3 {
      var before = try counts(in: sample.root, channels)
      // On a busy machine it takes a while until something new has been written.
      for _ in 0..<2000 {
        if before["lan"]?[order[0]] ?? 0 >= 2 * (round + 1) { break }
        usleepMilliseconds(20)
        before = try counts(in: sample.root, channels)
      }
      try sample.workspace.backup(to: file)
      let place = sample.above.appending("lan-\(round)")
      try Workspace.restore(file, to: place)
      let found = try counts(in: place, channels)
      for (writer, numbers) in found {
        // The folders in the order of the script hold n or n - 1 edits of a writer, without gaps.
        let values = order.map { numbers[$0] ?? 0 }
        #expect(zip(values, values.dropFirst()).allSatisfy { $0 >= $1 })
        #expect((values.first ?? 0) - (values.last ?? 0) <= 1)
        for (channel, number) in numbers {
          #expect(number >= before[writer]?[channel] ?? 0)
        }
        most = max(most, values.first ?? 0)
      }
    }
    for writer in writers { writer.kill() }
    for writer in writers { _ = writer.wait() }
    #expect(most > 3)
  }

  /// How many edits of each writer a channel has; they must be 1 to n.
  private func counts(
    in root: FilePath, _ channels: [String]
  ) throws -> [String: [String: Int]] {
    var result: [String: [String: Int]] = [:]
    for channel in channels {
      let store = try Workspace(root: root)
        .store(for: .log(NgheAnWorkspace.plan, Channel.ID(channel)))
      let ids = try store.load().document.records(in: "publications")
        .compactMap { $0["id"]?.stringValue }
      for writer in ["lan", "hoa"] {
        let numbers = ids.filter { $0.hasPrefix(writer) }
          .compactMap { Int($0.drop { $0 != "-" }.dropFirst()) }.sorted()
        #expect(numbers == Array(1..<numbers.count + 1))
        result[writer, default: [:]][channel] = numbers.count
      }
    }
    return result
  }

  @Test func aTargetWithSomethingInItIsRefused() throws {
    try sample.workspace.backup(to: file)
    Child.run("/bin/mkdir", [target.string])
    try Workspace.restore(file, to: target)
    let again = backupError { () throws(BackupError) in try Workspace.restore(file, to: target) }
    #expect(again == .notEmpty(target))
    #expect(
      backupError { () throws(BackupError) in
        try sample.workspace.backup(to: sample.path("plans/sao-luu.tar"))
      } == .insideWorkspace(sample.path("plans/sao-luu.tar")))
  }

  @Test func aDamagedArchiveLeavesNothing() throws {
    try sample.tick("snv-don-doc-kiem-tra")
    try sample.workspace.backup(to: file)
    let whole = try #require(Files.read(file))
    let before = Child.run("/bin/ls", ["-A", sample.above.string]).output
    var chance = TestChance(seed: 3)
    var broken: [[UInt8]] = (0..<12).map { _ in
      Array(whole.prefix(Int.random(in: 0..<whole.count - 1024, using: &chance)))
    }
    for _ in 0..<25 {
      var bytes = whole
      let place = Int.random(in: 0..<whole.count - 1024, using: &chance)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
      broken.append(bytes)
    }
    for bytes in broken {
      Files.write(bytes, to: file)
      let error = backupError { () throws(BackupError) in try Workspace.restore(file, to: target) }
      guard case .damaged = error else {
        // A bit in the padding, in a time or in an owner's number changes no file.
        #expect(error == nil && listing(target) == listing(sample.root))
        Child.run("/bin/rm", ["-rf", target.string])
        continue
      }
      #expect(Child.run("/bin/ls", ["-A", sample.above.string]).output == before)
    }
  }

  @Test(arguments: [
    "../ngoai.json", "/tmp/ngoai.json", "plans/../../ngoai.json", "plans//x.json", ".ssh/x",
    ".bashrc", "plans/./x.json", "a\u{0}b",
  ])
  func namesThatLeadOutAreRefused(name: String) throws {
    let member = TarMember(
      path: name, mode: 0o644, size: 2, modified: 0, group: "", isFolder: false)
    let text = Array("{}".utf8)
    Files.write(
      TarFormat.header(member) + text + TarFormat.padding(after: 2) + TarFormat.end, to: file)
    let error = backupError { () throws(BackupError) in try Workspace.restore(file, to: target) }
    // (A name ends at a zero byte; what is left of that one is in no list.)
    #expect(
      error == .damaged(member: name, .badName) || error == .damaged(member: nil, .noManifest))
    #expect(access(target.string, F_OK) != 0)
    #expect(access(sample.above.appending("ngoai.json").string, F_OK) != 0)
  }

  @Test func linksInAnArchiveAreRefused() throws {
    let folder = sample.above.appending("lien-ket")
    Child.run("/bin/mkdir", [folder.string])
    symlink("/etc", folder.appending("plans").string)
    Child.run("/bin/tar", ["-cf", file.string, "-C", folder.string, "plans"])
    let error = backupError { () throws(BackupError) in try Workspace.restore(file, to: target) }
    #expect(error == .damaged(member: "plans", .unexpectedKind))
  }

  @Test func whatIsALinkIsNamedAndNotFollowed() throws {
    let elsewhere = sample.path("ngoai.json")
    Files.write(Array("{}".utf8), to: elsewhere)
    symlink(elsewhere.string, sample.path("lien-ket.json").string)
    let report = try sample.workspace.backup(to: file)
    #expect(report.unreadable.map(\.file) == ["lien-ket.json"])
    #expect(report.unreadable.map(\.error) == [.symbolicLink(path: sample.path("lien-ket.json"))])
    try Workspace.restore(file, to: target)
    #expect(Files.read(target.appending("lien-ket.json")) == nil)
  }

  @Test func aDamagedDocumentIsKeptAsFound() throws {
    sample.write("{", to: "contacts.json")
    let report = try sample.workspace.backup(to: file)
    #expect(report.damaged == ["contacts.json"])
    try Workspace.restore(file, to: target)
    #expect(Files.read(target.appending("contacts.json")) == [0x7B])
  }

  private func backupError(_ body: () throws(BackupError) -> Void) -> BackupError? {
    do throws(BackupError) {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func onlyAFileIsReplacedByABackup() throws {
    let device = sample.above.appending("thiet-bi")
    #expect(mkfifo(device.string, 0o600) == 0)
    let error = backupError { () throws(BackupError) in _ = try sample.workspace.backup(to: device)
    }
    #expect(error == .store(.notAFile(path: device)))
    var status = stat()
    #expect(lstat(device.string, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    let target = sample.above.appending("khoi-phuc")
    let refusal = backupError { () throws(BackupError) in
      try Workspace.restore(device, to: target)
    }
    #expect(refusal == .store(.notAFile(path: device)))
    #expect(access(target.string, F_OK) != 0)
  }
}
