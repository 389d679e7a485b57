package import PlanModel

extension WorkspaceContents {
  /// The busy workspace with everything that a screen can show: agencies that have ended, with and
  /// without successor, reminders, submissions, persons in charge, holidays, and long names.
  package static var full: WorkspaceContents {
    var contents = WorkspaceContents.busy
    contents.book = .full
    contents.holidays = Holidays(
      years: [2024],
      entries: [
        Holidays.Entry(
          from: .on(8, 2), to: .on(14, 2), kind: .holiday, name: "Tết Nguyên đán Giáp Thìn"),
        Holidays.Entry(from: .on(29, 3), kind: .dayOff, name: "nghỉ hoán đổi cho ngày 30/3"),
        Holidays.Entry(from: .on(30, 3), kind: .working, name: "làm bù ngày 29/3"),
      ])
    contents.contacts += [
      Contact(
        id: "dai",
        owner: "Trung tâm Phục vụ hành chính công tỉnh Nghệ An, bộ phận tiếp nhận và "
          + "hướng dẫn người dân, doanh nghiệp thực hiện thủ tục hành chính",
        place: "Kỳ Sơn", kind: .web,
        value: "https://dichvucong.nghean.gov.vn/portaldvc/KenhTin/dich-vu-cong-truc-tuyen.aspx",
        purposes: [.follow, .submit], about: "Tra cứu, nộp hồ sơ trực tuyến cả ngày lẫn đêm",
        verifiedOn: .on(1, 3))
    ]
    return contents
  }
}

extension PlanBook {
  /// The busy book in a registry in which two agencies have ended.
  package static var full: PlanBook {
    let busy = PlanBook.busy
    let agencies = busy.registry.agencies.map { agency -> Agency in
      var agency = agency
      switch agency.id {
      case "so-tttt":
        agency.until = .on(29, 2)
        agency.successors = [Succession(agency: "so-noi-vu")]
      case "quy-chau": agency.until = .on(10, 3)
      case "so-ngoai-vu":
        agency.formerNames = [FormerName("Ban Biên giới và Đối ngoại", until: .on(31, 3))]
      default: break
      }
      return agency
    }
    var checklists = busy.checklists
    checklists["so-noi-vu", default: Checklist()].persons = [
      PersonInCharge(
        id: "p1", name: "Trần Văn Minh", phone: "0238 111 2222", from: .on(1, 1))
    ]
    checklists["so-noi-vu"]?.followUps = [
      FollowUp(
        id: "f1", task: "tap-huan@so-noi-vu", day: .on(1, 3), letter: "215/SNV-CCHC",
        answerBy: .on(10, 3)),
      FollowUp(
        id: "f2", about: "báo cáo quý I", day: .on(4, 3), letter: "230/SNV-CCHC",
        reply: "đã gửi", repliedOn: .on(6, 3)),
    ]
    checklists["so-noi-vu"]?.submissions = [
      Submission(id: "s1", kind: .plan, number: "12/KH-SNV", day: .on(25, 1))
    ]
    return PlanBook(
      registry: Registry(
        groups: busy.registry.groups, agencies: agencies,
        places: [
          Place(id: "ky-son-cu", name: "Kỳ Sơn", until: .on(29, 2), mergedInto: "muong-xen"),
          Place(id: "muong-xen", name: "Mường Xén", from: .on(1, 3)),
        ]),
      plan: busy.plan, checklists: checklists, logs: busy.logs)
  }
}
