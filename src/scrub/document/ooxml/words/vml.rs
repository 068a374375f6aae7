//! Words of VML (ISO/IEC 29500-4, 19) and of Word's own shapes ([MS-ODRAWXML], 2.7), which stand where
//! programs before 2007 and after 2010 draw.

use super::Words;

/// VML.
#[rustfmt::skip]
pub(super) const VML: Words = &[
    ("", "formulas handles"),
    ("adj arcsize coordorigin coordsize endAngle fillcolor filled from insetpen o:allowincell \
      o:allowoverlap o:bwmode o:connectortype o:hr o:hralign o:hrnoshade o:hrpct o:hrstd o:insetmode \
      o:oned o:spt opacity path points startAngle strokecolor stroked strokeweight style to type wrapcoords",
     "arc curve line oval polyline rect roundrect shape"),
    ("adj coordorigin coordsize fillcolor filled id o:oned o:preferrelative o:spt path stroked strokecolor \
      style", "shapetype"),
    ("angle aspect color color2 colors focus focusposition focussize method o:opacity2 on opacity origin \
      position r:id recolor rotate size type", "fill"),
    ("arrowok connectangles connectlocs fillok gradientshapeok insetpenok limo o:connectangles \
      o:connectlocs o:connecttype o:extrusionok shadowok strokeok textboxrect textpathok v", "path"),
    ("bilevel blacklevel chromakey cropbottom cropleft cropright croptop embosscolor gain gamma grayscale \
      r:id recolortarget", "imagedata"),
    ("color color2 dashstyle endarrow endarrowlength endarrowwidth endcap filltype joinstyle linestyle \
      miterlimit on opacity startarrow startarrowlength startarrowwidth weight", "stroke"),
    ("color color2 matrix obscured offset offset2 on opacity origin type", "shadow"),
    ("coordorigin coordsize editas fillcolor filled o:allowincell o:allowoverlap style wrapcoords", "group"),
    ("eqn", "f"),
    ("fitpath fitshape on string style trim xscale", "textpath"),
    ("inset style", "textbox"),
    ("invx invy map polar position radiusrange switch xrange yrange", "h"),
];

/// Office's additions to VML.
#[rustfmt::skip]
pub(super) const OFFICE: Words = &[
    ("adjusthandles aspectratio cropping grouping position rotation selection shapetype text ungrouping \
      v:ext verticies", "lock"),
];

/// Word's additions to VML.
#[rustfmt::skip]
pub(super) const WORD_VML: Words = &[
    ("", "anchorlock"),
    ("anchorx anchory side type", "wrap"),
    ("shadow type width", "borderbottom borderleft borderright bordertop"),
];

/// Word's shapes.
#[rustfmt::skip]
pub(super) const WORD_SHAPE: Words = &[
    ("", "cNvCnPr style"),
    ("anchor anchorCtr bIns compatLnSpc forceAA fromWordArt horzOverflow lIns numCol rIns rot rtlCol \
      spcCol spcFirstLastPara tIns upright vert vertOverflow wrap", "bodyPr"),
    ("bwMode", "spPr"),
    ("hidden id name", "cNvPr"),
    ("id", "txbx"),
    ("id seq", "linkedTxbx"),
    ("normalEastAsianFlow", "wsp"),
    ("txBox", "cNvSpPr"),
];

/// Groups of Word's shapes.
#[rustfmt::skip]
pub(super) const WORD_GROUP: Words = &[
    ("", "cNvFrPr cNvGrpSpPr graphicFrame grpSp wgp xfrm"),
    ("bwMode", "grpSpPr"),
    ("hidden id name", "cNvPr"),
];

/// Canvases of Word's shapes.
#[rustfmt::skip]
pub(super) const WORD_CANVAS: Words = &[
    ("", "bg whole wpc"),
];
