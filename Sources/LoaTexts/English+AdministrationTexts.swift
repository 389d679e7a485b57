extension English {
  package func backedUp(_ file: String, files: Int, bytes: Int, cut: String) -> String {
    "Backed up to \(file): \(some(files, "file", "files")), \(grouped(bytes)) bytes, as of \(cut)."
  }

  package func backupDamaged(_ file: String) -> String {
    "\(file) is damaged; it is in the backup as it was found. `loa check` says what is wrong."
  }

  package func backupUnreadable(_ file: String, why: String) -> String {
    "\(file) is missing from the backup: \(why)"
  }

  package func restored(_ folder: String, files: Int, bytes: Int, cut: String) -> String {
    "Restored to \(folder): \(some(files, "file", "files")), \(grouped(bytes)) bytes, as of \(cut)."
  }

  package func restoredWithoutGroups(_ groups: [String], example: String) -> String {
    "These groups could not be set: \(groups.joined(separator: ", ")). As root share again "
      + "(\(example)), then grant again (loa agency grant)."
  }

  package func cannotBackUp(_ workspace: String, to file: String) -> String {
    "Cannot back up \(workspace) to \(file)"
  }

  package func cannotRestore(_ file: String, to folder: String) -> String {
    "Cannot restore \(file) to \(folder)"
  }

  package func restoreNotEmpty(_ folder: String) -> String {
    "the folder \(folder) is not empty; nothing was changed. Choose another folder or an empty one."
  }

  package func backupInsideWorkspace(_ file: String) -> String {
    "\(file) is inside the workspace and would be part of the next backup. Choose a place outside."
  }

  package func backupBadName(_ path: String) -> String {
    "“\(path)” does not end with a name that can be given. Name it, such as /srv/backup/loa.tar."
  }

  package func backupFlaw(_ member: String?, _ flaw: String) -> String {
    "the backup is damaged\(member.map { " at \($0)" } ?? ""): \(flaw). Nothing was restored; use "
      + "another backup."
  }

  package var flawCutShort: String { "it ends too early" }

  package func flawBadHeader(byte: Int) -> String {
    "at byte \(byte) there is no tar header, or a wrong one"
  }

  package var flawUnexpectedKind: String { "a link or something else that no backup of loa has" }
  package var flawBadMemberName: String { "a name that leads out of the folder, or stands twice" }
  package var flawNoManifest: String { "the list of files at its end is missing or unreadable" }

  package func flawNewerBackup(_ found: Int, known: Int) -> String {
    "it is of format \(found), this loa knows up to \(known); upgrade loa"
  }

  package var flawNotListed: String { "the file is not in the list" }
  package var flawMissing: String { "the file is in the list, but not in the backup" }
  package var flawChanged: String { "the file is not the one that was written" }

  package func shared(_ folder: String, group: String) -> String {
    "The group \(group) may now write \(folder), but for what is granted to others."
  }

  package func granted(_ agency: String, group: String) -> String {
    "The group \(group) may now write what is the agency's: \(agency)"
  }

  package func cannotShare(_ folder: String, group: String) -> String {
    "Cannot share \(folder) with the group \(group)"
  }

  package func madeNotShared(_ folder: String, group: String) -> String {
    "The workspace in \(folder) was made, but not shared with the group \(group)"
  }

  package func cannotGrant(_ agency: String, group: String) -> String {
    "Cannot let the group \(group) write what is the agency's (\(agency))"
  }

  package var sharedNeedsGroup: String {
    "it is to be said which group may write; add --group, such as --group cchc"
  }

  package var groupNeedsShared: String { "it counts only with --shared; add --shared" }

  package func noSuchGroup(_ group: String) -> String {
    "the system has no group “\(group)”. Have the administrator make it (groupadd), or check its "
      + "spelling."
  }

  package func workspaceNotShared(_ folder: String, command: String) -> String {
    "the workspace \(folder) is not shared, so there is nothing to grant. Share it with: \(command)"
  }

  package func rightsUnknownAgency(_ agency: String) -> String {
    "a plan's registry does not know the agency “\(agency)”. Look into agencies.json, or name the "
      + "plan with --plan."
  }

  package func rightsNotPermitted(_ path: String, group: String) -> String {
    "this account may not change the rights of \(path). Whoever owns the files and is a member of "
      + "the group \(group) may, or root: run it as one of them; what is done already stays."
  }
}
