//! A damaged index: put aside, and a new one made with what of the work and the log can still be read.

use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags};

use super::{failed, schema, CaseError};
use crate::console::Console;
use crate::durable;
use crate::progress::grouped;

/// Damaged files that one case may have kept.
const KEPT_MAX: usize = 100;

/// Whether SQLite found the file itself to be wrong, not the disk or another program.
pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase)
    )
}

/// Puts the damaged index at `path` aside and makes a new one there, with every row of the work and the log that
/// can be read; says how many, and where the old file is.
pub(super) fn renew(path: &Path, console: &mut Console<'_>) -> Result<(), CaseError> {
    let aside = put_aside(path)?;
    let folder = durable::folder_of(path);
    let index = schema::open(&folder)?;
    let mut lost = Vec::new();
    let mut saved = 0;
    for table in schema::KEPT_TABLES {
        let (rows, whole) = copy(&index, &aside, table).map_err(|e| failed(path.to_owned(), e))?;
        saved += rows;
        if !whole {
            lost.push(table);
        }
    }
    let (aside, saved) = (aside.display(), grouped(saved));
    console.note(format_args!("the index was damaged: it is kept as {aside}; rows of labels, notes, replies, decisions and the log that were saved: {saved}"));
    if !lost.is_empty() {
        let lost = lost.join(", ");
        console.note(format_args!("not all could be read of: {lost}; compare with a backup of case.sqlite, if there is one"));
    }
    Ok(())
}

/// Renames the file to the first free name beside it.
fn put_aside(path: &Path) -> Result<PathBuf, CaseError> {
    let made = |source| CaseError::Make {
        path: path.to_owned(),
        source,
    };
    let name = |n: usize| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".damaged-{n}"));
        PathBuf::from(name)
    };
    let free = (1..=KEPT_MAX)
        .map(name)
        .find(|name| name.symlink_metadata().is_err());
    let free = free.ok_or_else(|| {
        made(std::io::Error::other(
            "too many damaged ones are kept beside it",
        ))
    })?;
    std::fs::rename(path, &free).map_err(made)?;
    // Half a change of the old file, which the new one must not take for its own.
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    match std::fs::remove_file(PathBuf::from(journal)) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(made(error)),
        _ => Ok(free),
    }
}

/// Copies the rows of a table that can be read; whether those were all. The error is one of the new index.
fn copy(index: &Connection, aside: &Path, table: &str) -> rusqlite::Result<(u64, bool)> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let Ok(old) = Connection::open_with_flags(aside, flags) else {
        return Ok((0, false));
    };
    let known = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?";
    match old.query_row(known, [table], |row| row.get::<_, i64>(0)) {
        // An earlier version had no such table.
        Ok(0) => return Ok((0, true)),
        Ok(_) => {}
        Err(_) => return Ok((0, false)),
    }
    let Ok(mut rows) = old.prepare(&format!("SELECT * FROM {table}")) else {
        return Ok((0, false));
    };
    let columns = rows.column_count();
    let places = vec!["?"; columns].join(", ");
    let mut insert = index.prepare(&format!("INSERT OR IGNORE INTO {table} VALUES ({places})"))?;
    let Ok(mut found) = rows.query([]) else {
        return Ok((0, false));
    };
    let mut count = 0;
    loop {
        let values = match found.next() {
            Ok(None) => return Ok((count, true)),
            Ok(Some(row)) => (0..columns).map(|column| row.get(column)).collect(),
            Err(error) => Err(error),
        };
        let Ok(values): rusqlite::Result<Vec<Value>> = values else {
            return Ok((count, false));
        };
        // A row that breaks a rule of its table is damage, too.
        if insert.execute(rusqlite::params_from_iter(values)).is_ok() {
            count += 1;
        }
    }
}
