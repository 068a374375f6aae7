//! Follow-up codes: seven words that a sender keeps, and the mailbox that they open at one relay.
//!
//! Nothing of a code is stored anywhere. Words and the relay's salt give the mailbox each time anew,
//! slowly, so that a guess costs as much as an honest try.

mod words;

use std::fmt;

use argon2::{Algorithm, Argon2, Block, Params, Version};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

use crate::identities::Identities;
use crate::pq;
use crate::tip::Mailbox;

/// Argon2id (RFC 9106) with the least that OWASP's Password Storage Cheat Sheet takes for passwords. A code has
/// 90 bits, so that nobody guesses one however fast: the work is there for whoever tries at a relay, and a relay
/// must be able to do it for every tip.
const MEMORY_KIB: u32 = 7 * 1024;
const PASSES: u32 = 5;
const LANES: u32 = 1;
const MAILBOX_INFO: &[u8] = b"bocca-code/1 mailbox";
const IDENTITY_INFO: &[u8] = b"bocca-code/1 identity";

/// Why a text is no follow-up code, or a code opens no mailbox. Repeats nothing of either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Longer than anything that could be a code.
    #[error("this is too long for a follow-up code; give its seven words alone")]
    TooLong,
    /// More or fewer words than a code has; their number.
    #[error("a follow-up code has seven words, and {0} came; give all of them, in their order")]
    Count(usize),
    /// A word that no code has; its number, from 1.
    #[error("word {0} is not one that follow-up codes are made of; compare its letters with what you wrote down")]
    Unknown(usize),
    /// A salt that Argon2 does not take; its length in bytes.
    #[error("a salt of {0} bytes cannot be used; give the relay's onion address, or the text of its batch key")]
    Salt(usize),
}

/// A follow-up code: seven words of EFF's large list, 90 bits, in small letters with one space between.
/// Wiped on drop; its debug form hides it.
pub struct Code(Zeroizing<String>);

impl Code {
    /// Number of words.
    pub const WORDS: usize = 7;

    /// Longest text that is looked at for a code, in bytes: seven words of the longest have 69.
    pub const MAX_TYPED: usize = 512;

    /// Draws a new one from the operating system's generator.
    pub fn random() -> Self {
        let mut code = Self::with_capacity(Self::WORDS * (words::LONGEST + 1));
        for _ in 0..Self::WORDS {
            code.push(words::random());
        }
        code
    }

    /// Reads what a person typed, at most 512 bytes: letters of any case, also those of Turkish and East
    /// Asian keyboards, and between words anything that is no letter. Four words of the list have a
    /// hyphen, which may be typed as any of that too.
    ///
    /// # Errors
    /// [`CodeError`]: too long, a word that is not in the list, another number of words.
    pub fn parse(typed: &str) -> Result<Self, CodeError> {
        if typed.len() > Self::MAX_TYPED {
            return Err(CodeError::TooLong);
        }
        let letters = small_letters(typed);
        let mut parts = letters.split_whitespace().peekable();
        let mut code = Self::with_capacity(letters.len());
        let mut count = 0;
        while let Some(part) = parts.next() {
            count += 1;
            let word = words::find(part).or_else(|| {
                let word = words::find_halves(part, parts.peek()?)?;
                parts.next();
                Some(word)
            });
            code.push(word.ok_or(CodeError::Unknown(count))?);
        }
        match count {
            Self::WORDS => Ok(code),
            _ => Err(CodeError::Count(count)),
        }
    }

    /// Returns the seven words in their order.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.0.split(' ')
    }

    /// Derives the mailbox that this code opens at the relay whose salt is given: its first onion address
    /// (`….onion`), or, where it has none, the text of its batch key. Takes about 0.05 s.
    ///
    /// # Errors
    /// [`CodeError::Salt`] where the salt has fewer than 8 bytes.
    pub fn open(&self, salt: &[u8], memory: &mut CodeMemory) -> Result<OpenMailbox, CodeError> {
        let (id, seed) = self
            .derive(salt, memory)
            .ok_or(CodeError::Salt(salt.len()))?;
        let identity = pq::Identity::from_seed(&seed);
        let recipient = identity.to_public().to_string();
        Ok(OpenMailbox {
            mailbox: Mailbox { id, recipient },
            identities: Identities::from(identity),
        })
    }

    /// Returns the mailbox's id and the seed of its identity. `None` where the salt is not to be used:
    /// everything else that could be refused is fixed here.
    fn derive(
        &self,
        salt: &[u8],
        memory: &mut CodeMemory,
    ) -> Option<([u8; 16], Zeroizing<[u8; 32]>)> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, None).ok()?;
        let mut key = Zeroizing::new([0; 32]);
        let blocks = memory.0.as_mut_slice();
        let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(self.0.as_bytes(), salt, key.as_mut(), &mut *blocks);
        blocks.iter_mut().for_each(Zeroize::zeroize);
        derived.ok()?;
        let keys = Hkdf::<Sha256>::new(None, key.as_ref());
        let mut id = [0; 16];
        let mut seed = Zeroizing::new([0; 32]);
        keys.expand(MAILBOX_INFO, &mut id).ok()?;
        keys.expand(IDENTITY_INFO, seed.as_mut()).ok()?;
        Some((id, seed))
    }

    /// Makes an empty one with room for `bytes`, so that it never moves and leaves a copy behind.
    fn with_capacity(bytes: usize) -> Self {
        Self(Zeroizing::new(String::with_capacity(bytes)))
    }

    fn push(&mut self, word: &str) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
        self.0.push_str(word);
    }
}

/// The 7 MiB that opening a code works in, for as many codes as wanted, one at a time. Holds zeros between two codes.
/// Dropped, it goes back to the system where the allocator maps blocks of that size, as `bocca-relay serve`
/// has it, and glibc by itself only does once.
pub struct CodeMemory(Vec<Block>);

impl CodeMemory {
    /// Allocates it.
    pub fn new() -> Self {
        Self(vec![Block::new(); MEMORY_KIB as usize])
    }
}

impl Default for CodeMemory {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Code").finish_non_exhaustive()
    }
}

/// What a code opens at one relay. Its debug form hides both.
#[derive(Debug)]
pub struct OpenMailbox {
    /// The half that goes into the sender's tip.
    pub mailbox: Mailbox,
    /// The one key that opens what is left there.
    pub identities: Identities,
}

/// Returns small letters where there are letters, and spaces for all else. Not longer than `typed`.
fn small_letters(typed: &str) -> Zeroizing<String> {
    let mut small = Zeroizing::new(String::with_capacity(typed.len()));
    small.extend(typed.chars().map(|c| match c {
        // A keyboard for Chinese or Japanese types letters of double width.
        '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(u32::from(c) - 0xFEE0).map_or(c, |c| c.to_ascii_lowercase())
        }
        // A Turkish one gives a capital i its dot, and has a small one without.
        'İ' | 'ı' => 'i',
        _ if c.is_alphabetic() => c.to_ascii_lowercase(),
        _ => ' ',
    }));
    small
}
