//! Every bound of the format, each with its reason. FORMAT.md lists the same numbers.

/// Most recipients of one tip. Keeps the age header under [`MAX_AGE_HEADER`] for every kind.
pub const MAX_RECIPIENTS: usize = 64;

/// Longest age header, in bytes, that is read. 64 recipients of the largest kind take 103 KiB, so
/// nothing that this crate writes is refused, and a hostile header cannot fill the memory.
pub const MAX_AGE_HEADER: usize = 128 * 1024;

/// Most lines of an age header. age parses the header anew after each line, so the work is this
/// number times [`MAX_AGE_HEADER`]; 64 recipients, age's random stanza and the groups take 140.
pub const MAX_AGE_HEADER_LINES: usize = 256;

/// Most groups that a tip names: as many as have a recipient each.
pub const MAX_GROUPS: usize = MAX_RECIPIENTS;

/// Longest name of a group, in bytes. The names of [`MAX_GROUPS`] take 4 KiB of the header.
pub const MAX_GROUP_BYTES: usize = 64;

/// Most characters of a message: 50 typed pages, so that longer texts come as files.
pub const MAX_MESSAGE_CHARS: usize = 100_000;

/// Longest `message.txt`, in bytes: UTF-8 takes at most four bytes a character.
pub const MAX_MESSAGE_BYTES: u64 = 4 * MAX_MESSAGE_CHARS as u64;

/// Most answers of a tip, as many as a form with questions can sensibly ask.
pub const MAX_ANSWERS: usize = 64;

/// Most characters of one answer.
pub const MAX_ANSWER_CHARS: usize = 10_000;

/// Longest name of an appeal or of a question, in bytes: a file name of the operator's.
pub const MAX_NAME_BYTES: usize = 64;

/// Most attachments of a tip.
pub const MAX_ATTACHMENTS: usize = 20;

/// Most lines in one attachment's list of what was removed.
pub const MAX_REMOVED_LINES: usize = 64;

/// Most characters of one such line.
pub const MAX_REMOVED_CHARS: usize = 200;

/// Most bytes of all such lines of a tip, so that a text-only queue reserve stays small.
pub const MAX_REMOVED_BYTES: usize = 64 * 1024;

/// Longest media type of an attachment, in bytes; registered ones stay under 80.
pub const MAX_MEDIA_TYPE_BYTES: usize = 100;

/// Longest extension of an attachment, in bytes.
pub const MAX_EXTENSION_BYTES: usize = 8;

/// Longest `tip.json`, in bytes: all answers in four-byte characters take 2.6 MB.
pub const MAX_TIP_JSON: u64 = 4 * 1024 * 1024;

/// Largest archive entry, in bytes: the size field of a ustar header has eleven octal digits.
pub const MAX_ENTRY: u64 = 0o77_777_777_777;

/// Longest `manifest.json` of a batch, in bytes: half a million tips.
pub const MAX_MANIFEST: u64 = 64 * 1024 * 1024;

/// Largest sequence number of a batch: what every JSON reader keeps exactly.
pub const MAX_SEQUENCE: u64 = (1 << 53) - 1;

/// Smallest plaintext of a tip: a text of 10,000 bytes with its headers fits, so that all
/// text-only tips up to there look the same.
pub const MIN_PADDED: u64 = 16 * 1024;

/// Longest reply, in bytes of its text: what fits beside the largest age header of one recipient, and the longest
/// name of an appeal, into the larger of the two blocks.
pub const MAX_REPLY_BYTES: usize = 14 * 1024 - 14 - MAX_NAME_BYTES - 1;

/// Most replies of one bundle: a unit's answers of many weeks, 160 MiB.
pub const MAX_REPLIES: usize = 10_000;

/// Longest `manifest.json` of a bundle of replies, in bytes: [`MAX_REPLIES`] take 1.4 MB.
pub const MAX_REPLIES_MANIFEST: u64 = 2 * 1024 * 1024;
