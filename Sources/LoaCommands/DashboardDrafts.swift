import Dashboard
import Glibc
import PlanModel
import PlanStore
import SystemPackage

/// What one person leaves behind between two sessions: forms half filled, and when the person last
/// looked; to be used by one thread.
final class DashboardDrafts {
  private let drafts: DraftStore?
  private let looks: DraftStore?
  private let workspace: String

  /// - Parameters:
  ///   - workspace: Which workspace they belong to.
  ///   - folder: Where drafts are kept; `nil` if the system knows no such place.
  init(workspace: FilePath, folder: FilePath?) {
    self.workspace = workspace.string
    drafts = folder.map { DraftStore(folder: $0) }
    looks = folder.map { DraftStore(folder: $0.removingLastComponent().appending("looks")) }
  }

  /// Keeps a form; one that cannot be kept is as if it had not been tried.
  func keep(_ draft: FormDraft, in plan: Plan.ID?) {
    try? drafts?.save(content(of: draft), for: key(draft.id, plan))
  }

  /// Forgets a form, also where it was kept before there was a plan.
  func drop(_ id: String, in plan: Plan.ID?) {
    for place in places(with: plan) { try? drafts?.remove(key(id, place)) }
  }

  /// The forms that earlier sessions have left, the newest first, with those from before there was a
  /// plan.
  ///
  /// Those of a session that is still open are that session's.
  func found(in plan: Plan.ID?) -> [FormDraft] {
    let kept: [Draft] = places(with: plan).flatMap {
      (try? drafts?.drafts(workspace: workspace, plan: $0?.rawValue ?? "")) ?? []
    }
    return kept.filter { !TypingProcess(of: $0.content).isOpen }.compactMap(formDraft)
  }

  /// When the person last looked at a plan; `nil` if never.
  func lastLook(at plan: Plan.ID) -> JournalTime? {
    (try? looks?.load(key("look", plan)))?.savedAt
  }

  func rememberLook(at plan: Plan.ID, now: JournalTime = .now()) {
    try? looks?.save([:], for: key("look", plan), now: now)
  }

  /// `nil` stands for a workspace without any plan.
  private func places(with plan: Plan.ID?) -> [Plan.ID?] { plan == nil ? [nil] : [plan, nil] }

  private func key(_ form: String, _ plan: Plan.ID?) -> DraftKey {
    DraftKey(workspace: workspace, plan: plan?.rawValue ?? "", form: form)
  }

  // MARK: JSON

  private func content(of draft: FormDraft) -> JSONObject {
    [
      "purpose": .string(draft.purpose), "subject": .array(draft.subject.map { .string($0) }),
      "title": .string(draft.title), "focused": .string(draft.focused),
      "fields": json(of: draft.fields), "waiting": .array(draft.waiting.map(json)),
      "session": .object(TypingProcess.ofThisProcess().json),
    ]
  }

  private func json(of fields: [FormDraft.Field]) -> JSONValue {
    .array(
      fields.map {
        [
          "name": .string($0.name), "text": .string($0.text),
          "chosen": .array($0.chosen.map { .string($0) }),
        ]
      })
  }

  private func texts(_ value: JSONValue?) -> [String] {
    value?.arrayValue?.compactMap(\.stringValue) ?? []
  }

  private func fields(_ value: JSONValue?) -> [FormDraft.Field]? {
    value?.arrayValue?.compactMap { field in
      guard let name = field["name"]?.stringValue else { return nil }
      return FormDraft.Field(
        name, text: field["text"]?.stringValue ?? "", chosen: texts(field["chosen"]))
    }
  }

  private func formDraft(_ draft: Draft) -> FormDraft? {
    let content = draft.content
    guard let purpose = content["purpose"]?.stringValue, let fields = fields(content["fields"])
    else { return nil }
    return FormDraft(
      id: draft.key.form, purpose: purpose, subject: texts(content["subject"]),
      title: content["title"]?.stringValue ?? "",
      fields: fields, focused: content["focused"]?.stringValue ?? "",
      waiting: content["waiting"]?.arrayValue?.compactMap { self.fields($0) } ?? [],
      milliseconds: draft.savedAt.milliseconds)
  }
}

/// A process by which a draft is being typed; numbers are used again, so the start counts as well.
private struct TypingProcess: Equatable {
  var host: String
  var process: Int
  var start: String

  static func ofThisProcess() -> TypingProcess {
    let process = Int(getpid())
    return TypingProcess(
      host: DocumentStore.hostName, process: process, start: startTime(of: process) ?? "")
  }

  init(host: String, process: Int, start: String) {
    (self.host, self.process, self.start) = (host, process, start)
  }

  init(of content: JSONObject) {
    let session = content["session"]
    self.init(
      host: session?["host"]?.stringValue ?? "", process: session?["process"]?.intValue ?? 0,
      start: session?["start"]?.stringValue ?? "")
  }

  var json: JSONObject {
    ["host": .string(host), "process": .number(process), "start": .string(start)]
  }

  /// Whether the process runs on this machine; on others nobody can tell.
  var isOpen: Bool {
    guard host == DocumentStore.hostName, !start.isEmpty,
      let running = Self.startTime(of: process)
    else { return false }
    return running == start
  }

  /// When a process began, in the kernel's own count; `nil` if there is none.
  private static func startTime(of process: Int) -> String? {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 1024)
    guard fgets(&buffer, 1024, file) != nil else { return nil }
    let text = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The name in brackets may hold anything; the start is the twentieth word behind it.
    let words = text[(text.lastIndex(of: ")") ?? text.startIndex)...].split(separator: " ")
    return words.count > 20 ? String(words[20]) : nil
  }
}
