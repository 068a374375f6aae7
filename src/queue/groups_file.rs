//! `<data>/groups`: the groups of the keys folder that the relay served with last, so that the operator's commands
//! know them without it.
//!
//! ```text
//! bocca-groups/1
//! berlin
//! lyon
//! ```

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use envelope::{is_group, MAX_GROUPS, MAX_GROUP_BYTES};

use crate::disk::Disk;
use crate::placed::{NotKept, Placed};

const FIRST_LINE: &str = "bocca-groups/1\n";
const NAME: &str = "groups";
const NEW: &str = "groups.new";

/// More than any such file of ours has, in bytes.
const MAX_BYTES: u64 = (FIRST_LINE.len() + MAX_GROUPS * (MAX_GROUP_BYTES + 1) + 1) as u64;

/// The place of the file of groups.
pub(crate) struct GroupsFile(Placed);

impl GroupsFile {
    /// The one in the folder `data`. Removes what a crash left of an unfinished one.
    pub(crate) fn new(data: &Path, disk: Arc<dyn Disk>) -> io::Result<Self> {
        Ok(Self(Placed::new(data, disk, NAME.to_owned(), NEW)?))
    }

    /// Where it is.
    pub(crate) fn path(&self) -> PathBuf {
        self.0.path()
    }

    /// The groups: none where there is no file, `None` where it is damaged.
    pub(crate) fn read(&self) -> io::Result<Option<BTreeSet<String>>> {
        let text = self.0.read(MAX_BYTES)?;
        Ok(text.map_or(Some(BTreeSet::new()), |text| parse(&text)))
    }

    /// Puts these in its place and waits until they are durable.
    pub(crate) fn write(&self, groups: &BTreeSet<String>) -> Result<(), NotKept> {
        let lines = groups.iter().flat_map(|group| [group.as_str(), "\n"]);
        let text: String = std::iter::once(FIRST_LINE).chain(lines).collect();
        self.0.write(text.as_bytes())
    }
}

fn parse(text: &[u8]) -> Option<BTreeSet<String>> {
    let lines = std::str::from_utf8(text).ok()?.strip_prefix(FIRST_LINE)?;
    let names = lines.split_inclusive('\n');
    let names: Vec<&str> = names
        .map(|line| line.strip_suffix('\n'))
        .collect::<Option<_>>()?;
    let sorted = names.is_sorted_by(|a, b| a < b);
    let sound = sorted && names.len() <= MAX_GROUPS && names.iter().all(|name| is_group(name));
    sound.then(|| names.into_iter().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_form_is_read() {
        let two = BTreeSet::from(["berlin".to_owned(), "lyon".to_owned()]);
        assert_eq!(parse(b"bocca-groups/1\nberlin\nlyon\n"), Some(two));
        assert_eq!(parse(b"bocca-groups/1\n"), Some(BTreeSet::new()));
        for wrong in [
            &b""[..],
            b"bocca-groups/2\nlyon\n",
            b"bocca-groups/1\nlyon",
            b"bocca-groups/1\nlyon\nberlin\n",
            b"bocca-groups/1\nlyon\nlyon\n",
            b"bocca-groups/1\n\n",
            b"bocca-groups/1\n../x\n",
            b"bocca-groups/1\n\xff\n",
        ] {
            assert_eq!(parse(wrong), None, "{}", wrong.escape_ascii());
        }
    }
}
