extension Vietnamese {
  package func findingDuplicateReference(_ ref: String, first: String, second: String) -> String {
    "hai phần của kế hoạch cùng ở vị trí \(ref): \(first) và \(second)"
  }

  package func findingSucceedsItself(_ agency: String) -> String {
    "cơ quan \(agency) được ghi là kế thừa chính mình"
  }

  package func findingSuccessionCircle(_ agencies: [String]) -> String {
    "các cơ quan kế thừa nhau thành vòng: \(agencies.joined(separator: " → "))"
  }

  package func findingUnknownAgency(_ agency: String) -> String {
    "đây là danh mục việc của “\(agency)”, cơ quan không có trong agencies.json"
  }

  package func findingUnknownChannel(_ channel: String) -> String {
    "đây là nhật ký của “\(channel)”, kênh không có trong kế hoạch"
  }

  package func findingBrokenJournal(_ found: String) -> String {
    "một dòng của nhật ký sửa đổi không đọc được: \(found)"
  }

  package func findingTornJournal(bytes: Int) -> String {
    "\(bytes) byte cuối nhật ký sửa đổi bị dở: một lần lưu bị ngắt, hoặc tệp bị cắt"
  }

  package func findingLagging(edits: Int) -> String {
    "\(grouped(edits)) lần sửa đã lưu có trong nhật ký sửa đổi nhưng chưa vào tệp; mọi người vẫn thấy đủ"
  }

  package func findingEditedByHand(added: Int, removed: Int, changed: Int) -> String {
    "tệp bị sửa bằng tay, không qua nhật ký sửa đổi (bản ghi: thêm \(grouped(added)), bỏ \(grouped(removed)), sửa "
      + "\(grouped(changed)))"
  }

  package func findingAheadOfJournal(replica: String, applied: Int, journal: Int) -> String {
    "tệp có \(applied) lần sửa của máy chủ \(replica), nhật ký sửa đổi chỉ có \(journal): nhật ký "
      + "đã mất một phần"
  }

  package func findingJournalGap(replica: String, after: Int, next: Int) -> String {
    "nhật ký sửa đổi thiếu các lần sửa của máy chủ \(replica) giữa số \(after) và số \(next)"
  }

  package func findingTemporaryFile(seconds: Int) -> String {
    "tệp tạm, do một lần lưu bị ngắt để lại \(seconds) giây trước"
  }

  package func findingWritableByOthers(mode: String) -> String {
    "ai trên máy chủ cũng ghi được (quyền \(mode))"
  }

  package func findingLockMode(_ mode: String) -> String {
    "người ngoài nhóm cũng giữ được khóa và làm người ghi phải chờ (quyền \(mode))"
  }

  package func findingNotSetgid(mode: String) -> String {
    "tệp mới trong thư mục này sẽ không mang nhóm của thư mục (quyền \(mode), thiếu setgid)"
  }

  package func findingClosedToGroup(mode: String) -> String {
    "nhóm của thư mục, hoặc người được đọc, không dùng được (quyền \(mode))"
  }

  package func findingOtherGroup(_ group: String, folder: String) -> String {
    "thuộc nhóm \(group), còn thư mục thuộc nhóm \(folder)"
  }

  package var findingReplicaMissing: String { "chưa có tên của máy chủ này dùng trong nhật ký" }

  package func findingReplicaBad(_ text: String) -> String {
    "“\(text)” không dùng làm tên của máy chủ này trong nhật ký được"
  }

  package var findingSymbolicLink: String {
    "là liên kết tượng trưng; loa không đi theo liên kết trong không gian làm việc"
  }

  package var findingNotAFile: String { "là ống dẫn, thiết bị hoặc thư mục ở chỗ phải là tệp" }
  package var findingBadFolderName: String { "tên thư mục không dùng làm mã được" }
  package var wholeWorkspace: String { "thư mục của không gian làm việc" }
  package var remedyRepair: String {
    "`loa check --repair` sửa được mà không làm mất gì đã lưu qua loa."
  }
  package var remedyCorrectFile: String { "Sửa tệp ở chỗ đó." }
  package var remedyRestoreBackup: String {
    """
    Khôi phục bản sao lưu vào một thư mục mới (loa restore TỆP THƯ-MỤC), chép tệp này cùng tệp \
    .json hoặc .journal đi với nó về đây, rồi chạy loa check.
    """
  }
  package var remedyInstallNewer: String { "Cài bản loa mới hơn." }
  package var remedyAddOrRemoveReference: String { "Thêm cái được nêu tên, hoặc bỏ tên đó đi." }
  package var remedyRemoveFile: String { "Xem có cần không, rồi chuyển đi chỗ khác." }
  package var remedyAskAdministrator: String { "Nhờ người quản trị máy chủ đặt lại quyền." }

  package func repairJournaled(entries: Int) -> String {
    "đã ghi các chỗ sửa bằng tay vào nhật ký sửa đổi (\(grouped(entries)) dòng)"
  }

  package func repairTornSetAside(bytes: Int, file: String) -> String {
    "đã chuyển \(bytes) byte thừa sang \(file)"
  }

  package func repairCaughtUp(edits: Int) -> String { "đã đưa \(grouped(edits)) lần sửa vào tệp" }

  package func repairRebuilt(kept: String) -> String {
    "đã viết lại từ nhật ký sửa đổi, đủ mọi sửa đổi qua loa; chỗ nào sửa bằng tay trong tệp thì chỉ còn "
      + "ở tệp hỏng, giữ tại \(kept): hãy đối chiếu"
  }

  package var repairTemporaryFileRemoved: String { "đã bỏ tệp tạm" }
  package var repairRightsSet: String { "đã đặt lại quyền" }

  package func repairReplicaNamed(_ name: String, kept: String?) -> String {
    "máy chủ này nay có tên \(name) trong nhật "
      + "ký\(kept.map { "; tệp cũ được giữ ở \($0)" } ?? "")"
  }

  package var repairGoneMeanwhile: String { "không còn như vậy nữa" }
  package func repairFailed(_ why: String) -> String { "không sửa được: \(why)" }
  package func checkClean(_ workspace: String) -> String { "\(workspace): mọi thứ đều ổn." }
  package func checkFound(_ count: Int) -> String { "Có \(grouped(count)) chỗ chưa đúng." }

  package func checkRepaired(_ mended: Int, left: Int) -> String {
    left == 0
      ? "Đã sửa: \(grouped(mended))."
      : "Đã sửa: \(grouped(mended)). Còn phải làm bằng tay: \(grouped(left))."
  }
}
