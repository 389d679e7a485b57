extension Vietnamese {
  package var scoreTitle: String { "BẢNG TỰ CHẤM ĐIỂM" }

  package func scoreSet(_ number: String?, _ day: String?, _ issuer: String?) -> String {
    "Bộ tiêu chí\(number.map { " theo \($0)" } ?? "")\(day.map { " ngày \($0)" } ?? "")"
      + "\(issuer.map { " của \($0)" } ?? "")."
  }

  package func scoreAgency(_ agency: String) -> String { "Cơ quan: \(agency)." }

  package func scoreYear(_ year: Int, _ day: String) -> String {
    "Năm \(year), tính đến hết ngày \(day)."
  }

  package func scoreNotValid(_ year: Int) -> String {
    "Lưu ý: bộ tiêu chí này không dùng cho năm \(year)."
  }
  package var scoreForm: String {
    "Biểu chờ điền: chưa biết điểm tối đa của tiêu chí nên loa không tự tính điểm; điền theo văn "
      + "bản gốc vào tệp của bộ tiêu chí."
  }
  package var scoreNeedsEvidence: String {
    "Không có tài liệu kiểm chứng và không giải trình thì không có điểm."
  }

  package func scoreNote(_ note: String) -> String { "Ghi chú: \(note)" }

  package func scoreTotal(_ points: String) -> String { "Tổng điểm: \(points)." }
  package var scoreTotalUnknown: String { "Tổng điểm: chưa biết." }

  package func scoreUnknownLines(_ count: Int) -> String {
    "Còn \(grouped(count)) tiêu chí chưa tính được."
  }

  package func scoreUnproven(_ count: Int) -> String {
    "Có \(grouped(count)) việc đánh dấu xong chưa có tài liệu kiểm chứng."
  }

  package func scoreRule(_ rule: String) -> String { "Cách chấm: \(rule)" }

  package func scoreInput(_ name: String, _ value: String) -> String {
    "Số liệu: \(name) = \(value)"
  }
  package var scoreNotEntered: String { "chưa nhập" }

  package func scoreNeeds(_ needs: [String]) -> String {
    "Cần chứng minh bằng: \(needs.joined(separator: "; "))"
  }

  package func scoreExplained(_ words: String) -> String { "Giải trình: \(words)" }

  package func scoreMissing(_ missing: [String]) -> String {
    "Để đạt điểm tối đa còn thiếu: \(missing.joined(separator: "; "))"
  }

  package func scoreEnteredBy(_ account: String, _ day: String?) -> String {
    "Người nhập: \(account)\(day.map { ", \($0)" } ?? "")"
  }

  package func scoreOverridden(_ reason: String, computed: String?) -> String {
    "Cán bộ sửa điểm, lý do: \(reason) (hệ thống tính: \(computed ?? "không tính được"))"
  }

  package func scoreNotApplicable(_ reason: String) -> String { "Không áp dụng, lý do: \(reason)" }

  package func scoreWithoutEvidence(_ computed: String) -> String {
    "Không có tài liệu kiểm chứng nên không được điểm (theo số liệu: \(computed))"
  }
  package var scoreNotKnown: String { "Chưa tính được" }

  package func scoreEnteredUnknown(_ points: String) -> String {
    "Đã nhập \(points) điểm, nhưng chưa biết điểm tối đa"
  }
  package var measureTargets: String { "việc phải làm theo kế hoạch" }
  package var measureTargetsDone: String { "việc đã làm" }

  package func measurePublications(_ genre: String?, kinds: [String]) -> String {
    "lượt đăng, phát\(genre.map { " (\($0))" } ?? "")"
      + "\(kinds.isEmpty ? "" : " trên: \(kinds.joined(separator: ", "))")"
  }
  package var measurePlans: String { "kế hoạch đã nhận" }
  package var measureReports: String { "báo cáo đã nhận" }
  package var needPlan: String { "kế hoạch của cơ quan" }
  package var needReport: String { "báo cáo của cơ quan" }
  package var needTargets: String { "tài liệu kiểm chứng cho từng việc đã làm" }
  package var needPublications: String { "đường dẫn hoặc số văn bản của tin, bài" }

  package func shortOf(_ count: Int, _ measure: String, _ titles: [String]) -> String {
    "\(grouped(count)) \(measure)\(titles.isEmpty ? "" : " (\(titles.joined(separator: "; ")))")"
  }

  package func shortOfEvidence(_ need: String) -> String { "chứng minh: \(need)" }

  package func shortOfFigure(_ name: String) -> String { "số liệu “\(name)”" }
  package var shortOfEntry: String { "điểm do cán bộ nhập" }
  package var shortOfPoints: String { "điểm tối đa của tiêu chí" }
  package var shortOfTargets: String { "cơ quan chưa có việc nào để tính tỷ lệ" }
  package var columnPoints: String { "Điểm" }
  package var scoreChooseAgency: String { "Enter để chọn cơ quan khác" }
  package var scoreNoAgency: String { "Chưa có cơ quan nào trong kế hoạch để chấm điểm." }

  package func formScoreAgency(_ set: String) -> String { "\(set): chọn cơ quan" }

  package func formScore(_ criterion: String, _ agency: String) -> String {
    "\(criterion) – \(agency)"
  }
  package var fieldPoints: String { "Điểm" }
  package var fieldReason: String { "Lý do sửa" }
  package var fieldExemption: String { "Không áp dụng" }
  package var fieldExplanation: String { "Giải trình" }
  package var hintPoints: String { "để trống: lấy điểm máy tính" }
  package var hintReason: String { "bắt buộc khi sửa điểm" }
  package var hintExemption: String { "ghi lý do, nếu tiêu chí không áp dụng" }
  package var hintExplanation: String { "khi thiếu tài liệu kiểm chứng" }

  package func notPoints(_ text: String) -> String {
    "“\(text)” không phải số điểm; viết như 0,5 hoặc 1"
  }

  package func tooManyPoints(_ text: String, maximum: String) -> String {
    "\(text) nhiều hơn điểm tối đa là \(maximum)."
  }
  package var reasonMissing: String { "Sửa điểm thì phải ghi lý do." }

  package func notAFigure(_ text: String) -> String {
    "“\(text)” không phải số nguyên từ 0 đến 1000000."
  }

  package func scoreSaved(_ criterion: String) -> String { "Đã ghi: \(criterion)" }
  package var actionScore: String { "nhập điểm" }
  package var helpScores: String {
    "Mỗi dòng là một tiêu chí với điểm đạt được trên điểm tối đa; bên dưới là cách chấm, số liệu "
      + "và phần còn thiếu, Enter đọc đầy đủ. e: sửa điểm (có lý do), ghi không áp dụng, giải trình, "
      + "số liệu. Enter ở dòng đầu chọn cơ quan."
  }
  package var noCriteriaSets: String {
    "Không có bộ tiêu chí nào: đặt tệp vào thư mục criteria của không gian làm việc."
  }

  package func noSuchSet(_ text: String, _ names: [String]) -> String {
    "Không có bộ tiêu chí “\(text)”. Hiện có: \(names.joined(separator: ", "))."
  }

  package func noSuchCriterion(_ text: String, _ names: [String]) -> String {
    "Không có tiêu chí “\(text)”. Các tiêu chí: \(names.joined(separator: ", "))."
  }
  package var scoreNeedsAgency: String { "Nêu cơ quan bằng --agency khi nhập điểm." }
  package var scoreNeedsCriterion: String {
    "Nêu tiêu chí bằng --criterion khi nhập điểm, lý do, giải trình hoặc số liệu."
  }
  package var scoreNothingEntered: String {
    "Chưa nêu gì để ghi: thêm --points, --not-applicable, --explain, --figure, --evidence hoặc "
      + "--clear."
  }
  package var clearStandsAlone: String { "không dùng cùng với điểm, lý do, giải trình hay số liệu" }

  package func badFigure(_ text: String, names: [String]) -> String {
    "“\(text)” không đúng; viết "
      + "TÊN=SỐ\(names.isEmpty ? ", nhưng tiêu chí này không cần số liệu nào" : ", tên là: \(names.joined(separator: ", "))")"
  }

  package func noSuchEvidence(_ text: String, _ agency: String) -> String {
    "Không có tài liệu kiểm chứng “\(text)” của \(agency)."
  }

  package func noPlanOfYear(_ year: String, years: [Int]) -> String {
    "không có kế hoạch năm \(year); có các năm: \(years.map(String.init).joined(separator: ", "))"
  }

  package func cannotScore(_ criterion: String, _ agency: String) -> String {
    "Chưa ghi được điểm “\(criterion)” của \(agency)"
  }

  package func nothingToClear(_ criterion: String) -> String {
    "Chưa ai nhập gì cho “\(criterion)”."
  }
}
