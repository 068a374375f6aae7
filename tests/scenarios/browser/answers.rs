//! A tip for which replies wait, so that a browser can show them.

use std::process::Command;

use bocca_tests::{binary, run, Form, Relay, Scene};

/// Sends tips until one gets a code: the first codes are drawn while the relay starts.
pub fn wait_for_codes(relay: &Relay) {
    let any = (0..20).any(|_| code_of_tip(relay, "another tip").is_some());
    assert!(any, "no code was made");
}

/// Sends a tip and returns the code on its receipt.
pub fn code_of_tip(relay: &Relay, message: &str) -> Option<String> {
    let receipt = relay.tip(Form::message(message)).text();
    let (_, list) = receipt.split_once("<ol class=\"words\">")?;
    let (list, _) = list.split_once("</ol>")?;
    let words = list.split("<li>").skip(1);
    let words: Option<Vec<&str>> = words.map(|word| Some(word.split_once('<')?.0)).collect();
    Some(words?.join(" "))
}

/// Exports and opens what waits as `batch`, and leaves these replies to each tip with this message.
pub fn answer(scene: &Scene, batch: &str, message: &str, replies: &[&str]) {
    let opened = scene.open(&scene.export(batch));
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let said = |tip: &std::path::PathBuf| std::fs::read_to_string(tip.join("message.txt")).unwrap();
    let tips = scene.opened();
    let tips = tips.iter().filter(|tip| said(tip).trim_end() == message);
    for tip in tips {
        let id = tip.file_name().expect("a tip's folder has a name");
        for reply in replies {
            std::fs::write(scene.path("answer.txt"), reply).unwrap();
            let sealed = run(Command::new(binary("bocca-reader"))
                .args(["reply", "cases"])
                .arg(id)
                .args(["--message", "answer.txt", "--to", "out.replies"])
                .current_dir(scene.path("")));
            assert_eq!(sealed.code, 0, "{}", sealed.stderr);
        }
    }
    let bundle = scene.path("out.replies");
    let imported = scene.relay("import", &[&bundle.to_string_lossy()]);
    assert_eq!(imported.code, 0, "{}", imported.stderr);
}
