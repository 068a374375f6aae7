//! The kinds of parts that are kept: what leads to them, how they are named, what their root is.

use super::names::Ns;

/// A kind of part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Document,
    Styles,
    Numbering,
    Settings,
    Footnotes,
    Endnotes,
    Header,
    Footer,
    Workbook,
    Worksheet,
    Chartsheet,
    SheetStyles,
    Strings,
    Table,
    SheetDrawing,
    Presentation,
    Slide,
    Layout,
    Master,
    TableStyles,
    Theme,
    ThemeOverride,
    Chart,
    ChartShapes,
    DiagramData,
    DiagramLayout,
    DiagramStyle,
    DiagramColours,
    /// A picture, a sound or a video.
    Media,
}

/// How parts of a kind are written.
#[derive(Debug)]
pub(super) struct Form {
    kind: Kind,
    /// The last word of the type of the relationship that leads to them.
    pub(super) relation: &'static str,
    /// Folder below the document's own, and name; `#` stands for a number.
    pub(super) name: &'static str,
    /// What the content type has between the common beginning and `+xml`.
    pub(super) content_type: &'static str,
    pub(super) root: (Ns, &'static str),
    pub(super) declared: &'static [Ns],
}

const WORD: &[Ns] = &[
    Ns::Word,
    Ns::Relation,
    Ns::WordDrawing,
    Ns::Drawing,
    Ns::Picture,
    Ns::Chart,
    Ns::Diagram,
    Ns::Locked,
    Ns::Math,
    Ns::Shape,
    Ns::Group,
    Ns::Canvas,
    Ns::Vml,
    Ns::Office,
    Ns::WordVml,
];
const SHEET: &[Ns] = &[Ns::Sheet, Ns::Relation];
const SLIDE: &[Ns] = &[
    Ns::Slide,
    Ns::Drawing,
    Ns::Relation,
    Ns::Chart,
    Ns::Diagram,
    Ns::Math,
    Ns::Slide2010,
];
const DRAWING: &[Ns] = &[
    Ns::SheetDrawing,
    Ns::Drawing,
    Ns::Relation,
    Ns::Chart,
    Ns::Diagram,
    Ns::Math,
];
const CHART: &[Ns] = &[Ns::Chart, Ns::Drawing, Ns::Relation, Ns::ChartDrawing];
const THEME: &[Ns] = &[Ns::Drawing, Ns::Relation];
const DIAGRAM: &[Ns] = &[Ns::Diagram, Ns::Drawing, Ns::Relation];

macro_rules! forms {
    ($($kind:ident $relation:literal $name:literal $content_type:literal $ns:ident $root:literal $declared:ident)*) => {
        const FORMS: &[Form] = &[$(Form {
            kind: Kind::$kind,
            relation: $relation,
            name: $name,
            content_type: $content_type,
            root: (Ns::$ns, $root),
            declared: $declared,
        }),*];
    };
}

forms! {
    Document "officeDocument" "document" "wordprocessingml.document.main" Word "document" WORD
    Styles "styles" "styles" "wordprocessingml.styles" Word "styles" WORD
    Numbering "numbering" "numbering" "wordprocessingml.numbering" Word "numbering" WORD
    Settings "settings" "settings" "wordprocessingml.settings" Word "settings" WORD
    Footnotes "footnotes" "footnotes" "wordprocessingml.footnotes" Word "footnotes" WORD
    Endnotes "endnotes" "endnotes" "wordprocessingml.endnotes" Word "endnotes" WORD
    Header "header" "header#" "wordprocessingml.header" Word "hdr" WORD
    Footer "footer" "footer#" "wordprocessingml.footer" Word "ftr" WORD
    Workbook "officeDocument" "workbook" "spreadsheetml.sheet.main" Sheet "workbook" SHEET
    Worksheet "worksheet" "worksheets/sheet#" "spreadsheetml.worksheet" Sheet "worksheet" SHEET
    Chartsheet "chartsheet" "chartsheets/sheet#" "spreadsheetml.chartsheet" Sheet "chartsheet" SHEET
    SheetStyles "styles" "styles" "spreadsheetml.styles" Sheet "styleSheet" SHEET
    Strings "sharedStrings" "sharedStrings" "spreadsheetml.sharedStrings" Sheet "sst" SHEET
    Table "table" "tables/table#" "spreadsheetml.table" Sheet "table" SHEET
    SheetDrawing "drawing" "drawings/drawing#" "drawing" SheetDrawing "wsDr" DRAWING
    Presentation "officeDocument" "presentation" "presentationml.presentation.main" Slide "presentation" SLIDE
    Slide "slide" "slides/slide#" "presentationml.slide" Slide "sld" SLIDE
    Layout "slideLayout" "slideLayouts/slideLayout#" "presentationml.slideLayout" Slide "sldLayout" SLIDE
    Master "slideMaster" "slideMasters/slideMaster#" "presentationml.slideMaster" Slide "sldMaster" SLIDE
    TableStyles "tableStyles" "tableStyles" "presentationml.tableStyles" Drawing "tblStyleLst" THEME
    Theme "theme" "theme/theme#" "theme" Drawing "theme" THEME
    ThemeOverride "themeOverride" "theme/themeOverride#" "themeOverride" Drawing "themeOverride" THEME
    Chart "chart" "charts/chart#" "drawingml.chart" Chart "chartSpace" CHART
    ChartShapes "chartUserShapes" "drawings/shapes#" "drawingml.chartshapes" Chart "userShapes" CHART
    DiagramData "diagramData" "diagrams/data#" "drawingml.diagramData" Diagram "dataModel" DIAGRAM
    DiagramLayout "diagramLayout" "diagrams/layout#" "drawingml.diagramLayout" Diagram "layoutDef" DIAGRAM
    DiagramStyle "diagramQuickStyle" "diagrams/quickStyle#" "drawingml.diagramStyle" Diagram "styleDef" DIAGRAM
    DiagramColours "diagramColors" "diagrams/colors#" "drawingml.diagramColors" Diagram "colorsDef" DIAGRAM
    Media "image" "media/image#" "" Other "" THEME
}

impl Kind {
    /// How parts of this kind are written.
    pub(super) fn form(self) -> &'static Form {
        // Every kind has a row; the last one stands for what is no XML.
        let mut forms = FORMS.iter();
        forms
            .find(|form| form.kind == self)
            .unwrap_or(&FORMS[FORMS.len() - 1])
    }

    /// Kinds of parts that belong to a part of this kind without being named in it.
    pub(super) fn implied(self) -> &'static [Kind] {
        match self {
            Self::Document => &[
                Self::Styles,
                Self::Numbering,
                Self::Settings,
                Self::Footnotes,
                Self::Endnotes,
                Self::Theme,
            ],
            Self::Workbook => &[Self::SheetStyles, Self::Strings, Self::Theme],
            Self::Presentation => &[Self::TableStyles, Self::Theme],
            Self::Slide => &[Self::Layout, Self::ThemeOverride],
            Self::Layout => &[Self::Master, Self::ThemeOverride],
            Self::Master => &[Self::Theme],
            Self::Chart => &[Self::ThemeOverride],
            _ => &[],
        }
    }
}
