//! `/appeal/…`: an appeal's page and its pictures.

use bytes::Bytes;

use super::response::{self, Response};
use crate::pages::{self, LocalSite, Refusal, Site};

/// Answers a request for what follows `/appeal/` in its path. `read`: it is GET or HEAD.
pub(super) fn answer(site: LocalSite<'_>, path: &str, read: bool, head_only: bool) -> Response {
    if let Some(picture) = picture(&site, path) {
        return match read {
            true => response::fixed(picture, "image/jpeg", head_only),
            false => response::not_allowed(site, "GET, HEAD"),
        };
    }
    match pages::appeal(site, path) {
        Some(page) if read => response::page(page, head_only),
        Some(_) => response::not_allowed(site, "GET, HEAD"),
        None => response::page(pages::refusal(site, Refusal::NotFound), head_only),
    }
}

fn picture(site: &Site, path: &str) -> Option<Bytes> {
    let (id, wanted) = path.split_once('/')?;
    let appeal = site.appeals.as_ref()?.open(id)?;
    let mut files = appeal.files();
    let (_, shot) = files.find(|(name, _)| name == wanted)?;
    Some(shot.jpeg.clone())
}
