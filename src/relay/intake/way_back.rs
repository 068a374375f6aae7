//! Where a reply to a tip is left: in the mailbox of the code that its sender has, or gets now.

use envelope::Mailbox;

use super::fields::Fields;
use super::Rejected;
use crate::codes::{Busy, Codes, Fresh};
use crate::pages::WayBack;

/// Opens the code that was typed; else gives the `fresh` one, or waits for one. This and the sealed tip are
/// all that ever joins the two.
pub(super) fn find(
    fields: &Fields,
    fresh: Option<Fresh>,
    codes: &Codes,
) -> Result<(Option<Mailbox>, WayBack), Rejected> {
    if let Some(Ok(code)) = fields.code() {
        let opened = codes.open(&code).map_err(|Busy| Rejected::CodesBusy)?;
        return Ok((Some(opened.mailbox), WayBack::Same));
    }
    Ok(match fresh.or_else(|| codes.fresh()) {
        Some(Fresh { code, mailbox }) => (Some(mailbox), WayBack::New(code)),
        None => (None, WayBack::None),
    })
}
