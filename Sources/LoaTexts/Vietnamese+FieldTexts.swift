extension Vietnamese {
  package var measureOngoing: String { "không nêu số lượng" }
  package var measureAtLeast: String { "ít nhất" }
  package var measureExactly: String { "đúng số lượng" }
  package var measureShare: String { "tỷ lệ % đơn vị" }
  package var unitProvince: String { "toàn tỉnh" }
  package var unitAgency: String { "mỗi cơ quan" }
  package var unitCommune: String { "mỗi xã" }
  package var unitStation: String { "mỗi đài" }
  package var unitMembers: String { "đơn vị" }
  package var unitAgencies: String { "cơ quan" }
  package var unitCommunes: String { "xã" }
  package var unitStations: String { "đài" }
  package var labelWording: String { "Nguyên văn" }
  package var labelMeasure: String { "Mức" }
  package var labelUnit: String { "Ai thực hiện" }
  package var labelDeadline: String { "Chậm nhất" }
  package var hintWording: String { "02 tin, bài/tháng; hoặc điền các ô dưới" }
  package var hintUnit: String { "để trống: từng kênh" }
  package var hintDeadline: String { "20 (ngày 20 tháng cuối kỳ) hoặc 15/11/2024; trống: hết kỳ" }
  package var hintAnyGenre: String { "để trống: mọi tin, bài, sản phẩm" }
  package var deadlineOfWeek: String { "hết tuần: kỳ là tuần thì ngày này không tính" }
  package var amountMissing: String { "ghi số lượng, hoặc chọn mức “không nêu số lượng”" }
  package var menuNewObligation: String { "Thêm chỉ tiêu khác" }

  package func notADeadline(_ text: String) -> String {
    "“\(text)” không phải hạn: ghi ngày trong tháng (1–31) hoặc một ngày như 15/11/2024"
  }

  package func periodRead(_ name: String, code: String, from first: String, to last: String)
    -> String
  {
    "\(name) (\(code)), từ \(first) đến \(last)"
  }

  package func wordingNotRead(countedAs owed: String) -> String {
    "chưa hiểu hết câu này, giữ nguyên văn; tính theo các ô dưới: \(owed)"
  }

  package func doubtAsked(_ field: String, keep key: String) -> String {
    "Chưa ghi: xem lời nhắc ở ô “\(field)”. \(key) lần nữa để vẫn ghi."
  }

  package func wordingOwesNothing(keep key: String, wasAsked: Bool) -> String {
    "Chưa hiểu số trong câu này nên không tính thành chỉ tiêu. Viết lại như “02 tin, bài/tháng”, "
      + "điền các ô dưới, hoặc \(key) \(wasAsked ? "lần nữa" : "hai lần") để giữ nguyên văn."
  }

  package func negativeAmount(_ number: String) -> String {
    "“\(number)” là số âm; ghi số từ 1 trở lên"
  }

  package func agenciesMissing(leave: String, screen: String, add: String) -> String {
    "chưa có cơ quan nào: \(leave) để đóng, rồi \(screen), \(add) để thêm cơ quan"
  }

  package func linkLogged(
    _ title: String, on day: String, keep key: String, wasAsked: Bool
  ) -> String {
    "Liên kết này đã ghi ngày \(day): “\(title)”. \(key) \(wasAsked ? "lần nữa" : "hai lần") để vẫn "
      + "ghi."
  }

  package func linksLogged(_ count: Int, again key: String) -> String {
    "liên kết đã ghi (\(grouped(count)), \(key) lần nữa vẫn ghi)"
  }

  package func draftsLogged(_ saved: Int, left: Int, again key: String) -> String {
    "Đã lưu \(grouped(saved)) bản; để lại \(grouped(left)) bản có liên kết đã ghi trước đó. "
      + "\(key) lần nữa: vẫn ghi; Esc: bỏ."
  }

  package func draftsKnown(_ count: Int) -> String {
    "\(grouped(count)) bản có liên kết đã ghi trước đó."
  }

  package func deadlineOnce(_ day: String) -> String {
    "một lần trong năm, chậm nhất \(day)"
  }

  package func deadlineOfMonth(_ day: Int) -> String {
    "chậm nhất ngày \(day)"
  }

  package func deadlineOfPeriod(_ day: Int) -> String {
    "chậm nhất ngày \(day) của tháng cuối kỳ"
  }

  package func owedOngoing(_ genre: String) -> String {
    "thường xuyên: \(genre)"
  }

  package func owedShare(_ percent: Int, _ members: String?, _ genre: String, _ period: String)
    -> String
  {
    "\(percent)% \(members ?? "thành viên") có \(genre)/\(period)"
  }

  package func menuObligation(_ owed: String) -> String {
    "Chỉ tiêu: \(owed)"
  }

  package func menuRemoveObligation(_ owed: String) -> String {
    "Bỏ chỉ tiêu: \(owed)"
  }
  package var menuNewPlan: String { "Kế hoạch mới" }
  package var formNewPlan: String { "Kế hoạch mới" }
  package var labelYear: String { "Năm" }
  package var makingPlan: String { "Đang lập kế hoạch…" }
  package var leadMissing: String { "chọn ít nhất một cơ quan hoặc nhóm cơ quan chủ trì" }
  package func planBeginsHere(add key: String) -> String {
    "Chưa có kế hoạch nào: bấm \(key) để lập kế hoạch mới."
  }

  package func planMade(_ title: String, add key: String) -> String {
    "Đã lập “\(title)”. Bấm \(key) để thêm mục, ý, nhiệm vụ, kênh."
  }

  package func planNotMade(_ reason: String) -> String {
    "Chưa lập được kế hoạch: \(reason)"
  }

  package func alreadyWorkspace(_ folder: String, open command: String) -> String {
    "\(folder) đã là một không gian làm việc nên không tạo lại; không có gì bị thay đổi. Mở bằng lệnh: \(command)"
  }

  package func hasPlanAlready(_ plan: String, in folder: String, next command: String) -> String {
    "\(folder) đã có kế hoạch \(plan) nên không thêm kế hoạch có sẵn; không có gì bị thay đổi. Lập kế hoạch năm khác từ đó: \(command)"
  }

  package func shippedPlanAdded(_ plan: String, to folder: String, command: String) -> String {
    "Đã thêm kế hoạch \(plan) cùng các cơ quan và đầu mối còn thiếu vào \(folder). Mở bằng lệnh: \(command)"
  }
  package var actionNewPlan: String { "kế hoạch mới" }
  package var actionSaveComplete: String { "lưu mọi bản đủ" }

  package func draftsSaved(_ count: Int) -> String {
    "Đã lưu cả \(count) bản nháp."
  }

  package func draftsLeft(_ saved: Int, left: Int, lacks: String) -> String {
    "Đã lưu \(saved) bản; còn \(left) bản chưa đủ: \(lacks)."
  }
  package var labelPlacements: String { "Sửa cả ở" }

  package func placementsChanged(_ title: String, on count: Int) -> String {
    "Đã sửa “\(title)” ở \(count) kênh."
  }

  package func repeatInFuture(_ month: String, back key: String) -> String {
    "\(month) chưa đến nên chưa ghi được tin, bài; bấm \(key) để về tháng này rồi lặp lại ở đó."
  }
}
