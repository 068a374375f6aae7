//! Words of charts, diagrams and formulas of mathematics (ISO/IEC 29500-1, 21.2, 21.4 and 22.1).

use super::Words;

/// Charts.
#[rustfmt::skip]
pub(super) const CHART: Words = &[
    ("",
     "area3DChart areaChart backWall bandFmt bandFmts bar3DChart barChart bubbleChart bubbleSize cat \
      catAx chartSpace custSplit dLbl dLbls dPt dTable dateAx dispUnits dispUnitsLbl doughnutChart \
      downBars dropLines errBars f floor formatCode hiLowLines layout leaderLines legend legendEntry \
      line3DChart lineChart lvl majorGridlines manualLayout minorGridlines minus multiLvlStrCache \
      multiLvlStrRef name numCache numLit numRef ofPieChart pictureOptions pie3DChart pieChart \
      plotArea plus radarChart rich scaling scatterChart separator ser serAx serLines sideWall \
      stockChart strCache strLit strRef surface3DChart surfaceChart title trendline trendlineLbl tx \
      txPr upBars upDownBars v valAx view3D xVal yVal"),
    ("accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 folHlink hlink tx1 tx2", "clrMapOvr"),
    ("bwMode", "spPr"),
    ("formatCode idx", "pt"),
    ("formatCode sourceLinked", "numFmt"),
    ("r:id", "chart userShapes"),
    ("val",
     "applyToEnd applyToFront applyToSides auto autoTitleDeleted axId axPos backward barDir \
      baseTimeUnit bubble3D bubbleScale builtInUnit crossAx crossBetween crosses crossesAt custUnit \
      dLblPos date1904 delete depthPercent dispBlanksAs dispEq dispRSqr errBarType errDir errValType \
      explosion firstSliceAng forward gapDepth gapWidth grouping h hMode hPercent holeSize idx \
      intercept invertIfNegative layoutTarget lblAlgn lblOffset legendPos logBase majorTickMark \
      majorTimeUnit majorUnit marker max min minorTickMark minorTimeUnit minorUnit noEndCap \
      noMultiLvlLbl ofPieType order orientation overlap overlay period perspective pictureFormat \
      pictureStackUnit plotVisOnly ptCount rAngAx radarStyle rotX rotY roundedCorners scatterStyle \
      secondPiePt secondPieSize shape showBubbleSize showCatName showDLblsOverMax showHorzBorder \
      showKeys showLeaderLines showLegendKey showNegBubbles showOutline showPercent showSerName \
      showVal showVertBorder size sizeRepresents smooth splitPos splitType style symbol thickness \
      tickLblPos tickLblSkip tickMarkSkip trendlineType val varyColors w wMode wireframe x xMode y \
      yMode"),
];
/// Diagrams.
#[rustfmt::skip]
pub(super) const DIAGRAM: Words = &[
    ("",
     "adjLst bg catLst constrLst cxnLst dataModel presLayoutVars ptLst ruleLst scene3d style t txPr \
      varLst whole"),
    ("arg axis cnt func hideLastTrans name op ptType st step val", "if"),
    ("axis cnt hideLastTrans name ptType ref st step", "forEach"),
    ("axis cnt hideLastTrans ptType st step", "presOf"),
    ("blipPhldr hideGeom lkTxEntry r:blip rot type zOrderOff", "shape"),
    ("bwMode", "spPr"),
    ("chOrder moveWith name styleLbl", "layoutNode"),
    ("coherent3DOff csCatId csTypeId custAng custFlipHor custFlipVert custLinFactNeighborX \
      custLinFactNeighborY custLinFactX custLinFactY custRadScaleInc custRadScaleRad custScaleX \
      custScaleY custSzX custSzY custT loCatId loTypeId phldr presAssocID presName presStyleCnt \
      presStyleIdx presStyleLbl qsCatId qsTypeId",
     "prSet"),
    ("contourW extrusionH prstMaterial z", "sp3d"),
    ("cxnId modelId type", "pt"),
    ("destId destOrd modelId parTransId presId sibTransId srcId srcOrd type", "cxn"),
    ("fact for forName max ptType type val", "rule"),
    ("fact for forName op ptType refFor refForName refPtType refType type val", "constr"),
    ("hueDir meth", "effectClrLst fillClrLst linClrLst txEffectClrLst txFillClrLst txLinClrLst"),
    ("idx val", "adj"),
    ("minVer uniqueId", "colorsDef layoutDef styleDef"),
    ("name", "choose else styleLbl"),
    ("pri type", "cat"),
    ("r:cs r:dm r:lo r:qs", "relIds"),
    ("rev type", "alg"),
    ("type val", "param"),
    ("useDef", "clrData sampData styleData"),
    ("val", "animLvl animOne bulletEnabled chMax chPref dir hierBranch orgChart resizeHandles"),
];
/// Mathematics.
#[rustfmt::skip]
pub(super) const MATH: Words = &[
    ("",
     "acc accPr argPr bar barPr borderBox borderBoxPr box boxPr ctrlPr d dPr deg den e eqArr eqArrPr f \
      fName fPr func funcPr groupChr groupChrPr lim limLow limLowPr limUpp limUppPr m mPr mathPr mc \
      mcPr mcs mr nary naryPr num oMath oMathPara oMathParaPr phant phantPr r rPr rad radPr sPre \
      sPrePr sSub sSubPr sSubSup sSubSupPr sSup sSupPr sub sup t"),
    ("alnAt", "brk"),
    ("val",
     "aln alnScr argSz baseJc begChr brkBin brkBinSub cGp cGpRule cSp chr count defJc degHide diff \
      dispDef endChr grow hideBot hideLeft hideRight hideTop intLim interSp intraSp jc lMargin limLoc \
      lit mathFont maxDist mcJc naryLim noBreak nor objDist opEmu plcHide pos postSp preSp rMargin rSp \
      rSpRule scr sepChr show shp smallFrac strikeBLTR strikeH strikeTLBR strikeV sty subHide supHide \
      transp type vertJc wrapIndent wrapRight zeroAsc zeroDesc zeroWid"),
];
