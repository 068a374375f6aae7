//! 2 KiB text tips a second, durable, against two bare hyper servers in the same run: (a) one that
//! discards the same bodies, (b) one that writes each body to a file of its own with fsync.
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
        let folder = arguments.next().map(Into::into);
        return peer::serve(folder);
    }
    let scene = Scene::new();
    let files = scene.path("files");
    std::fs::create_dir(&files).expect("a folder can be made");
    let relay = scene.serve();
    let discard = Peer::start(&[]);
    let fsync = Peer::start(&[&files.to_string_lossy()]);
    let servers = [
        ("bocca", relay.address()),
        ("discard", discard.address),
        ("fsync", fsync.address),
    ];
    println!(
        "2 KiB text tips a second; {ROUNDS} rounds of {} s each, medians",
        ROUND.as_secs()
    );
    println!(
        "{:>8} {:>10} {:>10} {:>10} {:>14} {:>14}",
        "senders", "bocca", "discard", "fsync", "bocca/discard", "bocca/fsync"
    );
    for senders in SENDERS {
        let mut rates = [vec![], vec![], vec![]];
        for _ in 0..ROUNDS {
            for (rates, (_, address)) in rates.iter_mut().zip(servers) {
                rates.push(round(address, senders));
            }
        }
        let [bocca, discard, fsync] = rates.map(bench::median);
        println!(
            "{senders:>8} {bocca:>10.0} {discard:>10.0} {fsync:>10.0} {:>14.2} {:>14.2}",
            bocca / discard,
            bocca / fsync
        );
    }
}

/// Tips a second that `senders` get acknowledged.
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
        stop.store(true, Ordering::Relaxed);
    });
    taken.load(Ordering::Relaxed) as f64 / start.elapsed().as_secs_f64()
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
    use std::path::PathBuf;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::sync::Arc;

    use http_body_util::{BodyExt, Full};
    use hyper::body::{Bytes, Incoming};
    use hyper::service::service_fn;
    use hyper::{Request, Response};
    use hyper_util::rt::TokioIo;

    use super::Write;

    /// Serves until it is killed; with a folder, every body becomes a durable file in it.
    pub(super) fn serve(folder: Option<PathBuf>) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
                .await
                .expect("a port");
            println!("{}", listener.local_addr().expect("an address"));
            let (folder, next) = (Arc::new(folder), Arc::new(AtomicU64::new(0)));
            loop {
                let (stream, _) = listener.accept().await.expect("a connection");
                let _ = stream.set_nodelay(true);
                let (folder, next) = (Arc::clone(&folder), Arc::clone(&next));
                let service = service_fn(move |request| {
                    answer(
                        request,
                        Arc::clone(&folder),
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
        folder: Arc<Option<PathBuf>>,
        number: u64,
    ) -> Result<Response<Full<Bytes>>, Infallible> {
        let body = request
            .into_body()
            .collect()
            .await
            .expect("a whole body")
            .to_bytes();
        if let Some(folder) = folder.as_ref() {
            let path = folder.join(number.to_string());
            let written = tokio::task::spawn_blocking(move || {
                let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
                file.write_all(&body)?;
                file.sync_all()
            });
            written
                .await
                .expect("no panic")
                .expect("the file is written");
        }
        Ok(Response::new(Full::new(Bytes::from_static(b"ok"))))
    }
}
