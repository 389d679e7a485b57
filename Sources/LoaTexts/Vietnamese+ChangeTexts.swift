extension Vietnamese {
  private static let recordKinds = [
    "": "thông tin chung", "ticks": "lượt hoàn thành", "tasks": "việc",
    "ownTasks": "việc của cơ quan", "evidence": "tài liệu kiểm chứng", "followUps": "lượt đôn đốc",
    "submissions": "hồ sơ nhận", "persons": "người phụ trách", "scores": "điểm chấm",
    "publications": "tin bài", "assignments": "nhiệm vụ", "channels": "kênh",
    "channelGroups": "nhóm kênh", "agencies": "cơ quan", "groups": "nhóm cơ quan",
    "items": "ý", "sections": "mục", "places": "địa bàn", "contacts": "đầu mối",
  ]

  private static let fieldNames = [
    "text": "nội dung", "mark": "ký hiệu", "heading": "tiêu đề", "areas": "nội dung CCHC",
    "indices": "chỉ số", "reportDue": "hạn báo cáo", "title": "tên", "name": "tên",
    "short": "tên gọn", "day": "ngày", "genre": "thể loại",
    "url": "liên kết", "link": "liên kết", "number": "số hiệu", "covers": "nội dung",
    "audiences": "đối tượng", "quantity": "số lượng", "piece": "bài dùng chung", "note": "ghi chú",
    "task": "việc", "tick": "lượt hoàn thành", "period": "kỳ", "status": "tình trạng",
    "exemption": "lý do không áp dụng", "person": "người phụ trách", "phone": "điện thoại",
    "successor": "cơ quan tiếp nhận", "ref": "mục", "frame": "thời gian", "contents": "nội dung",
    "deliverable": "sản phẩm", "work": "mảng việc", "kind": "loại", "issuer": "cơ quan ban hành",
    "section": "mục trong văn bản", "page": "trang", "file": "tệp", "about": "nội dung nêu ra",
    "letter": "công văn", "answerBy": "hạn trả lời", "reply": "trả lời",
    "repliedOn": "ngày trả lời", "issuedOn": "ngày ban hành", "from": "ngày bắt đầu",
    "until": "ngày kết thúc",
    "leads": "cơ quan chủ trì", "leadGroups": "nhóm chủ trì", "coordinating": "cơ quan phối hợp",
    "agency": "cơ quan", "agencies": "cơ quan", "groups": "nhóm", "obligations": "chỉ tiêu",
    "owner": "đơn vị quản lý", "place": "địa bàn", "value": "số, địa chỉ", "branch": "nhánh",
    "purpose": "mục đích", "hours": "giờ làm việc", "source": "nguồn",
    "verifiedOn": "ngày kiểm chứng", "successors": "cơ quan kế thừa", "formerNames": "tên cũ",
    "memberships": "thời gian thuộc nhóm", "year": "năm", "signedBy": "người ký", "basis": "căn cứ",
    "sections": "các mục của văn bản", "language": "ngôn ngữ", "zone": "múi giờ",
    "defaultPlan": "kế hoạch mặc định", "set": "bộ tiêu chí", "criterion": "tiêu chí",
    "figures": "số liệu", "entered": "điểm nhập", "override": "điểm sửa",
    "explanation": "giải trình", "mergedInto": "nơi nhập vào", "evidence": "tài liệu kiểm chứng",
    "at": "lúc ghi", "by": "người ghi",
  ]

  package func recordKind(_ collection: String) -> String? { Self.recordKinds[collection] }
  package func fieldName(_ key: String) -> String? { Self.fieldNames[key] }

  package func changeTicked(_ title: String, period: String?) -> String {
    "đánh dấu xong “\(title)”\(period.map { ", \($0)" } ?? "")"
  }

  package func changeUnticked(_ title: String, period: String?) -> String {
    "bỏ đánh dấu “\(title)”\(period.map { ", \($0)" } ?? "")"
  }

  package var homeSettings: String { "Cài đặt" }
  package var homeAgencies: String { "Danh sách cơ quan" }
  package var homeContacts: String { "Danh bạ" }

  package var historyIsUndone: String {
    "Thay đổi này đã được hoàn tác; muốn làm lại thì hoàn tác chính lần hoàn tác đó."
  }

  package var historyIsUndo: String { "Đây là một lần hoàn tác hoặc làm lại." }
  package var historyUndoneMark: String { "đã hoàn tác" }
  package var historyReplacedMark: String { "bị ghi đè" }
  package func historyReplacedBy(_ account: String, at moment: String, key: String) -> String {
    "Giá trị này bị \(account) ghi đè lúc \(moment) khi chưa thấy. \(key): trả lại."
  }
  package func historyReplaces(key: String) -> String {
    "Lần sửa này ghi đè một giá trị mà người sửa chưa thấy. \(key): trả lại giá trị đó."
  }
  package func overridden(_ change: String, by account: String) -> String {
    "(bị \(account) ghi đè) \(change)"
  }
  package func ownOtherScreen(_ account: String) -> String { "\(account) (ở màn hình khác)" }
  package var historyBefore: String { "Trước" }
  package var historyAfter: String { "Sau" }
  package var historyNothing: String { "(không có)" }
  package var historyAll: String { "Tất cả" }
  package func historyMine(_ account: String) -> String { "Của tôi (\(account))" }
  package func historyBy(_ account: String) -> String { "Của \(account)" }
  package func historyOfRecord(_ record: String) -> String { "Bản ghi này: \(record)" }
  package func historyOfDocument(_ document: String) -> String { "Chỉ \(document)" }
  package func historyOfDay(_ day: String) -> String { "Ngày \(day)" }

  package func historyOfDays(_ first: String, _ last: String) -> String {
    "Từ \(first) đến \(last)"
  }

  package func historyNoRecord(_ record: String) -> String {
    "Không có chỗ nào để mở \(record): đã bị bỏ, hoặc không nằm trong danh sách."
  }

  package func titleHistoryOf(_ filter: String) -> String { "Nhật ký: \(filter)" }
  package var titleHistoryFilter: String { "Lọc nhật ký" }

  package var undoWaits: String { "Đang lưu; sẽ hoàn tác ngay khi lưu xong." }
  package func undid(_ change: String) -> String { "Đã hoàn tác: \(change)." }
  package func redid(_ change: String) -> String { "Đã làm lại: \(change)." }

  package func gaveUp(_ edit: String, redo: String) -> String {
    "Đã bỏ thay đổi chưa lưu xuống đĩa: \(edit). \(redo) làm lại."
  }

  package func andMore(_ count: Int) -> String { "Cùng với \(grouped(count)) thay đổi khác." }

  package func undoGone(_ change: String) -> String {
    "Không hoàn tác được vì bản ghi không còn nữa: \(change)."
  }

  package func undoRefusedIn(_ document: String, count: Int, why: String) -> String {
    "Không hoàn tác được ở \(document) (\(grouped(count)) thay đổi): \(why)"
  }

  package func undoFailed(_ why: String) -> String { "Chưa hoàn tác: \(why)" }

  package func nothingToUndoHere(_ account: String) -> String {
    "\(account) không còn thay đổi nào của mình để hoàn tác trên máy chủ này; thay đổi của người khác ở "
      + "Nhật ký (7)."
  }

  package func nothingToRedoHere(_ account: String) -> String {
    "\(account) chưa hoàn tác gì để làm lại, hoặc đã sửa thêm sau đó."
  }

  package func overtakenSince(
    _ change: String, by account: String?, at moment: String?, value: String?
  ) -> String {
    "\(change); sau đó \(account ?? "có người, không qua loa,") đổi"
      + "\(value.map { " thành “\($0)”" } ?? "")\(moment.map { " lúc \($0)" } ?? "")"
  }

  package func askUndoOvertaken(_ changes: [String], others: Int) -> String {
    "Cùng chỗ đã được sửa tiếp: \(changes.joined(separator: "; "))"
      + "\(others > 0 ? " và \(grouped(others)) chỗ nữa" : ""). Vẫn hoàn tác và ghi đè?"
  }

  package func askUndoPassing(_ passed: [String], others: Int, next: String) -> String {
    "Thay đổi gần nhất của bạn nay không hoàn tác được nữa: \(passed.joined(separator: "; "))"
      + "\(others > 0 ? " và \(grouped(others)) thay đổi nữa" : ""). Có người đã bỏ hoặc đổi lại rồi, hoặc bạn "
      + "không còn quyền ghi. Hoàn tác thay đổi trước đó: \(next)?"
  }

  package var yesTakeBack: String { "hoàn tác" }
  package var yesOverride: String { "hoàn tác, ghi đè" }

  package func overrode(
    _ record: String, field: String?, mine: String?, theirs: String?, by account: String?,
    at moment: String?, key: String
  ) -> String {
    let place = field.map { "\(record), \($0)" } ?? record
    let who = account ?? "người khác, không qua loa"
    let when = moment.map { " lúc \($0)" } ?? ""
    return "\(place): “\(mine ?? "(bỏ)")” của bạn đã thay “\(theirs ?? "(bỏ)")” của \(who)\(when). "
      + "Bấm \(key) để trả lại."
  }

  package func overrodeByRemoving(
    _ record: String, by account: String?, at moment: String?, key: String
  ) -> String {
    "\(record): bạn đã bỏ khi chưa thấy thay đổi của \(account ?? "người khác, không qua loa")"
      + "\(moment.map { " lúc \($0)" } ?? ""). Bấm \(key) để lấy lại."
  }

  package func overrodeByReviving(
    _ record: String, by account: String, at moment: String, key: String
  ) -> String {
    "\(record): \(account) đã bỏ lúc \(moment), nay có lại vì bạn vừa sửa. Bấm \(key) để lại bỏ đi."
  }

  package func recordGone(_ edit: String) -> String {
    "\(edit) không còn nữa: có người đã bỏ. Thay đổi của bạn không được lưu."
  }

  package func goneAlready(_ edit: String) -> String { "\(edit) đã có người bỏ trước đó." }

  package func savedButLags(_ why: String) -> String {
    "Đã lưu vào nhật ký sửa đổi; tệp sẽ theo kịp ở lần lưu sau: \(why)"
  }

  package var actionRestore: String { "trả lại giá trị bị ghi đè" }
  package var restored: String { "Đã trả lại giá trị bị ghi đè." }
  package var restoredAlready: String { "Giá trị bị ghi đè đã có lại từ trước; không đổi gì." }
  package func restoreHint(_ key: String) -> String { "\(key): trả lại" }
  package var nothingToRestore: String {
    "Chưa có giá trị nào bị ghi đè, của bạn hay của người khác."
  }
  package func notRestored(_ why: String) -> String { "Chưa trả lại được: \(why)" }

  package var readOnlyMark: String { "chỉ đọc" }

  package func readOnly(_ document: String, group: String?, account: String) -> String {
    let who = group.map { "nhóm \($0) ghi được" } ?? "chỉ chủ tệp ghi được"
    return "\(document): bạn (\(account)) chỉ đọc được, \(who). Xin người quản trị máy chủ cấp "
      + "quyền, hoặc nhờ nơi đó ghi giúp."
  }

  package func askOpenDraft(_ form: String, at moment: String) -> String {
    "Bản nháp “\(form)” từ \(moment) chưa lưu. Mở lại?"
  }

  package var answerOpenDraft: String { "mở lại" }
  package var answerLater: String { "để sau" }
  package var answerDiscard: String { "bỏ hẳn" }
  package func draftDiscarded(_ form: String) -> String { "Đã bỏ bản nháp “\(form)”." }

  package func draftHasNoPlace(_ form: String) -> String {
    "Không mở lại được “\(form)”: nơi để ghi không còn. Bản nháp vẫn được giữ."
  }

  package var polling: String {
    "Không theo dõi được thư mục ở đây: màn hình đọc lại mỗi 2 giây."
  }

  package var pollingMark: String { "đọc mỗi 2 giây" }

  package var workspaceGone: String {
    "Thư mục của không gian làm việc không còn ở chỗ cũ: đã bị chuyển đi hoặc bị xóa. Màn hình giữ những gì đã "
      + "đọc và sẽ đọc lại khi có; đến lúc đó chưa lưu được gì."
  }

  package var workspaceGoneMark: String { "không còn thư mục" }
  package var workspaceBack: String { "Không gian làm việc đã có lại và đã được đọc lại." }
}
