//! `appeals`

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::examples::RENDER_EXAMPLES;

/// `appeals`
#[derive(Debug, Subcommand)]
pub enum Appeals {
    /// Write the gallery and its appeals, in every language, as a site for the clear web that leads to the relay
    #[command(after_help = RENDER_EXAMPLES)]
    Render(RenderAppeals),
}

/// `appeals render`
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("relay").required(true).args(["address", "data"]))]
pub struct RenderAppeals {
    /// Folder with the appeals, one folder an appeal
    #[arg(long, value_name = "DIR")]
    pub appeals: PathBuf,
    /// The relay's onion address
    #[arg(long, value_name = "ONION")]
    pub address: Option<String>,
    /// The relay's data folder, in place of its address
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The relay's configuration, for the name of the organisation
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Where the site is written: an empty folder, or one that is made
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
}
