//! What was removed from a file, in the words of the person who sent it.

use std::collections::BTreeMap;
use std::fmt;

/// A thing in a file that says more than its sender meant to say. Ordered as a report lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trace {
    /// Where a picture or a recording was made.
    Position,
    /// Number that names one camera, lens, phone or scanner.
    Serial,
    /// Make or model of a device.
    Device,
    /// Name of a person: author, owner, editor, commenter, manager.
    Person,
    /// When something was made, changed or printed.
    Moment,
    /// Program that made or changed the file, or wrote a part of it.
    Program,
    /// Path or address of a file, folder, template, printer or server.
    Path,
    /// Number that names a file, a document or an edit of it.
    Identifier,
    /// Title, caption, subject, keyword, rights.
    Caption,
    /// Tag of a sound or a video: title, artist, album and the like.
    Tag,
    /// Comment that the content does not show by itself.
    Comment,
    /// Note, highlight or other mark-up that was laid over a page.
    Note,
    /// Change that was tracked, accepted now.
    TrackedChange,
    /// State of the file before its last changes.
    Revision,
    /// Small copy of the content for previews.
    Preview,
    /// Picture behind the one that is shown.
    SecondPicture,
    /// Video that a phone attached to a picture.
    EmbeddedVideo,
    /// Cover picture of a sound or a video.
    Cover,
    /// File inside the file.
    Attachment,
    /// Program text that runs when the file is opened or used.
    Script,
    /// Link that leads out of the file.
    Link,
    /// Form field, with what was typed into it.
    FormField,
    /// Name of a chapter, bookmark, layer, style or other part.
    PartName,
    /// Track that is neither picture nor sound: subtitles, positions, sensor data.
    DataTrack,
    /// What an encoder wrote in between pictures or sound.
    EncoderMessage,
    /// Setting of a program, a printer or a computer.
    Setting,
    /// What a camera's maker keeps for itself.
    MakerNote,
    /// EXIF record.
    Exif,
    /// XMP record.
    Xmp,
    /// IPTC or Photoshop record.
    Iptc,
    /// Colour profile; a standard one took its place where colours need one.
    ColourProfile,
    /// Part of the file that nothing needs to show or play it.
    PrivateBlock,
    /// Bytes between the parts of the file.
    Gap,
    /// Bytes behind the end of the file.
    Trailing,
    /// Date, owner, permissions or comment of a packed file.
    MemberRecord,
    /// File that a system adds to archives by itself: `.DS_Store`, `Thumbs.db`, `__MACOSX`.
    SystemFile,
    /// U+FEFF at the start: some programs leave it, some do not.
    ByteOrderMark,
    /// The text was UTF-16.
    Utf16,
    /// The text was Windows-1252 or Latin-1.
    Windows1252,
    /// CR LF.
    WindowsLineEnds,
    /// Line ends that are neither LF nor CR LF: CR, VT, FF, NEL, U+2028, U+2029.
    OtherLineEnds,
    /// Lines that ended in spaces or tabs.
    LineEndBlanks,
    /// Runs of more than 1,024 spaces and tabs, cut to that length.
    LongBlanks,
    /// Spaces other than U+0020, made U+0020.
    UnusualSpaces,
    /// Characters without a width or a shape.
    ZeroWidth,
    /// Characters that change the direction of writing.
    Direction,
    /// Characters that choose between forms of the character before them.
    VariationSelectors,
    /// Characters of Unicode's tag block, an invisible copy of ASCII.
    Tags,
    /// Marks around annotations and stand-ins for embedded objects.
    Annotations,
    /// Control characters, and code points that are not characters.
    Controls,
    /// Letters that were not in Unicode's composed form (NFC).
    Respelled,
    /// Combining marks beyond 30 on one letter.
    StackedMarks,
}

/// One line of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Removed {
    /// What was removed or changed.
    pub trace: Trace,
    /// How often; at least 1.
    pub count: u64,
}

impl fmt::Display for Removed {
    /// English, for the sender; no full stop.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, many) = match self.trace {
            Trace::Position => ("GPS position", "GPS positions"),
            Trace::Serial => ("serial number", "serial numbers"),
            Trace::Device => ("make or model of a device", "makes or models of devices"),
            Trace::Person => ("name of a person", "names of persons"),
            Trace::Moment => ("date or time", "dates or times"),
            Trace::Program => ("name of a program", "names of programs"),
            Trace::Path => (
                "path of a file, folder or server",
                "paths of files, folders or servers",
            ),
            Trace::Identifier => ("number that names the file", "numbers that name the file"),
            Trace::Caption => ("title, caption or keyword", "titles, captions or keywords"),
            Trace::Tag => (
                "tag such as title or artist",
                "tags such as title or artist",
            ),
            Trace::Comment => ("comment", "comments"),
            Trace::Note => ("note on a page", "notes on pages"),
            Trace::TrackedChange => ("tracked change", "tracked changes"),
            Trace::Revision => ("earlier version", "earlier versions"),
            Trace::Preview => ("preview picture", "preview pictures"),
            Trace::SecondPicture => ("hidden second picture", "hidden further pictures"),
            Trace::EmbeddedVideo => ("video behind the picture", "videos behind the picture"),
            Trace::Cover => ("cover picture", "cover pictures"),
            Trace::Attachment => ("attached file", "attached files"),
            Trace::Script => ("script", "scripts"),
            Trace::Link => ("link", "links"),
            Trace::FormField => ("form field", "form fields"),
            Trace::PartName => (
                "name of a chapter, layer or other part",
                "names of chapters, layers or other parts",
            ),
            Trace::DataTrack => (
                "track that is neither picture nor sound",
                "tracks that are neither picture nor sound",
            ),
            Trace::EncoderMessage => ("message of an encoder", "messages of an encoder"),
            Trace::Setting => (
                "setting of a program or printer",
                "settings of a program or printer",
            ),
            Trace::MakerNote => (
                "private record of the camera's maker",
                "private records of the camera's maker",
            ),
            Trace::Exif => ("EXIF record", "EXIF records"),
            Trace::Xmp => ("XMP record", "XMP records"),
            Trace::Iptc => ("IPTC record", "IPTC records"),
            Trace::ColourProfile => ("colour profile", "colour profiles"),
            Trace::PrivateBlock => (
                "block of data that is not shown",
                "blocks of data that are not shown",
            ),
            Trace::Gap => (
                "stretch of hidden data between parts",
                "stretches of hidden data between parts",
            ),
            Trace::Trailing => (
                "stretch of data behind the end",
                "stretches of data behind the end",
            ),
            Trace::MemberRecord => (
                "date, owner or comment of a packed file",
                "dates, owners or comments of packed files",
            ),
            Trace::SystemFile => (
                "file that a computer added to the archive",
                "files that a computer added to the archive",
            ),
            Trace::ByteOrderMark => return out.write_str("byte-order mark"),
            Trace::Utf16 => return out.write_str("UTF-16 encoding (now UTF-8)"),
            Trace::Windows1252 => return out.write_str("Windows-1252 encoding (now UTF-8)"),
            Trace::WindowsLineEnds => return out.write_str("Windows line ends"),
            Trace::OtherLineEnds => ("unusual line end", "unusual line ends"),
            Trace::LineEndBlanks => (
                "line that ended in spaces or tabs",
                "lines that ended in spaces or tabs",
            ),
            Trace::LongBlanks => ("overlong row of spaces", "overlong rows of spaces"),
            Trace::UnusualSpaces => ("unusual space", "unusual spaces"),
            Trace::ZeroWidth => ("zero-width character", "zero-width characters"),
            Trace::Direction => ("writing-direction mark", "writing-direction marks"),
            Trace::VariationSelectors => (
                "hidden mark that picks a letter's shape",
                "hidden marks that pick a letter's shape",
            ),
            Trace::Tags => ("hidden tag character", "hidden tag characters"),
            Trace::Annotations => ("hidden annotation mark", "hidden annotation marks"),
            Trace::Controls => ("control character", "control characters"),
            Trace::Respelled => (
                "letter encoded in an unusual way",
                "letters encoded in an unusual way",
            ),
            Trace::StackedMarks => (
                "accent stacked beyond the thirtieth",
                "accents stacked beyond the thirtieth",
            ),
        };
        write!(
            out,
            "{} {}",
            self.count,
            if self.count == 1 { one } else { many }
        )
    }
}

/// Everything that was removed from one file or one message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    counts: BTreeMap<Trace, u64>,
}

impl Report {
    /// Counts `count` more of `trace`; zero adds nothing.
    pub fn add(&mut self, trace: Trace, count: u64) {
        if count > 0 {
            let sum = self.counts.entry(trace).or_default();
            *sum = sum.saturating_add(count);
        }
    }

    /// Takes over what another report counts: of a part, or of a file in this file.
    pub fn merge(&mut self, other: &Report) {
        for removed in other.removed() {
            self.add(removed.trace, removed.count);
        }
    }

    /// How often `trace` was found.
    pub fn count(&self, trace: Trace) -> u64 {
        self.counts.get(&trace).copied().unwrap_or(0)
    }

    /// True when nothing was removed: the clean file is the file as it came.
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// What was removed, in a fixed order.
    pub fn removed(&self) -> impl Iterator<Item = Removed> + '_ {
        self.counts
            .iter()
            .map(|(&trace, &count)| Removed { trace, count })
    }

    /// The report in English, one entry a trace.
    pub fn lines(&self) -> Vec<String> {
        self.removed().map(|removed| removed.to_string()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_count_in_words_and_keep_one_order() {
        let mut report = Report::default();
        report.add(Trace::Controls, 1);
        report.add(Trace::ZeroWidth, 11);
        report.add(Trace::ByteOrderMark, 1);
        report.add(Trace::ZeroWidth, 1);
        report.add(Trace::Tags, 0);
        assert_eq!(
            report.lines(),
            [
                "byte-order mark",
                "12 zero-width characters",
                "1 control character"
            ]
        );
    }
}
