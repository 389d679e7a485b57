/// What falls into a span: the ground of a report.
public struct SpanFigures: Hashable, Sendable {
  public var span: ReportSpan
  /// What came out on each channel on which something did: by the plans in the order given, then
  /// by channel.
  public var logs: [ChannelLog]
  /// In the order of the plans given, then of their checklists.
  public var ticks: [Tick]
  /// How many things came out, each on as many channels as it did.
  public var placements: Int
  /// How many different things came out: the placements of one piece are one.
  public var pieces: Int

  /// What came out on one channel under one plan, oldest first.
  public struct ChannelLog: Hashable, Sendable {
    public var plan: Plan.ID
    public var channel: Channel.ID
    public var publications: ArraySlice<Publication>
  }

  /// Every publication, in the order of ``logs``.
  public var publications: [Publication] { logs.flatMap(\.publications) }

  /// What falls into `span` of all that is recorded in `books`.
  ///
  /// - Parameters:
  ///   - span: What the report is about.
  ///   - books: The plans of ``ReportSpan/planYears``; a reporting year needs two of them.
  ///   - day: What came out or was done later is left out.
  public init(of span: ReportSpan, in books: [PlanBook], on day: CalendarDay) {
    self.span = span
    let (first, last) = (span.firstDay, min(span.lastDay, day))
    logs = []
    ticks = []
    placements = 0
    var loose = 0
    var quantityOfPiece: [String: Int] = [:]
    for book in books {
      for channel in book.logs.keys.sorted() {
        let log = book.publications(on: channel, from: first, to: last)
        if log.isEmpty { continue }
        logs.append(ChannelLog(plan: book.plan.id, channel: channel, publications: log))
        for publication in log {
          placements += publication.quantity
          if let piece = publication.piece {
            quantityOfPiece[piece] = max(quantityOfPiece[piece] ?? 0, publication.quantity)
          } else {
            loose += publication.quantity
          }
        }
      }
      for agency in book.agencies {
        for task in book.tasks(of: agency.id) where !task.ticks.isEmpty {
          ticks += task.ticks(knownBy: last).filter { tick in
            tick.reportDay.map { first <= $0 && $0 <= last } ?? false
          }
        }
      }
    }
    pieces = loose + quantityOfPiece.values.reduce(0, +)
  }
}

extension Tick {
  /// The day under which a report counts it: the day on which it was done, if that was said; else
  /// the last day of its period, or the day on which it was recorded if that was earlier; `nil`
  /// if nothing of that is known.
  ///
  /// The day of recording is taken in UTC, as it stands in the files.
  public var reportDay: CalendarDay? {
    if let day { return day }
    guard let end = period?.lastDay else { return recordedDay }
    return recordedDay.map { min($0, end) } ?? end
  }

  /// The day on which it was recorded, in UTC as it stands in the files.
  var recordedDay: CalendarDay? { at.flatMap { CalendarDay(instant: $0) } }
}

extension CalendarDay {
  /// The day that an instant of the files begins with; `nil` for any other text.
  fileprivate init?(instant: String) {
    var parts = (0, 0, 0)
    var place = 0
    for byte in instant.utf8.prefix(10) {
      let digit = Int(byte) - 48
      switch place {
      case 4, 7: if byte != UInt8(ascii: "-") { return nil }
      case _ where !(0...9).contains(digit): return nil
      case 0..<4: parts.0 = parts.0 * 10 + digit
      case 5..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
      place += 1
    }
    guard place == 10 else { return nil }
    self.init(year: parts.0, month: parts.1, day: parts.2)
  }
}
