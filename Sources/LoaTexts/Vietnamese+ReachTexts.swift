extension Vietnamese {
  package var headingIdle: String { "Chưa có nhiệm vụ" }
  package var headingNotInForce: String { "Ngoài thời gian hoạt động" }
  package func endedMark(_ day: String) -> String { "kết thúc \(day)" }
  package func beginsMark(_ day: String) -> String { "hoạt động từ \(day)" }
  package var planGivesNoTasks: String { "Kế hoạch chưa giao nhiệm vụ nào." }
  package var planGivesAgencyNone: String { "Kế hoạch chưa giao nhiệm vụ cho cơ quan này." }
  package func addAgencyHere(key: String) -> String { "Bấm \(key) để thêm cơ quan." }
  package func planGivesNone(_ count: Int) -> String {
    "Kế hoạch chưa giao nhiệm vụ cho \(grouped(count)) cơ quan dưới đây."
  }
  package func howToGiveTasks(add: String, plan: String) -> String {
    "Giao nhiệm vụ: bấm \(plan) (Kế hoạch), chọn một mục rồi bấm \(add)."
  }
  package func whatToDoHere(add: String, edit: String) -> String {
    "Ở đây: \(add) thêm việc riêng của cơ quan, \(edit) sửa cơ quan."
  }
  package var notInForce: String { "đã kết thúc hoặc chưa thành lập" }
  package var facetForce: String { "Hiệu lực" }
  package func agencyIsFiltered(key: String, _ filter: String) -> String {
    "Cơ quan này không hoạt động trong kỳ đang xem; ở danh sách cơ quan, lọc (\(key)) "
      + "“\(filter)” để thấy"
  }
  package func agencyStandsAtEnd(key: String) -> String {
    "Chưa có nhiệm vụ nên đứng cuối danh sách cơ quan ở màn Việc (\(key))"
  }

  package var menuFirstSection: String { "Mục đầu tiên" }
  package func ofWhichOverdue(_ count: Int) -> String { "\(grouped(count)) quá hạn" }
  package var saidNoSections: String { "Kế hoạch chưa có mục nào." }
  package var saidNoChannels: String { "Kế hoạch chưa có kênh nào." }
  package func submissionKnown(
    _ kind: String, number: String?, on day: String, keep key: String, wasAsked: Bool
  ) -> String {
    "\(kind) này đã nhận ngày \(day)\(number.map { ", số \($0)" } ?? ""). Nếu đây là bản thay thế, "
      + "bổ sung: \(key) \(wasAsked ? "lần nữa" : "hai lần") để vẫn ghi thêm."
  }
  package func alsoReceived(_ number: String?, on day: String) -> String {
    "Cùng loại, cùng kỳ này đã nhận một văn bản ngày \(day)\(number.map { ", số \($0)" } ?? ""); "
      + "nay có thêm bản này."
  }
  package var noPeriodSaid: String { "không nêu kỳ" }
  package func planOfYear(_ year: Int) -> String { "năm \(year)" }
  package func saidNoPlanAdvice(adding: String, opening: String) -> [String] {
    [
      "Thêm kế hoạch có sẵn (nghe-an, phu-tho, binh-dinh, lai-chau, ha-noi) vào đây: \(adding)",
      "Lập kế hoạch mới: mở màn hình làm việc bằng lệnh \(opening)",
      "Xem thử với số liệu giả lập: loa demo THƯ_MỤC",
    ]
  }
}
