import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// What may only be read is said before anybody tries, and nothing of it is queued.
@Suite struct WriteRightsTests {
  private var readOnly: WriteRights {
    var rights = WriteRights()
    rights.refused = [.checklist("so-noi-vu"): "snv", .plan: nil]
    rights.canMakeLogs = false
    rights.granted = [.log("truyen-hinh")]
    rights.makers = "cchc"
    return rights
  }

  private func state(_ keys: Key...) -> DashboardState {
    var state = DashboardState.showing(.busy, columns: 100, rows: 30)
    _ = state.apply(.rightsRead(readOnly))
    return state.pressing(keys)
  }

  @Test func aFolderOfItsOwnCountsBeforeWhatCouldBeMade() {
    #expect(readOnly.refusal(of: .checklist("so-noi-vu")) == .init(group: "snv"))
    #expect(readOnly.refusal(of: .checklist("so-y-te")) == nil)
    #expect(readOnly.refusal(of: .log("bao-nghe-an")) == .init(group: "cchc"))
    #expect(readOnly.refusal(of: .log("truyen-hinh")) == nil)
    #expect(readOnly.refusal(of: .plan) == .init(group: nil))
    #expect(WriteRights().refusal(of: .plan) == nil)
  }

  @Test func keysThatWriteSayWhyNotAndWhoMay() {
    let tasks = state(.function(5), .down, .enter)
    #expect(tasks.screenText.contains("(chỉ đọc)"))
    for key in [Key.character(" "), .character("e"), .delete] {
      var tried = tasks
      #expect(tried.apply(.keyPressed(key)) == [])
      #expect(
        tried.message
          == .init(
            "Sở Nội vụ: bạn (lan) chỉ đọc được, nhóm snv ghi được. Xin người quản trị máy chủ cấp "
              + "quyền, hoặc nhờ nơi đó ghi giúp.", isError: true))
      #expect(tried.saves.isEmpty && tried.form == nil && tried.overlay == nil)
      #expect(tried.book == tasks.book)
    }
    let channel = state(.function(4), .character("a"))
    #expect(channel.form == nil)
    #expect(channel.message?.text.contains("nhóm cchc ghi được") == true)
    let plan = state(.function(4), .character("e"))
    #expect(plan.form == nil && plan.message?.text.contains("chỉ chủ tệp") == true)
  }

  @Test func anAgencyIsChangedInTheRegistryAndAskedForThere() {
    var rights = WriteRights()
    rights.refused = [.agencies: "snv"]
    var state = DashboardState.showing(.busy)
    _ = state.apply(.rightsRead(rights))
    state = state.pressing(.function(5), .down)
    var removing = state
    #expect(removing.apply(.keyPressed(.delete)) == [])
    #expect(removing.message?.text.contains("nhóm snv ghi được") == true)
    // Reminders of the agency stand on its checklist; the agency itself is refused when chosen.
    let menu = state.pressing(.character("e"))
    guard case .menu? = menu.overlay else {
      Issue.record("no menu: \(String(describing: menu.message))")
      return
    }
    let refused = menu.pressing(.enter)
    #expect(refused.form == nil && refused.message?.text.contains("nhóm snv ghi được") == true)
    rights.refused = [.checklist("so-noi-vu"): nil]
    _ = state.apply(.rightsRead(rights))
    #expect(state.pressing(.character("e"), .enter).form?.purpose == .write(.agency("so-noi-vu")))
  }

  @Test func theTitleOfAnEndedAgencySaysWhetherItsHeirMayBeWritten() {
    var state = DashboardState.showing(.full)
    var rights = WriteRights()
    rights.refused = [.checklist("so-tttt"): nil]
    _ = state.apply(.rightsRead(rights))
    state = state.pressing(.function(5), .down, .down, .down, .enter)
    #expect(state.figures.shownAgency == "so-tttt")
    #expect(!state.screenText.contains("Truyền thông (chỉ đọc)"))
    rights.refused = [.checklist("so-noi-vu"): nil]
    _ = state.apply(.rightsRead(rights))
    let isAllHandedOver = state.figures.tasks.allSatisfy { $0.ticks.isEmpty }
    #expect(state.screenText.contains("Truyền thông (chỉ đọc)") == isAllHandedOver)
  }

  @Test func rowsThatMayOnlyBeReadAreMarkedOnTheEdge() {
    let lines = state(.function(5)).screenText.split(separator: "\n").map(String.init)
    let office = lines.first { $0.contains("Sở Nội vụ") && $0.contains("/") } ?? ""
    #expect(office.contains("="))
    let other = lines.first { $0.contains("Sở Y tế") || $0.contains("Sở Tư pháp") } ?? ""
    #expect(!other.contains("="))
  }

  @Test func aFormForAChannelThatMayNotBeWrittenKeepsWhatWasTyped() {
    var state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
      .typing("Một cửa")
    _ = state.apply(.rightsRead(readOnly))
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.title]?.input.text == "Một cửa")
    #expect(state.message?.text.contains("chỉ đọc được") == true)
  }

  @Test func whatHasComeToAnotherIsWrittenByThatOne() {
    var state = DashboardState.showing(.full)
    var rights = WriteRights()
    rights.refused = [.checklist("so-tttt"): nil]
    _ = state.apply(.rightsRead(rights))
    state = state.pressing(.function(5), .down, .down, .down, .enter)
    #expect(state.figures.shownAgency == "so-tttt")
    let position = state.figures.tasks.firstIndex { $0.id == "ke-hoach-rieng@so-tttt" } ?? 99
    state = state.pressing(.home).pressing(Array(repeating: .down, count: position))
    var heirs = state
    let tick = Tick(task: "ke-hoach-rieng@so-tttt", by: "lan")
    #expect(
      heirs.apply(.keyPressed(.character(" "))) == [
        .save(.tick(tick, agency: "so-noi-vu"), number: 1)
      ])
    rights.refused = [.checklist("so-noi-vu"): "snv"]
    _ = state.apply(.rightsRead(rights))
    #expect(state.apply(.keyPressed(.character(" "))) == [])
    #expect(state.message?.text.contains("nhóm snv ghi được") == true)
  }

  @Test func whatIsTypedStaysWhereItsChannelIsGone() throws {
    var state = DashboardState.showing(.busy).pressing(.function(4), .character("a"))
      .typing("Một cửa")
    var plan = try #require(state.book?.plan)
    plan.channels.removeAll { $0.id == "bao-nghe-an" }
    _ = state.apply(.changedOnDisk(.plan(plan)))
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.title]?.input.text == "Một cửa")
    #expect(state.message?.isError == true)
  }

  @Test func whatIsOwedStaysTypedWhereThePlanMayNotBeWritten() {
    var state = DashboardState.showing(.busy).pressing(.function(4), .character("e"), .enter)
      .typing("7")
    let form = state.form
    #expect(form?[.amount] != nil)
    _ = state.apply(.rightsRead(readOnly))
    #expect(state.apply(.keyPressed(.control("s"))) == [])
    #expect(state.form?[.amount]?.input.text == form?[.amount]?.input.text)
    #expect(state.message?.text.contains("chỉ chủ tệp") == true)
  }
}
