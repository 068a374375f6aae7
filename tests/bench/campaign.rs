//! Makes a campaign of tips with known truth: batches, keys, and what is true of each tip.
//!
//! `campaign [--seed 1] [--tips 26800] [--batch 5000] [--classic] --to FOLDER`. What it holds is said in
//! `tests/harness/campaign.rs`.

use std::error::Error;

use bocca_tests::campaign::{write, Options};
use envelope::Kind;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

const USAGE: &str = "usage: campaign [--seed N] [--tips N] [--batch N] [--classic] --to FOLDER";

fn main() -> Result<()> {
    let options = options(std::env::args().skip(1))?;
    let all = options.tips;
    let truth = write(&options, &|done| {
        if done % 500 == 0 || done == all {
            eprint!("\r{done} of {all} tips sealed");
        }
    })?;
    let copies = truth
        .tips
        .iter()
        .enumerate()
        .filter(|(index, tip)| tip.origin != *index);
    eprintln!(
        "; {} copies, {} with pictures, {} hostile",
        copies.count(),
        truth.tips.iter().filter(|tip| tip.pictures > 0).count(),
        truth
            .tips
            .iter()
            .filter(|tip| tip.hostile.is_some())
            .count(),
    );
    Ok(())
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options> {
    let mut options = Options::new("");
    while let Some(name) = arguments.next() {
        if name == "--classic" {
            options.kind = Kind::Classic;
            continue;
        }
        let value = arguments.next().ok_or(USAGE)?;
        match name.as_str() {
            "--seed" => options.seed = value.parse()?,
            "--tips" => options.tips = value.parse()?,
            "--batch" => options.batch = value.parse()?,
            "--to" => options.to = value.into(),
            _ => return Err(USAGE.into()),
        }
    }
    if options.to.as_os_str().is_empty() || options.batch == 0 {
        return Err(USAGE.into());
    }
    Ok(options)
}
