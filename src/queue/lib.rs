#![doc = include_str!("QUEUE.md")]

mod admission;
mod arrival;
mod chain;
mod deletion;
mod disk;
mod error;
mod export;
#[cfg(test)]
mod faults;
mod findings;
mod folder;
mod frame;
mod groups;
mod groups_file;
mod index;
mod journal;
mod keeper;
mod leaving;
mod mailboxes;
mod names;
mod note;
mod open;
mod part;
mod placed;
mod probe;
mod queue;
mod reconcile;
mod record;
mod regroup;
mod rest;
mod shared;
mod stream;
mod tally;

pub use admission::{Admission, Class, Limits, Overflow, Refusal};
pub use deletion::Acknowledged;
pub use error::{QueueError, Stopped};
pub use export::Export;
pub use findings::{Finding, Findings};
pub use mailboxes::{ImportError, Imported, MailboxStatus, Mailboxes};
pub use open::open;
pub use part::Part;
pub use queue::{LastBatch, Queue, Status, PATIENCE};
pub use tally::{GroupStatus, Tally};
