//! A real terminal: tmux, which draws what a browser sends and types what a person would.

use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use bocca_tests::Scene;

/// Longest wait for the screen to show something.
const PATIENCE: Duration = Duration::from_secs(30);

/// Longest wait for the screen to follow a key; some keys change nothing.
const KEY: Duration = Duration::from_secs(1);

/// Most keys that it takes to get anywhere on a page.
const FAR: usize = 100;

/// Two looks at a screen that is at rest lie so far apart.
const REST: Duration = Duration::from_millis(40);

/// A terminal of 80 columns in which a browser runs; its home is the scene's folder.
pub struct Terminal {
    socket: PathBuf,
}

impl Terminal {
    /// Starts a command. `name` is this terminal's own in the scene.
    pub fn start(scene: &Scene, name: &str, command: &str) -> Self {
        let terminal = Terminal {
            socket: scene.path(name),
        };
        let home = scene.path("");
        let command = format!(
            "cd {0}; env HOME={0} LANG=C.UTF-8 {command}; echo it ended, $?; cat",
            home.display()
        );
        terminal.tmux(&["new-session", "-d", "-x", "80", "-y", "60", &command]);
        terminal
    }

    fn tmux(&self, arguments: &[&str]) -> String {
        let output = Command::new("tmux")
            .arg("-S")
            .arg(&self.socket)
            .args(["-f", "/dev/null", "-u"])
            .args(arguments)
            .output()
            .expect("tmux is in the package tmux; install it");
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Presses a key by its name, and waits until the screen has followed.
    pub fn key(&self, key: &str) {
        let before = self.state();
        self.tmux(&["send-keys", key]);
        self.follows(&before);
    }

    /// Types a text, and waits until the screen has followed.
    pub fn types(&self, text: &str) {
        let before = self.state();
        self.tmux(&["send-keys", "-l", text]);
        self.follows(&before);
    }

    /// Presses a key until the screen shows a text.
    #[track_caller]
    pub fn until(&self, key: &str, text: &str) {
        for _ in 0..FAR {
            if self.screen().contains(text) {
                return;
            }
            self.key(key);
        }
        panic!("no «{text}» in\n{}", self.screen());
    }

    /// The screen as soon as it shows a text.
    #[track_caller]
    pub fn shows(&self, text: &str) -> String {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            let screen = self.screen();
            if screen.contains(text) {
                return screen;
            }
            sleep(REST);
        }
        panic!("no «{text}» in\n{}", self.screen());
    }

    fn screen(&self) -> String {
        self.tmux(&["capture-pane", "-p"])
    }

    /// All that can change: letters, colours, and where the cursor is.
    fn state(&self) -> String {
        let cursor = ["display-message", "-p", "#{cursor_x} #{cursor_y}"];
        self.tmux(&["capture-pane", "-p", "-e"]) + &self.tmux(&cursor)
    }

    fn follows(&self, before: &str) {
        let start = Instant::now();
        let mut last = before.to_owned();
        while start.elapsed() < KEY {
            let now = self.state();
            if now != before && now == last {
                return;
            }
            last = now;
            sleep(REST);
        }
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let mut kill = Command::new("tmux");
        drop(kill.arg("-S").arg(&self.socket).arg("kill-server").output());
    }
}
