package import Dashboard
import PlanModel
import TerminalCanvas

extension HistoryRow {
  /// A publication logged on the channel of Báo Nghệ An, a minute after the one before.
  package static func logged(
    _ number: Int, by: String = "lan", isUndone: Bool = false
  ) -> HistoryRow {
    HistoryRow(
      id: "publications/bao-nghe-an:k3f9-\(number)",
      milliseconds: 1_710_468_669_123 + Int64(number) * 60_000, by: by,
      document: .log("bao-nghe-an"), collection: "publications", record: "p-\(number)",
      change: .added([
        Value("id", "p-\(number)"), Value("day", "2024-03-0\(number % 9 + 1)"),
        Value("title", "Tin số \(number)"),
      ]), isUndone: isUndone)
  }

  /// One edit of each sort, the newest first.
  package static let samples: [HistoryRow] = [
    HistoryRow(
      id: "checklists/so-noi-vu:k3f9-3", milliseconds: 1_710_472_269_123, by: "lan",
      document: .checklist("so-noi-vu"), collection: "ticks", record: "ke-hoach-rieng@so-noi-vu",
      change: .removed([Value("task", "ke-hoach-rieng@so-noi-vu"), Value("note", "họp giao ban")]),
      isUndo: true),
    HistoryRow(
      id: "publications/bao-nghe-an:k3f9-9", milliseconds: 1_710_471_269_123, by: "nguyen.van.hoa",
      document: .log("bao-nghe-an"), collection: "publications", record: "p-10-10",
      change: .set(field: "genre", before: "tin", after: "phóng sự")),
    HistoryRow(
      id: "publications/bao-nghe-an:k3f9-8", milliseconds: 1_710_371_269_123, by: "nguyen.van.hoa",
      document: .log("bao-nghe-an"), collection: "publications", record: "p-10-10",
      change: .element(field: "covers", "nd-tthc", isIn: true)),
    HistoryRow(
      id: "checklists/so-noi-vu:k3f9-2", milliseconds: 1_710_371_260_123, by: "lan",
      document: .checklist("so-noi-vu"), collection: "ticks", record: "ke-hoach-rieng@so-noi-vu",
      change: .added([Value("task", "ke-hoach-rieng@so-noi-vu"), Value("note", "họp giao ban")]),
      isUndone: true),
    HistoryRow(
      id: "contacts:k3f9-1", milliseconds: 1_704_871_260_123, by: "root", document: .contacts,
      collection: "contacts", record: "duong-day-nong",
      change: .set(field: "verifiedOn", before: nil, after: "2024-01-10")),
  ]
}

extension DashboardState {
  /// The history screen after its first page has come in.
  package func showingHistory(_ rows: [HistoryRow], hasMore: Bool = false) -> DashboardState {
    var state = pressing(.function(8))
    let request = HistoryRequest(filter: HistoryFilter(), limit: 100, zoneMinutes: 420)
    _ = state.apply(.historyRead(HistoryAnswer(request: request, rows: rows, hasMore: hasMore)))
    return state
  }
}
