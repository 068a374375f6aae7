//! Copies, agreement and order: worked out over all tips at once whenever some came or went.

use std::collections::HashMap;

use rusqlite::{params, Connection};
use triage::{Evidence, PictureHash, Signature, Statement};

use super::figures::ABOUT_SENDER;
use super::{Case, CaseError};
use crate::console::Console;

/// What a sender says who is.
const CERTAIN: [&str; 2] = ["certain", "sure"];

/// What sorting looks at. Lists of tips are in one order and of one length, so that a tip's place in one, also as
/// `triage` answers it, is a place in each. Of what a sender may make as long as they like it holds a part: 120
/// characters of an answer, the 32 questions that are answered most, 1,000 characters of a text without a signature.
#[derive(Default)]
struct Tips {
    numbers: Vec<i64>,
    appeals: Vec<Option<String>>,
    signatures: Vec<Option<Signature>>,
    /// Of texts that are too short for a signature: the text in normal form.
    short: Vec<Option<String>>,
    characters: Vec<usize>,
    /// The mailbox of whoever sent it.
    mailboxes: Vec<Option<String>>,
    /// Question and answer, by the place of the tip.
    answers: Vec<(usize, String, String)>,
    /// Pictures, by the place of the tip.
    pictures: Vec<(usize, Option<PictureHash>)>,
}

/// Somebody with a code, or nobody knows whom.
#[derive(Clone, Copy)]
struct Sender {
    /// The place of their first tip.
    first: usize,
    /// How many tips are theirs.
    tips: u32,
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
        let senders = tips.senders();
        let firsts = tips.firsts(&alike, &senders);
        let copies = count(&firsts);
        let sources = tips.sources(&firsts, &senders);
        let statements: Vec<Statement<'_>> = tips.statements(&sources);
        let agreements = triage::agreements(&statements);
        let standings = triage::rank(&tips.evidence(&firsts, &alike), &agreements);
        self.change(|index| {
            let mut update = index.prepare(
                "UPDATE tips SET fold = ?2, copies = ?3, score = ?4, reasons = ?5, source = ?6 WHERE n = ?1",
            )?;
            for (place, standing) in standings.iter().enumerate() {
                let first = firsts[place];
                let reasons = standing.reasons.iter().map(ToString::to_string);
                let reasons = reasons.collect::<Vec<_>>().join("\n");
                let [n, fold, source] = [place, first, sources[place]].map(|at| tips.numbers[at]);
                let (copies, score) = (copies[&first], standing.score);
                update.execute(params![n, fold, copies, score, reasons, source])?;
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
        let mut found = index.prepare(
            "SELECT n, question, substr(answer, 1, 120) FROM answers WHERE question IN
             (SELECT question FROM answers GROUP BY question ORDER BY count(*) DESC, question LIMIT 32)",
        )?;
        let mut found = found.query([])?;
        while let Some(row) = found.next()? {
            if let Some(place) = places.get(&row.get(0)?) {
                tips.answers.push((*place, row.get(1)?, row.get(2)?));
            }
        }
        let mut found =
            index.prepare("SELECT a.n, a.picture FROM attachments a JOIN tips t USING (n) WHERE a.type LIKE 'image/%' ORDER BY t.id, a.number")?;
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
            "SELECT n, appeal, signature, length(message),
             CASE WHEN signature IS NULL THEN substr(message, 1, 1000) END, mailbox
             FROM tips JOIN texts USING (n) ORDER BY id",
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
            self.mailboxes.push(row.get(5)?);
        }
        Ok(())
    }

    /// The first tip of the group of copies of each tip: by its text, or where it has next to none, by a
    /// picture: `alike` names the first of the pictures that are like each one. A word or two of somebody who wrote
    /// more than once are an answer to what they were asked, whoever else was asked and wrote the same.
    fn firsts(&self, alike: &[usize], senders: &[Sender]) -> Vec<usize> {
        let mut firsts = triage::alike(&self.signatures);
        let mut by_text: HashMap<(Option<&str>, &str), usize> = HashMap::new();
        for (place, short) in self.short.iter().enumerate() {
            let once = senders[place].tips == 1;
            if let Some(text) = short.as_deref().filter(|text| once && !text.is_empty()) {
                let text = (self.appeals[place].as_deref(), text);
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
        // A first of others may have become a copy itself. Each points to one before it, so one pass is enough.
        for place in 0..firsts.len() {
            firsts[place] = firsts[firsts[place]];
        }
        firsts
    }

    /// Who speaks: what copies another text is no source of its own, and neither is a further tip with the same code.
    /// Texts of a word or two are: many people write the same name of a town.
    fn sources(&self, firsts: &[usize], senders: &[Sender]) -> Vec<usize> {
        let own = |place: usize| match self.short[place] {
            Some(_) => place,
            None => firsts[place],
        };
        let mut sources: Vec<usize> = (0..firsts.len()).collect();
        for (place, sender) in senders.iter().enumerate() {
            for other in [own(place), sender.first] {
                let (one, other) = (root(&sources, place), root(&sources, other));
                sources[one.max(other)] = one.min(other);
            }
        }
        // Each points to one before it, or to itself.
        for place in 0..sources.len() {
            sources[place] = sources[sources[place]];
        }
        sources
    }

    /// Who sent each tip, as far as their codes tell.
    fn senders(&self) -> Vec<Sender> {
        let mut known: HashMap<&str, Sender> = HashMap::new();
        for (first, mailbox) in self.mailboxes.iter().enumerate() {
            if let Some(mailbox) = mailbox {
                let sender = known.entry(mailbox).or_insert(Sender { first, tips: 0 });
                sender.tips += 1;
            }
        }
        let of = |(first, mailbox): (usize, &Option<String>)| {
            let sender = mailbox.as_deref().and_then(|mailbox| known.get(mailbox));
            sender.copied().unwrap_or(Sender { first, tips: 1 })
        };
        self.mailboxes.iter().enumerate().map(of).collect()
    }

    fn statements(&self, sources: &[usize]) -> Vec<Statement<'_>> {
        let of_case = |question: &str| !ABOUT_SENDER.contains(&question);
        self.answers
            .iter()
            .filter(|(_, question, _)| of_case(question))
            .map(|(place, question, answer)| Statement {
                tip: *place,
                source: sources[*place],
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
                question == "certainty" && CERTAIN.contains(&triage::normal(answer).as_str());
        }
        for (number, (place, _)) in self.pictures.iter().enumerate() {
            evidence[*place].pictures += usize::from(alike[number] == number);
        }
        evidence
    }
}

/// The place that a place points to in the end: each points to one of the same list, none behind itself.
fn root(points: &[usize], mut place: usize) -> usize {
    while points[place] != place {
        place = points[place];
    }
    place
}

/// How many tips each group has, by its first.
fn count(firsts: &[usize]) -> HashMap<usize, u32> {
    let mut copies = HashMap::new();
    for first in firsts {
        *copies.entry(*first).or_insert(0) += 1;
    }
    copies
}
