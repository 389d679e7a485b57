extension DocumentSchema {
  private static let frame = KeyOrder([
    "anchor", "wording", "day", "from", "to", "first", "last", "continues", "period",
    "dueDayOfPeriod", "dates", "firstMonth", "lastMonth", "event", "document", "also",
  ])

  /// The checklist of an agency: `plans/<plan>/checklists/<agency>/tasks.json`.
  public static let tasks = DocumentSchema(
    fileName: "tasks.json", headerOrder: KeyOrder(["plan", "agency"]),
    collections: [
      CollectionSchema(
        "tasks",
        keyOrder: KeyOrder([
          "id", "status", "exemption", "person", "phone", "note", "successor",
        ])),
      CollectionSchema(
        "ownTasks",
        keyOrder: KeyOrder(
          ["id", "title", "ref", "frame", "contents", "deliverable", "work"],
          inner: ["frame": frame]),
        sets: ["contents"]),
      CollectionSchema(
        "ticks", keyOrder: KeyOrder(["id", "task", "period", "day", "by", "at", "note"])),
      CollectionSchema(
        "evidence",
        keyOrder: KeyOrder([
          "id", "tick", "task", "kind", "issuer", "number", "day", "section", "page", "link",
          "file", "note",
        ])),
      CollectionSchema(
        "followUps",
        keyOrder: KeyOrder([
          "id", "task", "about", "day", "letter", "answerBy", "reply", "repliedOn", "note", "by",
          "at",
        ])),
      CollectionSchema(
        "submissions",
        keyOrder: KeyOrder([
          "id", "kind", "period", "number", "issuedOn", "day", "link", "note", "by", "at",
        ])),
      CollectionSchema(
        "persons",
        keyOrder: KeyOrder(["id", "task", "name", "phone", "from", "until", "note"])),
      CollectionSchema(
        "scores",
        keyOrder: KeyOrder(
          [
            "id", "set", "criterion", "figures", "entered", "override", "exemption",
            "explanation", "evidence", "by", "at",
          ], inner: ["override": KeyOrder(["points", "reason"])])),
    ], isOptional: true)

  /// What a channel has published: `plans/<plan>/publications/<channel>/log.json`.
  public static let log = DocumentSchema(
    fileName: "log.json", headerOrder: KeyOrder(["plan", "channel"]),
    collections: [
      CollectionSchema(
        "publications",
        keyOrder: KeyOrder([
          "id", "day", "genre", "title", "url", "number", "covers", "audiences", "quantity",
          "piece", "note", "by", "at",
        ]), sets: ["covers", "audiences"])
    ], isOptional: true)

  /// The registry: `agencies.json`.
  public static let agencies = DocumentSchema(
    fileName: "agencies.json",
    collections: [
      CollectionSchema(
        "groups", keyOrder: KeyOrder(["id", "name", "short"]), arrangement: .asGiven),
      CollectionSchema(
        "agencies",
        keyOrder: KeyOrder(
          [
            "id", "name", "short", "kind", "groups", "from", "until", "successors", "formerNames",
            "memberships", "source",
          ],
          inner: [
            "successors": KeyOrder(["agency", "work"]),
            "formerNames": KeyOrder(["name", "short", "until"]),
            "memberships": KeyOrder(["group", "from", "until"]),
          ]),
        sets: ["groups"], arrangement: .asGiven, isOrdered: true),
      CollectionSchema(
        "places",
        keyOrder: KeyOrder(["id", "name", "from", "until", "mergedInto", "source"]),
        arrangement: .asGiven),
    ])

  /// The directory: `contacts.json`.
  public static let contacts = DocumentSchema(
    fileName: "contacts.json",
    collections: [
      CollectionSchema(
        "contacts",
        keyOrder: KeyOrder([
          "id", "agency", "owner", "place", "kind", "value", "branch", "purpose", "about", "hours",
          "source", "verifiedOn", "status", "note",
        ]), sets: ["purpose"], arrangement: .asGiven)
    ])

  /// The workspace's own settings: `workspace.json`; it has no records.
  public static let workspace = DocumentSchema(
    fileName: "workspace.json",
    headerOrder: KeyOrder(
      ["id", "title", "language", "zone", "defaultPlan", "reportDue"],
      inner: ["reportDue": KeyOrder(["q1", "6t", "q3", "year"])]), collections: [])

  /// A plan: `plans/<plan>/plan.json`; its sections and items are the parts of a tree.
  public static let plan = DocumentSchema(
    fileName: "plan.json",
    headerOrder: KeyOrder(
      [
        "id", "number", "issuedOn", "issuer", "signedBy", "title", "year", "basis", "sections",
        "note",
      ],
      inner: [
        "basis": KeyOrder(["number", "issuedOn", "issuer", "title"]),
        "sections": section(depth: 12),
      ]),
    collections: [
      CollectionSchema(
        "assignments",
        keyOrder: KeyOrder(
          [
            "id", "ref", "title", "leads", "leadGroups", "coordinating", "frame", "deliverable",
            "contents", "note", "work",
          ], inner: ["frame": frame]), arrangement: .asGiven, isOrdered: true),
      CollectionSchema(
        "channels",
        keyOrder: KeyOrder(
          ["id", "name", "short", "kind", "agency", "ref", "obligations"],
          inner: ["obligations": obligation]), arrangement: .asGiven),
      CollectionSchema(
        "channelGroups",
        keyOrder: KeyOrder(
          ["id", "name", "short", "kind", "groups", "agencies", "ref", "obligations"],
          inner: ["obligations": obligation]), arrangement: .asGiven),
    ],
    tree: TreeSchema(
      children: ["": ["sections"], "sections": ["items", "sections"], "items": ["items"]],
      sets: ["audiences", "areas", "indices"]))

  private static let obligation = KeyOrder([
    "id", "genre", "atLeast", "exactly", "share", "unread", "period", "unit", "dueDayOfPeriod",
    "dueDay", "wording", "setBy", "setOn",
  ])

  /// Sections and items hold each other; documents nest a handful of levels.
  private static func section(depth: Int) -> KeyOrder {
    guard depth > 0 else { return .asGiven }
    return KeyOrder(
      [
        "id", "mark", "ref", "kind", "heading", "text", "audiences", "areas", "indices", "items",
        "sections",
      ],
      inner: ["items": item(depth: depth - 1), "sections": section(depth: depth - 1)])
  }

  private static func item(depth: Int) -> KeyOrder {
    guard depth > 0 else { return .asGiven }
    return KeyOrder(
      ["id", "mark", "text", "audiences", "areas", "indices", "items"],
      inner: ["items": item(depth: depth - 1)])
  }
}
