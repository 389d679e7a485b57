extension Vietnamese {
  package func backedUp(_ file: String, files: Int, bytes: Int, cut: String) -> String {
    "Đã sao lưu vào \(file): \(grouped(files)) tệp, \(grouped(bytes)) byte, theo trạng thái lúc \(cut)."
  }

  package func backupDamaged(_ file: String) -> String {
    "\(file) bị hỏng; bản sao lưu giữ nguyên như đã thấy. Lệnh `loa check` cho biết hỏng chỗ nào."
  }

  package func backupUnreadable(_ file: String, why: String) -> String {
    "bản sao lưu thiếu \(file): \(why)"
  }

  package func restored(_ folder: String, files: Int, bytes: Int, cut: String) -> String {
    "Đã khôi phục vào \(folder): \(grouped(files)) tệp, \(grouped(bytes)) byte, theo trạng thái lúc \(cut)."
  }

  package func restoredWithoutGroups(_ groups: [String], example: String) -> String {
    "Không đặt được các nhóm: \(groups.joined(separator: ", ")). Dùng quyền root chia sẻ lại "
      + "(\(example)), rồi giao quyền lại (loa agency grant)."
  }

  package func cannotBackUp(_ workspace: String, to file: String) -> String {
    "Không sao lưu được \(workspace) vào \(file)"
  }

  package func cannotRestore(_ file: String, to folder: String) -> String {
    "Không khôi phục được \(file) vào \(folder)"
  }

  package func restoreNotEmpty(_ folder: String) -> String {
    "thư mục \(folder) không rỗng; không có gì bị thay đổi. Chọn một thư mục khác hoặc thư mục rỗng."
  }

  package func backupInsideWorkspace(_ file: String) -> String {
    "\(file) nằm trong không gian làm việc nên sẽ lọt vào lần sao lưu sau. Chọn chỗ bên ngoài."
  }

  package func backupBadName(_ path: String) -> String {
    "“\(path)” không kết thúc bằng một tên đặt được. Nêu tên, ví dụ /srv/sao-luu/loa.tar."
  }

  package func backupFlaw(_ member: String?, _ flaw: String) -> String {
    "bản sao lưu bị hỏng\(member.map { " ở \($0)" } ?? ""): \(flaw). Chưa khôi phục gì; dùng bản "
      + "sao lưu khác."
  }

  package var flawCutShort: String { "bị cụt ở cuối" }

  package func flawBadHeader(byte: Int) -> String {
    "ở byte \(byte) không có phần đầu của tar, hoặc phần đó sai"
  }

  package var flawUnexpectedKind: String { "có liên kết hoặc thứ mà bản sao lưu của loa không có" }
  package var flawBadMemberName: String { "có tên dẫn ra ngoài thư mục, hoặc tên trùng" }
  package var flawNoManifest: String { "danh sách tệp ở cuối bị thiếu hoặc không đọc được" }

  package func flawNewerBackup(_ found: Int, known: Int) -> String {
    "ở định dạng \(found), bản loa này chỉ biết đến \(known); hãy cài bản loa mới hơn"
  }

  package var flawNotListed: String { "tệp không có trong danh sách" }
  package var flawMissing: String { "tệp có trong danh sách nhưng không có trong bản sao lưu" }
  package var flawChanged: String { "tệp không còn như lúc ghi" }

  package func shared(_ folder: String, group: String) -> String {
    "Nhóm \(group) nay được ghi vào \(folder), trừ những gì đã giao cho nhóm khác."
  }

  package func granted(_ agency: String, group: String) -> String {
    "Nhóm \(group) nay được ghi những gì của cơ quan: \(agency)"
  }

  package func cannotShare(_ folder: String, group: String) -> String {
    "Không chia sẻ được \(folder) cho nhóm \(group)"
  }

  package func madeNotShared(_ folder: String, group: String) -> String {
    "Đã tạo không gian làm việc ở \(folder) nhưng chưa chia sẻ được cho nhóm \(group)"
  }

  package func cannotGrant(_ agency: String, group: String) -> String {
    "Không giao được cho nhóm \(group) quyền ghi những gì của cơ quan (\(agency))"
  }

  package var sharedNeedsGroup: String {
    "cần nêu nhóm được ghi; thêm --group, ví dụ --group cchc"
  }

  package var groupNeedsShared: String { "chỉ có nghĩa khi có --shared; thêm --shared" }

  package func noSuchGroup(_ group: String) -> String {
    "hệ thống không có nhóm “\(group)”. Nhờ người quản trị tạo nhóm (groupadd), hoặc xem lại cách "
      + "viết."
  }

  package func workspaceNotShared(_ folder: String, command: String) -> String {
    "không gian làm việc \(folder) chưa chia sẻ nên chưa giao quyền được. Chia sẻ bằng lệnh: "
      + "\(command)"
  }

  package func rightsUnknownAgency(_ agency: String) -> String {
    "có kế hoạch không biết cơ quan “\(agency)”. Xem agencies.json, hoặc nêu kế hoạch bằng --plan."
  }

  package func rightsNotPermitted(_ path: String, group: String) -> String {
    "tài khoản này không được đổi quyền của \(path). Chủ của các tệp, nếu thuộc nhóm \(group), "
      + "hoặc root mới đổi được: chạy lại bằng tài khoản đó; những gì đã làm xong vẫn giữ."
  }
}
