//! Words of DrawingML (ISO/IEC 29500-1, 20 and 21).

use super::Words;

/// DrawingML, the main part.
#[rustfmt::skip]
pub(super) const DRAWING: Words = &[
    ("",
     "accent1 accent2 accent3 accent4 accent5 accent6 ahLst alphaCeiling alphaFloor alphaInv avLst \
      backdrop band1H band1V band2H band2V bgClr bgFillStyleLst bottom br buBlip buClr buClrTx \
      buFontTx buNone buSzTx cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr close clrFrom clrRepl clrTo comp \
      contourClr cubicBezTo custDash custGeom cxnLst cxnSp dk1 dk2 duotone effectLst effectStyle \
      effectStyleLst extrusionClr fgClr fill fillStyleLst firstCol firstRow folHlink gamma gdLst \
      graphic graphicFrame gray grayscl grpFill grpSp gsLst highlight hlink insideH insideV inv \
      invGamma lastCol lastRow left lnDef lnSpc lnStyleLst lnTo lstStyle lt1 lt2 majorFont \
      masterClrMapping minorFont moveTo neCell noAutofit noFill nvCxnSpPr nvGraphicFramePr nvGrpSpPr \
      nvPicPr nvSpPr nwCell objectDefaults p pathLst pic quadBezTo r right round scene3d seCell \
      solidFill sp spAutoFit spDef spcAft spcBef stretch style swCell t tabLst tableStyleId tbl tblBg \
      tblGrid tcBdr tcStyle themeElements themeOverride tl2br top tr2bl txBody txDef txSp uFill \
      uFillTx uLnTx useSpRect wholeTbl"),
    ("a", "alphaRepl"),
    ("accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2",
     "clrMap overrideClrMapping"),
    ("algn blurRad dir dist endA endPos fadeDir kx ky rotWithShape stA stPos sx sy", "reflection"),
    ("algn blurRad dir dist kx ky rotWithShape sx sy", "outerShdw"),
    ("algn cap cmpd w", "ln lnB lnBlToTr lnL lnR lnT lnTlToBr uLn"),
    ("algn defTabSz eaLnBrk fontAlgn hangingPunct indent latinLnBrk lvl marL marR rtl",
     "defPPr lvl1pPr lvl2pPr lvl3pPr lvl4pPr lvl5pPr lvl6pPr lvl7pPr lvl8pPr lvl9pPr pPr"),
    ("algn flip sx sy tx ty", "tile"),
    ("algn pos", "tab"),
    ("amt", "alphaModFix"),
    ("amt hue val", "tint"),
    ("anchor anchorCtr bIns compatLnSpc forceAA fromWordArt horzOverflow lIns numCol rIns rot rtlCol \
      spcCol spcFirstLastPara tIns upright vert vertOverflow wrap",
     "bodyPr"),
    ("anchor anchorCtr horzOverflow marB marL marR marT vert", "tcPr"),
    ("ang", "cxn"),
    ("ang scaled", "lin"),
    ("animBg bld", "bldChart"),
    ("b baseline cap i kern kumimoji normalizeH spc strike sz u", "defRPr endParaRPr rPr"),
    ("b g r", "scrgbClr"),
    ("b i", "tcTxStyle"),
    ("b l r t", "fillRect fillToRect rect srcRect tileRect"),
    ("bandCol bandRow firstCol firstRow lastCol lastRow rtl", "tblPr"),
    ("bld rev", "bldDgm"),
    ("bldStep categoryIdx seriesIdx", "chart"),
    ("bldStep id", "dgm"),
    ("blend", "blend fillOverlay"),
    ("blurRad dir dist", "innerShdw"),
    ("bright contrast val", "lum"),
    ("bwMode", "grpSpPr spPr"),
    ("char", "buChar"),
    ("charset panose pitchFamily typeface", "buFont cs ea latin sym"),
    ("contourW extrusionH prstMaterial z", "sp3d"),
    ("cx cy", "chExt ext"),
    ("d n", "sx sy"),
    ("d sp", "ds"),
    ("def", "tblStyleLst"),
    ("dir dist prst", "prstShdw"),
    ("dir rig", "lightRig"),
    ("dpi rotWithShape", "blipFill"),
    ("dx dy dz", "norm up"),
    ("extrusionOk fill h path stroke w", "path"),
    ("flip rotWithShape", "gradFill"),
    ("flipH flipV kx ky rot sx sy tx ty", "xfrm"),
    ("fmla name", "gd"),
    ("fontScale lnSpcReduction", "normAutofit"),
    ("fov prst zoom", "camera"),
    ("gdRefAng gdRefR maxAng maxR minAng minR", "ahPolar"),
    ("gdRefX gdRefY maxX maxY minX minY", "ahXY"),
    ("gridSpan hMerge rowSpan vMerge", "tc"),
    ("grow rad", "blur"),
    ("h", "tr"),
    ("h prst w", "bevel bevelB bevelT"),
    ("hR stAng swAng wR", "arcTo"),
    ("hidden id name", "cNvPr"),
    ("hue lum sat", "hsl hslClr"),
    ("id idx", "endCxn stCxn"),
    ("id type", "fld"),
    ("idx", "effectRef fillRef fontRef lnRef"),
    ("lastClr val", "sysClr"),
    ("lat lon rev", "rot"),
    ("len type w", "headEnd tailEnd"),
    ("lim", "miter"),
    ("name", "clrScheme fmtScheme fontScheme theme"),
    ("noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noCrop noEditPoints noGrp \
      noMove noResize noRot noSelect",
     "picLocks"),
    ("noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noEditPoints noGrp noMove \
      noResize noRot noSelect",
     "cpLocks cxnSpLocks"),
    ("noAdjustHandles noChangeArrowheads noChangeAspect noChangeShapeType noEditPoints noGrp noMove \
      noResize noRot noSelect noTextEdit",
     "spLocks"),
    ("noChangeAspect noDrilldown noGrp noMove noResize noSelect", "graphicFrameLocks"),
    ("noChangeAspect noGrp noMove noResize noRot noSelect noUngrp", "grpSpLocks"),
    ("pos", "gs"),
    ("preferRelativeResize", "cNvPicPr"),
    ("prst", "pattFill prstGeom prstTxWarp"),
    ("prstMaterial", "cell3D"),
    ("r:embed", "blip"),
    ("r:link", "audioFile videoFile"),
    ("rad", "alphaOutset glow softEdge"),
    ("ref", "effect"),
    ("script typeface", "font"),
    ("startAt type", "buAutoNum"),
    ("styleId styleName", "tableStyle tblStyle"),
    ("thresh", "alphaBiLevel biLevel"),
    ("tx ty", "relOff"),
    ("txBox", "cNvSpPr"),
    ("uri", "graphicData"),
    ("useA", "clrChange"),
    ("val",
     "alpha alphaMod alphaOff blue blueMod blueOff buSzPct buSzPts green greenMod greenOff hue hueMod \
      hueOff lumMod lumOff prstClr prstDash red redMod redOff rtl sat satMod satOff schemeClr shade \
      spcPct spcPts srgbClr"),
    ("w", "gridCol"),
    ("x y", "chOff off pos pt"),
    ("x y z", "anchor"),
    ("z", "flatTx"),
];
/// Pictures.
#[rustfmt::skip]
pub(super) const PICTURE: Words = &[
    ("", "nvPicPr pic"),
    ("bwMode", "spPr"),
    ("dpi rotWithShape", "blipFill"),
    ("hidden id name", "cNvPr"),
    ("preferRelativeResize", "cNvPicPr"),
];
/// Shapes laid over a chart.
#[rustfmt::skip]
pub(super) const CHART_DRAWING: Words = &[
    ("",
     "absSizeAnchor cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr from grpSp nvCxnSpPr nvGraphicFramePr \
      nvGrpSpPr nvPicPr nvSpPr relSizeAnchor style to txBody x y"),
    ("bwMode", "grpSpPr spPr"),
    ("cx cy", "ext"),
    ("dpi rotWithShape", "blipFill"),
    ("fLocksText fPublished", "sp"),
    ("fPublished", "cxnSp graphicFrame pic"),
    ("flipH flipV rot", "xfrm"),
    ("hidden id name", "cNvPr"),
    ("preferRelativeResize", "cNvPicPr"),
    ("txBox", "cNvSpPr"),
];
/// Where a drawing stands on its sheet.
#[rustfmt::skip]
pub(super) const SHEET_DRAWING: Words = &[
    ("",
     "absoluteAnchor cNvCxnSpPr cNvGraphicFramePr cNvGrpSpPr col colOff from grpSp nvCxnSpPr \
      nvGraphicFramePr nvGrpSpPr nvPicPr nvSpPr oneCellAnchor row rowOff style to txBody wsDr"),
    ("bwMode", "grpSpPr spPr"),
    ("cx cy", "ext"),
    ("dpi rotWithShape", "blipFill"),
    ("editAs", "twoCellAnchor"),
    ("fLocksText fPublished", "sp"),
    ("fLocksWithSheet fPrintsWithSheet", "clientData"),
    ("fPublished", "cxnSp graphicFrame pic"),
    ("flipH flipV rot", "xfrm"),
    ("hidden id name", "cNvPr"),
    ("preferRelativeResize", "cNvPicPr"),
    ("txBox", "cNvSpPr"),
    ("x y", "pos"),
];
