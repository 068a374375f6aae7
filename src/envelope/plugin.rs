//! Keys on hardware: age's plugins, programs that hold an identity and unwrap a file's key with it.

use std::io;
use std::slice;
use std::sync::{Mutex, PoisonError};

use age::plugin::{Identity, IdentityPluginV1};
use age::DecryptError;
use age_core::format::{FileKey, Stanza};

use crate::age_layer::AgeError;

/// How a plugin speaks to the person at the terminal.
pub use age::Callbacks as PluginPrompts;

/// Held while a plugin is asked, for one tip at a time, whichever files and plugins the keys are in: hardware can
/// do no more, and people cannot answer several prompts at once.
static ASKING: Mutex<()> = Mutex::new(());

/// All identities of one plugin in a file.
pub(crate) struct Hardware<C: PluginPrompts> {
    name: String,
    plugin: IdentityPluginV1<C>,
}

impl<C: PluginPrompts> Hardware<C> {
    /// Finds the plugin's program in `PATH`; `None` where there is none.
    pub(crate) fn find(name: &str, identities: &[Identity], prompts: C) -> Option<Self> {
        let plugin = IdentityPluginV1::new(name, identities, prompts).ok()?;
        Some(Self {
            name: name.to_owned(),
            plugin,
        })
    }

    /// What went wrong, as a failure of reading: it says nothing of the tip, and another try may work.
    fn failure(&self, error: DecryptError) -> DecryptError {
        let said = match error {
            DecryptError::Plugin(errors) => {
                let said: Vec<String> = errors.iter().map(ToString::to_string).collect();
                format!("it said: {}", said.join("; "))
            }
            DecryptError::Io(_) => "it stopped before it was done".to_owned(),
            other => return other,
        };
        let sentence = format!("age-plugin-{} did not open it ({said})", self.name);
        DecryptError::Io(io::Error::other(AgeError::Io(io::Error::other(sentence))))
    }
}

impl<C: PluginPrompts> age::Identity for Hardware<C> {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        self.unwrap_stanzas(slice::from_ref(stanza))
    }

    fn unwrap_stanzas(&self, stanzas: &[Stanza]) -> Option<Result<FileKey, DecryptError>> {
        // A panic while a plugin was asked leaves nothing behind that the next question could meet.
        let _asking = ASKING.lock().unwrap_or_else(PoisonError::into_inner);
        let unwrapped = self.plugin.unwrap_stanzas(stanzas)?;
        Some(unwrapped.map_err(|error| self.failure(error)))
    }
}
