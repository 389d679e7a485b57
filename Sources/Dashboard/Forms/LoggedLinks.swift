import LoaTexts
import PlanModel
import TerminalCanvas

// A link that a channel's log has already is hardly meant to be logged once more.

/// The pages whose links have been logged, each with the piece that has it.
struct LoggedLinks {
  private var pieces: [Page: Publication] = [:]

  private struct Page: Hashable {
    var channel: Channel.ID
    var address: String
  }

  mutating func take(_ publication: Publication) {
    guard let address = publication.url.flatMap(WebAddress.page) else { return }
    pieces[Page(channel: publication.channel, address: address)] = publication
  }

  /// The piece that has the same page on the same channel.
  func piece(like publication: Publication) -> Publication? {
    publication.url.flatMap(WebAddress.page).flatMap {
      pieces[Page(channel: publication.channel, address: $0)]
    }
  }
}

/// What was found for a link that stands in a form.
struct LinkLook: Sendable {
  var text: String
  var channel: Channel.ID
  var piece: Publication?
}

extension DashboardState {
  /// The piece that was logged with the link of a form that logs one; `nil` if none was.
  func pieceLogged(withLinkOf form: Form) -> Publication? {
    if case .edit = form.purpose { return nil }
    guard let text = form[.link]?.input.text, let page = WebAddress.page(of: text), let book,
      let channel = channel(of: form)
    else { return nil }
    if let look = figures.found.link, look.text == text, look.channel == channel {
      return look.piece
    }
    return book.publications(on: channel).last { $0.url.flatMap(WebAddress.page) == page }
  }

  /// Looks for the link of the open form once after it has changed, not at each key and picture.
  mutating func lookUpLink() {
    guard let form, case let text? = form[.link]?.input.text, WebAddress.page(of: text) != nil,
      let channel = channel(of: form)
    else { return figures.found.link = nil }
    if let look = figures.found.link, look.text == text, look.channel == channel { return }
    figures.found.link = LinkLook(
      text: text, channel: channel, piece: pieceLogged(withLinkOf: form))
  }

  /// The links on the channels that drafts are about.
  func loggedLinks(for drafts: [Form]) -> LoggedLinks {
    var links = LoggedLinks()
    for channel in Set(drafts.compactMap(channel)) {
      for publication in book?.publications(on: channel) ?? [] { links.take(publication) }
    }
    return links
  }

  /// How many of some drafts have a link that was logged before.
  func countLogged(_ drafts: [Form]) -> Int {
    let links = loggedLinks(for: drafts)
    return drafts.count { draft in
      guard let channel = channel(of: draft), let link = draft[.link]?.input.text else {
        return false
      }
      let piece = Publication(id: "", day: today, channel: channel, title: "", url: link)
      return links.piece(like: piece) != nil
    }
  }
}
