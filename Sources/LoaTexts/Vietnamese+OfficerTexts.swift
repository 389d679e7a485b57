extension Vietnamese {
  package var columnPieces: String { "Tin bài" }
  package var columnPlacements: String { "Lượt đăng" }
  package var columnChannels: String { "Kênh" }
  package var columnReached: String { "Đã tới" }
  package var columnContent: String { "Nội dung" }
  package var columnOtherYear: String { "năm khác" }
  package var shortOfficials: String { "CBCC" }
  package var shortCitizens: String { "dân" }
  package var shortBusinesses: String { "DN" }
  package var shortOrganisations: String { "TC" }
  package func byDay(_ day: String) -> String { "tính đến \(day)" }
  package func coverageHead(_ time: String) -> String { "Nội dung đã tuyên truyền, \(time)" }

  package func coverageSilent(_ count: Int, of all: Int) -> String {
    "! Chưa ai nói đến: \(grouped(count))/\(grouped(all)) nội dung."
  }

  package func coverageOnlyToOfficials(_ refs: [String]) -> String {
    "~ Dành cho người dân nhưng mới chỉ nói với cán bộ, công chức: "
      + "\(refs.joined(separator: ", "))"
  }

  package func coverageElsewhere(_ count: Int) -> String {
    "Lượt đăng không gắn với nội dung nào của kế hoạch: \(grouped(count))"
  }

  package func pieceCount(_ pieces: Int, placements: Int) -> String {
    "\(grouped(pieces)) tin, bài, sản phẩm; \(grouped(placements)) lượt đăng"
  }

  package var monthOrPeriod: String { "không dùng cùng lúc với --month; chọn một trong hai" }

  package func noSuchSpan(_ text: String) -> String {
    "“\(text)” không phải một kỳ; viết như “quý I/2024”, 2024-03, 2024-Q1, 2024-H1, 2024, hoặc kỳ báo cáo "
      + "bc-2024-q1, bc-2024-6t, bc-2024"
  }

  package func reportingSpan(_ name: String, _ first: String, _ last: String) -> String {
    "\(name) (\(first)–\(last))"
  }

  package func onHoliday(_ day: String, _ name: String) -> String { "\(day) (nghỉ lễ: \(name))" }
  package func onDayOff(_ day: String, _ name: String) -> String { "\(day) (nghỉ: \(name))" }

  package func onWorkedDay(_ day: String, _ name: String) -> String {
    "\(day) (ngày làm bù: \(name))"
  }

  package var agencyNeeded: String { "nêu cơ quan" }
  package var replyNeedsLetter: String { "nêu số văn bản đôn đốc được trả lời: --letter" }

  package func cannotChase(_ letter: String, _ agency: String) -> String {
    "Không ghi được việc đôn đốc \(agency) bằng văn bản \(letter)"
  }

  package func chased(_ letter: String, _ agency: String, answerBy day: String?) -> String {
    "Đã ghi: đôn đốc \(agency) bằng văn bản \(letter)\(day.map { ", đề nghị trả lời trước hoặc trong ngày \($0)" } ?? "")"
  }

  package func replyRecorded(_ letter: String, _ agency: String, _ reply: String) -> String {
    "Đã ghi: \(agency) trả lời văn bản \(letter): \(reply)"
  }

  package func answerBeforeLetter(_ answer: String, _ letter: String) -> String {
    "hạn trả lời \(answer) trước ngày gửi \(letter)"
  }

  package func replyBeforeLetter(_ reply: String, _ letter: String) -> String {
    "ngày trả lời \(reply) trước ngày gửi \(letter)"
  }

  package func chasedAlready(_ letter: String, _ agency: String, on day: String) -> String {
    "Văn bản \(letter) gửi \(agency) ngày \(day) đã được ghi và chưa có trả lời. Ghi trả lời "
      + "bằng --reply."
  }

  package func noOpenLetter(_ letter: String, _ agency: String, open: [String]) -> String {
    "\(agency) không có văn bản đôn đốc \(letter) nào đang chờ trả "
      + "lời.\(open.isEmpty ? "" : " Đang chờ: \(open.joined(separator: ", ")).") Lệnh `loa "
      + "chase` liệt kê các lần đôn đốc."
  }

  package func severalOfLetter(_ letter: String, tasks: [String]) -> String {
    "Văn bản \(letter) đôn đốc nhiều việc. Nêu một việc bằng --task: "
      + "\(tasks.joined(separator: ", "))"
  }

  package var noFollowUps: String { "Chưa ghi lần đôn đốc nào." }
  package var columnSentOn: String { "Ngày gửi" }
  package var columnLetter: String { "Văn bản" }
  package var columnAnswerBy: String { "Hạn trả lời" }
  package var columnAnswer: String { "Trả lời" }
  package var columnAbout: String { "Về việc" }
  package var noAnswerYet: String { "chưa trả lời" }
  package var submissionPlan: String { "kế hoạch" }
  package var submissionReport: String { "báo cáo" }
  package var kindNeeded: String { "nêu loại hồ sơ: plan (kế hoạch) hoặc report (báo cáo)" }
  package var numberNeeded: String { "nêu số văn bản" }

  package func cannotReceive(_ number: String, _ agency: String) -> String {
    "Không ghi được văn bản \(number) của \(agency)"
  }

  package func received(
    _ kind: String, _ number: String, _ agency: String, about period: String, on day: String
  ) -> String {
    "Đã ghi: nhận \(kind) \(number) của \(agency), \(period), ngày \(day)"
  }

  package var planHasNoPeriod: String { "kế hoạch là của cả năm, không theo kỳ; bỏ tùy chọn này" }

  package var noPlansAskedFor: String {
    "Văn bản này không yêu cầu các cơ quan ban hành kế hoạch riêng; dưới đây là những gì đã "
      + "nhận."
  }

  package func reportsDue(_ name: String, by day: String) -> String {
    "\(name.prefix(1).uppercased() + name.dropFirst()), các cơ quan nộp trước hoặc trong ngày "
      + "\(day)"
  }

  package func handedIn(_ count: Int, missing: Int) -> String {
    "Đã nộp: \(grouped(count)). Chưa nộp: \(grouped(missing))."
  }

  package func noSuchReport(_ text: String, year: Int) -> String {
    "“\(text)” không phải một kỳ báo cáo; viết như “quý I/\(year)”, hoặc bc-\(year)-q1, "
      + "bc-\(year)-6t, bc-\(year)-q3, bc-\(year)"
  }

  package var columnReceivedOn: String { "Ngày nhận" }
  package var notReceived: String { "chưa nộp" }
  package var nameMissing: String { "nêu họ tên" }

  package func cannotHandOver(_ name: String, _ agency: String) -> String {
    "Không ghi được người phụ trách \(name) của \(agency)"
  }

  package func inCharge(_ name: String, _ subject: String, from day: String?) -> String {
    "Đã ghi: \(name) phụ trách \(subject)\(day.map { " từ ngày \($0)" } ?? "")"
  }

  package func formerPerson(_ name: String, until day: String) -> String {
    "Bàn giao từ \(name), phụ trách đến hết ngày \(day)"
  }

  package func handoverTooEarly(_ name: String, _ day: String) -> String {
    "\(name) mới phụ trách từ \(day); bàn giao phải sau ngày đó"
  }

  package var noPersons: String { "Chưa ghi người phụ trách nào." }
  package var columnTask: String { "Việc" }
  package var columnName: String { "Họ tên" }
  package var columnFrom: String { "Từ" }
  package var columnUntil: String { "Đến" }
  package var allTasks: String { "(mọi việc)" }
}
