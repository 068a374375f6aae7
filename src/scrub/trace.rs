//! What a file can tell of its sender, with the words for it.

macro_rules! traces {
    ($($(#[$doc:meta])* $name:ident $id:literal $one:literal $many:literal)*) => {
        /// A thing in a file that says more than its sender meant to say. Ordered as a report lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Trace {
            $($(#[$doc])* $name,)*
        }

        impl Trace {
            /// All of them, as a report lists them.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// `trace-` and its name in kebab case: for whoever words it in another language.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$name => concat!("trace-", $id),)*
                }
            }

            /// English for one and for many, for the sender; many is empty for what is not counted.
            pub(crate) fn words(self) -> (&'static str, &'static str) {
                match self {
                    $(Self::$name => ($one, $many),)*
                }
            }
        }
    };
}

traces! {
    /// Where a picture or a recording was made.
    Position "position" "GPS position" "GPS positions"
    /// Number that names one camera, lens, phone or scanner.
    Serial "serial" "serial number" "serial numbers"
    /// Make or model of a device.
    Device "device" "make or model of a device" "makes or models of devices"
    /// Name of a person: author, owner, editor, commenter, manager.
    Person "person" "name of a person" "names of persons"
    /// When something was made, changed or printed.
    Moment "moment" "date or time" "dates or times"
    /// Program that made or changed the file, or wrote a part of it.
    Program "program" "name of a program" "names of programs"
    /// Path or address of a file, folder, template, printer or server.
    Path "path" "path of a file, folder or server" "paths of files, folders or servers"
    /// Number that names a file, a document or an edit of it.
    Identifier "identifier" "number that names the file" "numbers that name the file"
    /// Title, caption, subject, keyword, rights.
    Caption "caption" "title, caption or keyword" "titles, captions or keywords"
    /// Tag of a sound or a video: title, artist, album and the like.
    Tag "tag" "tag such as title or artist" "tags such as title or artist"
    /// Comment that the content does not show by itself.
    Comment "comment" "comment" "comments"
    /// Note, highlight or other mark-up that was laid over a page.
    Note "note" "note on a page" "notes on pages"
    /// Change that was tracked, accepted now.
    TrackedChange "tracked-change" "tracked change" "tracked changes"
    /// State of the file before its last changes.
    Revision "revision" "earlier version" "earlier versions"
    /// Small copy of the content for previews.
    Preview "preview" "preview picture" "preview pictures"
    /// Picture behind the one that is shown.
    SecondPicture "second-picture" "hidden second picture" "hidden further pictures"
    /// Video that a phone attached to a picture.
    EmbeddedVideo "embedded-video" "video behind the picture" "videos behind the picture"
    /// Cover picture of a sound or a video.
    Cover "cover" "cover picture" "cover pictures"
    /// File inside the file.
    Attachment "attachment" "attached file" "attached files"
    /// Program text that runs when the file is opened or used.
    Script "script" "script" "scripts"
    /// Link that leads out of the file.
    Link "link" "link" "links"
    /// Form field, with what was typed into it.
    FormField "form-field" "form field" "form fields"
    /// Name of a chapter, bookmark, layer, style or other part.
    PartName "part-name" "name of a chapter, layer or other part" "names of chapters, layers or other parts"
    /// Track that is neither picture nor sound: subtitles, positions, sensor data.
    DataTrack "data-track" "track that is neither picture nor sound" "tracks that are neither picture nor sound"
    /// What an encoder wrote in between pictures or sound.
    EncoderMessage "encoder-message" "message of an encoder" "messages of an encoder"
    /// Setting of a program, a printer or a computer.
    Setting "setting" "setting of a program or printer" "settings of a program or printer"
    /// What a camera's maker keeps for itself.
    MakerNote "maker-note" "private record of the camera's maker" "private records of the camera's maker"
    /// EXIF record.
    Exif "exif" "EXIF record" "EXIF records"
    /// XMP record.
    Xmp "xmp" "XMP record" "XMP records"
    /// IPTC or Photoshop record.
    Iptc "iptc" "IPTC record" "IPTC records"
    /// Colour profile; a standard one took its place where colours need one.
    ColourProfile "colour-profile" "colour profile" "colour profiles"
    /// Part of the file that nothing needs to show or play it.
    PrivateBlock "private-block" "block of data that is not shown" "blocks of data that are not shown"
    /// Bytes between the parts of the file.
    Gap "gap" "stretch of hidden data between parts" "stretches of hidden data between parts"
    /// Bytes behind the end of the file.
    Trailing "trailing" "stretch of data behind the end" "stretches of data behind the end"
    /// Date, owner, permissions or comment of a packed file.
    MemberRecord "member-record" "date, owner or comment of a packed file" "dates, owners or comments of packed files"
    /// File that a system adds to archives by itself: `.DS_Store`, `Thumbs.db`, `__MACOSX`.
    SystemFile "system-file" "file that a computer added to the archive" "files that a computer added to the archive"
    /// U+FEFF at the start: some programs leave it, some do not.
    ByteOrderMark "byte-order-mark" "byte-order mark" ""
    /// The text was UTF-16.
    Utf16 "utf16" "UTF-16 encoding (now UTF-8)" ""
    /// The text was Windows-1252 or Latin-1.
    Windows1252 "windows1252" "Windows-1252 encoding (now UTF-8)" ""
    /// CR LF.
    WindowsLineEnds "windows-line-ends" "Windows line ends" ""
    /// Line ends that are neither LF nor CR LF: CR, VT, FF, NEL, U+2028, U+2029.
    OtherLineEnds "other-line-ends" "unusual line end" "unusual line ends"
    /// Lines that ended in spaces or tabs.
    LineEndBlanks "line-end-blanks" "line that ended in spaces or tabs" "lines that ended in spaces or tabs"
    /// Runs of more than 1,024 spaces and tabs, cut to that length.
    LongBlanks "long-blanks" "overlong row of spaces" "overlong rows of spaces"
    /// Spaces other than U+0020, made U+0020.
    UnusualSpaces "unusual-spaces" "unusual space" "unusual spaces"
    /// Characters without a width or a shape.
    ZeroWidth "zero-width" "zero-width character" "zero-width characters"
    /// Characters that change the direction of writing.
    Direction "direction" "writing-direction mark" "writing-direction marks"
    /// Characters that choose between forms of the character before them.
    VariationSelectors "variation-selectors" "hidden mark that picks a letter's shape" "hidden marks that pick a letter's shape"
    /// Characters of Unicode's tag block, an invisible copy of ASCII.
    Tags "tags" "hidden tag character" "hidden tag characters"
    /// Marks around annotations and stand-ins for embedded objects.
    Annotations "annotations" "hidden annotation mark" "hidden annotation marks"
    /// Control characters, and code points that are not characters.
    Controls "controls" "control character" "control characters"
    /// Letters that were not in Unicode's composed form (NFC).
    Respelled "respelled" "letter encoded in an unusual way" "letters encoded in an unusual way"
    /// Combining marks beyond 30 on one letter.
    StackedMarks "stacked-marks" "accent stacked beyond the thirtieth" "accents stacked beyond the thirtieth"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_the_names_in_kebab_case() {
        for trace in Trace::ALL {
            let mut key = "trace".to_owned();
            for c in format!("{trace:?}").chars() {
                if c.is_ascii_uppercase() {
                    key.push('-');
                }
                key.push(c.to_ascii_lowercase());
            }
            assert_eq!(trace.key(), key);
        }
    }
}
