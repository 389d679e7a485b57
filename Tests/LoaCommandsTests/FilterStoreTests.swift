import Dashboard
import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import LoaCommands

@Suite struct FilterStoreTests {
  private let filters = [
    SavedFilter(
      name: "Quá hạn · cấp xã", pane: .taskList,
      filter: ListFilter([.everyAgency, .standing(.overdue), .group("cap-xa")], words: "báo cáo")),
    SavedFilter(name: "Báo", pane: .channelList, filter: ListFilter([.channelKind(.newspaper)])),
  ]

  @Test func whatIsKeptIsReadAgainOfThatWorkspaceAlone() throws {
    let bench = CommandBench()
    let state = FilePath("\(bench.folder)/state")
    let store = FilterStore(root: "/srv/nghe-an", folder: state)
    #expect(store.read() == [])
    try store.keep(filters)
    #expect(FilterStore(root: "/srv/nghe-an", folder: state).read() == filters)
    #expect(FilterStore(root: "/srv/phu-tho", folder: state).read() == [])
    try store.keep([])
    #expect(store.read() == [])
  }
}
