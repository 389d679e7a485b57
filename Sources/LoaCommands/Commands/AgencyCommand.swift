import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// What concerns one agency.
struct AgencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agency", abstract: "Say who may write what is an agency's.",
    subcommands: [AgencyGrantCommand.self])
}

/// Lets a group write what is one agency's.
struct AgencyGrantCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant",
    abstract: "Let a group of the system write an agency's checklist and channels, and no other.",
    discussion: """
      For all plans, or for that of --plan. The workspace must be shared (loa init --shared). \
      Needs root, or the owner of the files who is a member of the group.
      """)

  @Argument(help: "The agency.")
  var agency: String

  @Argument(help: "The group of the system.")
  var group: String

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context)
    let book = try session.book()
    let agency = try book.agency(named: agency)
    let (group, workspace) = (group, session.workspace)
    let folders: [String]
    do throws(RightsError) {
      folders = try workspace.grant(
        agency.id, to: group, in: common.plan == nil ? nil : [book.plan.id])
    } catch {
      throw .failure {
        $0.notDone(
          $0.cannotGrant(agency.name, group: group),
          $0.text(error, group: group, in: workspace))
      }
    }
    if common.json {
      output.json([
        "agency": .string(agency.id.rawValue), "group": .string(group),
        "folders": .array(folders.map { .string($0) }),
      ])
    } else {
      output.line(session.texts.granted(agency.name, group: group))
      output.lines(folders.map { "  \($0)" })
    }
    return .success
  }
}
