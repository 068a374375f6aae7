//! What a batch tells whoever sees it: of no tip when it came, after which other, or how long its text is.

use std::fs;
use std::process::Command;

use bocca_tests::{run, Form, Scene};

#[test]
fn a_batch_holds_no_order_of_arrival_and_no_time() {
    let scene = Scene::new();
    let relay = scene.serve();
    for number in 0..20 {
        relay.tip(Form::message(&format!("tip {number}")));
    }
    let names: Vec<_> = scene
        .held()
        .iter()
        .map(|path| path.file_name().unwrap().to_owned())
        .collect();
    for path in scene.held() {
        let changed = fs::metadata(&path).unwrap().modified().unwrap();
        assert_eq!(changed, std::time::UNIX_EPOCH, "{}", path.display());
    }
    let batch = scene.export("batch.tar");
    let listed = run(Command::new("tar").arg("tvf").arg(&batch)).stdout;
    assert!(
        listed.lines().all(|line| line.contains("1970-01-01")),
        "{listed}"
    );
    let in_batch: Vec<_> = listed
        .lines()
        .filter_map(|line| line.split("tips/").nth(1))
        .collect();
    assert_eq!(
        in_batch,
        names
            .iter()
            .map(|name| name.to_str().unwrap())
            .collect::<Vec<_>>()
    );
    assert!(in_batch.is_sorted());
}

#[test]
fn text_tips_are_all_one_size() {
    let scene = Scene::classic();
    let relay = scene.serve();
    for length in [1, 100, 5_000, 10_000] {
        relay.tip(Form::message(&"x".repeat(length)));
    }
    let batch = scene.export("batch.tar");
    let folder = scene.unpack(&batch);
    for sealed in fs::read_dir(folder.join("tips")).unwrap().flatten() {
        let opened = folder.join("tip.tar");
        let _ = fs::remove_file(&opened);
        let done = run(Command::new("age")
            .arg("-d")
            .arg("-i")
            .arg(scene.identity())
            .arg("-o")
            .arg(&opened)
            .arg(sealed.path()));
        assert_eq!(done.code, 0, "{}", done.stderr);
        assert_eq!(fs::metadata(&opened).unwrap().len(), 16 << 10);
    }
}
