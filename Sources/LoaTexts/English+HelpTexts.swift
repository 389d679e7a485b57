extension English {
  package var aboutLoa: String {
    "Carry out a province's yearly communications plan on administrative reform."
  }

  package var detailsLoa: String {
    """
    Without a subcommand the dashboard opens. The workspace is --workspace, else LOA_WORKSPACE, \
    else what ~/.config/loa/config says, else the line in ~/.config/loa/workspace or \
    /etc/loa/workspace, else ~/.local/share/loa.

    Exit codes: 0 done, 1 failed, 3 nothing found, 4 something is late or missing, 64 wrong \
    usage.
    """
  }

  package var aboutAgency: String { "Say who may write what is an agency's." }

  package var aboutAgencyGrant: String {
    "Let a group of the system write an agency's checklist and channels, and no other."
  }

  package var detailsAgencyGrant: String {
    "For all plans, or for that of --plan. The workspace must be shared (loa init --shared). Needs "
      + "root, or the owner of the files who is a member of the group."
  }

  package var aboutAgenda: String {
    "List due days, report days and what channels owe; from today, for 30 days."
  }

  package var detailsAgenda: String {
    "A day on a weekend or a public holiday stays and is marked. What several agencies have to do "
      + "by one day is one line."
  }

  package var aboutBackup: String {
    "Write the whole workspace into one tar file, while others work."
  }

  package var detailsBackup: String {
    "Exits with 4 if a file could not be read and is missing from the backup."
  }

  package var aboutRestore: String { "Bring a backup back as a workspace, all of it or nothing." }

  package var aboutChase: String {
    "Record that an agency was reminded by a letter, or what it replied; or list these."
  }

  package var detailsChase: String {
    "With --letter a reminder is recorded; with --reply the open reminder of that letter is "
      + "answered. Without --letter the reminders are listed, those without an answer first."
  }

  package var aboutCheck: String {
    "Say what is wrong in the whole workspace, and what to do about it."
  }

  package var detailsCheck: String { "Exits with 4 if something is found that is not mended." }

  package var aboutContacts: String {
    "List hotlines and addresses, or those that words are found in."
  }

  package var detailsFinding: String {
    "Accents need not be typed. Exits with 3 if nothing is found."
  }

  package var aboutCoverage: String {
    "Say which contents of the plan have reached whom, and what nobody has said yet."
  }

  package var detailsCoverage: String {
    "Counts what has come out by today, or in a month or a period. With --by a matrix: contents by "
      + "channels, audiences or months."
  }

  package var aboutDemo: String {
    "Make a workspace with a made-up year, to try things on and to measure."
  }

  package var detailsDemo: String {
    "Every name in it says that it is made up. The same numbers give the same workspace."
  }

  package var aboutEvidence: String {
    "Record what proves that a task was done: a document, a link, a file."
  }

  package var detailsEvidence: String {
    "A file of at most 20 MiB is copied into the plan's folder evidence/AGENCY, under a name of "
      + "the record's. Without any of these options the task's evidence is listed."
  }

  package var aboutFind: String {
    "Find items of the plan, tasks, channels, publications, agencies and contacts."
  }

  package var aboutHistory: String { "Say who changed what when, newest first." }
  package var detailsHistory: String { "Exits with 3 if there are no such edits." }
  package var aboutInit: String { "Make a workspace, empty or with a plan." }

  package var detailsInit: String {
    """
    A workspace that is there and has no plan gets the plan of --from, with the agencies, groups \
    and contacts that it lacks; what is there stays.

    With --year the draft of that year's plan is made from the plan of --from, a shipped \
    workspace or the folder of one: structure, assignments, channels and what they owe, with the \
    agencies and the directory; no ticks and no publications. What a person has to look at is \
    printed, and kept in review.txt beside the plan.

    With --shared the group may write it; a workspace that is there already is shared as it \
    stands. Sharing needs root, or the owner of the files who is a member of the group.
    """
  }

  package var aboutKeys: String {
    "Print the keys in the form of the file that changes them, or check such a file."
  }

  package var detailsKeys: String {
    "Without FILE it prints the keys in force: those of ~/.config/loa/keys, else the standard "
      + "ones. Each line is an action, \"=\", and its keys with commas between; \"#\" begins a "
      + "remark. Exits with 1 if a file cannot be followed."
  }

  package var aboutPerson: String {
    "Record who answers for an agency's tasks, and hand over; or list them."
  }

  package var detailsPerson: String {
    "With --name that person answers from --from on, and whoever did so before until the day "
      + "before. Without --name those who answer today are listed, with --all those before them "
      + "too."
  }

  package var aboutPlans: String { "List the plans, newest first." }
  package var aboutShow: String { "Show the plan, or the part at a position such as IV.1." }
  package var aboutRecord: String { "Record that something was published on a channel." }

  package var detailsRecord: String {
    "The same piece on several channels is one piece with several placements: give --channel for "
      + "each of them."
  }

  package var aboutPublications: String { "List what was published, oldest first." }

  package var aboutReceive: String {
    "Record an agency's own plan or report as received; or say who has handed in."
  }

  package var detailsReceive: String {
    "With --number a document is recorded. Without it the agencies are listed with what they have "
      + "handed in: their own plans or, with --kind report, the report about --period. Exits with "
      + "4 then if somebody who owes it has handed in nothing."
  }

  package var aboutRemind: String {
    "Say what is late or missing: tasks, channels, answers, plans and reports."
  }

  package var detailsRemind: String {
    "Exits with 4 if anything is, so that cron can send it by mail. Of channels the last month "
      + "that is over counts, and what is too late already in this one."
  }

  package var aboutReport: String {
    "Write the report of a month, a quarter, a half-year, a year, or of a reporting period."
  }

  package var detailsReport: String {
    "Periods of the calendar are 2024-03, 2024-Q1, 2024-H1, 2024; those of the reporting year, "
      + "which runs from 15 December to 14 December, are bc-2024-q1, bc-2024-6t, bc-2024-q3, "
      + "bc-2024. Without one the report that is due next is written."
  }

  package var aboutReview: String { "Say which channels have published in a month." }

  package var detailsReview: String {
    "Exits with 4 if a channel is late or missing: a number was not reached in its time (each "
      + "week counts by itself), or without a number nothing, or not of every agency, came out in "
      + "a month that is over."
  }

  package var aboutProgress: String { "Say how far each agency is." }

  package var detailsProgress: String {
    "What an agency that has ended has not done counts at the one that took it over, or in a line "
      + "of its own if nobody did."
  }

  package var aboutScore: String {
    "Score an agency by a table of criteria, or record what an officer enters."
  }

  package var detailsScore: String {
    "Without --agency all agencies are listed with their points. With --criterion something is "
      + "recorded: --points, with --reason where they stand in place of what is computed; "
      + "--not-applicable; --explain where evidence is missing; --figure; --evidence; --clear "
      + "takes everything back."
  }

  package var aboutTasks: String { "List the tasks of every agency, or of one." }

  package var detailsTasks: String {
    "A tick that nothing proves is marked with a question mark. What an agency took over from one "
      + "that has ended is listed with it; what nobody took over comes last."
  }

  package var aboutTick: String { "Record that a task is done, once or for a period." }
  package var aboutUntick: String { "Take a tick back." }

  package var aboutUndo: String {
    "Take back your own last edit on this server, or one that is named."
  }

  package var detailsUndo: String {
    "Edits made together are taken back together. Exits with 3 if there is nothing to take back, "
      + "with 1 if not all of it could be taken back."
  }

  package var aboutRedo: String {
    "Make again what you took back last on this server, unless you have edited since."
  }

  package var detailsRedo: String { "Exits with 3 if there is none." }
  package var aboutDashboard: String { "Open the dashboard." }
}
