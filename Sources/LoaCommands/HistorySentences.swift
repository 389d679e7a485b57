import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Entries of the history in words, as the dashboard says them.
struct HistorySentences {
  let texts: any Texts
  /// `nil` in a workspace that has no plan yet.
  let book: PlanBook?
  /// Where the names of records are looked up.
  let contents: WorkspaceContents

  private var sentences: EditSentences

  init(texts: any Texts, book: PlanBook?, contents: WorkspaceContents) {
    self.texts = texts
    self.book = book
    self.contents = contents
    sentences = EditSentences(
      texts: texts, book: book, registry: contents.registry, zoneMinutes: contents.zoneMinutes,
      contacts: contents.contacts, criteria: contents.criteria)
  }

  /// The same, which also knows records by the edits that put them in or took them away.
  func knowing(_ entries: [HistoryEntry]) -> HistorySentences {
    var sentences = self
    sentences.sentences = self.sentences.knowing(entries.map { HistoryRow($0) })
    return sentences
  }

  /// Whose document it is.
  func document(_ place: DocumentPlace) -> String {
    switch place {
    case .settings: texts.documentSettings(place.file)
    case .agencies: texts.documentAgencies(place.file)
    case .contacts: texts.documentContacts(place.file)
    case .plan(let plan):
      texts.documentPlan(
        plan == book?.plan.id ? book?.plan.number ?? plan.rawValue : plan.rawValue)
    case .checklist(_, let agency): book?.agency(agency).name ?? agency.rawValue
    case .log(_, let channel): book?.channel(channel)?.name ?? channel.rawValue
    }
  }

  func instant(_ time: JournalTime) -> String {
    texts.text(time, zoneMinutes: contents.zoneMinutes)
  }

  /// What an edit changed, on one line.
  func change(_ item: HistoryEntry) -> String { sentences.change(HistoryRow(item)) }

  /// What redoing an undo comes to, on one line.
  func redone(_ item: HistoryEntry) -> String { sentences.change(HistoryRow(item).reversed) }

  /// An edit that somebody has changed since.
  func overtaken(_ item: UndoReport.Overtaken) -> String {
    texts.overtakenBy(
      change(item.entry), by: item.field.entry?.by, at: item.field.entry.map { instant($0.at) })
  }
}

extension HistoryEntry {
  /// Names the edit among all of a plan and of what the plans share: `checklists/so-noi-vu:k3x9ab-12`.
  var name: String { name(of: entry.id) }

  /// Names another edit of the same document.
  func name(of id: EntryID) -> String {
    let folder = place.folderNames.dropFirst(2).joined(separator: "/")
    let document = place.schema.fileName.prefix { $0 != "." }
    return "\(folder.isEmpty ? String(document) : folder):\(id)"
  }

  var json: JSONValue {
    var object: JSONObject = [
      "id": .string(name), "at": .string(at.description), "by": .string(by),
      "document": .string(place.file), "record": .string(record.description),
      "field": field.map { .string($0) } ?? .null, "before": before ?? .null,
      "after": after ?? .null,
    ]
    if entry.repairs != nil { object["repair"] = true }
    if entry.isByHand { object["byHand"] = true }
    if let replaces { object["overrides"] = .string(name(of: replaces)) }
    if let replacedBy { object["overriddenBy"] = .string(name(of: replacedBy.id)) }
    return .object(object)
  }
}
