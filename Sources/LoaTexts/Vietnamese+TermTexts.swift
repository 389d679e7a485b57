extension Vietnamese {
  package var audienceOfficials: String { "cán bộ, công chức, viên chức" }
  package var audienceCitizens: String { "người dân" }
  package var audienceBusinesses: String { "doanh nghiệp" }
  package var audienceOrganisations: String { "tổ chức" }
  package var areaInstitutions: String { "cải cách thể chế" }
  package var areaProcedures: String { "cải cách thủ tục hành chính" }
  package var areaOrganisation: String { "cải cách tổ chức bộ máy" }
  package var areaCivilService: String { "cải cách chế độ công vụ" }
  package var areaPublicFinance: String { "cải cách tài chính công" }
  package var areaDigitalGovernment: String { "chính quyền điện tử, chính quyền số" }
  package var areaSteering: String { "chỉ đạo, điều hành" }
  package var indexOfUnits: String { "chỉ số CCHC của sở, ngành, địa phương" }
  package var channelNewspaper: String { "báo" }
  package var channelRadio: String { "phát thanh" }
  package var channelTelevision: String { "truyền hình" }
  package var channelPortal: String { "cổng thông tin điện tử" }
  package var channelWebsite: String { "trang thông tin điện tử" }
  package var channelSocial: String { "mạng xã hội" }
  package var channelLoudspeaker: String { "loa truyền thanh" }
  package var channelBulletin: String { "bản tin" }
  package var channelMeeting: String { "hội nghị, hội thảo" }
  package var channelTraining: String { "tập huấn" }
  package var channelContest: String { "cuộc thi" }
  package var channelDialogue: String { "đối thoại" }
  package var channelVisual: String { "tuyên truyền trực quan" }
  package var channelPrint: String { "ấn phẩm" }
  package var channelPublicNotice: String { "niêm yết công khai" }
  package var contactHotline: String { "điện thoại" }
  package var contactEmail: String { "thư điện tử" }
  package var contactWeb: String { "trang web" }
  package var contactAddress: String { "địa chỉ" }
  package var purposeAsk: String { "hỏi đáp" }
  package var purposeComplain: String { "phản ánh, kiến nghị" }
  package var purposeReport: String { "tố giác sai phạm" }
  package var purposeFollow: String { "tra cứu hồ sơ" }
  package var purposeSubmit: String { "nộp hồ sơ" }
  package var contactNotKnown: String { "chưa có thông tin; chưa ai tìm được" }
  package var contactClosed: String { "đã ngừng sử dụng" }
  package var contactDoubtful: String { "chưa chắc chắn, cần kiểm chứng trước khi cung cấp" }
  package var contactNeverVerified: String { "chưa được kiểm chứng lần nào" }
  package func contactNotVerifiedSince(_ day: String) -> String { "chưa kiểm chứng lại từ \(day)" }
  package var statusToDo: String { "chưa làm" }
  package var statusDoing: String { "đang làm" }
  package var statusDone: String { "đã xong" }
  package var statusNotApplicable: String { "không áp dụng" }
  package var stateMet: String { "đạt" }
  package var statePartlyMet: String { "chưa đủ" }
  package var stateMissed: String { "không đăng" }
  package var stateNotYetDue: String { "chưa đến hạn" }
  package var stateNotOwed: String { "ngoài kỳ" }
  package var stateMetSoFar: String { "đạt đến nay" }
  package func owedByOthers(_ who: String) -> String { "chỉ giao cho \(who)" }
  package func notCountable(_ who: String) -> String { "không đếm được theo \(who)" }
  package var statePublished: String { "đã đăng" }
  package var stateSilent: String { "chưa đăng" }
  package var cadenceWeek: String { "tuần" }
  package var cadenceMonth: String { "tháng" }
  package var cadenceQuarter: String { "quý" }
  package var cadenceHalf: String { "6 tháng" }
  package var cadenceYear: String { "năm" }

  package func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    "\(twoDigits(day, when: day < 10))/\(twoDigits(month, when: month < 3))/\(year)"
  }

  package func grouped(_ number: Int) -> String { number.grouped(by: ".") }

  package func shortDay(_ day: Int, _ month: Int) -> String {
    "\(twoDigits(day, when: day < 10))/\(twoDigits(month, when: month < 3))"
  }

  package func month(_ month: Int, _ year: Int) -> String {
    "tháng \(twoDigits(month, when: month < 3))/\(year)"
  }
  package func week(_ first: String, _ last: String) -> String { "tuần \(first)–\(last)" }

  package func quarter(_ number: Int, _ year: Int) -> String {
    "quý \(romanQuarter(number))/\(year)"
  }

  package func half(_ number: Int, _ year: Int) -> String {
    "6 tháng \(number == 1 ? "đầu" : "cuối") năm \(year)"
  }

  package func year(_ year: Int) -> String { "năm \(year)" }
  package var monthLetter: String { "T" }
  package func frameWording(_ wording: String) -> String { "“\(wording)”" }
  package func frameDay(_ day: String) -> String { "ngày \(day)" }

  package func frameWindow(_ from: String?, _ to: String?) -> String {
    "\([from.map { "từ \($0)" }, to.map { "đến \($0)" }].compactMap { $0 }.joined(separator: " "))"
  }

  package var frameYear: String { "trong năm (văn bản không nêu thời hạn)" }
  package func frameRecurring(_ period: String) -> String { "mỗi \(period) một lần" }
  package var frameContinuous: String { "thường xuyên, đánh dấu theo tháng" }
  package func frameAfter(_ event: String) -> String { "sau khi \(event)" }
  package func frameUnder(_ document: String) -> String { "theo \(document)" }
  package var anyGenre: String { "tin, bài, sản phẩm" }
  package var owedOngoing: String { "thường xuyên, không nêu số lượng" }

  package func owedAtLeast(_ number: Int, _ genre: String, _ period: String) -> String {
    "ít nhất \(grouped(number)) \(genre)/\(period)"
  }

  package func owedExactly(_ number: Int, _ genre: String, _ period: String) -> String {
    "\(grouped(number)) \(genre)/\(period)"
  }

  package var genres: [String] {
    [
      "tin",
      "bài",
      "tin, bài",
      "chuyên mục",
      "chuyên trang",
      "phóng sự",
      "phỏng vấn",
      "tọa đàm",
      "hỏi đáp",
      "hội nghị",
      "lớp tập huấn",
      "cuộc thi",
      "pa-nô",
      "áp phích",
      "tờ rơi",
      "khẩu hiệu",
      "văn bản",
    ]
  }
}
