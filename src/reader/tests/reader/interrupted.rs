//! `open` killed at random moments: what has a tip's name is whole, and the next run completes the
//! rest as if nothing had happened.

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{tree, Scene, READER};

const CYCLES: u64 = 20;
const KILLS_A_CYCLE: usize = 2;
const ARGUMENTS: [&str; 8] = [
    "open",
    "1.tar",
    "--identity",
    "unit.key",
    "--into",
    "case",
    "--receipt",
    "receipt",
];

#[test]
fn killed_at_random_moments_it_ends_with_the_same_folder() {
    let scene = Scene::new();
    let large = vec![42; 400_000];
    let tips: Vec<_> = (0..200)
        .map(|n| match n % 10 {
            0 => scene.seal(&format!("tip {n}"), &[b"one", &large]),
            _ => scene.seal(&format!("tip {n}"), &[]),
        })
        .collect();
    scene.batch("1.tar", 1, None, &tips);
    let start = Instant::now();
    scene.reader(ARGUMENTS).expect(0);
    let whole_run = start.elapsed();
    let expected = scene.tree();
    let receipt = fs::read(scene.path("receipt")).unwrap();

    let mut random = Random::new();
    let mut killed = 0;
    for cycle in 0..CYCLES {
        fs::remove_dir_all(scene.path("case")).unwrap();
        let _ = fs::remove_file(scene.path("receipt"));
        for _ in 0..KILLS_A_CYCLE {
            killed += u32::from(kill_after(&scene, whole_run.mul_f64(random.fraction())));
            check_what_is_left(&scene, &expected, &receipt);
        }
        if !scene.path("receipt").exists() {
            scene.reader(ARGUMENTS).expect(0);
        }
        assert!(
            scene.tree() == expected,
            "cycle {cycle}, seed {}",
            random.seed
        );
        assert!(
            fs::read(scene.path("receipt")).unwrap() == receipt,
            "cycle {cycle}"
        );
        assert!(!scene.path("receipt.part").exists());
    }
    assert!(
        killed > CYCLES as u32 / 2,
        "only {killed} runs were caught while they worked"
    );
}

/// Starts a run and kills it; whether it was still running. A run that ended by itself needs no
/// further one.
fn kill_after(scene: &Scene, delay: Duration) -> bool {
    if scene.path("receipt").exists() {
        return false;
    }
    let mut child = Command::new(READER)
        .args(ARGUMENTS)
        .current_dir(scene.folder.path())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(delay);
    child.kill().unwrap();
    child.wait().unwrap().code().is_none()
}

/// Every folder with a tip's name is whole, and the receipt is whole or absent.
fn check_what_is_left(
    scene: &Scene,
    expected: &std::collections::BTreeMap<String, Vec<u8>>,
    receipt: &[u8],
) {
    if !scene.path("case/tips").exists() {
        return;
    }
    for entry in fs::read_dir(scene.path("case/tips")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        if name.starts_with('.') {
            continue;
        }
        let prefix = format!("tips/{name}/");
        let whole: Vec<_> = expected
            .iter()
            .filter_map(|(path, content)| Some((path.strip_prefix(&prefix)?, content)))
            .filter(|(path, _)| !path.is_empty())
            .collect();
        let found = tree(&entry.path());
        let found: Vec<_> = found
            .iter()
            .map(|(path, content)| (path.as_str(), content))
            .collect();
        assert!(found == whole, "{name} is not whole");
    }
    if scene.path("receipt").exists() {
        assert!(fs::read(scene.path("receipt")).unwrap() == receipt);
        assert!(
            scene.tree() == *expected,
            "a receipt only when every tip is there"
        );
    }
}

/// Moments that differ in each run of the test.
struct Random {
    seed: u64,
    state: u64,
}

impl Random {
    fn new() -> Self {
        let id = envelope::Token::random().id();
        let seed = id
            .as_bytes()
            .iter()
            .take(8)
            .fold(0, |seed, byte| seed << 8 | u64::from(*byte));
        Random {
            seed,
            state: seed | 1,
        }
    }

    /// A number from 0 to 1.
    fn fraction(&mut self) -> f64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        (self.state >> 11) as f64 / (1_u64 << 53) as f64
    }
}
