extension Vietnamese {
  package var screenOverview: String { "Tổng quan" }
  package var screenPlan: String { "Kế hoạch" }
  package var screenChannels: String { "Kênh" }
  package var screenChecklists: String { "Việc" }
  package var screenContacts: String { "Danh bạ" }
  package var screenCalendar: String { "Lịch" }
  package var screenHistory: String { "Nhật ký" }
  package var screenReport: String { "Báo cáo" }
  package var titlePlan: String { "Kế hoạch" }
  package var titlePlanDetail: String { "Nội dung đầy đủ" }
  package var titleChannelsOfMonth: String { "Kênh trong tháng" }
  package func titleChannels(_ month: String) -> String { "Kênh, \(month)" }
  package var titleChannel: String { "Kênh" }
  package var titleTasksByAgency: String { "Việc theo cơ quan" }
  package var titleAgencies: String { "Cơ quan" }
  package var titleTasks: String { "Việc" }
  package var titleTaskDetail: String { "Chi tiết việc" }
  package var titleAgenda: String { "Việc đến hạn" }
  package var titleHistory: String { "Nhật ký thay đổi" }
  package var titleHistoryDetail: String { "Chi tiết thay đổi" }
  package var titleReportPeriods: String { "Kỳ báo cáo" }
  package var titleReportPreview: String { "Báo cáo" }
  package func titleCalendarMonth(_ month: String) -> String { "Lịch \(month)" }
  package var titleContactSearch: String { "Tìm đầu mối" }
  package func titleContacts(_ count: Int) -> String { "Đầu mối (\(grouped(count)))" }
  package var titleHelp: String { "Trợ giúp" }
  package var titleProblems: String { "Tệp có vấn đề" }
  package var titleQuestion: String { "Xác nhận" }
  package var reading: String { "Đang đọc…" }
  package var needsRoom: String { "Cần cửa sổ ≥ 20x6" }
  package func tasksOverdue(_ count: Int) -> String { "\(grouped(count)) kỳ quá hạn" }
  package func brokenFiles(_ count: Int) -> String { "\(grouped(count)) tệp có vấn đề" }

  package var channelUnread: String { "không đọc được" }
  package var noPlanHere: String { "Chưa có kế hoạch nào ở đây." }

  package func noPlanAdvice(add: String, quit: String) -> [String] {
    [
      "Bấm \(add) để lập kế hoạch mới ngay tại đây.",
      "Dùng kế hoạch có sẵn (nghe-an, phu-tho, binh-dinh, lai-chau, ha-noi): thoát (\(quit)), rồi chạy",
      "loa init THƯ_MỤC --from nghe-an", "Xem thử với số liệu giả lập:", "loa demo THƯ_MỤC",
    ]
  }
  package var saving: String { "đang lưu" }
  package var saved: String { "đã lưu" }
  package func unsavedCount(_ count: Int, retry: String) -> String {
    "chưa lưu \(grouped(count)), \(retry) thử lại"
  }
  package var everythingSaved: String { "Mọi thay đổi đã được lưu." }

  package func notSaved(_ reason: String, retry: String) -> String {
    "Chưa lưu được: \(reason) Thay đổi vẫn còn trên màn hình; \(retry) để lưu lại."
  }

  package func lostEdits(_ count: Int) -> String {
    "\(grouped(count)) thay đổi chưa được lưu xuống đĩa và đã mất."
  }

  package var noProblems: String { "Không có tệp nào có vấn đề." }

  package func problemsAdvice(again: String) -> String {
    "Phần còn lại của không gian làm việc vẫn dùng được. Không tệp nào bị ghi đè. Bấm \(again) "
      + "để xem lại danh sách này."
  }

  package func emptyPlan(add key: String) -> String {
    "Kế hoạch chưa có mục nào. Bấm \(key) để thêm."
  }

  package func emptyChannels(add key: String) -> String {
    "Kế hoạch chưa có kênh nào. Bấm \(key) để thêm."
  }

  package func emptyLog(add key: String) -> String {
    "Chưa có tin bài nào. Bấm \(key) để ghi."
  }

  package func agenciesSoFar(_ count: Int, _ names: [String]) -> String {
    "Đã có \(grouped(count)) cơ quan: \(names.joined(separator: "; "))"
      + (names.count < count ? "…" : ".")
  }

  package func agenciesAdvice(add key: String) -> String {
    "Bấm \(key) để lập kế hoạch mới hoặc thêm cơ quan. Việc của từng cơ quan hiện ở đây khi kế hoạch "
      + "đã giao."
  }

  package var emptyAgencies: String {
    "Kế hoạch này chưa giao việc cho cơ quan nào."
  }

  package var emptyContacts: String {
    "Chưa có đầu mối nào."
  }
  package var noContactFound: String { "Không tìm thấy. Thử ít từ hơn; không cần gõ dấu." }
  package var notKnown: String { "(chưa có thông tin)" }
  package var contactSearchHint: String { "gõ để tìm: tên, nơi, số, việc cần hỏi; không cần dấu" }
  package func pieces(_ count: Int) -> String { "\(grouped(count)) tin, bài" }

  package func membersPublished(_ publishing: Int, of members: Int, pieces: Int) -> String {
    "\(grouped(publishing))/\(grouped(members)) CQ, \(grouped(pieces)) tin"
  }

  package func owedDone(_ done: Int, _ owed: Int, _ state: String) -> String {
    "\(grouped(done))/\(grouped(owed)) \(state)"
  }

  package var overdue: String { "quá hạn" }
  package func overdueSince(_ day: String) -> String { "quá hạn \(day)" }
  package func dueBy(_ day: String) -> String { "hạn \(day)" }
  package var monthly: String { "thường xuyên" }

  package func periodsDone(_ status: String, _ done: Int, _ due: Int) -> String {
    "\(status), \(grouped(done))/\(grouped(due)) kỳ"
  }

  package func onWeekend(_ day: String) -> String { "\(day) (cuối tuần)" }
  package var labelAudiences: String { "Đối tượng" }
  package var labelAreas: String { "Nội dung CCHC" }
  package var labelIndices: String { "Chỉ số" }
  package var labelServedBy: String { "Nhiệm vụ liên quan" }
  package var labelChannels: String { "Kênh" }
  package func labelPublications(_ count: Int) -> String { "Tin bài đã đăng (\(grouped(count)))" }
  package var nobodySaidYet: String { "! Chưa có tin bài nào về nội dung này." }

  package func andOthers(_ names: [String], _ count: Int) -> String {
    "\(names.joined(separator: ", ")) … (\(grouped(count)) cơ quan)"
  }

  package var labelStatus: String { "Tình trạng" }
  package var labelFrame: String { "Thời gian" }
  package var labelDue: String { "Hạn" }
  package var labelRef: String { "Mục" }
  package var labelDeliverable: String { "Sản phẩm" }
  package var labelSharedWith: String { "Cùng chủ trì" }
  package var labelCoordinating: String { "Phối hợp" }
  package var labelPerson: String { "Người phụ trách" }
  package var labelPhone: String { "Điện thoại" }
  package var labelNote: String { "Ghi chú" }
  package var labelAssignmentNote: String { "Theo văn bản" }
  package var labelTicks: String { "Đã hoàn thành" }
  package var labelContents: String { "Nội dung phục vụ" }
  package var labelEvidence: String { "Tài liệu kiểm chứng" }
  package var labelSource: String { "Nguồn" }
  package var noEvidence: String { "! chưa có tài liệu kiểm chứng" }

  package func tickLine(_ period: String, by: String?, note: String?) -> String {
    "\([period, by, note].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · "))"
  }

  package func ticked(_ title: String, period: String?) -> String {
    "Đã đánh dấu xong\(period.map { " \($0)" } ?? ""): \(title)"
  }

  package func unticked(_ title: String, period: String?) -> String {
    "Đã bỏ đánh dấu\(period.map { " \($0)" } ?? ""): \(title)"
  }

  package var noTask: String { "Không có việc nào để đánh dấu." }

  package func taskExempt(_ reason: String) -> String {
    "Việc này không áp dụng cho cơ quan: \(reason)"
  }

  package func monthOutsidePlan(_ month: String, year: Int) -> String {
    "\(month.prefix(1).uppercased() + month.dropFirst()) nằm ngoài năm kế hoạch "
      + "\(year): việc theo tháng không đánh dấu được."
  }

  package var quitsWhenSaved: String {
    "Đang lưu; sẽ thoát khi lưu xong. Phím khác để ở lại."
  }
  package func publicationRecorded(_ title: String) -> String { "Đã ghi: \(title)" }

  package func publicationInOtherMonth(_ title: String, month: String) -> String {
    "Đã ghi vào \(month): \(title)"
  }

  package func keyUnused(_ key: String) -> String {
    "Phím \(key) không dùng ở đây; F1 xem trợ giúp."
  }

  package var nothingDeeper: String { "Không còn gì để mở ở đây; Esc để quay lại." }
  package func quitWith(_ key: String) -> String { "Bấm \(key) để thoát." }
  package var pasteIgnored: String { "Đã bỏ qua nội dung dán: con trỏ không ở trong ô nhập." }
  package func formRecord(_ channel: String) -> String { "Ghi tin bài: \(channel)" }
  package func formEdit(_ channel: String) -> String { "Sửa tin bài: \(channel)" }
  package var fieldAgency: String { "Cơ quan" }
  package var fieldDay: String { "Ngày đăng" }
  package var fieldTitle: String { "Tên tin bài" }
  package var fieldGenre: String { "Thể loại" }
  package var fieldLink: String { "Liên kết" }
  package var fieldCovers: String { "Nội dung" }
  package var hintDay: String { "15/3/2024, 15/3 hoặc 15" }
  package var hintAgency: String { "vài chữ cái, không cần dấu" }
  package var hintCovers: String { "gõ vài chữ, Enter để chọn" }

  package var dayMissing: String { "chưa có ngày đăng; viết như 15/3/2024" }

  package func noSuchDay(_ text: String) -> String {
    "“\(text)” không phải một ngày có thật; viết như 15/3/2024"
  }

  package func dayInFuture(_ day: String) -> String { "\(day) còn ở tương lai; ghi khi đã đăng" }
  package var titleMissing: String { "chưa có tên tin bài" }

  package func notALink(_ text: String) -> String {
    "“\(text)” không phải liên kết; viết như https://baonghean.vn/…"
  }

  package var agencyMissing: String { "chưa chọn cơ quan" }

  package func unknownAgency(_ text: String, nearest: [String]) -> String {
    "chưa chọn cơ quan cho "
      + "“\(text)”\(nearest.isEmpty ? "" : "; có phải " + nearest.joined(separator: ", ") + "?")"
  }

  package var askDiscardForm: String { "Bỏ những gì đã nhập trong biểu mẫu này?" }

  package func askQuitUnsaved(_ count: Int) -> String {
    "Còn \(grouped(count)) thay đổi chưa lưu xuống đĩa. Thoát và bỏ các thay đổi đó?"
  }

  package var yesDiscard: String { "bỏ" }
  package var yesQuit: String { "thoát, bỏ thay đổi" }
  package var yesRemove: String { "xóa" }
  package var answerYes: String { "đồng ý" }
  package var answerNo: String { "quay lại" }
  package var actionMoveUp: String { "lên một dòng" }
  package var actionMoveDown: String { "xuống một dòng" }
  package var actionMoveLeft: String { "thu gọn" }
  package var actionMoveRight: String { "mở ra" }
  package var actionPageUp: String { "lên một trang" }
  package var actionPageDown: String { "xuống một trang" }
  package var actionMoveHome: String { "về đầu" }
  package var actionMoveEnd: String { "về cuối" }
  package var actionNextPane: String { "ô sau" }
  package var actionPreviousPane: String { "ô trước" }
  package var actionOpen: String { "mở" }
  package var actionBack: String { "quay lại" }
  package var actionPreviousMonth: String { "tháng trước" }
  package var actionNextMonth: String { "tháng sau" }
  package var actionTick: String { "đánh dấu" }
  package var actionAdd: String { "thêm" }
  package var actionEdit: String { "sửa" }
  package var actionRemove: String { "xóa" }
  package var actionSearch: String { "tìm" }
  package var actionUndo: String { "hoàn tác" }
  package var actionRedo: String { "làm lại" }
  package var actionNextMatch: String { "kết quả sau" }
  package var actionPreviousMatch: String { "kết quả trước" }
  package var actionFilter: String { "lọc" }
  package var actionClearFilters: String { "bỏ lọc" }
  package var actionSort: String { "sắp xếp" }
  package var actionSelectRange: String { "chọn dãy" }
  package var actionMark: String { "chọn dòng" }
  package var actionPalette: String { "tìm mọi thứ" }
  package var actionCopy: String { "sao chép" }
  package var actionOpenLink: String { "mở liên kết" }
  package var actionExportReport: String { "ghi ra tệp" }
  package var actionShowMessages: String { "thông báo đã qua" }
  package var actionToggleMouse: String { "bật, tắt chuột" }
  package var actionRedraw: String { "vẽ lại màn hình" }
  package var actionRetrySave: String { "lưu lại" }
  package var actionShowProblems: String { "xem tệp có vấn đề" }
  package var actionHelp: String { "trợ giúp" }
  package var actionSuspend: String { "tạm dừng" }
  package var actionQuit: String { "thoát" }
  package var actionClose: String { "đóng" }
  package var actionScroll: String { "cuộn" }
  package var actionChoose: String { "chọn" }
  package var actionChangeMonth: String { "đổi tháng" }
  package var actionFold: String { "gập, mở" }
  package var actionToList: String { "vào danh sách" }
  package var actionNextField: String { "ô tiếp" }
  package var actionSave: String { "lưu" }
  package func helpAbout(_ pane: String) -> String { "Ô này: \(pane)" }
  package var helpAboutForm: String { "Biểu mẫu" }

  package var helpForm: String {
    "Gõ vào ô đang chọn; Enter hoặc Tab sang ô tiếp, Shift-Tab về ô trước. Ở ô có gợi ý, gõ "
      + "vài chữ không dấu hoặc chữ cái đầu, mũi tên lên, xuống để chọn, Enter để lấy hoặc bỏ. "
      + "Enter ở ô cuối hoặc Ctrl-S để lưu; Esc để đóng, hỏi trước nếu đã nhập. Ctrl-E mở ô chữ dài "
      + "trong trình soạn thảo (biến VISUAL hoặc EDITOR); chỗ xuống dòng thành dấu cách. Khi có "
      + "nhiều bản nháp: PgDn, PgUp đổi bản, Ctrl-T lưu mọi bản đã đủ."
  }

  package var helpKeys: String { "Các phím" }
  package var helpMarks: String { "Các dấu" }

  package var helpMarkLines: [String] {
    [
      "x  đã đăng hoặc đạt        !  chưa đăng, thiếu, quá hạn",
      "~  mới được một phần       .  chưa đến hạn",
      "-  ngoài kỳ, không áp dụng",
      "*  người khác vừa sửa      =  bạn chỉ đọc được (bên cạnh dòng)",
      "+  dòng được chọn          >  dòng có chữ đang tìm",
      "[x] đã xong   [ ] chưa xong   [~] đang làm   [-] không áp dụng",
    ]
  }

  package var helpPlan: String {
    "Các mục của văn bản theo đúng thứ tự và số mục. Enter mở toàn văn của mục và những "
      + "gì phục vụ nó; mũi tên trái, phải thu gọn, mở ra."
  }

  package var helpDetail: String { "Đọc bằng mũi tên lên, xuống, PgUp, PgDn. Tab sang ô khác." }

  package var helpChannels: String {
    "Mỗi dòng là một kênh và việc kênh đó đã đăng gì trong tháng. [ và ] đổi tháng; Enter "
      + "mở kênh hoặc mở danh sách cơ quan của nhóm kênh; a ghi một tin, bài; e đặt chỉ tiêu."
  }

  package var helpLog: String {
    "Mười hai tháng của kênh và những gì đã đăng, mới nhất trước; x là trong tháng đang "
      + "xem. Enter đọc toàn bộ, a ghi thêm, e sửa, Delete xóa."
  }

  package var helpAgencies: String {
    "Mỗi cơ quan: phần việc đã xong trên phần đến hạn tính đến ngày xem; - là cơ quan đã kết thúc. "
      + "Enter mở danh sách việc; s sắp xếp theo danh mục, mức chậm, tên. Cơ quan chưa có nhiệm vụ đứng "
      + "cuối, vẫn sửa, xóa được; f lọc cả cơ quan đã kết thúc hoặc chưa thành lập."
  }

  package var helpTasks: String {
    "Space đánh dấu hoặc bỏ đánh dấu; việc thường xuyên được đánh dấu cho tháng đang xem, trong "
      + "danh sách lọc quá hạn là cho kỳ đang quá hạn. "
      + "Enter đọc chi tiết; s sắp xếp theo văn bản, tình trạng, hạn."
  }

  package var helpCalendar: String {
    """
    Lịch tháng và những gì đến hạn: hạn của việc, chỉ tiêu của kênh, hạn báo cáo, tin bài đã đăng. Mũi tên chọn ngày, [ và ] đổi tháng; Enter ở lịch sang danh sách, ở danh sách mở bản ghi hoặc mở nhóm.
    """
  }
  package var helpHistory: String {
    "Ai đã sửa gì, lúc nào; mới nhất ở trên. u hoàn tác dòng đang chọn (của bất kỳ ai, nơi bạn được "
      + "ghi), Enter mở bản ghi, f lọc theo người, bản ghi, ngày. - là đã hoàn tác, u là lần hoàn tác."
  }
  package var helpReport: String {
    "Chọn kỳ ở bên trái, đọc báo cáo ở bên phải; Ctrl-O ghi ra tệp. BC là kỳ báo cáo, có hạn gửi: > là kỳ "
      + "sắp đến hạn, - là đã qua hạn, * là hạn trùng ngày nghỉ. Cuối danh sách là các bộ tiêu chí chấm điểm."
  }
  package var helpContacts: String {
    "Gõ để tìm, không cần dấu; chữ cái đầu cũng được. Mũi tên xuống hoặc Enter vào danh "
      + "sách, / quay lại ô tìm. Dấu ! là đầu mối cần kiểm chứng."
  }

  package func formOwe(_ channel: String) -> String {
    "Chỉ tiêu: \(channel)"
  }

  package var fieldAmount: String {
    "Ít nhất"
  }

  package var fieldCadence: String {
    "Mỗi"
  }

  package var hintAmount: String {
    "để trống nếu không nêu số lượng"
  }

  package func notAnAmount(_ text: String) -> String {
    "“\(text)” không phải số tin, bài; viết một số từ 1 đến 100000, hoặc để trống"
  }

  package func noSuchCadence(_ text: String) -> String {
    "“\(text)” không phải kỳ; chọn tuần, tháng, quý, 6 tháng hoặc năm"
  }

  package func owes(_ text: String) -> String {
    "Chỉ tiêu mới: \(text)"
  }

  package func editGroupInstead(edit: String) -> String {
    "Chỉ tiêu đặt cho cả nhóm kênh: chọn dòng của nhóm rồi bấm \(edit)."
  }

}
