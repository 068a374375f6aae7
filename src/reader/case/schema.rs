//! The tables of `case.sqlite`, and how the file is opened.
//!
//! Other programs may read it: the tables are an interface, and `user_version` their version. Tables of the
//! index are filled from the folder and can be dropped; those of the work are kept by tip id.

use std::fs::OpenOptions;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use super::{CaseError, INDEX};

/// "bocc" in ASCII, which file(1) shows.
const APPLICATION: i64 = 0x626f_6363;
const VERSION: i64 = 4;

/// How long another reader's change is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is filled from the folder. `n` numbers tips within the index; `fold` is the `n` of the first tip of
/// a group of copies, and `copies` how many its group has; `source` the same of those that agreement counts as one.
/// `tips_by_order` holds all that moving among tips
/// asks for, and `tips` what a line of a list shows; `texts` has what is long, so that none of it is read for those.
pub(super) const INDEXED: &str = "
CREATE TABLE IF NOT EXISTS tips (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, appeal TEXT, language TEXT, beginning TEXT NOT NULL,
  mailbox TEXT, fold INTEGER NOT NULL, copies INTEGER NOT NULL DEFAULT 1,
  score INTEGER NOT NULL DEFAULT 0, sealed_by_sender INTEGER NOT NULL DEFAULT 0,
  source INTEGER NOT NULL DEFAULT 0, reasons TEXT NOT NULL DEFAULT '');
CREATE INDEX IF NOT EXISTS tips_by_order ON tips (score DESC, id, fold, appeal, language);
CREATE INDEX IF NOT EXISTS tips_by_mailbox ON tips (mailbox, id) WHERE mailbox IS NOT NULL;
CREATE INDEX IF NOT EXISTS tips_by_fold ON tips (fold, id);
CREATE TABLE IF NOT EXISTS texts (n INTEGER PRIMARY KEY, message TEXT NOT NULL, signature BLOB);
CREATE TABLE IF NOT EXISTS answers (
  n INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY (n, question)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS attachments (
  n INTEGER NOT NULL, number INTEGER NOT NULL, name TEXT NOT NULL, type TEXT NOT NULL, size INTEGER NOT NULL,
  sha256 TEXT NOT NULL, state TEXT NOT NULL, removed TEXT NOT NULL, picture INTEGER,
  looked INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (n, number)) WITHOUT ROWID;
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5 (
  text, content='', contentless_delete=1, prefix='1 2 3',
  tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\");
";

/// Names of the tables of [`KEPT`].
pub(super) const KEPT_TABLES: [&str; 8] = [
    "work", "labels", "notes", "replies", "history", "runs", "batches", "openings",
];

/// What the investigators made, and the log.
const KEPT: &str = "
CREATE TABLE IF NOT EXISTS work (
  id TEXT PRIMARY KEY, read INTEGER NOT NULL DEFAULT 0, decision TEXT, duplicate_of TEXT, assignee TEXT)
  WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS labels (
  id TEXT NOT NULL, label TEXT NOT NULL, PRIMARY KEY (id, label)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS notes (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS notes_by_tip ON notes (id);
CREATE TABLE IF NOT EXISTS replies (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL, at INTEGER NOT NULL, text TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS replies_by_tip ON replies (id);
CREATE TABLE IF NOT EXISTS history (
  number INTEGER PRIMARY KEY, at INTEGER NOT NULL, id TEXT NOT NULL, act TEXT NOT NULL, detail TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS history_by_tip ON history (id);
CREATE TABLE IF NOT EXISTS runs (
  run INTEGER PRIMARY KEY, at INTEGER NOT NULL, program TEXT NOT NULL, keys TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS batches (
  relay TEXT NOT NULL, sequence INTEGER NOT NULL, run INTEGER NOT NULL,
  PRIMARY KEY (relay, sequence)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS openings (
  id TEXT NOT NULL, run INTEGER NOT NULL, relay TEXT, sequence INTEGER, sealed TEXT, PRIMARY KEY (id, run))
  WITHOUT ROWID;
";

/// Names of the tables of [`INDEXED`].
pub(super) const INDEXED_TABLES: [&str; 5] = ["tips", "texts", "answers", "attachments", "words"];

/// Opens the index of a case folder, whose path has no links, or makes it: for its owner only.
pub(super) fn open(folder: &Path) -> Result<Connection, CaseError> {
    let path = folder.join(INDEX);
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(&path);
    match made {
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(source) => return Err(CaseError::Make { path, source }),
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let failed = |source| super::failed(path.clone(), source);
    let index = Connection::open_with_flags(&path, flags).map_err(failed)?;
    let prepared = prepare(&index).map_err(|source| match source.sqlite_error_code() {
        Some(rusqlite::ErrorCode::NotADatabase) => {
            CaseError::Foreign(path.clone(), folder.to_owned())
        }
        _ => failed(source),
    })?;
    match prepared {
        Prepared::Ours => Ok(index),
        Prepared::Foreign => Err(CaseError::Foreign(path, folder.to_owned())),
        Prepared::Newer(found) => Err(CaseError::Newer {
            path,
            found,
            known: VERSION,
        }),
    }
}

/// What a file turned out to be.
enum Prepared {
    Ours,
    Foreign,
    Newer(i64),
}

fn prepare(index: &Connection) -> rusqlite::Result<Prepared> {
    index.busy_timeout(PATIENCE)?;
    // The file may come from another machine: nothing in it may run code or reach another file.
    index.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    index.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    let pragma = |name| index.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let (application, version) = (pragma("application_id")?, pragma("user_version")?);
    let tables: i64 = index.query_row("SELECT count(*) FROM sqlite_schema", [], |r| r.get(0))?;
    if application != APPLICATION && tables > 0 {
        return Ok(Prepared::Foreign);
    }
    if version > VERSION {
        return Ok(Prepared::Newer(version));
    }
    // SQLite's own lower() knows only Latin letters.
    let alike = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    index.create_scalar_function("normal", 1, alike, |call| {
        Ok(triage::normal(call.get_raw(0).as_str()?))
    })?;
    // Tips stay in memory and in this file: sorting makes no temporary ones, and what is deleted is wiped.
    index.pragma_update(None, "temp_store", "MEMORY")?;
    index.pragma_update(None, "secure_delete", "ON")?;
    index.pragma_update(None, "cell_size_check", "ON")?;
    index.pragma_update(None, "cache_size", -32_768)?;
    // A change is on the disk when the command says so, at one file's cost.
    index.pragma_update(None, "journal_mode", "TRUNCATE")?;
    if tables == 0 || version < VERSION {
        // What an earlier version filled from the folder is filled anew.
        let dropped = INDEXED_TABLES.map(|table| format!("DROP TABLE IF EXISTS {table};"));
        let dropped = dropped.concat();
        index.execute_batch(&format!(
            "BEGIN; {dropped} PRAGMA application_id={APPLICATION}; PRAGMA user_version={VERSION}; {INDEXED} {KEPT} COMMIT;"
        ))?;
    }
    Ok(Prepared::Ours)
}
