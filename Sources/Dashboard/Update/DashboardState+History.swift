import LoaTexts
import PlanModel
import TerminalCanvas

extension DashboardState {
  /// Takes a key in the chooser of what the history shows.
  mutating func pressInHistoryFilter(_ key: Key, _ selected: Int) {
    let choices = historyChoices
    let last = max(0, choices.count - 1)
    switch keymap.action(for: key) {
    case .moveUp: overlay = .historyFilter(selected: max(0, selected - 1))
    case .moveDown: overlay = .historyFilter(selected: min(last, selected + 1))
    case .pageUp, .moveHome: overlay = .historyFilter(selected: 0)
    case .pageDown, .moveEnd: overlay = .historyFilter(selected: last)
    case .open, .tick:
      overlay = nil
      guard choices.indices.contains(selected) else { return }
      filterHistory(by: choices[selected].filter)
    case .back, .quit, .filter: overlay = nil
    default: sayKeysOfWindow(key)
    }
  }

  /// Goes to the record that the chosen entry is about, as far as there is a list with it.
  mutating func openHistoryRecord() {
    guard let row = selectedHistory?.row else {
      message = Message(texts.nothingDeeper)
      return
    }
    switch row.document {
    case .checklist(let agency):
      choose(agency.rawValue, in: .agencyList)
      guard figures.shownAgency == agency else { return say(missing: row) }
      go(to: .checklists)
      focus[.checklists] = .taskList
      if let task = task(of: row) { choose(task.rawValue, in: .taskList) }
    case .log(let channel):
      let group = String(channel.rawValue.prefix { $0 != "@" })
      if book?.channelGroup(ChannelGroup.ID(group)) != nil { unfold(group, true) }
      choose(channel.rawValue, in: .channelList)
      guard figures.shownChannel == channel.rawValue else { return say(missing: row) }
      go(to: .channels)
      focus[.channels] = .channelLog
      if figures.channel?.publications.contains(where: { $0.id.rawValue == row.record }) == true {
        choose(row.record, in: .channelLog)
      } else {
        say(missing: row)
      }
    case .contacts:
      contactQuery.replaceText(with: "")
      refreshContacts()
      go(to: .contacts)
      focus[.contacts] = .contactList
      choose(row.record, in: .contactList)
    case .plan where row.collection == "channels" || row.collection == "channelGroups":
      choose(row.record, in: .channelList)
      go(to: .channels)
      focus[.channels] = .channelList
    case .plan: go(to: .plan)
    case .agencies, .settings: say(missing: row)
    }
  }

  private mutating func say(missing row: HistoryRow) {
    message = Message(texts.historyNoRecord(sentences.subject(of: row)))
  }

  /// The task that an entry is about, also where only another record of the checklist names it.
  private func task(of row: HistoryRow) -> PlanTask.ID? {
    if let task = row.task { return task }
    guard case .checklist(let agency) = row.document, let checklist = book?.checklists[agency]
    else { return nil }
    switch row.collection {
    case "evidence": return checklist.evidence.first { $0.id.rawValue == row.record }?.task
    case "followUps": return checklist.followUps.first { $0.id.rawValue == row.record }?.task
    case "persons": return checklist.persons.first { $0.id.rawValue == row.record }?.task
    default: return nil
    }
  }
}
