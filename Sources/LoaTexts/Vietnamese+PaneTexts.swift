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

  package func tickedBeforePlan(_ day: String, from first: String) -> String {
    "Ngày \(day) kế hoạch chưa ban hành; việc này đánh dấu xong được từ ngày \(first)."
  }
}
