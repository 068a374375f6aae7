//! What a command needs of the file system: what its line names, and the folders of what it makes.
//!
//! The kernel's bounds are for files and folders that are there. Where a command makes a file, it is therefore given
//! the whole folder around it, in which it could then read, change and remove everything: for `--to evidence.tar`
//! that is the folder in which the command was started. A folder of its own for such a file keeps it to that one.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::cli::{Command, Inspect, Key, Keygen, Open, Reply};
use crate::{durable, preview};

/// Paths of a command. Those of folders count for everything below them, and what is not there counts for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reach {
    /// Files and folders that are read.
    pub(crate) read: Vec<PathBuf>,
    /// Folders in which files and folders are made, read, written and removed. One that is not there yet stands
    /// for the nearest folder above it that is, since it has to be made in that.
    pub(crate) write: Vec<PathBuf>,
    /// Programs that may be started, and what they are loaded with.
    pub(crate) execute: Vec<PathBuf>,
    /// Identity files, which are read as well. A key on hardware has a plugin, a program of others that talks to
    /// its device in its own way.
    pub(crate) identities: Vec<PathBuf>,
}

impl Reach {
    /// A file that is read.
    pub(crate) fn reading(mut self, path: &Path) -> Self {
        self.read.push(path.to_owned());
        self
    }

    /// A folder that is worked in.
    pub(crate) fn working_in(mut self, folder: &Path) -> Self {
        self.write.push(folder.to_owned());
        self
    }

    /// A file that is made: its whole folder with all that is in it, since the file is not there yet, and its name
    /// is given to it from another one when it is complete.
    pub(crate) fn making(self, file: &Path) -> Self {
        self.working_in(&durable::folder_of(file))
    }

    /// A program that is started, with the libraries of the system.
    pub(crate) fn starting(mut self, program: &Path) -> Self {
        let libraries = [
            "/lib",
            "/lib64",
            "/usr/lib",
            "/usr/lib64",
            "/etc/ld.so.cache",
        ];
        self.execute.push(program.to_owned());
        self.execute.extend(libraries.map(PathBuf::from));
        self
    }

    /// Batches, and the signatures beside them.
    fn batches(mut self, batches: &[PathBuf]) -> Self {
        for batch in batches {
            let mut signature = OsString::from(batch);
            signature.push(".minisig");
            self.read.extend([batch.clone(), signature.into()]);
        }
        self
    }

    /// Identity files.
    fn identities(mut self, files: &[PathBuf]) -> Self {
        self.identities.extend_from_slice(files);
        files.iter().fold(self, |reach, file| reach.reading(file))
    }

    /// The relay's key, which may be a file.
    fn relay_key(self, key: Option<&String>) -> Self {
        match key {
            Some(key) => self.reading(Path::new(key)),
            None => self,
        }
    }
}

impl Command {
    /// What the command needs.
    pub(crate) fn reach(&self) -> Reach {
        match self {
            Command::Keygen(Keygen { output, .. }) => Reach::default().making(output),
            Command::Inspect(Inspect { batches, relay_key }) => Reach::default()
                .batches(batches)
                .relay_key(relay_key.as_ref()),
            Command::Open(options) => open(options),
            Command::Key(command) => key(command),
            Command::Reply(options) => reply(options),
            Command::List(options) => case(&options.case),
            Command::Search(options) => case(&options.case),
            Command::Show(options) => case(&options.case),
            Command::Label(options) => case(&options.case),
            Command::Note(options) => case(&options.case),
            Command::Export(options) => case(&options.case).making(&options.to),
            Command::Index(options) => case(&options.case),
            Command::Browse(options) => case(&options.case),
            Command::Report(options) => case(&options.case).making(&options.to),
        }
    }
}

fn key(command: &Key) -> Reach {
    let reach = Reach::default();
    match command {
        Key::Split(options) => reach.reading(&options.identity).working_in(&options.to),
        Key::Join(options) => {
            let shares = options.shares.iter();
            let reach = shares.fold(reach, |reach, share| reach.reading(share));
            reach.making(&options.output)
        }
        Key::Rotate(options) => reach.reading(&options.old).making(&options.output),
        Key::Test(options) => reach
            .reading(&options.recipients)
            .identities(&options.identity),
    }
}

fn reply(options: &Reply) -> Reach {
    let reach = Reach::default()
        .working_in(&options.case)
        .making(&options.to);
    match options.message.as_os_str() == "-" {
        true => reach,
        false => reach.reading(&options.message),
    }
}

/// A case folder that is there, and the program that decodes its pictures.
fn case(folder: &Path) -> Reach {
    let reach = Reach::default().working_in(folder);
    match preview::program() {
        Ok(program) => reach.starting(&program),
        Err(_) => reach,
    }
}

fn open(options: &Open) -> Reach {
    let reach = Reach::default()
        .batches(&options.batches)
        .relay_key(options.relay_key.as_ref())
        .working_in(&options.into);
    let reach = reach.identities(&options.identity);
    match &options.receipt {
        Some(receipt) => reach.making(receipt),
        None => reach,
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;

    fn reach(line: &str) -> Reach {
        Cli::try_parse_from(line.split(' '))
            .unwrap()
            .command
            .reach()
    }

    fn paths(names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(PathBuf::from).collect()
    }

    #[test]
    fn a_command_reaches_what_its_line_names() {
        let keygen = reach("bocca-reader keygen --output safe/unit.key");
        assert_eq!(keygen, Reach::default().working_in(Path::new("safe")));
        let here = reach("bocca-reader keygen --output unit.key");
        assert_eq!(here.write, paths(&["."]));
        let inspect = reach("bocca-reader inspect a.tar b/c.tar --relay-key k");
        let read = ["a.tar", "a.tar.minisig", "b/c.tar", "b/c.tar.minisig", "k"];
        assert_eq!(inspect.read, paths(&read));
        assert!(inspect.write.is_empty() && inspect.execute.is_empty());
        let open = reach(
            "bocca-reader open a.tar --identity one --identity two --into case --receipt out/r",
        );
        assert_eq!(open.read, paths(&["a.tar", "a.tar.minisig", "one", "two"]));
        assert_eq!(open.write, paths(&["case", "out"]));
        assert!(open.execute.is_empty());
    }

    #[test]
    fn where_a_file_is_made_its_whole_folder_is_reached() {
        for (line, folders) in [
            ("export case --to out/evidence.tar", ["case", "out"]),
            ("export case --to evidence.tar", ["case", "."]),
            ("report case --to out/report-1", ["case", "out"]),
        ] {
            let reach = reach(&format!("bocca-reader {line}"));
            assert_eq!(reach.write, paths(&folders), "{line}");
        }
    }
}
