//! Archives written field by field, apart from the code under test, so that each field can be wrong.

use bocca_envelope::Digest;

/// The token of every tip here, in hexadecimal.
pub(crate) const TOKEN: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

pub(crate) type Header = [u8; 512];

/// The canonical header of an entry, its checksum right.
pub(crate) fn header(name: &str, size: usize) -> Header {
    let mut block = [0; 512];
    put(&mut block, 0, name.as_bytes());
    put(&mut block, 100, b"0000600\x000000000\x000000000\0");
    put(&mut block, 124, format!("{size:011o}\0").as_bytes());
    put(&mut block, 136, b"00000000000\0");
    put(&mut block, 156, b"0");
    put(&mut block, 257, b"ustar\x0000");
    put(&mut block, 329, b"0000000\x000000000\0");
    checksum(&mut block);
    block
}

pub(crate) fn put(block: &mut Header, at: usize, bytes: &[u8]) {
    block[at..at + bytes.len()].copy_from_slice(bytes);
}

/// Writes the right checksum for whatever else the header says.
pub(crate) fn checksum(block: &mut Header) {
    put(block, 148, b"        ");
    let sum: u32 = block.iter().map(|b| u32::from(*b)).sum();
    put(block, 148, format!("{sum:06o}\0 ").as_bytes());
}

/// An entry: header, bytes, fill.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) header: Header,
    pub(crate) body: Vec<u8>,
    pub(crate) fill: Vec<u8>,
}

impl Entry {
    pub(crate) fn new(name: &str, body: &[u8]) -> Self {
        let fill = vec![0; body.len().wrapping_neg() % 512];
        Self {
            header: header(name, body.len()),
            body: body.to_vec(),
            fill,
        }
    }

    /// Overwrites bytes of the header; the checksum is made right again.
    pub(crate) fn with(mut self, at: usize, bytes: &[u8]) -> Self {
        put(&mut self.header, at, bytes);
        checksum(&mut self.header);
        self
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        [&self.header[..], &self.body, &self.fill].concat()
    }
}

/// A tip archive in the making.
#[derive(Clone)]
pub(crate) struct Archive(pub(crate) Vec<Entry>);

impl Archive {
    /// A tip with this `tip.json`, this message and these attachments.
    pub(crate) fn new(json: &str, message: &[u8], files: &[&[u8]]) -> Self {
        let mut entries = vec![
            Entry::new("tip.json", json.as_bytes()),
            Entry::new("message.txt", message),
        ];
        for (index, file) in files.iter().enumerate() {
            entries.push(Entry::new(
                &format!("attachments/attachment-{}.txt", index + 1),
                file,
            ));
        }
        Self(entries)
    }

    /// Changes one entry.
    pub(crate) fn map(mut self, index: usize, change: impl Fn(Entry) -> Entry) -> Self {
        self.0[index] = change(self.0[index].clone());
        self
    }

    /// The entries, without end mark and padding.
    pub(crate) fn entries(&self) -> Vec<u8> {
        self.0.iter().flat_map(Entry::bytes).collect()
    }

    /// The whole archive, padded as it must be.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.entries();
        let len = padded(bytes.len() + 1024);
        bytes.resize(len, 0);
        bytes
    }
}

/// The paper's own definition of Padmé, above the floor.
pub(crate) fn padded(len: usize) -> usize {
    if len <= 16 * 1024 {
        return 16 * 1024;
    }
    let exponent = usize::BITS - 1 - len.leading_zeros();
    let significant = u32::BITS - exponent.leading_zeros();
    let unit = 1 << (exponent - significant);
    len.div_ceil(unit) * unit
}

/// `tip.json` with each field as text.
#[derive(Clone)]
pub(crate) struct Json {
    pub(crate) appeal: &'static str,
    pub(crate) answers: String,
    pub(crate) token: String,
    pub(crate) mailbox: String,
    pub(crate) attachments: Vec<String>,
}

impl Json {
    /// A tip of nothing but a message, and perhaps attachments.
    pub(crate) fn new(files: &[&[u8]]) -> Self {
        let attachments = files
            .iter()
            .enumerate()
            .map(|(index, file)| attachment(index + 1, file))
            .collect();
        Self {
            appeal: "null",
            answers: "{}".into(),
            token: TOKEN.into(),
            mailbox: "null".into(),
            attachments,
        }
    }

    pub(crate) fn text(&self) -> String {
        format!(
            r#"{{"format":"bocca-tip/1","appeal":{},"answers":{},"token":"{}","mailbox":{},"attachments":[{}]}}"#,
            self.appeal,
            self.answers,
            self.token,
            self.mailbox,
            self.attachments.join(",")
        )
    }
}

/// The description of an attachment.
pub(crate) fn attachment(n: usize, bytes: &[u8]) -> String {
    format!(
        r#"{{"name":"attachment-{n}.txt","type":"text/plain","size":{},"sha256":"{}","state":"cleaned","removed":[]}}"#,
        bytes.len(),
        Digest::of(bytes)
    )
}
