/// Where a journal lacks edits of a replica: those between two counts.
struct JournalGap: Hashable {
  var replica: String
  var after: Int
  var next: Int

  /// The gaps in entries that follow one another, where nothing else accounts for what is missing.
  ///
  /// - Parameters:
  ///   - entries: In the order of the journal.
  ///   - applied: Up to which edit of each replica there is nothing to look for.
  /// - Returns: One for each place where something is missing, in the order of the journal.
  static func all(in entries: [JournalEntry], beyond applied: [String: Int] = [:]) -> [JournalGap] {
    let repaired = repaired(in: entries)
    var last = applied
    var gaps: [JournalGap] = []
    for entry in entries {
      let (replica, next) = (entry.id.replica, entry.id.counter)
      let after = last[replica, default: 0]
      // Tails have no lower ones, and whole journals no equal ones but where they are damaged.
      if next != after + 1, next <= after || next - 1 > repaired[replica, default: 0] {
        gaps.append(JournalGap(replica: replica, after: after, next: next))
      }
      last[replica] = next
    }
    return gaps
  }

  /// Up to which edit of each replica repairs account for what is missing.
  static func repaired(in entries: [JournalEntry]) -> [String: Int] {
    entries.reduce(into: [:]) { result, entry in
      if let counts = entry.repairs { result.merge(counts) { max($0, $1) } }
    }
  }
}
