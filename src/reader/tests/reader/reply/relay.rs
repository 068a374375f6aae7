//! What a reply and its bundle say of where they belong: the appeal and the relay of the tip.

use std::fs;

use age::secrecy::ExposeSecret;
use envelope::{generate, Identities, Kind, Manifest, Replies, Tip};

use super::{mailbox, reply};
use crate::support::{batch_of, manifest, seal_tip, Scene};

#[test]
fn a_reply_names_the_appeal_and_its_bundle_the_relay() {
    let (scene, sender) = (Scene::new(), generate(Kind::Classic));
    let about = |appeal: Option<&str>| {
        let mut tip = Tip::default();
        tip.appeal = appeal.map(str::to_owned);
        tip.mailbox = Some(mailbox(&sender, 1));
        seal_tip(&scene.identity, &tip, &[])
    };
    let tips = [about(Some("bag-1")), about(None), about(None)];
    let [ours, others] = ["a", "b"].map(|letter| format!("{}.onion", letter.repeat(56)));
    scene.batch("1.tar", 1, None, &tips[..1]);
    for (name, relay, group, tip) in [
        ("2.tar", Some(&others), Some("lyon"), &tips[1..2]),
        ("3.tar", None, None, &tips[2..]),
    ] {
        let manifest = Manifest {
            relay: relay.cloned(),
            group: group.map(str::to_owned),
            ..manifest(1, None, tip)
        };
        fs::write(scene.path(name), batch_of(&manifest, tip)).unwrap();
    }
    for name in ["1.tar", "2.tar", "3.tar"] {
        scene.open(name, &[]).expect(0);
    }
    let bundle = || fs::read(scene.path("out.replies")).unwrap();
    let relay = || {
        Replies::read(&bundle()[..])
            .unwrap()
            .replies()
            .relay()
            .map(str::to_owned)
    };
    // Nobody knows where the last one came from.
    reply(&scene, &tips[2].id, "one").expect(0);
    assert_eq!(relay(), None);
    reply(&scene, &tips[0].id, "two").expect(0);
    assert_eq!(relay(), Some(ours.clone()));
    let before = bundle();
    reply(&scene, &tips[1].id, "three").expect(1).says(&format!(
        "the bundle is for the relay {ours}; nothing was added, give another --to"
    ));
    assert_eq!(bundle(), before);
    reply(&scene, &tips[2].id, "four").expect(0);
    assert_eq!(relay(), Some(ours));
    fs::remove_file(scene.path("out.replies")).unwrap();
    reply(&scene, &tips[1].id, "three").expect(0);
    assert_eq!(relay(), Some(others), "without its group");

    fs::remove_file(scene.path("out.replies")).unwrap();
    reply(&scene, &tips[0].id, "two").expect(0);
    let identities = Identities::parse(sender.secret.expose_secret()).unwrap();
    let bytes = bundle();
    let (_, block) = Replies::read(&bytes[..]).unwrap().next().unwrap().unwrap();
    let appeal = block.open(&identities).unwrap().appeal;
    assert_eq!(appeal.as_deref(), Some("bag-1"));
}
