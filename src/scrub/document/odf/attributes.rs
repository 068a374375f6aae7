//! Which attributes of an OpenDocument file a clean one has, and what their values may be.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::document::elements::{Element, Name};
use crate::document::odf::names::listed;
use crate::document::plain::MATH_ATTRIBUTES;

/// What the value of an attribute is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// Words of the format, measures, colours: anything else is not theirs to hold.
    Plain,
    /// A path in the letters of a drawing.
    Path,
    /// A number, a date or a time that a cell holds.
    Cell,
    /// Letters that are shown, or the name of a typeface.
    Shown,
    /// Names a style, or refers to one.
    Style,
    /// Names a place in the document, or refers to one.
    Mark,
    /// Names an element, or refers to one.
    Id,
    /// Names a table.
    Table,
    /// Cells of tables.
    Range,
    Formula,
    Layer,
    Version,
}

#[rustfmt::skip]
const PLAIN: &[(&str, &str)] = &[
    (
        "chart",
        "angle-offset attached-axis auto-position auto-size automatic-content axis-label-position \
         axis-position class column-mapping connect-bars data-label-number data-label-series data-label-symbol data-label-text data-source-has-labels deep dimension display-equation display-label display-r-square error-category error-lower-indicator error-lower-limit error-margin \
         error-percentage error-upper-indicator error-upper-limit gap-width group-bars-per-axis hole-size include-hidden-cells interpolation interval-major interval-minor-divisor japanese-candle-stick label-arrangement label-position label-position-negative legend-align legend-position lines link-data-style-to-source logarithmic maximum mean-value minimum origin \
         overlap percentage pie-offset regression-force-intercept regression-intercept-value \
         regression-max-degree regression-moving-type regression-period regression-type repeated \
         reverse-direction right-angled-axes row-mapping scale-text series-source solid-type sort-by-x-values spline-order spline-resolution stacked symbol-height symbol-name symbol-type \
         symbol-width text-overlap three-dimensional tick-mark-position tick-marks-major-inner tick-marks-major-outer tick-marks-minor-inner tick-marks-minor-outer treat-empty-cells vertical \
         visible",
    ),
    (
        "dr3d",
        "ambient-color back-scale backface-culling center close-back close-front depth diffuse-color \
         direction distance edge-rounding edge-rounding-mode emissive-color enabled end-angle focal-length horizontal-segments lighting-mode max-edge min-edge normals-direction normals-kind \
         projection shade-mode shadow shadow-slant shininess size specular specular-color texture-filter texture-generation-mode-x texture-generation-mode-y texture-kind texture-mode \
         transform vertical-segments vpn vrp vup",
    ),
    (
        "draw",
        "align angle auto-grow-height auto-grow-width background-size blue border caption-angle \
         caption-angle-type caption-escape caption-escape-direction caption-fit-line-length caption-gap caption-line-length caption-point-x caption-point-y caption-type color color-inversion \
         color-mode concave concentric-gradient-fill-allowed contrast corner-radius corners cx cy \
         decimal-places display distance dots1 dots1-length dots2 dots2-length draw-aspect end end-angle end-color end-glue-point end-guide end-intensity end-line-spacing-horizontal end-line-spacing-vertical escape-direction extrusion extrusion-allowed extrusion-brightness \
         extrusion-color extrusion-depth extrusion-diffusion extrusion-first-light-direction \
         extrusion-first-light-harsh extrusion-first-light-level extrusion-light-face extrusion-metal \
         extrusion-number-of-line-segments extrusion-origin extrusion-rotation-angle extrusion-rotation-center extrusion-second-light-direction extrusion-second-light-harsh extrusion-second-light-level extrusion-shininess extrusion-skew extrusion-specularity extrusion-viewpoint fill fill-color fill-hatch-solid fill-image-height fill-image-ref-point fill-image-ref-point-x fill-image-ref-point-y fill-image-width fit-to-contour fit-to-size frame-display-border frame-display-scrollbar frame-margin-horizontal frame-margin-vertical gamma \
         glue-point-leaving-directions glue-point-type glue-points gradient-step-count green guide-distance guide-overhang handle-mirror-horizontal handle-mirror-vertical handle-polar handle-position handle-radius-range-maximum handle-radius-range-minimum handle-range-x-maximum \
         handle-range-x-minimum handle-range-y-maximum handle-range-y-minimum handle-switched image-opacity kind line-distance line-skew luminance marker-end-center marker-end-width marker-start-center marker-start-width measure-align measure-vertical-align mirror-horizontal \
         mirror-vertical modifiers nohref ole-draw-aspect opacity parallel path-stretchpoint-x path-stretchpoint-y placing protected red rotation secondary-fill-color shadow shadow-color \
         shadow-offset-x shadow-offset-y shadow-opacity sharpness show-unit start start-angle start-color start-glue-point start-guide start-intensity start-line-spacing-horizontal start-line-spacing-vertical stroke stroke-linejoin style symbol-color text-areas text-path-allowed \
         text-path-mode text-path-same-letter-heights text-path-scale text-rotate-angle textarea-horizontal-align textarea-vertical-align tile-repeat-offset transform type unit visible-area-height visible-area-left visible-area-top visible-area-width wrap-influence-on-position \
         z-index",
    ),
    (
        "fo",
        "background-color border border-bottom border-left border-right border-top break-after break-before clip color column-count column-gap end-indent font-size font-style font-variant font-weight height hyphenate hyphenation-keep hyphenation-ladder-count hyphenation-push-char-count hyphenation-remain-char-count keep-together keep-with-next language letter-spacing \
         line-height margin margin-bottom margin-left margin-right margin-top max-height max-width \
         min-height min-width orphans padding padding-bottom padding-left padding-right padding-top \
         page-height page-width space-after space-before start-indent text-align text-align-last \
         text-indent text-shadow text-transform widows width wrap-option",
    ),
    (
        "number",
        "automatic-order calendar decimal-places decimal-replacement denominator-value display-factor \
         exponent-interval forced-exponent-sign format-source grouping language max-denominator-value \
         min-decimal-places min-denominator-digits min-exponent-digits min-integer-digits min-numerator-digits position possessive-form textual transliteration-format transliteration-language transliteration-style truncate-on-overflow",
    ),
    (
        "office",
        "boolean-value currency value-type version",
    ),
    (
        "presentation",
        "action background-objects-visible background-visible class delay direction display-date-time \
         display-footer display-header display-page-number duration effect endless force-manual full-screen mouse-as-pen mouse-visible pause placeholder play-full show-end-of-presentation-slide \
         show-logo speed start-scale start-with-navigator stay-on-top transition-on-click transition-speed transition-style transition-type user-transformed visibility",
    ),
    (
        "style",
        "adjustment auto-text-indent auto-update background-transparency border-line-width border-line-width-bottom border-line-width-left border-line-width-right border-line-width-top cell-protect class color column-width condition contextual-spacing decimal-places default-outline-level diagonal-bl-tr diagonal-bl-tr-widths diagonal-tl-br diagonal-tl-br-widths \
         direction display distance distance-after-sep distance-before-sep dynamic-spacing editable \
         family first-page-number flow-with-text font-charset font-charset-asian font-charset-complex \
         font-family-generic font-family-generic-asian font-family-generic-complex font-independent-line-spacing font-pitch font-pitch-asian font-pitch-complex font-relief font-size-asian \
         font-size-complex font-size-rel font-size-rel-asian font-size-rel-complex font-style-asian \
         font-style-complex font-weight-asian font-weight-complex footnote-max-height glyph-orientation-vertical height horizontal-pos horizontal-rel join-border justify-single-word \
         language-asian language-complex layout-grid-base-height layout-grid-base-width layout-grid-color layout-grid-display layout-grid-lines layout-grid-mode layout-grid-print layout-grid-ruby-below layout-grid-ruby-height layout-grid-snap-to layout-grid-standard-mode leader-color leader-type leader-width legend-expansion legend-expansion-aspect-ratio length letter-kerning line-break line-height-at-least line-spacing line-style lines list-level may-break-between-rows min-row-height mirror num-format num-letter-sync number-wrapped-paragraphs \
         overflow-behavior page-number page-usage position print print-content print-orientation \
         print-page-order protect punctuation-wrap register-true rel-column-width rel-height rel-width repeat repeat-content rotation-align rotation-angle row-height ruby-align ruby-position run-through scale-to scale-to-X scale-to-Y scale-to-pages script-type shadow \
         shrink-to-fit snap-to-layout-grid style tab-stop-distance table-centering text-align-source \
         text-autospace text-blinking text-combine text-emphasize text-line-through-color text-line-through-mode text-line-through-style text-line-through-type text-line-through-width text-outline text-overline-color text-overline-mode text-overline-style text-overline-type text-overline-width text-position text-rotation-angle text-rotation-scale text-scale text-underline-color text-underline-mode text-underline-style text-underline-type text-underline-width type use-optimal-column-width use-optimal-row-height use-window-font-color vertical-align vertical-pos vertical-rel volatile width wrap wrap-contour wrap-contour-mode wrap-dynamic-threshold writing-mode writing-mode-automatic",
    ),
    (
        "svg",
        "accent-height alphabetic ascent cap-height cx cy descent fill-rule font-size font-stretch \
         font-style font-variant font-weight fx fy gradientTransform gradientUnits hanging height \
         ideographic mathematical offset origin overline-position overline-thickness panose-1 r rx ry \
         slope spreadMethod stemh stemv stop-color stop-opacity strikethrough-position strikethrough-thickness stroke-color stroke-linecap stroke-opacity stroke-width type underline-position \
         underline-thickness units-per-em v-alphabetic v-hanging v-ideographic v-mathematical viewBox \
         width x x-height x1 x2 y y1 y2",
    ),
    (
        "table",
        "align automatic-find-labels border-color border-model case-sensitive date-value display \
         display-border end-x end-y first-row-end-column first-row-start-column is-sub-table last-column-spanned last-row-end-column last-row-spanned last-row-start-column maximum-difference \
         multi-deletion-spanned null-year number-columns-repeated number-columns-spanned number-matrix-columns-spanned number-matrix-rows-spanned number-rows-repeated number-rows-spanned \
         precision-as-shown print protect protected search-criteria-must-apply-to-whole-cell status \
         steps structure-protected tab-color table-background type use-banding-columns-styles use-banding-rows-styles use-first-column-styles use-first-row-styles use-last-column-styles use-last-row-styles use-regular-expressions use-wildcards value-type visibility",
    ),
    (
        "text",
        "alphabetical-separators anchor-page-number anchor-type animation animation-delay animation-direction animation-repeat animation-start-inside animation-steps animation-stop-inside \
         bullet-relative-size c caption-sequence-format consecutive-numbering continue-numbering \
         count-empty-lines count-in-text-boxes display display-levels dont-balance-text-columns \
         footnotes-position increment index-scope is-list-header label-followed-by level line-break \
         line-number list-level-position-and-space-mode list-tab-stop-position min-label-distance \
         min-label-width note-class number-lines number-position offset outline-level page-adjust \
         protected relative-tab-stop-position restart-numbering restart-on-page row-number select-page space-before start-numbering-at start-value use-caption use-index-marks use-index-source-styles use-outline-level use-soft-page-breaks",
    ),
    (
        "xlink",
        "actuate show type",
    ),
    ("math", MATH_ATTRIBUTES),
];

/// Attributes that are a path.
const PATHS: &[(&str, &str)] = &[("svg", "d path"), ("draw", "enhanced-path points formula")];

const CELLS: &[(&str, &str)] = &[("office", "value date-value time-value")];

const SHOWN: &[(&str, &str)] = &[
    ("style", "num-prefix num-suffix leader-text char font-family-asian font-family-complex font-style-name"),
    ("text", "bullet-char"),
    ("fo", "font-family"),
    ("svg", "font-family"),
    ("chart", "regression-name"),
];

const STYLES: &[(&str, &str)] = &[
    (
        "style",
        "apply-style-name data-style-name font-name font-name-asian font-name-complex leader-text-style \
         list-style-name master-page-name name next-style-name page-layout-name parent-style-name \
         percentage-data-style-name register-truth-ref-style-name style-name",
    ),
    (
        "text",
        "citation-body-style-name citation-style-name default-style-name main-entry-style-name \
         master-page-name style-name style-override visited-style-name",
    ),
    (
        "draw",
        "fill-gradient-name fill-hatch-name fill-image-name marker-end marker-start master-page-name \
         opacity-name stroke-dash style-name text-style-name",
    ),
    (
        "presentation",
        "presentation-page-layout-name style-name use-date-time-name use-footer-name use-header-name",
    ),
    ("table", "default-cell-style-name paragraph-style-name style-name template-name"),
    ("chart", "style-name"),
];

const RANGES: &[(&str, &str)] = &[
    (
        "chart",
        "error-lower-range error-upper-range label-cell-address values-cell-range-address",
    ),
    ("draw", "notify-on-update-of-ranges"),
    ("table", "cell-range-address end-cell-address print-ranges"),
];

/// What each attribute holds, by its name: a name tells more at once than its namespace.
static LISTED: LazyLock<BTreeMap<(&str, &str), Value>> = LazyLock::new(|| {
    let lists = [
        (PLAIN, Value::Plain),
        (PATHS, Value::Path),
        (CELLS, Value::Cell),
        (SHOWN, Value::Shown),
        (STYLES, Value::Style),
        (RANGES, Value::Range),
    ];
    let mut all = BTreeMap::new();
    for (list, value) in lists {
        let names = listed(list).into_iter();
        all.extend(names.map(|(space, local)| ((local, space), value)));
    }
    all
});

/// What the value of an attribute of an element is; `None` for an attribute that goes.
pub(super) fn value_of(element: &Element, name: &Name) -> Option<Value> {
    let key = (name.space, name.local.as_str());
    let parent = (element.name.space, element.name.local.as_str());
    // Attributes of MathML have no namespace.
    let key = match key {
        ("", local) if parent.0 == "math" => ("math", local),
        key => key,
    };
    Some(match (parent, key) {
        (("draw", "layer"), ("draw", "name")) | (_, ("draw", "layer")) => Value::Layer,
        (("draw", "equation"), ("draw", "name")) => Value::Plain,
        (
            ("draw", "gradient" | "hatch" | "fill-image" | "opacity" | "marker" | "stroke-dash")
            | ("svg", "linearGradient" | "radialGradient"),
            ("draw", "name"),
        )
        | (
            ("presentation", "header-decl" | "footer-decl" | "date-time-decl"),
            ("presentation", "name"),
        ) => Value::Style,
        (("presentation", "date-time-decl"), ("presentation", "source")) => Value::Plain,
        (_, ("text", "name")) => Value::Mark,
        (_, ("table", "name")) => Value::Table,
        (_, ("table", "formula")) => Value::Formula,
        (_, ("xml" | "text" | "draw", "id"))
        | (_, ("draw", "start-shape" | "end-shape"))
        | (_, ("text", "continue-list")) => Value::Id,
        (_, ("office", "version")) => Value::Version,
        _ => return LISTED.get(&(key.1, key.0)).copied(),
    })
}
