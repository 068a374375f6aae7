//! Words of PresentationML (ISO/IEC 29500-1, 19).

use super::Words;

/// PresentationML.
#[rustfmt::skip]
pub(super) const SLIDE: Words = &[
    ("",
     "bodyStyle cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr clrMapOvr cxnSp defaultTextStyle extLst grpSp \
      nvCxnSpPr nvGraphicFramePr nvGrpSpPr nvPicPr nvPr nvSpPr otherStyle pic sldIdLst sldLayoutIdLst \
      sldMasterIdLst spTree style titleStyle txBody txStyles"),
    ("accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2", "clrMap"),
    ("bwMode", "bg graphicFrame grpSpPr spPr"),
    ("collapse show showMasterPhAnim showMasterSp", "sld"),
    ("cx cy", "notesSz"),
    ("cx cy type", "sldSz"),
    ("dpi rotWithShape", "blipFill"),
    ("dt ftr hdr sldNum", "hf"),
    ("firstSlideNum rtl showSpecialPlsOnTitleSld strictFirstAndLastChars", "presentation"),
    ("flipH flipV rot", "xfrm"),
    ("hasCustomPrompt idx orient sz type", "ph"),
    ("hidden id name", "cNvPr"),
    ("id r:id", "sldId sldLayoutId sldMasterId"),
    ("idx", "bgRef"),
    ("name", "cSld"),
    ("preferRelativeResize", "cNvPicPr"),
    ("preserve", "sldMaster"),
    ("preserve showMasterPhAnim showMasterSp type", "sldLayout"),
    ("shadeToTitle", "bgPr"),
    ("txBox", "cNvSpPr"),
    ("uri", "ext"),
    ("useBgFill", "sp"),
    ("x y", "pos"),
];

/// PowerPoint's own sounds and videos.
#[rustfmt::skip]
pub(super) const SLIDE_2010: Words = &[
    ("r:embed", "media"),
];
