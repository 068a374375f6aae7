//! A campaign like Europol's "Trace an Object", made up: thousands of tips in thirty languages, with known
//! truth about who copies whom.
//!
//! A campaign is made from a seed. The same seed and number give the same messages and answers for ever, and
//! the same pictures while the JPEG encoder stays the same; keys, tokens and ids are new each time. Of a hundred tips 40 copy another
//! (most twice or thrice, a few hundreds of times; a third of them word for word), 12 have pictures, and
//! one is hostile. Some who do not copy each other give an appeal's true answer: they agree.
//!
//! ```text
//! FOLDER/unit.key        the identity; unit.txt: its recipient
//! FOLDER/relay.pub       the key that signed the batches
//! FOLDER/0001.tar …      batches of 5,000 tips, in a chain, each with its .minisig
//! FOLDER/truth.jsonl     one line a tip, in the order of arrival: see [`Told`]
//! ```

mod answers;
mod hostile;
mod judged;
mod messages;
mod pictures;
mod plan;
mod random;
mod raw;
mod sealing;
mod truth;
mod words;

use std::fs;
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use age::secrecy::ExposeSecret;
use envelope::{Kind, Recipients, Tip};

pub use judged::Judged;
use plan::Plan;
use sealing::{write_batch, Keys};
pub use truth::{Told, Truth};

/// What to make, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// Names the campaign.
    pub seed: u64,
    /// How many tips.
    pub tips: usize,
    /// The kind of the unit's identity; the distribution's `age` reads only classic ones.
    pub kind: Kind,
    /// How many tips of one batch, the last perhaps less.
    pub batch: usize,
    /// A folder, which is made.
    pub to: PathBuf,
}

impl Options {
    /// Europol's 26,800 tips, sealed as `keygen` does by default.
    pub fn new(to: impl Into<PathBuf>) -> Self {
        Options {
            seed: 1,
            tips: 26_800,
            kind: Kind::PostQuantum,
            batch: 5_000,
            to: to.into(),
        }
    }
}

/// Makes a campaign; `progress` hears how many tips are sealed. Takes all cores, and memory for a few tips
/// and 100 bytes for each.
///
/// # Errors
/// The folder is there already, or the disk fails.
pub fn write(options: &Options, progress: &(dyn Fn(usize) + Sync)) -> io::Result<Truth> {
    let to = &options.to;
    fs::create_dir(to)?;
    let keys = Keys {
        unit: identity(options.kind, to)?,
        stranger: recipients(&envelope::generate(options.kind).recipient)?,
    };
    let signer = minisign::KeyPair::generate_unencrypted_keypair().map_err(io::Error::other)?;
    let public = signer.pk.to_box().map_err(io::Error::other)?;
    fs::write(to.join("relay.pub"), public.to_string())?;
    let plan = Plan::new(options.seed, options.tips);
    let done = AtomicUsize::new(0);
    let sealed = || progress(1 + done.fetch_add(1, Ordering::Relaxed));
    let (mut ids, mut batches, mut previous) = (Vec::new(), Vec::new(), None);
    for start in (0..options.tips).step_by(options.batch) {
        let number = batches.len() + 1;
        let range = start..options.tips.min(start + options.batch);
        let batch = to.join(format!("{number:04}.tar"));
        let chain = (number as u64, previous);
        let (some, digest) = write_batch(&plan, range, &keys, chain, &batch, &sealed)?;
        sign(&signer, &batch)?;
        ids.extend(some);
        batches.push(batch);
        previous = Some(digest);
    }
    let truth = Truth::new(&plan, &ids, batches, to);
    truth.write()?;
    Ok(truth)
}

/// What one tip of a campaign says, and its files' bytes, without making the rest. Of a hostile tip whose
/// archive breaks the format, what it would have been.
pub fn tip(seed: u64, tips: usize, index: usize) -> (Tip, Vec<Vec<u8>>) {
    let (tip, files) = sealing::content(&Plan::new(seed, tips), index);
    (tip, files.into_iter().map(|(.., bytes)| bytes).collect())
}

fn identity(kind: Kind, to: &Path) -> io::Result<Recipients> {
    let new = envelope::generate(kind);
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(to.join("unit.key"))?;
    io::Write::write_all(&mut file, new.file_text().expose_secret().as_bytes())?;
    fs::write(to.join("unit.txt"), format!("{}\n", new.recipient))?;
    recipients(&new.recipient)
}

fn recipients(text: &str) -> io::Result<Recipients> {
    Recipients::parse("campaign", text).map_err(io::Error::other)
}

fn sign(signer: &minisign::KeyPair, batch: &Path) -> io::Result<()> {
    let (data, comment) = (fs::File::open(batch)?, Some("bocca batch"));
    let signature = minisign::sign(Some(&signer.pk), &signer.sk, data, comment, comment)
        .map_err(io::Error::other)?;
    fs::write(batch.with_extension("tar.minisig"), signature.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use envelope::Digest;

    #[test]
    fn a_seed_names_the_same_campaign_for_ever() {
        let plan = Plan::new(1, 300);
        let mut all = String::new();
        for index in 0..plan.tips.len() {
            let message = messages::message(&plan, index);
            all += &format!("{message}\n{:?}\n", answers::answers(&plan, index));
        }
        assert_eq!(
            Digest::of(all.as_bytes()).to_string(),
            "161221e5222d0f0ce9cdf95a6643c65798de5e95d221818a40d67016b3f3c8fe"
        );
        let other = Plan::new(2, 300);
        assert_ne!(messages::message(&plan, 0), messages::message(&other, 0));
    }

    #[test]
    fn a_campaign_is_made_of_what_it_says() {
        let plan = Plan::new(1, 26_800);
        let count = |is: &dyn Fn(usize) -> bool| (0..26_800).filter(|index| is(*index)).count();
        let copies = count(&|index| plan.tips[index].origin != index);
        let pictured = count(&|index| plan.tips[index].pictures > 0);
        let hostile = count(&|index| plan.tips[index].hostile.is_some());
        assert_eq!((copies, hostile), (10_720, 268));
        assert!((3_000..3_500).contains(&pictured), "{pictured}");
        let largest = plan.tips.iter().map(|tip| tip.group).max();
        assert!(largest > Some(200), "{largest:?}");
        for sketch in &plan.tips {
            let origin = &plan.tips[sketch.origin];
            assert_eq!(origin.origin, sketch.origin);
            assert_eq!(plan.tips[sketch.parent].origin, sketch.origin);
            assert_eq!(
                (origin.language, origin.appeal),
                (sketch.language, sketch.appeal)
            );
        }
    }
}
