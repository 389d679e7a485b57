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
  case saved(number: Int, change: RecordedChange)
  /// An edit is not on disk; it is kept in memory until it is saved or given up.
  case saveFailed(number: Int, reason: String)
  /// Midnight has passed in the workspace's zone.
  case dayChanged(CalendarDay)
}

/// What the caller must do.
package enum DashboardEffect: Hashable, Sendable {
  /// Save an edit; the answer comes as an event with the same number.
  case save(PlanEdit, number: Int)
  case suspend
  case quit
}
