import Dashboard
package import LoaTexts
package import PlanModel
package import PlanStore
package import SystemPackage

extension FilePath {
  /// Whether people know the folder rather than the file: a lock, a journal, a temporary file.
  fileprivate var isStoresOwn: Bool {
    guard let name = lastComponent?.string else { return false }
    return name.hasPrefix(".") || name.hasSuffix(".journal")
  }
}

extension Texts {
  /// Why the store could not do something, and what to do.
  ///
  /// - Parameters:
  ///   - error: What the store threw.
  ///   - root: The workspace; paths in it are shown from there on. `nil`: as they are.
  ///   - contents: Where the names of records are looked up; without, their identities stand.
  /// - Returns: One or two sentences, to stand after what could not be done.
  package func text(
    _ error: StoreError, below root: FilePath? = nil, in contents: WorkspaceContents? = nil
  ) -> String {
    if let problem = WorkspaceProblem(behind: error, below: root) { return text(problem) }
    func name(_ path: FilePath) -> String { path.shown(below: root) }
    switch error {
    case .notPermitted(let path, let account):
      return storeNotPermitted(
        name(path.isStoresOwn ? path.removingLastComponent() : path), account: account)
    case .lockTimeout(let path, let holder, let waited):
      return storeBusy(
        name(path.removingLastComponent()),
        holder: holder.map { "\($0.account) (\($0.host), \($0.process))" },
        since: holder?.since.description, seconds: Int(waited.components.seconds))
    case .failed(_, let path, let errno):
      return text(errno, error.problem, name(path))
    case .badName(let name): return storeBadName(name)
    case .symbolicLink(let path): return storeLink(name(path))
    case .refused(let error): return text(error, in: contents)
    case .badEdit(let record, _): return storeBadEdit(record.description)
    case .journalNotCut(let path, let length, let append, _):
      return storeJournalNotCut(name(path), length: length, why: "\(append)")
    case .notJSON(let path, _), .misshapen(let path, _, _), .brokenJournal(let path, _, _),
      .editsMissing(let path, _, _, _), .newerFormat(let path, _, _):
      return name(path)
    case .notAFile(let path): return storeNotAFile(name(path))
    }
  }

  /// Why a document lags behind its journal, which has the edit.
  package func lagText(_ error: StoreError, below root: FilePath?) -> String {
    guard case .failed(_, let path, let errno) = error else { return text(error, below: root) }
    return storeLags(path.shown(below: root), why: "\(errno)")
  }

  private func text(_ errno: Errno, _ problem: StoreError.Problem, _ path: String) -> String {
    switch problem {
    case .diskFull: storeDiskFull(path)
    case .readOnly: storeReadOnly(path)
    case .missing: storeMissing(path)
    case .failedDisk: storeFailedDisk(path, why: "\(errno)")
    default: storeFailed(path, why: "\(errno)")
    }
  }
}
