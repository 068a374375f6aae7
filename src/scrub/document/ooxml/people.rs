//! What the sender is told of parts that are not kept.

use super::package::{Package, Relationship, Target};
use super::state::State;
use super::xml::{Event, Reader};
use crate::{Reason, Source, Trace};

/// Takes note of a relationship that is not kept, and of the part that it leads to.
pub(super) fn note(
    package: &mut Package,
    source: &mut dyn Source,
    dropped: &Relationship,
    state: &mut State,
) -> Result<(), Reason> {
    let name = match &dropped.target {
        Target::Outside => {
            let path = matches!(
                dropped.kind.as_str(),
                "hyperlink" | "image" | "video" | "audio" | "media"
            );
            state
                .report
                .add(if path { Trace::Link } else { Trace::Path }, 1);
            return Ok(());
        }
        Target::Inside(name) => name,
    };
    if !state.noted.insert(name.clone()) {
        return Ok(());
    }
    if let Some(trace) = trace(&dropped.kind) {
        state.report.add(trace, 1);
    }
    if !is_about_people(&dropped.kind) {
        return Ok(());
    }
    // What is not kept need not be in order.
    match package.text(source, name) {
        Ok(text) => read(&text, state),
        Err(Reason::Unreadable(error)) => return Err(Reason::Unreadable(error)),
        Err(_) => {}
    }
    Ok(())
}

fn is_about_people(kind: &str) -> bool {
    let parts = [
        "core-properties",
        "extended-properties",
        "custom-properties",
        "comments",
        "threadedComment",
        "commentAuthors",
        "authors",
        "people",
        "person",
        "revisionHeaders",
        "usernames",
        "pivotCacheDefinition",
    ];
    parts.contains(&kind)
}

/// What a part of this kind is to its sender; nothing where every program writes it.
fn trace(kind: &str) -> Option<Trace> {
    Some(match kind {
        "hyperlink" => Trace::Link,
        "thumbnail" => Trace::Preview,
        "printerSettings" => Trace::Setting,
        "oleObject" | "package" | "font" => Trace::Attachment,
        "control" | "ctrlProp" => Trace::FormField,
        "vbaProject" | "attachedToolbars" | "wordVbaData" => Trace::Script,
        "attachedTemplate" | "externalLink" | "externalLinkPath" | "connections" | "queryTable" => {
            Trace::Path
        }
        "revisionHeaders" => Trace::Revision,
        "notesSlide" => Trace::Note,
        "core-properties" | "extended-properties" | "custom-properties" | "comments" => {
            return None
        }
        "threadedComment" | "commentAuthors" | "authors" | "people" | "person" | "usernames" => {
            return None
        }
        "commentsExtended" | "commentsIds" | "commentsExtensible" | "fontTable" | "webSettings" => {
            return None
        }
        "presProps" | "viewProps" | "calcChain" | "stylesWithEffects" | "notesMaster" => {
            return None
        }
        "handoutMaster" | "theme" | "themeOverride" | "sheetMetadata" | "diagramDrawing" => {
            return None
        }
        "vmlDrawing" | "pivotTable" | "chartStyle" | "chartColorStyle" | "worksheet" => {
            return None
        }
        "image" | "header" | "footer" | "slideLayout" | "slideMaster" | "slide" | "drawing" => {
            return None
        }
        _ => Trace::PrivateBlock,
    })
}

/// Looks through a part of persons, comments or properties.
fn read(text: &str, state: &mut State) {
    let mut reader = Reader::new(text);
    let mut names: Vec<String> = Vec::new();
    // A part that is damaged tells no more.
    while let Ok(event) = reader.next() {
        match event {
            Event::Open(element) => {
                for name in ["author", "userName", "displayName", "refreshedBy"] {
                    state.person(element.value(name).unwrap_or_default());
                }
                match element.name {
                    "comment" | "cm" | "threadedComment" => state.report.add(Trace::Comment, 1),
                    "cmAuthor" | "author" | "userInfo" => {
                        state.person(element.value("name").unwrap_or_default());
                    }
                    "property" => state.report.add(Trace::PrivateBlock, 1),
                    _ => {}
                }
                names.push(element.name.to_owned());
            }
            Event::Close => {
                names.pop();
            }
            Event::Text(text) => {
                let name = names.last().map(String::as_str).unwrap_or_default();
                told(name, text.trim(), state);
            }
            Event::End => return,
        }
    }
}

/// What stands between the tags of a property.
fn told(name: &str, text: &str, state: &mut State) {
    if text.is_empty() {
        return;
    }
    let trace = match name {
        "creator" | "lastModifiedBy" | "Manager" | "Company" | "author" => {
            return state.person(text)
        }
        "created" | "modified" | "lastPrinted" => Trace::Moment,
        "title" | "subject" | "keywords" | "category" | "contentStatus" => Trace::Caption,
        "description" => Trace::Comment,
        "Application" => Trace::Program,
        "Template" | "HyperlinkBase" => Trace::Path,
        "identifier" => Trace::Identifier,
        _ => return,
    };
    state.report.add(trace, 1);
}
