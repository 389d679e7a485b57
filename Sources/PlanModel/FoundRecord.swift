/// Something of a workspace that people look for by its name.
public enum FoundRecord: Hashable, Sendable {
  case agency(Agency.ID)
  case channel(Channel.ID)
  case channelGroup(ChannelGroup.ID)
  case section(Section.ID)
  case item(Item.ID)
  /// What the plan asks of one agency or of many.
  case assignment(Assignment.ID)
  /// As it stands on one agency's checklist.
  case task(PlanTask.ID, Agency.ID)
  case contact(Contact.ID)
  case plan(Plan.ID)
  case publication(Publication.ID, Channel.ID)

  /// Of records that answer equally well, those of the lesser kind come first: the few before the
  /// many.
  var kindOrder: UInt32 {
    switch self {
    case .agency: 0
    case .channel, .channelGroup: 1
    case .section, .item: 2
    case .assignment: 3
    case .contact: 4
    case .plan: 5
    case .task: 6
    case .publication: 7
    }
  }
}

/// All records of a workspace, made ready to be searched by their names.
///
/// A record answers by what people call it, its number, its position in the document and its
/// identity; publications that answer equally well stand newest first.
public struct RecordIndex: Sendable {
  private var index: SearchIndex
  private var records: [FoundRecord] = []
  private var positionsOfLog: [Channel.ID: Range<Int>] = [:]
  private var search = NarrowingSearch()

  /// - Parameters:
  ///   - contents: The workspace as it was read.
  ///   - contactWords: What a contact is found by, in the language of whoever searches; without it
  ///     by what is recorded of it.
  public init(
    of contents: WorkspaceContents, contactWords: ((Contact) -> String)? = nil
  ) {
    index = SearchIndex(texts: 1000, bytes: 100_000)
    guard let book = contents.book else {
      add(contents, contactWords)
      return
    }
    let publications = book.logs.values.reduce(0) { $0 + $1.count }
    index = SearchIndex(texts: 6000 + publications, bytes: 400_000 + 80 * publications)
    add(contents, contactWords)
    addPlan(of: book)
    for channel in book.logs.keys.sorted() { addLog(of: channel, in: book) }
  }

  public var count: Int { records.count }

  /// What answers a text.
  public struct Answer: Hashable, Sendable {
    public var hits: [Hit]
    /// How many there are with those that the limit leaves out.
    public var total: Int

    public init(hits: [Hit] = [], total: Int = 0) {
      self.hits = hits
      self.total = total
    }
  }

  public struct Hit: Hashable, Sendable {
    public var record: FoundRecord
    public var score: SearchScore
    /// Where a publication stands in its channel's log; `nil` for any other record.
    public var place: Int?
  }

  /// The best answers, best first; none to an empty text.
  public mutating func find(_ text: String, limit: Int = .max) -> Answer {
    let answer = search.find(text, in: index, limit: limit)
    return Answer(
      hits: answer.hits.map {
        Hit(record: records[$0.position], score: $0.score, place: place(of: $0.position))
      }, total: answer.total)
  }

  private func place(of position: Int) -> Int? {
    guard case .publication(_, let channel) = records[position] else { return nil }
    return positionsOfLog[channel].map { position - $0.lowerBound }
  }

  /// Takes up what a channel's log holds now.
  ///
  /// - Returns: `false` if so much has changed by now that the index should be made anew.
  public mutating func replaceLog(of channel: Channel.ID, in book: PlanBook) -> Bool {
    for position in positionsOfLog.removeValue(forKey: channel) ?? 0..<0 {
      index.remove(at: position)
    }
    addLog(of: channel, in: book)
    return !index.isWorn
  }

  private mutating func add(_ record: FoundRecord, _ texts: [String?], number: Int = 0) {
    let known = texts.compactMap { $0 }
    let text = known.count == 1 ? known[0] : known.joined(separator: " ")
    records.append(record)
    index.append(text, order: record.kindOrder << 28 | UInt32(min(max(0, number), 0xFFF_FFFF)))
  }

  private mutating func add(
    _ contents: WorkspaceContents, _ contactWords: ((Contact) -> String)?
  ) {
    for contact in contents.contacts {
      let owner = contact.owner ?? contact.agency.flatMap { contents.book?.agency($0).name }
      add(
        .contact(contact.id),
        contactWords.map { [$0(contact)] } ?? [owner, contact.value, contact.place, contact.about])
    }
    for plan in contents.plans {
      add(.plan(plan.id), [plan.number, plan.title, plan.issuer, plan.id.rawValue])
    }
  }

  private mutating func addPlan(of book: PlanBook) {
    for agency in book.registry.agencies {
      let short = agency.short == agency.name ? nil : agency.short
      add(.agency(agency.id), [agency.name, short, agency.id.rawValue])
    }
    for agency in book.agencies where book.registry[agency.id] == nil {
      add(.agency(agency.id), [agency.name])
    }
    for channel in book.plan.channels {
      add(.channel(channel.id), [channel.name, channel.short, channel.id.rawValue])
    }
    for group in book.plan.channelGroups {
      add(.channelGroup(group.id), [group.name, group.short, group.id.rawValue])
    }
    for (position, entry) in book.outline.enumerated() {
      let record: FoundRecord =
        switch entry.subject {
        case .section(let id): .section(id)
        case .item(let id): .item(id)
        }
      add(record, [entry.text, entry.ref], number: position)
    }
    addAssignments(of: book)
  }

  /// One that several agencies have stands for itself and once for each of them.
  private mutating func addAssignments(of book: PlanBook) {
    for assignment in book.plan.assignments where book.agencies(of: assignment.id).count != 1 {
      add(.assignment(assignment.id), [assignment.title, assignment.ref, assignment.id.rawValue])
    }
    for agency in book.agencies {
      for task in book.tasks(of: agency.id) {
        add(.task(task.id, agency.id), [task.title, agency.short, task.ref])
      }
    }
  }

  private mutating func addLog(of channel: Channel.ID, in book: PlanBook) {
    let start = records.count
    for publication in book.publications(on: channel) {
      // From the year 1 to 9999, the newest first.
      let number = 4_000_000 - (publication.day.daysSinceEpoch + 800_000)
      add(
        .publication(publication.id, channel), [publication.title, publication.number],
        number: number)
    }
    positionsOfLog[channel] = start..<records.count
  }
}
