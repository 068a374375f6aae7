//! A site for tests of what stands on it.

use super::*;

impl Site {
    /// A site of which nothing is known.
    pub(crate) fn bare() -> Self {
        Self {
            words: Pages::default(),
            keys: Vec::new(),
            batch_key: None,
            addresses: None,
            appeals: None,
            limits: SiteLimits {
                message_chars: 1,
                files: 1,
                tip_bytes: 1,
            },
        }
    }
}
