extension Vietnamese {
  package var aboutLoa: String {
    "Thực hiện kế hoạch tuyên truyền cải cách hành chính hằng năm của tỉnh."
  }

  package var detailsLoa: String {
    """
    Không nêu lệnh nào thì mở màn hình làm việc. Không gian làm việc lấy theo --workspace, không \
    có thì theo LOA_WORKSPACE, rồi ~/.config/loa/config, rồi dòng trong ~/.config/loa/workspace \
    hoặc /etc/loa/workspace, sau cùng là ~/.local/share/loa.

    Mã kết thúc: 0 xong, 1 không làm được, 3 không tìm thấy gì, 4 có gì đó chậm hoặc thiếu, 64 \
    dùng sai cách.
    """
  }

  package var aboutAgency: String { "Quy định ai được ghi những gì của một cơ quan." }

  package var aboutAgencyGrant: String {
    "Giao cho một nhóm của hệ thống quyền ghi danh mục việc và các kênh của một cơ quan, không "
      + "nhóm nào khác."
  }

  package var detailsAgencyGrant: String {
    "Áp dụng cho mọi kế hoạch, hoặc cho kế hoạch nêu ở --plan. Không gian làm việc phải được chia "
      + "sẻ trước (loa init --shared). Cần quyền root, hoặc chủ của các tệp và thuộc nhóm đó."
  }

  package var aboutAgenda: String {
    "Liệt kê các hạn, ngày nộp báo cáo và chỉ tiêu của kênh; từ hôm nay, trong 30 ngày."
  }

  package var detailsAgenda: String {
    "Hạn trùng ngày cuối tuần hoặc ngày nghỉ lễ được giữ nguyên và có ghi chú. Việc mà nhiều cơ "
      + "quan phải làm trong cùng một ngày được ghi trên một dòng."
  }

  package var aboutBackup: String {
    "Ghi toàn bộ không gian làm việc vào một tệp tar, trong khi người khác vẫn làm việc."
  }

  package var detailsBackup: String {
    "Mã kết thúc là 4 nếu có tệp không đọc được nên bản sao lưu thiếu tệp đó."
  }

  package var aboutRestore: String {
    "Khôi phục một bản sao lưu thành không gian làm việc: đủ tất cả hoặc không ghi gì."
  }

  package var aboutChase: String {
    "Ghi văn bản đôn đốc gửi một cơ quan, hoặc trả lời của cơ quan đó; hoặc liệt kê các lần đôn "
      + "đốc."
  }

  package var detailsChase: String {
    "Có --letter thì ghi một lần đôn đốc; thêm --reply thì ghi trả lời cho văn bản đôn đốc đang "
      + "chờ. Không có --letter thì liệt kê các lần đôn đốc, lần chưa được trả lời ở trước."
  }

  package var aboutCheck: String { "Kiểm tra toàn bộ không gian làm việc: sai ở đâu, cần làm gì." }
  package var detailsCheck: String { "Mã kết thúc là 4 nếu còn điều sai chưa sửa được." }

  package var aboutContacts: String {
    "Liệt kê đường dây nóng và địa chỉ, hoặc những đầu mối có các từ cần tìm."
  }

  package var detailsFinding: String { "Không cần gõ dấu. Mã kết thúc là 3 nếu không tìm thấy gì." }

  package var aboutCoverage: String {
    "Cho biết nội dung nào của kế hoạch đã đến với ai, nội dung nào chưa ai nói đến."
  }

  package var detailsCoverage: String {
    "Tính những gì đã đăng đến hôm nay, hoặc trong một tháng, một kỳ. Có --by thì in thành bảng: "
      + "nội dung theo kênh, theo đối tượng hoặc theo tháng."
  }

  package var aboutDemo: String {
    "Tạo không gian làm việc với một năm số liệu giả định, để dùng thử và đo tốc độ."
  }

  package var detailsDemo: String {
    "Mọi tên gọi trong đó đều ghi rõ là giả định. Cùng các con số thì ra cùng một không gian làm "
      + "việc."
  }

  package var aboutEvidence: String {
    "Ghi tài liệu kiểm chứng cho một việc đã làm: văn bản, liên kết hoặc tệp."
  }

  package var detailsEvidence: String {
    "Tệp không quá 20 MiB được chép vào thư mục evidence/CƠ-QUAN của kế hoạch, đặt tên theo bản "
      + "ghi. Không nêu tùy chọn nào thì liệt kê tài liệu kiểm chứng của việc."
  }

  package var aboutFind: String { "Tìm ý của kế hoạch, việc, kênh, tin bài, cơ quan và đầu mối." }
  package var aboutHistory: String { "Cho biết ai đã sửa gì, lúc nào; mới nhất ở trên." }
  package var detailsHistory: String { "Mã kết thúc là 3 nếu không có lần sửa nào như vậy." }
  package var aboutInit: String { "Tạo không gian làm việc, rỗng hoặc có sẵn kế hoạch." }

  package var detailsInit: String {
    """
    Không gian làm việc có sẵn mà chưa có kế hoạch nào thì nhận kế hoạch nêu ở --from, cùng các cơ \
    quan, nhóm và đầu mối còn thiếu; những gì đã có giữ nguyên.

    Có --year thì lập dự thảo kế hoạch của năm đó từ kế hoạch nêu ở --from, là kế hoạch kèm theo \
    loa hoặc thư mục của một không gian làm việc: bố cục, nhiệm vụ, kênh và chỉ tiêu, cùng các \
    cơ quan và danh bạ; không lấy việc đã đánh dấu và tin bài. Những điều cần người xem lại được \
    in ra và ghi vào review.txt cạnh kế hoạch.

    Có --shared thì nhóm được ghi; không gian làm việc có sẵn được chia sẻ nguyên như đang có. \
    Chia sẻ cần quyền root, hoặc chủ của các tệp và thuộc nhóm đó.
    """
  }

  package var aboutKeys: String {
    "In các phím theo dạng của tệp đổi phím, hoặc kiểm tra một tệp như vậy."
  }

  package var detailsKeys: String {
    "Không nêu tệp thì in các phím đang dùng: theo ~/.config/loa/keys, không có thì theo phím "
      + "chuẩn. Mỗi dòng là một thao tác, dấu \"=\", rồi các phím cách nhau bằng dấu phẩy; \"#\" "
      + "mở đầu lời ghi chú. Mã kết thúc là 1 nếu tệp có chỗ không dùng được."
  }

  package var aboutPerson: String {
    "Ghi người phụ trách việc của một cơ quan, bàn giao; hoặc liệt kê."
  }

  package var detailsPerson: String {
    "Có --name thì người đó phụ trách kể từ ngày --from, người trước phụ trách đến hết ngày liền "
      + "trước. Không có --name thì liệt kê những người đang phụ trách; thêm --all thì cả những "
      + "người trước đây."
  }

  package var aboutPlans: String { "Liệt kê các kế hoạch, mới nhất ở trên." }
  package var aboutShow: String { "Xem kế hoạch, hoặc phần ở một mục như IV.1." }
  package var aboutRecord: String { "Ghi tin bài, sản phẩm đã đăng trên một kênh." }

  package var detailsRecord: String {
    "Cùng một tin bài đăng trên nhiều kênh được tính là một tin bài với nhiều lượt đăng: nêu "
      + "--channel cho từng kênh."
  }

  package var aboutPublications: String { "Liệt kê tin bài đã đăng, cũ nhất ở trên." }

  package var aboutReceive: String {
    "Ghi kế hoạch, báo cáo đã nhận của một cơ quan; hoặc cho biết ai đã nộp."
  }

  package var detailsReceive: String {
    "Có --number thì ghi một văn bản. Không có thì liệt kê các cơ quan cùng văn bản đã nộp: kế "
      + "hoạch riêng hoặc, với --kind report, báo cáo của kỳ --period. Khi đó mã kết thúc là 4 nếu "
      + "có cơ quan phải nộp mà chưa nộp."
  }

  package var aboutRemind: String {
    "Cho biết những gì chậm hoặc thiếu: việc, kênh, trả lời đôn đốc, kế hoạch và báo cáo."
  }

  package var detailsRemind: String {
    "Mã kết thúc là 4 nếu có, để cron gửi thư nhắc. Đối với kênh, tính tháng gần nhất đã qua và "
      + "những gì đã chậm ngay trong tháng này."
  }

  package var aboutReport: String {
    "Lập báo cáo của một tháng, quý, nửa năm, năm hoặc của một kỳ báo cáo."
  }

  package var detailsReport: String {
    "Kỳ theo lịch viết là 2024-03, 2024-Q1, 2024-H1, 2024; kỳ của năm báo cáo, tính từ 15/12 đến "
      + "14/12, viết là bc-2024-q1, bc-2024-6t, bc-2024-q3, bc-2024. Không nêu kỳ thì lập báo cáo "
      + "sắp đến hạn nhất."
  }

  package var aboutReview: String { "Cho biết trong tháng kênh nào đã đăng, kênh nào chưa." }

  package var detailsReview: String {
    "Mã kết thúc là 4 nếu có kênh chậm hoặc thiếu: chưa đạt chỉ tiêu đúng hạn (tính riêng từng "
      + "tuần), hoặc không có chỉ tiêu mà trong một tháng đã qua không đăng gì hay chưa đủ các cơ "
      + "quan."
  }

  package var aboutProgress: String { "Cho biết tiến độ của từng cơ quan." }

  package var detailsProgress: String {
    "Việc còn lại của một cơ quan đã kết thúc được tính cho cơ quan nhận, hoặc ghi thành một dòng "
      + "riêng nếu không có cơ quan nào nhận."
  }

  package var aboutScore: String {
    "Chấm điểm một cơ quan theo bộ tiêu chí, hoặc ghi những gì cán bộ nhập."
  }

  package var detailsScore: String {
    "Không có --agency thì liệt kê các cơ quan cùng điểm số. Có --criterion thì ghi: --points, kèm "
      + "--reason khi thay cho điểm máy tính; --not-applicable; --explain khi thiếu tài liệu kiểm "
      + "chứng; --figure; --evidence; --clear bỏ tất cả những gì đã nhập."
  }

  package var aboutTasks: String { "Liệt kê việc của mọi cơ quan, hoặc của một cơ quan." }

  package var detailsTasks: String {
    "Việc đánh dấu xong mà thiếu tài liệu kiểm chứng có dấu hỏi. Việc nhận từ một cơ quan đã kết "
      + "thúc được liệt kê cùng việc của cơ quan nhận; việc không ai nhận ở cuối."
  }

  package var aboutTick: String { "Đánh dấu một việc đã xong, một lần hoặc cho một kỳ." }
  package var aboutUntick: String { "Bỏ đánh dấu xong." }

  package var aboutUndo: String {
    "Hoàn tác lần sửa gần nhất của chính mình trên máy chủ này, hoặc lần sửa được nêu."
  }

  package var detailsUndo: String {
    "Những gì sửa cùng lúc được hoàn tác cùng lúc. Mã kết thúc là 3 nếu không có gì để hoàn tác, "
      + "là 1 nếu chỉ hoàn tác được một phần."
  }

  package var aboutRedo: String {
    "Làm lại những gì vừa hoàn tác trên máy chủ này, nếu từ đó bạn chưa sửa gì."
  }

  package var detailsRedo: String { "Mã kết thúc là 3 nếu không có gì để làm lại." }
  package var aboutDashboard: String { "Mở màn hình làm việc." }
}
