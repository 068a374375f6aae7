//! One 512 MiB upload, from its first byte to the receipt page, against the age crate sealing the
//! same bytes on one core in the same run: into nothing, and into a file with fdatasync on the same
//! disk, which is what the relay has to do as well.

use std::fs::File;
use std::io::{self, Write};
use std::time::Instant;

use bocca_tests::{bench, Form, Relay, Reply, Scene};

/// The whole upload, with the form around the file, is the largest that is taken: 512 MiB.
const SIZE: usize = (512 << 20) - 1024;
const ROUNDS: usize = 3;

fn main() {
    let scene = Scene::new();
    let (noise, text) = (
        noise(),
        b"a line of plain text, as in a log\n".repeat(1 << 15),
    );
    let relay = scene.serve();
    println!("512 MiB, MB/s; {ROUNDS} rounds, medians");
    let mut rates = [vec![], vec![], vec![], vec![]];
    for _ in 0..ROUNDS {
        rates[0].push(rate(|| upload(&relay, &noise, true)));
        rates[1].push(rate(|| upload(&relay, &text, false)));
        rates[2].push(rate(|| {
            age(&noise, io::sink()).map(drop).expect("age seals")
        }));
        rates[3].push(rate(|| {
            let file = File::create(scene.path("peer.age")).expect("a file");
            age(&noise, file)
                .and_then(|file| file.sync_data())
                .expect("age seals");
        }));
    }
    let [original, cleaned, memory, disk] = rates.map(bench::median);
    println!("bocca, file as it is        {original:>8.0}");
    println!("bocca, text cleaned         {cleaned:>8.0}");
    println!("age crate, to memory        {memory:>8.0}");
    println!("age crate, to durable file  {disk:>8.0}");
    println!(
        "ratio to age, durable       {:>8.2} as it is  {:>8.2} cleaned",
        original / disk,
        cleaned / disk
    );
    println!(
        "ratio to age, memory        {:>8.2} as it is  {:>8.2} cleaned",
        original / memory,
        cleaned / memory
    );
    let (now, peak) = relay.resident();
    println!(
        "resident memory             {:>8.0} MiB now  {:>8.0} MiB peak",
        now as f64 / 1024.0,
        peak as f64 / 1024.0
    );
}

fn rate(work: impl FnOnce()) -> f64 {
    let start = Instant::now();
    work();
    SIZE as f64 / 1e6 / start.elapsed().as_secs_f64()
}

/// A megabyte that compresses and sniffs as nothing, repeated by the caller.
fn noise() -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let words = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()
    });
    words.take(1 << 17).flatten().collect()
}

fn blocks(block: &[u8]) -> impl Iterator<Item = &[u8]> {
    let whole = SIZE / block.len();
    let rest = &block[..SIZE - whole * block.len()];
    std::iter::repeat_n(block, whole).chain(std::iter::once(rest))
}

fn upload(relay: &Relay, block: &[u8], as_is: bool) {
    let form = if as_is {
        Form::new().as_is()
    } else {
        Form::new()
    };
    let head = form.file("x", "a/b", b"").open_body();
    let head = &head[..head.len() - 2];
    let tail = [&b"\r\n"[..], &Form::new().body()].concat();
    let mut stream = relay
        .upload(head.len() + SIZE + tail.len())
        .expect("the relay listens");
    stream.write_all(head).expect("the relay reads");
    for block in blocks(block) {
        stream.write_all(block).expect("the relay reads");
    }
    stream.write_all(&tail).expect("the relay reads");
    let reply = Reply::read(&mut stream).expect("the relay answers");
    assert_eq!(reply.status, 200, "{}", reply.text());
}

fn age<W: Write>(block: &[u8], out: W) -> io::Result<W> {
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public();
    let encryptor =
        age::Encryptor::with_recipients(std::iter::once(&recipient as _)).expect("one recipient");
    let mut out = encryptor.wrap_output(out)?;
    for block in blocks(block) {
        out.write_all(block)?;
    }
    out.finish()
}
