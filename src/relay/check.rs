//! `check`: everything that would stop or weaken `serve`.

use std::path::Path;

use crate::appeals::{self, Appeal};
use crate::arguments::Check;
use crate::groups::{self, Group};
use crate::machine::{self, Concern};
use crate::serve::Voice;

/// Says every concern, and the keys that tips would be sealed to. Returns whether `serve` would
/// run.
pub fn check(arguments: &Check, voice: &dyn Voice) -> bool {
    let mut concerns = machine::concerns();
    concerns.extend(machine::keys_concerns(&arguments.keys));
    concerns.extend(keys(arguments, voice));
    // What else is wrong with the keys is told already.
    let names = groups::read(&arguments.keys).map(|groups| groups::names(&groups));
    concerns.extend(names.ok().and_then(Result::err).map(Concern::Weakens));
    if let Some(folder) = &arguments.appeals {
        concerns.extend(appeals(folder, &arguments.keys, voice));
    }
    if let Some(data) = &arguments.data {
        concerns.extend(machine::folder_concern(data));
        concerns.extend(machine::disk_concern(data));
    }
    concerns.extend(machine::clock_concern());
    let mut runs = true;
    for concern in &concerns {
        match concern {
            Concern::Stops(reason) => {
                runs = false;
                voice.say(&format!("stops    {reason}"));
            }
            Concern::Weakens(reason) => voice.say(&format!("weakens  {reason}")),
        }
    }
    if concerns.is_empty() {
        voice.say("ok       nothing stops or weakens the relay");
    }
    runs
}

fn keys(arguments: &Check, voice: &dyn Voice) -> Option<Concern> {
    let groups = match groups::read(&arguments.keys) {
        Ok(groups) => groups,
        Err(error) => return Some(Concern::Stops(error.to_string())),
    };
    for key in groups::key_lines(&groups) {
        let (group, kind) = (key.group, key.kind);
        voice.say(&format!("key      {} ({group}, {kind})", key.fingerprint));
    }
    let everyone = match groups::everyone(&groups) {
        Ok(everyone) => everyone,
        Err(error) => return Some(Concern::Stops(error.to_string())),
    };
    let classic = everyone.iter().any(|entry| !entry.kind().is_post_quantum());
    classic.then(|| {
        Concern::Weakens(
            "the keys are classic: tips recorded today could be opened by a quantum computer later; bocca-reader keygen makes post-quantum keys".into(),
        )
    })
}

/// Names the appeals that would be served. What is wrong with the keys is told already.
fn appeals(folder: &Path, keys: &Path, voice: &dyn Voice) -> Vec<Concern> {
    let groups = groups::read(keys).ok();
    let loaded = match appeals::load(folder, groups.as_deref()) {
        Ok(loaded) => loaded,
        Err(error) => return vec![Concern::Stops(error.to_string())],
    };
    for appeal in loaded.appeals.iter() {
        voice.say(&describe(appeal, groups.as_deref().unwrap_or_default()));
    }
    loaded.left_out().map(Concern::Weakens).collect()
}

fn describe(appeal: &Appeal, groups: &[Group]) -> String {
    let readers = match &appeal.recipients {
        Some(_) => appeal.groups.join(", "),
        None => groups
            .iter()
            .map(|group| group.name.as_str())
            .collect::<Vec<_>>()
            .join(", "),
    };
    let (id, state, pictures) = (&appeal.id, appeal.state.word(), appeal.pictures.len());
    format!("appeal   {id} ({state}, pictures: {pictures}, sealed to: {readers})")
}
