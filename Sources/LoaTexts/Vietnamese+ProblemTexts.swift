extension Vietnamese {
  package func problemPlace(_ file: String, _ line: Int?, _ column: Int?) -> String {
    "\(file)\(line.map { ", dòng \($0)" } ?? "")\(column.map { ", cột \($0)" } ?? "")"
  }

  package var problemMissingFile: String {
    "không có tệp này. Khôi phục tệp từ bản sao lưu, hoặc tạo không gian làm việc mới "
      + "bằng `loa init`."
  }

  package func problemUnreadable(_ why: String) -> String {
    "không đọc được (\(why)). Kiểm tra quyền đọc tệp và thư mục."
  }

  package func problemBroken(_ found: String) -> String {
    "\(found). Sửa tại vị trí này rồi mở lại; tệp được giữ nguyên."
  }

  package var flawByteOrderMark: String { "tệp bắt đầu bằng dấu BOM, JSON không cho phép" }
  package var flawInvalidUTF8: String { "có byte không phải UTF-8" }
  package var flawUnexpectedEnd: String { "tệp kết thúc giữa chừng" }

  package func flawUnexpectedCharacter(_ character: String) -> String {
    "ký tự “\(character)” không hợp lệ ở đây"
  }

  package var flawTrailingComma: String { "thừa dấu phẩy trước dấu đóng ngoặc" }
  package var flawTrailingText: String { "còn chữ sau khi giá trị đã kết thúc" }

  package func flawDuplicateKey(_ key: String) -> String {
    "khóa “\(key)” có hai lần trong một đối tượng"
  }

  package func flawTooDeep(_ limit: Int) -> String { "lồng nhau sâu quá \(limit) tầng" }
  package var flawBadNumber: String { "số viết không đúng" }
  package var flawBadEscape: String { "dãy \\ không đúng trong chuỗi" }
  package var flawControlCharacter: String { "có ký tự điều khiển trong chuỗi" }
  package func flawMisshapen(_ word: String) -> String { "cấu trúc không đúng định dạng (\(word))" }

  package func problemNewerFormat(_ found: Int, _ known: Int) -> String {
    "được ghi theo định dạng \(found), bản loa này chỉ biết đến \(known). Nâng cấp loa; "
      + "tệp được giữ nguyên."
  }

  package func problemMissingKey(_ key: String) -> String {
    "thiếu khóa “\(key)”. Bổ sung khóa này."
  }

  package func problemBadValue(_ key: String, _ value: String) -> String {
    "“\(key)” không nhận giá trị \(value). Xem các giá trị hợp lệ trong FORMAT.md đi kèm loa."
  }

  package func problemDuplicate(_ id: String) -> String {
    "mã “\(id)” có hai lần; chỉ bản ghi đầu được dùng. Đổi mã của một bản ghi."
  }

  package func problemDangling(_ key: String, _ name: String) -> String {
    "“\(key)” nhắc đến “\(name)”, nhưng không có bản ghi đó. Sửa tên hoặc bổ sung bản ghi."
  }
}
