//! `export`: an evidence package of tips, which a court can check with standard tools.
//!
//! A tar archive: `tips/<id>/…` as in the case folder, `log.jsonl` (what was done with each tip, when),
//! `manifest.json` (every file with its digest, and the digest of each sealed tip, which the relay's signed
//! batch states too), and last `SHA256SUMS` over all of them.

use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use envelope::TipId;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::case::{stored_file, BatchName, Case, CaseError, Shape};
use crate::cli;
use crate::console::Console;
use crate::durable;
use crate::exit::{Exit, Failure};
use crate::progress::{grouped, Progress};

/// How much of a file is in memory at once.
const PIECE: usize = 128 * 1024;

/// Why there is no package.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EvidenceError {
    /// Something is there already.
    #[error("{} exists and is never overwritten; choose another --to, or move it away", .0.display())]
    Exists(PathBuf),
    /// The package cannot be written.
    #[error("cannot write {}: {source}; nothing was kept", .path.display())]
    Write {
        /// The package.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file of a tip cannot be read, or is not what was sealed.
    #[error("tip {id}: {name} {why}; nothing was kept; open its batch again into a new folder")]
    Tip {
        /// The tip.
        id: TipId,
        /// The file.
        name: String,
        /// What is wrong.
        why: String,
    },
    /// No tip was chosen.
    #[error(
        "no tip is chosen; give ids, or filters that some tip fits (bocca-reader list shows which)"
    )]
    Nothing,
}

#[derive(Serialize)]
struct Manifest<'a> {
    format: &'static str,
    program: &'static str,
    tips: &'a [Tip],
}

#[derive(Serialize)]
struct Tip {
    id: String,
    appeal: Option<String>,
    /// SHA-256 of the sealed tip in its batch.
    sealed: Vec<String>,
    /// The batches that it was opened from.
    batches: Vec<BatchName>,
    files: Vec<Listed>,
}

#[derive(Clone, Serialize)]
struct Listed {
    path: String,
    size: u64,
    sha256: String,
}

/// Writes the package.
pub(crate) fn run(options: &cli::Export, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let path = &options.to;
    if path.symlink_metadata().is_ok() {
        return Err(EvidenceError::Exists(path.clone()).into());
    }
    let case = Case::open(&options.case, console)?;
    let tips = chosen(options, &case)?;
    if tips.is_empty() {
        return Err(EvidenceError::Nothing.into());
    }
    let written = Package::make(path).and_then(|mut package| {
        let kept = package
            .write(&case, &tips, console)
            .and_then(|()| package.finish());
        kept.inspect_err(|_| drop(std::fs::remove_file(path)))
    });
    written?;
    let (count, path) = (grouped(tips.len() as u64), path.display());
    console.note(format_args!(
        "tips in {path}: {count}; unpack it and check it: sha256sum -c SHA256SUMS"
    ));
    Ok(Exit::Done)
}

fn chosen(options: &cli::Export, case: &Case) -> Result<Vec<TipId>, Failure> {
    if !options.tips.is_empty() {
        let tips = options.tips.iter().map(|start| case.find(start));
        let mut tips = tips.collect::<Result<Vec<_>, CaseError>>()?;
        tips.sort_unstable();
        tips.dedup();
        return Ok(tips);
    }
    let mut filter = options.which.filter(None)?;
    // Evidence leaves out no copy.
    filter.shape = Shape::Each;
    let mut tips: Vec<TipId> = case.rows(&filter)?.into_iter().map(|row| row.id).collect();
    tips.sort_unstable();
    Ok(tips)
}

/// A package that is being written.
struct Package<'a> {
    path: &'a Path,
    out: BufWriter<File>,
    sums: Vec<Listed>,
}

impl<'a> Package<'a> {
    fn make(path: &'a Path) -> Result<Self, Failure> {
        let made = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(path);
        let file = made.map_err(|source| failed(path, source))?;
        Ok(Package {
            path,
            out: BufWriter::with_capacity(PIECE, file),
            sums: Vec::new(),
        })
    }

    fn write(
        &mut self,
        case: &Case,
        tips: &[TipId],
        console: &mut Console<'_>,
    ) -> Result<(), Failure> {
        let mut progress = Progress::start(tips.len() as u64, console);
        let (mut listed, mut log) = (Vec::new(), Vec::new());
        for (done, id) in (1..).zip(tips) {
            listed.push(self.tip(case, id)?);
            for entry in case.log_of(id)? {
                serde_json::to_writer(&mut log, &entry).map_err(io::Error::from)?;
                log.push(b'\n');
            }
            progress.show(done, console);
        }
        progress.finish();
        self.bytes("log.jsonl", &log)?;
        let manifest = Manifest {
            format: "bocca-evidence/1",
            program: concat!("bocca-reader ", env!("CARGO_PKG_VERSION")),
            tips: &listed,
        };
        let manifest = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from)?;
        self.bytes("manifest.json", &manifest)?;
        let line = |file: &Listed| format!("{}  {}\n", file.sha256, file.path);
        let sums: String = self.sums.iter().map(line).collect();
        self.bytes("SHA256SUMS", sums.as_bytes())
    }

    fn tip(&mut self, case: &Case, id: &TipId) -> Result<Tip, Failure> {
        let before = self.sums.len();
        self.file(case, id, "tip.json", None)?;
        self.file(case, id, "message.txt", None)?;
        for attachment in case.attachments(id)? {
            let name = format!("attachments/{}", attachment.name);
            self.file(case, id, &name, Some(&attachment.sha256))?;
        }
        let (sealed, batches) = case.sealed_as(id)?;
        Ok(Tip {
            id: id.to_string(),
            appeal: case.row(id)?.appeal,
            sealed,
            batches,
            files: self.sums.get(before..).unwrap_or_default().to_vec(),
        })
    }

    /// Copies a file of a tip; its digest must be `sealed` where that is known.
    fn file(
        &mut self,
        case: &Case,
        id: &TipId,
        name: &str,
        sealed: Option<&str>,
    ) -> Result<(), Failure> {
        let wrong = |why: String| EvidenceError::Tip {
            id: *id,
            name: name.to_owned(),
            why,
        };
        let unreadable = |error: io::Error| wrong(format!("cannot be read: {error}"));
        let file = stored_file(&case.folder_of(id).join(name)).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        let digest = self.entry(&format!("tips/{id}/{name}"), size, file)?;
        match sealed.is_none_or(|sealed| sealed == digest) {
            true => Ok(()),
            false => Err(wrong("is not what was sealed".to_owned()).into()),
        }
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.entry(name, bytes.len() as u64, bytes).map(drop)
    }

    /// Writes one entry of the archive and returns its digest.
    fn entry(&mut self, path: &str, size: u64, body: impl Read) -> Result<String, Failure> {
        let place = self.path;
        let failed = |source| failed(place, source);
        let header = envelope::tar_header(path, size);
        let header = header.ok_or_else(|| failed(io::Error::other("a file is over 8 GiB")))?;
        self.out.write_all(&header).map_err(failed)?;
        let (mut hasher, mut left) = (Sha256::new(), size);
        let (mut body, mut piece) = (body.take(size), vec![0; PIECE]);
        loop {
            let read = match body.read(&mut piece).map_err(failed)? {
                0 => break,
                read => piece.get(..read).unwrap_or_default(),
            };
            hasher.update(read);
            left -= read.len() as u64;
            self.out.write_all(read).map_err(failed)?;
        }
        if left > 0 {
            return Err(failed(io::Error::other(format!("{path} became shorter"))));
        }
        let fill = zeros(envelope::tar_fill(size));
        self.out.write_all(&fill).map_err(failed)?;
        let sha256 = format!("{:x}", hasher.finalize());
        self.sums.push(Listed {
            path: path.to_owned(),
            size,
            sha256: sha256.clone(),
        });
        Ok(sha256)
    }

    fn finish(mut self) -> Result<(), Failure> {
        let end = self.out.write_all(&zeros(envelope::TAR_END_LEN));
        let kept = end
            .and_then(|()| self.out.flush())
            .and_then(|()| self.out.get_ref().sync_all())
            .and_then(|()| File::open(durable::folder_of(self.path))?.sync_all());
        kept.map_err(|source| failed(self.path, source))
    }
}

/// The zeros between entries, and those at the end: two blocks of 512 bytes at most.
fn zeros(count: u64) -> Vec<u8> {
    vec![0; usize::try_from(count).unwrap_or_default()]
}

fn failed(path: &Path, source: io::Error) -> Failure {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::AlreadyExists => EvidenceError::Exists(path),
        _ => EvidenceError::Write { path, source },
    }
    .into()
}
