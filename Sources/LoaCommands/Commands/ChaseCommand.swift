import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Records whom we reminded by which letter, and what came back.
struct ChaseCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "chase",
      abstract: said.aboutChase,
      discussion: said.detailsChase)
  }

  @Option(help: ArgumentHelp(said.optionChaseAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(help: ArgumentHelp(said.optionChaseLetter, valueName: said.valueNumber))
  var letter: String?

  @Option(
    help: ArgumentHelp(said.optionChaseDay, valueName: said.valueDay))
  var day: String?

  @Option(help: ArgumentHelp(said.optionChaseTask, valueName: said.valueTask))
  var task: String?

  @Option(help: ArgumentHelp(said.optionChaseAbout, valueName: said.valueText))
  var about: String?

  @Option(help: ArgumentHelp(said.optionChaseAnswerBy, valueName: said.valueDay))
  var answerBy: String?

  @Option(help: ArgumentHelp(said.optionChaseReply, valueName: said.valueText))
  var reply: String?

  @Option(help: ArgumentHelp(said.optionRemark, valueName: said.valueNote))
  var note: String?

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let book = try session.book()
    guard let letter = letter?.ifTyped else {
      guard reply == nil else { throw .usage("--reply") { $0.replyNeedsLetter } }
      try list(in: book, session, output)
      return .success
    }
    guard let agency else { throw .usage("--agency") { $0.agencyNeeded } }
    let named = try book.agency(named: agency)
    let followUp: FollowUp
    if let reply = reply?.ifTyped {
      followUp = try answered(letter, reply, of: named, in: book, session)
    } else {
      followUp = try reminder(letter, of: named, in: book, session)
    }
    let saved = try session.save(
      [.file(.followUp(followUp), agency: named.id)], of: named.id, in: book
    ) { $0.cannotChase(letter, named.name) }
    let stored = saved.followUps.first { $0.id == followUp.id } ?? followUp
    let texts = session.texts
    if common.json {
      output.json(stored.json(of: named.id, on: session.today))
    } else if let reply = stored.reply, self.reply != nil {
      output.line(texts.replyRecorded(letter, named.name, reply))
    } else {
      output.line(
        texts.chased(letter, named.name, answerBy: stored.answerBy.map { texts.text($0) }))
    }
    return .success
  }

  // MARK: Recording

  private func reminder(
    _ letter: String, of agency: Agency, in book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> FollowUp {
    let day = try session.pastDay(day, option: "--day")
    let answerBy = try session.anyDay(answerBy, option: "--answer-by")
    if let answerBy, answerBy < day {
      throw .usage("--answer-by") { $0.answerBeforeLetter($0.text(answerBy), $0.text(day)) }
    }
    let task = try task(of: agency, in: book, session)
    let twin = open(letter, of: agency, in: book, on: session.today).first { $0.task == task?.id }
    if let twin {
      throw .failure { $0.chasedAlready(letter, agency.name, on: $0.text(twin.day)) }
    }
    return FollowUp(
      id: FollowUp.ID(session.workspace.newRecordID()), task: task?.id, about: about?.ifTyped,
      day: day, letter: letter, answerBy: answerBy, note: note?.ifTyped)
  }

  private func answered(
    _ letter: String, _ reply: String, of agency: Agency, in book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> FollowUp {
    let task = try task(of: agency, in: book, session)
    let open = open(letter, of: agency, in: book, on: session.today)
      .filter { task == nil || $0.task == task?.id }
    guard var found = open.first else {
      let others = Set(
        (book.checklists[agency.id]?.unanswered(on: session.today) ?? []).compactMap(\.letter))
      throw .failure { $0.noOpenLetter(letter, agency.name, open: others.sorted()) }
    }
    guard open.count == 1 else {
      let tasks = open.compactMap { $0.task?.rawValue }.sorted()
      throw .failure { $0.severalOfLetter(letter, tasks: tasks) }
    }
    let day = try session.pastDay(day, option: "--day")
    guard found.day <= day else {
      throw .usage("--day") { [found] in $0.replyBeforeLetter($0.text(day), $0.text(found.day)) }
    }
    found.reply = reply
    found.repliedOn = day
    found.note = note?.ifTyped ?? found.note
    return found
  }

  /// The reminders by that letter that wait for an answer, oldest first.
  private func open(
    _ letter: String, of agency: Agency, in book: PlanBook, on today: CalendarDay
  ) -> [FollowUp] {
    let wanted = VietnameseText.folded(letter)
    return (book.checklists[agency.id]?.unanswered(on: today) ?? [])
      .filter { $0.letter.map { VietnameseText.folded($0) == wanted } ?? false }
  }

  private func task(
    of agency: Agency, in book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> PlanTask? {
    try task.map { text throws(CommandFailure) in
      try book.task(named: text, agency: agency.id.rawValue, on: session.today)
    }
  }

  // MARK: Listing

  private func list(
    in book: PlanBook, _ session: Session, _ output: CommandOutput
  ) throws(CommandFailure) {
    let named = try agency.map { text throws(CommandFailure) in try book.agency(named: text) }
    let listed = named.map { [$0.id] } ?? book.agencies.map(\.id)
    let wanted = try named.flatMap { agency throws(CommandFailure) in
      try task(of: agency, in: book, session)
    }
    var rows: [(agency: Agency.ID, followUp: FollowUp)] = []
    for agency in listed {
      rows += (book.checklists[agency]?.followUps ?? []).map { (agency, $0) }
    }
    if let wanted { rows.removeAll { $0.followUp.task != wanted.id } }
    let today = session.today
    rows.sort { ($0.followUp.day, $0.followUp.id) < ($1.followUp.day, $1.followUp.id) }
    let answered = rows.filter { $0.followUp.isAnswered(by: today) }
    let sorted = rows.filter { !$0.followUp.isAnswered(by: today) } + answered
    if common.json {
      output.json(.array(sorted.map { $0.followUp.json(of: $0.agency, on: today) }))
    } else if sorted.isEmpty {
      session.note(session.texts.noFollowUps)
    } else {
      output.lines(table(of: sorted, in: book, session).lines)
    }
  }

  private func table(
    of rows: [(agency: Agency.ID, followUp: FollowUp)], in book: PlanBook, _ session: Session
  ) -> TextTable {
    let texts = session.texts
    return TextTable(
      heads: [
        "", texts.columnSentOn, texts.columnLetter, texts.fieldAgency, texts.columnAnswerBy,
        texts.columnAnswer, texts.columnAbout,
      ],
      rows: rows.map { agency, followUp in
        let state = followUp.state(on: session.today)
        let answer = [followUp.repliedOn.map { texts.text($0) }, followUp.reply].compactMap(\.self)
        return [
          state == .overdue ? "!" : state == .answered ? "x" : ".", texts.text(followUp.day),
          followUp.letter ?? "", book.agency(agency, on: followUp.day).short,
          followUp.answerBy.map { texts.markedDay($0, session.contents.holidays) } ?? "",
          answer.isEmpty ? texts.noAnswerYet : answer.joined(separator: ": "),
          followUp.task?.rawValue ?? followUp.about ?? "",
        ]
      })
  }
}
