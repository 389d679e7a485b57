/// What became of one finding when repair was asked for.
public struct RepairOutcome: Hashable, Sendable {
  public var finding: Finding
  public var result: Result

  public init(finding: Finding, result: Result) {
    self.finding = finding
    self.result = result
  }

  public enum Result: Hashable, Sendable {
    /// Nothing was done: repairing it could lose something, or only a person can.
    case left
    /// When it was looked at again under the lock it was no longer so.
    case goneMeanwhile
    case done(RepairAction)
    /// The file is as it was, but for what the error says.
    case failed(StoreError)
  }
}

public enum RepairAction: Hashable, Sendable {
  /// What was changed by hand is in the journal now, in so many lines.
  case journaled(entries: Int)
  /// What the document says beyond what was left of its journal is in the journal now, in so many
  /// lines marked as a repair.
  case journalCompleted(entries: Int)
  /// The bytes of an interrupted save are in that file now, no longer in the journal.
  case tornSetAside(bytes: Int, file: String)
  case caughtUp(edits: Int)
  /// The document was written anew from its journal; the damaged one is kept under that name.
  case rebuilt(kept: String)
  case temporaryFileRemoved
  case rightsSet
  /// This server has that name in the numbers of edits; a bad file is kept under the other name.
  case replicaNamed(String, kept: String?)
}
