import PlanModel
import PlanStore
import SystemPackage

/// A copy of a workspace as an earlier version, or this one, has written it (Tests/Formats).
///
/// Each of its documents has every key of FORMAT.md, keys that no version knows, and a journal.
final class KeptWorkspace: Sendable {
  static let plan = Plan.ID("47-kh-ubnd-2024")
  static let places: [DocumentPlace] = [
    .settings, .agencies, .contacts, .plan(plan), .checklist(plan, "so-noi-vu"),
    .log(plan, "bao-giay"),
  ]

  static let folder: FilePath = {
    let file: StaticString = #filePath
    var path = FilePath("\(file)")
    for _ in 0..<2 { path.removeLastComponent() }
    return path.appending("Formats")
  }()

  /// All that are kept, the oldest first.
  static let formats: [Int] =
    Child.run("/bin/ls", [folder.string]).output.split(separator: "\n")
    .compactMap { Int($0) }.sorted()

  private let holder = TestWorkspace()
  let root: FilePath

  init(format: Int = KeptWorkspace.formats.last ?? 0) {
    root = holder.root.appending("nghe-an")
    let kept = Self.folder.appending(String(format))
    Child.run("/bin/cp", ["-r", kept.string, root.string])
    Child.run("/bin/chmod", ["-R", "u=rwX,go=rX", root.string])
  }

  var workspace: Workspace { Workspace(root: root) }
  func path(_ place: DocumentPlace) -> FilePath { FilePath("\(root)/\(place.file)") }
  func read(_ place: DocumentPlace) -> [UInt8] { Files.read(path(place)) ?? [] }
  func text(_ place: DocumentPlace) -> String { String(decoding: read(place), as: UTF8.self) }
  func write(_ bytes: [UInt8], to place: DocumentPlace) { Files.write(bytes, to: path(place)) }

  /// Tries to save something to a document.
  func save(to place: DocumentPlace) throws(StoreError) {
    let note = RecordEdit.set(.header, field: "note", before: nil, after: .string("thử"))
    _ = try workspace.store(for: place).apply([note], by: "lan")
  }
}
