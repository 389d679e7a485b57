/// One thing that came out on one channel.
public struct Publication: Hashable, Sendable, Identifiable {
  public let id: Identifier<Publication>
  public var day: CalendarDay
  /// Beside the day, where it takes no room of its own.
  private var pieces: Int32
  public var channel: Channel.ID
  /// "tin", "bài", "phóng sự"…; `nil` if nobody said.
  public var genre: String?
  public var title: String
  public var url: String?
  /// The number of the document, where it is one.
  public var number: String?
  /// The items of the plan that it spreads.
  public var covers: [Item.ID]
  public var audiences: [Audience]
  /// How many pieces this entry stands for; 1 to 1,000,000.
  public var quantity: Int {
    get { Int(pieces) }
    set { pieces = Int32(min(max(1, newValue), 1_000_000)) }
  }
  /// What the placements of one piece on several channels share.
  public var piece: String?
  public var note: String?
  /// Who recorded it.
  public var by: String?
  /// When it was recorded, in UTC as in the files.
  public var at: String?

  public init(
    id: ID, day: CalendarDay, channel: Channel.ID, genre: String? = nil, title: String,
    url: String? = nil, number: String? = nil, covers: [Item.ID] = [],
    audiences: [Audience] = [], quantity: Int = 1, piece: String? = nil, note: String? = nil,
    by: String? = nil, at: String? = nil
  ) {
    self.id = id
    self.day = day
    self.channel = channel
    self.genre = genre
    self.title = title
    self.url = url
    self.number = number
    self.covers = covers
    self.audiences = audiences
    pieces = Int32(min(max(1, quantity), 1_000_000))
    self.piece = piece
    self.note = note
    self.by = by
    self.at = at
  }
}
