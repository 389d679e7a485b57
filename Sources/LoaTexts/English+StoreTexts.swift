extension English {
  package func notDone(_ action: String, _ reason: String) -> String { "\(action): \(reason)" }

  package func cannotTick(_ title: String, _ agency: String) -> String {
    "Cannot tick “\(title)” of \(agency)"
  }

  package func cannotUntick(_ title: String, _ agency: String) -> String {
    "Cannot untick “\(title)” of \(agency)"
  }

  package func cannotRecord(_ title: String, _ channel: String) -> String {
    "Cannot record “\(title)” on \(channel)"
  }

  package func cannotMakeWorkspace(_ folder: String) -> String {
    "Cannot make a workspace in \(folder)"
  }

  package func storeNotPermitted(_ path: String, account: String?) -> String {
    "\(account.map { "the account \($0)" } ?? "this account") has no right to \(path). Ask the "
      + "administrator of this server for it, or ask the agency that has it."
  }

  package func storeBusy(_ path: String, holder: String?, since: String?, seconds: Int) -> String {
    "\(path) is held by \(holder ?? "somebody else")\(since.map { " since \($0)" } ?? ""); "
      + "waited \(some(seconds, "second", "seconds")). Try again in a moment; if it stays so, ask that person."
  }

  package func storeDiskFull(_ path: String) -> String {
    "the disk or the quota is full, writing \(path). Make room and try again; nothing was saved."
  }

  package func storeReadOnly(_ path: String) -> String {
    "the file system is read-only, so \(path) cannot be written. Tell the administrator of "
      + "this server; nothing was saved."
  }

  package func storeMissing(_ path: String) -> String {
    "\(path) is not there. Check the path, or restore it from a backup."
  }

  package func storeFailedDisk(_ path: String, why: String) -> String {
    "the disk reports an error for \(path) (\(why)). Tell the administrator of this server at "
      + "once, and check the backup."
  }

  package func storeFailed(_ path: String, why: String) -> String {
    "the system refuses \(path) (\(why)). Nothing was saved; try again, or ask the "
      + "administrator of this server."
  }

  package func storeBadName(_ name: String) -> String {
    "“\(name)” cannot be an identifier; those are of a-z, 0-9 and hyphens, at most 96 long."
  }

  package func storeLink(_ path: String) -> String {
    "\(path) is a symbolic link; loa follows none inside a workspace. Put the real folder or "
      + "file there."
  }

  package func storeLags(_ path: String, why: String) -> String {
    "\(path) could not be written anew (\(why)); should it go on, tell the server's administrator."
  }

  package func storeNotAFile(_ path: String) -> String {
    "\(path) is no regular file; choose a file."
  }

  package func storeBadEdit(_ record: String) -> String {
    "loa made a wrong edit of \(record); that is a fault of the program. Nothing was saved; "
      + "please report it."
  }

  package func storeJournalNotCut(_ path: String, length: Int, why: String) -> String {
    "a part was written to \(path) and could not be cut off again (\(why)): what stands after "
      + "byte \(length) may stay or go. Make no more edits; tell the administrator of this server."
  }
}
