// A program that the tests of PlanStore start, kill and starve: it edits one checklist and prints a
// line for each edit that the store has acknowledged.
//
//   store-probe add ROOT NAME COUNT [FROM]  adds COUNT records, prints the id of each
//   store-probe set ROOT VALUE          sets one note; prints "saved" or "lags"
//   store-probe load ROOT               prints the note, or "-"
//   store-probe catch-up ROOT           writes a document that lags; prints how many edits
//   store-probe ids ROOT                prints the ids of all records
//   store-probe records ROOT            prints every record of the plan's lists and logs, with its title
//   store-probe watch ROOT FILE         reads all until FILE is there; records must never get fewer
//   store-probe put ROOT KIND NAME ID   adds a record to KIND (checklists, publications)/NAME
//   store-probe can ROOT KIND NAME      prints whether it may be written
//   store-probe note ROOT FILE TEXT     sets the note in the header of FILE; prints "saved" or "lags"
//   store-probe tick ROOT AGENCY TASK   ticks a task as the program does; prints "saved"
//   store-probe repair ROOT             repairs all that can be; prints how many findings are left
//   store-probe backup ROOT FILE        backs up; prints "saved" or "partly"
//   store-probe restore ROOT FILE       brings FILE back as ROOT; prints "saved"
//   store-probe draft FOLDER TEXT       keeps a draft; prints "saved"
//   store-probe drafted FOLDER          prints the draft's text, or "-"
//   store-probe undraft FOLDER          removes the draft; prints "saved"
//   store-probe read ROOT               reads the workspace; prints what is wrong, a line each

internal import Glibc
internal import PlanModel
internal import PlanStore
internal import SystemPackage

func say(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(1, line, line.count)
}

let plan = Plan.ID("47-kh-ubnd-2024")

func place(_ kind: String, _ name: String) -> DocumentPlace {
  kind == "checklists" ? .checklist(plan, Agency.ID(name)) : .log(plan, Channel.ID(name))
}

func run(_ arguments: [String]) throws(StoreError) {
  if try runOnWhole(arguments) { return }
  let store = try DocumentStore(
    root: FilePath(arguments[1]),
    folderNames: ["plans", "47-kh-ubnd-2024", "checklists", "so-noi-vu"], schema: .tasks,
    replica: "k3f9", header: ["plan": "47-kh-ubnd-2024", "agency": "so-noi-vu"],
    host: "may-chu", lockTimeout: .seconds(60))
  let note = RecordReference("tasks", "dang-tin@so-noi-vu")
  switch arguments[0] {
  case "add":
    let first = arguments.count > 4 ? Int(arguments[4]) ?? 0 : 0
    for number in first..<first + (Int(arguments[3]) ?? 0) {
      let id = "\(arguments[2])-\(number)"
      let record: JSONObject = ["id": .string(id), "note": "Đã gửi công văn đôn đốc"]
      let saved = try store.apply([.add(collection: "tasks", record)], by: arguments[2])
      precondition(saved.entries.count <= 1)
      say(id)
    }
  case "set":
    let before = try store.load().document.record(note)?["note"]
    let edit = RecordEdit.set(
      note, field: "note", before: before, after: .string(arguments[2]))
    let saved = try store.apply([edit], by: "lan")
    say(saved.documentLags == nil ? "saved" : "lags")
  case "catch-up":
    say("\(try store.catchUp(by: "lan"))")
  case "ids":
    for record in try store.load().document.records(in: "tasks") {
      say(record["id"]?.stringValue ?? "?")
    }
  case "watch":
    try watch(store, until: arguments[2])
  case "put":
    let place = place(arguments[2], arguments[3])
    let collection = place.schema.collections[0].name
    let record: JSONObject = ["id": .string(arguments[4]), "note": "Đã gửi"]
    let saved = try Workspace(root: FilePath(arguments[1])).store(for: place)
      .apply([.add(collection: collection, record)], by: arguments[4])
    say(saved.documentLags == nil ? "saved" : "lags")
  case "can":
    let workspace = Workspace(root: FilePath(arguments[1]))
    say(workspace.canWrite(place(arguments[2], arguments[3])) ? "yes" : "no")
  default:
    say(try store.load().document.record(note)?["note"]?.stringValue ?? "-")
  }
}

/// What concerns more than the one checklist; false if it is none of that.
func runOnWhole(_ arguments: [String]) throws(StoreError) -> Bool {
  let root = FilePath(arguments[1])
  let workspace = Workspace(root: root)
  let key = DraftKey(workspace: "/srv/loa", plan: plan.rawValue, form: "record")
  switch arguments[0] {
  case "note":
    let place: DocumentPlace? = (Workspace.sharedPlaces + [.plan(plan)])
      .first { $0.file == arguments[2] }
    guard let place else { throw .badName(arguments[2]) }
    let store = try workspace.store(for: place)
    let before = try store.load().document.header["note"]
    let edit = RecordEdit.set(
      .header, field: "note", before: before, after: .string(arguments[3]))
    say(try store.apply([edit], by: "lan").documentLags == nil ? "saved" : "lags")
  case "tick":
    let agency = Agency.ID(arguments[2])
    let tick = Tick(task: PlanTask.ID(arguments[3]), day: CalendarDay("2024-03-15"))
    _ = try workspace.save(.tick(tick, agency: agency), in: plan, by: "lan")
    say("saved")
  case "repair":
    _ = Repair.run(root, findings: WorkspaceCheck.run(root), by: "lan")
    say("\(WorkspaceCheck.run(root).count)")
  case "backup":
    try storing { () throws(BackupError) in
      let report = try workspace.backup(to: FilePath(arguments[2]))
      return report.unreadable.isEmpty && report.damaged.isEmpty
    }
  case "restore":
    try storing { () throws(BackupError) in
      try Workspace.restore(FilePath(arguments[2]), to: root)
      return true
    }
  case "draft":
    try DraftStore(folder: root).save(["title": .string(arguments[2])], for: key)
    say("saved")
  case "drafted":
    say(try DraftStore(folder: root).load(key)?.content["title"]?.stringValue ?? "-")
  case "undraft":
    try DraftStore(folder: root).remove(key)
    say("saved")
  case "read":
    for problem in workspace.read().problems {
      say("\(problem.file):\(problem.line ?? 0):\(problem.column ?? 0) \(problem.reason)")
    }
  case "records":
    for place in workspace.places(of: plan) where place != .plan(plan) {
      let document = try workspace.store(for: place).load().document
      for collection in document.schema.collections {
        for record in document.records(in: collection.name) {
          say("\(collection.name)/\(record["id"]?.stringValue ?? "?")")
          if let title = record["title"]?.stringValue { say(title) }
        }
      }
    }
  default: return false
  }
  return true
}

/// Says what came of something that returns whether all of it was done.
func storing(_ work: () throws(BackupError) -> Bool) throws(StoreError) {
  do throws(BackupError) {
    say(try work() ? "saved" : "partly")
  } catch {
    if case .store(let error) = error { throw error }
    say("failed \(error)")
    exit(1)
  }
}

func watch(_ store: DocumentStore, until stop: String) throws(StoreError) {
  let workspace = Workspace(root: store.root)
  var most = 0
  var looks = 0
  while access(stop, F_OK) != 0 {
    let count = try store.load().document.records(in: "tasks").count
    let problems = workspace.read().problems
    guard problems.isEmpty else {
      say("a reader found \(problems)")
      exit(2)
    }
    guard count >= most else {
      say("records went from \(most) to \(count)")
      exit(2)
    }
    most = count
    looks += 1
    usleep(500)
  }
  say("\(looks) looks, \(most) records")
}

// Beyond its size limit a write shall fail, not kill.
signal(SIGXFSZ, SIG_IGN)
do throws(StoreError) {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  say("failed \(error.problem)")
  exit(1)
}
