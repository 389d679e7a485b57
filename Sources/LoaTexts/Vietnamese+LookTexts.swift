extension Vietnamese {
  package func keyNotInWindow(_ key: String, keys: String) -> String {
    "Phím \(key) không dùng ở đây. Các phím dùng được: \(keys)."
  }

  package func keysOfWindow(_ keys: String) -> String { "Các phím ở đây: \(keys)." }

  package func newsBy(_ account: String, at place: String) -> String { "\(account), \(place)" }

  package func markedOfMonth(
    _ count: Int, _ month: String, of all: Int, key: String
  ) -> String {
    "Đã chọn \(grouped(count)) dòng của \(month). Bấm \(key) lần nữa: chọn cả "
      + "\(grouped(all)) dòng trong danh sách. Esc: bỏ chọn."
  }

  package var labelObligation: String { "Chỉ tiêu" }
  package var plainYear: String { "Cả năm" }
  package func plainLog(_ channel: String) -> String { "\(channel), các tin bài đã đăng" }

  package func spanNotBegun(_ day: String, due: Int) -> String {
    "Kỳ này đến \(day) mới bắt đầu nên chưa có kết quả."
      + (due > 0 ? " Trong kỳ có \(grouped(due)) lượt việc đến hạn." : "")
  }

  package func spanNotBegun(_ day: String) -> String {
    "Kỳ này đến \(day) mới bắt đầu nên chưa có số liệu."
  }

  package var spanHasNoShortcomings: String { "Kỳ chưa bắt đầu nên chưa đánh giá." }
}
