extension Vietnamese {
  package func errorLine(_ sentence: String) -> String { "Lỗi: \(sentence)" }
  package func warningLine(_ sentence: String) -> String { "Cảnh báo: \(sentence)" }
  package func atOption(_ option: String, _ problem: String) -> String { "\(option): \(problem)." }

  package func perhaps(_ names: [String]) -> String {
    names.isEmpty ? "" : " Có phải \(names.joined(separator: ", "))?"
  }

  package func noSuchCommand(_ text: String, nearest: [String]) -> String {
    "Không có lệnh “\(text)”.\(perhaps(nearest)) Lệnh `loa --help` liệt kê các lệnh."
  }

  package func noWorkspace(_ folder: String, command: String) -> String {
    "Không có không gian làm việc ở \(folder). Tạo một cái bằng lệnh: \(command)"
  }

  package func noPlan(_ workspace: String) -> String {
    "Không gian làm việc “\(workspace)” chưa có kế hoạch nào."
  }

  package func noPlanYet(_ workspace: String, add key: String, command: String) -> String {
    "Không gian làm việc “\(workspace)” chưa có kế hoạch nào. Mở loa rồi bấm \(key) ở màn hình "
      + "Tổng quan để lập kế hoạch mới, hoặc thêm một kế hoạch có sẵn: \(command)"
  }

  package func noSuchPlan(_ text: String, nearest: [String]) -> String {
    "Không có kế hoạch “\(text)”.\(perhaps(nearest)) Lệnh `loa plans` liệt kê các kế hoạch."
  }

  package func noSuchAgency(_ text: String, nearest: [String]) -> String {
    "Không có cơ quan “\(text)”.\(perhaps(nearest)) Lệnh `loa progress` liệt kê các cơ quan."
  }

  package func noSuchChannel(_ text: String, nearest: [String]) -> String {
    "Không có kênh “\(text)”.\(perhaps(nearest)) Lệnh `loa review` liệt kê các kênh."
  }

  package func noSuchTask(_ text: String, of agency: String?, nearest: [String]) -> String {
    "Không có việc “\(text)”\(agency.map { " của \($0)" } ?? "").\(perhaps(nearest)) Lệnh `loa "
      + "tasks` liệt kê các việc."
  }

  package func noSuchRef(_ text: String, nearest: [String]) -> String {
    "Kế hoạch không có mục “\(text)”.\(perhaps(nearest)) Lệnh `loa show` liệt kê các mục."
  }

  package func noSuchTerm(_ text: String, _ terms: [String]) -> String {
    "không nhận “\(text)”; dùng một trong các giá trị: \(terms.joined(separator: ", "))"
  }

  package func ambiguousName(_ text: String, _ names: [String]) -> String {
    "“\(text)” có thể là nhiều bản ghi: \(names.joined(separator: ", ")). Dùng mã đầy đủ."
  }

  package func agencyHasNoTasks(_ agency: String) -> String {
    "Kế hoạch không giao việc nào cho \(agency)."
  }

  package func taskNeedsAgency(_ task: String, count: Int, example: String) -> String {
    "Việc “\(task)” là việc của \(grouped(count)) cơ quan. Nêu một cơ quan, ví dụ: --agency \(example)"
  }

  package func taskOfOtherAgency(_ task: String, _ agency: String) -> String {
    "“\(task)” không phải việc của \(agency). Bỏ --agency, hoặc bỏ phần sau dấu @."
  }

  package func channelNeedsAgency(_ group: String, count: Int, example: String) -> String {
    "“\(group)” là kênh của \(grouped(count)) cơ quan. Nêu một cơ quan: --agency …, hoặc --channel "
      + "\(example)"
  }

  package func channelNotOfAgency(
    _ channel: String, _ agency: String, nearest: [String]
  ) -> String {
    "\(agency) không có kênh “\(channel)”.\(perhaps(nearest))"
  }

  package func refIsSection(_ ref: String, _ heading: String, items: [String]) -> String {
    "\(ref) là một mục lớn (“\(heading)”), không phải một ý. Nêu các "
      + "ý\(items.isEmpty ? "" : ", ví dụ: \(items.joined(separator: ","))")"
  }

  package func noSuchMonth(_ text: String) -> String {
    "“\(text)” không phải một tháng có thật; viết như 2024-03 hoặc 3/2024"
  }

  package func noSuchPeriod(_ text: String, cadence: String, example: String) -> String {
    "“\(text)” không phải một kỳ; việc này đánh dấu theo \(cadence), viết như \(example)"
  }

  package func wrongCadence(_ text: String, cadence: String, example: String) -> String {
    "việc này đánh dấu theo \(cadence), không theo “\(text)”; viết như \(example)"
  }

  package func periodOutsideYear(_ text: String, year: Int, example: String) -> String {
    "“\(text)” nằm ngoài năm kế hoạch \(year); viết như \(example)"
  }

  package func dayOutsideYear(_ day: String, year: Int, example: String) -> String {
    "\(day) nằm ngoài năm kế hoạch \(year), nên không biết đánh dấu cho kỳ nào. Nêu kỳ, ví dụ: "
      + "--period \(example)"
  }

  package func periodOnOnceTask(_ text: String) -> String {
    "việc này chỉ làm một lần, không theo kỳ; bỏ “\(text)”"
  }

  package func evidenceUnclear(_ text: String) -> String {
    "“\(text)” không phải liên kết, cũng không phải số văn bản; viết như "
      + "https://baonghean.vn/… hoặc 123/BC-SNV"
  }

  package func badQuantity(_ text: String) -> String {
    "“\(text)” không phải số lượng; viết một số nguyên từ 1 đến 1000000"
  }

  package func notTicked(_ title: String, _ agency: String, period: String?) -> String {
    "Không có gì để bỏ: việc “\(title)” của \(agency) chưa được đánh dấu "
      + "xong\(period.map { " cho \($0)" } ?? "")."
  }

  package func alreadyTicked(_ title: String, period: String?, by: String?) -> String {
    "Việc đã được đánh dấu xong từ "
      + "trước\(period.map { " cho \($0)" } ?? "")\(by.map { " (\($0))" } ?? ""), không có gì thay "
      + "đổi: \(title)"
  }

  package func evidenceAdded(_ evidence: [String]) -> String {
    "Đã ghi tài liệu kiểm chứng: \(evidence.joined(separator: ", "))"
  }

  package func publicationOutsideYear(_ day: String, year: Int) -> String {
    "\(day) nằm ngoài năm kế hoạch \(year): tin bài được ghi nhưng không tính cho tháng nào "
      + "của năm này."
  }

  package func workspaceMade(_ title: String, _ folder: String, command: String) -> String {
    "Đã tạo không gian làm việc “\(title)” ở \(folder). Mở bằng lệnh: \(command)"
  }

  package func folderNotEmpty(_ folder: String) -> String {
    "Thư mục \(folder) không rỗng nên không tạo không gian làm việc ở đó; không có gì bị thay "
      + "đổi. Chọn một thư mục khác hoặc thư mục rỗng."
  }

  package func noSuchShippedWorkspace(_ text: String, nearest: [String], all: [String]) -> String {
    "loa không kèm theo kế hoạch “\(text)”.\(perhaps(nearest)) Có sẵn: "
      + "\(all.joined(separator: ", "))."
  }

  package func noData(_ places: [String]) -> String {
    "Không tìm thấy dữ liệu kèm theo loa. Đã tìm ở: \(places.joined(separator: ", ")). Cài lại "
      + "loa, hoặc đặt biến LOA_DATA là thư mục có nghe-an/workspace.json."
  }

  package func outputFailed(_ why: String) -> String {
    """
    Không in được kết quả ra (\(why)). Lệnh đã chạy xong; nếu có gì cần lưu thì đã lưu. \
    Kiểm tra chỗ trống trên đĩa, hoặc nơi nhận kết quả.
    """
  }

  package func nothingFound(_ words: String) -> String {
    "Không tìm thấy gì cho “\(words)”. Thử ít từ hơn; không cần gõ dấu."
  }

  package var noTasksShown: String { "Không có việc nào như vậy." }
  package var noPublicationsShown: String { "Không có tin bài nào." }
  package func noScreen(_ why: String) -> String {
    "Không mở được màn hình: \(why). Dùng `loa --plain` để in bản tổng quan dạng chữ."
  }

  package var plainInstead: String { "Không có terminal dùng được, nên in bản tổng quan dạng chữ." }

  package func overviewMonth(_ month: String, on day: String) -> String {
    "\(month.prefix(1).uppercased() + month.dropFirst()), tính đến \(day)"
  }

  package func progressLine(_ done: Int, _ total: Int, overdue: Int) -> String {
    "\(grouped(done))/\(grouped(total))\(overdue > 0 ? ", \(grouped(overdue)) kỳ quá hạn" : "")"
  }

  package var columnID: String { "Mã" }
  package var columnNumber: String { "Số" }
  package var columnIssuedOn: String { "Ngày ban hành" }
  package var columnYear: String { "Năm" }
  package var columnPublished: String { "Đã đăng" }
  package var columnOwed: String { "Chỉ tiêu" }
  package var columnDone: String { "Xong" }
  package var columnOpen: String { "Còn" }
  package var columnOverdue: String { "Quá hạn" }
  package var columnTotal: String { "Tổng" }
  package var columnQuantity: String { "Số lượng" }
  package var columnKind: String { "Loại" }
  package var columnContact: String { "Số, địa chỉ" }
  package var columnOwner: String { "Của" }
  package var columnPlace: String { "Nơi" }
  package var columnPurpose: String { "Dùng để" }
  package var columnTitle: String { "Tên" }
  package var columnWhere: String { "Ở đâu" }
  package var kindItem: String { "ý" }
  package var kindTask: String { "việc" }
  package var kindChannel: String { "kênh" }
  package var kindAgency: String { "cơ quan" }
  package var kindContact: String { "đầu mối" }
  package func agencyCount(_ count: Int) -> String { "\(grouped(count)) cơ quan" }
}
