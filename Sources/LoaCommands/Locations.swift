import Glibc
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

extension CommandContext {
  /// The workspace's folder: as told, else from the environment, the user's or the server's
  /// configuration, else the user's data folder.
  ///
  /// - Parameter told: What `--workspace` says.
  /// - Returns: A path that need not exist.
  func workspaceRoot(_ told: String?) -> FilePath {
    if let told = told ?? variable("LOA_WORKSPACE") { return FilePath(told) }
    if let set = settings.workspace { return expanded(set) }
    for file in [configurationFolder.appending("workspace"), systemConfiguration] {
      if let line = firstLine(of: file) { return expanded(line) }
    }
    return folder("XDG_DATA_HOME", orInHome: ".local/share").appending("loa")
  }

  /// A base folder of the XDG specification, by which a relative path counts as not set.
  func folder(_ name: String, orInHome rest: String) -> FilePath {
    if let path = variable(name).map({ FilePath($0) }), path.isAbsolute { return path }
    return FilePath(variable("HOME") ?? "/").appending(rest)
  }

  private func expanded(_ line: String) -> FilePath {
    guard line.hasPrefix("~/"), let home = variable("HOME") else { return FilePath(line) }
    return FilePath(home).appending(String(line.dropFirst(2)))
  }

  /// The first line with something in it; `nil` for a missing or an empty file.
  private func firstLine(of path: FilePath) -> String? {
    guard let file = try? FileDescriptor.open(path, .readOnly) else { return nil }
    defer { try? file.close() }
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { (try? file.read(into: $0)) ?? 0 }
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
      .first { !$0.isEmpty }
  }

  /// The folders in which shipped workspaces may be, in the order in which they are tried: told by
  /// `LOA_DATA`, beside an installed program, in the checkout that the program was built in.
  var dataFolders: [FilePath] {
    if let told = variable("LOA_DATA") { return [FilePath(told)] }
    guard let programFolder else { return [] }
    var folders = [programFolder.appending("../share/loa").lexicallyNormalized()]
    var folder = programFolder
    while folder.lastComponent != nil {
      folders.append(folder.appending("Data"))
      folder.removeLastComponent()
    }
    return folders
  }

  /// The folder that shipped workspaces are in; `nil` if there is none.
  var dataFolder: FilePath? {
    dataFolders.first {
      access($0.appending("nghe-an/workspace.json").string, R_OK) == 0
    }
  }

  /// The folder of a workspace that is shipped.
  func shippedWorkspace(named text: String) throws(CommandFailure) -> FilePath {
    guard let data = dataFolder else {
      let places = dataFolders.prefix(3).map(\.string)
      throw .failure { $0.noData(places) }
    }
    let names = shippedWorkspaces(in: data)
    guard let name = names.first(where: { $0 == VietnameseText.folded(text.asTyped) }) else {
      let nearest = nearestNames(to: text, in: names)
      throw .failure { $0.noSuchShippedWorkspace(text, nearest: nearest, all: names) }
    }
    return data.appending(name)
  }

  /// The workspace of ``workspaceRoot(_:)``, with the lists that are shipped for what it lacks.
  func openWorkspace(_ told: String?) -> Workspace {
    Workspace(root: workspaceRoot(told), shippedData: dataFolder)
  }

  /// The names of the workspaces that are shipped, in their alphabetical order.
  func shippedWorkspaces(in folder: FilePath) -> [String] {
    guard let stream = opendir(folder.string) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let file = folder.appending(name).appending("workspace.json")
      if !name.hasPrefix("."), access(file.string, R_OK) == 0 { names.append(name) }
    }
    return names.sorted()
  }
}
