extension Vietnamese {
  package func daysReversed(_ first: String, _ last: String) -> String {
    "ngày cuối \(last) trước ngày đầu \(first)"
  }

  package func nothingDue(_ first: String, _ last: String) -> String {
    "Không có gì đến hạn từ \(first) đến \(last)."
  }

  package func agenciesReport(_ report: String) -> String { "hạn các cơ quan nộp \(report)" }
  package func provinceReports(_ report: String) -> String { "hạn \(report)" }

  package func openOf(_ open: Int, of all: Int) -> String {
    "\(grouped(all)) cơ quan, còn \(grouped(open)) chưa xong"
  }

  package func nothingLate(_ subject: String) -> String {
    "\(subject): không có gì chậm hoặc thiếu."
  }

  package func lateHead(_ title: String, _ day: String) -> String {
    "\(title): chậm hoặc thiếu tính đến \(day)"
  }

  package var lateTasks: String { "Việc quá hạn" }
  package var lateWithoutOwner: String { "Việc không còn cơ quan phụ trách" }
  package var lateChannels: String { "Kênh chưa đăng đủ" }
  package var lateAnswers: String { "Đôn đốc chưa được trả lời" }
  package var latePlans: String { "Chưa nộp kế hoạch" }
  package var lateReports: String { "Chưa nộp báo cáo" }

  package func answerLate(_ letter: String, by day: String) -> String {
    "văn bản \(letter), hạn trả lời \(day)"
  }

  package var ownPlanMissing: String { "Chưa nhận được kế hoạch riêng" }

  package func reportMissing(_ report: String, by day: String) -> String {
    "\(report.prefix(1).uppercased() + report.dropFirst()), hạn \(day)"
  }

  package func withoutOwner(_ count: Int) -> String {
    "không còn cơ quan phụ trách: \(grouped(count)) việc"
  }
  package func endedOn(_ name: String, _ day: String) -> String { "\(name) (kết thúc \(day))" }

  package func succeededBy(_ heirs: [String]) -> String {
    "Việc còn lại chuyển cho: \(heirs.joined(separator: "; "))"
  }

  package func tookOverFrom(_ agency: String) -> String { "Nhận từ \(agency):" }
  package var withoutEvidence: String { "thiếu tài liệu kiểm chứng" }

  package func cannotAddEvidence(_ task: String, _ agency: String) -> String {
    "Không ghi được tài liệu kiểm chứng cho “\(task)” của \(agency)"
  }

  package func evidenceFor(_ task: String, _ line: String) -> String {
    "Đã ghi tài liệu kiểm chứng cho \(task): \(line)"
  }

  package func evidenceLacks(_ gaps: [String]) -> String {
    "Còn thiếu để được tính điểm: \(gaps.joined(separator: ", "))"
  }

  package func evidenceWithoutTick(_ period: String) -> String {
    "\(period) chưa được đánh dấu xong nên chưa gắn tài liệu kiểm chứng được; hãy đánh dấu trước (loa tick), "
      + "hoặc bỏ --period để gắn vào cả việc."
  }

  package var evidenceNeedsProof: String { "nêu số văn bản, liên kết (--link) hoặc tệp (--file)" }

  package func evidenceTooLarge(_ file: String, megabytes: Int, limit: Int) -> String {
    "Tệp \(file) nặng \(megabytes) MB, quá giới hạn \(limit) MB; không có gì được lưu. Nén "
      + "tệp lại, hoặc để ở nơi khác và ghi liên kết bằng --link."
  }

  package func evidenceEmpty(_ file: String) -> String {
    "Tệp \(file) rỗng nên không chứng minh được gì; không có gì được lưu."
  }

  package func evidenceNotAFile(_ file: String) -> String {
    "\(file) không phải tệp thường (là liên kết tượng trưng, thư mục hoặc thiết bị); không có "
      + "gì được lưu. Nêu đường dẫn của chính tệp đó."
  }

  package func evidenceNotRead(_ file: String, _ why: String) -> String {
    "Không đọc được tệp \(file) (\(why)); không có gì được lưu. Kiểm tra đường dẫn và quyền "
      + "đọc."
  }

  package func tickedWithoutEvidence(_ periods: [String]) -> String {
    "đã đánh dấu xong nhưng thiếu tài liệu kiểm chứng\(periods.isEmpty ? "" : ": \(periods.joined(separator: ", "))")"
  }

  package func evidenceSection(_ section: String) -> String { "mục \(section)" }
  package func evidencePage(_ page: String) -> String { "trang \(page)" }
  package var gapIssuer: String { "cơ quan ban hành" }
  package var gapNumber: String { "số văn bản" }
  package var gapPlace: String { "mục hoặc trang" }

  package func recordedOnlyOn(_ channels: [String], _ action: String) -> String {
    "\(channels.isEmpty ? "" : "Đã ghi trên \(channels.joined(separator: ", ")). ")\(action)"
  }
}
