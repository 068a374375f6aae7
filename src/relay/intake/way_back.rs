//! Where a reply to a tip is left: in the mailbox of the code that its sender has, or gets now.

use envelope::Mailbox;

use super::fields::Fields;
use crate::codes::{Busy, Codes, Fresh, Supply};
use crate::pages::WayBack;

/// Opens the code that was typed; else takes a fresh one from the supply, for which it may wait. This and the
/// sealed tip are all that ever joins the two.
///
/// # Errors
/// [`Busy`], when too many codes wait to be opened.
pub(super) fn find(
    fields: &Fields,
    supply: Option<Supply>,
    codes: &Codes,
) -> Result<(Option<Mailbox>, WayBack), Busy> {
    if let Some(Ok(code)) = fields.code() {
        let opened = codes.open(&code)?;
        return Ok((Some(opened.mailbox), WayBack::Same));
    }
    let fresh = match supply.unwrap_or_else(|| codes.supply()) {
        Supply::Fresh(fresh) => Some(fresh),
        Supply::Later(place) => codes.wait(place),
        Supply::Nothing => None,
    };
    Ok(match fresh {
        Some(Fresh { code, mailbox }) => (Some(mailbox), WayBack::New(code)),
        None => (None, WayBack::None),
    })
}
