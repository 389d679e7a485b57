extension Vietnamese {
  package var followUpEmpty: String {
    "chưa có số công văn; nếu đôn đốc bằng cách khác thì ghi ở “Về việc” hoặc “Ghi chú”"
  }
  package var submissionEmpty: String {
    "chưa có số văn bản; nếu văn bản không số thì ghi liên kết hoặc ghi chú"
  }
  package var evidenceEmpty: String {
    "chưa ghi gì về tài liệu: số văn bản, liên kết hoặc ghi chú"
  }

  package func agencyNameTaken(_ name: String) -> String {
    "đã có cơ quan tên “\(name)” trong cùng thời gian; thêm địa bàn vào tên để phân biệt"
  }

  package func fieldProblem(_ field: String, _ problem: String) -> String {
    "\(field): \(problem)"
  }

  package func savedSuccession(_ agency: String, until day: String, heir: String) -> String {
    "\(agency) kết thúc ngày \(day), chuyển việc cho \(heir)"
  }

  package var agencyNotListedYet: String {
    "Cơ quan này chưa có việc trong kế hoạch nên chưa hiện trong danh sách; tìm bằng Ctrl-P."
  }

  package func askBulkTickOverdue(_ count: Int, periods: [String]) -> String {
    let shown = periods.prefix(4).joined(separator: ", ") + (periods.count > 4 ? "…" : "")
    return "Đánh dấu xong \(count) việc cho kỳ đang quá hạn"
      + "\(periods.isEmpty ? "" : " (\(shown))")?"
  }

  package func partsDone(_ done: Int, of due: Int) -> String { "đã xong \(done)/\(due) kỳ" }

  package func partsOverdue(_ count: Int) -> String { "\(count) kỳ quá hạn" }

  package var placeFirst: String { "đầu danh sách" }
}
