/** The database as it was released first: the first step, never edited. */
export const FIRST_TABLES = `
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
`;
