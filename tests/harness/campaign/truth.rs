//! What is true of a campaign, for whoever measures how well it was understood.

use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use envelope::TipId;
use serde_json::{json, Value};

use super::answers::APPEALS;
use super::plan::Plan;
use super::words::languages;

/// A campaign on the disk.
#[derive(Clone, Debug)]
pub struct Truth {
    /// Its folder.
    pub folder: PathBuf,
    /// Its batches, in the order of their numbers.
    pub batches: Vec<PathBuf>,
    /// Its tips, in the order of arrival; a tip's index is its place here.
    pub tips: Vec<Told>,
}

/// What is true of one tip: a line of `truth.jsonl`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The tip's name (`id`).
    pub id: TipId,
    /// The index of the first tip that says this (`origin`; `origin_id` is its name): tips of one origin are
    /// copies of each other, tips of two are not. Its own index, if it copies nobody.
    pub origin: usize,
    /// ISO 639-1 (`language`); of no meaning in a hostile tip.
    pub language: String,
    /// The appeal's name (`appeal`).
    pub appeal: Option<String>,
    /// How many pictures it has (`pictures`): the first `pictures` of its attachments, if it is not hostile.
    /// Those of its origin, in another version.
    pub pictures: usize,
    /// Whether its origin gives the appeal's true answers without having copied them (`right`). Those of two
    /// origins agree.
    pub right: bool,
    /// What a hostile tip tries, in words (`hostile`).
    pub hostile: Option<String>,
    /// Whether it is to open (`opens`). All do but some hostile ones.
    pub opens: bool,
}

impl Truth {
    pub(super) fn new(plan: &Plan, ids: &[TipId], batches: Vec<PathBuf>, folder: &Path) -> Self {
        let told = plan.tips.iter().zip(ids).map(|(sketch, id)| Told {
            id: *id,
            origin: sketch.origin,
            language: languages()[sketch.language].code.to_owned(),
            appeal: sketch.appeal.map(|appeal| APPEALS[appeal].to_owned()),
            pictures: sketch.pictures,
            right: plan.tips[sketch.origin].right,
            hostile: sketch.hostile.map(|trick| trick.name().to_owned()),
            opens: sketch.hostile.is_none_or(|trick| trick.opens()),
        });
        Truth {
            folder: folder.to_owned(),
            batches,
            tips: told.collect(),
        }
    }

    /// The unit's identity file.
    pub fn identity(&self) -> PathBuf {
        self.folder.join("unit.key")
    }

    /// The file with the key that signed the batches.
    pub fn relay_key(&self) -> PathBuf {
        self.folder.join("relay.pub")
    }

    pub(super) fn write(&self) -> io::Result<()> {
        let mut out = BufWriter::new(fs::File::create(self.folder.join("truth.jsonl"))?);
        for (index, tip) in self.tips.iter().enumerate() {
            let line = json!({
                "tip": index, "id": tip.id.to_string(), "origin": tip.origin,
                "origin_id": self.tips[tip.origin].id.to_string(), "language": tip.language,
                "appeal": tip.appeal, "pictures": tip.pictures, "right": tip.right,
                "hostile": tip.hostile, "opens": tip.opens,
            });
            writeln!(out, "{line}")?;
        }
        out.flush()
    }

    /// Reads what [`super::write`] wrote.
    ///
    /// # Errors
    /// The folder holds no campaign, or not a whole one.
    pub fn read(folder: &Path) -> io::Result<Self> {
        let text = fs::read_to_string(folder.join("truth.jsonl"))?;
        let tips = text.lines().map(told).collect::<Option<Vec<_>>>();
        let named = |number: usize| folder.join(format!("{number:04}.tar"));
        let batches = (1..).map(named).take_while(|batch| batch.exists());
        Ok(Truth {
            folder: folder.to_owned(),
            batches: batches.collect(),
            tips: tips.ok_or_else(|| io::Error::other("truth.jsonl is not whole"))?,
        })
    }
}

fn told(line: &str) -> Option<Told> {
    let line: Value = serde_json::from_str(line).ok()?;
    let text = |name: &str| line[name].as_str().map(str::to_owned);
    Some(Told {
        id: line["id"].as_str()?.parse().ok()?,
        origin: line["origin"].as_u64()? as usize,
        language: text("language")?,
        appeal: text("appeal"),
        pictures: line["pictures"].as_u64()? as usize,
        right: line["right"].as_bool()?,
        hostile: text("hostile"),
        opens: line["opens"].as_bool()?,
    })
}
