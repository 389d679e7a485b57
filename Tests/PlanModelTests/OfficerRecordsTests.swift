import Testing

@testable import PlanModel

@Suite struct OfficerRecordsTests {
  private let task: PlanTask.ID = "ke-hoach@so-tu-phap"

  @Test func aReminderIsAnsweredWhenSomethingCameBack() {
    var reminder = FollowUp(
      id: "dd-1", task: task, day: .of(2024, 3, 1), letter: "215/SNV-CCHC",
      answerBy: .of(2024, 3, 10))
    #expect(!reminder.isAnswered(by: .of(2024, 12, 31)))
    #expect(!reminder.isOverdue(on: .of(2024, 3, 10)))
    #expect(reminder.isOverdue(on: .of(2024, 3, 11)))
    reminder.reply = "Đã gửi kế hoạch 88/KH-STP"
    #expect(reminder.isAnswered(by: .of(2024, 3, 1)))
    reminder.repliedOn = .of(2024, 3, 12)
    #expect(reminder.isOverdue(on: .of(2024, 3, 11)))
    #expect(!reminder.isOverdue(on: .of(2024, 3, 12)))
  }

  @Test func remindersOfATaskComeOldestFirst() {
    let reminders = [
      FollowUp(id: "dd-3", task: task, day: .of(2024, 4, 1), reply: "Đang làm"),
      FollowUp(id: "dd-2", about: "Báo cáo quý I", day: .of(2024, 3, 21)),
      FollowUp(id: "dd-1", task: task, day: .of(2024, 3, 1)),
    ]
    let checklist = Checklist(followUps: reminders)
    #expect(checklist.followUps(about: task).map(\.id) == ["dd-1", "dd-3"])
    #expect(checklist.followUps(about: nil).map(\.id) == ["dd-2"])
    #expect(checklist.unanswered(on: .of(2024, 3, 21)).map(\.id) == ["dd-1", "dd-2"])
    #expect(checklist.unanswered(on: .of(2024, 3, 20)).map(\.id) == ["dd-1"])
  }

  @Test func whatWasReceivedIsListedNewestFirst() {
    let checklist = Checklist(submissions: [
      Submission(id: "hs-1", kind: .plan, number: "88/KH-STP", day: .of(2024, 2, 5)),
      Submission(id: "hs-2", kind: .report, period: "bc-2024-q1", day: .of(2024, 3, 19)),
      Submission(id: "hs-3", kind: .plan, number: "99/KH-STP", day: .of(2024, 5, 2)),
    ])
    #expect(checklist.submissions(.plan, by: .of(2024, 12, 31)).map(\.id) == ["hs-3", "hs-1"])
    #expect(checklist.submissions(.plan, by: .of(2024, 5, 1)).map(\.id) == ["hs-1"])
    #expect(checklist.submissions(.report, by: .of(2024, 3, 18)) == [])
  }

  @Test func aHandoverIsOnePersonsLastDayAndAnothersFirst() {
    let lan = PersonInCharge(
      id: "pt-1", name: "Trần Thị Lan", phone: "0238 3 844 522", until: .of(2024, 5, 31))
    let minh = PersonInCharge(
      id: "pt-2", name: "Lê Văn Minh", phone: "0912.345.678", from: .of(2024, 6, 1))
    let hoa = PersonInCharge(id: "pt-3", task: task, name: "Nguyễn Thị Hoa", from: .of(2024, 3, 1))
    let checklist = Checklist(
      tasks: [TaskRecord(id: "tong-ket@so-tu-phap", person: "Vũ Đức", phone: "113")],
      persons: [minh, hoa, lan])
    #expect(checklist.personInCharge(on: .of(2024, 5, 31)) == lan)
    #expect(checklist.personInCharge(on: .of(2024, 6, 1)) == minh)
    #expect(checklist.handovers(of: nil) == [lan, minh])
    #expect(checklist.personInCharge(of: task, on: .of(2024, 2, 29)) == lan)
    #expect(checklist.personInCharge(of: task, on: .of(2024, 3, 1)) == hoa)
    #expect(
      checklist.personInCharge(of: "tong-ket@so-tu-phap", on: .of(2024, 3, 1))?.name == "Vũ Đức")
    #expect(Checklist().personInCharge(of: task, on: .of(2024, 3, 1)) == nil)
  }

  @Test func recordsStandInTheOrderOfTheirIdentities() {
    var checklist = Checklist()
    for id: FollowUp.ID in ["dd-2", "dd-3", "dd-1"] {
      checklist.file(.followUp(FollowUp(id: id, day: .of(2024, 3, 1))))
    }
    checklist.file(.followUp(FollowUp(id: "dd-2", day: .of(2024, 3, 1), reply: "Đã nộp")))
    #expect(checklist.followUps.map(\.id) == ["dd-1", "dd-2", "dd-3"])
    #expect(checklist.followUps.map(\.reply) == [nil, "Đã nộp", nil])
    for reminder in checklist.followUps { checklist.withdraw(.followUp(reminder)) }
    #expect(checklist == Checklist())
    #expect(checklist.isEmpty)
  }

  @Test func evidenceSaysWhatAnAppraiserWillMiss() {
    #expect(Evidence(id: "e", task: task).gaps == [.issuer, .number, .place])
    #expect(
      Evidence(id: "e", task: task, issuer: "Sở Tư pháp", number: "88/KH-STP", page: "3").gaps == []
    )
    #expect(
      Evidence(id: "e", task: task, issuer: " ", number: "88/KH-STP", section: "II").gaps
        == [.issuer])
  }

  // MARK: Pieces

  private func publication(
    _ id: Publication.ID, _ channel: Channel.ID, piece: String? = nil, quantity: Int = 1
  ) -> Publication {
    Publication(
      id: id, day: .of(2024, 3, 1), channel: channel, title: "Một cửa", quantity: quantity,
      piece: piece)
  }

  @Test func aPieceOnSeveralChannelsIsOnePieceAndSeveralPlacements() {
    let published = [
      publication("a", "bao", piece: "p1"), publication("b", "cong", piece: "p1", quantity: 3),
      publication("c", "bao"), publication("c", "dai"), publication("d", "bao", piece: ""),
    ]
    #expect(published.pieceCount == PieceCount(pieces: 6, placements: 7))
    #expect(published.pieces.map(\.id) == ["p1", "bao/c", "dai/c", "bao/d"])
    #expect(published.pieces.map(\.count) == [3, 1, 1, 1])
    #expect(published.pieces.first?.placements.map(\.channel) == ["bao", "cong"])
    #expect([Publication]().pieceCount == PieceCount())
  }

  @Test func bothCountsAgreeWithTheListOfPieces() {
    var generator = SeededGenerator(seed: 24)
    for _ in 0..<300 {
      let published = (0..<Int.random(in: 0...12, using: &generator)).map { number in
        publication(
          Publication.ID("p\(number)"), generator.element(of: ["bao", "dai", "cong"]),
          piece: generator.element(of: [nil, "x", "y", ""]),
          quantity: Int.random(in: 1...4, using: &generator))
      }
      let count = published.pieceCount
      #expect(count.pieces == published.pieces.reduce(0) { $0 + $1.count })
      #expect(count.placements == published.reduce(0) { $0 + $1.quantity })
      #expect(count.pieces <= count.placements)
      #expect(published.pieces.flatMap(\.placements).count == published.count)
      let book = PlanBook.ngheAn(published: published)
      #expect(book.pieceCount(from: .of(2024, 1, 1), to: .of(2024, 12, 31)) == count)
      #expect(book.pieces(from: .of(2024, 3, 2), to: .of(2024, 12, 31)) == [])
      #expect(
        Set(book.pieces(from: .of(2024, 3, 1), to: .of(2024, 3, 1)).map(\.id))
          == Set(published.pieces.map(\.id)))
    }
  }
}
