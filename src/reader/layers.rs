//! Puts the files of a tip in place: of one that the relay sealed, or of one that its sender had sealed before,
//! whose two layers become one tip.

use std::io::Read;
use std::path::Path;

use envelope::{Identities, OpenError, OpenTip, Tip};

use crate::opener::Obstacle;
use crate::place::Place;

/// How much of an attachment is in memory at once.
const PIECE: usize = 128 * 1024;

/// The outer `tip.json` of a tip that its sender sealed, beside the one that tells what it says.
pub(crate) const OUTER_JSON: &str = "outer.json";

/// Whether the tip in this folder was sealed by its sender, and no relay cleaned it.
pub(crate) fn is_sealed_by_sender(folder: &Path) -> bool {
    folder.join(OUTER_JSON).symlink_metadata().is_ok()
}

/// How far a tip is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layers {
    /// What its sender sealed as well.
    Both,
    /// What the relay sealed.
    Outer,
}

/// Passes a tip's files on, and keeps them once the whole tip has proved authentic.
///
/// # Errors
/// [`Obstacle::Inner`] where the relay's layer is whole, and its sender's does not open: nothing is kept then.
pub(crate) fn put<R: Read>(
    mut tip: OpenTip<R>,
    mut place: impl Place,
    layers: Layers,
    identities: &Identities,
    piece: &mut Vec<u8>,
) -> Result<(), Obstacle> {
    piece.resize(PIECE, 0);
    match layers == Layers::Both && tip.tip().is_outer() {
        true => both(&mut tip, &mut place, identities, piece)?,
        false => {
            texts(&mut place, tip.tip_json().as_bytes(), &tip.tip().message)?;
            attachments(&mut tip, None, &mut place, piece, damaged)?;
        }
    }
    tip.finish().map_err(damaged)?;
    Ok(place.keep()?)
}

/// The inner tip under the outer one's token and mailbox.
fn both<R: Read>(
    tip: &mut OpenTip<R>,
    place: &mut impl Place,
    identities: &Identities,
    piece: &mut [u8],
) -> Result<(), Obstacle> {
    let (outer, token) = (tip.tip().clone(), tip.token().clone());
    let outer_json = tip.tip_json().to_owned();
    let Some(sealed) = tip.next_attachment().map_err(damaged)? else {
        return Ok(());
    };
    let mut inner = envelope::open_inner(sealed, identities).map_err(unopened)?;
    let joined = outer.joined(inner.tip(), &token);
    let (joined, json) = joined.map_err(|error| Obstacle::Inner(error.to_string()))?;
    let placed = texts(place, &json, &joined.message)
        .and_then(|()| file(place, OUTER_JSON, outer_json.as_bytes()))
        .and_then(|()| attachments(&mut inner, Some(&joined), place, piece, unopened));
    match placed {
        // A folder that holds the inner tip as it came differs before that is found not to open.
        Ok(()) | Err(Obstacle::Damaged(_)) => inner.finish().map_err(unopened).and(placed),
        failed => failed,
    }
}

fn texts(place: &mut impl Place, json: &[u8], message: &str) -> Result<(), Obstacle> {
    file(place, "tip.json", json)?;
    file(place, "message.txt", message.as_bytes())
}

fn file(place: &mut impl Place, name: &str, bytes: &[u8]) -> Result<(), Obstacle> {
    place.file(name)?;
    place.bytes(bytes)?;
    Ok(place.end()?)
}

/// Under their own names, or under those that another tip has for them.
fn attachments<R: Read>(
    tip: &mut OpenTip<R>,
    named: Option<&Tip>,
    place: &mut impl Place,
    piece: &mut [u8],
    failed: fn(OpenError) -> Obstacle,
) -> Result<(), Obstacle> {
    let named = named.map(|named| named.attachments.as_slice());
    let mut named = named.unwrap_or_default().iter();
    while let Some(mut attachment) = tip.next_attachment().map_err(failed)? {
        let name = &named.next().unwrap_or(attachment.meta()).name;
        place.attachment(name)?;
        loop {
            let read = attachment.read(piece);
            match read.map_err(|error| failed(OpenError::from_read(error)))? {
                0 => break,
                length => place.bytes(piece.get(..length).unwrap_or_default())?,
            }
        }
        place.end()?;
    }
    Ok(())
}

/// A fault of the layer that the relay sealed.
pub(crate) fn damaged(error: OpenError) -> Obstacle {
    match error {
        OpenError::NotForUs => Obstacle::NotForUs,
        error => Obstacle::Damaged(error.to_string()),
    }
}

/// A fault of the layer that its sender sealed, unless it could not be read out of the relay's.
fn unopened(error: OpenError) -> Obstacle {
    match error {
        OpenError::Io(error) => damaged(OpenError::from_read(error)),
        error => Obstacle::Inner(error.to_string()),
    }
}
