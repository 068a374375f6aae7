//! Goal of these tests: whatever kills the relay, no tip that was acknowledged to its sender is
//! lost, nothing half-written stays, and the next start works.

use std::path::PathBuf;
use std::process::Command;

use bocca_tests::load::{pause, Acknowledged};
use bocca_tests::{run, Relay, Scene};

const KILLS: u64 = 30;
const POWER_CUTS: u64 = 20;
const SENDERS: usize = 8;

/// What a start after a crash must have put right.
fn assert_whole(scene: &Scene, cycle: u64) {
    let names = |folder: &str| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(scene.data().join(folder)).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    };
    let partial: Vec<_> = names("tips")
        .into_iter()
        .filter(|path| path.extension().is_none_or(|e| e != "age"))
        .collect();
    assert!(partial.is_empty(), "cycle {cycle}: {partial:?}");
    assert!(names("spool").is_empty(), "cycle {cycle}");
}

/// Starts the relay again after a crash, and holds it to all of that.
fn start_again(scene: &Scene, acknowledged: &Acknowledged, cycle: u64) -> Relay {
    let relay = scene.serve();
    assert!(
        !relay.log().contains("panic"),
        "cycle {cycle}: {}",
        relay.log()
    );
    assert_whole(scene, cycle);
    assert!(scene.held().len() >= acknowledged.count(), "cycle {cycle}");
    relay
}

/// Every acknowledged tip opens.
fn assert_all_open(scene: &Scene, acknowledged: &Acknowledged) {
    let batch = scene.path("all.tar");
    let done = scene.relay("export", &["--all", "--to", &batch.to_string_lossy()]);
    assert_eq!(done.code, 0, "{}", done.stderr);
    let opened = scene.open(&batch);
    assert_eq!(opened.code, 0, "{}", opened.stderr);
    let missing = acknowledged.missing_from(&scene.cases().join("tips"));
    assert!(
        missing.is_empty(),
        "lost {} of {}: {missing:?}",
        missing.len(),
        acknowledged.count()
    );
}

#[test]
fn thirty_kills_under_load_lose_nothing() {
    let (scene, acknowledged) = (Scene::new(), Acknowledged::default());
    for cycle in 0..KILLS {
        let relay = start_again(&scene, &acknowledged, cycle);
        let address = relay.address();
        acknowledged.send_while(address, SENDERS, || {
            std::thread::sleep(pause(cycle));
            // Some deaths come while an operator exports.
            if cycle % 3 == 2 {
                let to = scene.path(&format!("cut-{cycle}.tar"));
                let data = scene.data();
                let export = Command::new(bocca_tests::binary("bocca-relay"))
                    .args(["export", "--all", "--data"])
                    .arg(data)
                    .arg("--to")
                    .arg(to)
                    .stdout(std::process::Stdio::null())
                    .stderr(std::process::Stdio::null())
                    .spawn();
                std::thread::sleep(pause(cycle * 31) / 20);
                relay.kill();
                let _ = export.unwrap().wait();
            } else {
                relay.kill();
            }
        });
    }
    let relay = scene.serve();
    assert_whole(&scene, KILLS);
    assert!(
        acknowledged.count() > KILLS as usize,
        "the load was real: {}",
        acknowledged.count()
    );
    assert_all_open(&scene, &acknowledged);
    let (code, _, log) = relay.stop();
    assert_eq!(code, 0, "{log}");
    println!(
        "{KILLS} kills, {} tips acknowledged, 0 lost",
        acknowledged.count()
    );
}

/// An ext4 file system in a file, mounted on loop; unmounted when dropped.
struct Disk {
    folder: tempfile::TempDir,
}

impl Disk {
    /// `None` where the system lets nobody mount.
    fn new() -> Option<Self> {
        let disk = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        std::fs::create_dir(disk.mounted()).unwrap();
        std::fs::File::create(disk.image())
            .unwrap()
            .set_len(8 << 30)
            .unwrap();
        let made = run(Command::new("mkfs.ext4")
            .arg("-q")
            .arg("-F")
            .arg(disk.image()));
        assert_eq!(made.code, 0, "{}", made.stderr);
        disk.mount().then_some(disk)
    }

    fn image(&self) -> PathBuf {
        self.folder.path().join("disk.img")
    }

    fn mounted(&self) -> PathBuf {
        self.folder.path().join("mounted")
    }

    fn mount(&self) -> bool {
        run(Command::new("mount")
            .args(["-o", "loop"])
            .arg(self.image())
            .arg(self.mounted()))
        .code
            == 0
    }

    fn unmount(&self) {
        // A process that was just killed may hold it for a moment.
        for _ in 0..50 {
            if run(Command::new("umount").arg(self.mounted())).code == 0 {
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        panic!("{} cannot be unmounted", self.mounted().display());
    }

    /// What a power cut leaves: everything that was not flushed to the disk is gone.
    fn cut_power(&self) {
        // FS_IOC_SHUTDOWN with FS_SHUTDOWN_FLAGS_NOLOGFLUSH; an ioctl needs unsafe code in Rust.
        const SHUTDOWN: &str = "import fcntl, os, struct, sys
fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587d, struct.pack('I', 2))";
        let cut = run(Command::new("python3")
            .arg("-c")
            .arg(SHUTDOWN)
            .arg(self.mounted()));
        assert_eq!(cut.code, 0, "{}", cut.stderr);
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        run(Command::new("umount").arg("-l").arg(self.mounted()));
    }
}

#[test]
fn twenty_power_cuts_under_load_lose_nothing() {
    let Some(disk) = Disk::new() else {
        println!("not run: mounting a file system needs root and loop devices");
        return;
    };
    let scene = Scene::inside(&disk.mounted());
    run(&mut Command::new("sync"));
    let acknowledged = Acknowledged::default();
    for cycle in 0..POWER_CUTS {
        let relay = start_again(&scene, &acknowledged, cycle);
        acknowledged.send_while(relay.address(), SENDERS, || {
            std::thread::sleep(pause(cycle));
            relay.signal("STOP");
            disk.cut_power();
            relay.kill();
        });
        disk.unmount();
        assert!(disk.mount(), "the file system recovers");
    }
    let relay = scene.serve();
    assert_whole(&scene, POWER_CUTS);
    assert!(
        acknowledged.count() > POWER_CUTS as usize,
        "the load was real: {}",
        acknowledged.count()
    );
    assert_all_open(&scene, &acknowledged);
    drop(relay);
    println!(
        "{POWER_CUTS} power cuts, {} tips acknowledged, 0 lost",
        acknowledged.count()
    );
}
