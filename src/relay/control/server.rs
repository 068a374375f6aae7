//! The relay's side of the control socket.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use envelope::{Digest, Manifest, Mark, Receipt, TipId};
use queue::{Export, Mailboxes, Queue};
use tokio::sync::watch;

use super::protocol::{
    bounded, receive, send, Acknowledged, Answer, Confirm, Further, Imported, Offer, Recipient,
    Request, Signature, Status,
};
use crate::batch_key::BatchKey;
use crate::opened::Opened;

/// Ids of a receipt that are given to the queue at once.
const CHUNK: usize = 1000;

/// Time that a silent operator's command may hold the socket.
const PATIENCE: Duration = Duration::from_secs(600);

/// What answers the operator.
pub struct Office {
    /// The tips.
    pub queue: Queue,
    /// The replies.
    pub mailboxes: Mailboxes,
    /// The marks of tips that receipts named.
    pub opened: Arc<Opened>,
    /// Signs batches.
    pub batch_key: BatchKey,
    /// The onion addresses, the first one first.
    pub addresses: Vec<String>,
    /// The state of each; `None` when not serving.
    pub onion_states: Option<watch::Receiver<Vec<onion::State>>>,
    /// Whom tips are sealed to; empty when not serving.
    pub recipients: Vec<Recipient>,
    /// Whether this is `serve`.
    pub serving: bool,
    /// One export at a time: two would be given the same number.
    pub exporting: Mutex<()>,
}

impl Office {
    /// Answers one command on `stream`.
    ///
    /// # Errors
    /// When the stream breaks; an export that was not confirmed then changed nothing.
    pub fn answer(&self, stream: UnixStream) -> io::Result<()> {
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut input = BufReader::new(stream.try_clone()?);
        let mut out = BufWriter::new(stream);
        match receive(&mut input)? {
            Request::Status => send(&mut out, &Answer::Done(self.status())),
            Request::Acknowledge { group } => {
                let answer = self.acknowledge(group.as_deref(), &mut input);
                send(&mut out, &answer.map_or_else(Answer::Failed, Answer::Done))
            }
            Request::Import => {
                let answer = self.import(&mut input);
                send(&mut out, &answer.map_or_else(Answer::Failed, Answer::Done))
            }
            Request::Export { all, group } => {
                self.export(all, group.as_deref(), &mut input, &mut out)
            }
        }
    }

    fn status(&self) -> Status {
        let states = self.onion_states.as_ref();
        let states = states.map_or_else(Vec::new, |states| states.borrow().clone());
        let with_state = |(place, address): (usize, &String)| Further {
            address: address.clone(),
            state: states.get(place).map(ToString::to_string),
        };
        let mut addresses = self.addresses.iter().enumerate().map(with_state);
        let first = addresses.next();
        Status {
            serving: self.serving,
            onion_address: first.as_ref().map(|first| first.address.clone()),
            onion_state: first.and_then(|first| first.state),
            further_addresses: addresses.collect(),
            batch_key: self.batch_key.public(),
            recipients: self.recipients.clone(),
            queue: self.queue.status(),
            tally: self.queue.tally().unwrap_or_default(),
            mailboxes: self.mailboxes.status(),
        }
    }

    fn acknowledge(
        &self,
        group: Option<&str>,
        receipt: &mut dyn BufRead,
    ) -> Result<Acknowledged, String> {
        // The whole receipt is read first: a wrong one deletes nothing.
        let tips: Result<Vec<(TipId, Mark)>, _> = Receipt::parse(receipt)
            .map(|token| token.map(|token| (token.id(), token.mark())))
            .collect();
        let tips = tips.map_err(|error| error.to_string())?;
        let ids: Vec<TipId> = tips.iter().map(|(id, _)| *id).collect();
        let known = self.known(&ids)?;
        let deleted = self.delete(group, &ids);
        // The receipt shows that they were opened, also where the queue stopped half way, and also those that were
        // deleted before: what a crash kept from the list comes with the same receipt.
        let known = tips.iter().filter(|(id, _)| known.contains(id));
        let listed = self.opened.add(&known.map(|(_, mark)| *mark).collect());
        let unlisted = listed.err().map(|error| error.to_string());
        deleted.map(|total| Acknowledged { unlisted, ..total })
    }

    /// Those of these tips that the queue has, or had and remembers.
    fn known(&self, ids: &[TipId]) -> Result<BTreeSet<TipId>, String> {
        let mut known = BTreeSet::new();
        for ids in ids.chunks(CHUNK) {
            known.extend(self.queue.known(ids).map_err(|error| error.to_string())?);
        }
        Ok(known)
    }

    fn delete(&self, group: Option<&str>, ids: &[TipId]) -> Result<Acknowledged, String> {
        let mut total = queue::Acknowledged::default();
        for ids in ids.chunks(CHUNK) {
            let counts = match group {
                None => self.queue.acknowledge(ids),
                Some(group) => self.queue.acknowledge_for(group, ids),
            };
            let before = total.deleted;
            let failed = |error| format!("{error} (deleted before that: {before})");
            total.add(counts.map_err(failed)?);
        }
        Ok(Acknowledged {
            deleted: total.deleted,
            already_gone: total.already_gone,
            unknown: total.unknown,
            noted: total.noted,
            not_theirs: total.not_theirs,
            not_exported: total.not_exported,
            for_groups: total.for_groups,
            unlisted: None,
        })
    }

    fn import(&self, bundle: &mut dyn Read) -> Result<Imported, String> {
        let relay = self.addresses.first();
        let imported = self.mailboxes.import(relay.map(String::as_str), bundle);
        let imported = imported.map_err(|error| error.to_string())?;
        Ok(Imported {
            kept: imported.kept,
            already_there: imported.already_there,
            left_out: imported.left_out,
            refused: bounded(imported.refused),
        })
    }

    fn export(
        &self,
        all: bool,
        group: Option<&str>,
        input: &mut dyn BufRead,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        let _one = self
            .exporting
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let prepared = match group {
            None => self.queue.prepare_export(all),
            Some(group) => self.queue.prepare_export_for(group, all),
        };
        let export = match prepared {
            Ok(export) => export,
            Err(error) => return send(out, &Answer::<Offer>::Failed(error.to_string())),
        };
        let manifest = self.manifest(&export);
        let offer = Offer {
            sequence: export.sequence,
            tips: export.tips.len(),
            length: manifest.batch_len(),
            findings: bounded(export.findings.lines()),
        };
        send(out, &Answer::Done(&offer))?;
        if offer.tips == 0 {
            return Ok(());
        }
        let minisig = self.send_batch(&manifest, &export, out)?;
        send(out, &Answer::Done(Signature { minisig }))?;
        let confirm: Confirm = receive(input)?;
        let answer = match confirm.sha256.parse::<Digest>() {
            Err(_) => Answer::Failed("the confirmation is not a SHA-256".into()),
            Ok(digest) => match self.queue.confirm_export(&export, digest) {
                Ok(()) => Answer::Done(Acknowledged::default()),
                Err(error) => Answer::Failed(error.to_string()),
            },
        };
        send(out, &answer)
    }

    fn manifest(&self, export: &Export) -> Manifest {
        Manifest {
            relay: self.addresses.first().cloned(),
            sequence: export.sequence,
            previous: export.previous,
            group: export.group.clone(),
            tips: export.tips.clone(),
        }
    }

    /// Sends the batch while signing it: the signer reads what the writer wrote.
    fn send_batch(
        &self,
        manifest: &Manifest,
        export: &Export,
        out: &mut dyn Write,
    ) -> io::Result<String> {
        let (mut reader, writer) = io::pipe()?;
        std::thread::scope(|scope| {
            let batch = scope.spawn(move || {
                let mut writer = BufWriter::with_capacity(64 << 10, writer);
                envelope::write_batch(manifest, &mut writer, &mut |id, out| {
                    io::copy(&mut export.open_tip(id)?, out).map(drop)
                })
                .map_err(io::Error::other)?;
                writer.flush()
            });
            let signature = self.batch_key.sign(&mut Tee {
                input: &mut reader,
                out,
            });
            // A writer that waits for the pipe must see it closed.
            drop(reader);
            match batch.join() {
                Ok(written) => written.and(signature),
                Err(_) => Err(io::Error::other("writing the batch panicked")),
            }
        })
    }
}

/// Reads from `input` and passes a copy on.
struct Tee<'a> {
    input: &'a mut dyn Read,
    out: &'a mut dyn Write,
}

impl Read for Tee<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.out.write_all(buffer.get(..read).unwrap_or_default())?;
        Ok(read)
    }
}

/// `<data>/control.sock`, removed when dropped.
pub struct Listener {
    path: PathBuf,
}

impl Listener {
    /// Listens and answers on a thread; one command at a time.
    ///
    /// # Errors
    /// When the socket cannot be made. The queue's lock is held by then, so a socket file that is
    /// already there was left by a crash and is replaced.
    pub fn start(data: &Path, office: Arc<Office>) -> io::Result<Self> {
        let path = data.join("control.sock");
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let listener = UnixListener::bind(&path)?;
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
        std::thread::Builder::new()
            .name("control".into())
            .spawn(move || {
                for stream in listener.incoming().flatten() {
                    // The command on the other side reports what broke.
                    let _ = office.answer(stream);
                }
            })?;
        Ok(Self { path })
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}
