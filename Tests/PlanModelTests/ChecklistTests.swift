import Testing

@testable import PlanModel

@Suite struct ChecklistTests {
  private let task: PlanTask.ID = "tin-bai@bao-nghe-an"

  @Test func aTickIsNamedByItsTaskAndPeriod() {
    #expect(Tick(task: task).id == "tin-bai@bao-nghe-an")
    #expect(Tick(task: task, period: Period("2024-03")).id == "tin-bai@bao-nghe-an:2024-03")
    #expect(Tick(task: task, period: Period("2024-W12")).id == "tin-bai@bao-nghe-an:2024-W12")
  }

  @Test func twoOfficersWhoTickTheSameMakeOneRecord() {
    let lan = Tick(task: task, period: Period("2024-03"), by: "lan")
    let minh = Tick(task: task, period: Period("2024-03"), by: "minh")
    #expect(lan.id == minh.id)
    #expect(Checklist(ticks: [lan, minh]).ticks == [lan.id: lan])
  }

  @Test func ticksOfATaskComeOldestPeriodFirst() {
    let periods = ["2024-11", "2024-02", "2024-10"].compactMap(Period.init)
    let other = Tick(task: "tin-bai@dai-pt-th", period: periods[0])
    let checklist = Checklist(ticks: periods.map { Tick(task: task, period: $0) } + [other])
    #expect(
      checklist.ticks(of: task).compactMap(\.period).map(\.description)
        == ["2024-02", "2024-10", "2024-11"])
  }

  @Test func aBlankReasonExemptsNobody() {
    #expect(TaskRecord(id: task, exemption: " \n\u{A0}").exemption == nil)
    #expect(TaskRecord(id: task, exemption: "").exemption == nil)
    #expect(
      TaskRecord(id: task, exemption: "Không có thủ tục").exemption == "Không có thủ tục")
  }
}
