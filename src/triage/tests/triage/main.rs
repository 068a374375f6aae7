//! What triage tells of tips, over many scripts and hostile ones.

mod agreement;
mod copies;
mod corpus;
mod language;
mod normal;
mod pictures;
mod signature;
mod standing;
