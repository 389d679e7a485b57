extension Vietnamese {
  package var titleMessages: String { "Các thông báo đã hiện" }
  package var paneChannelLog: String { "Tin, bài của kênh" }
  package var titleLink: String { "Liên kết" }
  package var noMessages: String { "Chưa có thông báo nào." }
  package var notSavedYet: String { "chưa lưu được" }
  package func saidTimes(_ count: Int) -> String { "\(grouped(count)) lần" }

  package func copySent(_ text: String) -> String {
    "Đã gửi tới bộ nhớ tạm của cửa sổ lệnh: \(text)"
  }

  package var copyTooLong: String {
    """
    Nội dung quá dài để gửi tới bộ nhớ tạm; hãy chọn bằng chuột (giữ Shift nếu đang bật \
    chuột).
    """
  }

  package func linkOpened(_ address: String) -> String { "Đang mở bằng trình duyệt: \(address)" }

  package var linkAdvice: String {
    """
    Địa chỉ đã được gửi tới bộ nhớ tạm của máy anh/chị: hãy dán vào trình duyệt. Nếu dán \
    không được, hãy chọn địa chỉ ở trên bằng chuột.
    """
  }

  package var noLink: String {
    "Mục đang chọn không có liên kết; có thể thêm liên kết khi sửa mục đó."
  }

  package func badLink(_ text: String) -> String {
    """
    Không mở: “\(text)” không phải địa chỉ http, https, mailto hay tel hợp lệ. Hãy sửa địa \
    chỉ rồi thử lại.
    """
  }

  package func mouseOn(_ key: String) -> String {
    """
    Đã bật chuột: bấm để chọn, lăn để cuộn, kéo vạch ngăn để đổi cỡ; giữ Shift để bôi đen \
    chữ. \(key) để tắt.
    """
  }

  package var mouseOff: String { "Đã tắt chuột; chuột lại dùng để bôi đen chữ như thường." }

  package func nothingChosen(_ action: String, pane: String) -> String {
    "Chưa thể “\(action)”: trong khung “\(pane)” chưa chọn mục nào phù hợp."
  }

  package func worksElsewhere(_ action: String, key: String?, in places: [String]) -> String {
    "“\(action)”\(key.map { " (\($0))" } ?? "") chỉ dùng ở: \(places.joined(separator: "; "))."
  }

  package func keyFileRefused(_ problem: String) -> String {
    "Không dùng tệp phím, các phím mặc định đang có hiệu lực. \(problem)"
  }

  package func fileLine(_ file: String, _ line: Int, _ problem: String) -> String {
    "\(file), dòng \(line): \(problem)"
  }

  package func lineWithoutEquals(_ text: String, example: String) -> String {
    "“\(text)” không có dấu “=”. Hãy viết như: \(example)"
  }

  package func noSuchAction(_ name: String, nearest: [String]) -> String {
    """
    không có thao tác \
    “\(name)”\(nearest.isEmpty ? "" : "; ý anh/chị là \(nearest.joined(separator: ", "))?"). \
    Lệnh loa keys in ra mọi thao tác.
    """
  }

  package func noSuchKey(_ name: String) -> String {
    """
    không có phím “\(name)”. Viết tên phím như trong trợ giúp: a, Ctrl-R, F5, PgUp, Enter; \
    Ctrl-H, I, J, M và Ctrl-[ không phân biệt được với phím khác.
    """
  }

  package func actionTwice(_ action: String, line: Int) -> String {
    "thao tác “\(action)” đã có ở dòng \(line). Hãy gộp các phím vào một dòng."
  }

  package func keyTaken(_ key: String, by action: String, line: Int?) -> String {
    """
    phím \(key) đã dùng cho “\(action)” \(line.map { "(dòng \($0))" } ?? "(mặc định)"). Hãy \
    chọn phím khác, hoặc cho “\(action)” phím khác bằng dòng “\(action) = …”.
    """
  }

  package func actionNeedsKey(_ action: String) -> String {
    """
    thao tác “\(action)” phải có ít nhất một phím, nếu không sẽ không dùng hay thoát chương \
    trình được. Hãy ghi một phím sau dấu “=” hoặc xoá dòng này.
    """
  }

  package func keyDeletesNothing(_ key: String) -> String {
    """
    phím \(key) không gán được: bộ gõ tiếng Việt tự gửi phím này khi bỏ dấu. Hãy chọn phím \
    khác.
    """
  }

  package func keyNeverRemoves(_ key: String) -> String {
    """
    phím \(key) không được dùng để xoá: bộ gõ tiếng Việt có thể tự gửi phím này. Hãy chọn \
    phím khác, ví dụ Delete.
    """
  }

  package func keysClean(_ file: String) -> String {
    "\(file): đúng, mọi thao tác cần thiết đều có phím."
  }

  package func keysHead(_ file: String) -> String {
    "# Phím của loa. Chép vào \(file) rồi sửa; “loa keys TỆP” kiểm tra một tệp."
  }

  package func noSuchSetting(_ name: String, known: [String]) -> String {
    "không có thiết lập “\(name)”. Có: \(known.joined(separator: ", "))."
  }

  package func badSetting(_ name: String, _ value: String, allowed: [String]) -> String {
    "“\(value)” không dùng được cho \(name). Dùng: \(allowed.joined(separator: ", "))."
  }

  package func settingIgnored(_ problem: String) -> String { "Bỏ qua một thiết lập. \(problem)" }

  package func cannotRead(_ file: String, _ reason: String) -> String {
    "Không đọc được \(file): \(reason). Hãy kiểm tra tệp và quyền đọc."
  }

  package func stateBroken(_ file: String) -> String {
    """
    Không đọc được \(file) (nơi làm việc lần trước); bắt đầu như lần đầu, và tệp sẽ được ghi \
    lại khi thoát.
    """
  }

  package func stateNewer(_ file: String) -> String {
    """
    \(file) do phiên bản loa mới hơn ghi: không dùng và giữ nguyên. Nơi làm việc lần này sẽ \
    không được lưu.
    """
  }

  package func headingOf(_ view: String, plan: String) -> String { "\(view). \(plan)" }
  package func outOf(_ done: Int, _ total: Int) -> String {
    "\(grouped(done)) trên \(grouped(total))"
  }
  package func countOfRecords(_ count: Int) -> String { "\(grouped(count)) mục" }
  package var plainAgency: String { "Cơ quan" }
  package var plainMonths: String { "Số tin, bài theo tháng" }
  package var plainPieces: String { "Số tin, bài khác nhau" }
  package var plainPlacements: String { "Số lượt đăng" }
  package var plainReportDue: String { "Hạn báo cáo" }
  package var plainOverdue: String { "Kỳ quá hạn" }

  package func moreEntries(_ count: Int) -> String {
    "Còn nữa; đây là \(grouped(count)) mục mới nhất. Lệnh loa history --limit N in nhiều hơn."
  }

  package func noSuchView(_ name: String, known: [String]) -> String {
    "không có màn hình “\(name)”. Có: \(known.joined(separator: ", "))."
  }

  package var nothingOnDays: String {
    "Không có hạn việc, tin bài hay ngày báo cáo nào trong tháng."
  }
}
