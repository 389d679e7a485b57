extension English {
  package func keyNotInWindow(_ key: String, keys: String) -> String {
    "The key \(key) does nothing here. Keys that do: \(keys)."
  }

  package func keysOfWindow(_ keys: String) -> String { "Keys here: \(keys)." }

  package func newsBy(_ account: String, at place: String) -> String { "\(account) at \(place)" }

  package func markedOfMonth(
    _ count: Int, _ month: String, of all: Int, key: String
  ) -> String {
    "Rows of \(month) marked: \(grouped(count)). \(key) again marks \(all == 1 ? "the one row" : "all \(grouped(all)) rows") of "
      + "the list. Esc: no marks."
  }

  package var labelObligation: String { "Owed" }
  package var plainYear: String { "The year" }
  package func plainLog(_ channel: String) -> String { "\(channel), what came out" }

  package func spanNotBegun(_ day: String, due: Int) -> String {
    "The period begins on \(day), so there are no results yet."
      + (due > 0 ? " Parts of tasks that fall due in it: \(grouped(due))." : "")
  }

  package func spanNotBegun(_ day: String) -> String {
    "The period begins on \(day), so there are no figures yet."
  }

  package var spanHasNoShortcomings: String {
    "The period has not begun, so there is nothing to judge."
  }
}
