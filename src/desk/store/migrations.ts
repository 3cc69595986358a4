/**
 * Every change of the database, in order; a step that was released is never edited. Times are milliseconds since 1970.
 * Personal data stands in `submitter`, `keeper`, `link`, `mail`, `editor`, and in a sheet until its rows are taken.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE submission (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('new', 'change', 'withdraw')),
    slug TEXT,
    municipality TEXT NOT NULL,
    organization TEXT,
    state TEXT NOT NULL CHECK (state IN ('unconfirmed', 'waiting', 'asked', 'approved', 'rejected', 'withdrawn')),
    version INTEGER NOT NULL DEFAULT 1,
    form TEXT NOT NULL,
    base TEXT,
    warnings TEXT NOT NULL DEFAULT '[]',
    created_at INTEGER NOT NULL,
    waiting_since INTEGER,
    decided_at INTEGER,
    decided_by TEXT,
    reason TEXT,
    answer TEXT
  ) STRICT;
  CREATE INDEX submission_state ON submission (state, waiting_since);
  CREATE INDEX submission_slug ON submission (slug);

  CREATE TABLE submitter (
    submission_id TEXT PRIMARY KEY REFERENCES submission (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    phone TEXT NOT NULL,
    remark TEXT NOT NULL,
    keep INTEGER NOT NULL DEFAULT 0
  ) STRICT;

  CREATE TABLE keeper (
    slug TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    since INTEGER NOT NULL,
    PRIMARY KEY (slug, email)
  ) STRICT;

  CREATE TABLE link (
    hash BLOB PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'answer', 'keep')),
    submission_id TEXT REFERENCES submission (id) ON DELETE CASCADE,
    slug TEXT,
    email TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;

  CREATE TABLE upkeep (
    slug TEXT PRIMARY KEY,
    asked_at INTEGER,
    times_asked INTEGER NOT NULL DEFAULT 0,
    asked_for TEXT
  ) STRICT;

  CREATE TABLE report (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    warnings TEXT NOT NULL DEFAULT '[]',
    created_at INTEGER NOT NULL,
    handled_at INTEGER,
    handled_by TEXT
  ) STRICT;

  CREATE TABLE editor (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    handle BLOB NOT NULL UNIQUE,
    active INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE membership (
    editor_id TEXT NOT NULL REFERENCES editor (id) ON DELETE CASCADE,
    organization TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('editor', 'administrator')),
    PRIMARY KEY (editor_id, organization)
  ) STRICT;

  CREATE TABLE sign_in (
    hash BLOB PRIMARY KEY,
    editor_id TEXT REFERENCES editor (id) ON DELETE CASCADE,
    code BLOB NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER
  ) STRICT;

  CREATE TABLE session (
    hash BLOB PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    editor_id TEXT NOT NULL REFERENCES editor (id) ON DELETE CASCADE,
    began_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    device TEXT NOT NULL,
    means TEXT NOT NULL
  ) STRICT;

  CREATE TABLE passkey (
    id TEXT PRIMARY KEY,
    editor_id TEXT NOT NULL REFERENCES editor (id) ON DELETE CASCADE,
    public_key BLOB NOT NULL,
    counter INTEGER NOT NULL,
    transports TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    used_at INTEGER
  ) STRICT;

  CREATE TABLE challenge (
    hash BLOB PRIMARY KEY,
    value TEXT NOT NULL,
    editor_id TEXT REFERENCES editor (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE publication (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    content TEXT NOT NULL,
    submission_id TEXT,
    actor TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    written_at INTEGER,
    live_at INTEGER,
    problem TEXT
  ) STRICT;
  CREATE INDEX publication_open ON publication (nr) WHERE live_at IS NULL;
  CREATE INDEX publication_path ON publication (path);

  CREATE TABLE mail (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    address TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    sent_at INTEGER,
    problem TEXT
  ) STRICT;
  CREATE INDEX mail_open ON mail (next_try_at) WHERE sent_at IS NULL;

  CREATE TABLE proof_used (id TEXT PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;

  CREATE TABLE sheet_import (
    id TEXT PRIMARY KEY,
    editor_id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    result TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    taken_at INTEGER
  ) STRICT;

  CREATE TABLE kept_apart (
    first TEXT NOT NULL,
    second TEXT NOT NULL,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (first, second)
  ) STRICT;

  CREATE TABLE audit (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE TRIGGER audit_is_final BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is final'); END;
  CREATE TRIGGER audit_stays BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail is final'); END;
  `,
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
  ALTER TABLE sheet_import ADD COLUMN sheet BLOB; ALTER TABLE sheet_import ADD COLUMN is_new INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE sheet_import ADD COLUMN undo TEXT; ALTER TABLE sheet_import ADD COLUMN undone_at INTEGER;
  CREATE TABLE sheet_answer (organizations TEXT NOT NULL, sheet TEXT NOT NULL, mapping TEXT NOT NULL, changed_at INTEGER NOT NULL, PRIMARY KEY (organizations, sheet)) STRICT;
  `,
  // `hash`: of the ticket of one browser, for an hour.
  `CREATE TABLE opened_link (hash BLOB PRIMARY KEY, link BLOB NOT NULL REFERENCES link (hash) ON DELETE CASCADE, opened_at INTEGER NOT NULL) STRICT;`,
];
