extension English {
  package var titleMessages: String { "Messages so far" }
  package var paneChannelLog: String { "A channel's pieces" }
  package var titleLink: String { "Link" }
  package var noMessages: String { "Nothing has been said yet." }
  package var notSavedYet: String { "not saved" }
  package func saidTimes(_ count: Int) -> String { some(count, "time", "times") }
  package func copySent(_ text: String) -> String { "Sent to your terminal's clipboard: \(text)" }

  package var copyTooLong: String {
    "Too long for the clipboard; select it with the mouse (with Shift while the mouse is on)."
  }

  package func linkOpened(_ address: String) -> String { "Opening in the browser: \(address)" }

  package var linkAdvice: String {
    """
    The address was sent to the clipboard of your own machine: paste it into a browser. If \
    that gives nothing, select the address above with the mouse.
    """
  }

  package var noLink: String { "What is chosen has no link; one can be added by editing it." }

  package func badLink(_ text: String) -> String {
    """
    Not opened: “\(text)” is no valid http, https, mailto or tel address. Correct the \
    address and try again.
    """
  }

  package func mouseOn(_ key: String) -> String {
    """
    The mouse is on: click to choose, turn the wheel to scroll, drag the line between panes; \
    Shift selects text. \(key) turns it off.
    """
  }

  package var mouseOff: String { "The mouse is off; it selects text again as usual." }

  package func nothingChosen(_ action: String, pane: String) -> String {
    "Cannot “\(action)”: nothing that it fits is chosen in the pane “\(pane)”."
  }

  package func worksElsewhere(_ action: String, key: String?, in places: [String]) -> String {
    "“\(action)”\(key.map { " (\($0))" } ?? "") works in: \(places.joined(separator: "; "))."
  }

  package func keyFileRefused(_ problem: String) -> String {
    "The key file is not used, the standard keys are in force. \(problem)"
  }

  package func fileLine(_ file: String, _ line: Int, _ problem: String) -> String {
    "\(file), line \(line): \(problem)"
  }

  package func lineWithoutEquals(_ text: String, example: String) -> String {
    "“\(text)” has no “=”. Write it like this: \(example)"
  }

  package func noSuchAction(_ name: String, nearest: [String]) -> String {
    """
    there is no action \
    “\(name)”\(nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?"). \
    The command loa keys prints all actions.
    """
  }

  package func noSuchKey(_ name: String) -> String {
    """
    there is no key “\(name)”. Name keys as help does: a, Ctrl-R, F5, PgUp, Enter; terminals \
    send Ctrl-H, I, J, M and Ctrl-[ as other keys.
    """
  }

  package func actionTwice(_ action: String, line: Int) -> String {
    "the action “\(action)” stands on line \(line) already. Put its keys on one line."
  }

  package func keyTaken(_ key: String, by action: String, line: Int?) -> String {
    """
    the key \(key) belongs to “\(action)” already \
    \(line.map { "(line \($0))" } ?? "(standard)"). Take another key, or give “\(action)” \
    another one with the line “\(action) = …”.
    """
  }

  package func actionNeedsKey(_ action: String) -> String {
    """
    the action “\(action)” needs a key, or the program could not be used or left. Name one \
    after “=”, or take the line out.
    """
  }

  package func keyDeletesNothing(_ key: String) -> String {
    """
    the key \(key) cannot be used: Vietnamese input methods send it by themselves. Take \
    another key.
    """
  }

  package func keyNeverRemoves(_ key: String) -> String {
    """
    the key \(key) must not remove anything: Vietnamese input methods may send it by \
    themselves. Take another key, such as Delete.
    """
  }

  package func keysClean(_ file: String) -> String {
    "\(file): correct, and every action that is needed has a key."
  }

  package func keysHead(_ file: String) -> String {
    "# The keys of loa. Copy this to \(file) and change it; “loa keys FILE” checks a file."
  }

  package func noSuchSetting(_ name: String, known: [String]) -> String {
    "there is no setting “\(name)”. There are: \(known.joined(separator: ", "))."
  }

  package func badSetting(_ name: String, _ value: String, allowed: [String]) -> String {
    "“\(value)” cannot be used for \(name). Use: \(allowed.joined(separator: ", "))."
  }

  package func settingIgnored(_ problem: String) -> String { "A setting is left out. \(problem)" }

  package func cannotRead(_ file: String, _ reason: String) -> String {
    "Cannot read \(file): \(reason). Check the file and who may read it."
  }

  package func stateBroken(_ file: String) -> String {
    """
    \(file) (where you worked last) cannot be read; you start as the first time, and it is \
    written anew at the end.
    """
  }

  package func stateNewer(_ file: String) -> String {
    """
    A newer loa has written \(file): it is not used and left alone. Where you work now will \
    not be kept.
    """
  }

  package func headingOf(_ view: String, plan: String) -> String { "\(view) – \(plan)" }
  package func outOf(_ done: Int, _ total: Int) -> String {
    "\(grouped(done)) of \(grouped(total))"
  }
  package func countOfRecords(_ count: Int) -> String {
    "\(grouped(count)) record\(count == 1 ? "" : "s")"
  }
  package var plainAgency: String { "Agency" }
  package var plainMonths: String { "Pieces by month" }
  package var plainPieces: String { "Different pieces" }
  package var plainPlacements: String { "Placements" }
  package var plainReportDue: String { "Report due" }
  package var plainOverdue: String { "Periods overdue" }

  package func moreEntries(_ count: Int) -> String {
    """
    There is more; these are the newest \(grouped(count)). The command loa history --limit N prints \
    more.
    """
  }

  package func noSuchView(_ name: String, known: [String]) -> String {
    "there is no view “\(name)”. There are: \(known.joined(separator: ", "))."
  }

  package var nothingOnDays: String { "Nothing is due, published or reported in the month." }
}
