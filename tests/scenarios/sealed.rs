//! Goal of these tests: a tip that its sender sealed is taken as a tip like any other, and nothing that the relay
//! cannot tell for one is taken in its place.

use std::fs;
use std::io::Write;

use bocca_tests::{Form, Relay, Reply, Scene};
use envelope::{generate, Kind, Recipients, Tip};

const MESSAGE: &str = "Sealed before it was sent.";

/// Who reads at this scene's relay.
fn readers(scene: &Scene) -> Recipients {
    let text = fs::read_to_string(scene.keys().join("test.txt")).unwrap();
    Recipients::parse("test.txt", &text).unwrap()
}

fn seal(message: &str, to: &Recipients) -> Vec<u8> {
    let mut tip = Tip::default();
    tip.message = message.to_owned();
    let sealed = envelope::seal_inner(&tip, to, Vec::new(), &mut |_, _| Ok(()));
    sealed.unwrap().into_inner()
}

fn others() -> Recipients {
    Recipients::parse("others", &generate(Kind::PostQuantum).recipient).unwrap()
}

fn bring(sealed: &[u8]) -> Form {
    Form::new().part("sealed", sealed)
}

/// Nothing is kept, and the page says why.
#[track_caller]
fn is_refused(scene: &Scene, relay: &Relay, form: Form, why: &str) {
    let reply: Reply = relay.send(form);
    assert_eq!(reply.status, 400, "{}", reply.text());
    assert!(reply.text().contains(why), "no «{why}» in {}", reply.text());
    assert!(scene.held().is_empty(), "{why}");
}

#[test]
fn a_sealed_tip_comes_and_goes_like_any_other() {
    let scene = Scene::new();
    let relay = scene.serve();
    relay.tip_with_code("until there are codes");
    let receipt = relay.tip(bring(&seal(MESSAGE, &readers(&scene))));
    let code = receipt.code().expect("a code");
    scene.collect("1.tar");
    let tip = scene.opened_tip(MESSAGE);
    assert_eq!(scene.show(&tip)["sealed_by_sender"], true);
    scene.answer(&tip, "Thank you.");
    scene.import();
    let page = relay.look(&[("code", &code)]);
    assert!(page.text().contains("Thank you."), "{}", page.text());

    // What comes with the code is of the same thread.
    let further = seal("And one more thing.", &readers(&scene));
    relay.tip(bring(&further).field("code", &code));
    scene.collect("2.tar");
    let thread = scene.show(&scene.opened_tip("And one more thing."))["thread"].to_string();
    let first = tip.file_name().unwrap().to_string_lossy().into_owned();
    assert!(thread.contains(&first), "{thread}");

    let receipt = scene.receipt();
    let deleted = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(deleted.code, 0, "{}", deleted.stderr);
    let all = scene.relay(
        "export",
        &["--all", "--to", &scene.path("3.tar").to_string_lossy()],
    );
    assert_eq!(all.code, 0, "{}", all.stderr);
    let _ = fs::remove_dir_all(scene.cases());
    assert_eq!(scene.open(&scene.path("3.tar")).code, 0);
    let messages = scene.opened().into_iter();
    let messages = messages.map(|tip| fs::read_to_string(tip.join("message.txt")).unwrap());
    let messages: Vec<String> = messages.collect();
    assert!(messages.contains(&MESSAGE.to_owned()), "{messages:?}");
    assert!(!messages.contains(&"And one more thing.".to_owned()));
}

#[test]
fn what_cannot_be_one_is_refused_and_not_kept() {
    let scene = Scene::new();
    let relay = scene.serve();
    let to = readers(&scene);
    let good = seal(MESSAGE, &to);
    let classic = generate(Kind::Classic).recipient;
    let classic = Recipients::parse("classic", &classic).unwrap();
    let two = Recipients::join([to, others()]).unwrap();
    let keys = "fetch /keys again";
    let cases = [
        (bring(b""), "not an age file"),
        (bring(b"%PDF-1.7 and more"), "not an age file"),
        (bring(&good[..good.len() - 700]), "its length is not"),
        (bring(&[&good[..], b"x"].concat()), "its length is not"),
        (bring(&seal(MESSAGE, &classic)), keys),
        (bring(&seal(MESSAGE, &two)), keys),
        (
            bring(&good).field("message", "and a word"),
            "without a message",
        ),
        (
            bring(&good).field("answer_place", "Riga"),
            "without a message",
        ),
        (
            bring(&good).file("a.txt", "text/plain", b"x"),
            "without a message",
        ),
        (bring(&good).part("sealed", &good), "one request brings one"),
    ];
    for (form, why) in cases {
        is_refused(&scene, &relay, form, why);
    }
    relay.tip(bring(&good).field("message", " \r\n"));
    assert_eq!(scene.held().len(), 1, "the same bytes alone are taken");
}

#[test]
fn of_another_s_key_of_the_same_kind_nobody_can_tell_until_it_is_opened() {
    let scene = Scene::new();
    let relay = scene.serve();
    relay.tip(bring(&seal(MESSAGE, &others())));
    let opened = scene.open(&scene.export("1.tar"));
    assert_eq!(opened.code, 3, "{}", opened.stderr);
    assert!(
        opened.stderr.contains("its sender sealed it"),
        "{}",
        opened.stderr
    );
    let receipt = fs::read_to_string(scene.receipt()).unwrap();
    assert_eq!(receipt, "bocca-receipt/1\n", "it stays where it is");
}

#[test]
fn a_large_one_goes_through_the_spool() {
    let scene = Scene::new();
    let relay = scene.serve();
    let file: Vec<u8> = (0..5_000_000_u32).map(|n| (n % 251) as u8).collect();
    let mut tip = Tip::default();
    tip.attachments.push(envelope::Attachment {
        name: envelope::Attachment::name_for(1, "bin"),
        media_type: "application/octet-stream".to_owned(),
        size: file.len() as u64,
        sha256: envelope::Digest::of(&file),
        state: envelope::AttachmentState::Original,
        removed: Vec::new(),
    });
    let to = readers(&scene);
    let sealed = envelope::seal_inner(&tip, &to, Vec::new(), &mut |_, out| out.write_all(&file));
    relay.tip(bring(&sealed.unwrap().into_inner()));
    scene.collect("1.tar");
    let [tip] = &scene.opened()[..] else {
        panic!("one tip was sent");
    };
    assert!(fs::read(tip.join("attachments/attachment-1.bin")).unwrap() == file);
}
