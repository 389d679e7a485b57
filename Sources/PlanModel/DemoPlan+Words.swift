// What a made-up year is about, in the words of real plans; every text says that it is made up.

extension DemoPlan {
  /// Whom one can call or write to: numbers and addresses that nobody can have.
  public var contacts: [Contact] {
    let place = "Tỉnh Giả lập"
    let checked = CalendarDay(year: year, month: 1, day: 2)
    return [
      Contact(
        id: "duong-day-nong", owner: Self.madeUp("Trung tâm Phục vụ hành chính công tỉnh"),
        place: place, kind: .hotline, value: "0000.000.001", purposes: [.ask, .complain],
        about: Self.madeUp("đường dây nóng: hướng dẫn thủ tục, tiếp nhận phản ánh"),
        source: Self.mark,
        verifiedOn: checked),
      Contact(
        id: "dich-vu-cong", owner: Self.madeUp("Cổng dịch vụ công của tỉnh"), place: place,
        kind: .web, value: "https://dichvucong.gia-lap.example", purposes: [.follow, .submit],
        about: Self.madeUp("nộp và theo dõi hồ sơ"), source: Self.mark, verifiedOn: checked),
      Contact(
        id: "bao-tieu-cuc", owner: Self.madeUp("Thanh tra tỉnh"), place: place, kind: .email,
        value: "thanhtra@gia-lap.example", purposes: [.report],
        about: Self.madeUp("báo tin về sách nhiễu, tiêu cực"), source: Self.mark),
    ]
  }

  /// A text of which everybody sees that it is made up.
  static func madeUp(_ text: String) -> String { "\(text) (giả lập)" }

  /// What a content is about; contents go through the areas of the reform one after another.
  static func content(_ number: Int) -> String {
    let areas = contentsByArea[number % contentsByArea.count]
    return madeUp(areas[number / contentsByArea.count % areas.count])
  }

  /// In the order of ``ReformArea/allCases``.
  private static let contentsByArea = [
    [
      "Xây dựng, rà soát văn bản quy phạm pháp luật của tỉnh",
      "Lấy ý kiến người dân, doanh nghiệp về dự thảo văn bản",
      "Theo dõi tình hình thi hành pháp luật", "Phổ biến văn bản mới ban hành",
    ],
    [
      "Công bố, công khai danh mục thủ tục hành chính", "Giải quyết thủ tục theo cơ chế một cửa",
      "Tiếp nhận phản ánh, kiến nghị về quy định hành chính",
      "Cắt giảm, đơn giản hóa thủ tục hành chính",
    ],
    [
      "Sắp xếp tổ chức bộ máy của cơ quan hành chính", "Phân cấp, ủy quyền cho cấp xã",
      "Nâng cao hiệu quả hoạt động của bộ phận một cửa",
    ],
    [
      "Kỷ luật, kỷ cương và văn hóa công vụ", "Bồi dưỡng cán bộ, công chức làm công tác CCHC",
      "Tuyển dụng, đánh giá, xếp loại công chức",
    ],
    [
      "Công khai dự toán, quyết toán ngân sách", "Cơ chế tự chủ của đơn vị sự nghiệp công lập",
      "Thanh toán trực tuyến phí, lệ phí",
    ],
    [
      "Dịch vụ công trực tuyến và hồ sơ điện tử", "Chữ ký số, định danh và xác thực điện tử",
      "Số hóa kết quả giải quyết thủ tục hành chính",
    ],
    [
      "Kế hoạch và kết quả CCHC của tỉnh", "Các chỉ số PAR INDEX, SIPAS, PAPI của tỉnh",
      "Mô hình, sáng kiến hay trong CCHC",
    ],
  ]

  /// What every department and commune is asked for; the words fit the time frames.
  static let collectiveWork = [
    "Tuyên truyền CCHC trên trang thông tin điện tử của cơ quan",
    "Báo cáo kết quả tuyên truyền CCHC hằng quý",
    "Công khai thủ tục hành chính tại bộ phận một cửa",
    "Gửi tin, bài về CCHC cho cơ quan báo chí", "Ban hành kế hoạch tuyên truyền CCHC trong năm",
    "Giới thiệu dịch vụ công trực tuyến tới người dân",
    "Sơ kết công tác tuyên truyền CCHC sáu tháng", "Tập huấn kỹ năng tuyên truyền CCHC",
    "Lồng ghép nội dung CCHC trong sinh hoạt cơ quan",
    "Khảo sát sự hài lòng của người dân hằng quý",
    "Niêm yết đường dây nóng, địa chỉ phản ánh, kiến nghị",
    "Đăng tin, bài về CCHC trên trang của cơ quan", "Tổ chức hội nghị phổ biến nội dung CCHC",
    "Hướng dẫn người dân nộp hồ sơ trực tuyến", "Rà soát nội dung chuyên mục CCHC sáu tháng",
    "Tổ chức cuộc thi tìm hiểu về CCHC", "Tuyên truyền trực quan tại trụ sở",
    "Đối thoại với người dân, doanh nghiệp hằng quý", "Trả lời phản ánh, kiến nghị của người dân",
    "Tổng hợp tin, bài đã đăng trong tháng", "Phát hành tờ rơi hướng dẫn thủ tục hành chính",
    "Cập nhật thủ tục hành chính trên trang của cơ quan",
    "Báo cáo kết quả tuyên truyền CCHC sáu tháng", "Sơ kết mô hình, sáng kiến CCHC",
    "Đôn đốc đơn vị trực thuộc tuyên truyền CCHC",
  ]

  /// What press and portal are asked for.
  static let pressWork = [
    "Duy trì chuyên mục cải cách hành chính", "Phóng sự về bộ phận một cửa",
    "Trả lời câu hỏi của người dân, doanh nghiệp", "Giới thiệu mô hình, sáng kiến CCHC",
    "Đưa tin về chỉ đạo, điều hành CCHC", "Hướng dẫn sử dụng dịch vụ công trực tuyến",
    "Thông tin về các chỉ số của tỉnh", "Phản ánh việc chậm, muộn giải quyết thủ tục",
  ]
}
