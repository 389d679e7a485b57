import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Next year's draft plan, as the files of a workspace of its own.
struct YearDraft {
  let plan: Plan
  let files: [WorkspaceFile]
  private let source: Plan
  private let notes: [DraftNote]
  private let registry: Registry
  /// Below the workspace.
  private let reviewFile: String

  /// - Parameters:
  ///   - yearText: As typed.
  ///   - from: A shipped workspace, or the folder of one.
  ///   - planText: Which of its plans; `nil` for the one opened first.
  ///   - context: Where shipped workspaces are.
  /// - Throws: What cannot be understood or read.
  init(
    of yearText: String, from: String?, plan planText: String?, in context: CommandContext
  ) throws(CommandFailure) {
    guard let from else { throw .usage("--year") { $0.yearNeedsFrom } }
    guard let year = Int(yearText.trimmed), (1990...2100).contains(year) else {
      throw .usage("--year") { $0.noSuchYear(yearText) }
    }
    let workspace = try Self.source(from, in: context)
    let contents = workspace.read(plan: planText.map { Plan.ID($0) }, scope: .plan)
    try contents.refuseIfNoWorkspace(in: workspace)
    guard let book = contents.book else {
      guard let first = contents.problems.first(where: { $0.file.hasSuffix("/plan.json") }) else {
        throw .failure { $0.noPlan(contents.title) }
      }
      throw .failure { $0.text(first) }
    }
    guard book.plan.year != year else { throw .usage("--year") { $0.yearIsThePlans(year) } }
    let texts = (Language(rawValue: contents.language) ?? .vietnamese).texts
    let draft = book.plan.draft(for: year, registry: book.registry)
    (source, notes, registry) = (book.plan, draft.review, book.registry)
    reviewFile = "plans/\(draft.plan.id)/review.txt"
    var plan = draft.plan
    plan.note = texts.draftNote(
      of: source.number ?? source.title, year: source.year, count: notes.count, file: "review.txt")
    self.plan = plan
    let carried: [WorkspaceFile]
    do throws(StoreError) {
      carried = try workspace.filesToCarry()
    } catch {
      let folder = workspace.root.string
      throw .failure { $0.notDone($0.cannotDraft(folder), $0.text(error)) }
    }
    let sentences = DraftSentences(plan: plan, registry: registry, texts: texts)
    let review =
      [texts.draftHead(plan.title, count: notes.count), ""]
      + notes.map { "- \(sentences.text($0))" }
    files = carried + [.plan(plan), .note(review, path: reviewFile)]
  }

  private static func source(
    _ from: String, in context: CommandContext
  ) throws(CommandFailure) -> Workspace {
    let folder = FilePath(from)
    if Workspace.exists(at: folder) { return Workspace(root: folder) }
    if from.contains("/") {
      throw .failure {
        $0.noWorkspace(from, command: "loa init \(shellWord(from)) --from nghe-an")
      }
    }
    return Workspace(root: try context.shippedWorkspace(named: from))
  }

  /// What a person has to look at.
  func lines(_ texts: any Texts) -> [String] {
    let sentences = DraftSentences(plan: plan, registry: registry, texts: texts)
    return [texts.draftHead(plan.title, count: notes.count)]
      + notes.map { "- \(sentences.text($0))" } + ["", texts.draftKept(reviewFile)]
  }

  func json(_ folder: String, _ title: String) -> JSONValue {
    let sentences = DraftSentences(
      plan: plan, registry: registry, texts: Language.vietnamese.texts)
    return [
      "workspace": .string(folder), "title": .string(title), "plan": .string(plan.id.rawValue),
      "review": .array(
        notes.map { note in
          [
            "kind": .string(note.kind), "subject": .string(sentences.name(note.subject)),
            "text": .string(sentences.text(note)),
          ]
        }),
    ]
  }
}

extension DraftNote {
  /// As scripts see it.
  fileprivate var kind: String {
    switch self {
    case .replaced: "replaced"
    case .withoutSuccessor: "withoutSuccessor"
    case .emptyGroup: "emptyGroup"
    case .textMoved: "textMoved"
    case .yearLeft: "yearLeft"
    case .frameMoved: "frameMoved"
    case .basisLeftOut: "basisLeftOut"
    case .obligationKept: "obligationKept"
    }
  }

  var subject: DraftSubject {
    switch self {
    case .replaced(_, by: _, in: let subject), .withoutSuccessor(_, in: let subject, _),
      .emptyGroup(_, in: let subject), .textMoved(let subject, from: _, to: _),
      .yearLeft(let subject, text: _), .obligationKept(_, in: let subject):
      subject
    case .frameMoved(let assignment, from: _, to: _): .assignment(assignment)
    case .basisLeftOut: .plan
    }
  }
}
