//! What goes over the control socket.

use std::io::{self, BufRead, Read, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// Longest line of the protocol, in bytes: a status with 64 groups of long recipients.
const MAX_LINE: u64 = 1 << 20;

/// A command to the relay.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "command", rename_all = "lowercase", deny_unknown_fields)]
pub enum Request {
    /// Answered by [`Status`].
    Status,
    /// Answered by [`Offer`]; then the batch's bytes and a [`Signature`]; the client sends
    /// [`Confirm`] and is answered by [`Acknowledged`] with zeros.
    Export {
        /// Also what was exported before.
        all: bool,
        /// A batch of this group's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
    },
    /// Followed by the receipt and the end of the stream; answered by [`Acknowledged`].
    Acknowledge {
        /// Whose receipt it is, if it counts for one group alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<String>,
    },
    /// Followed by a bundle of replies and the end of the stream; answered by [`Imported`].
    Import,
}

/// An answer, or why there is none.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer<T> {
    /// It was done.
    Done(T),
    /// It was not, for this reason.
    Failed(String),
}

/// What an export would write.
#[derive(Debug, Serialize, Deserialize)]
pub struct Offer {
    /// Number of the batch.
    pub sequence: u64,
    /// Tips in it; when 0, nothing follows.
    pub tips: usize,
    /// Bytes of the batch.
    pub length: u64,
    /// Tips that were left out or have changed on the disk: a sentence for each, and no more of them
    /// than a line of the protocol takes.
    pub findings: Vec<String>,
}

/// Most findings that are told one by one.
const MAX_FINDINGS: usize = 1000;

/// The first of many findings, and how many more there are.
pub(super) fn bounded(mut findings: Vec<String>) -> Vec<String> {
    let more = findings.len().saturating_sub(MAX_FINDINGS);
    if more > 0 {
        findings.truncate(MAX_FINDINGS);
        findings.push(format!("{more} more like these"));
    }
    findings
}

/// The signature of the batch that was just sent.
#[derive(Debug, Serialize, Deserialize)]
pub struct Signature {
    /// A `.minisig` file.
    pub minisig: String,
}

/// The operator's side has batch and signature on its disk.
#[derive(Debug, Serialize, Deserialize)]
pub struct Confirm {
    /// SHA-256 of the batch as it was written, lower hex.
    pub sha256: String,
}

/// What became of a receipt's tips.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Acknowledged {
    /// Deleted now.
    pub deleted: u64,
    /// Deleted by an earlier receipt.
    pub already_gone: u64,
    /// Never seen here.
    pub unknown: u64,
    /// Opened by the group, and kept for others.
    #[serde(default)]
    pub noted: u64,
    /// Kept, since they are not for the group.
    #[serde(default)]
    pub not_theirs: u64,
    /// Kept, since they are in no batch that the group can have had.
    #[serde(default)]
    pub not_exported: u64,
    /// Kept, since only single groups were given them and no group shows the receipt.
    #[serde(default)]
    pub for_groups: u64,
    /// Why the page of opened tips will not show those that were deleted, in a sentence.
    pub unlisted: Option<String>,
}

/// What became of a bundle's replies.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Imported {
    /// In their mailboxes now.
    pub kept: u64,
    /// In their mailboxes before.
    pub already_there: u64,
    /// Left out.
    pub left_out: u64,
    /// Why: a sentence for each mailbox, and no more of them than a line of the protocol takes.
    pub refused: Vec<String>,
}

/// What the relay holds. No times.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Status {
    /// Whether `serve` answered (and not the data folder alone).
    pub serving: bool,
    /// The first onion address, once there is a key for it.
    pub onion_address: Option<String>,
    /// The state of its service, in words; only while serving.
    pub onion_state: Option<String>,
    /// The other addresses, in order.
    pub further_addresses: Vec<Further>,
    /// The batch key, as `minisign -P` takes it.
    pub batch_key: String,
    /// Recipients that tips are sealed to; only while serving.
    pub recipients: Vec<Recipient>,
    /// What the queue holds.
    pub queue: queue::Status,
    /// What waits for which group; nothing where the queue has stopped.
    #[serde(default)]
    pub tally: queue::Tally,
    /// What the mailboxes hold.
    pub mailboxes: queue::MailboxStatus,
}

/// An address that is not the first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Further {
    /// `….onion`.
    pub address: String,
    /// As [`Status::onion_state`].
    pub state: Option<String>,
}

/// One recipient that tips are sealed to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recipient {
    /// The keys file's name without `.txt`.
    pub group: String,
    /// Kind of key.
    pub kind: String,
    /// For comparing by eye.
    pub fingerprint: String,
}

/// Writes one line.
pub(super) fn send(out: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    out.write_all(&line)?;
    out.flush()
}

/// Reads one line.
pub(super) fn receive<T: DeserializeOwned>(input: &mut dyn BufRead) -> io::Result<T> {
    let mut line = String::new();
    input.take(MAX_LINE).read_line(&mut line)?;
    if line.is_empty() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(serde_json::from_str(&line)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_findings_are_told_as_a_line_takes() {
        let finding = "x".repeat(250);
        assert_eq!(bounded(vec![finding.clone(); 1000]).len(), 1000);
        let told = bounded(vec![finding; 100_000]);
        assert_eq!(told.last().unwrap(), "99000 more like these");
        assert!((serde_json::to_vec(&told).unwrap().len() as u64) < MAX_LINE / 2);
    }
}
