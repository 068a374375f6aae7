//! A private Tor network to try things on, and the measurement of its cold start; see `run`.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use bocca_tests::tornet::Tornet;
use tempfile::TempDir;

/// Longest wait for the first page of an onion service.
const PATIENCE: Duration = Duration::from_secs(60);

const USAGE: &str = "usage: tests/tornet/run            a network, until Ctrl-C or the end of stdin
       tests/tornet/run cold N     N cold starts in a row, measured";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments[..] {
        [] => show(),
        ["cold", count] => match count.parse() {
            Ok(count) => cold(count),
            Err(_) => return usage(),
        },
        _ => return usage(),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("{USAGE}");
    ExitCode::from(2)
}

/// Starts a network, says how to use it, and keeps it until the end.
fn show() -> Result<(), String> {
    let folder = TempDir::new().map_err(|error| format!("no folder: {error}"))?;
    eprintln!("starting a private Tor network …");
    let net = Tornet::start(folder.path())?;
    eprintln!(
        "ready after {:.1} s; logs are in {}",
        net.started_in().as_secs_f64(),
        folder.path().display()
    );
    println!("{}", net.arti_config());
    eprintln!("Above is what relay.toml needs. Then, in another terminal:");
    for line in enter() {
        eprintln!("  {line}");
    }
    eprintln!("  bocca-relay serve --data DATA --keys KEYS --config relay.toml");
    eprintln!("  curl --socks5-hostname {} http://….onion/", net.socks());
    eprintln!("Ctrl-C ends the network.");
    wait_for_the_end()
}

/// What another terminal has to run first to be in the same network namespace; `inside` says which
/// kind it made.
fn enter() -> Vec<String> {
    let pid = std::process::id();
    match std::env::var("TORNET_NAMESPACE").as_deref() {
        Ok("root") => vec![format!("nsenter --target {pid} --net")],
        Ok("user") => vec![
            format!("nsenter --target {pid} --user --preserve-credentials --net"),
            "export ARTI_FS_DISABLE_PERMISSION_CHECKS=true".to_owned(),
        ],
        _ => vec![],
    }
}

/// Returns on SIGINT, SIGTERM or the end of stdin, so that the network's owner is dropped.
fn wait_for_the_end() -> Result<(), String> {
    use tokio::signal::unix::{signal, SignalKind};
    let failed = |error: std::io::Error| format!("signals cannot be waited for: {error}");
    let (end_in, mut end) = tokio::sync::mpsc::channel::<()>(1);
    std::thread::spawn(move || {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        drop(end_in);
    });
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().map_err(failed)?;
    runtime.block_on(async {
        let mut interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
        let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
        tokio::select! {
            _ = end.recv() => {}
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        Ok(())
    })
}

/// Cold starts in a row, each of a network of its own that must carry a page of an onion service.
fn cold(count: u32) -> Result<(), String> {
    let mut failures = 0;
    for number in 1..=count {
        let folder = TempDir::new().map_err(|error| format!("no folder: {error}"))?;
        match cold_start(folder.path()) {
            Ok(line) => println!("cold start {number}: {line}"),
            Err(error) => {
                failures += 1;
                println!("cold start {number}: FAILED: {error}");
            }
        }
    }
    println!("failures: {failures}");
    match failures {
        0 => Ok(()),
        _ => Err(format!("{failures} of {count} cold starts failed")),
    }
}

fn cold_start(folder: &Path) -> Result<String, String> {
    let net = Tornet::start(folder)?;
    for setback in net.setbacks() {
        println!("made anew: {setback}");
    }
    let start = Instant::now();
    let page = serve_page().map_err(|error| format!("no page can be served: {error}"))?;
    let service = net.onion_service("service", &page.to_string())?;
    while !fetch(net.socks(), service.hostname()) {
        if start.elapsed() > PATIENCE {
            return Err("no page came through an onion service".to_owned());
        }
    }
    let network = net.started_in().as_secs_f64();
    let (tries, page) = (net.tries(), start.elapsed().as_secs_f64());
    Ok(format!(
        "{network:.1} s, tries: {tries}; first page of a new onion service after {page:.1} s more"
    ))
}

/// Answers every connection with an empty page, for as long as this process lives.
fn serve_page() -> std::io::Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        }
    });
    Ok(address)
}

/// One try; tor itself waits for a descriptor that is not there yet.
fn fetch(socks: SocketAddr, host: &str) -> bool {
    let mut command = Command::new("curl");
    command
        .args(["--silent", "--fail", "--max-time", "10"])
        .args(["--socks5-hostname", &socks.to_string()])
        .arg(format!("http://{host}/"));
    bocca_tests::run(&mut command).code == 0
}
