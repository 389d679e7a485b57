import LoaTexts
import TerminalCanvas

// Keys in the windows that lie over the screen: each does something or is answered.

extension DashboardState {
  /// Takes a key in a window that shows something to be read.
  mutating func press(_ key: Key, inWindow window: Overlay) -> [DashboardEffect] {
    let action = keymap.action(for: key)
    switch window {
    // A contact has more to be done with than to be changed: there Enter closes.
    case .publication where key == .enter, .criterion where key == .enter:
      return perform(.edit, onShownIn: window)
    default: break
    }
    switch action {
    case .copy?, .openLink?:
      if sharesShown(window), let effects = share(key) { return effects }
    case .edit?, .remove?, .restore?:
      if let action, let known = actionOnShown(action, in: window) {
        return perform(known, onShownIn: window)
      }
    default: break
    }
    if action == closing(window) || [.back, .quit, .open].contains(action) {
      overlay = nil
      return []
    }
    guard let action, let top = scrolled(action, from: window) else {
      sayKeysOfWindow(key)
      return []
    }
    overlay = window.scrolled(to: top)
    return []
  }

  /// Says which keys a window knows, and of a key other than that for help that it is none of them.
  mutating func sayKeysOfWindow(_ key: Key) {
    let keys = keyHints.map { "\($0.names) \($0.label)" }.joined(separator: ", ")
    message = Message(
      keymap.action(for: key) == .help
        ? texts.keysOfWindow(keys) : texts.keyNotInWindow(key.name, keys: keys))
  }

  /// The key that has opened a window closes it as well.
  private func closing(_ window: Overlay) -> Action? {
    switch window {
    case .help: .help
    case .problems: .showProblems
    case .messages: .showMessages
    default: nil
    }
  }

  private func sharesShown(_ window: Overlay) -> Bool {
    switch window {
    case .contact, .publication, .link: true
    default: false
    }
  }

  /// The action, if it can be done with what a window shows.
  private func actionOnShown(_ action: Action, in window: Overlay) -> Action? {
    switch (window, action) {
    case (.contact, .edit), (.contact, .remove), (.publication, .edit), (.publication, .remove),
      (.criterion, .edit), (.messages, .restore):
      action
    default: nil
    }
  }

  private mutating func perform(
    _ action: Action, onShownIn window: Overlay
  ) -> [DashboardEffect] {
    overlay = nil
    if focusedPane == .contactSearch { focus[.contacts] = .contactList }
    if case .criterion = window {
      // Whether points may be set is said when they are saved: another agency may be chosen before.
      editScore()
      return []
    }
    if let refusal = refusal(of: action) {
      message = Message(refusal, isError: true)
      return []
    }
    switch action {
    case .restore: return restoreLastReplaced()
    case .remove: removeRecord()
    default: editRecord()
    }
    return []
  }

  /// The first line shown after an action; `nil` if it does not scroll.
  private func scrolled(_ action: Action, from window: Overlay) -> Int? {
    let (top, count) = place(in: window)
    let page = max(1, overlayArea.inset().rows)
    let last = max(0, count - page)
    return switch action {
    case .moveUp: max(0, top - 1)
    case .moveDown: min(last, top + 1)
    case .pageUp: max(0, top - page)
    case .pageDown: min(last, top + page)
    case .moveHome: 0
    case .moveEnd: last
    default: nil
    }
  }

  /// The first line shown of a window, and how many there are.
  private func place(in window: Overlay) -> (top: Int, count: Int) {
    switch window {
    case .help(let top): (top, helpLines.count)
    case .problems(let top): (top, problemLines.count)
    case .contact(let top): (top, contactLines.count)
    case .publication(let top): (top, publicationLines.count)
    case .messages(let top): (top, messageLines.count)
    case .criterion(let top): (top, criterionLines.count)
    case .link, .historyFilter, .menu, .palette, .filter, .question: (0, 0)
    }
  }

  mutating func press(_ key: Key, in menu: Menu) {
    var menu = menu
    let last = menu.items.count - 1
    switch keymap.action(for: key) {
    case .moveUp: menu.index = menu.index > 0 ? menu.index - 1 : last
    case .moveDown: menu.index = menu.index < last ? menu.index + 1 : 0
    case .moveHome, .pageUp: menu.index = 0
    case .moveEnd, .pageDown: menu.index = last
    case .open, .tick:
      if menu.items.indices.contains(menu.index) { take(menu.items[menu.index].choice) }
      return
    case .back, .quit:
      overlay = nil
      return
    default: sayKeysOfWindow(key)
    }
    overlay = .menu(menu)
  }
}

extension DashboardState.Overlay {
  /// The same from another line on.
  fileprivate func scrolled(to top: Int) -> Self {
    switch self {
    case .help: .help(top: top)
    case .problems: .problems(top: top)
    case .contact: .contact(top: top)
    case .publication: .publication(top: top)
    case .messages: .messages(top: top)
    case .criterion: .criterion(top: top)
    case .link, .historyFilter, .menu, .palette, .filter, .question: self
    }
  }
}
