extension Vietnamese {
  package func emptyContactsAdvice(list: String?, add: String, find: String) -> String {
    "Chưa có đầu mối nào. Bấm \(list.map { "\($0) rồi " } ?? "")\(add) để thêm, \(find) để tìm lệnh "
      + "khác."
  }

  package var problemsNotReadYet: String {
    "Chưa đọc xong không gian làm việc; tệp nào có vấn đề sẽ hiện ra khi đọc xong."
  }

  package func editSeveral(_ what: String) -> String { "Sửa \(what)" }
  package func remindSeveral(_ agencies: String) -> String { "Đôn đốc \(agencies)" }
  package func setNumberOf(_ what: String) -> String { "Đặt chỉ tiêu cho \(what)" }
  package func logOnSeveral(_ what: String) -> String { "Ghi một tin bài trên \(what)" }
  package var hintAmountOfSeveral: String {
    "số tin, bài; gõ - nếu không nêu số lượng"
  }

  package var wordsForAsking: String { "tư vấn hướng dẫn giải đáp hỏi thủ tục" }
  package var wordsForComplaining: String { "khiếu nại góp ý than phiền" }
  package var wordsForReporting: String { "tố cáo tham nhũng tiêu cực nhũng nhiễu vi phạm" }
  package var wordsForFollowing: String { "theo dõi hồ sơ tình trạng kết quả" }
  package var wordsForSubmitting: String { "dịch vụ công trực tuyến gửi hồ sơ làm thủ tục" }

  package func askDiscardDrafts(_ count: Int) -> String {
    "Bỏ cả \(grouped(count)) bản nháp chưa lưu?"
  }
  package func notAnEmail(_ text: String) -> String {
    "“\(text)” không phải địa chỉ thư điện tử; ví dụ: cchc@nghean.gov.vn"
  }
  package func notAWebAddress(_ text: String) -> String {
    "“\(text)” không phải địa chỉ trang web; ví dụ: https://dichvucong.gov.vn"
  }
  package func savedAgain(_ record: String, undo: String) -> String {
    "Đã ghi lại: \(record). Người khác đã xóa mục này trong lúc bạn sửa; bấm \(undo) nếu không muốn giữ."
  }
  package var changedBeforeRemoval: String {
    "Người khác vừa sửa mục này; hãy xem lại trước khi xóa."
  }
  package var wordsForAdding: String {
    "thêm mới ghi tin bài công việc kênh cơ quan đầu mối nội dung mục đôn đốc nhận kế hoạch báo cáo"
  }
  package var wordsForEditing: String {
    "chỉnh sửa người phụ trách giao lại phân công chỉ tiêu kế hoạch thiết lập"
  }
  package var wordsForRemoving: String { "bỏ gỡ" }
  package var wordsForTicking: String { "hoàn thành xong đánh dấu minh chứng" }
  package var wordsForExporting: String { "xuất in lưu báo cáo ra tệp văn bản Markdown" }
  package var wordsForRepeating: String { "sao chép nhân bản tháng trước tin bài" }
  package func tickedBeforePlan(_ day: String, from first: String) -> String {
    "Ngày \(day) kế hoạch chưa ban hành; việc này đánh dấu xong được từ ngày \(first)."
  }
}
