//! Goal of these tests: an operator who makes a mistake is told what to do next, and nothing is
//! lost by it.

#[path = "operator/replies.rs"]
mod replies;

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use bocca_tests::{binary, run, Form, Relay, Scene};

fn relay(arguments: &[&str]) -> bocca_tests::Output {
    run(Command::new(binary("bocca-relay")).args(arguments))
}

#[test]
fn wrong_usage_is_exit_code_2_and_help_shows_examples() {
    for arguments in [&["serve"][..], &["nonsense"], &["export", "--data", "x"]] {
        let done = relay(arguments);
        assert_eq!(done.code, 2, "{arguments:?}");
        assert!(done.stdout.is_empty());
    }
    for command in [
        "serve",
        "address",
        "export",
        "acknowledge",
        "import",
        "status",
        "check",
    ] {
        let help = relay(&[command, "--help"]);
        assert_eq!(help.code, 0);
        assert!(
            help.stdout.contains("Example"),
            "{command}: {}",
            help.stdout
        );
    }
    assert!(relay(&["--help"]).stdout.contains("Exit codes"));
}

#[test]
fn only_this_machine_can_be_listened_on() {
    let done = relay(&[
        "serve",
        "--data",
        "x",
        "--keys",
        "y",
        "--listen",
        "0.0.0.0:80",
        "--no-onion",
    ]);
    assert_eq!(done.code, 2);
    assert!(
        done.stderr.contains("visitors must come through Tor"),
        "{}",
        done.stderr
    );
}

#[test]
fn serve_without_usable_keys_names_file_and_line() {
    let scene = Scene::new();
    std::fs::write(scene.keys().join("lyon.txt"), "# Lyon\n\nage1nonsense\n").unwrap();
    let error = Relay::try_start(&scene, &["--no-onion"])
        .err()
        .expect("serve refuses");
    assert!(error.contains("lyon.txt:3"), "{error}");
}

#[test]
fn a_secret_key_in_the_keys_folder_is_refused() {
    let scene = Scene::new();
    std::fs::copy(scene.identity(), scene.keys().join("oops.txt")).unwrap();
    let error = Relay::try_start(&scene, &["--no-onion"])
        .err()
        .expect("serve refuses");
    assert!(error.contains("secret key"), "{error}");
    assert!(!error.contains("AGE-SECRET-KEY"), "{error}");
}

#[test]
fn a_second_relay_on_the_same_data_is_refused() {
    let scene = Scene::new();
    let first = scene.serve();
    let error = Relay::try_start(&scene, &["--no-onion"])
        .err()
        .expect("serve refuses");
    assert!(
        error.contains("in use") || error.contains("another"),
        "{error}"
    );
    first.tip(Form::message("the first one still works"));
}

#[test]
fn an_open_data_folder_is_refused_with_the_command_that_mends_it() {
    let scene = Scene::new();
    std::fs::create_dir(scene.data()).unwrap();
    std::fs::set_permissions(scene.data(), std::fs::Permissions::from_mode(0o755)).unwrap();
    let error = Relay::try_start(&scene, &["--no-onion"])
        .err()
        .expect("serve refuses");
    assert!(error.contains("chmod 700"), "{error}");
}

/// Only root can make a folder somebody else's; where this is another user, nothing is tested.
#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let scene = Scene::new();
    std::fs::create_dir(scene.data()).unwrap();
    let mode = std::fs::Permissions::from_mode(0o700);
    std::fs::set_permissions(scene.data(), mode).unwrap();
    let given = run(Command::new("chown").arg("65534").arg(scene.data()));
    if given.code != 0 {
        return println!("not tested: {}", given.stderr);
    }
    let batch = scene.path("batch.tar").to_string_lossy().into_owned();
    let commands: [(&str, &[&str]); 3] = [
        ("status", &[]),
        ("export", &["--to", &batch]),
        ("address", &["--add"]),
    ];
    for (command, arguments) in commands {
        let done = scene.relay(command, arguments);
        assert_eq!(done.code, 1, "{command}: {}", done.stdout);
        let told = "belongs to user 65534, and this is user 0: run the command as its owner";
        assert!(done.stderr.contains(told), "{command}: {}", done.stderr);
    }
    let refused = Relay::try_start(&scene, &["--no-onion"]).err();
    assert!(refused.is_some_and(|told| told.contains("belongs to user 65534")));
    assert_eq!(std::fs::read_dir(scene.data()).unwrap().count(), 0);
}

#[test]
fn an_unknown_configuration_key_is_refused_with_its_line() {
    let scene = Scene::new();
    let config = scene.path("relay.toml");
    std::fs::write(&config, "[limits]\nfiles = 3\nflies = 4\n").unwrap();
    let config = config.to_string_lossy().into_owned();
    let error = Relay::try_start(&scene, &["--no-onion", "--config", &config])
        .err()
        .expect("serve refuses");
    assert!(
        error.contains("line 3") && error.contains("flies"),
        "{error}"
    );
}

#[test]
fn check_tells_what_stops_and_what_weakens() {
    let scene = Scene::classic();
    let keys = scene.keys().to_string_lossy().into_owned();
    let classic = relay(&["check", "--keys", &keys]);
    assert_eq!(classic.code, 0, "{}", classic.stdout);
    assert!(
        classic.stdout.contains("weakens") && classic.stdout.contains("quantum"),
        "{}",
        classic.stdout
    );
    std::fs::write(scene.keys().join("test.txt"), "age1nonsense\n").unwrap();
    let broken = relay(&["check", "--keys", &keys]);
    assert_eq!(broken.code, 1);
    assert!(
        broken.stdout.contains("stops") && broken.stdout.contains("test.txt:1"),
        "{}",
        broken.stdout
    );
}

#[test]
fn status_counts_and_holds_no_time() {
    let scene = Scene::new();
    let running = scene.serve();
    running.tip(Form::message("one"));
    let status = scene.relay("status", &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
    assert_eq!(json["serving"], true);
    assert_eq!(json["queue"]["waiting"], 1);
    assert_eq!(json["recipients"].as_array().unwrap().len(), 1);
    let words = scene.relay("status", &[]).stdout;
    for word in ["waiting", "batch key", "sealed to", "text and files"] {
        assert!(words.contains(word), "{words}");
    }
    let year = "202";
    let dated = words
        .lines()
        .filter(|line| !line.contains("key") && !line.contains("sealed"));
    assert!(
        dated
            .clone()
            .all(|line| !line.contains(&format!("{year}6-"))),
        "{words}"
    );
}

#[test]
fn an_export_tells_of_tips_that_are_missing_or_have_changed() {
    let scene = Scene::new();
    let running = scene.serve();
    for text in ["one", "two", "three"] {
        running.tip(Form::message(text));
    }
    let held = scene.held();
    let (missing, changed) = (&held[0], &held[1]);
    std::fs::remove_file(missing).unwrap();
    std::fs::write(changed, "age-encryption.org/v1\nanother").unwrap();
    let to = scene.path("batch.tar");
    let done = scene.relay("export", &["--to", &to.to_string_lossy()]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    assert!(done.stdout.contains("2 tips"), "{}", done.stdout);
    for (tip, word) in [(missing, "is missing"), (changed, "was changed")] {
        let id = tip.file_stem().unwrap().to_string_lossy();
        let told = |line: &str| line.contains(&*id) && line.contains(word);
        assert!(done.stderr.lines().any(told), "{}", done.stderr);
    }
}

#[test]
fn a_wrong_receipt_deletes_nothing() {
    let scene = Scene::new();
    let running = scene.serve();
    running.tip(Form::message("keep me"));
    let good = {
        scene.collect("batch.tar");
        std::fs::read_to_string(scene.receipt()).unwrap()
    };
    let receipt = scene.path("wrong.txt");
    for wrong in [
        "",
        "bocca-receipt/2\n",
        &format!("{good}not a token\n"),
        &good.replace("bocca-receipt/1\n", ""),
    ] {
        std::fs::write(&receipt, wrong).unwrap();
        let done = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
        assert_eq!(done.code, 1, "{wrong:?}: {}", done.stdout);
        assert_eq!(scene.held().len(), 1, "{wrong:?}");
    }
    let unknown = format!("bocca-receipt/1\n{}\n", "ab".repeat(32));
    std::fs::write(&receipt, unknown).unwrap();
    let done = scene.relay("acknowledge", &[&receipt.to_string_lossy()]);
    assert_eq!(done.stdout, "deleted 0\nalready gone 0\nunknown 1\n");
    assert_eq!(scene.held().len(), 1);
}

#[test]
fn the_address_is_made_once_and_stays() {
    let scene = Scene::new();
    let first = scene.relay("address", &[]);
    assert_eq!(first.code, 0, "{}", first.stderr);
    let name = first.stdout.trim_end();
    assert!(name.ends_with(".onion") && name.len() == 62, "{name}");
    assert_eq!(scene.relay("address", &[]).stdout, first.stdout);
}

#[test]
fn a_relay_without_tor_serves_here_says_its_state_and_keeps_its_address() {
    let scene = Scene::new();
    let address = scene.relay("address", &[]).stdout;
    // No network is reached from a test; the onion service must start, wait and say so.
    let config = scene.path("relay.toml");
    std::fs::write(&config, unreachable_tor()).unwrap();
    let config = config.to_string_lossy().into_owned();
    let relay = Relay::start(&scene, &["--config", &config]);
    relay.tip(Form::message("while Tor is out of reach"));
    let status = scene.relay("status", &["--json"]);
    let json: serde_json::Value = serde_json::from_str(&status.stdout).unwrap();
    assert_eq!(json["onion_address"], address.trim_end());
    assert!(
        json["onion_state"]
            .as_str()
            .unwrap()
            .contains("Tor network"),
        "{json}"
    );
    let (code, stdout, log) = relay.stop();
    assert_eq!((code, stdout.as_str()), (0, ""), "{log}");
    assert!(log.contains("onion service: "), "{log}");
    assert_eq!(scene.relay("address", &[]).stdout, address);
}

/// A Tor network whose only relay is a closed port on this machine.
fn unreachable_tor() -> String {
    let id = "ab".repeat(20);
    format!(
        "[arti.tor_network.authorities]\n\
         v3idents = [\"{id}\"]\nuploads = [[\"127.0.0.1:9\"]]\ndownloads = [[\"127.0.0.1:9\"]]\nvotes = [[\"127.0.0.1:9\"]]\n\
         [[arti.tor_network.fallback_caches]]\n\
         rsa_identity = \"{id}\"\ned_identity = \"{}\"\norports = [\"127.0.0.1:9\"]\n",
        "A".repeat(43)
    )
}
