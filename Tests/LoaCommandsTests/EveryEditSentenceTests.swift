import Dashboard
import LoaTexts
import PlanModel
import PlanStore
import SystemPackage
import Testing

@testable import LoaCommands

/// What history and undo say of every kind of edit, made on real files and read from their journals.
@Suite struct EveryEditSentenceTests {
  private let bench = CommandBench()
  private var workspace: Workspace { Workspace(root: bench.workspace) }
  private let day = CalendarDay("2024-03-14") ?? CalendarDay(daysSinceEpoch: 0)

  init() {
    bench.environment["LOA_WORKSPACE"] = bench.workspace.string
    bench.write(#"{"format": 1, "id": "thu", "title": "Tỉnh Thử"}"#, to: "ws/workspace.json")
    bench.write(
      """
      {"format": 1, "groups": [{"id": "so", "name": "Các sở"}], "agencies": [
        {"id": "so-noi-vu", "name": "Sở Nội vụ", "kind": "department", "groups": ["so"]},
        {"id": "bao-nghe-an", "name": "Báo Nghệ An", "kind": "newspaper"}]}
      """, to: "ws/agencies.json")
    bench.write(
      """
      {"format": 1, "contacts": [
        {"id": "nong", "place": "Tỉnh Thử", "kind": "hotline", "value": "1022"}]}
      """, to: "ws/contacts.json")
    bench.write(
      """
      {"format": 1, "id": "kh-1", "number": "12/KH-UBND", "issuer": "UBND tỉnh", "title": "Kế hoạch tuyên truyền",
       "year": 2024,
       "sections": [{"id": "nd", "mark": "I", "kind": "content", "heading": "Nội dung",
         "items": [{"id": "mot-cua", "mark": "-", "text": "Cơ chế một cửa"},
           {"id": "ho-so", "mark": "-", "text": "Hồ sơ điện tử"}]}],
       "assignments": [
         {"id": "don-doc", "ref": "I.1", "title": "Đôn đốc các cơ quan", "leads": ["so-noi-vu"],
          "frame": {"anchor": "continuous"}, "contents": ["mot-cua"]},
         {"id": "bao-cao", "ref": "I.1", "title": "Báo cáo", "leads": ["so-noi-vu"]}],
       "channels": [{"id": "bao-nghe-an", "name": "Báo Nghệ An", "kind": "newspaper",
         "agency": "bao-nghe-an", "obligations": [
           {"id": "ct", "genre": "tin, bài", "exactly": 2, "period": "month",
            "wording": "02 tin, bài/tháng"}]}],
       "channelGroups": [{"id": "trang-tin", "name": "Trang của các sở", "kind": "website",
         "groups": ["so"]}]}
      """, to: "ws/plans/kh-1/plan.json")
  }

  /// One edit, and what is said of it.
  private struct Step {
    var edit: PlanEdit
    var said: [String]

    init(_ edit: PlanEdit, _ said: String...) {
      self.edit = edit
      self.said = said
    }
  }

  private func sentences(_ language: Language) throws -> HistorySentences {
    let contents = workspace.read()
    let book = try #require(contents.book)
    return HistorySentences(texts: language.texts, book: book, contents: contents)
  }

  /// Makes an edit, takes it back and makes it again; every time all is said alike in the history, in
  /// what undo and redo answer, and on the dashboard.
  private func check(_ steps: [Step], _ place: SourceLocation = #_sourceLocation) throws {
    for step in steps {
      bench.now = JournalTime(milliseconds: bench.now.milliseconds + 1000)
      let before = workspace.history(of: "kh-1").page(limit: 1000).entries.count
      _ = try workspace.save(step.edit, in: "kh-1", by: "lan", now: bench.now)
      let history = workspace.history(of: "kh-1")
      let made = history.page(limit: 1000).entries.count - before
      for (language, said) in zip(Language.allCases, step.said) {
        let page = history.page(limit: 1000).entries
        let sentences = try sentences(language).knowing(page)
        let lines = page.prefix(made).map(sentences.change)
        #expect(lines.joined(separator: " | ") == said, sourceLocation: place)
        let command = bench.loa("undo", "--lang", language.rawValue)
        #expect(command.status == 0, "\(command.err)", sourceLocation: place)
        if let first = lines.first {
          #expect(command.out.contains(first), sourceLocation: place)
        }
        let redo = bench.loa("redo", "--lang", language.rawValue)
        #expect(redo.status == 0, "\(redo.err)", sourceLocation: place)
        for line in [command.out, redo.out] + lines {
          expectWords(line, language, place)
        }
      }
    }
  }

  /// No sentence shows a name of the files.
  private func expectWords(_ line: String, _ language: Language, _ place: SourceLocation) {
    let stored = [
      "atLeast", "exactly", "wording", "anchor", "period:", "genre:", "id:", "null", "{", "}",
      "[", "]", "mot-cua", "so-noi-vu", "don-doc", "kh-1", "newspaper:", "after:", "in:",
      "dueDay", "setBy",
    ]
    // In English these are the words of the field as well.
    let terms = ["citizens", "doubtful", "continuous", "portal", "institutions"]
    for name in stored + (language == .vietnamese ? terms : []) {
      #expect(!line.contains(name), "\(line)", sourceLocation: place)
    }
  }

  @Test func checklists() throws {
    let task: PlanTask.ID = "don-doc@so-noi-vu"
    let agency: Agency.ID = "so-noi-vu"
    let tick = Tick(task: task, period: Period("2024-03"), by: "lan", at: bench.now.description)
    let noted = TaskRecord(id: task, note: "họp thứ hai")
    var doing = noted
    doing.isDoing = true
    doing.note = nil
    doing.person = "Trần Thị Lan"
    let own = OwnTask(id: "rieng@so-noi-vu", title: "Rà soát", frame: TimeFrame(.continuous))
    var ownLater = own
    ownLater.frame = TimeFrame(.day(day))
    ownLater.contents = ["mot-cua"]
    let proof = Evidence(id: "tl-1", task: task, number: "12/BC-SNV", day: day)
    var proofLater = proof
    proofLater.page = "3"
    try check([
      Step(
        .tick(tick, agency: agency),
        "đánh dấu xong “Đôn đốc các cơ quan”, tháng 3/2024",
        "ticked “Đôn đốc các cơ quan”, March 2024"),
      Step(
        .addEvidence(proof, agency: agency),
        "thêm tài liệu kiểm chứng “12/BC-SNV”",
        "added evidence “12/BC-SNV”"),
      Step(
        .evidence(from: proof, to: proofLater, agency: agency),
        "trang của tài liệu kiểm chứng “12/BC-SNV”: 3",
        "page of evidence “12/BC-SNV”: 3"),
      Step(
        .evidence(from: proofLater, to: nil, agency: agency),
        "bỏ tài liệu kiểm chứng “12/BC-SNV”",
        "removed evidence “12/BC-SNV”"),
      Step(
        .untick(tick, evidence: [], agency: agency),
        "bỏ đánh dấu “Đôn đốc các cơ quan”, tháng 3/2024",
        "unticked “Đôn đốc các cơ quan”, March 2024"),
      Step(
        .task(from: nil, to: noted, agency: agency),
        "ghi chú của việc “Đôn đốc các cơ quan”: “họp thứ hai”",
        "note of task “Đôn đốc các cơ quan”: “họp thứ hai”"),
      Step(
        .task(from: noted, to: doing, agency: agency),
        "người phụ trách của việc “Đôn đốc các cơ quan”: “Trần Thị Lan” | tình trạng của "
          + "việc “Đôn đốc các cơ quan”: chưa làm → đang làm | bỏ ghi chú của việc “Đôn đốc các "
          + "cơ quan”: “họp thứ hai”",
        "person in charge of task “Đôn đốc các cơ quan”: “Trần Thị Lan” | status of task "
          + "“Đôn đốc các cơ quan”: to do → doing | removed note of task “Đôn đốc các cơ "
          + "quan”: “họp thứ hai”"),
      Step(
        .task(from: doing, to: nil, agency: agency),
        "tình trạng của việc “Đôn đốc các cơ quan”: đang làm → chưa làm; bỏ người phụ trách: "
          + "“Trần Thị Lan”",
        "status of task “Đôn đốc các cơ quan”: doing → to do; removed person in charge: "
          + "“Trần Thị Lan”"),
      Step(
        .ownTask(from: nil, to: own, agency: agency),
        "thêm việc của cơ quan “Rà soát”",
        "added own task “Rà soát”"),
      Step(
        .ownTask(from: own, to: ownLater, agency: agency),
        "thêm “I.1 Cơ chế một cửa” vào nội dung của việc của cơ quan “Rà soát” | thời gian "
          + "của việc của cơ quan “Rà soát”: thường xuyên, đánh dấu theo tháng → ngày 14/3/2024",
        "added “I.1 Cơ chế một cửa” to the contents of own task “Rà soát” | time frame of "
          + "own task “Rà soát”: continuous, ticked by month → on 14 Mar 2024"),
      Step(
        .ownTask(from: ownLater, to: nil, agency: agency),
        "bỏ việc của cơ quan “Rà soát”",
        "removed own task “Rà soát”"),
    ])
  }

  @Test func dutiesOfOfficers() throws {
    let agency: Agency.ID = "so-noi-vu"
    let letter = FollowUp(id: "f1", task: "don-doc@so-noi-vu", day: day, letter: "45/CV-SNV")
    var answered = letter
    answered.reply = "đã nhận"
    answered.repliedOn = day
    let report = Submission(id: "s1", kind: .report, period: "bc-2024-q1", day: day)
    let person = PersonInCharge(id: "p1", name: "Trần Thị Lan", from: day)
    try check([
      Step(
        .file(.followUp(letter), agency: agency),
        "thêm lượt đôn đốc “45/CV-SNV”",
        "added follow-up “45/CV-SNV”"),
      Step(
        .file(.followUp(answered), agency: agency),
        "lúc ghi của lượt đôn đốc “45/CV-SNV”: 20/3/2024 09:30 → 20/3/2024 09:30 | ngày trả "
          + "lời của lượt đôn đốc “45/CV-SNV”: 14/3/2024 | trả lời của lượt đôn đốc “45/CV-SNV”: "
          + "“đã nhận”",
        "time of recording of follow-up “45/CV-SNV”: 20 Mar 2024 09:30 → 20 Mar 2024 09:30 | "
          + "day of the reply of follow-up “45/CV-SNV”: 14 Mar 2024 | reply of follow-up "
          + "“45/CV-SNV”: “đã nhận”"),
      Step(
        .withdraw(.followUp(answered), agency: agency),
        "bỏ lượt đôn đốc “45/CV-SNV”",
        "removed follow-up “45/CV-SNV”"),
      Step(
        .file(.submission(report), agency: agency),
        "thêm hồ sơ nhận “báo cáo, Báo cáo quý I/2024”",
        "added submission “report, First-quarter report 2024”"),
      Step(
        .withdraw(.submission(report), agency: agency),
        "bỏ hồ sơ nhận “báo cáo, Báo cáo quý I/2024”",
        "removed submission “report, First-quarter report 2024”"),
      Step(
        .file(.person(person), agency: agency),
        "thêm người phụ trách “Trần Thị Lan”",
        "added person in charge “Trần Thị Lan”"),
      Step(
        .withdraw(.person(person), agency: agency),
        "bỏ người phụ trách “Trần Thị Lan”",
        "removed person in charge “Trần Thị Lan”"),
    ])
  }

  @Test func logs() throws {
    let piece = Publication(
      id: "p1", day: day, channel: "bao-nghe-an", title: "Một cửa ở xã", covers: ["mot-cua"])
    var later = piece
    later.covers = ["ho-so"]
    later.audiences = [.citizens]
    later.quantity = 3
    later.genre = "tin"
    try check([
      Step(
        .record(piece),
        "thêm tin bài “Một cửa ở xã”",
        "added publication “Một cửa ở xã”"),
      Step(
        .change(from: piece, to: later),
        "số lượng của tin bài “Một cửa ở xã”: 1 → 3 | thêm “người dân” vào đối tượng của tin "
          + "bài “Một cửa ở xã” | thể loại của tin bài “Một cửa ở xã”: “tin” | thêm “I.2 Hồ sơ "
          + "điện tử” vào nội dung của tin bài “Một cửa ở xã” | bỏ “I.1 Cơ chế một cửa” khỏi nội "
          + "dung của tin bài “Một cửa ở xã”",
        "quantity of publication “Một cửa ở xã”: 1 → 3 | added “citizens” to the audiences "
          + "of publication “Một cửa ở xã” | genre of publication “Một cửa ở xã”: “tin” | added "
          + "“I.2 Hồ sơ điện tử” to the contents of publication “Một cửa ở xã” | took “I.1 Cơ "
          + "chế một cửa” out of the contents of publication “Một cửa ở xã”"),
      Step(
        .removePublication(later),
        "bỏ tin bài “Một cửa ở xã”",
        "removed publication “Một cửa ở xã”"),
    ])
  }

  @Test func whatIsOwed() throws {
    let book = try #require(workspace.read().book)
    let subject = ChannelReview.Subject.channel("bao-nghe-an")
    let old = book.plan.obligations(of: subject)
    var more = old
    more[0].amount = .exactly(4)
    more[0].setBy = "lan"
    more[0].setOn = day
    try check([
      Step(
        .owe(from: old, to: more, subject),
        "chỉ tiêu của Báo Nghệ An: 2 tin, bài/tháng → 4 tin, bài/tháng",
        "obligations of Báo Nghệ An: 2 tin, bài a month → 4 tin, bài a month"),
      Step(
        .owe(from: more, to: [], subject),
        "bỏ chỉ tiêu của Báo Nghệ An: 4 tin, bài/tháng",
        "removed obligations of Báo Nghệ An: 4 tin, bài a month"),
      Step(
        .owe(
          from: [],
          to: [Obligation(id: "a", genre: "tin", amount: .atLeast(1), period: .quarter)],
          .group("trang-tin")),
        "chỉ tiêu của Trang của các sở: ít nhất 1 tin/quý",
        "obligations of Trang của các sở: at least 1 tin a quarter"),
    ])
  }

  @Test func thePlan() throws {
    let plan = try #require(workspace.read().book?.plan)
    var header = plan.header
    header.number = "47/KH-UBND"
    header.issuedOn = day
    header.basis = [BasisDocument(number: "76/NQ-CP", issuedOn: day, issuer: "Chính phủ")]
    let section = try #require(plan.placed(Section.ID("nd")))
    var renamed = section
    renamed.section.kind = .form
    renamed.section.attributes.areas = [.institutions]
    let item = try #require(plan.placed(Item.ID("mot-cua")))
    var reworded = item
    reworded.item.text = "Một cửa liên thông"
    reworded.item.attributes.audiences = [.citizens]
    var moved = reworded
    moved.place.after = "ho-so"
    let added = PlacedItem(
      Item(id: "moi", mark: "-", text: "Tuyên truyền lưu động"), at: item.place)
    let assignment = try #require(plan.assignments.first)
    var given = assignment
    given.leads = ["bao-nghe-an"]
    given.frame = TimeFrame(.recurring(.quarter, dueDayOfPeriod: 20))
    try check([
      Step(
        .header(from: plan.header, to: header),
        "căn cứ của kế hoạch: 76/NQ-CP, Chính phủ, 14/3/2024 | ngày ban hành của kế hoạch: "
          + "14/3/2024 | số hiệu của kế hoạch: “12/KH-UBND” → “47/KH-UBND”",
        "legal basis of the plan: 76/NQ-CP, Chính phủ, 14 Mar 2024 | day of issue of the "
          + "plan: 14 Mar 2024 | number of the plan: “12/KH-UBND” → “47/KH-UBND”"),
      Step(
        .section(from: section, to: renamed),
        "thêm “cải cách thể chế” vào nội dung CCHC của mục “I Nội dung” | loại của mục “I "
          + "Nội dung”: nội dung → hình thức",
        "added “institutions” to the reform areas of section “I Nội dung” | kind of section "
          + "“I Nội dung”: content → form"),
      Step(
        .item(from: item, to: reworded),
        "thêm “người dân” vào đối tượng của ý “I.1 Một cửa liên thông” | nội dung của ý “I.1 "
          + "Một cửa liên thông”: “Cơ chế một cửa” → “Một cửa liên thông”",
        "added “citizens” to the audiences of item “I.1 Một cửa liên thông” | text of item "
          + "“I.1 Một cửa liên thông”: “Cơ chế một cửa” → “Một cửa liên thông”"),
      Step(
        .item(from: reworded, to: moved),
        "mục của nhiệm vụ “Báo cáo”: “I.1” → “I.2” | mục của nhiệm vụ “Đôn đốc các cơ quan”: "
          + "“I.1” → “I.2” | vị trí của ý “I.2 Một cửa liên thông”: đầu tiên trong I Nội dung → "
          + "sau I.1 Hồ sơ điện tử",
        "position of assignment “Báo cáo”: “I.1” → “I.2” | position of assignment “Đôn đốc "
          + "các cơ quan”: “I.1” → “I.2” | place of item “I.2 Một cửa liên thông”: first in I "
          + "Nội dung → after I.1 Hồ sơ điện tử"),
      Step(
        .item(from: nil, to: added),
        "mục của nhiệm vụ “Báo cáo”: “I.2” → “I.3” | mục của nhiệm vụ “Đôn đốc các cơ quan”: "
          + "“I.2” → “I.3” | thêm ý “Tuyên truyền lưu động”",
        "position of assignment “Báo cáo”: “I.2” → “I.3” | position of assignment “Đôn đốc "
          + "các cơ quan”: “I.2” → “I.3” | added item “Tuyên truyền lưu động”"),
      Step(
        .item(from: added, to: nil),
        "mục của nhiệm vụ “Báo cáo”: “I.3” → “I.2” | mục của nhiệm vụ “Đôn đốc các cơ quan”: "
          + "“I.3” → “I.2” | bỏ ý “Tuyên truyền lưu động”",
        "position of assignment “Báo cáo”: “I.3” → “I.2” | position of assignment “Đôn đốc "
          + "các cơ quan”: “I.3” → “I.2” | removed item “Tuyên truyền lưu động”"),
      Step(
        .assignment(from: assignment, to: given),
        "thời gian của nhiệm vụ “Đôn đốc các cơ quan”: thường xuyên, đánh dấu theo tháng → "
          + "mỗi quý một lần | cơ quan chủ trì của nhiệm vụ “Đôn đốc các cơ quan”: Sở Nội vụ → "
          + "Báo Nghệ An",
        "time frame of assignment “Đôn đốc các cơ quan”: continuous, ticked by month → once "
          + "a quarter | leading agencies of assignment “Đôn đốc các cơ quan”: Sở Nội vụ → Báo "
          + "Nghệ An"),
      Step(
        .moveAssignment("don-doc", from: nil, after: "bao-cao"),
        "vị trí của nhiệm vụ “Đôn đốc các cơ quan”: đầu danh sách → sau Báo cáo",
        "place of assignment “Đôn đốc các cơ quan”: first of all → after Báo cáo"),
      Step(
        .assignment(from: given, to: nil),
        "bỏ nhiệm vụ “Đôn đốc các cơ quan”",
        "removed assignment “Đôn đốc các cơ quan”"),
      Step(
        .section(from: renamed, to: nil),
        "bỏ mục “Nội dung” | bỏ ý “Hồ sơ điện tử” | bỏ ý “Một cửa liên thông”",
        "removed section “Nội dung” | removed item “Hồ sơ điện tử” | removed item “Một cửa "
          + "liên thông”"),
    ])
  }

  @Test func channelsAndWhatPlansShare() throws {
    let contents = workspace.read()
    let channel = Channel(
      id: "zalo", name: "Zalo tỉnh", kind: .social, agency: "so-noi-vu",
      obligations: [Obligation(id: "ct", genre: "tin", amount: .atLeast(2), period: .month)])
    var moved = channel
    moved.agency = "bao-nghe-an"
    moved.kind = .portal
    let group = try #require(contents.book?.plan.channelGroups.first)
    var fewer = group
    fewer.agencies = ["so-noi-vu"]
    let agency = try #require(contents.registry["bao-nghe-an"])
    var ended = agency
    ended.until = day
    ended.successors = [Succession(agency: "so-noi-vu", work: "báo chí")]
    ended.formerNames = [FormerName("Báo Nghệ Tĩnh", until: day)]
    ended.memberships = [Membership(group: "so", from: day)]
    let few = AgencyGroup(id: "it", name: "Nhóm ít")
    let contact = try #require(contents.contacts.first)
    var doubtful = contact
    doubtful.status = .doubtful
    doubtful.purposes = [.ask]
    doubtful.note = "gọi lại"
    var settings = contents.settings
    settings.language = "en"
    settings.defaultPlan = "kh-1"
    settings.reportDueDays = [.firstQuarter: try #require(YearDay(month: 3, day: 10))]
    try check([
      Step(
        .channel(from: nil, to: channel),
        "thêm kênh “Zalo tỉnh”",
        "added channel “Zalo tỉnh”"),
      Step(
        .channel(from: channel, to: moved),
        "cơ quan của kênh “Zalo tỉnh”: Sở Nội vụ → Báo Nghệ An | loại của kênh “Zalo tỉnh”: "
          + "mạng xã hội → cổng thông tin",
        "agency of channel “Zalo tỉnh”: Sở Nội vụ → Báo Nghệ An | kind of channel “Zalo "
          + "tỉnh”: social network → portal"),
      Step(
        .channel(from: moved, to: nil),
        "bỏ kênh “Zalo tỉnh”",
        "removed channel “Zalo tỉnh”"),
      Step(
        .channelGroup(from: group, to: fewer),
        "cơ quan của nhóm kênh “Trang của các sở”: Sở Nội vụ",
        "agencies of channel group “Trang của các sở”: Sở Nội vụ"),
      Step(
        .agency(from: agency, to: ended),
        "thời gian thuộc nhóm của cơ quan “Báo Nghệ An”: Các sở (từ 14/3/2024) | tên cũ của "
          + "cơ quan “Báo Nghệ An”: Báo Nghệ Tĩnh (đến 14/3/2024) | cơ quan kế thừa của cơ quan "
          + "“Báo Nghệ An”: Sở Nội vụ (báo chí) | ngày kết thúc của cơ quan “Báo Nghệ An”: "
          + "14/3/2024",
        "memberships of agency “Báo Nghệ An”: Các sở (from 14 Mar 2024) | former names of "
          + "agency “Báo Nghệ An”: Báo Nghệ Tĩnh (until 14 Mar 2024) | successors of agency “Báo "
          + "Nghệ An”: Sở Nội vụ (báo chí) | last day of agency “Báo Nghệ An”: 14 Mar 2024"),
      Step(
        .moveAgency("bao-nghe-an", from: "so-noi-vu", after: nil),
        "vị trí của cơ quan “Báo Nghệ An”: sau Sở Nội vụ → đầu danh sách",
        "place of agency “Báo Nghệ An”: after Sở Nội vụ → first of all"),
      Step(
        .agencyGroup(from: nil, to: few),
        "thêm nhóm cơ quan “Nhóm ít”",
        "added agency group “Nhóm ít”"),
      Step(
        .contact(from: contact, to: doubtful),
        "ghi chú của đầu mối “1022”: “gọi lại” | tình trạng của đầu mối “1022”: đang dùng → "
          + "nghi ngờ | thêm “hỏi đáp” vào mục đích của đầu mối “1022”",
        "note of contact “1022”: “gọi lại” | status of contact “1022”: in use → doubtful | "
          + "added “ask” to the purpose of contact “1022”"),
      Step(
        .contact(from: doubtful, to: nil),
        "bỏ đầu mối “1022”",
        "removed contact “1022”"),
      Step(
        .settings(from: contents.settings, to: settings),
        "hạn báo cáo của không gian làm việc: quý I: 10/3 | kế hoạch mặc định của không gian "
          + "làm việc: Kế hoạch tuyên truyền | ngôn ngữ của không gian làm việc: tiếng Việt → "
          + "tiếng Anh",
        "report days of the workspace: first quarter: 10 Mar | default plan of the "
          + "workspace: Kế hoạch tuyên truyền | language of the workspace: Vietnamese → English"),
    ])
  }
}
