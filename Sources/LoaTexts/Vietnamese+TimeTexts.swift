extension Vietnamese {
  package func periodNotBegun(_ period: String, from day: String) -> String {
    "\(period.capitalizedFirst) đến \(day) mới bắt đầu nên chưa đánh dấu xong được. Việc vừa làm "
      + "thì đánh dấu cho kỳ hiện tại; làm sớm cho kỳ sau thì ghi chú vào việc và đánh dấu từ "
      + "\(day)."
  }

  package func periodNotBegun(_ period: String, from day: String, current: String) -> String {
    "\(period.capitalizedFirst) đến \(day) mới bắt đầu nên chưa đánh dấu xong được. Việc vừa làm "
      + "thì ghi --period \(current); làm sớm cho kỳ sau thì đánh dấu từ \(day)"
  }

  package func doneInFuture(_ day: String) -> String {
    "\(day) còn ở tương lai; đánh dấu khi việc đã xong"
  }

  package func tickedLater(
    _ task: String, period: String?, on day: String, today: String
  ) -> String {
    "Đã có đánh dấu xong \(period.map { "\($0) " } ?? "")từ ngày \(day), sau ngày đang xem "
      + "(\(today)): \(task). Không có gì thay đổi."
  }

  package func problemWithoutHeir(_ finding: String) -> String {
    "\(finding). Việc còn dở của các cơ quan này được liệt kê là không còn cơ quan phụ trách; sửa cơ "
      + "quan kế thừa tại vị trí này."
  }

  package func heirsLeadBack(_ agencies: [String]) -> String {
    "Không chuyển được cho cơ quan nào, kế thừa thành vòng: \(agencies.joined(separator: " → "))"
  }

  package func logsUnread(_ count: Int) -> String { "\(grouped(count)) nhật ký không đọc được" }

  package func readingOtherPlan(
    _ year: Int, _ plan: String, first: String, last: String
  ) -> String {
    "Đang đọc kế hoạch năm \(year) (\(plan)): kỳ báo cáo tính cả các ngày từ \(first) đến \(last) "
      + "thuộc kế hoạch đó. Số liệu hiện ra khi đọc xong."
  }

  package func reportsNeedOtherPlan(_ year: Int) -> String {
    "Đang đọc kế hoạch năm \(year) cho báo cáo này; đọc xong hãy làm lại."
  }

  package func tasksInWords(_ count: Int) -> String { "\(grouped(count)) việc" }
  package func nothingOverdue(key: String) -> String {
    "Không có việc nào quá hạn. Bấm \(key) để hiện mọi việc."
  }

  package func nobodyOverdue(key: String) -> String {
    "Không cơ quan nào có việc quá hạn. Bấm \(key) để hiện mọi cơ quan."
  }

  package func tasksShown(_ shown: Int, of total: Int) -> String {
    "\(grouped(shown))/\(grouped(total)) việc"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
