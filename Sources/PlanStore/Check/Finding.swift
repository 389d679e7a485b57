public import PlanModel

/// Something in a workspace that is not as it should be, and what to do about it.
public struct Finding: Hashable, Sendable {
  /// The path below the workspace; empty for the workspace's own folder.
  public var file: String
  /// From 1; `nil` where the whole file is meant.
  public var line: Int?
  /// From 1, in Unicode scalars.
  public var column: Int?
  public var problem: Problem
  public var remedy: Remedy

  /// Whether ``Repair`` does it without losing anything.
  public var isRepairable: Bool { remedy == .repair }

  public enum Problem: Hashable, Sendable {
    /// What a file says cannot be taken as it stands.
    case content(WorkspaceProblem.Reason)
    /// Another section or item of the plan has the same position; both identities.
    case duplicateReference(ref: String, first: String, second: String)
    /// A record, or a time frame, is for a period that is not of the plan's year.
    case periodOutsidePlan(record: String, period: String, year: Int)
    /// No agency has a channel in the group that the obligation could bind.
    case obligationWithoutChannel(obligation: String, group: String)
    /// A checklist of an agency that the registry does not know.
    case unknownAgency(String)
    /// A log of a channel that the plan does not know.
    case unknownChannel(String)
    /// A line of the journal cannot be read though good ones follow, or was not torn by a crash.
    case brokenJournal(JournalFlaw)
    /// Bytes at the journal's end that an interrupted save has left; never acknowledged.
    case tornJournal(bytes: Int)
    /// The document has not got that many accepted edits yet; everybody sees them all the same.
    case lagging(edits: Int)
    /// The document says other things than its journal; counts of records.
    case editedByHand(added: Int, removed: Int, changed: Int)
    /// The document has got edits that the journal has lost.
    case aheadOfJournal(replica: String, applied: Int, journal: Int)
    /// Edits are missing from the journal between these two counts.
    case journalGap(replica: String, after: Int, next: Int)
    /// Left by a writer that was killed, that many seconds ago.
    case temporaryFile(seconds: Int)
    /// Anybody on the server may write it; the mode in octal is for people.
    case writableByOthers(mode: Int)
    /// Others than the folder's group may open the lock, and hold up writers.
    case lockMode(Int)
    /// A new file in this folder would not get the folder's group.
    case notSetgid(mode: Int)
    /// The folder's group may not write the file, or not read or enter the folder.
    case closedToGroup(mode: Int)
    /// The file belongs to another group than its folder; both by number.
    case otherGroup(found: Int, folder: Int)
    case replicaMissing
    case replicaBad(String)
    case symbolicLink
    /// A pipe or a device stands where a file should be.
    case notAFile
    /// A folder whose name the store cannot take.
    case badFolderName
  }

  public enum Remedy: Hashable, Sendable {
    /// `loa check --repair` does it.
    case repair
    /// Correct the file by hand, at the place named.
    case correctFile
    /// Bring the file back from a backup.
    case restoreBackup
    case installNewerVersion
    /// Add what is named, or take the name out.
    case addOrRemoveReference
    case removeFile
    case askAdministrator
  }
}

extension Finding {
  init(_ problem: WorkspaceProblem) {
    let found: Problem =
      if case .editsMissing(let replica, let after, let next) = problem.reason {
        .journalGap(replica: replica, after: after, next: next)
      } else {
        .content(problem.reason)
      }
    let remedy: Remedy =
      switch problem.reason {
      case .missingFile, .editsMissing: .restoreBackup
      case .unreadable: .askAdministrator
      case .newerFormat: .installNewerVersion
      case .dangling: .addOrRemoveReference
      case .broken, .missingKey, .badValue, .duplicate, .agencySucceedsItself, .successionCircle:
        .correctFile
      }
    self.init(
      file: problem.file, line: problem.line, column: problem.column, problem: found,
      remedy: remedy)
  }

  /// Whether the file cannot be used as it is, and not just a part of it.
  var isAboutWholeFile: Bool {
    switch problem {
    case .content(.missingFile), .content(.unreadable), .content(.broken), .content(.newerFormat),
      .content(.duplicate), .brokenJournal:
      true
    default: false
    }
  }
}
