//! What a relay's folder tells of the order in which tips came, and when.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, Instant};

use bocca_tests::Scene;
use data_encoding::HEXLOWER;

use super::folders::{files, message, named, TIPS};

/// Where numbers have nothing to do with their places, their correlation has a standard deviation of one by the root of
/// their count. So many of these come once in half a billion files; of all in order, fifty have seven.
const DEVIATIONS: f64 = 6.0;

/// A file that holds so many ids could tell an order.
const MANY: usize = 50;

/// Files that do not change; the key is read at every start.
const MADE_ONCE: [&str; 2] = ["batch.key", "batch.pub"];

/// Waits until the journal of a running relay is empty, as it is soon after the last tip.
pub fn journal_is_emptied(scene: &Scene) {
    let start = Instant::now();
    let is_empty = |name| {
        let content = fs::read(scene.data().join(name)).unwrap();
        !content.is_empty() && content.iter().all(|byte| *byte == 0)
    };
    while !["journal-1", "journal-2"].into_iter().all(is_empty) {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "the journal keeps tips"
        );
        std::thread::sleep(Duration::from_millis(500));
    }
}

/// Nothing in the folder has a time, but what is made at the first start and never changed.
pub fn has_no_times(scene: &Scene) {
    let made_once = |name: &str| MADE_ONCE.contains(&name);
    let mut timed = Vec::new();
    for path in files(&scene.data()) {
        let name = path.strip_prefix(scene.data()).unwrap().to_string_lossy();
        let found = path.symlink_metadata().unwrap();
        // Looking into a folder here has changed when it was read.
        let read = found.is_file() && found.atime() != 0;
        if !made_once(&name) && (read || found.mtime() != 0) {
            timed.push(name.into_owned());
        }
    }
    assert!(
        timed.is_empty(),
        "these tell when something was done: {timed:?}"
    );
}

/// No file holds the ids of tips in the order in which they were sent, upwards or downwards.
pub fn tells_no_order(scene: &Scene) {
    let tips = scene.opened().into_iter().map(named);
    let ids: BTreeMap<Vec<u8>, f64> = tips
        .filter_map(|(text, folder)| {
            let number = (0..TIPS).find(|number| message(*number) == text)?;
            let id = folder.file_name()?.to_string_lossy().into_owned();
            Some((HEXLOWER.decode(id.as_bytes()).unwrap(), number as f64))
        })
        .collect();
    assert_eq!(ids.len(), TIPS);
    for (name, content) in scene.kept() {
        let windows = content.windows(16);
        let numbers: Vec<f64> = windows.filter_map(|id| ids.get(id).copied()).collect();
        if numbers.len() >= MANY {
            let told = correlation(&numbers);
            let (count, chance) = (numbers.len(), DEVIATIONS / (numbers.len() as f64).sqrt());
            assert!(
                told.abs() < chance,
                "{name} holds {count} in an order: {told:.2}"
            );
        }
    }
}

/// Pearson's, between the numbers and their places.
fn correlation(numbers: &[f64]) -> f64 {
    let places: Vec<f64> = (0..numbers.len()).map(|place| place as f64).collect();
    let mean = |of: &[f64]| of.iter().sum::<f64>() / of.len() as f64;
    let (x, y) = (mean(&places), mean(numbers));
    let sum = |f: &dyn Fn(f64, f64) -> f64| {
        let both = places.iter().zip(numbers);
        both.map(|(a, b)| f(a - x, b - y)).sum::<f64>()
    };
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}
