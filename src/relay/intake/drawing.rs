//! Documents that can only be shown: their pages are drawn before the tip is cleaned.

use std::io;

use scrub::Budget;

use super::spool::Spooled;
use super::{Desk, Inbox};
use crate::pictures::{self, Failure, Shown};

/// A file that came whole.
pub(super) struct Arrived {
    pub(super) file: Spooled,
    pub(super) pages: Pages,
}

/// Whether a file became pictures of its pages.
pub(super) enum Pages {
    /// It is as it came.
    Undrawn,
    /// It is pictures now.
    Drawn(Shown),
    /// It has none, for this reason.
    Refused(Failure),
}

/// Takes the files; where the tipster said so, a document that cannot be cleaned is pictures of its pages
/// afterwards, and counts in the allowance with all that they may become.
///
/// # Errors
/// When the spool fails, or no process can be started.
pub(super) fn draw(inbox: &mut Inbox, desk: &Desk) -> io::Result<Vec<Arrived>> {
    let files = std::mem::take(&mut inbox.files);
    let wanted = inbox.fields.as_pictures();
    let mut left = pictures::MAX_BYTES;
    let mut arrived = Vec::with_capacity(files.len());
    for file in files {
        arrived.push(match wanted && is_needed(&file, inbox.allowance, desk) {
            true => {
                let drawn = drawn(file, left, inbox, desk)?;
                if let Pages::Drawn(_) = drawn.pages {
                    left = left.saturating_sub(drawn.file.len());
                    let more = super::allowance(drawn.file.len());
                    inbox.allowance = inbox.allowance.saturating_add(more);
                }
                drawn
            }
            false => Arrived {
                file,
                pages: Pages::Undrawn,
            },
        });
    }
    Ok(arrived)
}

fn is_needed(file: &Spooled, bytes_out: u64, desk: &Desk) -> bool {
    // Whatever else it is has no pages to draw, and is looked at once, when it is cleaned.
    if !scrub::sniff(&mut *file.source()).is_ok_and(pictures::has_pages) {
        return false;
    }
    let _seat = desk.seats.take();
    let cleaned = scrub::scrub(&mut *file.source(), &Budget { bytes_out });
    cleaned.is_err_and(|refused| pictures::can_replace(&refused))
}

fn drawn(file: Spooled, most: u64, inbox: &mut Inbox, desk: &Desk) -> io::Result<Arrived> {
    let _alone = desk.seats.draw();
    let spool = &mut inbox.spool;
    let mut writer = spool.writer();
    let shown = pictures::of_pages(&mut *file.source(), most, &mut |block| {
        spool.write(&mut writer, block)
    });
    Ok(match shown {
        Ok(shown) => Arrived {
            file: spool.finish(writer)?,
            pages: Pages::Drawn(shown),
        },
        Err(Failure::Broken(error)) => return Err(error),
        Err(failure) => Arrived {
            file,
            pages: Pages::Refused(failure),
        },
    })
}
