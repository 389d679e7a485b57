import Dashboard
import LoaTestSupport
import PlanModel
import Testing

/// Whole screens as text, kept in Snapshots/; `LOA_RECORD=1 swift test` writes them anew and fails.
@Suite struct SnapshotTests {
  @Test(
    arguments: [(60, 16), (80, 24), (120, 36), (200, 60)], ["sample", "busy", "full", "empty"])
  func screensLookAsRecorded(size: (columns: Int, rows: Int), workspace: String) {
    let contents: WorkspaceContents =
      switch workspace {
      case "sample": .sample
      case "busy": .busy.withProblems()
      case "full": .full
      default: .empty
      }
    let gallery = DashboardState.gallery(of: contents, columns: size.columns, rows: size.rows)
    for (name, state) in gallery {
      compare(
        state.screenText + "\n", with: "\(workspace)-\(name)-\(size.columns)x\(size.rows).txt")
    }
  }

  @Test(arguments: [(60, 16), (80, 24), (120, 36)])
  func findingLooksAsRecorded(size: (columns: Int, rows: Int)) {
    for (name, state) in DashboardState.finding(columns: size.columns, rows: size.rows) {
      compare(state.screenText + "\n", with: "find-\(name)-\(size.columns)x\(size.rows).txt")
    }
  }

  private func compare(_ text: String, with name: String) {
    #expect(TextFile(recorded: name, beside: #filePath).difference(from: text) == nil)
  }
}
