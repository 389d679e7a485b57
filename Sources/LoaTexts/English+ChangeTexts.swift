extension English {
  private static let recordKinds = [
    "": "the header", "ticks": "tick", "tasks": "task", "ownTasks": "own task",
    "evidence": "evidence", "followUps": "follow-up", "submissions": "submission",
    "persons": "person in charge", "scores": "score", "publications": "publication",
    "assignments": "assignment", "channels": "channel", "channelGroups": "channel group",
    "agencies": "agency", "groups": "agency group",
    "items": "item", "sections": "section", "places": "place", "contacts": "contact",
  ]

  private static let fieldNames = [
    "text": "text", "mark": "mark", "heading": "heading", "areas": "reform areas",
    "indices": "indices", "reportDue": "report days", "title": "title", "name": "name",
    "short": "short name", "day": "day", "genre": "genre",
    "url": "link", "link": "link", "number": "number", "covers": "contents",
    "audiences": "audiences", "quantity": "quantity", "piece": "shared piece", "note": "note",
    "task": "task", "tick": "tick", "period": "period", "status": "status",
    "exemption": "reason why it does not apply", "person": "person in charge", "phone": "telephone",
    "successor": "successor", "ref": "position", "frame": "time frame", "contents": "contents",
    "deliverable": "deliverable", "work": "kind of work", "kind": "kind", "issuer": "issuer",
    "section": "section", "page": "page", "file": "file", "about": "subject", "letter": "letter",
    "answerBy": "day an answer is due", "reply": "reply", "repliedOn": "day of the reply",
    "issuedOn": "day of issue", "from": "first day", "until": "last day",
    "leads": "leading agencies",
    "leadGroups": "leading groups", "coordinating": "coordinating agencies", "agency": "agency",
    "agencies": "agencies", "groups": "groups", "obligations": "obligations", "owner": "owner",
    "place": "place", "value": "number or address", "branch": "branch", "purpose": "purpose",
    "hours": "hours", "source": "source", "verifiedOn": "day it was verified",
    "successors": "successors", "formerNames": "former names", "memberships": "memberships",
    "year": "year", "signedBy": "signer", "basis": "legal basis",
    "sections": "the document's sections", "language": "language", "zone": "time zone",
    "defaultPlan": "default plan", "set": "criteria set", "criterion": "criterion",
    "figures": "figures", "entered": "points entered", "override": "points set",
    "explanation": "explanation", "mergedInto": "place it was merged into", "evidence": "evidence",
    "at": "time of recording", "by": "recorder",
  ]

  package func recordKind(_ collection: String) -> String? { Self.recordKinds[collection] }
  package func fieldName(_ key: String) -> String? { Self.fieldNames[key] }

  package func changeTicked(_ title: String, period: String?) -> String {
    "ticked “\(title)”\(period.map { ", \($0)" } ?? "")"
  }

  package func changeUnticked(_ title: String, period: String?) -> String {
    "unticked “\(title)”\(period.map { ", \($0)" } ?? "")"
  }

  package var homeSettings: String { "Settings" }
  package var homeAgencies: String { "Agencies" }
  package var homeContacts: String { "Contacts" }

  package var historyIsUndone: String {
    "This change was taken back; to make it again, take that undo back."
  }

  package var historyIsUndo: String { "This is an undo or a redo." }
  package var historyUndoneMark: String { "taken back" }
  package var historyReplacedMark: String { "replaced" }
  package func historyReplacedBy(_ account: String, at moment: String, key: String) -> String {
    "\(account) replaced this value at \(moment) without having seen it. \(key): bring it back."
  }
  package func historyReplaces(key: String) -> String {
    "This edit replaced a value that its author had not seen. \(key): bring that value back."
  }
  package func overridden(_ change: String, by account: String) -> String {
    "(replaced by \(account)) \(change)"
  }
  package func ownOtherScreen(_ account: String) -> String { "\(account) (on another screen)" }
  package var historyBefore: String { "Before" }
  package var historyAfter: String { "After" }
  package var historyNothing: String { "(nothing)" }
  package var historyAll: String { "Everything" }
  package func historyMine(_ account: String) -> String { "Mine (\(account))" }
  package func historyBy(_ account: String) -> String { "By \(account)" }
  package func historyOfRecord(_ record: String) -> String { "This record: \(record)" }
  package func historyOfDocument(_ document: String) -> String { "Only \(document)" }
  package func historyOfDay(_ day: String) -> String { "On \(day)" }

  package func historyOfDays(_ first: String, _ last: String) -> String {
    "From \(first) to \(last)"
  }

  package func historyNoRecord(_ record: String) -> String {
    "There is nothing to open for \(record): it was removed, or no list shows it."
  }

  package func titleHistoryOf(_ filter: String) -> String { "History: \(filter)" }
  package var titleHistoryFilter: String { "Filter the history" }

  package var undoWaits: String { "Saving; the undo follows as soon as that is done." }
  package func undid(_ change: String) -> String { "Taken back: \(change)." }
  package func redid(_ change: String) -> String { "Redone: \(change)." }

  package func gaveUp(_ edit: String, redo: String) -> String {
    "Gave up what was not on disk yet: \(edit). \(redo) makes it again."
  }

  package func andMore(_ count: Int) -> String { "Together with \(grouped(count)) more." }

  package func undoGone(_ change: String) -> String {
    "Not taken back, as the record is gone for good: \(change)."
  }

  package func undoRefusedIn(_ document: String, count: Int, why: String) -> String {
    "Not taken back in \(document) (edits: \(grouped(count))): \(why)"
  }

  package func undoFailed(_ why: String) -> String { "Not taken back: \(why)" }

  package func nothingToUndoHere(_ account: String) -> String {
    "\(account) has no edit left on this server that could be taken back; those of others are in the "
      + "history (7)."
  }

  package func nothingToRedoHere(_ account: String) -> String {
    "\(account) has taken nothing back that could be redone, or has edited something since."
  }

  package func overtakenSince(
    _ change: String, by account: String?, at moment: String?, value: String?
  ) -> String {
    "\(change); since then changed by \(account ?? "somebody, outside of loa,")"
      + "\(value.map { " to “\($0)”" } ?? "")\(moment.map { ", \($0)" } ?? "")"
  }

  package func askUndoOvertaken(_ changes: [String], others: Int) -> String {
    "The same has been changed since: \(changes.joined(separator: "; "))"
      + "\(others > 0 ? " and \(grouped(others)) more" : ""). Take it back all the same and override them?"
  }

  package func askUndoPassing(_ passed: [String], others: Int, next: String) -> String {
    "Your last edit cannot be taken back any more: \(passed.joined(separator: "; "))"
      + "\(others > 0 ? " and \(grouped(others)) more" : ""). Somebody has already done so or set the old value, "
      + "or you may no longer write there. Take back the one before: \(next)?"
  }

  package var yesTakeBack: String { "take back" }
  package var yesOverride: String { "take back, override" }

  package func overrode(
    _ record: String, field: String?, mine: String?, theirs: String?, by account: String?,
    at moment: String?, key: String
  ) -> String {
    let place = field.map { "\(record), \($0)" } ?? record
    let who = account ?? "somebody, outside of loa"
    let when = moment.map { ", \($0)" } ?? ""
    return "\(place): your “\(mine ?? "(removed)")” has replaced “\(theirs ?? "(removed)")” by "
      + "\(who)\(when). Press \(key) to give it back."
  }

  package func overrodeByRemoving(
    _ record: String, by account: String?, at moment: String?, key: String
  ) -> String {
    "\(record): you removed it without having seen the change by "
      + "\(account ?? "somebody, outside of loa")\(moment.map { ", \($0)" } ?? ""). Press \(key) to bring it back."
  }

  package func overrodeByReviving(
    _ record: String, by account: String, at moment: String, key: String
  ) -> String {
    "\(record): \(account) removed it, \(moment); it is back since you have edited it. "
      + "Press \(key) to remove it again."
  }

  package func recordGone(_ edit: String) -> String {
    "\(edit) is gone: somebody has removed it. Your change was not saved."
  }

  package func goneAlready(_ edit: String) -> String {
    "\(edit) was removed by somebody before."
  }

  package func savedButLags(_ why: String) -> String {
    "Kept in the journal; the file follows with the next save: \(why)"
  }

  package var actionRestore: String { "bring back what was replaced" }
  package var restored: String { "The value that was replaced is back." }
  package var restoredAlready: String { "The value that was replaced was back already." }
  package func restoreHint(_ key: String) -> String { "\(key): give back" }
  package var nothingToRestore: String { "No value was replaced unseen, yours or another's." }
  package func notRestored(_ why: String) -> String { "Not given back: \(why)" }

  package var readOnlyMark: String { "read only" }

  package func readOnly(_ document: String, group: String?, account: String) -> String {
    let who = group.map { "the group \($0) may write it" } ?? "only the owner may write it"
    return "\(document): you (\(account)) may only read it, \(who). Ask the administrator of this "
      + "server for that right, or ask them to write it."
  }

  package func askOpenDraft(_ form: String, at moment: String) -> String {
    "The draft “\(form)” of \(moment) was not saved. Open it again?"
  }

  package var answerOpenDraft: String { "open" }
  package var answerLater: String { "later" }
  package var answerDiscard: String { "throw away" }
  package func draftDiscarded(_ form: String) -> String { "The draft “\(form)” is gone." }

  package func draftHasNoPlace(_ form: String) -> String {
    "“\(form)” cannot be opened again: what it was for is gone. The draft is kept."
  }

  package var polling: String {
    "Folders cannot be watched here: the screen is read again every 2 seconds."
  }

  package var pollingMark: String { "read every 2 s" }

  package var workspaceGone: String {
    "The workspace's folder is not there any more: it was moved away or removed. The screen keeps what it has "
      + "read and reads again when there is one; until then nothing can be saved."
  }

  package var workspaceGoneMark: String { "folder gone" }
  package var workspaceBack: String { "The workspace is back and has been read again." }
}
