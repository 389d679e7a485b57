// A program that the tests of PlanStore start, kill and starve: it edits one checklist and prints a
// line for each edit that the store has acknowledged.
//
//   store-probe add ROOT NAME COUNT    adds COUNT records, prints the id of each
//   store-probe set ROOT VALUE         sets one note; prints "saved" or "lags"
//   store-probe load ROOT              prints the note, or "-"

internal import Glibc
internal import PlanStore
internal import SystemPackage

func say(_ text: String) {
  let line = Array((text + "\n").utf8)
  _ = write(1, line, line.count)
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
    for number in 0..<(Int(arguments[3]) ?? 0) {
      let id = "\(arguments[2])-\(number)"
      let record: JSONObject = ["id": .string(id), "note": "Đã gửi công văn đôn đốc"]
      let saved = try store.apply([.add(collection: "tasks", record)], by: arguments[2])
      precondition(saved.entries.count == 1)
      say(id)
    }
  case "set":
    let before = try store.load().document.record(note)?["note"]
    let edit = RecordEdit.set(
      note, field: "note", before: before, after: .string(arguments[2]))
    let saved = try store.apply([edit], by: "lan")
    say(saved.documentLags == nil ? "saved" : "lags")
  default:
    say(try store.load().document.record(note)?["note"]?.stringValue ?? "-")
  }
}

// Beyond its size limit a write shall fail, not kill.
signal(SIGXFSZ, SIG_IGN)
do throws(StoreError) {
  try run(Array(CommandLine.arguments.dropFirst()))
} catch {
  say("failed \(error.problem)")
  exit(1)
}
