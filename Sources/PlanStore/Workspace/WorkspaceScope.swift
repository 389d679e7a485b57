/// How much of what is recorded under a plan is read.
public struct WorkspaceScope: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// What each agency has on its checklist.
  public static let checklists = WorkspaceScope(rawValue: 1)
  /// What each channel has published; by far the most.
  public static let logs = WorkspaceScope(rawValue: 2)

  /// The plan alone.
  public static let plan: WorkspaceScope = []
  public static let all: WorkspaceScope = [.checklists, .logs]
}
