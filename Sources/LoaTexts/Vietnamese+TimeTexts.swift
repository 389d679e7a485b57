extension Vietnamese {
  package func problemWithoutHeir(_ finding: String) -> String {
    "\(finding). Việc còn dở của các cơ quan này được liệt kê là không còn cơ quan phụ trách; sửa cơ "
      + "quan kế thừa tại vị trí này."
  }

  package func heirsLeadBack(_ agencies: [String]) -> String {
    "Không chuyển được cho cơ quan nào, kế thừa thành vòng: \(agencies.joined(separator: " → "))"
  }

  package func logsUnread(_ count: Int) -> String { "\(count) nhật ký không đọc được" }
  package func tasksInWords(_ count: Int) -> String { "\(count) việc" }

  package func nothingOverdue(key: String) -> String {
    "Không có việc nào quá hạn. Bấm \(key) để hiện mọi việc."
  }

  package func nobodyOverdue(key: String) -> String {
    "Không cơ quan nào có việc quá hạn. Bấm \(key) để hiện mọi cơ quan."
  }

  package func tasksShown(_ shown: Int, of total: Int) -> String { "\(shown)/\(total) việc" }
}
