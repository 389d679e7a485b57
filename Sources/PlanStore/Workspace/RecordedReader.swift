internal import PlanModel

/// Reads what was recorded: an agency's checklist, a channel's log.
struct RecordedReader {
  let document: Document
  let problems: ProblemList

  /// The checklist, with `ticks` for those of the document if they were read already.
  func checklist(ticks: [Tick]? = nil) -> Checklist {
    Checklist(
      tasks: records("tasks", task), ownTasks: records("ownTasks", ownTask),
      ticks: ticks ?? records("ticks", tick), evidence: records("evidence", evidence),
      followUps: records("followUps", followUp), submissions: records("submissions", submission),
      persons: records("persons", person), scores: records("scores", score))
  }

  func log(of channel: Channel.ID) -> [Publication] {
    records("publications") { publication($0, on: channel) }
  }

  private func records<Record>(_ collection: String, _ read: (RecordReader) -> Record?)
    -> [Record]
  {
    document.records(in: collection).compactMap {
      read(RecordReader(object: $0, problems: problems))
    }
  }

  /// Identities of tasks and ticks are no slugs: they join several.
  private func taskID(_ reader: RecordReader, _ key: String) -> PlanTask.ID? {
    reader.requiredText(key).map { PlanTask.ID($0) }
  }

  private func task(_ reader: RecordReader) -> TaskRecord? {
    guard let id = taskID(reader, "id") else { return nil }
    let status: TaskStatus? = reader.term("status")
    return TaskRecord(
      id: id, isDoing: status == .doing,
      exemption: reader.text("exemption"), person: reader.text("person"),
      phone: reader.text("phone"), note: reader.text("note"),
      successor: reader.id("successor", isRequired: false))
  }

  private func ownTask(_ reader: RecordReader) -> OwnTask? {
    guard let id = taskID(reader, "id"), let title = reader.requiredText("title") else {
      return nil
    }
    return OwnTask(
      id: id, title: title, ref: reader.text("ref"),
      frame: reader.record("frame").flatMap(timeFrame) ?? TimeFrame(.year),
      contents: reader.ids("contents"), deliverable: reader.text("deliverable"),
      work: reader.text("work"))
  }

  private func tick(_ reader: RecordReader) -> Tick? {
    guard let task = taskID(reader, "task") else { return nil }
    return Tick(
      task: task, period: reader.period("period"), day: reader.day("day"),
      by: reader.text("by"), at: reader.text("at"), note: reader.text("note"))
  }

  private func evidence(_ reader: RecordReader) -> Evidence? {
    guard let id = reader.requiredText("id"), let task = taskID(reader, "task") else {
      return nil
    }
    return Evidence(
      id: Evidence.ID(id), task: task, tick: reader.text("tick").map { Tick.ID($0) },
      kind: reader.text("kind"), issuer: reader.text("issuer"), number: reader.text("number"),
      day: reader.day("day"), section: reader.text("section"), page: reader.text("page"),
      link: reader.text("link"), note: reader.text("note"), file: reader.text("file"))
  }

  private func publication(_ reader: RecordReader, on channel: Channel.ID) -> Publication? {
    guard let id = reader.requiredText("id"), let title = reader.requiredText("title") else {
      return nil
    }
    guard let day = reader.requiredDay("day") else { return nil }
    return Publication(
      id: Publication.ID(id), day: day, channel: channel, genre: reader.text("genre"),
      title: title, url: reader.text("url"), number: reader.text("number"),
      covers: reader.ids("covers"), audiences: reader.terms("audiences"),
      quantity: reader.int("quantity", in: 1...1_000_000) ?? 1, piece: reader.text("piece"),
      note: reader.text("note"), by: reader.text("by"), at: reader.text("at"))
  }
}
