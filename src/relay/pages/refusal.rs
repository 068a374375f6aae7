//! Pages for everything that ends without a tip: what happened, that nothing was kept, what to do.

use askama::Template;

use super::replies::length;
use super::{render_to, LocalSite, Page, PAGE_UNIT};
use crate::languages::Said;

/// Why a request was not served.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal<'a> {
    /// The upload is larger than `limit` bytes.
    TooLarge {
        /// Most bytes that an upload may have.
        limit: u64,
    },
    /// As many uploads as we can carry are under way.
    Busy,
    /// As many codes as may wait are waiting to be opened.
    CodesBusy,
    /// What was sent is longer than a code with its form.
    CodeTooLong,
    /// The queue is full until tips are collected.
    Full,
    /// The queue takes text, but no more files.
    FilesFull,
    /// There is no such page.
    NotFound,
    /// The request could not be read; the phrase says what was wrong with it.
    BadRequest(&'a str),
    /// The upload does not say how long it is.
    LengthRequired,
    /// The visitor came through a gateway on the open web.
    Proxy,
    /// The upload stopped or was slower than we can wait for.
    Timeout,
    /// The page exists, but not for this kind of request.
    MethodNotAllowed,
    /// Something broke on our side before the tip was safe.
    Failed,
}

/// The page of a refusal, with its HTTP status.
pub fn refusal(site: LocalSite<'_>, refusal: Refusal<'_>) -> Page {
    refusal_of(PAGE_UNIT, site, refusal)
}

/// The same where a code was to be answered, as long as an answer: whoever watches the line does not learn which it was.
pub fn code_refused(site: LocalSite<'_>, refusal: Refusal<'_>) -> Page {
    refusal_of(length(site), site, refusal)
}

fn refusal_of(unit: usize, site: LocalSite<'_>, refusal: Refusal<'_>) -> Page {
    let page = RefusalPage {
        site: site.without_path(),
        why: refusal,
        here: "refusal",
    };
    render_to(unit, refusal.status(), &page, 0)
}

#[derive(Template)]
#[template(path = "refusal.html")]
struct RefusalPage<'a> {
    site: LocalSite<'a>,
    why: Refusal<'a>,
    here: &'static str,
}

impl RefusalPage<'_> {
    /// A visitor through a gateway gets no links: everything typed there could be read.
    fn has_links(&self) -> bool {
        self.why != Refusal::Proxy
    }

    fn lead(&self) -> Said {
        let lead = self.site.say(self.why.lead());
        match self.why {
            Refusal::TooLarge { limit } => lead.said("limit", &self.site.size(limit)),
            _ => lead,
        }
    }
}

/// Keys of messages.
impl Refusal<'_> {
    pub(super) fn status(self) -> u16 {
        match self {
            Self::BadRequest(_) => 400,
            Self::Proxy => 403,
            Self::NotFound => 404,
            Self::MethodNotAllowed => 405,
            Self::Timeout => 408,
            Self::LengthRequired => 411,
            Self::TooLarge { .. } | Self::CodeTooLong => 413,
            Self::Failed => 500,
            Self::Busy | Self::CodesBusy | Self::Full | Self::FilesFull => 503,
        }
    }

    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "refused-too-large",
            Self::Busy => "refused-busy",
            Self::CodesBusy => "refused-codes-busy",
            Self::CodeTooLong => "refused-code-too-long",
            Self::Full => "refused-full",
            Self::FilesFull => "refused-files-full",
            Self::NotFound => "refused-not-found",
            Self::BadRequest(_) => "refused-bad-request",
            Self::LengthRequired => "refused-no-length",
            Self::Proxy => "refused-proxy",
            Self::Timeout => "refused-timeout",
            Self::MethodNotAllowed => "refused-method",
            Self::Failed => "refused-failed",
        }
    }

    /// What happened, and that nothing was kept.
    pub(super) fn lead(self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "refused-too-large-lead",
            Self::Busy => "refused-busy-lead",
            Self::CodesBusy => "refused-codes-busy-lead",
            Self::CodeTooLong => "refused-code-too-long-lead",
            Self::Full => "refused-full-lead",
            Self::FilesFull => "refused-files-full-lead",
            Self::NotFound => "refused-not-found-lead",
            Self::BadRequest(_) => "refused-bad-request-lead",
            Self::LengthRequired => "refused-no-length-lead",
            Self::Proxy => "refused-proxy-lead",
            Self::Timeout => "refused-timeout-lead",
            Self::MethodNotAllowed => "refused-method-lead",
            Self::Failed => "refused-failed-lead",
        }
    }

    /// What to do where everything typed is on the same page.
    pub(super) fn advice_beside_form(self) -> impl Iterator<Item = &'static str> {
        let advice = self.advice().iter().copied();
        advice.filter(|key| !["refused-back", "refused-codes-busy-back"].contains(key))
    }

    /// What to do, in the order to try it.
    fn advice(self) -> &'static [&'static str] {
        match self {
            Self::TooLarge { .. } => &["refused-fewer-files", "refused-describe", "refused-back"],
            Self::Busy => &["refused-wait", "refused-back"],
            Self::CodesBusy => &["refused-wait", "refused-codes-busy-back"],
            Self::CodeTooLong => &["refused-only-words"],
            Self::Full => &["refused-later", "refused-danger"],
            Self::FilesFull => &["refused-text-now", "refused-files-later"],
            Self::NotFound => &["refused-check-address", "refused-or-form"],
            Self::BadRequest(_) => &["refused-form-again", "refused-update"],
            Self::LengthRequired => &["refused-newest"],
            Self::Proxy => &[
                "refused-write-nothing",
                "refused-get-tor",
                "refused-open-in-tor",
            ],
            Self::Timeout => &["refused-circuit", "refused-only-text", "refused-back"],
            Self::MethodNotAllowed => &["refused-from-form"],
            Self::Failed => &["refused-minutes", "refused-back"],
        }
    }
}
