//! `client`: the keys of those who can find the service while discovery is restricted.

use crate::arguments::{Data, Named};
use crate::machine;
use crate::operator::onion_settings;
use crate::serve::Voice;

/// Makes a key and prints its secret half, once.
///
/// # Errors
/// The sentence for the operator.
pub fn add(arguments: &Named, voice: &dyn Voice) -> Result<bool, String> {
    machine::make_folder(&arguments.data)
        .map_err(|error| format!("cannot make {}: {error}", arguments.data.display()))?;
    let settings = onion_settings(&arguments.data)?;
    let key = onion::clients::add(&settings, &arguments.name).map_err(|error| error.to_string())?;
    voice.say(&key);
    voice.note("give this key to whoever shall find the service: Tor Browser asks for it; it is kept nowhere");
    Ok(true)
}

/// Takes a key away.
///
/// # Errors
/// The sentence for the operator.
pub fn remove(arguments: &Named, voice: &dyn Voice) -> Result<bool, String> {
    let settings = onion_settings(&arguments.data)?;
    onion::clients::remove(&settings, &arguments.name).map_err(|error| error.to_string())?;
    voice.note("removed; whoever has found the service before may find it for some hours more");
    Ok(true)
}

/// Prints the names of all keys.
///
/// # Errors
/// The sentence for the operator.
pub fn list(arguments: &Data, voice: &dyn Voice) -> Result<bool, String> {
    let settings = onion_settings(&arguments.data)?;
    let names = onion::clients::names(&settings).map_err(|error| error.to_string())?;
    names.iter().for_each(|name| voice.say(name));
    Ok(true)
}
