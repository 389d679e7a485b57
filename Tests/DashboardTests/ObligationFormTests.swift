import Dashboard
import LoaTestSupport
import PlanModel
import TerminalCanvas
import Testing

/// An officer sets a number where the plan states none.
@Suite struct ObligationFormTests {
  /// The list of channels, with one chosen that owes no number.
  private var channels: DashboardState {
    var state = DashboardState.showing(.sample).pressing(.character("3"))
    for _ in state.figures.channelRows {
      if state.figures.channelRows[state.list(.channelList).index].obligations.first?.owed == nil {
        break
      }
      state = state.pressing(.down)
    }
    return state
  }

  @Test func aNumberIsSetAndTheReviewFollows() {
    var state = channels.pressing(.character("e"), .enter)
    guard case .owe(let subject)? = state.form?.purpose else {
      Issue.record("\(String(describing: state.form))")
      return
    }
    state = state.typing("4")
    let effects = state.pressingForEffects(.control("s"))
    guard case .save(.owe(_, let owed, subject), number: 1)? = effects.effects.first else {
      Issue.record("\(effects.effects)")
      return
    }
    #expect(owed.first?.amount == .atLeast(4))
    #expect(owed.first?.setBy == "lan")
    #expect(owed.first?.setOn == state.today)
    let after = effects.state
    #expect(after.book?.plan.obligations(of: subject) == owed)
    let row = after.figures.channelRows[after.list(.channelList).index]
    #expect(row.obligations.first?.owed == 4)
    #expect(row.state == .notYetDue)
    #expect(after.message?.text.contains("ít nhất 4") == true)
  }

  @Test func nothingChangedIsNotSaved() {
    let result = channels.pressing(.character("e"), .enter).pressingForEffects(.control("s"))
    #expect(result.effects == [])
    #expect(result.state.form == nil)
  }

  @Test(arguments: ["0", "-1", "bốn", "4,5", "100001", "99999999999999999999"])
  func whatIsNoNumberIsSaid(text: String) {
    let result = channels.pressing(.character("e"), .enter).typing(text).pressingForEffects(
      .control("s"))
    #expect(result.effects == [])
    #expect(result.state.form?.fields[0].problem?.contains("“\(text)” không phải số") == true)
  }

  @Test func aPeriodIsChosenByAFewLetters() {
    let state = channels.pressing(.character("e"), .enter).typing("2").pressing(.tab, .control("u"))
      .typing("quy").pressing(.enter)
    guard case .owe(_, let owed, _)? = state.saves.pending[1] else {
      Issue.record("\(state.saves) \(String(describing: state.form))")
      return
    }
    #expect(owed.first?.period == .quarter)
  }

  @Test func anAgencysChannelInAGroupSetsTheNumberOfTheGroup() {
    var state = DashboardState.showing(.sample).pressing(.character("3"), .end, .right, .down)
    #expect(state.list(.channelList).selected?.contains("@") == true)
    state = state.pressing(.character("e"), .enter)
    guard case .owe(.group)? = state.form?.purpose else {
      Issue.record("\(String(describing: state.form))")
      return
    }
  }
}

extension DashboardState {
  fileprivate func pressingForEffects(_ key: Key) -> (
    state: DashboardState, effects: [DashboardEffect]
  ) {
    var state = self
    let effects = state.apply(.keyPressed(key))
    return (state, effects)
  }
}
