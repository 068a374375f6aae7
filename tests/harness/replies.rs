//! The way back: codes on receipt pages, and replies to the tips that got one.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::{Form, Relay, Reply, Scene};

/// Tips that are sent at most until one gets a code.
const TRIES: usize = 20;

/// Words of a code.
const WORDS: usize = 7;

/// The bundle of replies in a scene's folder.
const BUNDLE: &str = "out.replies";

impl Reply {
    /// The code on a receipt page, with a space between its words; `None` where the page shows none.
    ///
    /// # Panics
    /// When the page shows a code of another length.
    pub fn code(&self) -> Option<String> {
        let page = self.text();
        let (_, list) = page.split_once("<ol class=\"words\">")?;
        let (list, _) = list.split_once("</ol>").expect("the list of words ends");
        let words = list.split("<li>").skip(1);
        let words: Vec<&str> = words.filter_map(|word| word.split('<').next()).collect();
        assert_eq!(words.len(), WORDS, "{list}");
        Some(words.join(" "))
    }
}

impl Relay {
    /// Sends a tip that gets a code, and returns its receipt page. The first codes are drawn while the relay starts: a
    /// tip that came too early for one is sent again.
    ///
    /// # Panics
    /// When no code is made.
    pub fn tip_with_code(&self, message: &str) -> Reply {
        let mut receipts = (0..TRIES).map(|_| self.tip(Form::message(message)));
        let receipt = receipts.find(|receipt| receipt.code().is_some());
        receipt.expect("a code is made")
    }
}

impl Scene {
    /// The folder of the opened tip with this message; of several, one that can be answered.
    ///
    /// # Panics
    /// When there is none.
    pub fn opened_tip(&self, message: &str) -> PathBuf {
        let read =
            |tip: &Path, name: &str| fs::read_to_string(tip.join(name)).expect("a tip has it");
        let tips = self.opened().into_iter();
        let tips = tips.filter(|tip| read(tip, "message.txt") == message);
        let tip = tips.max_by_key(|tip| {
            let json: Value = serde_json::from_str(&read(tip, "tip.json")).expect("it is JSON");
            !json["mailbox"].is_null()
        });
        tip.unwrap_or_else(|| panic!("no tip says {message}"))
    }

    /// What `show` tells of an opened tip.
    ///
    /// # Panics
    /// When it tells nothing.
    pub fn show(&self, tip: &Path) -> Value {
        let shown = self.reader(&["show", "cases", &id(tip), "--json"]);
        serde_json::from_str(&shown.stdout).expect("it is JSON")
    }

    /// Seals a reply to an opened tip, into the bundle that [`Scene::import`] takes.
    ///
    /// # Panics
    /// When the tip cannot be answered.
    pub fn answer(&self, tip: &Path, text: &str) {
        fs::write(self.path("answer.txt"), text).expect("the answer can be written");
        let id = id(tip);
        let arguments = [
            "reply",
            "cases",
            &id,
            "--message",
            "answer.txt",
            "--to",
            BUNDLE,
        ];
        self.reader(&arguments);
    }

    /// Puts the replies into the relay's mailboxes, which must succeed.
    ///
    /// # Panics
    /// When it does not.
    pub fn import(&self) {
        let imported = self.relay("import", &[&self.path(BUNDLE).to_string_lossy()]);
        assert_eq!(imported.code, 0, "{}", imported.stderr);
    }
}

/// The name of a tip's folder.
fn id(tip: &Path) -> String {
    let name = tip.file_name().expect("a tip's folder has a name");
    name.to_string_lossy().into_owned()
}
