import LoaTexts
import PlanModel
import TerminalCanvas

/// Handing on what is chosen: to the clipboard, and to the program that opens links.
extension DashboardState {
  /// What is most useful of the chosen record: the number or address of a contact, the link or the
  /// title of a publication, a part of the plan with its position; `nil` if nothing is chosen.
  package var chosenText: String? {
    if case .link(let address)? = overlay { return address }
    switch focusedPane {
    case .overviewPlan, .planTree, .planDetail:
      let pane: Pane = focusedPane == .overviewPlan ? .overviewPlan : .planTree
      guard let position = entryPosition(in: pane), let entry = book?.outline[position] else {
        return nil
      }
      return "\(entry.ref) \(entry.text)"
    case .overviewChannels:
      return figures.review.first { $0.id == list(.overviewChannels).selected }?.name
    case .channelList:
      return figures.channelRows.first { $0.id == list(.channelList).selected }?.name
    case .channelLog:
      let publication = figures.channel?.publications
        .first { $0.id.rawValue == list(.channelLog).selected }
      return publication.map { $0.url ?? $0.title }
    case .overviewAgencies, .agencyList:
      return list(focusedPane).selected.flatMap { book?.agency(Agency.ID($0)).name }
    case .taskList, .taskDetail:
      guard let task = selectedTask else { return nil }
      return [task.ref, task.title].compactMap { $0 }.joined(separator: " ")
    case .contactSearch, .contactList: return selectedContact?.value
    case .channelHeat:
      return figures.channelRows.first { $0.id == list(.channelHeat).selected }?.name
    case .historyList, .historyDetail: return selectedHistory.map { sentences.change($0.row) }
    case .overviewToday, .planCoverage, .calendarMonth, .calendarAgenda, .reportPeriods,
      .reportPreview:
      return nil
    }
  }

  /// Puts what is chosen on the clipboard and says what was sent.
  mutating func copy() -> [DashboardEffect] {
    guard let text = chosenText else {
      if (focusedPane == .contactList || focusedPane == .contactSearch), selectedContact != nil {
        message = Message(texts.contactNotKnown)
      } else {
        message = Message(whyNot(.copy))
      }
      return []
    }
    let clean = withoutControls(text)
    message = Message(texts.copySent(clean))
    return [.copy(clean)]
  }

  /// What a shell could take for a command's end must not come out of a clipboard.
  private func withoutControls(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// The address that belongs to the chosen record, as it stands there; `nil` if there is none.
  private var chosenLink: String? {
    if case .link(let address)? = overlay { return address }
    switch focusedPane {
    case .channelLog:
      return figures.channel?.publications
        .first { $0.id.rawValue == list(.channelLog).selected }?.url
    case .taskList, .taskDetail: return selectedTask?.evidence.lazy.compactMap(\.link).first
    case .contactSearch, .contactList:
      guard let contact = selectedContact, contact.kind != .address else { return nil }
      return contact.value
    default: return nil
    }
  }

  /// Opens the chosen record's link, or shows it whole where no program here can open it.
  mutating func openLink() -> [DashboardEffect] {
    guard let text = chosenLink else {
      message = Message(isOfUse(in: focusedPane, .openLink) ? texts.noLink : whyNot(.openLink))
      return []
    }
    let isCall = focusedPane.screen == .contacts && selectedContact?.kind == .hotline
    guard let target = isCall ? LinkTarget(telephone: text) : LinkTarget(text) else {
      message = Message(texts.badLink(text), isError: true)
      return []
    }
    guard opensLinks else { return show(target.address) }
    message = Message(texts.linkOpened(target.address))
    return [.openLink(target.address)]
  }

  /// Shows an address whole and copies it: over ssh it is the person's own machine that opens it.
  mutating func show(_ address: String) -> [DashboardEffect] {
    overlay = .link(address)
    return [.copy(address)]
  }

  /// An address in lines that can be chosen with the mouse, and what to do with it.
  func linkLines(_ address: String) -> [DetailLine] {
    let columns = max(1, overlayArea.columns - 4)
    var lines: [DetailLine] = []
    var rest = address[...]
    // Cut hard: a blank in the middle of an address would be copied with it.
    while !rest.isEmpty {
      lines.append(DetailLine(String(rest.prefix(columns)), .strong))
      rest = rest.dropFirst(columns)
    }
    var page = Paragraphs(columns: columns, lines: lines)
    page.add("")
    page.add(texts.linkAdvice)
    return page.lines
  }
}
