/// De sociale kaart: which help there is. Open to everybody, so nothing is sealed.
let directoryTables = [
  """
  CREATE TABLE provider (
    organization BLOB NOT NULL PRIMARY KEY REFERENCES organization (id),
    about TEXT NOT NULL
  ) STRICT
  """,
  """
  CREATE TABLE municipality (
    number INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    UNIQUE (name, region)
  ) STRICT
  """,
  // `sort` is the folded title: both engines compare bytes in one way, and letters each in its own.
  // Sets are bits, at the place of each choice's number.
  """
  CREATE TABLE offering (
    number INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    organization BLOB NOT NULL REFERENCES provider (organization),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    sort BLOB NOT NULL,
    domains INTEGER NOT NULL,
    target_groups INTEGER NOT NULL,
    languages INTEGER NOT NULL,
    youngest INTEGER,
    oldest INTEGER,
    wait_least INTEGER,
    wait_most INTEGER,
    wait_day INTEGER,
    wait_source TEXT,
    checked INTEGER NOT NULL
  ) STRICT
  """,
  "CREATE INDEX offering_by_title ON offering (sort, id)",
  "CREATE INDEX offering_by_organization ON offering (organization, sort)",
  """
  CREATE TABLE offering_term (
    offering INTEGER NOT NULL REFERENCES offering (number),
    term INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (offering, term)
  ) STRICT, WITHOUT ROWID
  """,
  """
  CREATE TABLE offering_municipality (
    offering INTEGER NOT NULL REFERENCES offering (number),
    municipality INTEGER NOT NULL REFERENCES municipality (number),
    PRIMARY KEY (municipality, offering)
  ) STRICT, WITHOUT ROWID
  """,
  "CREATE INDEX municipality_of_offering ON offering_municipality (offering, municipality)",
  """
  CREATE TABLE offering_venue (
    offering INTEGER NOT NULL REFERENCES offering (number),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    postcode TEXT NOT NULL,
    town TEXT NOT NULL,
    walk_in INTEGER NOT NULL CHECK (walk_in IN (0, 1)),
    hours TEXT NOT NULL,
    PRIMARY KEY (offering, place)
  ) STRICT, WITHOUT ROWID
  """,
  // Who changed what: the parts that changed, by name, and never by whom somebody was helped.
  """
  CREATE TABLE offering_change (
    offering INTEGER NOT NULL REFERENCES offering (number),
    place INTEGER NOT NULL,
    at INTEGER NOT NULL,
    practitioner BLOB NOT NULL CHECK (length(practitioner) = 16),
    parts TEXT NOT NULL,
    PRIMARY KEY (offering, place)
  ) STRICT, WITHOUT ROWID
  """,
]

/// The words by which something is found, folded before they come here: the engines only match beginnings of bytes.
let directoryWords: @Sendable (Dialect) -> [String] = { dialect in
  switch dialect {
  case .sqlite:
    [
      """
      CREATE VIRTUAL TABLE offering_words USING fts5(
        words, tokenize = 'ascii', prefix = '2 3 4', detail = none, columnsize = 0)
      """
    ]
  case .postgres:
    [
      "CREATE TABLE offering_words (rowid BIGINT NOT NULL PRIMARY KEY, words TSVECTOR NOT NULL)",
      // Without it new rows wait in a list that every search reads from end to end.
      "CREATE INDEX offering_by_words ON offering_words USING gin (words) WITH (fastupdate = off)",
    ]
  }
}
