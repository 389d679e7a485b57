import Dashboard
import LoaTestSupport
import LoaTexts
import TerminalCanvas
import Testing

@Suite struct KeymapTests {
  @Test func noKeyDoesTwoThings() {
    let keys = Keymap.standard.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func everyActionIsListedOnceWithAKey() {
    #expect(Set(Keymap.standard.bindings.map(\.action)) == Set(Action.allCases))
    #expect(Keymap.standard.bindings.count == Action.allCases.count)
    for binding in Keymap.standard.bindings {
      #expect(!binding.keys.isEmpty)
      for key in binding.keys { #expect(Keymap.standard.action(for: key) == binding.action) }
    }
  }

  @Test func whatIsNeededAtEachStepHasAKeyThatAnInputMethodLeavesAlone() {
    // Telex takes letters, VNI digits; what has letters alone is reached by the palette.
    let withLettersAlone = Keymap.standard.bindings.filter { binding in
      binding.keys.allSatisfy { key in
        guard case .character(let character) = key else { return false }
        return character.isLetter || character.isNumber
      }
    }
    #expect(
      Set(withLettersAlone.map(\.action)) == [
        .edit, .repeatLastMonth, .undo, .nextMatch, .previousMatch, .filter, .clearFilters, .sort,
        .selectRange, .mark, .markAll, .copy, .openLink, .restore, .showMessages, .switchView,
        .moveRowUp, .moveRowDown,
      ])
    #expect(Keymap.standard.keys(for: .palette).contains(.control("p")))
    let log = DashboardState.showing(.busy).pressing(.enter)
    #expect(log.pressing(.enter, .enter) == log.pressing(.character("e")))
  }

  @Test func noKeyIsALetterTwice() {
    for key in Keymap.standard.bindings.flatMap(\.keys) {
      if case .character(let character) = key { #expect(String(character).count == 1) }
    }
    for key in [Key.character("d"), .character("x"), .backspace, .control("h")] {
      #expect(Keymap.standard.action(for: key) == nil)
    }
  }

  @Test func everyActionHasALabelInBothLanguages() {
    for action in Action.allCases {
      let labels = ["vi", "en"].map { code in
        DashboardState(
          columns: 1, rows: 1, today: .on(1, 1), language: code == "vi" ? .vietnamese : .english
        ).texts
      }.map { action.label(in: $0) }
      #expect(labels.allSatisfy { !$0.isEmpty } && labels[0] != labels[1])
    }
  }

  @Test func theKeyLineNamesOnlyKeysThatDoSomething() {
    var states = DashboardState.allPanes(of: .busy)
    states += DashboardState.gallery(of: .busy).map(\.state)
    for state in states {
      for hint in state.keyHints + [state.helpHint].compactMap({ $0 }) {
        let isOfUse = hint.keys.contains { key in
          var pressed = state
          let effects = pressed.apply(.keyPressed(key))
          let complains = pressed.message?.isError == false && pressed.message != state.message
          var quiet = pressed
          quiet.message = state.message
          return !effects.isEmpty || quiet != state || (complains && key == .character("q"))
        }
        // What fits has nowhere to scroll to; a form that has complained complains again.
        let mayBeIdle =
          hint.keys == [.up, .down] || state.overlay != nil
          || state.form != nil && hint.keys == [.control("s")]
        #expect(isOfUse || mayBeIdle, "\(hint) in \(state.focusedPane)")
      }
    }
  }

  @Test func deleteIsOfferedForMarkedContactsWhateverTheLogHolds() {
    let state = DashboardState.showing(.busy).pressing(.function(6), .enter, .character("M"))
    var empty = state
    empty.lists[.channelLog] = ListState()
    for state in [state, empty] {
      #expect(state.keyHints.contains { $0.keys == [.delete] })
    }
  }
}
