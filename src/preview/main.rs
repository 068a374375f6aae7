//! `bocca-preview`: decodes one hostile picture to pixels, in a process that can do nothing else.

fn main() {}
