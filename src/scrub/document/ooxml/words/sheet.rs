//! Words of SpreadsheetML (ISO/IEC 29500-1, 18).

use super::Words;

/// SpreadsheetML.
#[rustfmt::skip]
pub(super) const SHEET: Words = &[
    ("",
     "bookViews cellStyles chartsheet colorScale colors cols definedNames dxf evenFooter evenHeader \
      fill firstFooter firstHeader font formula formula1 formula2 indexedColors is oddFooter oddHeader \
      r rPr sheetData sheetViews sheets si sst styleSheet t tableParts v workbook worksheet"),
    ("aboveAverage bottom dxfId equalAverage operator percent priority rank stdDev stopIfTrue text \
      timePeriod type",
     "cfRule"),
    ("aca bx ca del1 del2 dt2D dtr r1 r2 ref si t", "f"),
    ("activePane state topLeftCell xSplit ySplit", "pane"),
    ("activeTab autoFilterDateGrouping showHorizontalScroll showSheetTabs showVerticalScroll",
     "workbookView"),
    ("alignWithMargins differentFirst differentOddEven scaleWithDoc", "headerFooter"),
    ("allowBlank errorStyle imeMode operator showDropDown \
      showErrorMessage showInputMessage sqref type",
     "dataValidation"),
    ("and", "customFilters"),
    ("applyAlignment applyBorder applyFill applyFont applyNumberFormat applyProtection borderId fillId \
      fontId numFmtId quotePrefix xfId",
     "xf"),
    ("applyStyles showOutlineSymbols summaryBelow summaryRight", "outlinePr"),
    ("array", "calculatedColumnFormula totalsRowFormula"),
    ("auto indexed rgb theme tint", "bgColor color fgColor tabColor"),
    ("autoPageBreaks fitToPage", "pageSetUpPr"),
    ("baseColWidth customHeight defaultColWidth defaultRowHeight outlineLevelCol outlineLevelRow \
      thickBottom thickTop zeroHeight",
     "sheetFormatPr"),
    ("bestFit collapsed customWidth hidden max min outlineLevel phonetic style width", "col"),
    ("blackAndWhite cellComments draft errors firstPageNumber fitToHeight fitToWidth horizontalDpi \
      orientation pageOrder paperHeight paperSize paperWidth scale useFirstPageNumber verticalDpi",
     "pageSetup"),
    ("blank calendarType count", "filters"),
    ("bottom degree left right top type", "gradientFill"),
    ("bottom footer header left right top", "pageMargins"),
    ("builtinId customBuiltin hidden iLevel name xfId", "cellStyle"),
    ("calcMode fullCalcOnLoad fullPrecision iterate iterateCount iterateDelta refMode", "calcPr"),
    ("caseSensitive columnSort ref sortMethod", "sortState"),
    ("cellColor dxfId", "colorFilter"),
    ("colId hiddenButton showButton", "filterColumn"),
    ("collapsed customFormat customHeight hidden ht outlineLevel r s spans thickBot thickTop", "row"),
    ("colorId defaultGridColor rightToLeft showFormulas showGridLines showOutlineSymbols \
      showRowColHeaders showRuler showWhiteSpace showZeros tabSelected view workbookViewId",
     "sheetView"),
    ("count", "borders cellStyleXfs cellXfs dxfs fills fonts mergeCells numFmts tableColumns"),
    ("count disablePrompts", "dataValidations"),
    ("count manualBreakCount", "colBreaks rowBreaks"),
    ("dataDxfId displayName headerRowBorderDxfId headerRowCount headerRowDxfId id name ref \
      tableBorderDxfId totalsRowBorderDxfId totalsRowCount totalsRowDxfId totalsRowShown",
     "table"),
    ("dataDxfId headerRowDxfId id name totalsRowDxfId totalsRowFunction totalsRowLabel", "tableColumn"),
    ("date1904", "workbookPr"),
    ("dateTimeGrouping day hour minute month second year", "dateGroupItem"),
    ("descending dxfId iconId iconSet ref sortBy", "sortCondition"),
    ("diagonalDown diagonalUp outline", "border"),
    ("filterMode syncHorizontal syncVertical", "sheetPr"),
    ("filterVal percent top val", "top10"),
    ("formatCode numFmtId", "numFmt"),
    ("gridLines gridLinesSet headings horizontalCentered verticalCentered", "printOptions"),
    ("gte type val", "cfvo"),
    ("hidden localSheetId name", "definedName"),
    ("hidden locked", "protection"),
    ("horizontal indent justifyLastLine readingOrder relativeIndent shrinkToFit textRotation vertical \
      wrapText",
     "alignment"),
    ("iconId iconSet", "iconFilter"),
    ("iconSet percent reverse showValue", "iconSet"),
    ("id man max min pt", "brk"),
    ("maxLength minLength showValue", "dataBar"),
    ("maxVal maxValIso type val valIso", "dynamicFilter"),
    ("name r:id sheetId state", "sheet"),
    ("name showColumnStripes showFirstColumn showLastColumn showRowStripes", "tableStyleInfo"),
    ("operator val", "customFilter"),
    ("patternType", "patternFill"),
    ("position", "stop"),
    ("r s t", "c"),
    ("r:id", "drawing picture tablePart"),
    ("ref", "autoFilter dimension mergeCell"),
    ("rgb", "rgbColor"),
    ("sqref", "conditionalFormatting"),
    ("style", "bottom diagonal end horizontal left right start top vertical"),
    ("val",
     "b charset condense extend family filter i name outline rFont scheme shadow strike sz u vertAlign"),
];
