package import LoaTexts
package import PlanModel
package import TerminalCanvas

/// What happened.
package enum DashboardEvent: Sendable {
  case keyPressed(Key)
  case pasted(String)
  case resized(columns: Int, rows: Int)
  case mouse(MouseEvent)
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
  /// What time it is: seconds since 1970 in UTC. It changes nothing that is drawn; what follows
  /// happens then.
  case momentCame(Int)
  /// The workspace's language, or another that was asked for.
  case languageChosen(Language)
  /// In whose name is saved.
  case accountKnown(String)
  /// The keys of the person's own file.
  case keysRead(Keymap)
  /// What the last session kept.
  case remembered(ViewMemory)
  /// Something the person should know, from outside of the screen.
  case noticed(String, isError: Bool)
  /// No program could be asked to open an address.
  case linkNotOpened(String)
  /// The person's editor has ended.
  case textWritten(WrittenText)
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
  /// Others have replaced values of this person's without having seen them, the oldest first.
  case replaced([Override])
  /// A value that was replaced unseen was brought back.
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
  /// A plan of another year that a report is about, with what came out in its days.
  case otherPlanRead(Plan.ID, OtherPlan)
  /// Something was saved under a plan that is not open.
  case otherPlanChanged(Plan.ID)
  /// A plan that was asked for is on disk.
  case planMade(Plan)
  /// It is not, for that reason.
  case planNotMade(reason: String)
  case followingChanged(Following)
  /// What came of several edits that were handed over as one.
  case savedAll([SaveAnswer])
  /// The filters that this person has kept.
  case filtersRead([SavedFilter])
  /// They could not be kept; why, in a sentence.
  case filtersNotKept(reason: String)
}

/// What the caller must do.
package enum DashboardEffect: Hashable, Sendable {
  /// Save an edit; the answer comes as an event with the same number.
  case save(PlanEdit, number: Int)
  /// Write a file outside of the workspace; the answer comes as an event with the same file.
  case write(ReportFile, replacing: Bool)
  /// Save several edits as one; the answers come as one event.
  case saveAll([NumberedEdit])
  /// Keep these filters for this person.
  case keepFilters([SavedFilter])
  /// Make a new plan; the answer comes as an event.
  case makePlan(Plan)
  /// Open another plan of the workspace.
  case openPlan(Plan.ID)
  /// Read what came out under another plan from one day to another, both included; the answer comes
  /// as an event.
  case readOtherPlan(Plan.ID, from: CalendarDay, to: CalendarDay)
  /// Take something back, after all that is to be saved.
  case undo(UndoRequest)
  /// Bring back what an edit has overridden.
  case restore(Int)
  case readHistory(HistoryRequest)
  /// Read what others have changed.
  case readNews
  /// Let the marks of that change fade after a moment.
  case fadeMarks(Int)
  /// Keep what was typed into a form that is closed, until the edit made of it is on disk.
  case keepDraft(FormDraft)
  case dropDraft(String)
  /// Let the person go on writing a text in an editor on this terminal.
  case writeText(String)
  /// Put a text on the terminal's clipboard.
  case copy(String)
  /// Ask the desktop to open an address that was checked.
  case openLink(String)
  /// Ask the terminal for reports of the mouse, or do without.
  case readMouse(Bool)
  /// Send the whole picture again.
  case redraw
  case suspend
  case quit
}

/// What came of a text that was given to the person's editor.
package enum WrittenText: Hashable, Sendable {
  case text(String)
  /// No editor is set.
  case noEditor
  /// The editor failed; where it has written something all the same, the file that holds it.
  case failed(editor: String, file: String?)
  /// What it has written is no text.
  case unreadable(file: String)
}

/// An edit with the number by which it is answered.
package struct NumberedEdit: Hashable, Sendable {
  package var number: Int
  package var edit: PlanEdit

  package init(number: Int, edit: PlanEdit) {
    self.number = number
    self.edit = edit
  }
}

/// What came of one of several edits.
package struct SaveAnswer: Sendable {
  package var number: Int
  package var outcome: Outcome

  package init(number: Int, _ outcome: Outcome) {
    self.number = number
    self.outcome = outcome
  }

  package enum Outcome: Sendable {
    /// What its document holds now, and what has to be said of the save.
    case saved(RecordedChange, SaveRemarks)
    /// Why it is not on disk, in a sentence.
    case failed(reason: String)
  }
}
