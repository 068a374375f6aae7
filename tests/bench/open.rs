//! How fast `bocca-reader open` is, against a bare program in the same run.
//!
//! Seals text tips into a batch, then lets the reader and the bare program open it in turn, three
//! times each, into new folders. The bare program is `tests/harness/bare.rs`. Both end with the same
//! files, byte for byte, or the benchmark fails.
//!
//! `bench-open [TIPS]` (default 10,000) prints medians and `ratio`, the reader's rate over the bare
//! program's. `durable` rows add what a receipt needs: everything on the disk before the end.

// The figures are this program's output.
#![allow(clippy::print_stdout)]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use age::secrecy::ExposeSecret;
use bocca_tests::bare;
use envelope::{BatchTip, Digest, Kind, Manifest, Recipients, Tip, TipId};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const ROUNDS: usize = 3;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bare", batch, identity, into] => {
            bare::open(&[batch.as_ref()], identity.as_ref(), into.as_ref())
        }
        [] => compare(10_000),
        [tips] => compare(tips.parse()?),
        _ => Err("usage: bench-open [TIPS]".into()),
    }
}

fn compare(tips: usize) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("bocca-bench-open-{}", std::process::id()));
    fs::create_dir(&folder)?;
    let result = [
        ("X25519", Kind::Classic),
        ("mlkem768x25519", Kind::PostQuantum),
    ]
    .into_iter()
    .try_for_each(|(name, kind)| compare_kind(&folder, name, kind, tips));
    fs::remove_dir_all(&folder)?;
    result
}

fn compare_kind(folder: &Path, name: &str, kind: Kind, tips: usize) -> Result<()> {
    let (batch, identity) = (folder.join("batch.tar"), folder.join("identity"));
    prepare(&batch, &identity, kind, tips)?;
    let reader = std::env::current_exe()?.with_file_name("bocca-reader");
    let bare = std::env::current_exe()?;
    for durable in [false, true] {
        let (mut bare_times, mut reader_times) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let (a, b) = (folder.join("bare"), folder.join("reader"));
            let receipt = folder.join("receipt");
            let mut command = Command::new(&bare);
            command.arg("bare").args([&batch, &identity, &a]);
            bare_times.push(time(&mut command, durable.then_some(&a))?);

            let mut command = Command::new(&reader);
            command
                .arg("open")
                .arg(&batch)
                .arg("--identity")
                .arg(&identity)
                .arg("--into")
                .arg(&b);
            if durable {
                command.arg("--receipt").arg(&receipt);
            }
            reader_times.push(time(&mut command, None)?);

            check_same(&a, &b, tips)?;
            fs::remove_dir_all(a)?;
            fs::remove_dir_all(b)?;
            if durable {
                fs::remove_file(receipt)?;
            }
        }
        report(name, durable, tips, bare_times, reader_times);
    }
    Ok(())
}

fn report(name: &str, durable: bool, tips: usize, bare: Vec<Duration>, reader: Vec<Duration>) {
    let rate = |times: Vec<Duration>| tips as f64 / median(times).as_secs_f64();
    let (bare, reader) = (rate(bare), rate(reader));
    let kind = if durable { "durable" } else { "written" };
    let ratio = reader / bare;
    println!(
        "{name:<15} {kind}: bare {bare:>6.0} tips/s, reader {reader:>6.0} tips/s, ratio {ratio:.2}"
    );
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Runs to the end, with what earlier runs wrote out of the way; `synced` is brought to the disk.
fn time(command: &mut Command, synced: Option<&PathBuf>) -> Result<Duration> {
    Command::new("sync").status()?;
    let start = Instant::now();
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    if let Some(folder) = synced {
        Command::new("sync").arg("-f").arg(folder).status()?;
    }
    Ok(start.elapsed())
}

/// Seals text tips of a few lengths, all of one size when sealed, and writes them as a batch.
fn prepare(batch: &Path, identity: &Path, kind: Kind, tips: usize) -> Result<()> {
    let new = envelope::generate(kind);
    fs::write(identity, new.secret.expose_secret())?;
    let recipients = Recipients::parse("bench", &new.recipient)?;
    let mut sealed: BTreeMap<TipId, (Vec<u8>, BatchTip)> = BTreeMap::new();
    for number in 0..tips {
        let line = format!("Tip {number}: the bag is from a shop near the station. ");
        let mut tip = Tip::default();
        tip.message = line.repeat(1 + number % 40);
        let one = envelope::seal(&tip, &recipients, Vec::new(), &mut |_, _| Ok(()))?;
        let (id, bytes) = (one.id(), one.into_inner());
        let entry = BatchTip {
            id,
            size: bytes.len() as u64,
            sha256: Digest::of(&bytes),
        };
        sealed.insert(id, (bytes, entry));
    }
    let tips = sealed.values().map(|(_, entry)| *entry).collect();
    let manifest = Manifest {
        relay: None,
        sequence: 1,
        previous: None,
        group: None,
        tips,
    };
    let out = BufWriter::new(fs::File::create(batch)?);
    Ok(envelope::write_batch(
        &manifest,
        out,
        &mut |id, out| match sealed.get(id) {
            Some((bytes, _)) => out.write_all(bytes),
            None => Ok(()),
        },
    )?)
}

fn check_same(a: &Path, b: &Path, tips: usize) -> Result<()> {
    let mut folders = 0;
    for folder in fs::read_dir(a.join("tips"))? {
        let folder = folder?;
        let other = b.join("tips").join(folder.file_name());
        for file in ["tip.json", "message.txt"] {
            if fs::read(folder.path().join(file))? != fs::read(other.join(file))? {
                return Err("the two programs wrote different files".into());
            }
        }
        folders += 1;
    }
    match folders == tips && fs::read_dir(b.join("tips"))?.count() == tips {
        true => Ok(()),
        false => Err("a program did not open every tip".into()),
    }
}
