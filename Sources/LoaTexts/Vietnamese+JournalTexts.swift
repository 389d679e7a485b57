extension Vietnamese {
  package func replacedMine(
    _ record: String, field: String?, mine: String?, theirs: String?, by account: String,
    at moment: String, key: String
  ) -> String {
    let place = field.map { "\(record), \($0)" } ?? record
    return "\(place): \(account) lúc \(moment) đã thay “\(mine ?? "(trống)")” của bạn bằng "
      + "“\(theirs ?? "(trống)")” khi chưa thấy giá trị của bạn. Bấm \(key) để lấy lại."
  }

  package func removedMine(
    _ record: String, by account: String, at moment: String, key: String
  ) -> String {
    "\(record): \(account) lúc \(moment) đã bỏ khi chưa thấy thay đổi của bạn. "
      + "Bấm \(key) để lấy lại."
  }

  package func revivedMine(
    _ record: String, by account: String, at moment: String, key: String
  ) -> String {
    "\(record): bạn đã bỏ, nhưng \(account) lúc \(moment) chưa biết và sửa tiếp nên lại có. "
      + "Bấm \(key) để bỏ."
  }

  package func newsReplacingMine(_ account: String, _ change: String) -> String {
    "\(account), thay giá trị của bạn: \(change)"
  }

  package func changeByHand(_ change: String) -> String {
    "sửa ngoài loa, ghi lại: \(change)"
  }

  package func changeRepaired(_ change: String?) -> String {
    change.map { "ghi bù nhật ký: \($0)" } ?? "ghi bù nhật ký, tệp giữ nguyên"
  }

  package var repairNotTakenBack: String {
    "Dòng này chỉ ghi bù nhật ký, không thay đổi gì nên không có gì để hoàn tác."
  }
  package func repairJournalCompleted(entries: Int) -> String {
    "đã ghi bù vào nhật ký sửa đổi những gì tệp còn giữ mà nhật ký đã mất, có đánh dấu là sửa chữa "
      + "(\(grouped(entries)) dòng)"
  }

  package func problemEditsMissing(_ why: String) -> String {
    "\(why), và tệp cũng chưa có các lần sửa ấy. Lấy lại cả hai từ bản sao lưu: loa restore."
  }
}
