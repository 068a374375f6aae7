//! What a drawing may be made of: the elements, attributes and properties of SVG 1.1 and 2 that are drawn.

use crate::Trace;

/// What is done with an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It stays, with what is in it.
    Kept,
    /// It stays, and so do the letters in it.
    Text,
    /// What is in it stays.
    Link,
    Image,
    Style,
}

#[rustfmt::skip]
const KEPT: &[&str] = &[
    "circle", "clipPath", "defs", "ellipse", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite",
    "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
    "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    "filter", "g", "line", "linearGradient", "marker", "mask", "path", "pattern", "polygon", "polyline",
    "radialGradient", "rect", "stop", "svg", "switch", "symbol", "use",
];

/// The name of an element as it is written, and its role; `None` for one that goes.
pub(super) fn element(name: &str) -> Option<(&'static str, Role)> {
    Some(match name {
        "text" => ("text", Role::Text),
        "tspan" => ("tspan", Role::Text),
        "textPath" => ("textPath", Role::Text),
        "a" => ("g", Role::Link),
        "image" => ("image", Role::Image),
        "style" => ("style", Role::Style),
        _ => (known(KEPT, name)?, Role::Kept),
    })
}

/// What an element that goes is to its owner.
pub(super) fn trace(name: &str, ours: bool) -> Trace {
    match name {
        "metadata" => Trace::Xmp,
        "title" | "desc" => Trace::Caption,
        "script" | "animate" | "animateTransform" | "animateMotion" | "set" => Trace::Script,
        _ if ours => Trace::PrivateBlock,
        _ => Trace::Setting,
    }
}

/// True for an element that draws nothing when it is not displayed; others are used from elsewhere.
pub(super) fn is_drawn(name: &str) -> bool {
    matches!(
        name,
        "a" | "circle"
            | "ellipse"
            | "g"
            | "image"
            | "line"
            | "path"
            | "polygon"
            | "polyline"
            | "rect"
            | "svg"
            | "switch"
            | "text"
            | "textPath"
            | "tspan"
            | "use"
    )
}

/// Where something is and how it is put together.
#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "amplitude", "azimuth", "baseFrequency", "bias", "clipPathUnits", "cx", "cy", "d", "diffuseConstant",
    "divisor", "dx", "dy", "edgeMode", "elevation", "exponent", "filterUnits", "fr", "fx", "fy",
    "gradientTransform", "gradientUnits", "height", "in", "in2", "intercept", "k1", "k2", "k3", "k4",
    "kernelMatrix", "kernelUnitLength", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits",
    "markerWidth", "maskContentUnits", "maskUnits", "method", "mode", "numOctaves", "offset", "operator",
    "order", "orient", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "points",
    "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "r",
    "radius", "refX", "refY", "result", "rotate", "rx", "ry", "scale", "seed", "side", "slope", "spacing",
    "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation", "stitchTiles",
    "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "textLength", "type", "values",
    "viewBox", "width", "x", "x1", "x2", "xChannelSelector", "y", "y1", "y2", "yChannelSelector", "z",
];

/// How something is painted: as attributes, and in styles.
#[rustfmt::skip]
const PROPERTIES: &[&str] = &[
    "alignment-baseline", "baseline-shift", "clip", "clip-path", "clip-rule", "color", "color-interpolation",
    "color-interpolation-filters", "color-rendering", "direction", "display", "dominant-baseline", "fill",
    "fill-opacity", "fill-rule", "filter", "flood-color", "flood-opacity", "font", "font-family",
    "font-feature-settings", "font-kerning", "font-size", "font-size-adjust", "font-stretch", "font-style",
    "font-variant", "font-variant-caps", "font-variant-east-asian", "font-variant-ligatures",
    "font-variant-numeric", "font-variant-position", "font-weight", "glyph-orientation-horizontal",
    "glyph-orientation-vertical", "image-rendering", "inline-size", "isolation", "kerning", "letter-spacing",
    "lighting-color", "line-height", "marker", "marker-end", "marker-mid", "marker-start", "mask",
    "mask-type", "mix-blend-mode", "opacity", "overflow", "paint-order", "shape-inside", "shape-padding",
    "shape-rendering", "stop-color", "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset",
    "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-align",
    "text-anchor", "text-decoration", "text-decoration-color", "text-decoration-line",
    "text-decoration-style", "text-indent", "text-orientation", "text-rendering", "text-transform",
    "transform", "transform-box", "transform-origin", "unicode-bidi", "vector-effect", "visibility",
    "white-space", "word-spacing", "writing-mode",
];

/// The name of an attribute that stays.
pub(super) fn attribute(name: &str) -> Option<&'static str> {
    known(ATTRIBUTES, name).or_else(|| property(name))
}

/// The name of a property that stays.
pub(super) fn property(name: &str) -> Option<&'static str> {
    known(PROPERTIES, name)
}

fn known(names: &[&'static str], name: &str) -> Option<&'static str> {
    let at = names.binary_search(&name).ok()?;
    names.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted() {
        for list in [KEPT, ATTRIBUTES, PROPERTIES] {
            assert!(list.is_sorted());
        }
    }
}
