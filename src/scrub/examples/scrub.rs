//! Cleans files: `cargo run --release -p bocca-scrub --example scrub -- FOLDER FILE…` writes the clean copy
//! of each FILE into FOLDER, under the same name, and says what went.
#![allow(clippy::print_stdout, reason = "it is a program")]

use std::error::Error;
use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use bocca_scrub::{scrub, Budget};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("usage: scrub FOLDER FILE…")?;
    for file in arguments {
        println!("{}: {}", file.display(), one(&file, &folder)?);
    }
    Ok(())
}

fn one(file: &Path, folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut source = File::open(file)?;
    let budget = Budget { bytes_out: 4 << 30 };
    match scrub(&mut source, &budget) {
        Ok(cleaned) => {
            let out = File::create(folder.join(file.file_name().ok_or("no name")?))?;
            cleaned
                .plan
                .write_to(&mut source, &mut BufWriter::new(out))?;
            let lines = cleaned.report.lines().join(", ");
            Ok(format!("{} ({lines})", cleaned.kind.name))
        }
        Err(refused) => Ok(format!("refused: {refused}")),
    }
}
