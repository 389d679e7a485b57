extension Vietnamese {
  package var reportTitle: String { "BÁO CÁO" }

  package func reportSubject(_ span: String) -> String {
    "Kết quả thực hiện Kế hoạch tuyên truyền cải cách hành chính \(span)"
  }

  package func reportMonth(_ month: Int, _ year: Int) -> String {
    "tháng \(twoDigits(month, when: month < 3)) năm \(year)"
  }

  package func reportQuarter(_ number: Int, _ year: Int) -> String {
    "quý \(romanQuarter(number)) năm \(year)"
  }

  package func reportHalf(_ number: Int, _ year: Int) -> String {
    "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)"
  }

  package func reportWholeYear(_ year: Int) -> String { "năm \(year)" }

  package func reportWeek(_ first: String, _ last: String) -> String {
    "tuần từ \(first) đến \(last)"
  }

  package func reportOnHoliday(_ day: String, _ name: String) -> String {
    "\(day) (ngày nghỉ: \(name))"
  }

  package func reportOnlyAgency(_ agency: String) -> String { "Riêng phần của: \(agency)." }

  package func reportPlan(_ number: String?, _ day: String?, _ issuer: String, _ title: String)
    -> String
  {
    "Kế hoạch\(number.map { " số \($0)" } ?? "")\(day.map { " ngày \($0)" } ?? "") của \(issuer): "
      + "\(title)."
  }

  package func reportDays(_ first: String, _ last: String) -> String {
    "Kỳ báo cáo: từ ngày \(first) đến ngày \(last)."
  }

  package func reportDue(_ day: String, agencies: String?) -> String {
    "Hạn gửi: \(day)\(agencies.map { "; các cơ quan gửi về trước: \($0)" } ?? "")."
  }

  package func reportAsOf(_ day: String) -> String { "Số liệu tính đến hết ngày \(day)." }

  package func reportUnread(_ files: [String]) -> String {
    "CHƯA ĐỦ SỐ LIỆU: không đọc được \(files.joined(separator: ", ")); chạy loa check --repair."
  }
  package var reportNotBegun: String { "Kỳ báo cáo chưa bắt đầu." }
  package var reportRunning: String { "Kỳ báo cáo chưa kết thúc; số liệu còn thay đổi." }
  package var reportResults: String { "KẾT QUẢ THỰC HIỆN" }
  package var reportShortcomings: String { "TỒN TẠI, HẠN CHẾ" }
  package var reportAnnexes: String { "PHỤ LỤC" }

  package func reportTasks(_ done: Int, _ due: Int, percent: Int) -> String {
    "Thực hiện nhiệm vụ: đã xong \(grouped(done))/\(grouped(due)) lượt việc đến hạn (\(percent)%)."
  }
  package var reportNoTasks: String {
    "Thực hiện nhiệm vụ: không có lượt việc nào đến hạn trong kỳ."
  }

  package func reportDone(_ inTime: Int, late: Int, undated: Int) -> String {
    "Trong số đã xong: \(grouped(inTime)) đúng hạn, \(grouped(late)) chậm, \(grouped(undated)) thường xuyên hoặc không ghi "
      + "ngày xong."
  }

  package func reportNotDone(_ overdue: Int, open: Int, isOver: Bool) -> String {
    "Chưa xong: \(grouped(overdue)) quá hạn, \(grouped(open)) thường xuyên chưa ghi nhận"
      + "\(isOver ? "" : " hoặc hết hạn trong hôm nay")."
  }

  package func reportCarried(_ count: Int) -> String {
    "Quá hạn từ kỳ trước: \(grouped(count)) lượt."
  }

  package func reportDoneBesides(_ count: Int) -> String {
    "Ngoài ra đã xong \(grouped(count)) lượt có hạn ngoài kỳ hoặc không định hạn."
  }

  package func reportNotYetDue(_ count: Int) -> String {
    "Còn \(grouped(count)) lượt đến hạn về sau trong kỳ."
  }

  package func reportNotApplicable(_ count: Int) -> String {
    "Không áp dụng: \(grouped(count)) việc."
  }

  package func reportWithoutOwner(_ count: Int) -> String {
    "Chưa có cơ quan nhận: \(grouped(count)) việc."
  }

  package func reportPlacements(_ pieces: Int, placements: Int, channels: Int, of all: Int)
    -> String
  {
    "Tuyên truyền trên các kênh: \(grouped(pieces)) tin, bài, sản phẩm với \(grouped(placements)) lượt đăng, phát "
      + "trên \(grouped(channels))/\(grouped(all)) kênh, nhóm kênh."
  }

  package func reportGenres(_ genres: [String]) -> String {
    "Theo thể loại: \(genres.joined(separator: "; "))."
  }
  package var reportOtherGenre: String { "không ghi thể loại" }

  package func reportKinds(_ kinds: [String]) -> String {
    "Theo loại kênh: \(kinds.joined(separator: "; "))."
  }

  package func reportObligations(_ met: Int, partly: Int, missed: Int, notYetDue: Int) -> String {
    "Chỉ tiêu số lượng: \(grouped(met)) đạt, \(grouped(partly)) chưa đủ, \(grouped(missed)) không đăng, \(grouped(notYetDue)) chưa đến "
      + "hạn."
  }

  package func reportCoverage(_ reached: Int, of all: Int) -> String {
    "Nội dung: đã tuyên truyền \(grouped(reached))/\(grouped(all)) nội dung của kế hoạch."
  }

  package func reportOnlyToOfficials(_ count: Int) -> String {
    "\(grouped(count)) nội dung dành cho người dân mới chỉ đến cán bộ, công chức."
  }

  package func reportUnproven(_ count: Int) -> String {
    "Tài liệu kiểm chứng: \(grouped(count)) lượt việc đánh dấu xong chưa có."
  }

  package func reportPlansReceived(_ received: Int, of all: Int) -> String {
    "Đã nhận kế hoạch riêng của \(grouped(received))/\(grouped(all)) cơ quan."
  }

  package func reportReportsReceived(_ received: Int, of all: Int) -> String {
    "Đã nhận báo cáo kỳ này của \(grouped(received))/\(grouped(all)) cơ quan."
  }

  package func reportFollowUps(_ made: Int, answered: Int, outstanding: Int, overdue: Int) -> String
  {
    "Đôn đốc: \(grouped(made)) lượt trong kỳ, \(grouped(answered)) đã trả lời; tất cả còn \(grouped(outstanding)) chưa trả "
      + "lời, \(grouped(overdue)) quá hạn trả lời."
  }

  package func reportCompared(_ span: String, tasks: [Int], placements: [Int]) -> String {
    "So với \(span): xong \(tasks[0])/\(tasks[1]) lượt việc (kỳ trước \(tasks[2])/\(tasks[3])); "
      + "\(placements[0]) lượt đăng, phát (kỳ trước \(placements[1]))."
  }

  package func reportLate(_ count: Int) -> String { "Cơ quan có việc quá hạn: \(grouped(count))" }

  package func reportLateAgency(_ agency: String, _ count: Int) -> String {
    "\(agency): \(grouped(count)) lượt quá hạn"
  }

  package func reportSilentChannels(_ count: Int) -> String {
    "Kênh chưa đăng, phát gì trong kỳ: \(grouped(count))"
  }

  package func reportSilentContents(_ count: Int) -> String {
    "Nội dung chưa được tuyên truyền trong kỳ: \(grouped(count))"
  }

  package func reportOnlyToOfficialsHeading(_ count: Int) -> String {
    "Nội dung dành cho người dân, mới chỉ đến cán bộ, công chức: \(grouped(count))"
  }

  package func reportWithoutOwnerHeading(_ count: Int) -> String {
    "Việc chưa có cơ quan nhận: \(grouped(count))"
  }

  package func reportMore(_ count: Int) -> String { "và \(grouped(count)) mục khác, xem phụ lục" }
  package var reportNoShortcomings: String { "Chưa ghi nhận tồn tại, hạn chế nào." }
  package var reportTableAgencies: String { "Kết quả theo cơ quan (lượt việc)" }
  package var reportTableChannels: String { "Kết quả theo kênh" }
  package var reportTableContents: String { "Nội dung tuyên truyền trong kỳ" }
  package var reportTableOverdue: String { "Việc quá hạn" }
  package var reportTableFollowUps: String { "Đôn đốc chưa có trả lời" }
  package var reportTableSubmissions: String { "Kế hoạch, báo cáo chưa nhận được" }
  package var reportTableUnproven: String { "Việc đánh dấu xong chưa có tài liệu kiểm chứng" }
  package var reportColumnDue: String { "Đến hạn" }
  package var reportColumnInTime: String { "Đúng hạn" }
  package var reportColumnLate: String { "Chậm" }
  package var reportColumnCarried: String { "Tồn kỳ trước" }
  package var reportColumnNotApplicable: String { "Không áp dụng" }
  package var reportColumnUnproven: String { "Chưa có TLKC" }
  package var reportColumnPlacements: String { "Lượt đăng" }
  package var reportColumnMembers: String { "Cơ quan đã đăng" }
  package var reportColumnObligations: String { "Chỉ tiêu đạt" }
  package var reportColumnSilentMonths: String { "Tháng không đăng" }
  package var reportColumnLastDay: String { "Gần nhất" }
  package var reportColumnContent: String { "Nội dung" }
  package var reportColumnReached: String { "Đã đến với" }
  package var reportUnknownAudience: String { "không ghi đối tượng" }
  package var reportColumnTask: String { "Việc" }
  package var reportColumnParts: String { "Số lượt" }
  package var reportColumnAbout: String { "Đôn đốc việc" }
  package var reportColumnLetter: String { "Công văn" }
  package var reportColumnAnswerBy: String { "Trả lời trước" }
  package var reportColumnMissing: String { "Chưa nhận" }
  package var reportColumnTicks: String { "Lượt xong" }
  package var reportMissingPlan: String { "kế hoạch riêng" }
  package var reportMissingReport: String { "báo cáo kỳ này" }
  package var reportNobody: String { "Chưa có cơ quan nhận" }
  package var reportWhole: String { "Tổng cộng" }
  package var reportFigureHeads: [String] {
    [
      "Đến hạn",
      "Đã xong",
      "Đúng hạn",
      "Chậm",
      "Xong không tính hạn",
      "Chưa xong trong hạn",
      "Quá hạn",
      "Tồn kỳ trước",
      "Chưa đến hạn",
      "Xong ngoài kỳ hạn",
      "Không áp dụng",
      "Chưa có tài liệu kiểm chứng",
      "Chỉ tiêu đạt",
      "Chỉ tiêu chưa đủ",
      "Chỉ tiêu không đăng",
      "Chỉ tiêu chưa đến hạn",
      "Lượt đăng, phát",
      "Tin, bài, sản phẩm",
      "Cơ quan đã đăng",
      "Cơ quan có kênh",
      "Ngày gần nhất",
      "Kết quả",
    ]
  }

  package func reportRowsLeftOut(_ count: Int) -> String {
    "Còn \(grouped(count)) dòng nữa; tệp ghi ra có đủ."
  }

  package var reportBasisHeading: String { "Cách tính" }
  package var reportBasis: [String] {
    [
      "Việc làm một lần là một lượt, việc định kỳ là một lượt mỗi kỳ, việc thường xuyên là một "
        + "lượt mỗi tháng; một lượt thuộc kỳ có ngày đến hạn của nó.",
      "Một tin, bài đăng trên nhiều kênh là một tin, bài và nhiều lượt đăng, phát.",
      "Tên cơ quan là tên vào ngày cuối kỳ; việc của cơ quan đã kết thúc hoạt động tính cho cơ "
        + "quan kế tục.",
      "Chỉ tính những gì đã ghi trong loa đến ngày nêu trên.",
    ]
  }

  package func reportYearsMissing(_ years: [Int]) -> String {
    "Kỳ báo cáo có phần thuộc năm \(years.map(String.init).joined(separator: ", ")); kế hoạch của "
      + "năm đó không có hoặc chưa mở: tin, bài của phần ấy chưa được tính."
  }

  package func reportOtherPlans(_ plans: [String]) -> String {
    "Có tính cả tin, bài trong kỳ theo: \(plans.joined(separator: "; "))."
  }
  package var decimalMark: String { "," }

  package func reportRowQuarter(_ number: Int, _ year: Int) -> String {
    "BC quý \(romanQuarter(number))/\(year)"
  }

  package func reportRowHalf(_ year: Int) -> String { "BC 6 tháng/\(year)" }

  package func reportRowYear(_ year: Int) -> String { "BC năm \(year)" }

  package func reportRowScore(_ number: String) -> String { "Chấm điểm \(number)" }
  package var emptyReports: String { "Chưa có kế hoạch nên chưa có báo cáo." }

  package func formExport(_ span: String) -> String { "Ghi báo cáo \(span) ra tệp" }
  package var actionChooseAgency: String { "chọn cơ quan" }
  package var fieldFileName: String { "Tên tệp" }
  package var hintFileName: String { ".md, .txt hoặc .csv" }
  package var fileNameMissing: String { "Chưa có tên tệp." }

  package func fileNameUnclear(_ name: String) -> String {
    "“\(name)” phải kết thúc bằng .md, .txt hoặc .csv."
  }

  package func fileWritten(_ name: String) -> String { "Đã ghi \(name)" }

  package func fileNotWritten(_ name: String, _ why: String) -> String {
    "Chưa ghi được \(name): \(why)"
  }

  package func askReplaceFile(_ name: String) -> String { "Tệp \(name) đã có. Ghi đè lên?" }
  package var yesReplace: String { "ghi đè" }
  package var exportNeedsReport: String { "Chọn một kỳ báo cáo ở bên trái rồi mới ghi ra tệp." }

  package func spanOutsidePlan(_ span: String, year: Int, years: [Int]) -> String {
    "\(span) nằm ngoài kế hoạch năm \(year)\(years.isEmpty ? "" : "; có kế hoạch các năm: ")"
      + "\(years.map(String.init).joined(separator: ", "))"
  }

  package func formatNotYet(_ format: String) -> String {
    "chưa có định dạng \(format) trong phiên bản này; dùng md rồi chuyển tiếp, hoặc text, csv, json"
  }

  package func noSuchFormat(_ format: String) -> String {
    "không có định dạng “\(format)”; các định dạng: text, md, csv, json"
  }
  package var forceNeedsFile: String { "chỉ dùng cùng với -o TỆP" }

  package func cannotWriteReport(_ file: String) -> String { "Chưa ghi báo cáo ra \(file)" }

  package func outputExists(_ file: String) -> String {
    "tệp \(file) đã có; thêm --force để ghi đè, hoặc chọn tên khác"
  }

  package func outputIsLink(_ file: String) -> String {
    "\(file) là liên kết tượng trưng; loa không ghi qua liên kết, hãy nêu tên tệp thật"
  }

  package func outputNotAFile(_ file: String) -> String { "\(file) không phải tệp thường" }

  package func outputFolderMissing(_ folder: String) -> String {
    "không có thư mục \(folder); tạo thư mục đó, hoặc chọn nơi khác"
  }
}
