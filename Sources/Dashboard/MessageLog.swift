import LoaTexts
import PlanModel
import TerminalCanvas

/// What was said to the person, to be read again.
package struct MessageLog: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// Seconds since 1970 in UTC, of the last time it was said.
    package var at: Int
    package var message: DashboardState.Message
    /// How often it was said one time after another.
    package var count = 1
    /// The numbers of the edits that it speaks of.
    package var edits: Set<Int> = []
  }

  /// More than so many are not kept.
  package static let limit = 200

  /// The oldest first.
  package private(set) var entries: [Entry] = []

  package init() {}

  /// Adds what was said; what is said again counts once more.
  package mutating func add(
    _ message: DashboardState.Message, at moment: Int, about edits: Set<Int> = []
  ) {
    if var last = entries.last, last.message == message {
      last.at = moment
      last.count += 1
      last.edits.formUnion(edits)
      entries[entries.count - 1] = last
      return
    }
    entries.append(Entry(at: moment, message: message, edits: edits))
    if entries.count > Self.limit { entries.removeFirst(entries.count - Self.limit) }
  }
}

/// What happened on the way to a state; it says nothing about what is shown, so states that differ
/// in it alone are equal.
package struct Trace: Equatable, Sendable {
  /// Seconds since 1970 in UTC, as of the last event.
  package var moment = 0
  package var log = MessageLog()
  /// Where the person worked last, before going back.
  package var lastPlace: Place?

  package init() {}

  package static func == (left: Self, right: Self) -> Bool { true }
}

extension DashboardState {
  /// What was said, the newest first, each with the time of day in the workspace's zone.
  var messageLines: [DetailLine] {
    var page = Paragraphs(columns: max(1, overlayArea.columns - 4))
    guard !trace.log.entries.isEmpty else {
      page.add(texts.noMessages)
      return page.lines
    }
    for entry in trace.log.entries.reversed() {
      let isUnsaved = entry.edits.contains { saves.failed[$0] != nil }
      let mark = entry.message.isError || isUnsaved ? "! " : ""
      let times = entry.count > 1 ? " (\(texts.saidTimes(entry.count)))" : ""
      page.add(
        "\(timeText(entry.at))  \(mark)\(entry.message.text)\(times)\(isUnsaved ? " (\(texts.notSavedYet))" : "")",
        entry.message.isError || isUnsaved ? .error : .plain)
      if notices.contains(where: { $0.restores != nil && $0.text == entry.message.text }) {
        page.add(texts.restoreHint(keyName(of: .restore)), .key, indent: 2)
      }
    }
    return page.lines
  }

  private func timeText(_ moment: Int) -> String {
    let seconds = moment + (contents?.zoneMinutes ?? 7 * 60) * 60
    let ofDay = (seconds % 86_400 + 86_400) % 86_400
    return [ofDay / 3600, ofDay / 60 % 60, ofDay % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
