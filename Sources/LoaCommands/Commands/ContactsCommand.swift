import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Finds hotlines and addresses.
struct ContactsCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "contacts",
      abstract: said.aboutContacts,
      discussion: said.detailsFinding)
  }

  @Argument(help: ArgumentHelp(said.optionContactsWords, valueName: said.valueWords))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .plan)
    session.warnOfUnreadPlan()
    let found = session.contacts(answering: words.joined(separator: " "))
    if common.json {
      output.json(.array(found.map(\.json)))
    } else if !found.isEmpty {
      output.lines(table(of: found, session).lines)
    }
    if found.isEmpty {
      let texts = session.texts
      session.note(
        words.isEmpty
          ? texts.emptyContacts : texts.nothingFound(words.joined(separator: " ").asTyped))
      return .nothingFound
    }
    return .success
  }

  private func table(of contacts: [Contact], _ session: Session) -> TextTable {
    let texts = session.texts
    return TextTable(
      heads: [
        texts.columnKind, texts.columnContact, texts.columnOwner, texts.columnPlace,
        texts.columnPurpose, texts.labelStatus,
      ],
      rows: contacts.map { contact in
        let value = [contact.value ?? texts.notKnown, contact.branch].compactMap { $0 }
        let warning = contact.warning(on: session.today)?.sentence(in: texts)
        let purposes = contact.purposes.map { $0.name(in: texts) }.joined(separator: "; ")
        return [
          contact.kind.name(in: texts), value.joined(separator: ", "),
          session.owner(of: contact), contact.place, purposes,
          warning.map { "! \($0)" } ?? "",
        ]
      })
  }
}

extension Session {
  /// Whose a contact is, in words.
  func owner(of contact: Contact) -> String {
    contact.owner ?? contact.agency.map { id in contents.book?.agency(id).name ?? id.rawValue }
      ?? contact.place
  }

  /// The contacts in which the words are found, the best answer first.
  func contacts(answering words: String) -> [Contact] {
    let keys = contents.contacts.map { SearchKey(texts.words(of: $0, owner: owner(of: $0))) }
    return SearchQuery(words).positions(in: keys).map { contents.contacts[$0] }
  }
}
