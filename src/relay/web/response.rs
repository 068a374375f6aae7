//! Answers: pages, pictures and the stylesheet, with the headers that all of them carry.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{self, HeaderName, HeaderValue};
use hyper::StatusCode;

use crate::pages::{self, LocalSite, Page, Refusal};

/// An answer with its whole body.
pub(super) type Response = hyper::Response<Full<Bytes>>;

const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What every answer carries. Nothing in it differs between two visitors.
const COMMON: [(HeaderName, &str); 5] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// A page. The memory that held it is wiped once it is sent.
pub(super) fn page(page: Page, head_only: bool) -> Response {
    let status = StatusCode::from_u16(page.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let length = page.html.len();
    let mut response = answer(
        Bytes::from_owner(page),
        "text/html; charset=utf-8",
        "no-store",
    );
    *response.status_mut() = status;
    without_body(response, head_only, length)
}

/// A page that ends the connection: what may still come of the request is not worth reading.
pub(super) fn closing(page: Page) -> Response {
    let mut response = self::page(page, false);
    let close = HeaderValue::from_static("close");
    response.headers_mut().insert(header::CONNECTION, close);
    response
}

pub(super) fn not_allowed(site: LocalSite<'_>, allow: &'static str) -> Response {
    let mut response = closing(pages::refusal(site, Refusal::MethodNotAllowed));
    let allow = HeaderValue::from_static(allow);
    response.headers_mut().insert(header::ALLOW, allow);
    response
}

/// The stylesheet and pictures may be kept: Tor is slow, and Tor Browser's cache is memory only.
pub(super) fn fixed(
    body: impl Into<Bytes>,
    content_type: &'static str,
    head_only: bool,
) -> Response {
    let body = body.into();
    let length = body.len();
    let response = answer(body, content_type, "private, max-age=3600");
    without_body(response, head_only, length)
}

fn answer(body: Bytes, content_type: &'static str, cache: &'static str) -> Response {
    let mut response = Response::new(Full::new(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    for (name, value) in COMMON {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn without_body(mut response: Response, head_only: bool, length: usize) -> Response {
    if head_only {
        response
            .headers_mut()
            .insert(header::CONTENT_LENGTH, length.into());
        *response.body_mut() = Full::default();
    }
    response
}
