extension Vietnamese {
  package var optionCommonWorkspace: String { "Thư mục của không gian làm việc." }
  package var optionCommonPlan: String { "Kế hoạch cần dùng, theo mã hoặc số, ký hiệu." }
  package var optionCommonOn: String { "Lấy ngày này làm hôm nay, ví dụ 2024-03-15." }
  package var optionCommonJson: String { "In JSON." }
  package var optionCommonLang: String { "Ngôn ngữ của chữ và thông báo." }
  package var optionCommonPlain: String { "In thành chữ thay vì mở màn hình." }
  package var optionAgencyGrantAgency: String { "Cơ quan được giao." }
  package var optionAgencyGrantGroup: String { "Nhóm của hệ thống." }
  package var optionFirstDay: String { "Ngày đầu; không nêu thì là hôm nay." }
  package var optionAgendaTo: String { "Ngày cuối; không nêu thì là 30 ngày sau." }
  package var optionOnlyAgency: String { "Chỉ của cơ quan này." }
  package var optionBackupFile: String { "Tệp sẽ ghi, nằm ngoài không gian làm việc." }
  package var optionRestoreFile: String { "Tệp do `loa backup` ghi ra." }
  package var optionNewFolder: String { "Thư mục sẽ tạo; phải chưa có hoặc rỗng." }
  package var optionChaseAgency: String { "Cơ quan được đôn đốc." }
  package var optionChaseLetter: String { "Số, ký hiệu của văn bản đôn đốc." }

  package var optionChaseDay: String {
    "Ngày gửi, hoặc ngày trả lời nếu có --reply; không nêu thì là hôm nay."
  }

  package var optionChaseTask: String { "Đôn đốc việc nào." }
  package var optionChaseAbout: String { "Đôn đốc nội dung khác, ghi bằng lời." }
  package var optionChaseAnswerBy: String { "Hạn đề nghị trả lời." }
  package var optionChaseReply: String { "Nội dung trả lời." }
  package var optionRemark: String { "Ghi chú." }
  package var optionCheckRepair: String { "Sửa những gì sửa được mà không làm mất dữ liệu." }
  package var optionContactsWords: String { "Của ai, ở đâu, số nào, dùng để làm gì." }
  package var optionOnlyMonth: String { "Chỉ tháng này, ví dụ 2024-03 hoặc 3." }

  package var optionCoveragePeriod: String {
    "Chỉ kỳ này, ví dụ 2024-Q1, hoặc bc-2024-6t là kỳ báo cáo."
  }

  package var optionCoverageAudience: String {
    "Chỉ nội dung dành cho đối tượng này: officials (cán bộ, công chức), citizens (người dân), "
      + "businesses (doanh nghiệp) hoặc organisations (tổ chức)."
  }

  package var optionCoverageBy: String {
    "In thành bảng theo: channels (kênh), audiences (đối tượng) hoặc months (tháng)."
  }

  package var optionCoverageSilent: String { "Chỉ nội dung chưa ai nói đến." }
  package var optionDemoUnits: String { "Số sở và xã; từ 1 đến 10000." }
  package var optionDemoPublications: String { "Số tin bài; từ 0 đến 999999." }
  package var optionDemoSeed: String { "Số khác cho ra một năm khác." }
  package var optionDemoYear: String { "Năm của kế hoạch." }
  package var optionTask: String { "nhiệm-vụ@cơ-quan, hoặc nhiệm vụ kèm --agency." }
  package var optionTaskAgency: String { "Việc của cơ quan nào." }

  package var optionEvidencePeriod: String {
    "Kỳ được kiểm chứng, ví dụ 2024-03; không nêu thì là cả việc."
  }

  package var optionEvidenceKind: String { "Loại tài liệu: báo cáo, kế hoạch, ảnh …" }
  package var optionEvidenceIssuer: String { "Cơ quan ban hành văn bản." }
  package var optionDocumentNumber: String { "Số, ký hiệu của văn bản." }
  package var optionEvidenceDay: String { "Ngày ban hành văn bản." }
  package var optionEvidenceSection: String { "Phần nào của văn bản là chỗ kiểm chứng." }
  package var optionEvidencePage: String { "Trang nào của văn bản là chỗ kiểm chứng." }
  package var optionLink: String { "Liên kết để đọc." }
  package var optionEvidenceFile: String { "Tệp cần chép vào không gian làm việc." }
  package var optionFindWords: String { "Các từ, hoặc các chữ cái đầu." }

  package var optionHistoryWords: String {
    "Một mục của kế hoạch, ví dụ IV.1, hoặc các từ cần tìm."
  }

  package var optionHistoryLimit: String { "Nhiều nhất bao nhiêu lần sửa." }
  package var optionHistoryBy: String { "Chỉ các lần sửa của tài khoản này." }

  package var optionInitFrom: String {
    "Kế hoạch kèm theo loa cần chép, ví dụ nghe-an; có --year thì cũng có thể là một thư mục."
  }

  package var optionInitYear: String { "Năm cần lập dự thảo kế hoạch." }

  package var optionInitShared: String {
    "Cho nhiều tài khoản cùng ghi: đặt nhóm và quyền của mọi tệp."
  }

  package var optionInitGroup: String { "Nhóm của hệ thống được ghi." }
  package var optionKeysFile: String { "Tệp phím cần kiểm tra." }
  package var optionPersonAgency: String { "Việc của cơ quan nào." }
  package var optionPersonTask: String { "Một việc; không nêu thì là mọi việc của cơ quan." }
  package var optionPersonName: String { "Họ tên người phụ trách." }
  package var optionPersonPhone: String { "Số điện thoại của người đó." }
  package var optionPersonAll: String { "Liệt kê cả những người trước đây." }
  package var optionShowRef: String { "Vị trí trong văn bản." }
  package var optionRecordChannel: String { "Kênh, hoặc nhóm-kênh@cơ-quan; có thể nêu nhiều lần." }
  package var optionRecordAgency: String { "Kênh của cơ quan nào, nếu nêu một nhóm kênh." }
  package var optionRecordDay: String { "Ngày đăng, phát." }
  package var optionRecordTitle: String { "Tên tin bài." }
  package var optionRecordGenre: String { "Thể loại: tin, bài, phóng sự …" }

  package var optionRecordCovers: String {
    "Các mục nội dung được tuyên truyền, ví dụ IV.1.2,IV.1.6.3."
  }

  package var optionRecordAudience: String {
    "Dành cho ai: officials (cán bộ, công chức), citizens (người dân), businesses (doanh nghiệp), "
      + "organisations (tổ chức)."
  }

  package var optionRecordQuantity: String { "Tính là bao nhiêu tin bài, sản phẩm." }
  package var optionPublicationsChannel: String { "Chỉ kênh này, hoặc nhóm kênh này." }
  package var optionReceiveAgency: String { "Văn bản của cơ quan nào." }
  package var optionReceiveKind: String { "plan (kế hoạch) hoặc report (báo cáo)." }
  package var optionReceiveDay: String { "Ngày nhận; không nêu thì là hôm nay." }
  package var optionReceiveIssued: String { "Ngày ghi trên văn bản." }

  package var optionReceivePeriod: String {
    "Kỳ của báo cáo, ví dụ “quý I/2024”, “9 tháng”, bc-2024-6t; không nêu thì là năm kế hoạch."
  }

  package var optionRemindAgency: String { "Chỉ những gì cơ quan này phải làm." }
  package var optionReportPeriod: String { "Kỳ nào; không nêu thì là báo cáo sắp đến hạn nhất." }
  package var optionReportFormat: String { "Dạng của báo cáo: text, md, csv hoặc json." }
  package var optionReportAgency: String { "Chỉ những gì của cơ quan này." }
  package var optionReportFile: String { "Ghi ra tệp thay vì in ra." }
  package var optionReportForce: String { "Ghi đè nếu tệp đã có." }

  package var optionReviewMonth: String {
    "Tháng nào, ví dụ 2024-03 hoặc 3; không nêu thì là tháng này."
  }

  package var optionScoreAgency: String { "Chấm điểm cơ quan nào." }

  package var optionScoreSet: String {
    "Bộ tiêu chí nào; không nêu thì là bộ mới nhất còn hiệu lực."
  }

  package var optionScorePeriod: String { "Năm, ví dụ 2024; không nêu thì là năm kế hoạch." }
  package var optionScoreCriterion: String { "Nhập cho tiêu chí nào." }
  package var optionScorePoints: String { "Số điểm, ví dụ 0.5." }
  package var optionScoreReason: String { "Vì sao điểm khác với điểm máy tính." }
  package var optionScoreNotApplicable: String { "Vì sao tiêu chí không áp dụng." }
  package var optionScoreExplain: String { "Giải trình khi thiếu tài liệu kiểm chứng." }
  package var optionScoreFigure: String { "Số liệu mà tiêu chí cần; có thể nêu nhiều lần." }

  package var optionScoreEvidence: String {
    "Tài liệu kiểm chứng trong danh mục việc của cơ quan; có thể nêu nhiều lần."
  }

  package var optionScoreClear: String { "Bỏ những gì đã nhập cho tiêu chí." }

  package var optionTasksStatus: String {
    "Chỉ việc có tình trạng này: toDo (chưa làm), doing (đang làm), done (xong), notApplicable "
      + "(không áp dụng) hoặc overdue (quá hạn)."
  }

  package var optionTickPeriod: String {
    "Kỳ nào, ví dụ 2024-03 hoặc 2024-Q1; không nêu thì là kỳ có ngày hôm nay."
  }

  package var optionTickEvidence: String {
    "Liên kết hoặc số văn bản để kiểm chứng; có thể nêu nhiều lần."
  }

  package var optionTickNote: String { "Ghi chú cho lần đánh dấu này." }

  package var optionUndoEdit: String {
    "Mã lần sửa như `loa history` ghi; của bất kỳ ai, nơi bạn được ghi."
  }

  package var optionForceUndo: String { "Cả chỗ đã có người sửa sau đó." }

  package var optionDashboardView: String {
    "In một màn hình thành từng dòng: overview (tổng quan), plan (kế hoạch), channels (kênh), "
      + "checklists (việc), contacts (danh bạ), calendar (lịch), history (nhật ký) hoặc report "
      + "(báo cáo)."
  }

  package var optionDashboardMouse: String { "Dùng chuột ngay từ đầu." }
  package var optionDashboardAscii: String { "Chỉ vẽ đường kẻ và thanh bằng ký tự ASCII." }

  package var optionDashboardTheme: String {
    "Bảng màu: tự chọn, tối, sáng, tương phản cao hoặc đơn sắc."
  }

  package var valueAgency: String { "cơ quan" }
  package var valueAudience: String { "đối tượng" }
  package var valueAudiences: String { "các đối tượng" }
  package var valueChannel: String { "kênh" }
  package var valueColumns: String { "cột" }
  package var valueCriterion: String { "tiêu chí" }
  package var valueDay: String { "ngày" }
  package var valueFolder: String { "thư mục" }
  package var valueEdit: String { "lần sửa" }
  package var valueEvidence: String { "tài liệu" }
  package var valueFile: String { "tệp" }
  package var valueFormat: String { "dạng" }
  package var valueGenre: String { "thể loại" }
  package var valueGroup: String { "nhóm" }
  package var valueID: String { "mã" }
  package var valueKind: String { "loại" }
  package var valueLang: String { "ngôn ngữ" }
  package var valueLink: String { "liên kết" }
  package var valueMonth: String { "tháng" }
  package var valueCount: String { "số" }
  package var valueName: String { "tên" }
  package var valueNamedCount: String { "tên=số" }
  package var valueNote: String { "ghi chú" }
  package var valueNumber: String { "số" }
  package var valuePage: String { "trang" }
  package var valuePath: String { "đường dẫn" }
  package var valuePeriod: String { "kỳ" }
  package var valueReason: String { "lý do" }
  package var valueRef: String { "mục" }
  package var valueRefs: String { "các mục" }
  package var valueSection: String { "phần" }
  package var valueSet: String { "bộ tiêu chí" }
  package var valueStatus: String { "tình trạng" }
  package var valueTask: String { "việc" }
  package var valueText: String { "nội dung" }
  package var valueTheme: String { "bảng màu" }
  package var valueTitle: String { "tên bài" }
  package var valueURL: String { "địa chỉ" }
  package var valueView: String { "màn hình" }
  package var valueWho: String { "tài khoản" }
  package var valueWords: String { "từ" }
  package var valueYear: String { "năm" }
}
