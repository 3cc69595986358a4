import { FIRST_TABLES } from "./first-tables.ts";

/**
 * Every change of the database, in order; a step that was released is never edited. Times are milliseconds since 1970.
 * Personal data stands in `submitter`, `keeper`, `link`, `mail`, `editor`, and in a sheet until its rows are taken.
 */
export const MIGRATIONS: readonly string[] = [
  FIRST_TABLES,
  `
  CREATE TABLE clock (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    at INTEGER NOT NULL,
    doubted_at INTEGER,
    uptime INTEGER NOT NULL
  ) STRICT;
  ALTER TABLE editor ADD COLUMN noticed_at INTEGER;
  `,
  // `before`: the text of the file before it was written, empty when there was none.
  `
  ALTER TABLE publication ADD COLUMN before TEXT;
  ALTER TABLE publication ADD COLUMN set_aside_at INTEGER;
  ALTER TABLE publication ADD COLUMN put_back_at INTEGER;
  ALTER TABLE submission ADD COLUMN set_aside TEXT;
  `,
  // Which key it belongs to: a database and a key that were not made together are noticed.
  `CREATE TABLE identity (id INTEGER PRIMARY KEY CHECK (id = 1), key_mark TEXT NOT NULL) STRICT;`,
  // `about`: a keyed hash of an address, the same for one that nobody has. A code lives ten minutes: none is lost.
  `
  DROP TABLE sign_in;
  CREATE TABLE sign_in (
    hash BLOB PRIMARY KEY,
    about BLOB NOT NULL,
    editor_id TEXT REFERENCES editor (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    about BLOB NOT NULL,
    editor_id TEXT REFERENCES editor (id) ON DELETE CASCADE,
    asker BLOB,
    code BLOB NOT NULL,
    made_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER
  ) STRICT;
  CREATE INDEX code_about ON code (about, id);
  CREATE TABLE caused_letter (about BLOB NOT NULL, at INTEGER NOT NULL) STRICT;
  CREATE INDEX caused_letter_about ON caused_letter (about, at);
  CREATE TABLE refusal (
    hour INTEGER NOT NULL,
    action TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (hour, action)
  ) STRICT;
  `,
  `
  ALTER TABLE link ADD COLUMN organization TEXT;
  ALTER TABLE link ADD COLUMN is_contact INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE keeper ADD COLUMN organization TEXT;
  ALTER TABLE submission ADD COLUMN is_proven INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE report ADD COLUMN is_proven INTEGER NOT NULL DEFAULT 1;
  CREATE INDEX report_open ON report (slug) WHERE handled_at IS NULL;
  ALTER TABLE sheet_import ADD COLUMN state TEXT NOT NULL DEFAULT 'read';
  ALTER TABLE sheet_import ADD COLUMN problem TEXT;
  `,
  // `sheet`: the file itself, to read again with the answers; gone once its rows were taken.
  `
  ALTER TABLE sheet_import ADD COLUMN sheet BLOB;
  ALTER TABLE sheet_import ADD COLUMN is_new INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sheet_import ADD COLUMN undo TEXT;
  ALTER TABLE sheet_import ADD COLUMN undone_at INTEGER;
  CREATE TABLE sheet_answer (organizations TEXT NOT NULL, sheet TEXT NOT NULL, mapping TEXT NOT NULL, changed_at INTEGER NOT NULL, PRIMARY KEY (organizations, sheet)) STRICT;
  `,
  // The decision that a letter tells of: it waits until readers see it, and goes when it is set aside.
  `ALTER TABLE mail ADD COLUMN waits_for INTEGER;`,
  // `hash`: of the ticket of one browser, for an hour.
  `CREATE TABLE opened_link (hash BLOB PRIMARY KEY, link BLOB NOT NULL REFERENCES link (hash) ON DELETE CASCADE, opened_at INTEGER NOT NULL) STRICT;`,
  // `undo`: what each activity of one press was said to suit before it, and what since.
  `CREATE TABLE suits_round (id TEXT PRIMARY KEY, editor_id TEXT NOT NULL, at INTEGER NOT NULL, undo TEXT NOT NULL, undone_at INTEGER) STRICT;`,
  // `choice`: which rows of a sheet its editor takes along, by their line.
  `ALTER TABLE sheet_import ADD COLUMN choice TEXT;`,
];
