//! Goal: the size of a file is no matter for memory. What `scrub` may take beside the program itself is the
//! bound that is promised for the scrubber in a relay.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bocca_tests::{binary, run, zipped};
use tempfile::TempDir;

const MIB: u64 = 1 << 20;

/// Most memory of the program without work.
const PROGRAM: u64 = 16;

#[test]
fn a_video_of_two_gib_passes_in_32_mib() {
    let folder = TempDir::new().unwrap();
    let [short, long] = ["short.mp4", "long.mp4"].map(|name| folder.path().join(name));
    let made = |arguments: &[&str], out: &Path| {
        let done = run(Command::new("ffmpeg")
            .args(["-v", "error"])
            .args(arguments)
            .arg(out));
        assert_eq!(done.code, 0, "{}", done.stderr);
    };
    let picture = "testsrc2=s=1280x720:d=4,noise=alls=60:allf=t";
    let filter = [
        "-f", "lavfi", "-i", picture, "-f", "lavfi", "-i", "sine=d=4",
    ];
    let codec = [
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-b:v",
        "60M",
        "-c:a",
        "aac",
    ];
    made(&[&filter[..], &codec].concat(), &short);
    let size = fs::metadata(&short).unwrap().len();
    let times = (2048 * MIB).div_ceil(size).to_string();
    let input = short.to_string_lossy();
    made(&["-stream_loop", &times, "-i", &input, "-c", "copy"], &long);
    let size = fs::metadata(&long).unwrap().len();
    assert!(size >= 2048 * MIB, "{size}");
    assert!(passes(&long, &folder.path().join("clean.mp4"), 32) > size / 10 * 9);
}

#[test]
fn a_recording_of_500_mib_passes_in_32_mib() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("long.wav");
    let data = 500 * MIB as u32;
    let mut head =
        b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\x44\xAC\0\0\x10\xB1\x02\0\x04\0\x10\0data"
            .to_vec();
    head[4..8].copy_from_slice(&(data + 36).to_le_bytes());
    head.extend(data.to_le_bytes());
    let size = head.len() as u64 + u64::from(data);
    fs::write(&path, head).unwrap();
    File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(size)
        .unwrap();
    assert_eq!(passes(&path, &folder.path().join("clean.wav"), 32), size);
}

#[test]
fn an_archive_of_200_mib_of_photos_passes_in_96_mib() {
    let folder = TempDir::new().unwrap();
    let photo = folder.path().join("photo.jpg");
    let noise = "testsrc2=s=4000x3000:d=1,noise=alls=40:allf=t";
    let arguments = [
        "-v",
        "error",
        "-f",
        "lavfi",
        "-i",
        noise,
        "-frames:v",
        "1",
        "-q:v",
        "4",
    ];
    assert_eq!(
        run(Command::new("ffmpeg").args(arguments).arg(&photo)).code,
        0
    );
    let photo = fs::read(photo).unwrap();
    let count = (200 * MIB as usize).div_ceil(photo.len());
    let names: Vec<_> = (0..count).map(|number| format!("{number}.jpg")).collect();
    let photos: Vec<_> = names
        .iter()
        .map(|name| (name.as_str(), &photo[..]))
        .collect();
    let path = folder.path().join("photos.zip");
    fs::write(&path, zipped(&photos)).unwrap();
    assert!(passes(&path, &folder.path().join("clean.zip"), 96) > 190 * MIB);
}

/// Cleans a file in at most so many MiB beside the program. Returns the size of the clean one.
fn passes(file: &Path, clean: &PathBuf, most: u64) -> u64 {
    let mut command = Command::new(binary("bocca-relay"));
    command.arg("scrub").arg(file).arg("--to").arg(clean);
    let mut child = command.stdout(Stdio::null()).spawn().unwrap();
    let mut peak = 0;
    let status = loop {
        peak = peak_kib(&child).unwrap_or(peak);
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    println!("{}: {} MiB at most", file.display(), peak / 1024);
    assert!(status.success());
    assert!(peak / 1024 < most + PROGRAM, "{peak} KiB");
    fs::metadata(clean).unwrap().len()
}

/// The most memory that a process has had (proc(5)); `None` once it has ended.
fn peak_kib(child: &Child) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
