extension Vietnamese {
  package func folderNeedsYear(_ folder: String) -> String {
    "\(folder) là một không gian làm việc; thêm --year để lập dự thảo kế hoạch năm khác từ đó"
  }

  package var yearNeedsFrom: String { "nêu lập từ đâu: --from THƯ_MỤC, hoặc --from nghe-an" }

  package func noSuchYear(_ text: String) -> String {
    "“\(text)” không phải một năm; viết như 2026"
  }

  package func yearIsThePlans(_ year: Int) -> String {
    "kế hoạch đó đã là của năm \(year); nêu một năm khác"
  }

  package func cannotDraft(_ folder: String) -> String { "Không lập được dự thảo từ \(folder)" }

  package func draftNote(of plan: String, year: Int, count: Int, file: String) -> String {
    "Dự thảo lập từ kế hoạch \(plan) năm \(year); có \(grouped(count)) chỗ cần xem lại trước khi ban "
      + "hành, ghi trong \(file)."
  }

  package func draftHead(_ title: String, count: Int) -> String {
    "Cần xem lại trong dự thảo “\(title)” (\(grouped(count))):"
  }

  package func draftKept(_ file: String) -> String { "Danh sách này được giữ trong tệp \(file)." }

  package func draftReplaced(_ place: String, _ old: String, by new: String) -> String {
    "\(place): \(old) không còn, thay bằng \(new)"
  }

  package func draftWithoutSuccessor(_ place: String, _ old: String, _ why: String) -> String {
    "\(place): \(old) không còn và chưa có cơ quan thay (\(why)); chọn cơ quan"
  }

  package func draftEmptyGroup(_ place: String, _ group: String) -> String {
    "\(place): nhóm “\(group)” không còn cơ quan nào; chọn nhóm khác"
  }

  package func draftTextMoved(_ place: String, from old: String, to new: String) -> String {
    "\(place): “\(old)” đổi thành “\(new)”"
  }

  package func draftYearLeft(_ place: String, _ text: String) -> String {
    "\(place): còn nhắc năm cũ: “\(text)”"
  }

  package func draftFrameMoved(_ place: String, from old: String, to new: String) -> String {
    "\(place): thời gian \(old) chuyển thành \(new)"
  }

  package func draftBasisLeftOut(_ basis: String) -> String {
    "Căn cứ \(basis) chưa đưa vào; nêu căn cứ của năm mới"
  }

  package func draftObligationKept(_ place: String, _ obligation: String) -> String {
    "\(place): giữ chỉ tiêu do cán bộ đặt: \(obligation)"
  }

  package func gapNoSuccessor(_ agency: String) -> String { "\(agency) không có cơ quan kế thừa" }

  package func gapWorkNotNamed(_ work: String?, by agency: String) -> String {
    "các cơ quan kế thừa \(agency) không ai nhận phần việc \(work.map { "“\($0)”" } ?? "này")"
  }

  package func gapUnknownSuccessor(_ successor: String, of agency: String) -> String {
    "cơ quan kế thừa \(agency) là “\(successor)”, không có trong agencies.json"
  }

  package func gapCircle(_ agencies: [String]) -> String {
    "các cơ quan kế thừa nhau thành vòng: \(agencies.joined(separator: " → "))"
  }

  package func demoMade(_ folder: String, agencies: Int, publications: Int) -> String {
    "Đã tạo số liệu giả lập ở \(folder): \(grouped(agencies)) cơ quan, \(grouped(publications)) tin bài. Không "
      + "có gì trong đó là thật. Mở bằng lệnh:"
  }

  package func notANumber(_ text: String, from first: Int, to last: Int) -> String {
    "“\(text)” không phải số nguyên từ \(first) đến \(last)"
  }

  package func findingPeriodOutside(_ record: String, _ period: String, year: Int) -> String {
    "“\(record)” là của kỳ \(period), ngoài năm kế hoạch \(year)"
  }

  package func findingBindsNobody(_ obligation: String, of group: String) -> String {
    "chỉ tiêu “\(obligation)” của “\(group)” không ràng buộc kênh nào: không cơ quan nào có "
      + "kênh ấy"
  }
}
