//! An arti client for the tests.
//!
//! ```text
//! bocca-visitor CONFIG FOLDER                     a SOCKS5 proxy; prints `socks 127.0.0.1:PORT`
//! bocca-visitor CONFIG FOLDER flood ONION RATE    RATE introductions a second; prints `flooding`; built
//!                                                 with the feature `flood`
//! ```
//!
//! `CONFIG` is a `relay.toml` with the network below `[arti]`; what arti keeps goes into `FOLDER`. Either
//! ends when its standard input does. The flood is an attacker's: it never pays a proof of work, and
//! leaves as soon as it is met. At its end it prints how many introductions it made and how many were met.
//!
//! A crate of its own, so that the other tests need not compile arti as a client. With the feature
//! `as-relay`, it is made of what the relay was compiled from.

#[cfg(feature = "flood")]
mod flood;
mod proxy;

use std::path::Path;
use std::process::ExitCode;

use visit::Visitor;

/// Whatever ends the program; its text goes to stderr.
type Problem = Box<dyn std::error::Error + Send + Sync>;

const USAGE: &str = "usage: bocca-visitor CONFIG FOLDER [flood ONION RATE]";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[&str]) -> Result<(), Problem> {
    let ([config, folder] | [config, folder, ..]) = arguments else {
        return Err(USAGE.into());
    };
    let whole: toml::Table = std::fs::read_to_string(config)?.parse()?;
    let arti = whole.get("arti").and_then(toml::Value::as_table);
    let visitor = Visitor::begin(Path::new(folder), &arti.cloned().unwrap_or_default()).await?;
    match arguments {
        [_, _] => tokio::select! {
            ended = proxy::serve(visitor) => ended,
            () = input_ends() => Ok(()),
        },
        #[cfg(feature = "flood")]
        [_, _, "flood", host, rate] => {
            let flood = flood::Flood::new(visitor, (*host).to_owned());
            println!("flooding");
            tokio::select! {
                () = flood.run(rate.parse()?) => {}
                () = input_ends() => {}
            }
            println!("{flood}");
            Ok(())
        }
        _ => Err(USAGE.into()),
    }
}

/// The owner holds the other end, so it ends with the owner at the latest.
async fn input_ends() {
    let read =
        tokio::task::spawn_blocking(|| std::io::copy(&mut std::io::stdin(), &mut std::io::sink()));
    // However it ended, nobody is there any more.
    let _ = read.await;
}
