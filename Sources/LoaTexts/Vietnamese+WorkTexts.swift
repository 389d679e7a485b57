extension Vietnamese {
  package func titleToday(_ day: String) -> String { "Cần làm, \(day)" }
  package var nothingToday: String { "Hôm nay không có gì quá hạn, sắp đến hạn hay còn thiếu." }

  package func agencyLate(_ agency: String, _ count: Int) -> String {
    "\(agency): \(grouped(count)) kỳ quá hạn"
  }

  package func moreAgenciesLate(_ agencies: Int, _ count: Int) -> String {
    "\(grouped(agencies)) cơ quan khác: \(grouped(count)) kỳ quá hạn"
  }

  package func tasksWithoutOwner(_ count: Int) -> String {
    "\(grouped(count)) việc của cơ quan đã kết thúc chưa có cơ quan nhận"
  }

  package func agencyDueSoon(_ agency: String, _ count: Int) -> String {
    "\(agency): \(grouped(count)) việc đến hạn trong 7 ngày"
  }

  package func agenciesDueSoon(_ agencies: Int, _ count: Int) -> String {
    "\(grouped(count)) việc của \(grouped(agencies)) cơ quan đến hạn trong 7 ngày"
  }

  package func moreChannelsSilent(_ count: Int) -> String {
    "\(grouped(count)) kênh khác chưa đăng, chưa đủ trong tháng này"
  }

  package func reportDueOn(_ report: String, _ day: String) -> String { "\(report): hạn \(day)" }

  package func answerDue(_ agency: String, letter: String?, day: String) -> String {
    "\(agency): chưa trả lời đôn đốc\(letter.map { " \($0)" } ?? ""), hạn \(day)"
  }

  package var helpToday: String {
    "Những gì cần làm hôm nay, gấp nhất ở trên: việc quá hạn, báo cáo và việc sắp đến "
      + "hạn, kênh chưa đăng trong tháng, đôn đốc chưa trả lời, thay đổi của người khác. "
      + "Enter đi tới chỗ của từng dòng."
  }

  package func titleHeatMap(_ year: Int) -> String { "Các kênh, năm \(year)" }
  package func titleCoverage(_ axis: String) -> String { "Nội dung đã tuyên truyền \(axis)" }

  package var helpHeatMap: String {
    "Mỗi dòng là một kênh, mỗi cột là một tháng; ô ghi số tin, bài, dấu bên cạnh càng "
      + "đậm càng nhiều. Trái, phải đổi tháng; Enter mở kênh; t về bảng tháng."
  }

  package var helpCoverage: String {
    "Mỗi dòng là một nội dung của kế hoạch; ô ghi số lượt đăng. ! là chưa ai nói; ~ là "
      + "mới nói với cán bộ, công chức. Trái, phải đổi cột; t đổi cách đếm: loại kênh, đối "
      + "tượng, tháng; Enter mở toàn văn."
  }

  package var viewHeatMap: String { "Xem cả năm; t để về bảng tháng." }
  package var viewMonth: String { "Xem theo tháng; t để xem cả năm." }
  package var viewText: String { "Xem văn bản; t để xem nội dung đã tuyên truyền." }
  package func viewCoverage(_ axis: String) -> String { "Đếm \(axis); t để đếm cách khác." }
  package var axisKinds: String { "theo loại kênh" }
  package var axisAudiences: String { "theo đối tượng" }
  package var axisMonths: String { "theo tháng" }
  package var gridTotal: String { "Tổng" }
  package var gridTotalName: String { "Tổng số" }
  package var gridUnknown: String { "Chưa rõ" }
  package var gridUnknownName: String { "Chưa ghi đối tượng" }

  package var channelKindsShort: [String] {
    [
      "Báo", "P.thanh", "T.hình", "Cổng", "Trang", "MXH", "Loa", "Bản tin", "H.nghị", "T.huấn",
      "C.thi", "Đ.thoại", "T.quan", "Ấn phẩm", "N.yết",
    ]
  }

  package var audiencesShort: [String] { ["CBCCVC", "N.dân", "D.nghiệp", "Tổ chức"] }
  package func placements(_ count: Int) -> String { "\(grouped(count)) lượt đăng" }

  package var onlyToOfficials: String {
    "mới nói với cán bộ, công chức; nội dung này dành cho cả người dân"
  }

  package func audiencesMissed(_ names: String) -> String { "chưa tới: \(names)" }
  package func emptyContents(back key: String) -> String {
    "Kế hoạch chưa có nội dung nào. \(key) để về văn bản."
  }

  package func yearTotal(_ count: Int) -> String { "cả năm: \(grouped(count)) tin, bài" }
  package func monthsMet(_ met: Int, missed: Int) -> String {
    "đạt \(grouped(met)) tháng, thiếu \(grouped(missed))"
  }

  package func monthsPublished(_ published: Int, silent: Int) -> String {
    "đăng \(grouped(published)) tháng, chưa đăng \(grouped(silent)) tháng"
  }

  package func sortedBy(_ order: String) -> String { "Sắp xếp \(order)." }
  package var orderRegistry: String { "theo danh mục" }
  package var orderLateness: String { "chậm trước" }
  package var orderName: String { "theo tên" }
  package var orderDocument: String { "theo văn bản" }
  package var orderStatus: String { "theo tình trạng" }
  package var orderDueDay: String { "theo hạn" }
  package var nobodyAnswers: String { "Chưa có cơ quan nhận" }
  package var unproven: String { "thiếu tài liệu" }
  package var labelFrom: String { "Của" }
  package var labelOwner: String { "Cơ quan nhận" }
  package func agencyEnded(_ name: String, _ day: String) -> String { "\(name), kết thúc \(day)" }
  package var labelFollowUps: String { "Đôn đốc" }
  package var labelSubmissions: String { "Kế hoạch, báo cáo đã nhận" }
  package func doneOn(_ day: String) -> String { "làm ngày \(day)" }
  package func answered(_ answer: String) -> String { "đã trả lời: \(answer)" }

  package func unanswered(_ day: String?) -> String {
    "chưa trả lời\(day.map { ", hạn \($0)" } ?? "")"
  }

  package func submissionName(isPlan: Bool) -> String { isPlan ? "Kế hoạch" : "Báo cáo" }
  package func receivedOn(_ day: String) -> String { "nhận \(day)" }
  package func recordedAt(_ day: String, _ time: String) -> String { "ghi lúc \(time) \(day)" }
  package var labelVerified: String { "Kiểm chứng" }
  package var labelChannel: String { "Kênh" }
  package var labelQuantity: String { "Số lượng" }
  package var labelNumber: String { "Số, ký hiệu" }
  package func nowPartOf(_ place: String, _ now: String) -> String { "\(place), nay thuộc \(now)" }
  package var noMembers: String { "không có CQ" }
  package var purposeOther: String { "khác" }
  package var actionSwitchView: String { "đổi cách xem" }
  package var actionColumn: String { "đổi cột" }
  package var actionCoverage: String { "độ phủ" }
  package var actionRead: String { "đọc" }
}
