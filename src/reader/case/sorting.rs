//! Copies, agreement and order: worked out over all tips at once whenever some came or went.

use std::collections::HashMap;

use rusqlite::{params, Connection};
use triage::{Evidence, PictureHash, Signature, Statement};

use super::{Case, CaseError};
use crate::console::Console;

/// Questions about the sender, not the case: that two are certain is no agreement.
const ABOUT_SENDER: [&str; 2] = ["certainty", "known"];

/// What sorting looks at. Lists of tips are in one order and of one length, so that a tip's place in one, also as
/// `triage` answers it, is a place in each.
#[derive(Default)]
struct Tips {
    numbers: Vec<i64>,
    appeals: Vec<Option<String>>,
    signatures: Vec<Option<Signature>>,
    /// Of texts that are too short for a signature: the text in normal form.
    short: Vec<Option<String>>,
    characters: Vec<usize>,
    /// Question and answer, by the place of the tip.
    answers: Vec<(usize, String, String)>,
    /// Pictures, by the place of the tip.
    pictures: Vec<(usize, Option<PictureHash>)>,
}

impl Case {
    /// Sorts all tips if one of them was not sorted yet.
    pub(super) fn sort_if_changed(&mut self, console: &mut Console<'_>) -> Result<(), CaseError> {
        let changed: bool = self.run(|index| {
            index.query_row(
                "SELECT EXISTS (SELECT 1 FROM tips WHERE fold = 0)",
                [],
                |row| row.get(0),
            )
        })?;
        if !changed {
            return Ok(());
        }
        let tips = self.run(Tips::read)?;
        if tips.numbers.len() > 1000 {
            console.note("looking for copies and agreement");
        }
        let hashes: Vec<_> = tips.pictures.iter().map(|(_, hash)| *hash).collect();
        let alike = triage::alike_pictures(&hashes);
        let firsts = tips.firsts(&alike);
        let copies = count(&firsts);
        let statements: Vec<Statement<'_>> = tips.statements(&firsts);
        let agreements = triage::agreements(&statements);
        let standings = triage::rank(&tips.evidence(&firsts, &alike), &agreements);
        self.change(|index| {
            let mut update = index.prepare(
                "UPDATE tips SET fold = ?2, copies = ?3, score = ?4, reasons = ?5 WHERE n = ?1",
            )?;
            for (place, standing) in standings.iter().enumerate() {
                let first = firsts[place];
                let reasons: Vec<String> =
                    standing.reasons.iter().map(ToString::to_string).collect();
                let (n, fold) = (tips.numbers[place], tips.numbers[first]);
                update.execute(params![
                    n,
                    fold,
                    copies[&first],
                    standing.score,
                    reasons.join("\n")
                ])?;
            }
            Ok(())
        })
    }
}

impl Tips {
    fn read(index: &Connection) -> rusqlite::Result<Self> {
        let mut tips = Tips::default();
        tips.read_texts(index)?;
        let numbers = (0..).zip(&tips.numbers);
        let places: HashMap<i64, usize> = numbers.map(|(place, n)| (*n, place)).collect();
        let mut found = index.prepare("SELECT n, question, answer FROM answers")?;
        let mut found = found.query([])?;
        while let Some(row) = found.next()? {
            if let Some(place) = places.get(&row.get(0)?) {
                tips.answers.push((*place, row.get(1)?, row.get(2)?));
            }
        }
        let mut found =
            index.prepare("SELECT n, picture FROM attachments WHERE type LIKE 'image/%'")?;
        let mut found = found.query([])?;
        while let Some(row) = found.next()? {
            if let Some(place) = places.get(&row.get(0)?) {
                let hash = row.get::<_, Option<i64>>(1)?;
                let hash = hash.map(|hash| PictureHash(hash.cast_unsigned()));
                tips.pictures.push((*place, hash));
            }
        }
        Ok(tips)
    }

    fn read_texts(&mut self, index: &Connection) -> rusqlite::Result<()> {
        let mut found = index.prepare(
            "SELECT n, appeal, signature, length(message), CASE WHEN signature IS NULL THEN message END
             FROM tips ORDER BY id",
        )?;
        let mut found = found.query([])?;
        while let Some(row) = found.next()? {
            self.numbers.push(row.get(0)?);
            self.appeals.push(row.get(1)?);
            let signature: Option<Vec<u8>> = row.get(2)?;
            let signature = signature.and_then(|bytes| Signature::from_bytes(&bytes));
            self.signatures.push(signature);
            self.characters.push(row.get::<_, u32>(3)? as usize);
            let short: Option<String> = row.get(4)?;
            self.short.push(short.map(|text| triage::normal(&text)));
        }
        Ok(())
    }

    /// The first tip of the group of copies of each tip: by its text, or where it has next to none, by a
    /// picture: `alike` names the first of the pictures that are like each one.
    fn firsts(&self, alike: &[usize]) -> Vec<usize> {
        let mut firsts = triage::alike(&self.signatures);
        let mut by_text: HashMap<&str, usize> = HashMap::new();
        for (place, short) in self.short.iter().enumerate() {
            if let Some(text) = short.as_deref().filter(|text| !text.is_empty()) {
                firsts[place] = *by_text.entry(text).or_insert(place);
            }
        }
        for (number, first) in alike.iter().enumerate() {
            let (place, like) = (self.pictures[number].0, self.pictures[*first].0);
            let alone = firsts[place] == place && self.signatures[place].is_none();
            if alone && like < place {
                firsts[place] = firsts[like];
            }
        }
        firsts
    }

    fn statements(&self, firsts: &[usize]) -> Vec<Statement<'_>> {
        let of_case = |question: &str| !ABOUT_SENDER.contains(&question);
        self.answers
            .iter()
            .filter(|(_, question, _)| of_case(question))
            .map(|(place, question, answer)| Statement {
                tip: *place,
                source: firsts[*place],
                appeal: self.appeals[*place].as_deref(),
                question,
                answer,
            })
            .collect()
    }

    fn evidence(&self, firsts: &[usize], alike: &[usize]) -> Vec<Evidence> {
        let mut evidence: Vec<Evidence> = (0..self.numbers.len())
            .map(|place| Evidence {
                source: firsts[place],
                text_chars: self.characters[place],
                answers: 0,
                pictures: 0,
                certain: false,
            })
            .collect();
        for (place, question, answer) in &self.answers {
            evidence[*place].answers += 1;
            evidence[*place].certain |=
                question == "certainty" && triage::normal(answer) == "certain";
        }
        for (number, (place, _)) in self.pictures.iter().enumerate() {
            evidence[*place].pictures += usize::from(alike[number] == number);
        }
        evidence
    }
}

/// How many tips each group has, by its first.
fn count(firsts: &[usize]) -> HashMap<usize, u32> {
    let mut copies = HashMap::new();
    for first in firsts {
        *copies.entry(*first).or_insert(0) += 1;
    }
    copies
}
