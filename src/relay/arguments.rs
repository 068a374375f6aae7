//! The command line.

mod appeals;
mod examples;
mod listen;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

pub use appeals::{Appeals, RenderAppeals};
use examples::*;
pub use listen::Listen;

/// Takes tips through Tor, seals them to the investigators at once, and holds only ciphertext.
#[derive(Debug, Parser)]
#[command(name = "bocca-relay", version, after_help = EXAMPLES)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands; each is described by its own `--help`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run the relay until it is told to stop (SIGTERM or Ctrl-C)
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(Serve),
    /// Print the onion addresses, the first one first; make one, or forget one
    #[command(after_help = ADDRESS_EXAMPLES)]
    Address(Address),
    /// Write the waiting tips into a signed batch for the offline machine
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(Export),
    /// Delete the tips that investigators proved to have opened
    #[command(after_help = ACKNOWLEDGE_EXAMPLES)]
    Acknowledge(Acknowledge),
    /// Put the replies of a bundle into their mailboxes
    #[command(after_help = IMPORT_EXAMPLES)]
    Import(Import),
    /// Say what is held: counts, bytes, limits, keys; no times
    #[command(
        after_help = "Examples:\n  bocca-relay status --data /var/lib/bocca\n  bocca-relay status --data /var/lib/bocca --json"
    )]
    Status(Status),
    /// Say everything that would stop or weaken `serve`
    #[command(
        after_help = "Example:\n  bocca-relay check --keys /etc/bocca/keys --data /var/lib/bocca --appeals /etc/bocca/appeals"
    )]
    Check(Check),
    /// Publish the appeals on the clear web
    #[command(subcommand, after_help = RENDER_EXAMPLES)]
    Appeals(Appeals),
    /// Move an onion address: out of a relay, into another, from and to C tor
    #[command(subcommand, after_help = IDENTITY_EXAMPLES)]
    Identity(Identity),
    /// Write clean copies of files, as tips get them, and say what was in them
    #[command(after_help = SCRUB_EXAMPLES)]
    Scrub(Scrub),
    /// Who can find the service while `[onion] restricted = true`
    #[command(subcommand, after_help = CLIENT_EXAMPLES)]
    Client(Client),
    /// What `serve` and `scrub` start to draw the pages of a document
    #[command(name = raster::COMMAND, hide = true)]
    DrawPages,
}

/// `address`
#[derive(Debug, Args)]
pub struct Address {
    /// The relay's data folder; its first address is made if there is none
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Make one more address and print it
    #[arg(long)]
    pub add: bool,
    /// Forget the key of an address that is not the first, for good
    #[arg(long, value_name = "ONION", conflicts_with = "add")]
    pub remove: Option<String>,
}

/// `client`
#[derive(Debug, Subcommand)]
pub enum Client {
    /// Make a key and print the half that a tipster types into Tor Browser; it is kept nowhere
    #[command(after_help = CLIENT_EXAMPLES)]
    Add(Named),
    /// Take a key away; it may go on working for some hours
    #[command(after_help = CLIENT_EXAMPLES)]
    Remove(Named),
    /// Print the names of all keys
    #[command(after_help = CLIENT_EXAMPLES)]
    List(Data),
}

/// `client add`, `client remove`
#[derive(Debug, Args)]
pub struct Named {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Name of the key: letters, digits, - and _. Not the tipster's own
    pub name: String,
}

/// `identity`
#[derive(Debug, Subcommand)]
pub enum Identity {
    /// Write an address's key: sealed to a recovery key, locked with a passphrase, or as C tor keeps it
    #[command(after_help = IDENTITY_EXAMPLES)]
    Export(IdentityExport),
    /// Give a relay without an address the one of a key, or any relay one more
    #[command(after_help = IDENTITY_EXAMPLES)]
    Import(IdentityImport),
}

/// `identity export`
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("where").required(true).args(["to", "tor"]))]
#[command(group = clap::ArgGroup::new("lock").args(["recipient", "passphrase"]))]
pub struct IdentityExport {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Which address, if not the first
    #[arg(long, value_name = "ONION")]
    pub address: Option<String>,
    /// The sealed key to write; nothing is overwritten
    #[arg(long, value_name = "FILE", requires = "lock")]
    pub to: Option<PathBuf>,
    /// The recovery key's recipient (age1… or age1pq1…); its identity stays offline
    #[arg(long, value_name = "RECIPIENT", requires = "to")]
    pub recipient: Option<String>,
    /// Lock the key with a passphrase that is made and shown now, and kept nowhere
    #[arg(long, requires = "to")]
    pub passphrase: bool,
    /// A HiddenServiceDir to make for C tor, with the key as it is
    #[arg(long, value_name = "DIR")]
    pub tor: Option<PathBuf>,
}

/// `identity import`
#[derive(Debug, Args)]
pub struct IdentityImport {
    /// The data folder of a relay; without --add, of one that has no address yet
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Keep the addresses that there are and add this one
    #[arg(long)]
    pub add: bool,
    /// C tor's HiddenServiceDir, its hs_ed25519_secret_key, or a key that export locked with a passphrase
    pub from: PathBuf,
}

/// `serve`
#[derive(Debug, Args)]
pub struct Serve {
    /// Folder for everything the relay keeps (made if missing, mode 0700)
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Folder with the investigators' public keys, one .txt file a group
    #[arg(long, value_name = "DIR")]
    pub keys: PathBuf,
    /// Folder with the appeals, one folder an appeal
    #[arg(long, value_name = "DIR")]
    pub appeals: Option<PathBuf>,
    /// Configuration; every key is optional (see deploy/relay.toml)
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Also serve here: 127.0.0.1:PORT (0 picks a port) or unix:PATH
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<Listen>,
    /// Do not start the onion service (needs --listen)
    #[arg(long, requires = "listen")]
    pub no_onion: bool,
}

/// The one argument that most commands need.
#[derive(Debug, Args)]
pub struct Data {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
}

/// `export`
#[derive(Debug, Args)]
pub struct Export {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The batch to write; FILE.tar.minisig is written beside it, nothing is overwritten
    #[arg(long, value_name = "FILE.tar")]
    pub to: PathBuf,
    /// Every tip that is not acknowledged yet, not only those never exported
    #[arg(long)]
    pub all: bool,
    /// A batch of this group's own: only tips that it can open (a keys file without .txt)
    #[arg(long, value_name = "NAME")]
    pub group: Option<String>,
}

/// `acknowledge`
#[derive(Debug, Args)]
pub struct Acknowledge {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The group whose receipt it is: what other groups have to open yet is kept for them
    #[arg(long, value_name = "NAME")]
    pub group: Option<String>,
    /// The receipt that `bocca-reader open --receipt` wrote
    pub receipt: PathBuf,
}

/// `import`
#[derive(Debug, Args)]
pub struct Import {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The bundle that `bocca-reader reply --to` wrote
    pub replies: PathBuf,
}

/// `status`
#[derive(Debug, Args)]
pub struct Status {
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// One JSON object on stdout
    #[arg(long)]
    pub json: bool,
}

/// `scrub`
#[derive(Debug, Args)]
pub struct Scrub {
    /// Files to clean; they stay as they are
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// The clean copy; for several files, or where a folder is, the folder of copies with the same names
    #[arg(long, value_name = "OUT")]
    pub to: PathBuf,
    /// A PDF that cannot be cleaned becomes pictures of its pages
    #[arg(long)]
    pub as_pictures: bool,
}

/// `check`
#[derive(Debug, Args)]
pub struct Check {
    /// Folder with the investigators' public keys
    #[arg(long, value_name = "DIR")]
    pub keys: PathBuf,
    /// The relay's data folder
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Folder with the appeals
    #[arg(long, value_name = "DIR")]
    pub appeals: Option<PathBuf>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }
}
