extension English {
  package func findingDuplicateReference(_ ref: String, first: String, second: String) -> String {
    "two parts of the plan have the position \(ref): \(first) and \(second)"
  }

  package func findingSucceedsItself(_ agency: String) -> String {
    "the agency \(agency) is named as its own successor"
  }

  package func findingSuccessionCircle(_ agencies: [String]) -> String {
    "these agencies succeed each other in a circle: \(agencies.joined(separator: " → "))"
  }

  package func findingUnknownAgency(_ agency: String) -> String {
    "this is the checklist of “\(agency)”, an agency that agencies.json does not have"
  }

  package func findingUnknownChannel(_ channel: String) -> String {
    "this is the log of “\(channel)”, a channel that the plan does not have"
  }

  package func findingBrokenJournal(_ found: String) -> String {
    "a line of the journal cannot be read: \(found)"
  }

  package func findingTornJournal(bytes: Int) -> String {
    "the last \(some(bytes, "byte", "bytes")) of the journal \(bytes == 1 ? "is" : "are") a part of an entry: a save was interrupted, or the file "
      + "was cut"
  }

  package func findingLagging(edits: Int) -> String {
    "\(some(edits, "saved edit is", "saved edits are")) in the journal, but not yet in the file; everybody sees \(edits == 1 ? "it" : "them") all "
      + "the same"
  }

  package func findingEditedByHand(added: Int, removed: Int, changed: Int) -> String {
    "the file was changed by hand, past the journal (records: \(grouped(added)) added, \(grouped(removed)) removed, "
      + "\(grouped(changed)) changed)"
  }

  package func findingAheadOfJournal(replica: String, applied: Int, journal: Int) -> String {
    "the file has \(some(applied, "edit", "edits")) of the server \(replica), its journal only \(journal): the "
      + "journal has lost some"
  }

  package func findingJournalGap(replica: String, after: Int, next: Int) -> String {
    "edits of the server \(replica) are missing from the journal between \(after) and \(next)"
  }

  package func findingTemporaryFile(seconds: Int) -> String {
    "a temporary file, left \(some(seconds, "second", "seconds")) ago by a save that was killed"
  }

  package func findingWritableByOthers(mode: String) -> String {
    "anybody on the server may write it (mode \(mode))"
  }

  package func findingLockMode(_ mode: String) -> String {
    "others than the group may take the lock and hold up whoever writes (mode \(mode))"
  }

  package func findingNotSetgid(mode: String) -> String {
    "new files in it would not get the folder's group (mode \(mode), without setgid)"
  }

  package func findingClosedToGroup(mode: String) -> String {
    "the folder's group, or those who may read, may not use it (mode \(mode))"
  }

  package func findingOtherGroup(_ group: String, folder: String) -> String {
    "it belongs to the group \(group), its folder to \(folder)"
  }

  package var findingReplicaMissing: String { "this server's name in the journals is not there" }

  package func findingReplicaBad(_ text: String) -> String {
    "“\(text)” cannot be this server's name in the journals"
  }

  package var findingSymbolicLink: String { "a symbolic link; loa follows none in a workspace" }
  package var findingNotAFile: String { "a pipe, a device or a folder where a file should be" }
  package var findingBadFolderName: String { "the folder's name cannot be an identifier" }
  package var wholeWorkspace: String { "the workspace's folder" }
  package var remedyRepair: String {
    "`loa check --repair` mends it without losing anything that was saved with loa."
  }
  package var remedyCorrectFile: String { "Correct the file at that place." }
  package var remedyRestoreBackup: String {
    """
    Restore a backup into a new folder (loa restore FILE DIR), copy this file and the .json or \
    .journal that goes with it from there, then run loa check.
    """
  }
  package var remedyInstallNewer: String { "Upgrade loa." }

  package var remedyAddOrRemoveReference: String {
    "Add what is named, or take the name out."
  }

  package var remedyRemoveFile: String { "Look whether it is needed, and move it away." }
  package var remedyAskAdministrator: String { "Ask the server's administrator to set the rights." }

  package func repairJournaled(entries: Int) -> String {
    "the changes made by hand are in the journal now (\(some(entries, "line", "lines")))"
  }

  package func repairTornSetAside(bytes: Int, file: String) -> String {
    "the \(bytes == 1 ? "byte" : "\(grouped(bytes)) bytes") left over \(bytes == 1 ? "is" : "are") in \(file) now"
  }

  package func repairCaughtUp(edits: Int) -> String {
    "\(some(edits, "edit", "edits")) written into the file"
  }

  package func repairRebuilt(kept: String) -> String {
    "written anew from the journal, which has all edits made with loa; what was changed by hand in the file "
      + "stands only in the damaged one, kept as \(kept): compare the two"
  }

  package var repairTemporaryFileRemoved: String { "removed the temporary file" }
  package var repairRightsSet: String { "set the rights" }

  package func repairReplicaNamed(_ name: String, kept: String?) -> String {
    "this server is called \(name) in the journals "
      + "now\(kept.map { "; the old file is kept as \($0)" } ?? "")"
  }

  package var repairGoneMeanwhile: String { "no longer so" }
  package func repairFailed(_ why: String) -> String { "could not be mended: \(why)" }
  package func checkClean(_ workspace: String) -> String { "All is well in \(workspace)." }

  package func checkFound(_ count: Int) -> String {
    count == 1
      ? "1 thing is not as it should be." : "\(grouped(count)) things are not as they should be."
  }

  package func checkRepaired(_ mended: Int, left: Int) -> String {
    left == 0
      ? "Mended: \(grouped(mended))."
      : "Mended: \(grouped(mended)). Left for a person to do: \(grouped(left))."
  }
}
