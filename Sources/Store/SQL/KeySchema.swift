/// The tables of the key store, in a database of its own.
let keySchema = Schema(
  name: "keys",
  migrations: [
    Migration(
      number: 1,
      definitions: [
        // `proof` tells whether a master key is the one of this epoch.
        """
        CREATE TABLE epoch (
          number INTEGER NOT NULL PRIMARY KEY CHECK (number >= 1),
          proof BLOB NOT NULL,
          started INTEGER NOT NULL
        ) STRICT
        """,
        // A key can only be added under an epoch that has not been dropped.
        """
        CREATE TABLE data_key (
          id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
          epoch INTEGER NOT NULL REFERENCES epoch (number),
          wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
        ) STRICT
        """,
        "CREATE INDEX data_key_by_epoch ON data_key (epoch, id)",
      ],
      sealed: ["data_key.wrapped", "epoch.proof"])
  ])
