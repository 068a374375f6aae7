#!/usr/bin/env python3
"""Writes the first inputs of each fuzz target into FOLDER/TARGET: seeds.py FOLDER

They are the project's vectors and corpora in the shapes that the targets read (see their heads).
"""
import pathlib
import struct
import sys
import zlib

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "vectors" / "envelope"
LONGEST = 20_000


def vectors(kind):
    """Name and bytes of each vector: behind a header of lines and an empty line, as they are or compressed."""
    for path in sorted((VECTORS / kind).iterdir()):
        head, _, body = path.read_bytes().partition(b"\n\n")
        yield path.name, zlib.decompress(body) if b"\ncompressed: zlib" in head else body


def entries(archive):
    """The contents of a tar of small files, up to its end mark."""
    at = 0
    while archive[at:at + 1].strip(b"\0"):
        size = int(archive[at + 124:at + 135], 8)
        yield archive[at + 512:at + 512 + size]
        at += 512 + -(-size // 512) * 512


def tip_archive():
    for name, plain in vectors("archive"):
        yield name, b"\0" + plain.rstrip(b"\0")
        yield name + "_unpadded", b"\4" + plain.rstrip(b"\0")
        if name.startswith("good"):
            json, message, *contents = entries(plain)
            parts = struct.pack("<HH", len(json), len(message) & 0xFFFF) + json + message + b"".join(contents[:1])
            yield name + "_parts", b"\1" + parts
            yield name + "_patched", b"\2" + parts + b"\0\0\0"
    for name, file in vectors("sealed"):
        yield name, b"\3" + file


def batch():
    for name, file in vectors("batch"):
        yield name, b"\0" + file
        if name.startswith("good"):
            manifest = next(entries(file))
            rest = file[512 + -(-len(manifest) // 512) * 512:]
            yield name + "_parts", b"\1" + struct.pack("<H", len(manifest)) + manifest + rest


def files(folder, pattern):
    for path in sorted(folder.glob(pattern)):
        yield path.name, path.read_bytes()


def case():
    """A question and a message: the texts of the corpus."""
    for name, data in files(HERE.parent / "corpus" / "text", "*.txt"):
        yield name, 'riga "central market" -bag 東京'.encode() + b"\n" + data


def by_format(folder):
    """The corpus of files: a target for each format, named after the usual extension."""
    usual = {".jpeg": ".jpg", ".tiff": ".tif"}
    formats = {}
    for path in sorted(folder.iterdir()):
        extension = usual.get(path.suffix, path.suffix).lstrip(".")
        formats.setdefault(f"file-{extension}", []).append((path.name, path.read_bytes()))
    return formats


def main():
    seeds = {
        "multipart": files(HERE / "seeds" / "multipart", "*"),
        "text": files(HERE.parent / "corpus" / "text", "*.txt"),
        "tip_archive": tip_archive(),
        "batch": batch(),
        "receipt": vectors("receipt"),
        "replies": vectors("replies"),
        "case": case(),
        **by_format(HERE.parent / "corpus" / "files"),
    }
    for target, inputs in seeds.items():
        folder = pathlib.Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in inputs:
            if len(data) <= LONGEST:
                (folder / f"seed-{name}").write_bytes(data)


main()
