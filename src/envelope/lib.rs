#![doc = include_str!("FORMAT.md")]

mod age_layer;
mod archive;
mod attachment;
mod batch;
mod beside;
mod bounds;
mod canonical;
#[cfg(feature = "code")]
mod code;
mod groups;
mod hashing;
mod id;
mod identities;
mod inner;
mod kem;
mod manifest;
mod mark;
mod metered;
mod open;
mod pad;
mod passphrase;
#[cfg(feature = "plugin")]
mod plugin;
mod pq;
mod receipt;
mod recipient;
mod recipients;
mod replies;
mod reply;
mod seal;
mod secret_key;
#[cfg(feature = "inner")]
mod stanza;
mod tar;
mod text;
mod tip;
mod token;

pub use age_layer::{open_age, seal_age, AgeError, AgeReader, Damage};
pub use archive::{Entry, FormatError};
pub use attachment::{Attachment, AttachmentState};
pub use batch::{check_batch_frame, tip_header, write_batch, BatchError};
pub use beside::{Beside, Block, Work, ALIGNMENT, BLOCK};
pub use bounds::*;
#[cfg(feature = "code")]
pub use code::{Code, CodeError, CodeMemory, OpenMailbox};
pub use groups::{is_group, named_groups};
pub use hashing::Hasher;
pub use id::{Digest, HexError, TipId};
pub use identities::{Identities, IdentityError};
pub use inner::INNER_TYPE;
#[cfg(feature = "inner")]
pub use inner::{check_inner, InnerError};
pub use manifest::{BatchTip, Manifest};
pub use mark::Mark;
pub use metered::Checked;
pub use open::{open, open_inner, AttachmentReader, OpenError, OpenTip};
pub use pad::padded_len;
pub use passphrase::{lock, LockError, Locked};
#[cfg(feature = "plugin")]
pub use plugin::PluginPrompts;
pub use receipt::{Receipt, ReceiptError, ReceiptTokens};
pub use recipient::{Fingerprint, RecipientEntry, RecipientKind};
pub use recipients::{RecipientError, Recipients};
pub use replies::{Replies, RepliesError, RepliesReader, ReplyEntry};
pub use reply::{Reply, ReplyBlock, ReplyError};
pub use seal::{seal, seal_inner, sealed_len_bound, SealError, Sealed};
pub use secret_key::{generate, Kind, NewIdentity, SecretKey};
pub use tar::{fill as tar_fill, header as tar_header, END_LEN as TAR_END_LEN};
pub use text::{is_allowed, is_name, normalized, TextError};
pub use tip::{Mailbox, Part, Tip, TipError};
pub use token::Token;
