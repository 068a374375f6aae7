//! Goal of this test: systemd learns that the relay is ready, and hears from it as often as it asks to.

use std::os::unix::net::UnixDatagram;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bocca_tests::{binary, Scene};

/// Killed when dropped.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn systemd_is_told_that_the_relay_is_ready_and_well() {
    let scene = Scene::new();
    let path = scene.path("notify.sock");
    let socket = UnixDatagram::bind(&path).unwrap();
    let patience = Some(Duration::from_secs(60));
    socket.set_read_timeout(patience).unwrap();
    let _relay = Served(
        Command::new(binary("bocca-relay"))
            .args(["serve", "--no-onion", "--listen", "127.0.0.1:0", "--data"])
            .arg(scene.data())
            .arg("--keys")
            .arg(scene.keys())
            .env("NOTIFY_SOCKET", &path)
            .env("WATCHDOG_USEC", "300000")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap(),
    );
    let told = || {
        let mut message = [0; 512];
        let length = socket.recv(&mut message).expect("systemd is told");
        String::from_utf8_lossy(&message[..length])
            .trim_end()
            .to_owned()
    };
    assert_eq!(told(), "READY=1");
    for _ in 0..3 {
        assert_eq!(told(), "WATCHDOG=1");
    }
}
