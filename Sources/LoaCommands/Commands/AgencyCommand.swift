import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage

/// What concerns one agency.
struct AgencyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agency", abstract: said.aboutAgency,
      subcommands: [AgencyGrantCommand.self])
  }
}

/// Lets a group write what is one agency's.
struct AgencyGrantCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "grant",
      abstract: said.aboutAgencyGrant,
      discussion: said.detailsAgencyGrant)
  }

  @Argument(help: ArgumentHelp(said.optionAgencyGrantAgency, valueName: said.valueAgency))
  var agency: String

  @Argument(help: ArgumentHelp(said.optionAgencyGrantGroup, valueName: said.valueGroup))
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
