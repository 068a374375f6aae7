//! HTTP on any byte stream: Tor's, a loopback socket's or a Unix socket's. The only part that
//! names hyper.
//!
//! A request is not an event: nothing here writes a line about one, at any level. What can be
//! slow is bounded: headers by hyper's timeout, bodies by [`arriving`], answers by [`stalled`].

mod appeal;
mod arriving;
mod replies;
mod response;
mod stalled;
mod upload;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request};
use hyper_util::rt::{TokioIo, TokioTimer};
use onion::crowd::Seat;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{watch, Semaphore};

use crate::intake::Desk;
use crate::languages::Locale;
use crate::opened::Opened;
use crate::pages::{self, Form, LocalSite, Refusal, Site, Status};
use response::Response;
use stalled::Stalled;

/// Largest request head, in bytes. Tor Browser sends about 500.
const MAX_HEAD: usize = 16 << 10;

/// Most header lines. Tor Browser sends about 12.
const MAX_HEADERS: usize = 64;

/// hyper's buffer for one connection: how much of an upload is read at once. Below the size from which glibc maps a
/// block of its own (allocator.rs): every piece would be new pages to the system, and clearing them took a sixth of an
/// upload's time.
const READ_BUFFER: usize = 120 << 10;

/// Time for a request head to arrive, also on a connection that was kept open.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);

/// Where a connection came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Through Tor: the host that is asked for must be an onion address.
    Onion,
    /// From this machine.
    Local,
}

/// What every connection shares.
pub struct Shop {
    /// Takes tips.
    pub desk: Desk,
    /// What the pages say.
    pub site: Site,
    /// The marks of tips that receipts named.
    pub opened: Arc<Opened>,
    /// One permit an upload.
    pub uploads: Arc<Semaphore>,
}

impl Shop {
    /// The site as the answer to a form sees it.
    fn answering(&self, locale: Locale) -> LocalSite<'_> {
        LocalSite::new(&self.site, locale, None)
    }

    /// What the page tells that shows what became of tips. A tip that waits changes nothing in it.
    fn status(&self) -> Status {
        Status {
            batches: self.desk.queue.last_batches(),
            opened: self.opened.marks(),
        }
    }
}

/// Serves one connection until it ends, stalls, has to give way to another, or `stop` says so between two
/// requests.
pub async fn serve<S>(
    stream: S,
    door: Door,
    shop: Arc<Shop>,
    seat: Arc<Seat>,
    mut stop: watch::Receiver<bool>,
) where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let patience = Duration::from_secs(shop.desk.limits.idle_seconds);
    seat.wait();
    let (shop, seat) = (&shop, &seat);
    let service = service_fn(|request| async move {
        let _busy = seat.busy();
        Ok::<_, Infallible>(answer(request, door, shop).await)
    });
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_headers(MAX_HEADERS)
        .max_header_size(MAX_HEAD)
        .max_buf_size(READ_BUFFER)
        .auto_date_header(false)
        .half_close(false)
        .serve_connection(TokioIo::new(Stalled::new(stream, patience)), service);
    tokio::pin!(connection);
    // How a connection ends concerns only the one at its other end.
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stop.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
        asked = seat.told_to_leave() => match asked {
            // The answer may still be on its way.
            true => connection.as_mut().graceful_shutdown(),
            false => return,
        },
    }
    let _ = connection.await;
}

async fn answer(request: Request<Incoming>, door: Door, shop: &Arc<Shop>) -> Response {
    let (locale, path) = Locale::of(request.uri().path());
    // Addresses of the clear web's copy end so.
    let without_slash = path.strip_suffix('/').filter(|page| !page.is_empty());
    let path = without_slash.unwrap_or(path);
    let head_only = request.method() == Method::HEAD;
    let read = matches!(*request.method(), Method::GET | Method::HEAD);
    let site = LocalSite::new(&shop.site, locale, read.then_some(path));
    if is_proxied(&request, door) {
        return response::page(pages::refusal(site, Refusal::Proxy), head_only);
    }
    if let Some(path) = path.strip_prefix("/appeal/") {
        return appeal::answer(site, path, read, head_only);
    }
    let page = match (path, read) {
        ("/", true) => pages::form(site, &Form::default()),
        ("/keys", true) => pages::keys(site),
        ("/safety", true) => pages::safety(site),
        ("/replies", true) => pages::replies(site),
        ("/status", true) => pages::status(site, &shop.status()),
        ("/replies", false) if request.method() == Method::POST => {
            return replies::receive(request, locale, shop).await;
        }
        ("/style.css", true) => {
            let css = pages::stylesheet().as_bytes();
            return response::fixed(css, "text/css; charset=utf-8", head_only);
        }
        ("/icon.png", true) => return response::fixed(pages::icon(), "image/png", head_only),
        ("/tip", false) if request.method() == Method::POST => {
            return upload::receive(request, locale, shop).await;
        }
        ("/" | "/keys" | "/safety" | "/status" | "/style.css" | "/icon.png", _) => {
            return response::not_allowed(site, "GET, HEAD");
        }
        ("/tip", _) => return response::not_allowed(site, "POST"),
        ("/replies", _) => return response::not_allowed(site, "GET, HEAD, POST"),
        _ => pages::refusal(site, Refusal::NotFound),
    };
    response::page(page, head_only)
}

/// Whether the visitor came through a gateway on the open web, which sees who they are and what
/// they write. Such gateways either say so, or ask for a name of their own, such as `….onion.example`:
/// that is known from this machine too, where C tor may stand in front.
fn is_proxied(request: &Request<Incoming>, door: Door) -> bool {
    let headers = request.headers();
    let host = headers.get(HOST).and_then(|host| host.to_str().ok());
    let name = host.map(|host| host.split(':').next().unwrap_or(host));
    let name = name.unwrap_or_default().to_ascii_lowercase();
    let foreign = match door {
        Door::Onion => !name.ends_with(".onion"),
        Door::Local => name.contains(".onion."),
    };
    headers.contains_key("x-tor2web") || foreign
}

/// The content type of a request's body, if it is readable.
fn content_type(request: &Request<Incoming>) -> &str {
    let value = request.headers().get(CONTENT_TYPE);
    value
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}
