extension Vietnamese {
  package var titlePalette: String { "Tìm mọi thứ" }
  package var paletteHint: String { "tên việc, cơ quan, kênh, tin bài, lệnh; không cần dấu" }
  package func nothingInPalette(_ words: String) -> String {
    "Không có gì khớp với “\(words)”. Thử ít chữ hơn, không dấu hoặc chữ đầu (snv)."
  }
  package func answers(_ count: Int) -> String { "\(grouped(count)) kết quả" }
  package var kindAction: String { "lệnh" }
  package var kindMonth: String { "tháng" }
  package var kindPeriod: String { "kỳ báo cáo" }
  package var kindFilter: String { "bộ lọc" }
  package var kindSection: String { "mục" }
  package var kindPlan: String { "kế hoạch" }
  package var kindPublication: String { "tin, bài" }
  package var planIsOpen: String { "Kế hoạch này đang mở." }
  package var openingPlan: String { "Đang mở kế hoạch…" }
  package var filterClearedToShow: String { "Đã bỏ lọc để hiện mục này." }
  package func searchElsewhere(search: String, next: String, find: String) -> String {
    "Phím \(search) tìm trong danh sách: chọn ô danh sách trước (\(next)), hoặc \(find) tìm mọi thứ."
  }
  package var nothingToSearch: String { "Danh sách này chưa có gì để tìm." }
  package func nothingSearched(search: String) -> String {
    "Chưa tìm gì trong danh sách này; bấm \(search) để tìm."
  }
  package func noMatch(_ words: String) -> String { "không thấy “\(words)”" }
  package func matchCount(_ position: Int, of count: Int) -> String {
    "\(grouped(position)) trong \(grouped(count))"
  }
  package func matchPlace(_ position: Int, of count: Int, _ words: String) -> String {
    "Kết quả \(grouped(position)) trong \(grouped(count)): “\(words)”. n/N: sau/trước."
  }
  package var wrappedToStart: String { "Đã hết danh sách, tìm tiếp từ đầu." }
  package var wrappedToEnd: String { "Đã lên đầu danh sách, tìm tiếp từ cuối." }
  package var titleFilter: String { "Lọc danh sách" }
  package var filterWords: String { "Có chữ:" }
  package var filterWordsHint: String { "gõ để lọc theo chữ" }
  package var filterName: String { "Lưu với tên:" }
  package var savedFilters: String { "Bộ lọc có sẵn và đã lưu" }
  package func rowsLeft(_ shown: Int, of total: Int) -> String {
    "còn \(grouped(shown))/\(grouped(total)) dòng"
  }
  package var facetScope: String { "Phạm vi" }
  package var facetGroup: String { "Nhóm cơ quan" }
  package var facetChannelKind: String { "Loại kênh" }
  package var facetContactKind: String { "Loại đầu mối" }
  package var facetPurpose: String { "Dùng để" }
  package var everyAgency: String { "việc của mọi cơ quan" }
  package var titleEveryAgency: String { "Việc của mọi cơ quan" }
  package func inMonth(_ month: String) -> String { "đăng trong \(month)" }
  package var withoutLink: String { "chưa có đường dẫn, số văn bản" }
  package var withoutContents: String { "chưa gắn nội dung kế hoạch" }
  package var notSaidYet: String { "chưa ai tuyên truyền" }
  package var needsChecking: String { "cần kiểm tra lại" }
  package var conditionDueSoon: String { "sắp đến hạn" }
  package var conditionOpen: String { "chưa xong" }
  package var conditionWithoutEvidence: String { "thiếu tài liệu kiểm chứng" }
  package var conditionBehind: String { "chưa đăng hoặc chưa đủ" }
  package var conditionPublished: String { "đã đăng, đã đủ" }
  package var conditionNotYetDue: String { "chưa đến hạn, ngoài kỳ" }
  package var presetOverdue: String { "Việc quá hạn của mọi cơ quan" }
  package var presetDueSoon: String { "Việc sắp đến hạn của mọi cơ quan" }
  package var presetWithoutEvidence: String { "Việc thiếu tài liệu kiểm chứng" }
  package var presetBehind: String { "Kênh chưa đăng trong tháng" }
  package var presetNotSaidYet: String { "Nội dung chưa ai tuyên truyền" }
  package var presetNeedsChecking: String { "Đầu mối cần kiểm tra lại" }
  package func quoted(_ words: String) -> String { "chữ “\(words)”" }
  package func filteredBy(_ filter: String) -> String { "lọc: \(filter)" }
  package func filterApplied(_ shown: Int, of total: Int, _ filter: String, key: String) -> String {
    "Còn \(grouped(shown))/\(grouped(total)) dòng, lọc: \(filter). \(key): bỏ lọc."
  }
  package func filterCleared(_ count: Int) -> String {
    "Đã bỏ lọc: hiện cả \(grouped(count)) dòng."
  }
  package func filterHidesAll(_ count: Int, key: String) -> String {
    "Bộ lọc đang ẩn cả \(grouped(count)) dòng. Bấm \(key) để bỏ lọc."
  }
  package func noFilterToClear(filter: String) -> String {
    "Danh sách này không đang lọc; bấm \(filter) để lọc."
  }
  package func filterElsewhere(next: String) -> String {
    "Lọc được kế hoạch, kênh, tin bài, cơ quan, việc, danh bạ; chọn một danh sách đó trước (\(next))."
  }
  package var nothingToKeep: String { "Chưa chọn gì để lưu." }
  package var filterNameMissing: String { "Hãy gõ một tên để lưu." }
  package func filterKept(_ name: String, filter: String, find: String) -> String {
    "Đã lưu bộ lọc “\(name)”; tìm lại bằng \(filter) hoặc \(find)."
  }
  package func filterForgotten(_ name: String) -> String { "Đã xóa bộ lọc “\(name)”." }
  package var onlyOwnFiltersGo: String { "Delete chỉ xóa bộ lọc tự lưu." }
  package func filtersNotKept(_ reason: String) -> String {
    "Chưa lưu được bộ lọc cho lần sau: \(reason)"
  }
  package func markedTitle(_ count: Int, hidden: Int) -> String {
    "\(grouped(count)) đã chọn\(hidden > 0 ? " (\(grouped(hidden)) đang ẩn)" : "")"
  }
  package func marked(_ count: Int, hidden: Int) -> String {
    "Đã chọn \(grouped(count)) dòng\(hidden > 0 ? ", thêm \(grouped(hidden)) dòng đang bị lọc ẩn" : ""). Esc: bỏ chọn."
  }
  package var unmarked: String { "Đã bỏ chọn tất cả." }
  package var nothingMarked: String { "Không còn dòng nào được chọn." }
  package func rangeBegun(range: String, back: String) -> String {
    "Đang chọn dãy: di chuyển rồi bấm \(range) lần nữa. \(back): bỏ."
  }
  package var markElsewhere: String { "Chỉ chọn được dòng trong danh sách." }
  package var marksAreHidden: String {
    "Các dòng đã chọn đều đang bị lọc ẩn: bỏ lọc (F) trước."
  }
  package var noneCanBeTicked: String {
    "Không việc nào trong số đã chọn đánh dấu xong được trong tháng này."
  }
  package func askBulkTick(_ count: Int, month: String) -> String {
    "Đánh dấu xong \(grouped(count)) việc cho \(month)?"
  }
  package func askBulkUntick(_ count: Int, month: String) -> String {
    "Bỏ đánh dấu \(grouped(count)) việc của \(month)?"
  }
  package func askBulkRemove(_ what: String) -> String { "Xóa \(what) đã chọn?" }
  package func bulkPublications(_ count: Int) -> String { "\(grouped(count)) tin, bài" }
  package func bulkTasks(_ count: Int) -> String { "\(grouped(count)) việc" }
  package func bulkContacts(_ count: Int) -> String { "\(grouped(count)) đầu mối" }
  package func bulkAgencies(_ count: Int) -> String { "\(grouped(count)) cơ quan" }
  package func bulkChannels(_ count: Int) -> String { "\(grouped(count)) kênh" }
  package func bulkKeeps(_ count: Int, why: String) -> String {
    "\(grouped(count)) dòng giữ lại: \(why)"
  }
  package var bulkNotHere: String {
    "Ở đây phím này chỉ làm từng dòng. Bấm Esc để bỏ chọn trước."
  }
  package func bulkSaved(_ what: String) -> String { "Đã ghi cho \(what)." }
  package func bulkNotSaved(_ count: Int, why: String) -> String {
    "Không ghi được \(grouped(count)) mục: \(why)"
  }
  package var fillWhatChanges: String {
    "Ô để trống thì giữ nguyên; gõ - vào một ô để xóa nội dung cũ của ô đó."
  }
  package var nothingFilled: String { "Chưa điền gì: không có gì thay đổi." }
  package func menuTickSeveral(_ what: String) -> String {
    "Đánh dấu xong \(what), kèm tài liệu kiểm chứng"
  }
  package func menuEditSeveral(_ what: String) -> String { "Sửa \(what): tình trạng, ghi chú …" }
  package func menuPersonOfSeveral(_ what: String) -> String { "Giao người phụ trách \(what)" }
  package func menuEvidenceOfSeveral(_ what: String) -> String {
    "Thêm tài liệu kiểm chứng cho \(what)"
  }
  package func menuFollowUpOnSeveral(_ what: String) -> String { "Đôn đốc \(what)" }
  package func saveBeforeOpening(retry: String) -> String {
    "Còn thay đổi chưa lưu. Chờ lưu xong (hoặc \(retry)) rồi mở kế hoạch khác."
  }
  package func notHere(_ why: String) -> String { "(lúc này không dùng được: \(why))" }
  package var actionMarkAll: String { "chọn tất cả" }
  package var nothingToAddWithoutOwner: String {
    "Việc chưa có cơ quan nhận: không có gì để thêm ở đây; chọn một cơ quan trước."
  }
  package func bulkSkips(_ count: Int) -> String {
    "\(grouped(count)) việc khác đã xong, không áp dụng hoặc ngoài năm kế hoạch."
  }
  package func bulkLeavesHidden(_ count: Int) -> String {
    "\(grouped(count)) dòng đã chọn đang bị lọc ẩn không bị đụng tới."
  }
  package func bulkTicked(_ count: Int) -> String { "Đã đánh dấu xong \(grouped(count)) việc." }
  package func bulkUnticked(_ count: Int) -> String { "Đã bỏ đánh dấu \(grouped(count)) việc." }
  package func bulkRemoved(_ what: String) -> String { "Đã xóa \(what)." }
  package var yesTick: String { "đánh dấu xong" }
  package var yesUntick: String { "bỏ đánh dấu" }
  package var actionKeep: String { "giữ" }
  package var actionKeepFilter: String { "lưu bộ lọc" }
  package var actionOtherMatch: String { "kết quả khác" }
  package var actionUnmark: String { "bỏ chọn" }
  package var actionMove: String { "di chuyển" }
}
