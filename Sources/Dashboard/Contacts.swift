import LoaTexts
package import PlanModel
import TerminalCanvas

/// One line of the list of contacts.
package struct ContactRow: Hashable, Sendable, Identifiable {
  /// The contact's identity; where it is listed again for another purpose, with that.
  package var id: String
  /// Its position in the directory.
  package var position: Int
  /// What the citizen wants for whom it is listed here; `nil` where no purpose is recorded.
  package var purpose: ContactPurpose?
}

extension DashboardState {
  mutating func refreshContactKeys(_ contacts: [Contact]) {
    figures.contactKeys = contacts.map { contact in
      SearchKey(texts.words(of: contact, owner: owner(of: contact)))
    }
  }

  /// What depends on the words that contacts are searched by.
  mutating func refreshContacts() {
    let contacts = contents?.contacts ?? []
    let query = SearchQuery(contactQuery.text)
    figures.contacts = query.isEmpty ? byPurpose(contacts) : answering(query, among: contacts)
    filterRows(of: .contactList)
    settle(.contactList)
  }

  /// Best first, each once.
  private func answering(_ query: SearchQuery, among contacts: [Contact]) -> [ContactRow] {
    query.positions(in: figures.contactKeys).map { position in
      let purposes = contacts[position].purposes
      return ContactRow(
        id: contacts[position].id.rawValue, position: position,
        purpose: purposes.first { query.rank(in: SearchKey(texts.words(of: $0))) != nil }
          ?? purposes.first)
    }
  }

  /// Under each purpose the contacts that serve it, then those of which none is recorded.
  func byPurpose(_ contacts: [Contact]) -> [ContactRow] {
    var listed = Set<Int>()
    let groups = ContactPurpose.allCases.map { Optional($0) } + [nil]
    return groups.flatMap { purpose in
      contacts.indices.filter { position in
        purpose.map(contacts[position].purposes.contains) ?? contacts[position].purposes.isEmpty
      }.map { position in
        let id = contacts[position].id.rawValue
        let isFirst = listed.insert(position).inserted
        return ContactRow(
          id: isFirst ? id : "\(id)@\(purpose?.rawValue ?? "")", position: position,
          purpose: purpose)
      }
    }
  }

  /// Whose a contact is, in words, as it is called today.
  package func owner(of contact: Contact) -> String {
    contact.owner ?? contact.agency.flatMap { id in book?.agency(id, on: today).name }
      ?? contact.place
  }

  /// The place that a contact is for, and of which place that is a part today where it no longer
  /// exists.
  func placeText(of contact: Contact) -> String {
    guard let registry = book?.registry,
      let place = registry.place(named: contact.place, on: book?.plan.firstDay ?? today),
      let holding = registry.place(holding: place.id, on: today), holding.id != place.id
    else { return contact.place }
    return texts.nowPartOf(contact.place, holding.name)
  }
}
