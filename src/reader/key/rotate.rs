//! `key rotate`: a new identity beside the old one, and what the group's file holds meanwhile.

use std::collections::BTreeSet;

use envelope::{Fingerprint, Kind, SecretKey};

use crate::cli;
use crate::console::Console;
use crate::exit::{Exit, Failure};
use crate::identity;
use crate::identity_file::{self, NewFile};
use crate::keygen;

/// Writes the new identity and prints what the group's file must hold from now on.
pub(crate) fn run(options: &cli::Rotate, console: &mut Console<'_>) -> Result<Exit, Failure> {
    identity_file::check_new(&options.output)?;
    let old = identity::load_secrets(&options.old, console)?;
    let kind = keygen::kind(options.classic);
    let file = NewFile::plan(&options.output, options.no_passphrase, console)?;
    let recipient = file.write(&SecretKey::random(kind), console)?;
    // age seals no tip to both kinds, so the old key can only go when the new one comes.
    let overlap = old.iter().all(|key| key.kind() == kind);
    for line in group_file(&old, overlap, kind, &recipient) {
        console.data(line)?;
    }
    tell(options, overlap, console);
    Ok(Exit::Done)
}

/// The lines of the group's file: the new recipient, and each old one named as retiring or retired.
fn group_file(old: &[SecretKey], overlap: bool, kind: Kind, recipient: &str) -> Vec<String> {
    let new = Fingerprint::of(recipient);
    let mut lines = vec![
        format!("# new: {new} ({})", kind.as_str()),
        recipient.to_owned(),
    ];
    let old = old.iter().map(|key| (key.recipient(), key.kind().as_str()));
    for (recipient, kind) in old.collect::<BTreeSet<_>>() {
        let fingerprint = Fingerprint::of(&recipient);
        if overlap {
            lines.push(format!(
                "# retiring: {fingerprint} ({kind}); remove this line and the next when {new} has opened a tip"
            ));
            lines.push(recipient);
        } else {
            lines.push(format!("# retired: {fingerprint} ({kind})"));
        }
    }
    lines
}

fn tell(options: &cli::Rotate, overlap: bool, console: &mut Console<'_>) {
    let (old, new) = (options.old.display(), options.output.display());
    match overlap {
        true => console.note("put the lines above into the group's keys/<group>.txt in place of the retiring recipient, and restart the relay: new tips open with either key"),
        false => console.note("classic and post-quantum recipients cannot share a tip, so there is no overlap: put the lines above into keys/<group>.txt, change all other groups in the same hour, and restart the relay once"),
    }
    console.note(format_args!(
        "open the next batches with both: --identity {new} --identity {old}; when {new} has opened a tip, remove the retiring lines and restart the relay"
    ));
    console.note(format_args!(
        "keep {old}: tips that were sealed before open only with it; destroy it and its shares when none of them is left to open"
    ));
}
