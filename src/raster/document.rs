//! A PDF that holds nothing but pictures (ISO 32000-1, 7.5), written from its start to its end.

use std::io::{self, Write};

use crate::page::Picture;

/// Objects of the document itself: its root, and the list of its pages.
const OWN: usize = 2;

/// Objects of a page: itself, what draws it, its picture.
const OF_A_PAGE: usize = 3;

/// A document that is being written.
pub(crate) struct Document<'a> {
    out: &'a mut dyn Write,
    at: usize,
    /// Where each object of a page starts.
    starts: Vec<usize>,
}

impl<'a> Document<'a> {
    /// Writes the header.
    pub(crate) fn begin(out: &'a mut dyn Write) -> io::Result<Self> {
        let mut document = Self {
            out,
            at: 0,
            starts: Vec::new(),
        };
        document.write(b"%PDF-1.4\n")?;
        Ok(document)
    }

    /// Appends a page that is this picture.
    pub(crate) fn page(&mut self, picture: &Picture) -> io::Result<()> {
        let number = OWN + self.starts.len() + 1;
        let (contents, image) = (number + 1, number + 2);
        let (width, height) = picture.points;
        self.object(&format!(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents {contents} 0 R\
             /Resources<</XObject<</P {image} 0 R>>>>>>"
        ))?;
        let drawing = format!("{width} 0 0 {height} 0 0 cm/P Do");
        self.stream("", drawing.as_bytes())?;
        let (width, height) = picture.pixels;
        let colour = if picture.grey { "Gray" } else { "RGB" };
        let filter = if picture.jpeg { "DCT" } else { "Flate" };
        let head = format!(
            "/Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8\
             /ColorSpace/Device{colour}/Filter/{filter}Decode"
        );
        self.stream(&head, &picture.data)
    }

    /// Writes the root, the list of pages, and where each object is.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        let pages = self.starts.len() / OF_A_PAGE;
        let kids = (0..pages).map(|page| format!("{} 0 R ", OWN + page * OF_A_PAGE + 1));
        let kids: String = kids.collect();
        let of_pages = std::mem::take(&mut self.starts);
        let root = self.numbered(1, "<</Type/Catalog/Pages 2 0 R>>")?;
        let list = format!("<</Type/Pages/Count {pages}/Kids[{kids}]>>");
        let list = self.numbered(2, &list)?;
        let table = self.at;
        let size = OWN + of_pages.len() + 1;
        self.write(format!("xref\n0 {size}\n0000000000 65535 f \n").as_bytes())?;
        for start in [root, list].iter().chain(&of_pages) {
            self.write(format!("{start:010} 00000 n \n").as_bytes())?;
        }
        let trailer = format!("trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        self.write(trailer.as_bytes())?;
        self.out.flush()
    }

    fn object(&mut self, content: &str) -> io::Result<()> {
        let start = self.numbered(OWN + self.starts.len() + 1, content)?;
        self.starts.push(start);
        Ok(())
    }

    fn stream(&mut self, head: &str, data: &[u8]) -> io::Result<()> {
        let (number, start) = (OWN + self.starts.len() + 1, self.at);
        let length = data.len();
        self.write(format!("{number} 0 obj<<{head}/Length {length}>>stream\n").as_bytes())?;
        self.write(data)?;
        self.write(b"\nendstream endobj\n")?;
        self.starts.push(start);
        Ok(())
    }

    fn numbered(&mut self, number: usize, content: &str) -> io::Result<usize> {
        let start = self.at;
        self.write(format!("{number} 0 obj{content}endobj\n").as_bytes())?;
        Ok(start)
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.at += bytes.len();
        self.out.write_all(bytes)
    }
}
