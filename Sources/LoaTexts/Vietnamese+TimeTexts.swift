extension Vietnamese {
  package func problemWithoutHeir(_ finding: String) -> String {
    "\(finding). Việc còn dở của các cơ quan này được liệt kê là không còn cơ quan phụ trách; sửa cơ "
      + "quan kế thừa tại vị trí này."
  }

  package func heirsLeadBack(_ agencies: [String]) -> String {
    "Không chuyển được cho cơ quan nào, kế thừa thành vòng: \(agencies.joined(separator: " → "))"
  }

  package func logsUnread(_ count: Int) -> String { "\(count) nhật ký không đọc được" }
}
