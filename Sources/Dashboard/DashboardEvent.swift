package import PlanModel
package import TerminalCanvas

/// What happened.
package enum DashboardEvent: Sendable {
  case keyPressed(Key)
  case pasted(String)
  case resized(columns: Int, rows: Int)
  /// The workspace was read, at the start or anew as a whole.
  case loaded(WorkspaceContents)
  /// Someone else saved something.
  case changedOnDisk(RecordedChange)
  /// What cannot be read of a file, as of now; none if it can be read.
  case problemsChanged(file: String, [WorkspaceProblem])
  /// An edit is on disk; `change` is what its folder holds now.
  case saved(number: Int, change: RecordedChange, remarks: SaveRemarks = SaveRemarks())
  /// An edit is not on disk; it is kept in memory until it is saved or given up.
  case saveFailed(number: Int, reason: String)
  /// A file that the person named is written.
  case fileWritten(ReportFile)
  /// It is not, because there is one of that name.
  case fileExists(ReportFile)
  /// It is not, for that reason.
  case fileFailed(ReportFile, reason: String)
  /// Midnight has passed in the workspace's zone.
  case dayChanged(CalendarDay)
  /// What came of an undo or a redo.
  case undone(UndoAnswer)
  /// Somebody else's value was brought back.
  case restored(RecordedChange?, SaveRemarks)
  /// It was not, for that reason; it can be tried again.
  case restoreFailed(Int, reason: String)
  case historyRead(HistoryAnswer)
  /// What others have changed since this person last looked, the newest first.
  case newsRead([HistoryRow])
  case rightsRead(WriteRights)
  /// Forms that were left half filled, the newest first.
  case draftsFound([FormDraft])
  /// The marks of that change and those before have been seen long enough.
  case marksFaded(Int)
  /// Whether the workspace must be looked at every two seconds, since it cannot be watched.
  case pollingChanged(Bool)
}

/// What the caller must do.
package enum DashboardEffect: Hashable, Sendable {
  /// Save an edit; the answer comes as an event with the same number.
  case save(PlanEdit, number: Int)
  /// Write a file outside of the workspace; the answer comes as an event with the same file.
  case write(ReportFile, replacing: Bool)
  /// Take something back, after all that is to be saved.
  case undo(UndoRequest)
  /// Bring back what an edit has overridden.
  case restore(Int)
  case readHistory(HistoryRequest)
  /// Read what others have changed.
  case readNews
  /// Let the marks of that change fade after a moment.
  case fadeMarks(Int)
  case dropDraft(String)
  case suspend
  case quit
}
