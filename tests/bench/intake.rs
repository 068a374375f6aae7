//! 2 KiB text tips a second, durable, against three bare hyper servers in the same run: (a) one that
//! discards the same bodies, (b) one that writes each body to a file of its own with fsync, and (c) one
//! that seals each body to the same recipient and discards it: no relay that seals can be faster.
//!
//! Each server is a process of its own; every tip is a connection of its own, as a tipster's is.
//! Rounds alternate between the servers; medians and ratios are printed.

use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use bocca_tests::{bench, post, Form, Scene};

const SENDERS: [usize; 3] = [1, 16, 64];
const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_secs(3);

fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("peer") {
        let deed = match (arguments.next().as_deref(), arguments.next()) {
            (Some("fsync"), Some(folder)) => peer::Deed::Fsync(folder.into()),
            (Some("seal"), Some(recipient)) => peer::Deed::seal(&recipient),
            _ => peer::Deed::Discard,
        };
        return peer::serve(deed);
    }
    let scene = Scene::new();
    let files = scene.path("files");
    std::fs::create_dir(&files).expect("a folder can be made");
    let relay = scene.serve();
    let recipient = std::fs::read_to_string(scene.keys().join("test.txt")).expect("a key");
    let discard = Peer::start(&["discard"]);
    let fsync = Peer::start(&["fsync", &files.to_string_lossy()]);
    let seal = Peer::start(&["seal", &recipient]);
    let servers = [
        ("bocca", relay.address()),
        ("discard", discard.address),
        ("fsync", fsync.address),
        ("seal", seal.address),
    ];
    println!(
        "2 KiB text tips a second; {ROUNDS} rounds of {} s each, medians",
        ROUND.as_secs()
    );
    println!(
        "{:>8} {:>8} {:>8} {:>8} {:>8} {:>14} {:>12} {:>12} {:>12}",
        "senders",
        "bocca",
        "discard",
        "fsync",
        "seal",
        "bocca/discard",
        "bocca/fsync",
        "seal/fsync",
        "bocca/seal"
    );
    for senders in SENDERS {
        let mut rates = [vec![], vec![], vec![], vec![]];
        for _ in 0..ROUNDS {
            for (rates, (_, address)) in rates.iter_mut().zip(servers) {
                rates.push(round(address, senders));
            }
        }
        let [bocca, discard, fsync, seal] = rates.map(bench::median);
        println!(
            "{senders:>8} {bocca:>8.0} {discard:>8.0} {fsync:>8.0} {seal:>8.0} {:>14.2} {:>12.2} {:>12.2} {:>12.2}",
            bocca / discard,
            bocca / fsync,
            seal / fsync,
            bocca / seal
        );
    }
}

/// Tips a second that `senders` get acknowledged. Those that are still under way at the end count on neither side:
/// a sender who waits for a code would else make the round longer for all.
fn round(address: SocketAddr, senders: usize) -> f64 {
    let body = Form::message(&"0123456789abcde\n".repeat(128)).body();
    let (stop, taken) = (AtomicBool::new(false), AtomicU64::new(0));
    let start = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..senders {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    let reply = post(address, &body).expect("the server answers");
                    assert_eq!(reply.status, 200);
                    taken.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        std::thread::sleep(ROUND);
        let rate = taken.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64();
        stop.store(true, Ordering::Relaxed);
        rate
    })
}

/// One of the bare servers; killed when dropped.
struct Peer {
    child: Child,
    address: SocketAddr,
}

impl Peer {
    fn start(arguments: &[&str]) -> Self {
        let this = std::env::current_exe().expect("a program has a path");
        let mut child = Command::new(this)
            .arg("peer")
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the peer starts");
        let mut line = String::new();
        let stdout = child.stdout.take().expect("stdout is piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("the peer says its address");
        let address = line.trim_end().parse().expect("an address");
        Self { child, address }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The bare servers.
mod peer {
    use std::convert::Infallible;
    use std::fs::OpenOptions;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::sync::Arc;

    use envelope::{Recipients, Tip};
    use http_body_util::{BodyExt, Full};
    use hyper::body::{Bytes, Incoming};
    use hyper::service::service_fn;
    use hyper::{Request, Response};
    use hyper_util::rt::TokioIo;

    use super::Write;

    /// What is done with each body.
    pub(super) enum Deed {
        Discard,
        /// Makes it a durable file in this folder.
        Fsync(PathBuf),
        Seal(Box<Recipients>),
    }

    impl Deed {
        pub(super) fn seal(recipient: &str) -> Self {
            Self::Seal(Box::new(
                Recipients::parse("peer", recipient).expect("a recipient"),
            ))
        }
    }

    /// Serves until it is killed.
    pub(super) fn serve(deed: Deed) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
                .await
                .expect("a port");
            println!("{}", listener.local_addr().expect("an address"));
            let (deed, next) = (Arc::new(deed), Arc::new(AtomicU64::new(0)));
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                let _ = stream.set_nodelay(true);
                let (deed, next) = (Arc::clone(&deed), Arc::clone(&next));
                let service = service_fn(move |request| {
                    answer(
                        request,
                        Arc::clone(&deed),
                        next.fetch_add(1, Ordering::Relaxed),
                    )
                });
                tokio::spawn(
                    hyper::server::conn::http1::Builder::new()
                        .keep_alive(false)
                        .serve_connection(TokioIo::new(stream), service),
                );
            }
        });
    }

    async fn answer(
        request: Request<Incoming>,
        deed: Arc<Deed>,
        number: u64,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let body = request
            .into_body()
            .collect()
            .await
            .expect("a whole body")
            .to_bytes();
        match deed.as_ref() {
            Deed::Discard => {}
            Deed::Fsync(folder) => {
                let path = folder.join(number.to_string());
                let written = tokio::task::spawn_blocking(move || keep(&path, &body));
                written
                    .await
                    .expect("no panic")
                    .expect("the file is written");
            }
            Deed::Seal(recipients) => {
                let mut tip = Tip::default();
                tip.message = "0123456789abcde\n".repeat(128);
                envelope::seal(&tip, recipients, Vec::new(), &mut |_, _| Ok(()))
                    .expect("it is sealed");
            }
        }
        Ok(Response::new(Full::new(Bytes::from_static(b"ok"))))
    }

    fn keep(path: &Path, body: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        file.write_all(body)?;
        file.sync_all()
    }
}
