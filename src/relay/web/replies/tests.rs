//! Replies that really wait, on a disk.

use envelope::{Mailbox, Replies, ReplyBlock, ReplyEntry, MAX_NAME_BYTES, MAX_REPLY_BYTES};

use super::*;
use crate::appeals::{tests::appeals, State};
use crate::pages::{Site, CODE_PAGE};

/// Replies that one mailbox holds at most.
const MAILBOX: usize = 32;

struct Scene {
    site: Site,
    codes: Arc<Codes>,
    mailboxes: Mailboxes,
    _data: tempfile::TempDir,
}

impl Scene {
    fn new() -> Self {
        let data = tempfile::tempdir().unwrap();
        Self {
            site: Site::bare(),
            codes: Codes::start(b"an address.onion".to_vec()).unwrap(),
            mailboxes: Mailboxes::open(data.path(), 0).unwrap(),
            _data: data,
        }
    }

    fn mailbox(&self, code: &Code) -> Mailbox {
        self.codes.open(code).unwrap().mailbox
    }

    /// Leaves a text in the mailbox with this id, sealed to a recipient.
    fn leave(&self, id: [u8; 16], recipient: &str, text: &str) {
        self.leave_about(None, id, recipient, text);
    }

    /// The same for a tip that answers this appeal.
    fn leave_about(&self, appeal: Option<&str>, id: [u8; 16], recipient: &str, text: &str) {
        let recipient = recipient.to_owned();
        let block = ReplyBlock::seal(text, appeal, &Mailbox { id, recipient }).unwrap();
        let replies = Replies::new(vec![ReplyEntry::of(id, &block)]).unwrap();
        let mut bundle = Vec::new();
        replies
            .write(&mut bundle, &mut |_| Ok(block.clone()))
            .unwrap();
        let imported = self.mailboxes.import(None, &mut bundle.as_slice()).unwrap();
        assert_eq!(imported.kept, 1);
    }

    fn post(&self, form: &str) -> String {
        let asked = Asked::parse("application/x-www-form-urlencoded", form.as_bytes()).unwrap();
        let page = page_for(
            &asked,
            LocalSite::new(&self.site, Locale::english(), None),
            &self.codes,
            &self.mailboxes,
        );
        assert_eq!((page.status, page.html.len()), (200, CODE_PAGE), "{form}");
        page.html.clone()
    }
}

fn typed(code: &Code) -> String {
    code.words().collect::<Vec<_>>().join("+")
}

/// The value of the hidden field `shown`.
fn shown(html: &str) -> &str {
    let (_, rest) = html
        .split_once("name=\"shown\" value=\"")
        .expect("the field");
    rest.split('"').next().unwrap_or_default()
}

#[test]
fn what_waits_is_shown_and_what_was_shown_is_deleted() {
    let scene = Scene::new();
    let code = Code::random();
    let Mailbox { id, recipient } = scene.mailbox(&code);
    let code = typed(&code);
    assert!(scene
        .post(&format!("code={code}"))
        .contains("Nobody has answered yet"));
    scene.leave(id, &recipient, "first line\nand <second>");
    scene.leave(id, &recipient, "another");
    let page = scene.post(&format!("code={code}"));
    assert!(page.contains("first line<br>and &#60;second&#62;") && page.contains("another"));
    let both = shown(&page).to_owned();
    scene.leave(id, &recipient, "it came meanwhile");
    let ask = scene.post(&format!("code={code}&delete=ask&shown={both}"));
    assert!(ask.contains("Delete 2 replies?"));
    assert_eq!(shown(&ask), both);
    let done = scene.post(&format!("code={code}&delete=yes&shown={both}"));
    assert!(done.contains("2 replies are gone"));
    let left = scene.post(&format!("code={code}"));
    assert!(left.contains("it came meanwhile") && left.contains("One reply waits"));
    assert_eq!(scene.mailboxes.status().replies, 1);
}

#[test]
fn whoever_writes_back_is_led_to_the_appeal_that_the_replies_are_about() {
    let mut scene = Scene::new();
    let named = "b".repeat(MAX_NAME_BYTES);
    let ours = appeals(&[(&named, State::Open), ("hat", State::Placed)]);
    scene.site.appeals = Some(Arc::new(ours));
    let to_form =
        |page: &str, path: &str| page.contains(&format!("<a href=\"{path}\">the form</a>"));
    let to_appeal = format!("/appeal/{named}");
    for (about, path) in [
        (&[None][..], "/"),
        (&[Some(&*named)], &to_appeal),
        (&[None, Some(&named), Some(&named)], &to_appeal),
        (&[Some(&named), Some("hat")], "/"),
        // Its page has no form any more, and this relay has no such appeal.
        (&[Some("hat")], "/"),
        (&[Some("cap")], "/"),
    ] {
        let code = Code::random();
        let Mailbox { id, recipient } = scene.mailbox(&code);
        for appeal in about {
            scene.leave_about(*appeal, id, &recipient, "Which shop?");
        }
        let page = scene.post(&format!("code={}", typed(&code)));
        assert!(to_form(&page, path), "{about:?}: {page}");
    }
}

#[test]
fn no_outcome_has_another_length() {
    let scene = Scene::new();
    let code = Code::random();
    let Mailbox { id, recipient } = scene.mailbox(&code);
    for n in 0..MAILBOX {
        let text = format!("{n:02}{}", "'".repeat(MAX_REPLY_BYTES - 2));
        scene.leave(id, &recipient, &text);
    }
    let code = typed(&code);
    let none = typed(&Code::random());
    for form in [
        String::new(),
        "code=nonsense".to_owned(),
        format!("code={}", "%22".repeat(512)),
        format!("code={}", "x".repeat(4_000)),
        format!("code={none}"),
        format!("code={none}&delete=ask"),
        format!("code={none}&delete=yes&shown=0123456789abcdef"),
        format!("code={code}"),
        format!("code={code}&sheet=2"),
        format!("code={code}&sheet=1000"),
        format!("code={code}&delete=ask"),
        format!("code={code}&delete=yes"),
    ] {
        scene.post(&form);
    }
}

#[test]
fn what_was_left_for_another_code_is_not_shown() {
    let scene = Scene::new();
    let (code, other) = (Code::random(), Code::random());
    let id = scene.mailbox(&code).id;
    scene.leave(id, &scene.mailbox(&other).recipient, "not for you");
    let page = scene.post(&format!("code={}", typed(&code)));
    assert!(page.contains("Nobody has answered yet"));
}

#[test]
fn answers_leave_at_the_end_of_a_beat() {
    let beats = [0, 1, 249, 250, 251].map(|ms| next_beat(Duration::from_millis(ms)).as_millis());
    assert_eq!(beats, [250, 250, 250, 500, 500]);
}
