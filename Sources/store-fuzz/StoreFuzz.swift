// Gives bytes to each reader of PlanStore. Built only with LOA_FUZZ=1 (Tests/Fuzz/README.md).
//
// The first byte chooses the reader. A crash or a hang is a finding; so is a text that does not come
// back the same when it is written and read again.

internal import PlanModel
internal import SystemPackage

@testable internal import PlanStore

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : size))
  guard let choice = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  let schemas: [DocumentSchema] = [.tasks, .log, .agencies, .contacts, .workspace, .plan]
  switch choice & 0x0F {
  case 0: fuzzJSON(bytes)
  case 1...6: fuzzDocument(bytes, schema: schemas[Int(choice & 0x0F) - 1])
  case 7: fuzzJournalLine(bytes)
  case 8: fuzzTar(bytes)
  case 9: _ = try? BackupManifest(bytes)
  case 10: _ = LockHolder(bytes)
  default: fuzzNames(String(decoding: bytes, as: UTF8.self))
  }
  return 0
}

private func fuzzJSON(_ bytes: [UInt8]) {
  guard let value = try? JSONReader.read(bytes) else { return }
  let text = JSONWriter.document(value)
  guard let again = try? JSONReader.read(text) else { fatalError("written, not read") }
  precondition(again == value, "not the same value")
  precondition(JSONWriter.document(again) == text, "not the same text")
}

/// What is read without a tree must be what the tree says.
private func fuzzPlain(_ bytes: [UInt8], schema: DocumentSchema) {
  let reader = PlainReader(Workspace(root: "/khong/co"), "kh-1")
  let problems = ProblemList(file: schema.fileName)
  func typed() -> RecordedReader? {
    (try? Document(bytes, schema: schema)).map { RecordedReader(document: $0, problems: problems) }
  }
  switch schema.fileName {
  case "tasks.json":
    guard let plain = bytes.withUnsafeBufferPointer({ reader.checklist(in: $0) }) else { return }
    precondition(typed()?.checklist() == plain.records, "not the same checklist")
  case "log.json":
    let channel: Channel.ID = "bao-nghe-an"
    guard let plain = bytes.withUnsafeBufferPointer({ reader.log(of: channel, in: $0) }) else {
      return
    }
    precondition(typed()?.log(of: channel) == plain.records, "not the same log")
  default: return
  }
  precondition(problems.problems.isEmpty, "read in spite of a problem")
}

private func fuzzDocument(_ bytes: [UInt8], schema: DocumentSchema) {
  fuzzPlain(bytes, schema: schema)
  guard let document = try? Document(bytes, schema: schema) else { return }
  let text = document.bytes
  guard let again = try? Document(text, schema: schema) else { fatalError("written, not read") }
  precondition(again == document && again.bytes == text, "not the same document")
  readTyped(document)
}

/// What the program takes from a document; whatever stands there, it must come to an end.
private func readTyped(_ document: Document) {
  let problems = ProblemList(file: document.schema.fileName)
  let reader = RecordReader(object: .object(document.tree), problems: problems)
  switch document.schema.fileName {
  case "agencies.json": _ = RegistryReader(reader: reader).registry()
  case "contacts.json": _ = RegistryReader(reader: reader).contacts()
  case "plan.json":
    if let plan = PlanReader(reader: reader).plan() {
      _ = PlanBook(registry: Registry(), plan: plan, checklists: [:], logs: [:])
    }
  case "tasks.json": _ = RecordedReader(document: document, problems: problems).checklist()
  case "log.json":
    _ = RecordedReader(document: document, problems: problems).log(of: "bao-nghe-an")
  default: _ = reader.text("title")
  }
}

private func fuzzJournalLine(_ bytes: [UInt8]) {
  guard let entry = try? JournalEntry(line: bytes[...]) else { return }
  guard let again = try? JournalEntry(line: entry.line[...]) else {
    fatalError("written, not read")
  }
  precondition(again == entry, "not the same entry")
  var document = Document(schema: .tasks)
  document.replay(entry)
  _ = JournalPicture(schema: .log, header: [:], entries: [entry, entry]).isComplete
}

private func fuzzTar(_ bytes: [UInt8]) {
  _ = TarFormat.paxPath(bytes)
  guard bytes.count >= TarFormat.blockSize else { return }
  guard let (_, member) = TarFormat.read(bytes[..<TarFormat.blockSize]) else { return }
  _ = TarFormat.header(member)
}

private func fuzzNames(_ text: String) {
  _ = StoreName.isFolderName(text)
  _ = StoreName.isRecordID(text)
  _ = BulkGroup.start(of: text)
  if let time = JournalTime(text) { precondition(time.description == text) }
  if let id = EntryID(text) { precondition(id.description == text) }
  if let record = RecordReference(text) {
    precondition(RecordReference(record.description) == record)
  }
}
