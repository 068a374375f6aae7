//! How `bocca-reader open` does on a whole campaign: 26,800 tips in thirty languages, with pictures and
//! hostile ones (see `tests/harness/campaign.rs`).
//!
//! `bench-case [TIPS]` prints, with their goals:
//!
//! - its rate over the bare program's (`tests/harness/bare.rs`), in turn, three rounds, on a post-quantum
//!   campaign and on a classic one; both write the same files, byte for byte, or the benchmark fails;
//! - its rate over that of a shell loop of the distribution's `age` and `tar`, which reads classic keys only,
//!   on a sample of the classic campaign's sealed tips, which it finds unpacked;
//! - the most memory that `open` was resident with.

// The figures are this program's output.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use bocca_tests::bench::median;
use bocca_tests::campaign::{write, Options, Truth};
use bocca_tests::{bare, binary};
use envelope::Kind;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const ROUNDS: usize = 3;
/// How many tips the shell loop opens; the rest would take it as long for each.
const SAMPLE: usize = 300;
const MIB: f64 = 1024.0;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["bare", identity, into, ref batches @ ..] => {
            let batches: Vec<&Path> = batches.iter().map(Path::new).collect();
            bare::open(&batches, identity.as_ref(), into.as_ref())
        }
        [] => compare(26_800),
        [tips] => compare(tips.parse()?),
        _ => Err("usage: bench-case [TIPS]".into()),
    }
}

fn compare(tips: usize) -> Result<()> {
    let folder = tempfile::Builder::new()
        .prefix("bocca-bench-case")
        .tempdir()?;
    for (name, kind) in [
        ("mlkem768x25519", Kind::PostQuantum),
        ("X25519", Kind::Classic),
    ] {
        let mut options = Options::new(folder.path().join("campaign"));
        (options.tips, options.kind) = (tips, kind);
        let truth = write(&options, &|_| ())?;
        compare_kind(folder.path(), name, &truth, kind == Kind::Classic)?;
        fs::remove_dir_all(&options.to)?;
    }
    Ok(())
}

/// Seconds and resident memory of each run, in turn.
fn compare_kind(folder: &Path, name: &str, truth: &Truth, shell: bool) -> Result<()> {
    let (a, b) = (folder.join("bare"), folder.join("case"));
    let (mut ours, mut bares, mut shells) = (Vec::new(), Vec::new(), Vec::new());
    let mut memory = 0.0_f64;
    let sample = if shell { unpack(folder, truth)? } else { 0 };
    for _ in 0..ROUNDS {
        let mut bare = Command::new(std::env::current_exe()?);
        bare.arg("bare").arg(truth.identity()).arg(&a);
        bares.push(run(bare.args(&truth.batches), &[0])?.0);
        let mut reader = Command::new(binary("bocca-reader"));
        reader.arg("open").args(&truth.batches);
        reader.arg("--identity").arg(truth.identity());
        let done = run(reader.arg("--into").arg(&b), &[0, 3])?;
        ours.push(done.0);
        memory = memory.max(done.1);
        if shell {
            shells.push(run(&mut shell_loop(folder, truth), &[0])?.0);
            fs::remove_dir_all(folder.join("opened"))?;
        }
        check_same(&a, &b, truth)?;
        fs::remove_dir_all(&a)?;
        fs::remove_dir_all(&b)?;
    }
    let tips = truth.tips.len() as f64;
    let rate = tips / median(ours.clone());
    let bare = tips / median(bares.clone());
    let each = ours.iter().zip(&bares).map(|(ours, bare)| bare / ours);
    let each: Vec<String> = each.map(|ratio| format!("{ratio:.2}")).collect();
    println!(
        "{name}: open {rate:.0} tips/s, bare {bare:.0} tips/s, ratio {:.2} (rounds: {}; goal 0.9)",
        rate / bare,
        each.join(" ")
    );
    println!("{name}: open was resident with {memory:.0} MiB at most (goal: under 300)");
    if shell {
        let loops = sample as f64 / median(shells);
        let ratio = rate / loops;
        println!("{name}: shell loop {loops:.0} tips/s of {sample}, ratio {ratio:.1} (goal 10)");
        fs::remove_dir_all(folder.join("sample"))?;
    }
    Ok(())
}

/// Runs to the end; returns seconds, and the most MiB that it was resident with.
fn run(command: &mut Command, codes: &[i32]) -> Result<(f64, f64)> {
    Command::new("sync").status()?;
    let start = Instant::now();
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut memory = 0.0;
    let status = loop {
        // The kernel keeps the peak, so that the last look is what counts.
        memory = resident(&child).unwrap_or(memory);
        if let Some(status) = child.try_wait()? {
            break status;
        }
        thread::sleep(Duration::from_millis(5));
    };
    let seconds = start.elapsed().as_secs_f64();
    match status.code().is_some_and(|code| codes.contains(&code)) {
        true => Ok((seconds, memory)),
        false => Err(format!("{command:?}: {status}").into()),
    }
}

fn resident(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    let kib: f64 = line.trim().strip_suffix(" kB")?.parse().ok()?;
    Some(kib / MIB)
}

/// Unpacks the first tips of the first batch that are to open. Returns how many.
fn unpack(folder: &Path, truth: &Truth) -> Result<usize> {
    let sample = folder.join("sample");
    fs::create_dir(&sample)?;
    let batch = truth.batches.first().ok_or("a campaign has a batch")?;
    let mut names = String::new();
    let first = truth.tips.iter().filter(|tip| tip.opens).take(SAMPLE);
    let count = first
        .inspect(|tip| names += &format!("tips/{}.age\n", tip.id))
        .count();
    fs::write(sample.join("names"), names)?;
    let mut tar = Command::new("tar");
    tar.arg("-xf").arg(batch).arg("-C").arg(&sample);
    run(tar.arg("-T").arg(sample.join("names")), &[0])?;
    Ok(count)
}

fn shell_loop(folder: &Path, truth: &Truth) -> Command {
    const LOOP: &str = r#"set -e
        for sealed in "$1"/sample/tips/*.age; do
          tip=$1/opened/$(basename "$sealed" .age)
          mkdir -p "$tip"
          age -d -i "$2" "$sealed" | tar -x -i -C "$tip"
        done"#;
    let arguments: [&OsStr; 4] = [
        OsStr::new("-c"),
        OsStr::new(LOOP),
        OsStr::new("sh"),
        folder.as_os_str(),
    ];
    let mut command = Command::new("sh");
    command.args(arguments).arg(truth.identity());
    command
}

/// Both have every tip that is to open, with the same files; of the others the reader has none.
fn check_same(a: &Path, b: &Path, truth: &Truth) -> Result<()> {
    for tip in &truth.tips {
        let (bare, ours) = (tip_folder(a, tip.id), tip_folder(b, tip.id));
        if !tip.opens {
            if ours.exists() {
                return Err(format!("{} was opened", tip.id).into());
            }
            continue;
        }
        let names = files(&bare)?;
        if names != files(&ours)? || names.len() < 2 {
            return Err(format!("{}: not the same files", tip.id).into());
        }
        for name in names {
            if fs::read(bare.join(&name))? != fs::read(ours.join(&name))? {
                return Err(format!("{}: another {}", tip.id, name.display()).into());
            }
        }
    }
    Ok(())
}

fn tip_folder(folder: &Path, id: envelope::TipId) -> PathBuf {
    folder.join("tips").join(id.to_string())
}

/// The names of a tip's files, sorted.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => names.extend(
                files(&path)?
                    .into_iter()
                    .map(|file| Path::new("attachments").join(file)),
            ),
            false => names.extend(path.file_name().map(PathBuf::from)),
        }
    }
    names.sort();
    Ok(names)
}
