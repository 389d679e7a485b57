import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// Examines a workspace, and mends what can be mended without loss.
struct CheckCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: said.aboutCheck,
      discussion: said.detailsCheck)
  }

  @Flag(help: ArgumentHelp(said.optionCheckRepair))
  var repair = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let workspace = Workspace(root: context.workspaceRoot(common.workspace))
    try workspace.read().refuseIfNoWorkspace(in: workspace)
    let texts = context.texts(for: common)
    let findings = WorkspaceCheck.run(workspace.root, now: context.now)
    guard repair, !findings.isEmpty else {
      if common.json {
        output.json(.array(findings.map { .object($0.json(texts)) }))
      } else if findings.isEmpty {
        output.line(texts.checkClean(workspace.root.string))
      } else {
        output.lines(findings.map { texts.text($0) } + ["", texts.checkFound(findings.count)])
      }
      return findings.isEmpty ? .success : .lateOrMissing
    }
    var outcomes = Repair.run(
      workspace.root, findings: findings, by: context.account, now: context.now)
    // A journal that is damaged itself can give a document in which something else is wrong.
    let left = Set(outcomes.filter { !$0.isMended }.map(\.finding))
    outcomes += WorkspaceCheck.run(workspace.root, now: context.now)
      .filter { !left.contains($0) }.map { RepairOutcome(finding: $0, result: .left) }
    if common.json {
      output.json(.array(outcomes.map { $0.json(texts) }))
    } else {
      let mended = outcomes.count { $0.isMended }
      output.lines(outcomes.map { $0.line(texts, workspace) })
      output.lines(["", texts.checkRepaired(mended, left: outcomes.count - mended)])
    }
    return outcomes.allSatisfy(\.isMended) ? .success : .lateOrMissing
  }
}

extension Finding {
  fileprivate func json(_ texts: any Texts) -> JSONObject {
    [
      "file": .string(file), "line": line.map { .number($0) } ?? .null,
      "problem": .string(texts.text(problem)), "remedy": .string(remedy.word),
    ]
  }
}

extension RepairOutcome {
  fileprivate var isMended: Bool {
    switch result {
    case .done, .goneMeanwhile: true
    case .left, .failed: false
    }
  }

  fileprivate func line(_ texts: any Texts, _ workspace: Workspace) -> String {
    let place = texts.place(of: finding)
    return switch result {
    case .left: texts.text(finding)
    case .goneMeanwhile: "\(place): \(texts.repairGoneMeanwhile)"
    case .done(let action): "\(place): \(texts.text(action))"
    case .failed(let error):
      "\(place): \(texts.repairFailed(texts.text(error, below: workspace.root)))"
    }
  }

  fileprivate func json(_ texts: any Texts) -> JSONValue {
    var object = finding.json(texts)
    object["result"] =
      switch result {
      case .left: "left"
      case .goneMeanwhile: "gone"
      case .done: "mended"
      case .failed: "failed"
      }
    return .object(object)
  }
}
