import Glibc
import PlanModel

/// Measures how fast anything is found among 60,000 records while somebody types.
struct TypingMeasurement {
  /// What a key may take, of a hundred the slowest five left out.
  static let limit = Duration.milliseconds(8)
  var making: Duration
  /// Of each key the best of five rounds, the shortest first.
  var times: [Duration]
  var records: Int
  /// How much memory the index took, in bytes.
  var memory: Int

  /// What people type, letter by letter, taking some of it back.
  static let words = [
    "tin bai so 123", "snv", "sở nội vụ", "gia lap", "viec 7 xa gia lap 001", "zq", "bộ thủ tục",
    "tin bài số 59999", "n", "ng", "nghien cuu khong co", "a", "lap lieu", "[so lieu", "001 xa",
    "chuyên mục cải cách hành chính", "hội nghị trực tuyến", "thủ tục", "đường dây nóng",
  ]

  init(publications: Int) {
    var contents = WorkspaceContents(
      title: "Giả lập", book: DemoPlan(publications: publications).book())
    contents.book = contents.book.map(Self.withTitles)
    let before = residentBytes()
    var index: RecordIndex?
    making = ContinuousClock().measure { index = RecordIndex(of: contents) }
    memory = residentBytes() - before
    records = index?.count ?? 0
    let queries = Self.words.flatMap { text -> [String] in
      let letters = Array(text)
      let typed = (1...letters.count).map { String(letters[..<$0]) }
      return typed + typed.dropLast().reversed()
    }
    var checksum = 0
    // The best of several rounds, so that what else the machine does is left out.
    let rounds = (0..<5).map { _ in
      queries.map { query in
        ContinuousClock().measure { checksum &+= index?.find(query, limit: 100).total ?? 0 }
      }
    }
    times = queries.indices.map { key in rounds.map { $0[key] }.min() ?? .zero }.sorted()
    if checksum == .min { print(checksum) }
  }

  /// The same book with titles as long as real ones.
  static func withTitles(_ book: PlanBook) -> PlanBook {
    let subjects = [
      "thủ tục hành chính", "dịch vụ công trực tuyến", "chuyển đổi số",
      "một cửa, một cửa liên thông",
      "cải cách chế độ công vụ", "chỉ số hài lòng của người dân", "tinh gọn tổ chức bộ máy",
    ]
    let verbs = ["Tuyên truyền", "Hội nghị tập huấn", "Phóng sự", "Chuyên mục", "Hỏi đáp về"]
    let places = ["thành phố Vinh", "huyện Quỳ Hợp", "thị xã Cửa Lò", "các xã biên giới"]
    var number = 0
    let logs = book.logs.mapValues { log in
      log.map { publication in
        number += 1
        var publication = publication
        publication.title =
          "\(verbs[number % 5]) \(subjects[number % 7]) tại \(places[number % 4]), số \(number)"
        return publication
      }
    }
    return PlanBook(
      registry: book.registry, plan: book.plan, checklists: book.checklists, logs: logs)
  }

  var median: Duration { times[times.count / 2] }
  var p95: Duration { times[times.count * 95 / 100] }
  var worst: Duration { times[times.count - 1] }
  var isGood: Bool { p95 <= Self.limit }

  var report: String {
    """
    palette: \(records) records, index made in \(milliseconds(making)) ms, \(memory / 1024) kB; \
    a key (of \(times.count)): median \(milliseconds(median)), p95 \(milliseconds(p95)), \
    worst \(milliseconds(worst)) ms\(isGood ? "" : " SLOWER THAN \(milliseconds(Self.limit))")
    """
  }
}

/// What of the process is in memory now.
private func residentBytes() -> Int {
  guard let file = fopen("/proc/self/statm", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 128)
  guard fgets(&line, 128, file) != nil else { return 0 }
  let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    .split(separator: " ")
  return words.count > 1 ? (Int(words[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))) : 0
}
