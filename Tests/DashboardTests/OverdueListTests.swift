import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// Lists that are asked for what is overdue.
@Suite struct OverdueListTests {
  private func overdue(on day: CalendarDay) -> DashboardState {
    var state = DashboardState(columns: 120, rows: 36, today: day, account: "lan")
    _ = state.apply(.loaded(.sample))
    return state.pressing(.control("p")).typing("viec qua han cua moi co quan").pressing(.enter)
  }

  @Test func whereNothingIsOverdueTheListSaysSo() {
    let state = overdue(on: .on(10, 1))
    #expect(state.rows(.taskList).count == 0)
    #expect(state.screenText.contains("Không có việc nào quá hạn. Bấm F để hiện mọi việc."))
    #expect(!state.screenText.contains("Bộ lọc đang ẩn"))
  }

  @Test func withWordsBesideItTheFilterIsNamed() {
    let state = overdue(on: .on(15, 3)).pressing(.character("f")).typing("không có chữ này")
      .pressing(.enter)
    #expect(state.rows(.taskList).count == 0)
    #expect(!state.screenText.contains("Không có việc nào quá hạn"))
  }

  @Test func theListCountsTasksAndTheHeaderPeriods() {
    let state = overdue(on: .on(15, 3))
    let parts = state.figures.tasks.reduce(0) { $0 + $1.standing(on: .on(15, 3)).partsOverdue }
    let count = state.figures.tasks.count
    #expect(count > 0 && parts > count)
    let total = count + (state.figures.hidden[.taskList] ?? 0)
    #expect(state.screenText.contains("lọc: quá hạn · \(count)/\(total) việc"))
    #expect(state.screenText.contains("! \(parts) kỳ quá hạn"))
  }
}
