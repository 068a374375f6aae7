//! Goal of these tests: a person with a text browser sends a tip with a file, reads the code on the receipt, and
//! comes back with it for the reply.

#[path = "text_browsers/terminal.rs"]
mod terminal;

use std::fs;
use std::path::PathBuf;

use bocca_tests::{project, Relay, Scene};
use terminal::Terminal;

/// In letters of three alphabets. It has no spaces at its ends and no line ends, which browsers write as they like.
const MESSAGE: &str = "The bag was sold in Riga, près du marché – Рига, 2009.";

/// Words of which a follow-up code consists.
const WORDS: usize = 7;

/// What a person does in a browser.
trait Browser {
    /// Opens a page.
    fn open(scene: &Scene, name: &str, url: &str) -> Self;
    /// Fills in the form on the screen, chooses a file, and sends it; returns the receipt as it is shown.
    fn send(&self, message: &str, file: &str) -> String;
    /// Types a code into the form on the screen, and looks for replies; returns the page as it is shown.
    fn look(&self, code: &str) -> String;
}

struct Lynx(Terminal);

impl Browser for Lynx {
    fn open(scene: &Scene, name: &str, url: &str) -> Self {
        let lynx = Self(Terminal::start(scene, name, &format!("lynx {url}")));
        lynx.0.shows("Skip to the content");
        lynx
    }

    fn send(&self, message: &str, file: &str) -> String {
        self.0.until("Tab", "(Textarea)");
        self.0.types(message);
        self.0.until("Tab", "(File entry field)");
        self.0.types(file);
        self.0.until("Tab", "(Form submit button)");
        self.0.key("Enter");
        self.0.shows("Write the seven words on paper")
    }

    fn look(&self, code: &str) -> String {
        self.0.until("Tab", "(Textarea)");
        self.0.types(code);
        self.0.until("Tab", "(Form submit button)");
        self.0.key("Enter");
        self.0.shows("One reply waits for you")
    }
}

/// Its editor is a program of its own: here one that writes what lies in a file.
struct W3m {
    terminal: Terminal,
    typed: PathBuf,
}

impl W3m {
    /// Writes into the first box behind a text.
    fn write(&self, label: &str, text: &str) {
        fs::write(&self.typed, text).unwrap();
        self.find(label);
        self.terminal.key("Tab");
        self.terminal.key("Enter");
        let start: String = text.chars().take(20).collect();
        self.terminal.shows(&start);
    }

    /// Presses the button with this text.
    fn press(&self, text: &str) {
        self.find(text);
        self.terminal.key("Enter");
    }

    fn find(&self, text: &str) {
        self.terminal.types(&format!("/{text}"));
        self.terminal.key("Enter");
    }
}

impl Browser for W3m {
    fn open(scene: &Scene, name: &str, url: &str) -> Self {
        let command = format!("EDITOR='cp typed.txt' w3m {url}");
        let terminal = Terminal::start(scene, name, &command);
        terminal.shows("Skip to the content");
        let typed = scene.path("typed.txt");
        Self { terminal, typed }
    }

    fn send(&self, message: &str, file: &str) -> String {
        self.write("What do you know", message);
        self.find("Your files");
        self.terminal.key("Tab");
        self.terminal.key("Enter");
        self.terminal.shows("Filename:");
        self.terminal.types(file);
        self.terminal.key("Enter");
        self.press("Send the tip");
        self.terminal.shows("Write the seven words on paper")
    }

    fn look(&self, code: &str) -> String {
        self.write("Your code", code);
        self.press("Look for replies");
        self.terminal.shows("One reply waits for you")
    }
}

/// The code as a person copies it from the screen: the words behind the numbers 1 to 7.
fn copied(screen: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    for line in screen.lines() {
        let word = line.trim().split_once(". ");
        let next = (words.len() + 1).to_string();
        words.extend(
            word.filter(|(number, _)| *number == next)
                .map(|(_, word)| word),
        );
    }
    words.truncate(WORDS);
    assert_eq!(words.len(), WORDS, "{screen}");
    words.join(" ")
}

fn sends_a_tip_and_reads_the_reply<B: Browser>() {
    let scene = Scene::new();
    let appeals = project().join("deploy/appeals");
    let relay = Relay::start(
        &scene,
        &["--no-onion", "--appeals", &appeals.to_string_lossy()],
    );
    // From then on there are codes.
    relay.tip_with_code("an earlier tip");
    let picture = project().join("tests/corpus/files/jpg-control.jpg");
    let url = format!("http://{}/", relay.address());
    let receipt = B::open(&scene, "sends", &url).send(MESSAGE, &picture.to_string_lossy());
    let code = copied(&receipt);

    scene.collect("1.tar");
    let tips = scene.opened().into_iter().filter(|tip| {
        let message = fs::read_to_string(tip.join("message.txt")).unwrap();
        message.trim_end() == MESSAGE
    });
    let tips: Vec<PathBuf> = tips.collect();
    let [tip] = &tips[..] else {
        panic!("the tip arrived once: {tips:?}");
    };
    let attachments = tip.join("attachments").read_dir().unwrap();
    assert_eq!(attachments.count(), 1, "with its file");
    scene.answer(tip, "Which market was it?");
    scene.import();

    let replies = B::open(&scene, "looks", &format!("{url}replies")).look(&code);
    assert!(replies.contains("Which market was it?"), "{replies}");
}

#[test]
fn lynx_sends_a_tip_and_reads_the_reply() {
    sends_a_tip_and_reads_the_reply::<Lynx>();
}

#[test]
fn w3m_sends_a_tip_and_reads_the_reply() {
    sends_a_tip_and_reads_the_reply::<W3m>();
}
