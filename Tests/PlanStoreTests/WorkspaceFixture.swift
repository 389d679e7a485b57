import Glibc
import PlanModel
import PlanStore
import SystemPackage

/// A folder of its own for one test; it goes with the value.
final class WorkspaceFixture {
  let root: FilePath

  init() {
    var template = Array("/tmp/loa-workspace-XXXXXX".utf8CString)
    root = FilePath(mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/loa-none")
  }

  deinit { Self.remove(root) }

  /// The checkout's own data.
  static var shipped: FilePath {
    var path = FilePath(#filePath)
    for _ in 0..<3 { path.removeLastComponent() }
    return path.appending("Data/nghe-an")
  }

  var workspace: Workspace { Workspace(root: root) }

  func write(_ text: String, to file: String) {
    var folder = root
    for name in file.split(separator: "/").dropLast() {
      folder.append(String(name))
      mkdir(folder.string, 0o755)
    }
    let path = root.appending(file)
    guard
      let descriptor = try? FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite])
    else { return }
    _ = try? descriptor.writeAll(text.utf8)
    try? descriptor.close()
  }

  func text(of file: String) -> String {
    guard let descriptor = try? FileDescriptor.open(root.appending(file), .readOnly) else {
      return ""
    }
    defer { try? descriptor.close() }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = bytes.withUnsafeMutableBytes { (try? descriptor.read(into: $0)) ?? 0 }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  func names(in folder: String = "") -> [String] { Self.names(in: root.appending(folder)) }

  /// A small workspace that is in order: two agencies, one plan, one channel, one group.
  func fill(
    agencies: String = WorkspaceFixture.agencies, contacts: String = "[]",
    plan: String = WorkspaceFixture.plan
  ) {
    write(#"{"format": 1, "id": "thu", "title": "Tỉnh Thử"}"#, to: "workspace.json")
    write(#"{"format": 1, "groups": [], "agencies": \#(agencies)}"#, to: "agencies.json")
    write(#"{"format": 1, "contacts": \#(contacts)}"#, to: "contacts.json")
    write(plan, to: "plans/kh-1/plan.json")
  }

  static let agencies = """
    [{"id": "so-noi-vu", "name": "Sở Nội vụ"}, {"id": "bao", "name": "Báo", "kind": "newspaper"}]
    """

  static let plan = """
    {"format": 1, "id": "kh-1", "issuer": "UBND", "title": "Kế hoạch", "year": 2024,
     "sections": [{"id": "nd", "mark": "I", "kind": "content", "heading": "Nội dung",
       "items": [{"id": "mot-cua", "mark": "-", "text": "Một cửa"}]}],
     "assignments": [{"id": "don-doc", "ref": "I.1", "title": "Đôn đốc", "leads": ["so-noi-vu"],
       "frame": {"anchor": "continuous"}, "contents": ["mot-cua"]}],
     "channels": [{"id": "bao-giay", "name": "Báo giấy", "kind": "newspaper", "agency": "bao"}]}
    """

  static func names(in folder: FilePath) -> [String] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func remove(_ path: FilePath) {
    for name in names(in: path) { remove(path.appending(name)) }
    if rmdir(path.string) != 0 { unlink(path.string) }
  }
}
