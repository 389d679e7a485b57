extension Vietnamese {
  package var choiceMissing: String { "chưa chọn" }
  package var fieldMissing: String { "chưa điền" }
  package var fieldDayMissing: String { "chưa có ngày; viết như 15/3/2024" }
  package var frameNotRead: String { "giữ nguyên chữ; chưa hiểu là hạn nào nên không tính hạn" }
  package var frameWithoutDueDay: String { "không có ngày hạn" }
  package var contactInUse: String { "đang dùng" }
  package var contactIsDoubtful: String { "nghi ngờ" }
  package var contactIsClosed: String { "đã ngừng" }
  package var agencyOffice: String { "văn phòng" }
  package var agencyDepartment: String { "sở, ngành" }
  package var agencyDistrict: String { "cấp huyện" }
  package var agencyCommune: String { "cấp xã" }
  package var agencyNewspaper: String { "báo" }
  package var agencyBroadcaster: String { "đài" }
  package var agencyPortal: String { "cổng thông tin" }
  package var agencyOther: String { "cơ quan khác" }
  package var sectionPurpose: String { "mục đích" }
  package var sectionRequirement: String { "yêu cầu" }
  package var sectionAudience: String { "đối tượng" }
  package var sectionContent: String { "nội dung" }
  package var sectionForm: String { "hình thức" }
  package var sectionOrganisation: String { "tổ chức thực hiện" }
  package var sectionBudget: String { "kinh phí" }
  package var sectionRecipients: String { "nơi nhận" }
  package var sectionMixed: String { "chung" }
  package var placeFirstOfAll: String { "đầu văn bản" }
  package var recordIsGone: String {
    "Mục này không còn nữa: người khác vừa xóa. Không có gì bị "
      + "ghi."
  }
  package var formPlanHeader: String { "Thông tin chung của kế hoạch" }
  package var formSettings: String { "Thiết lập không gian làm việc" }
  package var menuAdd: String { "Thêm" }
  package var menuEdit: String { "Sửa" }

  package func nothingToEdit(edit: String, add: String) -> String {
    "Chọn một dòng trước, rồi bấm \(edit) để sửa hoặc \(add) để thêm."
  }

  package var nothingToRemove: String {
    "Không có gì xóa được ở đây; chọn tin bài, đầu mối, việc riêng, mục, "
      + "ý, kênh hoặc cơ quan."
  }
  package var menuNewSection: String { "Mục mới sau mục này" }
  package var menuNewSectionBelow: String { "Mục con mới trong mục này" }
  package var menuNewItemBelow: String { "Ý mới bên trong" }
  package var menuNewItemAfter: String { "Ý mới ngay sau ý này" }
  package var menuNewAssignment: String { "Nhiệm vụ mới cho phần này" }
  package var menuNewChannel: String { "Kênh mới" }
  package var menuNewChannelGroup: String { "Nhóm kênh mới" }
  package var menuItem: String { "Sửa ý này" }
  package var menuSection: String { "Sửa mục này" }
  package var menuNewAgency: String { "Cơ quan mới" }
  package var menuNewEvidence: String { "Thêm tài liệu kiểm chứng" }
  package var menuNewFollowUpOnTask: String { "Đôn đốc việc này" }
  package var menuPersonOfTask: String { "Người phụ trách việc này, điện thoại" }
  package var menuNewOwnTask: String { "Việc riêng của cơ quan" }
  package var menuNewFollowUp: String { "Đôn đốc cơ quan" }
  package var menuNewSubmission: String { "Hồ sơ nhận: kế hoạch, báo cáo của cơ quan" }
  package var menuPersonOfAgency: String { "Người phụ trách của cơ quan, điện thoại" }
  package var menuAgency: String { "Sửa cơ quan này" }
  package var menuRename: String { "Đổi tên từ một ngày" }
  package var menuSuccessor: String { "Kết thúc, chuyển việc cho cơ quan khác" }
  package var menuTick: String { "Đánh dấu xong kèm tài liệu kiểm chứng, ghi chú" }
  package var menuOwnTask: String { "Sửa việc riêng này" }
  package var menuTask: String { "Tình trạng, không áp dụng, ghi chú, chuyển cơ quan" }
  package var menuAssignmentOfTask: String {
    "Sửa nhiệm vụ trong kế hoạch (chủ trì, phối hợp, thời "
      + "gian)"
  }
  package var menuRemoveOwnTask: String { "Xóa việc riêng này" }
  package var menuObligation: String { "Chỉ tiêu" }
  package var menuChannel: String { "Sửa kênh này" }
  package var menuChannelGroup: String { "Sửa nhóm kênh này" }
  package var hintChoose: String { "gõ vài chữ, không cần dấu" }
  package var hintFrame: String { "quý II/2024, trước ngày 15/12/2024, thường xuyên…" }
  package var hintPeriod: String { "quý I/2024, tháng 3/2024; trống: cả năm" }
  package var actionLog: String { "ghi tin bài" }
  package var actionRepeatLastMonth: String { "lặp lại tháng trước" }
  package var actionNextDraft: String { "bản nháp sau" }
  package var repeatElsewhere: String {
    "Chọn một kênh trước, rồi bấm phím này để lặp lại tin bài tháng "
      + "trước."
  }
  package var fieldNumber: String { "Số văn bản" }
  package var fieldQuantity: String { "Số lượng" }
  package var labelOtherChannels: String { "Cả trên kênh" }
  package var labelDoing: String { "Đang làm" }
  package var labelExemption: String { "Không áp dụng vì" }
  package var labelSuccessor: String { "Chuyển cho" }
  package var labelTitle: String { "Tên việc" }
  package var labelRefOfPlan: String { "Theo mục" }
  package var labelWork: String { "Loại việc" }
  package var labelPeriod: String { "Kỳ" }
  package var labelIssuer: String { "Nơi ban hành" }
  package var labelIssuedOn: String { "Ngày văn bản" }
  package var labelSection: String { "Mục, phần" }
  package var labelPage: String { "Trang" }
  package var labelKind: String { "Loại" }
  package var labelLetter: String { "Công văn số" }
  package var labelAbout: String { "Về việc" }
  package var labelAnswerBy: String { "Hạn trả lời" }
  package var labelReply: String { "Trả lời" }
  package var labelRepliedOn: String { "Ngày trả lời" }
  package var labelName: String { "Tên" }
  package var labelFullName: String { "Họ và tên" }
  package var labelNewName: String { "Tên mới" }
  package var labelShort: String { "Tên ngắn" }
  package var fieldFrom: String { "Từ ngày" }
  package var labelUntil: String { "Đến ngày" }
  package var labelGroups: String { "Nhóm cơ quan" }
  package var fieldOwner: String { "Của (nếu khác)" }
  package var labelPlace: String { "Địa bàn" }
  package var labelValue: String { "Số, địa chỉ" }
  package var labelBranch: String { "Nhánh" }
  package var labelPurposes: String { "Dùng để" }
  package var labelHours: String { "Giờ" }
  package var labelVerifiedOn: String { "Kiểm chứng ngày" }
  package var labelLeads: String { "Chủ trì" }
  package var labelLeadGroups: String { "Nhóm chủ trì" }
  package var labelAgencies: String { "Cơ quan" }
  package var labelMark: String { "Ký hiệu mục" }
  package var labelText: String { "Nội dung" }
  package var labelHeading: String { "Tiêu đề" }
  package var labelAfter: String { "Vị trí" }
  package var labelSignedBy: String { "Người ký" }
  package var labelPlanTitle: String { "Tên" }
  package var labelLanguage: String { "Ngôn ngữ" }
  package var labelDefaultPlan: String { "Kế hoạch mở trước" }
  package var labelReceivedOn: String { "Ngày nhận" }
  package var labelRemindedOn: String { "Ngày đôn đốc" }
  package var labelDoneOn: String { "Ngày hoàn thành" }
  package var labelLink: String { "Liên kết" }

  package func notAPhone(_ text: String) -> String {
    "“\(text)” không có chữ số nào; viết số như in"
  }

  package func notInRange(_ text: String, from first: Int, to last: Int) -> String {
    "“\(text)” không phải số từ \(first) đến \(last)"
  }

  package func notAPeriod(_ text: String) -> String {
    "“\(text)” không phải kỳ; viết như quý I/2024, tháng 3/2024, 6 tháng đầu năm 2024, năm 2024"
  }

  package func noSuchChoice(_ text: String, nearest: [String]) -> String {
    "“\(text)” không phải một lựa chọn trong danh sách\(nearest.isEmpty ? "" : "; có phải " + nearest.joined(separator: ", ") + "?")"
  }

  package func frameDue(_ day: String) -> String {
    "hạn \(day)"
  }

  package func frameRecurs(_ count: Int, first: String) -> String {
    "\(grouped(count)) kỳ trong năm, hạn đầu tiên \(first)"
  }

  package func placeAfter(_ part: String) -> String {
    "sau \(part)"
  }

  package func placeFirstIn(_ part: String) -> String {
    "đầu tiên trong \(part)"
  }

  package func formTick(_ task: String, period: String?) -> String {
    "Đánh dấu xong\(period.map { " \($0)" } ?? ""): \(task)"
  }

  package func formTask(_ task: String) -> String {
    "Việc: \(task)"
  }

  package func formOwnTask(_ agency: String, isNew: Bool) -> String {
    "\(isNew ? "Việc riêng mới" : "Việc riêng"): \(agency)"
  }

  package func formEvidence(_ task: String, isNew: Bool) -> String {
    "\(isNew ? "Thêm tài liệu" : "Tài liệu") kiểm chứng: \(task)"
  }

  package func formFollowUp(_ agency: String, about task: String?) -> String {
    "Đôn đốc \(agency)\(task.map { ": \($0)" } ?? "")"
  }

  package func formSubmission(_ agency: String) -> String {
    "Hồ sơ nhận của \(agency)"
  }

  package func formPerson(_ agency: String, for task: String?) -> String {
    "Người phụ trách, \(agency)\(task.map { ": \($0)" } ?? "")"
  }

  package func formContact(isNew: Bool) -> String {
    "\(isNew ? "Đầu mối mới" : "Đầu mối")"
  }

  package func formAgency(_ name: String?) -> String {
    "\(name ?? "Cơ quan mới")"
  }

  package func formRename(_ name: String) -> String {
    "Đổi tên \(name)"
  }

  package func formSuccessor(_ name: String) -> String {
    "Kết thúc \(name), chuyển việc cho"
  }

  package func formChannel(_ name: String?) -> String {
    "\(name ?? "Kênh mới")"
  }

  package func formChannelGroup(_ name: String?) -> String {
    "\(name ?? "Nhóm kênh mới")"
  }

  package func formAssignment(isNew: Bool) -> String {
    "\(isNew ? "Nhiệm vụ mới" : "Nhiệm vụ")"
  }

  package func formSection(isNew: Bool) -> String {
    "\(isNew ? "Mục mới" : "Mục")"
  }

  package func formItem(isNew: Bool) -> String {
    "\(isNew ? "Ý mới" : "Ý")"
  }

  package func recordSaved(_ what: String) -> String {
    "Đã ghi: \(what)"
  }

  package func recordRemoved(_ what: String) -> String {
    "Đã xóa \(what). Phím u để lấy lại."
  }

  package func recordPublication(_ title: String) -> String {
    "tin bài “\(title)”"
  }

  package func menuAssignment(_ title: String) -> String {
    "Nhiệm vụ: \(title)"
  }

  package func menuRemoveAssignment(_ title: String) -> String {
    "Xóa nhiệm vụ: \(title)"
  }

  package func menuEvidence(_ name: String) -> String {
    "Tài liệu \(name)"
  }

  package func menuRemoveEvidence(_ name: String) -> String {
    "Xóa tài liệu \(name)"
  }

  package func menuFollowUp(_ name: String) -> String {
    "Đôn đốc \(name)"
  }

  package func menuRemoveFollowUp(_ name: String) -> String {
    "Xóa đôn đốc \(name)"
  }

  package func menuPerson(_ name: String) -> String {
    "Người phụ trách \(name)"
  }

  package func menuRemovePerson(_ name: String) -> String {
    "Xóa người phụ trách \(name)"
  }

  package func menuSubmission(_ name: String) -> String {
    "Hồ sơ \(name)"
  }

  package func menuRemoveSubmission(_ name: String) -> String {
    "Xóa hồ sơ \(name)"
  }

  package func askRemove(_ what: String, below: Int) -> String {
    "Xóa \(what)\(below > 0 ? " cùng \(grouped(below)) phần bên dưới" : "")?"
  }

  package func formDraft(_ title: String, _ number: Int, of total: Int) -> String {
    "\(title) (bản nháp \(number)/\(total))"
  }

  package func draftsMade(_ count: Int) -> String {
    "\(grouped(count)) bản nháp: Ctrl-S ghi từng bản, Ctrl-T ghi mọi bản đủ, PgDn, PgUp đổi bản."
  }

  package func draftsCut(_ count: Int, of lines: Int) -> String {
    "\(grouped(lines)) dòng, chỉ lấy \(grouped(count)) dòng đầu làm bản nháp; dán phần còn lại sau."
  }

  package func nothingToRepeat(_ month: String) -> String {
    "Kênh này không đăng gì trong \(month)."
  }
}
