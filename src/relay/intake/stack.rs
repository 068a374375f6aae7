//! Plaintext that library code leaves on the stack: `std::io::copy` alone has 8 KiB of it there.

use std::hint::black_box;

/// How deep below its caller the work's frames may have reached. Scrubbing, sealing and the
/// post-quantum key exchange together use under 100 KiB.
const DEPTH: usize = 128 << 10;

/// Runs `work` and overwrites the part of this thread's stack that it used. The allocator wipes
/// the heap; nothing else wipes a stack, and a pool's thread keeps its own for the next job.
pub(crate) fn wiped<T>(work: impl FnOnce() -> T) -> T {
    let result = deeper(work);
    overwrite();
    result
}

/// A frame of its own, so that everything below it is free again when it returns.
#[inline(never)]
fn deeper<T>(work: impl FnOnce() -> T) -> T {
    black_box(work())
}

#[inline(never)]
fn overwrite() {
    let mut stack = [0_u8; DEPTH];
    black_box(&mut stack);
}
