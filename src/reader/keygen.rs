//! `keygen`: makes an identity file.

use envelope::{Fingerprint, Kind, SecretKey};

use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::identity_file::NewFile;

/// Writes the identity to a new file and prints its recipient.
pub(crate) fn run(options: &cli::Keygen, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let file = NewFile::plan(&options.output, options.no_passphrase, console)?;
    let key = SecretKey::random(kind(options.classic));
    let recipient = file.write(&key, console)?;
    console.data(&recipient)?;
    console.note(format_args!(
        "the fingerprint of the key is {}; bocca-relay check shows the same one, compare them",
        Fingerprint::of(&recipient)
    ));
    console.note("put the line above into keys/<group>.txt of the relay, one file per group");
    Ok(Exit::Done)
}

/// The type that the command line asks for.
pub(crate) fn kind(classic: bool) -> Kind {
    match classic {
        true => Kind::Classic,
        false => Kind::PostQuantum,
    }
}
