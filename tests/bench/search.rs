//! How long an investigator waits for the commands on a whole campaign, and how well its copies are found.
//!
//! `bench-search [TIPS]` opens a campaign of 26,800 tips (see `tests/harness/campaign.rs`), indexes it, and prints
//! the median of whole processes over seven rounds with their goals, beside a bare process that reads the index
//! file once; then recall and precision of the copies that `list` folds, against the known truth.

// The figures are this program's output.
#![allow(clippy::print_stdout)]

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use bocca_tests::bench::median;
use bocca_tests::binary;
use bocca_tests::campaign::{write, Options, Truth};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const ROUNDS: usize = 7;
const GOAL_MS: f64 = 200.0;

const COMMANDS: [&[&str]; 5] = [
    &["list", "case"],
    &["list", "case", "--unread", "--language", "de"],
    &["search", "case", "market"],
    &["search", "case", "市场"],
    &["search", "case", "red bag", "--attachment", "image"],
];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => measure(26_800),
        [tips] => measure(tips.parse()?),
        _ => Err("usage: bench-search [TIPS]".into()),
    }
}

fn measure(tips: usize) -> Result<()> {
    let folder = tempfile::Builder::new()
        .prefix("bocca-bench-search")
        .tempdir()?;
    let mut options = Options::new(folder.path().join("campaign"));
    options.tips = tips;
    let truth = write(&options, &|_| ())?;
    open(folder.path(), &truth)?;
    let (seconds, _) = reader(folder.path(), &["index", "case"])?;
    println!("index: {seconds:.1} s");
    let rounds = |command: &[&str]| -> Result<f64> {
        let times = (0..ROUNDS).map(|_| Ok(reader(folder.path(), command)?.0 * 1000.0));
        Ok(median(times.collect::<Result<Vec<_>>>()?))
    };
    let mut reads = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        let mut cat = Command::new("cat");
        let index = folder.path().join("case/case.sqlite");
        cat.arg(index).stdout(std::process::Stdio::null());
        cat.status()?;
        reads.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    println!("cat of the index: {:.0} ms", median(reads));
    for command in COMMANDS {
        let took = rounds(command)?;
        let (words, ratio) = (command.join(" "), took / GOAL_MS);
        println!("{words}: {took:.0} ms, {ratio:.2} of the goal of {GOAL_MS} ms");
    }
    let (_, listed) = reader(folder.path(), &["list", "case", "--copies", "--json"])?;
    let judged = truth.judge(&listed);
    println!(
        "copies: recall {:.3} (goal 0.95), precision {:.3} (goal 0.98)",
        judged.recall, judged.precision
    );
    Ok(())
}

fn open(folder: &Path, truth: &Truth) -> Result<()> {
    let mut open = Command::new(binary("bocca-reader"));
    open.arg("open").args(&truth.batches).arg("--identity");
    open.arg(truth.identity())
        .arg("--into")
        .arg(folder.join("case"));
    let done = open.output()?;
    fs::remove_dir_all(&truth.folder)?;
    // Some hostile tips do not open.
    match done.status.code() {
        Some(0 | 3) => Ok(()),
        code => Err(format!("open ended with {code:?}").into()),
    }
}

/// Seconds of a command, and what it printed.
fn reader(folder: &Path, command: &[&str]) -> Result<(f64, String)> {
    let start = Instant::now();
    let mut reader = Command::new(binary("bocca-reader"));
    let done = reader.args(command).current_dir(folder).output()?;
    let seconds = start.elapsed().as_secs_f64();
    match done.status.success() {
        true => Ok((seconds, String::from_utf8(done.stdout)?)),
        false => Err(String::from_utf8_lossy(&done.stderr).into_owned().into()),
    }
}
