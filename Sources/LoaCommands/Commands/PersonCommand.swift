import ArgumentParser
import Dashboard
import LoaTexts
import PlanModel
import PlanStore

/// Says who answers for a task or an agency, and hands over from one person to another.
struct PersonCommand: WorkbenchCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person",
      abstract: said.aboutPerson,
      discussion: said.detailsPerson)
  }

  @Option(help: ArgumentHelp(said.optionPersonAgency, valueName: said.valueAgency))
  var agency: String?

  @Option(help: ArgumentHelp(said.optionPersonTask, valueName: said.valueTask))
  var task: String?

  @Option(help: ArgumentHelp(said.optionPersonName, valueName: said.valueName))
  var name: String?

  @Option(help: ArgumentHelp(said.optionPersonPhone, valueName: said.valueNumber))
  var phone: String?

  @Option(help: ArgumentHelp(said.optionFirstDay, valueName: said.valueDay))
  var from: String?

  @Option(help: ArgumentHelp(said.optionRemark, valueName: said.valueNote))
  var note: String?

  @Flag(help: ArgumentHelp(said.optionPersonAll))
  var all = false

  @OptionGroup var common: CommonOptions

  func run(
    in context: CommandContext, output: CommandOutput
  ) throws(CommandFailure) -> ExitStatus {
    let session = try Session(common, in: context, reading: .checklists)
    let book = try session.book()
    guard let name else {
      try list(in: book, session, output)
      return .success
    }
    guard let agency else { throw .usage("--agency") { $0.agencyNeeded } }
    guard let name = name.ifTyped else { throw .usage("--name") { $0.nameMissing } }
    let named = try book.agency(named: agency)
    let task = try task.map { text throws(CommandFailure) in
      try book.task(named: text, agency: named.id.rawValue, on: session.today)
    }
    let (person, former) = try handover(to: name, task, of: named, in: book, session)
    let records = [person] + (former.map { [$0] } ?? [])
    let saved = try session.save(
      records.map { .file(.person($0), agency: named.id) }, of: named.id, in: book
    ) { $0.cannotHandOver(name, named.name) }
    let stored = saved.persons.first { $0.id == person.id } ?? person
    let texts = session.texts
    if common.json {
      output.json(stored.json(of: named.id))
    } else {
      output.line(
        texts.inCharge(
          stored.name, task?.title ?? named.name, from: stored.from.map { texts.text($0) }))
      if let former, let until = former.until {
        output.line(texts.formerPerson(former.name, until: texts.text(until)))
      }
    }
    return .success
  }

  /// The new record, and that of whoever answered before with its last day.
  private func handover(
    to name: String, _ task: PlanTask?, of agency: Agency, in book: PlanBook, _ session: Session
  ) throws(CommandFailure) -> (PersonInCharge, former: PersonInCharge?) {
    let checklist = book.checklists[agency.id] ?? Checklist()
    let chain = checklist.handovers(of: task?.id)
    let given = try session.anyDay(from, option: "--from")
    let first = given ?? session.today
    var former = chain.last { $0.isInCharge(on: first) }
    if var same = former, VietnameseText.folded(same.name) == VietnameseText.folded(name) {
      same.name = name
      same.phone = phone?.ifTyped ?? same.phone
      same.note = note?.ifTyped ?? same.note
      return (same, nil)
    }
    if let known = former, let begun = known.from, first <= begun {
      throw .usage("--from") { $0.handoverTooEarly(known.name, $0.text(begun)) }
    }
    // Who answers later already stays; the new person answers until then.
    let later = chain.first { ($0.from ?? first) > first }
    let end = former?.until ?? later?.from?.adding(days: -1)
    former?.until = first.adding(days: -1)
    let person = PersonInCharge(
      id: PersonInCharge.ID(session.workspace.newRecordID()), task: task?.id, name: name,
      phone: phone?.ifTyped, from: given == nil && chain.isEmpty ? nil : first,
      until: end, note: note?.ifTyped)
    return (person, former)
  }

  // MARK: Listing

  private func list(
    in book: PlanBook, _ session: Session, _ output: CommandOutput
  ) throws(CommandFailure) {
    let named = try agency.map { text throws(CommandFailure) in try book.agency(named: text) }
    var wanted: PlanTask.ID?
    if let task {
      wanted = try book.task(named: task, agency: named?.id.rawValue, on: session.today).id
    }
    var rows: [(agency: Agency.ID, person: PersonInCharge)] = []
    for agency in named.map({ [$0.id] }) ?? book.agencies.map(\.id) {
      rows += persons(of: agency, in: book, on: session.today).map { (agency, $0) }
    }
    if let wanted { rows.removeAll { $0.person.task != nil && $0.person.task != wanted } }
    if common.json {
      output.json(.array(rows.map { $0.person.json(of: $0.agency) }))
    } else if rows.isEmpty {
      session.note(session.texts.noPersons)
    } else {
      output.lines(table(of: rows, in: book, session.texts).lines)
    }
  }

  /// Those of the agency as a whole, then those of its tasks; what the record of a task says
  /// counts where no person is named for it.
  private func persons(
    of agency: Agency.ID, in book: PlanBook, on today: CalendarDay
  ) -> [PersonInCharge] {
    guard let checklist = book.checklists[agency] else { return [] }
    let tasks: [PlanTask.ID?] = [nil] + book.tasks(of: agency).map(\.id)
    let known = Set(tasks)
    let others = Set(checklist.persons.map(\.task)).subtracting(known).compactMap(\.self).sorted()
    return (tasks + others).flatMap { task -> [PersonInCharge] in
      if all { return checklist.handovers(of: task) }
      let person =
        task.map { checklist.personInCharge(of: $0, on: today) }
        ?? checklist.personInCharge(on: today)
      return person.map { $0.task == task ? [$0] : [] } ?? []
    }
  }

  private func table(
    of rows: [(agency: Agency.ID, person: PersonInCharge)], in book: PlanBook, _ texts: any Texts
  ) -> TextTable {
    TextTable(
      heads: [
        texts.fieldAgency, texts.columnTask, texts.columnName, texts.labelPhone, texts.columnFrom,
        texts.columnUntil,
      ],
      rows: rows.map { agency, person in
        [
          book.agency(agency).short, person.task?.rawValue ?? texts.allTasks, person.name,
          person.phone ?? "", person.from.map { texts.text($0) } ?? "",
          person.until.map { texts.text($0) } ?? "",
        ]
      })
  }
}
