/// The tables of the main database. An engine that knows a rule enforces it.
let familySchema = Schema(
  name: "families",
  migrations: [
    Migration(
      number: 1,
      definitions: logTables + [lookTables, reflectionTable].flatMap(\.self) + accountTables,
      sealed: ["event.facts", "words.sealed", "reflection.sealed", "session.csrf"]),
    Migration(number: 2, definitions: outsideTables, sealed: []),
    Migration(number: 3, definitions: unsentTable, sealed: ["unsent.sealed"]),
    Migration(number: 4, definitions: directoryTables, sealed: [], own: directoryWords),
    Migration(number: 5, definitions: feedbackTable, sealed: []),
    Migration(number: 6, definitions: noticeTables, sealed: ["notice_choice.sealed"]),
    Migration(number: 7, definitions: calendarTable, sealed: []),
    Migration(number: 8, definitions: dueTable, sealed: []),
  ])

private let logTables = [
  """
  CREATE TABLE family (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    data_key BLOB NOT NULL CHECK (length(data_key) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    head BLOB NOT NULL CHECK (length(head) = 32),
    erasures INTEGER NOT NULL CHECK (erasures >= 0),
    created INTEGER NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 32)
  ) STRICT
  """,
  // A family's events lie together, in order.
  """
  CREATE TABLE event (
    family BLOB NOT NULL REFERENCES family (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    at INTEGER NOT NULL,
    facts BLOB NOT NULL,
    words_digest BLOB NOT NULL CHECK (length(words_digest) = 32),
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (family, seq)
  ) STRICT, WITHOUT ROWID
  """,
  // What is said about one item lies together. Without a key the words were destroyed; `sealed` then holds the mark of
  // who could.
  """
  CREATE TABLE words (
    family BLOB NOT NULL,
    seq INTEGER NOT NULL,
    item BLOB NOT NULL CHECK (length(item) = 16),
    data_key BLOB CHECK (data_key IS NULL OR length(data_key) = 16),
    sealed BLOB NOT NULL,
    PRIMARY KEY (family, item, seq),
    FOREIGN KEY (family, seq) REFERENCES event (family, seq)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE receipt (
    family BLOB NOT NULL REFERENCES family (id),
    key BLOB NOT NULL CHECK (length(key) = 16),
    version INTEGER NOT NULL CHECK (version >= 1),
    seal BLOB NOT NULL CHECK (length(seal) = 32),
    PRIMARY KEY (family, key)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE tie (
    family BLOB NOT NULL REFERENCES family (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    from_day INTEGER NOT NULL,
    until_day INTEGER,
    PRIMARY KEY (family, place)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX tie_by_party ON tie (party_kind, party)",
  """
  CREATE TABLE erased_family (
    family BLOB NOT NULL PRIMARY KEY CHECK (length(family) = 16),
    at INTEGER NOT NULL,
    ground TEXT NOT NULL CHECK (length(ground) BETWEEN 1 AND 64)
  ) STRICT
  """,
  // Keys that must still be destroyed in their own store; emptied when that is done.
  """
  CREATE TABLE condemned_key (
    data_key BLOB NOT NULL PRIMARY KEY CHECK (length(data_key) = 16)
  ) STRICT
  """,
]

private let lookTables = [
  """
  CREATE TABLE look_chain (
    chain BLOB NOT NULL PRIMARY KEY CHECK (length(chain) = 16),
    data_key BLOB NOT NULL CHECK (length(data_key) = 16),
    length INTEGER NOT NULL CHECK (length >= 0),
    head BLOB NOT NULL CHECK (length(head) = 32),
    seal BLOB NOT NULL CHECK (length(seal) = 32)
  ) STRICT
  """,
  """
  CREATE TABLE look (
    chain BLOB NOT NULL REFERENCES look_chain (chain),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    at INTEGER NOT NULL,
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    organization BLOB CHECK (organization IS NULL OR length(organization) = 16),
    family BLOB NOT NULL CHECK (length(family) = 16),
    purpose INTEGER NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome IN (0, 1)),
    items BLOB NOT NULL CHECK (length(items) % 17 = 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (chain, seq)
  ) STRICT
  """,
  "CREATE INDEX look_by_family ON look (family, at)",
]

private let reflectionTable = [
  """
  CREATE TABLE reflection (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    author BLOB NOT NULL CHECK (length(author) = 16),
    at INTEGER NOT NULL,
    data_key BLOB NOT NULL CHECK (length(data_key) = 16),
    sealed BLOB NOT NULL
  ) STRICT
  """,
  "CREATE INDEX reflection_by_author ON reflection (author, at)",
]

/// Which question a code opens. Of the code itself only the digest is kept.
private let outsideTables = [
  """
  CREATE TABLE outside_code (
    code BLOB NOT NULL PRIMARY KEY CHECK (length(code) = 32),
    family BLOB NOT NULL CHECK (length(family) = 16),
    item BLOB NOT NULL CHECK (length(item) = 16),
    until INTEGER NOT NULL
  ) STRICT
  """,
  "CREATE INDEX outside_code_by_family ON outside_code (family, item)",
]

/// What somebody typed and has not sent; `place` is the digest of the form's address.
private let unsentTable = [
  """
  CREATE TABLE unsent (
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    place BLOB NOT NULL CHECK (length(place) = 32),
    at INTEGER NOT NULL,
    data_key BLOB NOT NULL CHECK (length(data_key) = 16),
    sealed BLOB NOT NULL,
    PRIMARY KEY (party_kind, party, place)
  ) STRICT
  """,
  "CREATE INDEX unsent_by_age ON unsent (at)",
]

/// What people say of a page that explains something: who they are stands nowhere.
private let feedbackTable = [
  """
  CREATE TABLE feedback (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    at INTEGER NOT NULL,
    page INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 4000)
  ) STRICT
  """,
  "CREATE INDEX feedback_by_age ON feedback (at)",
]

/// For whom there is something new, and the letter about it: who, which item and when. The address is sealed.
private let noticeTables = [
  """
  CREATE TABLE notice_choice (
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    rhythm INTEGER NOT NULL,
    quiet INTEGER NOT NULL,
    language TEXT NOT NULL,
    data_key BLOB NOT NULL CHECK (length(data_key) = 16),
    sealed BLOB NOT NULL,
    failed INTEGER NOT NULL CHECK (failed IN (0, 1)),
    PRIMARY KEY (party_kind, party)
  ) STRICT
  """,
  """
  CREATE TABLE notice (
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    family BLOB NOT NULL CHECK (length(family) = 16),
    item BLOB NOT NULL CHECK (length(item) = 16),
    at INTEGER NOT NULL,
    PRIMARY KEY (party_kind, party, family, item, at)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX notice_by_family ON notice (family)",
  // One for each who has news, under a name that stays however often it is tried.
  """
  CREATE TABLE letter (
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    id BLOB NOT NULL CHECK (length(id) = 16),
    due INTEGER NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 1),
    claimed_until INTEGER NOT NULL,
    PRIMARY KEY (party_kind, party)
  ) STRICT
  """,
  // Which process does a work that one at a time may do.
  """
  CREATE TABLE lease (
    name TEXT NOT NULL PRIMARY KEY,
    holder BLOB NOT NULL,
    until INTEGER NOT NULL
  ) STRICT
  """,
  // How far a work of each day has come, so that it goes on there after a stop.
  """
  CREATE TABLE daily_round (
    name TEXT NOT NULL PRIMARY KEY,
    day INTEGER NOT NULL,
    last BLOB NOT NULL
  ) STRICT
  """,
]

/// A professional's families by the days that may ask something of him: which days, and not what for.
private let dueTable = [
  """
  CREATE TABLE due (
    practitioner BLOB NOT NULL CHECK (length(practitioner) = 16),
    day INTEGER NOT NULL,
    family BLOB NOT NULL REFERENCES family (id),
    until_day INTEGER,
    PRIMARY KEY (practitioner, day, family)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX due_by_family ON due (family)",
]

private let accountTables = [
  """
  CREATE TABLE organization (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64)
  ) STRICT
  """,
  """
  CREATE TABLE practitioner (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    function TEXT NOT NULL CHECK (length(function) <= 200),
    organization BLOB NOT NULL REFERENCES organization (id)
  ) STRICT
  """,
  """
  CREATE TABLE session (
    token BLOB NOT NULL PRIMARY KEY CHECK (length(token) = 32),
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    csrf BLOB NOT NULL CHECK (length(csrf) = 32),
    language TEXT NOT NULL,
    created INTEGER NOT NULL,
    last_seen INTEGER NOT NULL,
    expires INTEGER NOT NULL
  ) STRICT
  """,
  "CREATE INDEX session_by_end ON session (expires)",
]

/// Whose appointments an address shows: one address each, of which only the SHA-256 is kept.
private let calendarTable = [
  """
  CREATE TABLE calendar (
    party_kind INTEGER NOT NULL CHECK (party_kind IN (0, 1)),
    party BLOB NOT NULL CHECK (length(party) = 16),
    token BLOB NOT NULL UNIQUE CHECK (length(token) = 32),
    language TEXT NOT NULL,
    PRIMARY KEY (party_kind, party)
  ) STRICT
  """
]
