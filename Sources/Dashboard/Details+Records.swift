import LoaTexts
package import PlanModel
import TerminalCanvas

extension DashboardState {
  /// All that is known of the chosen contact.
  func contactLines(columns: Int) -> [DetailLine] {
    selectedContact.map { contactLines(of: $0, columns: columns) } ?? []
  }

  func contactLines(of contact: Contact, columns: Int) -> [DetailLine] {
    var page = Paragraphs(columns: columns)
    let value = [contact.value ?? texts.notKnown, contact.branch].compactMap { $0 }
    page.add(value.joined(separator: " – "), .title)
    if let warning = contact.warning(on: today) {
      page.add("! " + warning.sentence(in: texts), .warning)
    }
    page.add("\(owner(of: contact)) (\(placeText(of: contact)))")
    let purposes = joined(contact.purposes.map { $0.name(in: texts) })
    let about = [contact.about, purposes, contact.hours].compactMap { $0 }.filter { !$0.isEmpty }
    if !about.isEmpty { page.add(about.joined(separator: " · ")) }
    page.fact(texts.labelVerified, contact.verifiedOn.map(dayText))
    page.fact(texts.labelSource, contact.source)
    page.fact(texts.labelNote, contact.note)
    return page.lines
  }

  var contactLines: [DetailLine] { contactLines(columns: overlayArea.columns - 4) }

  /// The publication that is chosen in the log.
  package var selectedPublication: Publication? {
    let list = list(.channelLog)
    guard list.selected != nil, let log = figures.channel?.publications,
      log.indices.contains(list.index)
    else { return nil }
    return log[list.index]
  }

  /// All that is recorded of the chosen publication.
  var publicationLines: [DetailLine] {
    selectedPublication.map {
      publicationLines(of: $0, columns: max(1, overlayArea.columns - 4))
    } ?? []
  }

  func publicationLines(of publication: Publication, columns: Int) -> [DetailLine] {
    guard let book else { return [] }
    var page = Paragraphs(columns: columns)
    page.add(publication.title, .title)
    page.fact(texts.fieldDay, dayText(publication.day))
    page.fact(texts.labelChannel, channelName(publication.channel))
    page.fact(texts.fieldGenre, publication.genre)
    if publication.quantity > 1 {
      page.fact(texts.labelQuantity, texts.pieces(publication.quantity))
    }
    page.fact(texts.fieldLink, publication.url)
    page.fact(texts.labelNumber, publication.number)
    page.fact(
      texts.labelAudiences, joined(publication.audiences.map { $0.name(in: texts) }))
    page.fact(texts.labelNote, publication.note)
    let contents = publication.covers.compactMap { book.entry(of: $0) }
    if !contents.isEmpty {
      page.heading(texts.labelContents)
      for entry in contents { page.add("\(entry.ref)  \(entry.text)") }
    }
    let recorded = [publication.by, publication.at.map(momentText)].compactMap { $0 }
    if !recorded.isEmpty {
      page.add("")
      page.add(joined(recorded), .muted)
    }
    return page.lines
  }
}
