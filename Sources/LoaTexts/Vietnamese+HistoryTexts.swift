extension Vietnamese {
  package var columnWhen: String { "Lúc" }
  package var columnWho: String { "Người sửa" }
  package var columnChange: String { "Sửa gì" }
  package var columnEdit: String { "Mã lần sửa" }
  package func documentSettings(_ file: String) -> String { "Cài đặt (\(file))" }
  package func documentAgencies(_ file: String) -> String { "Danh sách cơ quan (\(file))" }
  package func documentContacts(_ file: String) -> String { "Danh bạ (\(file))" }
  package func documentPlan(_ plan: String) -> String { "Kế hoạch \(plan)" }

  package func changeAdded(_ record: String, _ title: String?) -> String {
    "thêm \(record)\(title.map { " “\($0)”" } ?? "")"
  }

  package func changeRemoved(_ record: String, _ title: String?) -> String {
    "bỏ \(record)\(title.map { " “\($0)”" } ?? "")"
  }

  package func changeSet(
    _ record: String, field: String, before: String?, after: String?
  ) -> String {
    changeField("\(field) của \(record)", before: before, after: after)
  }

  package func changeElementAdded(_ record: String, field: String, _ element: String) -> String {
    "thêm “\(element)” vào \(field) của \(record)"
  }

  package func changeElementRemoved(_ record: String, field: String, _ element: String) -> String {
    "bỏ “\(element)” khỏi \(field) của \(record)"
  }

  package func takenBack(_ change: String) -> String { "(đã hoàn tác) \(change)" }
  package var noHistory: String { "Không có lần sửa nào để hiện." }

  package func moreHistory(_ limit: Int) -> String {
    "Chỉ hiện \(limit) lần sửa mới nhất; dùng --limit để xem thêm."
  }

  package func badLimit(_ text: String) -> String {
    "“\(text)” không phải số lần sửa; viết một số nguyên từ 1 đến 1000000"
  }

  package func historyUnreadable(_ file: String, why: String) -> String {
    "lịch sử của \(file) không đầy đủ: \(why)"
  }

  package func undoneLine(_ change: String, where document: String) -> String {
    "Đã hoàn tác: \(change) (\(document))"
  }

  package func redoneLine(_ change: String, where document: String) -> String {
    "Đã làm lại: \(change) (\(document))"
  }

  package func undoUnchanged(_ change: String) -> String { "Vốn đã như vậy: \(change)" }

  package func undoMissing(_ change: String) -> String {
    "không hoàn tác được vì bản ghi không còn nữa: \(change)"
  }

  package func undoRefused(_ document: String, count: Int, why: String) -> String {
    "không hoàn tác được ở \(document) (\(grouped(count)) lần sửa): \(why)"
  }

  package func undoLags(_ document: String, why: String) -> String {
    "đã vào nhật ký sửa đổi của \(document), tệp sẽ theo kịp ở lần lưu sau: \(why)"
  }

  package func overtakenBy(_ change: String, by account: String?, at instant: String?) -> String {
    "\(change) (sau đó "
      + "\(account ?? "có người, không qua loa,") sửa\(instant.map { " lúc \($0)" } ?? ""))"
  }

  package func undoPassed(
    _ passed: [String], others: Int, next: String, name: String
  ) -> String {
    "lần sửa gần nhất nay không hoàn tác được nữa: \(passed.joined(separator: "; "))"
      + "\(others > 0 ? " và \(grouped(others)) lần sửa nữa" : "") (có người đã bỏ hoặc đổi lại, hoặc không còn "
      + "quyền ghi). Không có gì thay đổi; để hoàn tác lần sửa trước đó (\(next)): loa undo \(name), hoặc "
      + "thêm --force."
  }

  package func undoOvertaken(_ changes: [String], others: Int) -> String {
    "các lần sửa sau đã đổi cùng chỗ: "
      + "\(changes.joined(separator: "; "))\(others > 0 ? " và \(grouped(others)) chỗ nữa" : ""). Không có gì "
      + "thay đổi; nếu vẫn muốn hoàn tác và ghi đè, thêm --force."
  }

  package func undoOverrode(_ change: String) -> String { "đã ghi đè lần sửa sau: \(change)" }
  package var cannotUndo: String { "Chưa hoàn tác" }

  package func nothingToUndo(_ account: String) -> String {
    "\(account) chưa sửa gì trên máy chủ này mà còn hoàn tác được. Lệnh `loa history` liệt kê tất "
      + "cả; để hoàn tác một lần sửa: loa undo MÃ"
  }

  package func nothingToRedo(_ account: String) -> String {
    "\(account) chưa hoàn tác gì để làm lại, hoặc đã sửa thêm sau đó."
  }

  package func noSuchEdit(_ text: String) -> String {
    "Không có lần sửa “\(text)”. Lệnh `loa history` liệt kê các lần sửa, mã ở cột cuối."
  }

  package func alreadyTakenBack(_ text: String) -> String {
    "Lần sửa “\(text)” đã được hoàn tác; không có gì thay đổi. Lệnh `loa history` cho biết ai làm."
  }
}
