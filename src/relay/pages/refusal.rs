//! Pages for everything that ends without a tip: what happened, that nothing was kept, what to do.

use askama::Template;

use super::words;
use super::{render, Page, Site};

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
pub fn refusal(site: &Site, refusal: Refusal<'_>) -> Page {
    let page = RefusalPage {
        site,
        why: refusal,
        here: "refusal",
    };
    render(refusal.status(), &page, 0)
}

#[derive(Template)]
#[template(path = "refusal.html")]
struct RefusalPage<'a> {
    site: &'a Site,
    why: Refusal<'a>,
    here: &'static str,
}

impl RefusalPage<'_> {
    /// A visitor through a gateway gets no links: everything typed there could be read.
    fn has_links(&self) -> bool {
        self.why != Refusal::Proxy
    }
}

impl Refusal<'_> {
    fn status(self) -> u16 {
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

    /// The phrase or figure that only this refusal can tell, in the tipster's words.
    fn detail(self) -> String {
        match self {
            Self::TooLarge { limit } => words::size(limit),
            Self::BadRequest(text) => words::sentence(text),
            _ => String::new(),
        }
    }

    fn heading(self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "That is too much for one tip",
            Self::Busy => "Too many people are sending right now",
            Self::CodesBusy => "Too many people use their codes right now",
            Self::CodeTooLong => "That is too long for a code",
            Self::Full => "We cannot take tips right now",
            Self::FilesFull => "We can take only text right now",
            Self::NotFound => "This page does not exist",
            Self::BadRequest(_) => "We could not read what your browser sent",
            Self::LengthRequired => "Your browser did not say how much it sends",
            Self::Proxy => "Stop: this is not Tor Browser",
            Self::Timeout => "What you sent did not arrive in time",
            Self::MethodNotAllowed => "This does not work here",
            Self::Failed => "Something broke on our side",
        }
    }
}
