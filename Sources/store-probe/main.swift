// A program that the tests of PlanStore start, kill and starve: it edits one checklist and prints a
// line for each edit that the store has acknowledged.
//
//   store-probe add ROOT NAME COUNT [FROM]  adds COUNT records, prints the id of each
//   store-probe set ROOT VALUE          sets one note; prints "saved" or "lags"
//   store-probe load ROOT               prints the note, or "-"
//   store-probe catch-up ROOT           writes a document that lags; prints how many edits
//   store-probe ids ROOT                prints the ids of all records
//   store-probe watch ROOT FILE         reads until FILE is there; records must never get fewer
//   store-probe put ROOT KIND NAME ID   adds a record to KIND (checklists, publications)/NAME
//   store-probe can ROOT KIND NAME      prints whether it may be written

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

func watch(_ store: DocumentStore, until stop: String) throws(StoreError) {
  var most = 0
  var looks = 0
  while access(stop, F_OK) != 0 {
    let count = try store.load().document.records(in: "tasks").count
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
