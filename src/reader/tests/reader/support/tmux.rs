//! A real terminal: tmux, which draws what a program sends and types what a person would.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use super::{Scene, READER};

/// A terminal, in which `browse` was started in the scene's folder.
pub struct Terminal<'a> {
    scene: &'a Scene,
    socket: PathBuf,
}

static STARTED: AtomicUsize = AtomicUsize::new(0);

impl<'a> Terminal<'a> {
    pub fn start(scene: &'a Scene, environment: &str, size: (u16, u16), options: &str) -> Self {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let socket = scene.path(&format!("tmux-{number}"));
        let terminal = Terminal { scene, socket };
        let command = format!(
            "echo before; env {environment} {READER} browse case {options}; echo after $?; cat"
        );
        let (columns, rows) = (size.0.to_string(), size.1.to_string());
        terminal.tmux(&["new-session", "-d", "-x", &columns, "-y", &rows, &command]);
        terminal
    }

    pub fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux")
            .arg("-S")
            .arg(&self.socket)
            .args(["-f", "/dev/null", "-u"])
            .args(arguments)
            .current_dir(self.scene.folder.path())
            .output()
            .expect("tmux is in the package tmux; install it");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn keys(&self, keys: &[&str]) {
        self.tmux(&[&["send-keys"], keys].concat());
    }

    pub fn types(&self, text: &str) {
        self.tmux(&["send-keys", "-l", text]);
    }

    pub fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p"])
    }

    /// The screen as soon as it shows a text.
    #[track_caller]
    pub fn shows(&self, text: &str) -> String {
        for _ in 0..600 {
            let screen = self.screen();
            if screen.contains(text) {
                return screen;
            }
            sleep(Duration::from_millis(50));
        }
        panic!("no «{text}» in\n{}", self.screen());
    }
}

impl Drop for Terminal<'_> {
    fn drop(&mut self) {
        let kill = ["kill-server"];
        drop(
            Command::new("tmux")
                .arg("-S")
                .arg(&self.socket)
                .args(kill)
                .output(),
        );
    }
}
