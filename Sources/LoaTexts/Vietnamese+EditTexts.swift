extension Vietnamese {
  package var recordWorkspace: String { "không gian làm việc" }
  package func recordPlan(_ name: String) -> String { "kế hoạch \(name)" }
  package func recordSection(_ name: String) -> String { "mục \(name)" }
  package func recordItem(_ name: String) -> String { "ý \(name)" }
  package func recordAssignment(_ name: String) -> String { "nhiệm vụ \(name)" }
  package func recordChannel(_ name: String) -> String { "kênh \(name)" }
  package func recordChannelGroup(_ name: String) -> String { "nhóm kênh \(name)" }
  package func recordAgency(_ name: String) -> String { "cơ quan \(name)" }
  package func recordAgencyGroup(_ name: String) -> String { "nhóm cơ quan \(name)" }
  package func recordContact(_ name: String) -> String { "đầu mối \(name)" }
  package func recordTask(_ name: String) -> String { "việc \(name)" }
  package func recordOwnTask(_ name: String) -> String { "việc riêng \(name)" }
  package func recordEvidence(_ name: String) -> String { "tài liệu kiểm chứng \(name)" }
  package func recordTick(_ name: String) -> String { "lượt hoàn thành \(name)" }
  package func recordPosition(_ ref: String) -> String { "vị trí \(ref) trong kế hoạch" }
  package func recordChecklist(_ agency: String) -> String { "những gì \(agency) đã ghi về việc" }

  package func recordLog(_ channel: String, count: Int) -> String {
    "\(grouped(count)) tin bài đã ghi ở kênh \(channel)"
  }

  package func recordElsewhere(_ plan: String, _ record: String) -> String {
    "\(record) (kế hoạch \(plan))"
  }

  package var fieldPlace: String { "vị trí" }
  package var editedName: String { "tên" }
  package var editedTitle: String { "tiêu đề" }
  package var editedText: String { "nội dung" }
  package var editedPlace: String { "địa bàn" }
  package var editedIssuer: String { "cơ quan ban hành" }
  package var editedReason: String { "lý do" }
  package var editedNumber: String { "số, ký hiệu văn bản" }

  package func editBlank(_ field: String, _ record: String) -> String {
    "Chưa ghi \(field) của \(record)."
  }

  package func editDuplicate(_ record: String) -> String {
    "Đã có \(record) mang mã này; hãy chọn mã khác."
  }

  package func editBadIdentity(_ record: String) -> String {
    "Mã của \(record) chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ so-noi-vu."
  }

  package func editUnknown(_ name: String, in record: String) -> String {
    "Không có \(name), mà \(record) lại nhắc đến; hãy chọn trong danh sách hoặc thêm trước."
  }

  package func editInUse(_ record: String, by users: [String], others: Int) -> String {
    "Không bỏ được \(record) vì còn \(users.joined(separator: "; "))"
      + "\(others > 0 ? " và \(grouped(others)) chỗ khác" : ""). Hãy sửa những chỗ đó trước."
  }

  package func editEndsBeforeItBegins(_ record: String) -> String {
    "Ngày kết thúc của \(record) trước ngày bắt đầu."
  }

  package func editSuccessionCircle(_ agencies: [String]) -> String {
    "\(agencies.joined(separator: " → ")): cơ quan không thể kế thừa chính mình."
  }

  package func editSuccessorsWithoutEnd(_ agency: String) -> String {
    "\(agency) có cơ quan kế thừa nhưng chưa ghi ngày kết thúc."
  }

  package func editBelowItself(_ part: String) -> String {
    "Không chuyển được \(part) vào bên trong chính nó."
  }

  package func editWithoutLead(_ assignment: String) -> String {
    "Chưa có cơ quan hay nhóm cơ quan nào chủ trì \(assignment)."
  }

  package var editPartGone: String {
    "Phần của kế hoạch chứa nội dung này đã có người bỏ; hãy ghi vào phần khác."
  }

  package func editGone(_ record: String) -> String { "\(record) không còn nữa." }
}
