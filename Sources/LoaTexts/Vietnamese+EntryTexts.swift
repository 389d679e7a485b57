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

  package func askBulkTickOverdue(_ count: Int, periods: [String]) -> String {
    let shown = periods.prefix(4).joined(separator: ", ") + (periods.count > 4 ? "…" : "")
    return "Đánh dấu xong \(grouped(count)) việc cho kỳ đang quá hạn"
      + "\(periods.isEmpty ? "" : " (\(shown))")?"
  }

  package func partsDone(_ done: Int, of due: Int) -> String {
    "đã xong \(grouped(done))/\(grouped(due)) kỳ"
  }

  package func partsOverdue(_ count: Int) -> String { "\(grouped(count)) kỳ quá hạn" }

  package var placeFirst: String { "đầu danh sách" }

  package func menuEditChannels(_ what: String) -> String { "Sửa \(what): loại, cơ quan, mục" }

  package func menuObligationOfSeveral(_ what: String) -> String { "Chỉ tiêu của \(what)" }

  package func groupsOneByOne(open: String) -> String {
    "Tin bài của nhóm kênh phải ghi cho từng cơ quan: mở nhóm (\(open)) rồi chọn kênh của các cơ quan."
  }

  package func membersAtTheirGroup(edit: String) -> String {
    "Kênh của từng cơ quan được sửa ở dòng của nhóm kênh: chọn dòng của nhóm rồi bấm \(edit)."
  }

  package var actionMoveRowUp: String { "chuyển dòng lên" }
  package var actionMoveRowDown: String { "chuyển dòng xuống" }

  package func rowMoved(_ name: String, after other: String?) -> String {
    other.map { "Đã chuyển \(name) ra sau \($0)." } ?? "Đã chuyển \(name) lên đầu."
  }

  package var rowIsFirst: String { "Dòng này đã ở đầu." }
  package var rowIsLast: String { "Dòng này đã ở cuối." }

  package func moveRowNeedsOrder(sort: String) -> String {
    "Danh sách đang sắp xếp theo cách khác: bấm \(sort) để về thứ tự gốc rồi mới chuyển dòng."
  }

  package var moveRowFiltered: String {
    "Danh sách đang lọc nên không thấy đủ thứ tự: bỏ lọc (F) rồi mới chuyển dòng."
  }

  package var actionEditText: String { "soạn bằng trình soạn thảo" }

  package var noEditor: String {
    "Chưa đặt trình soạn thảo. Thoát, chạy: export EDITOR=nano (hoặc vi), rồi mở lại loa; những gì "
      + "đã gõ được giữ làm bản nháp."
  }

  package func editorFailed(_ editor: String, kept file: String?) -> String {
    "Trình soạn thảo “\(editor)” báo lỗi, ô giữ nguyên như trước. "
      + (file.map { "Nội dung đã soạn còn ở \($0)." }
        ?? "Hãy kiểm tra biến VISUAL hoặc EDITOR, ví dụ: export EDITOR=nano.")
  }

  package func editorUnreadable(_ file: String) -> String {
    "Không đọc lại được \(file) sau khi soạn (phải là văn bản UTF-8), ô giữ nguyên như trước."
  }

  package var textEdited: String { "Đã lấy nội dung từ trình soạn thảo; Ctrl-S để lưu." }
}
