//! Words of WordprocessingML and its drawings (ISO/IEC 29500-1, 17 and 20.4).

use super::Words;

/// WordprocessingML: of each element the attributes that are kept.
#[rustfmt::skip]
pub(super) const WORD: Words = &[
    ("",
     "body compat continuationSeparator cr docDefaults document drawing endnotePr endnoteRef endnotes \
      footnotePr footnoteRef footnotes ftr hdr headers instrText noBreakHyphen numPr numbering p pBdr \
      pPr pPrDefault pgNum pict picture r rPr rPrDefault rt ruby rubyBase rubyPr sectPr separator \
      settings softHyphen styles t tabs tbl tblBorders tblCellMar tblGrid tblPr tblPrEx tc tcBorders \
      tcMar tcPr tr trPr txbxContent"),
    ("abstractNumId", "abstractNum"),
    ("accent1 accent2 accent3 accent4 accent5 accent6 bg1 bg2 followedHyperlink hyperlink t1 t2",
     "clrSchemeMapping"),
    ("after afterAutospacing afterLines before beforeAutospacing beforeLines line lineRule val", "spacing"),
    ("alignment leader relativeTo", "ptab"),
    ("anchorLock dropCap h hAnchor hRule hSpace lines vAnchor vSpace w wrap x xAlign y yAlign", "framePr"),
    ("ascii asciiTheme cs cstheme eastAsia eastAsiaTheme hAnsi hAnsiTheme hint", "rFonts"),
    ("bottom footer gutter header left right top", "pgMar"),
    ("bottomFromText horzAnchor leftFromText rightFromText tblpX tblpXSpec tblpY tblpYSpec topFromText \
      vertAnchor",
     "tblpPr"),
    ("chapSep chapStyle fmt start", "pgNumType"),
    ("char font", "sym"),
    ("charSpace linePitch type", "docGrid"),
    ("clear type", "br"),
    ("code h orient w", "pgSz"),
    ("color fill themeColor themeFill themeFillShade themeFillTint themeShade themeTint val", "shd"),
    ("color frame r:bottomLeft r:bottomRight shadow space sz themeColor themeShade themeTint type val \
      w",
     "bottom"),
    ("color frame r:topLeft r:topRight shadow space sz themeColor themeShade themeTint type val w", "top"),
    ("color frame shadow space sz themeColor themeShade themeTint type val w", "end left right start"),
    ("color frame shadow space sz themeColor themeShade themeTint val",
     "bar bdr between insideH insideV tl2br tr2bl"),
    ("color themeColor themeShade themeTint", "background"),
    ("color themeColor themeShade themeTint val", "u"),
    ("combine combineBrackets id vert vertCompress", "eastAsianLayout"),
    ("countBy distance restart start", "lnNumType"),
    ("customMarkFollows id", "endnoteReference footnoteReference"),
    ("default styleId type val", "style"),
    ("display offsetFrom zOrder", "pgBorders"),
    ("end endChars firstLine firstLineChars hanging hangingChars left leftChars right rightChars start \
      startChars",
     "ind"),
    ("eastAsia", "lang themeFontLang"),
    ("equalWidth num sep space", "cols"),
    ("evenHBand evenVBand firstColumn firstRow firstRowFirstColumn firstRowLastColumn lastColumn \
      lastRow lastRowFirstColumn lastRowLastColumn oddHBand oddVBand val",
     "cnfStyle"),
    ("firstColumn firstRow lastColumn lastRow noHBand noVBand val", "tblLook"),
    ("fldCharType", "fldChar"),
    ("format val", "numFmt"),
    ("hRule val", "trHeight"),
    ("id type", "endnote footnote"),
    ("id val", "fitText"),
    ("ilvl", "lvlOverride"),
    ("ilvl tentative", "lvl"),
    ("instr", "fldSimple"),
    ("lang val", "noLineBreaksAfter noLineBreaksBefore"),
    ("leader pos val", "tab"),
    ("legacy legacyIndent legacySpace", "legacy"),
    ("name uri val", "compatSetting"),
    ("null val", "lvlText"),
    ("numId", "num"),
    ("numPicBulletId", "numPicBullet"),
    ("space w", "col"),
    ("themeColor themeShade themeTint val", "color"),
    ("r:id type", "footerReference headerReference"),
    ("type", "tblLayout tblStylePr"),
    ("type w", "tblCellSpacing tblInd tblW tcW wAfter wBefore"),
    ("val",
     "abstractNumId active adjustLineHeightInTable adjustRightInd alignBordersAndEdges \
      alignTablesRowByRow allowSpaceOfSameStyleInTable applyBreakingRules autoHyphenation autoSpaceDE \
      autoSpaceDN autoSpaceLikeWord95 autofitToFirstFixedWidthCell b bCs \
      balanceSingleByteDoubleByteWidth basedOn bdo bidi bidiVisual bookFoldPrinting \
      bookFoldPrintingSheets bookFoldRevPrinting bordersDoNotSurroundFooter bordersDoNotSurroundHeader \
      cachedColBalance cantSplit caps characterSpacingControl consecutiveHyphenLimit contextualSpacing \
      convMailMergeEsc cs defaultTabStop dir displayBackgroundShape displayHangulFixedWidth \
      displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery doNotAutofitConstrainedTables \
      doNotBreakConstrainedForcedTable doNotBreakWrappedTables doNotExpandShiftReturn \
      doNotHyphenateCaps doNotLeaveBackslashAlone doNotSnapToGridInCell doNotSuppressBlankLines \
      doNotSuppressIndentation doNotSuppressParagraphBorders doNotUseEastAsianBreakRules \
      doNotUseHTMLParagraphAutoSpacing doNotUseIndentAsNumberingTabStop doNotVertAlignCellWithSp \
      doNotVertAlignInTxbx doNotWrapTextWithPunct dstrike effect em emboss evenAndOddHeaders \
      flatBorders footnoteLayoutLikeWW8 forgetLastTabAlignment formProt gridAfter gridBefore gridSpan \
      growAutofit gutterAtTop hMerge hidden hideMark highlight hps hpsBaseText hpsRaise \
      hyphenationZone i iCs ilvl imprint isLgl jc keepLines keepNext kern kinsoku layoutRawTableWidth \
      layoutTableRowsApart lineWrapLikeWord6 link lvlJc lvlPicBulletId lvlRestart mirrorIndents \
      mirrorMargins multiLevelType mwSmallCaps name next noBorder noColumnBalance noEndnote \
      noExtraLineSpacing noLeading noProof noPunctuationKerning noSpaceRaiseLower noTabHangInd noWrap \
      numId numRestart numStart numStyleLink oMath outline outlineLvl overflowPunct pStyle \
      pageBreakBefore pos position printBodyTextBeforeHeader printColBlack printTwoOnOne qFormat \
      rStyle rtl rtlGutter rubyAlign semiHidden shadow shapeLayoutLikeWW8 showBreaksInFrames smallCaps \
      snapToGrid spaceForUL spacingInWholePoints specVanish splitPgBreakAndParaMark startOverride \
      strictFirstAndLastChars strike styleLink subFontBySize suff suppressAutoHyphens \
      suppressBottomSpacing suppressLineNumbers suppressOverlap suppressSpBfAfterPgBrk \
      suppressSpacingAtTopOfPage suppressTopSpacing suppressTopSpacingWP swapBordersFacingPages sz \
      szCs tabIndex tblHeader tblOverlap tblStyle tblStyleColBandSize tblStyleRowBandSize tcFitText \
      textAlignment textDirection textboxTightWrap titlePg topLinePunct truncateFontHeightsLikeWP6 \
      type uiPriority ulTrailSpace underlineTabInNumList unhideWhenUsed useAltKinsokuLineBreakRules \
      useAnsiKerningPairs useFELayout useNormalStyleForList usePrinterMetrics \
      useSingleBorderforContiguousCells useWord2002TableStyleRules useWord97LineBreakRules vAlign \
      vMerge vanish vertAlign w webHidden widowControl wordWrap wpJustification wpSpaceWidth \
      wrapTrailSpaces"),
    ("w", "gridCol"),
];
/// Where a drawing stands on its page.
#[rustfmt::skip]
pub(super) const WORD_DRAWING: Words = &[
    ("", "align cNvGraphicFramePr posOffset txbxContent wrapNone"),
    ("allowOverlap behindDoc distB distL distR distT hidden layoutInCell locked relativeHeight \
      simplePos",
     "anchor"),
    ("b l r t", "effectExtent"),
    ("cx cy", "extent"),
    ("distB distL distR distT", "inline"),
    ("distB distL distR distT wrapText", "wrapSquare"),
    ("distB distT", "wrapTopAndBottom"),
    ("distL distR wrapText", "wrapThrough wrapTight"),
    ("edited", "wrapPolygon"),
    ("hidden id name", "docPr"),
    ("relativeFrom", "positionH positionV"),
    ("x y", "lineTo simplePos start"),
];
