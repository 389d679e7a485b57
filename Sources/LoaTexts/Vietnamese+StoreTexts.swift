extension Vietnamese {
  package func notDone(_ action: String, _ reason: String) -> String { "\(action): \(reason)" }

  package func cannotTick(_ title: String, _ agency: String) -> String {
    "Không đánh dấu xong được “\(title)” của \(agency)"
  }

  package func cannotUntick(_ title: String, _ agency: String) -> String {
    "Không bỏ đánh dấu được “\(title)” của \(agency)"
  }

  package func cannotRecord(_ title: String, _ channel: String) -> String {
    "Không ghi được “\(title)” vào kênh \(channel)"
  }

  package func cannotMakeWorkspace(_ folder: String) -> String {
    "Không tạo được không gian làm việc ở \(folder)"
  }

  package func storeNotPermitted(_ path: String, account: String?) -> String {
    "\(account.map { "tài khoản \($0)" } ?? "tài khoản này") không được phép dùng \(path). Xin "
      + "người quản trị máy chủ cấp quyền cho thư mục này, hoặc nhờ cơ quan có quyền ghi giúp."
  }

  package func storeBusy(_ path: String, holder: String?, since: String?, seconds: Int) -> String {
    "\(path) đang được \(holder ?? "người khác") giữ\(since.map { " từ \($0)" } ?? ""); đã chờ "
      + "\(seconds) giây. Thử lại sau giây lát; nếu vẫn vậy, hỏi người đó."
  }

  package func storeDiskFull(_ path: String) -> String {
    "đĩa hoặc hạn mức đã đầy khi ghi \(path). Dọn bớt rồi làm lại; chưa có gì được lưu."
  }

  package func storeReadOnly(_ path: String) -> String {
    "hệ thống tệp chỉ cho đọc nên không ghi được \(path). Báo người quản trị máy chủ; chưa có "
      + "gì được lưu."
  }

  package func storeMissing(_ path: String) -> String {
    "không có \(path). Kiểm tra đường dẫn, hoặc khôi phục từ bản sao lưu."
  }

  package func storeFailedDisk(_ path: String, why: String) -> String {
    "đĩa báo lỗi khi dùng \(path) (\(why)). Báo người quản trị máy chủ ngay và kiểm tra bản "
      + "sao lưu."
  }

  package func storeFailed(_ path: String, why: String) -> String {
    "hệ thống từ chối \(path) (\(why)). Chưa có gì được lưu; thử lại, hoặc hỏi người quản trị "
      + "máy chủ."
  }

  package func storeBadName(_ name: String) -> String {
    "“\(name)” không dùng làm mã được; mã chỉ gồm a-z, 0-9 và dấu nối, dài không quá 96 ký tự."
  }

  package func storeLink(_ path: String) -> String {
    "\(path) là một liên kết tượng trưng; loa không đi theo liên kết trong không gian làm "
      + "việc. Thay bằng thư mục hoặc tệp thật."
  }

  package func storeLags(_ path: String, why: String) -> String {
    "chưa viết lại được \(path) (\(why)); nếu còn lặp lại, báo người quản trị máy chủ."
  }

  package func storeNotAFile(_ path: String) -> String {
    "\(path) không phải tệp thường; hãy chọn một tệp."
  }

  package func storeBadEdit(_ record: String) -> String {
    "loa ghi sai bản ghi \(record); đây là lỗi của chương trình. Chưa có gì được lưu; xin báo "
      + "cho nhóm phát triển."
  }

  package func storeJournalNotCut(_ path: String, length: Int, why: String) -> String {
    "ghi dở vào \(path) rồi không cắt lại được (\(why)): phần sau byte \(length) có thể còn "
      + "hoặc mất. Đừng sửa thêm; báo người quản trị máy chủ."
  }
}
