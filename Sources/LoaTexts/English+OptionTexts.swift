extension English {
  package var optionCommonWorkspace: String { "The workspace's folder." }
  package var optionCommonPlan: String { "The plan to use, by identifier or number." }
  package var optionCommonOn: String { "Take that day as today, such as 2024-03-15." }
  package var optionCommonJson: String { "Print JSON." }
  package var optionCommonLang: String { "The language of texts and errors." }
  package var optionCommonPlain: String { "Print plain text instead of opening the screen." }
  package var optionAgencyGrantAgency: String { "The agency." }
  package var optionAgencyGrantGroup: String { "The group of the system." }
  package var optionFirstDay: String { "The first day; else today." }
  package var optionAgendaTo: String { "The last day; else 30 days later." }
  package var optionOnlyAgency: String { "Only this agency's." }
  package var optionBackupFile: String { "The file to write, outside of the workspace." }
  package var optionRestoreFile: String { "What `loa backup` has written." }
  package var optionNewFolder: String { "The folder to make; it must be missing or empty." }
  package var optionChaseAgency: String { "Who was reminded." }
  package var optionChaseLetter: String { "The number of the letter." }

  package var optionChaseDay: String {
    "When it was sent, or with --reply when the answer came; else today."
  }

  package var optionChaseTask: String { "Which task it is about." }
  package var optionChaseAbout: String { "What else it is about, in words." }
  package var optionChaseAnswerBy: String { "By when an answer is asked for." }
  package var optionChaseReply: String { "What came back." }
  package var optionRemark: String { "A remark." }
  package var optionCheckRepair: String { "Mend what can be mended without losing anything." }
  package var optionContactsWords: String { "Whose it is, the place, the number, what it is for." }
  package var optionOnlyMonth: String { "Only this month, such as 2024-03 or 3." }

  package var optionCoveragePeriod: String {
    "Only this period, such as 2024-Q1, or bc-2024-6t for a reporting period."
  }

  package var optionCoverageAudience: String {
    "Only contents meant for them: officials, citizens, businesses or organisations."
  }

  package var optionCoverageBy: String { "A matrix: channels, audiences or months." }
  package var optionCoverageSilent: String { "Only what nobody has said yet." }
  package var optionDemoUnits: String { "How many departments and communes; 1 to 10000." }
  package var optionDemoPublications: String { "How many publications; 0 to 999999." }
  package var optionDemoSeed: String { "Another number gives another year." }
  package var optionDemoYear: String { "The year of the plan." }
  package var optionTask: String { "assignment@agency, or the assignment with --agency." }
  package var optionTaskAgency: String { "Whose task." }

  package var optionEvidencePeriod: String {
    "The period that it proves, such as 2024-03; else the task as a whole."
  }

  package var optionEvidenceKind: String { "What it is: báo cáo, kế hoạch, ảnh …" }
  package var optionEvidenceIssuer: String { "Who issued the document." }
  package var optionDocumentNumber: String { "The number of the document." }
  package var optionEvidenceDay: String { "The day of the document." }
  package var optionEvidenceSection: String { "Which section of it is the proof." }
  package var optionEvidencePage: String { "Which page of it is the proof." }
  package var optionLink: String { "Where it can be read." }
  package var optionEvidenceFile: String { "A file to copy into the workspace." }
  package var optionFindWords: String { "Words, or initials." }

  package var optionHistoryWords: String {
    "A position in the plan, such as IV.1, or words to look for."
  }

  package var optionHistoryLimit: String { "How many edits at most." }
  package var optionHistoryBy: String { "Only the edits of that account." }

  package var optionInitFrom: String {
    "The shipped workspace to copy, such as nghe-an; with --year also a folder."
  }

  package var optionInitYear: String { "The year to draft a plan for." }

  package var optionInitShared: String {
    "Let several accounts write it: sets the group and the modes of all files."
  }

  package var optionInitGroup: String { "The group of the system that may write it." }
  package var optionKeysFile: String { "A file of keys to check." }
  package var optionPersonAgency: String { "Whose tasks." }
  package var optionPersonTask: String { "One task; else all of the agency's." }
  package var optionPersonName: String { "Who answers for it." }
  package var optionPersonPhone: String { "The person's telephone." }
  package var optionPersonAll: String { "List those before too." }
  package var optionShowRef: String { "A position in the document." }
  package var optionRecordChannel: String { "A channel, or group@agency; may be repeated." }
  package var optionRecordAgency: String { "Whose channel, if a group is named." }
  package var optionRecordDay: String { "When it came out." }
  package var optionRecordTitle: String { "Its title." }
  package var optionRecordGenre: String { "What it is: tin, bài, phóng sự …" }

  package var optionRecordCovers: String {
    "Positions of the contents that it spreads, such as IV.1.2,IV.1.6.3."
  }

  package var optionRecordAudience: String {
    "Whom it is for: officials, citizens, businesses, organisations."
  }

  package var optionRecordQuantity: String { "How many pieces it stands for." }
  package var optionPublicationsChannel: String { "Only this channel, or this group." }
  package var optionReceiveAgency: String { "Whose document." }
  package var optionReceiveKind: String { "plan or report." }
  package var optionReceiveDay: String { "When it was received; else today." }
  package var optionReceiveIssued: String { "The day of the document itself." }

  package var optionReceivePeriod: String {
    "What a report is about, such as “Q1 2024”, “9 months”, bc-2024-6t; else the plan's year."
  }

  package var optionRemindAgency: String { "Only what this agency has to do." }
  package var optionReportPeriod: String { "Which period; else the report due next." }
  package var optionReportFormat: String { "text, md, csv or json." }
  package var optionReportAgency: String { "Only what is this agency's." }
  package var optionReportFile: String { "Write it to a file, instead of printing it." }
  package var optionReportForce: String { "Replace the file if it is there." }
  package var optionReviewMonth: String { "Which month, such as 2024-03 or 3; else this one." }
  package var optionScoreAgency: String { "Whom to score." }
  package var optionScoreSet: String { "Which table; else the newest that holds." }
  package var optionScorePeriod: String { "The year, such as 2024; else the plan's." }
  package var optionScoreCriterion: String { "For which criterion to record something." }
  package var optionScorePoints: String { "Points, such as 0.5." }
  package var optionScoreReason: String { "Why the points differ from those computed." }
  package var optionScoreNotApplicable: String { "Why the criterion does not apply." }
  package var optionScoreExplain: String { "The explanation for missing evidence." }
  package var optionScoreFigure: String { "A number that the criterion asks for; may be repeated." }
  package var optionScoreEvidence: String { "Evidence of the agency's checklist; may be repeated." }
  package var optionScoreClear: String { "Take back what was entered for the criterion." }

  package var optionTasksStatus: String {
    "Only those that stand so: toDo, doing, done, notApplicable or overdue."
  }

  package var optionTickPeriod: String {
    "Which period, such as 2024-03 or 2024-Q1; else the one that the day is in."
  }

  package var optionTickEvidence: String {
    "A link or the number of a document that proves it; may be repeated."
  }

  package var optionTickNote: String { "A remark on the tick." }

  package var optionUndoEdit: String {
    "An edit as `loa history` names it; anyone's that you may write."
  }

  package var optionForceUndo: String { "Also where later edits have changed the same." }

  package var optionDashboardView: String {
    "Print that view line by line: overview, plan, channels, checklists, contacts, calendar, "
      + "history or report."
  }

  package var optionDashboardMouse: String { "Listen to the mouse from the start." }
  package var optionDashboardAscii: String { "Draw lines and bars with ASCII characters only." }
  package var optionDashboardTheme: String {
    "The colors: chosen by loa, dark, light, of high contrast or monochrome."
  }

  package var valueAgency: String { "agency" }
  package var valueAudience: String { "audience" }
  package var valueAudiences: String { "audiences" }
  package var valueChannel: String { "channel" }
  package var valueColumns: String { "columns" }
  package var valueCriterion: String { "criterion" }
  package var valueDay: String { "day" }
  package var valueFolder: String { "dir" }
  package var valueEdit: String { "edit" }
  package var valueEvidence: String { "evidence" }
  package var valueFile: String { "file" }
  package var valueFormat: String { "format" }
  package var valueGenre: String { "genre" }
  package var valueGroup: String { "group" }
  package var valueID: String { "id" }
  package var valueKind: String { "kind" }
  package var valueLang: String { "lang" }
  package var valueLink: String { "link" }
  package var valueMonth: String { "month" }
  package var valueCount: String { "n" }
  package var valueName: String { "name" }
  package var valueNamedCount: String { "name=n" }
  package var valueNote: String { "note" }
  package var valueNumber: String { "number" }
  package var valuePage: String { "page" }
  package var valuePath: String { "path" }
  package var valuePeriod: String { "period" }
  package var valueReason: String { "reason" }
  package var valueRef: String { "ref" }
  package var valueRefs: String { "refs" }
  package var valueSection: String { "section" }
  package var valueSet: String { "set" }
  package var valueStatus: String { "status" }
  package var valueTask: String { "task" }
  package var valueText: String { "text" }
  package var valueTheme: String { "theme" }
  package var valueTitle: String { "title" }
  package var valueURL: String { "url" }
  package var valueView: String { "view" }
  package var valueWho: String { "who" }
  package var valueWords: String { "words" }
  package var valueYear: String { "year" }
}
