//! Small workbooks.

use super::{cleaned, link, list, package};
use crate::Trace;

const SHEET: &str = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

fn workbook(cells: &str, names: &str, strings: &str) -> Vec<u8> {
    let book = format!(
        "<workbook {SHEET}><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"a\"/></sheets>\
        <definedNames>{names}</definedNames></workbook>"
    );
    let sheet =
        format!("<worksheet {SHEET}><sheetData><row r=\"1\">{cells}</row></sheetData></worksheet>");
    let links = link("a", "worksheet", "worksheets/x.xml") + &link("b", "sharedStrings", "s.xml");
    package(
        "xl/workbook.xml",
        "spreadsheetml.sheet",
        &[
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", list(&links)),
            ("xl/worksheets/x.xml", sheet),
            ("xl/s.xml", format!("<sst {SHEET}>{strings}</sst>")),
        ],
    )
}

#[test]
fn of_texts_only_those_stay_that_cells_show() {
    let cells = "<c r=\"A1\" t=\"s\"><v>2</v></c><c r=\"B1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>\
        <c r=\"D1\" t=\"s\"><v>9</v></c>";
    let strings = "<si><t>b</t></si><si><t>deleted</t></si><si><t>a</t><rPh sb=\"0\" eb=\"1\"><t>typed</t></rPh></si>";
    let (parts, report) = cleaned(&workbook(cells, "", strings)).unwrap();
    let part = |name: &str| &parts.iter().find(|(found, _)| found == name).unwrap().1;
    let shown = "<v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>0</v></c>\
        <c r=\"D1\" t=\"s\"><v>2</v></c>";
    assert!(part("xl/worksheets/sheet1.xml").contains(shown));
    let left = "<si><t>a</t></si><si><t>b</t></si><si><t/></si></sst>";
    assert!(
        part("xl/sharedStrings.xml").ends_with(left),
        "{}",
        part("xl/sharedStrings.xml")
    );
    assert_eq!(report.count(Trace::Revision), 1);
}

#[test]
fn formulas_that_lead_out_keep_their_values_and_names_stay_if_used() {
    let cells = "<c r=\"A1\"><f>[1]S!A1</f><v>1</v></c><c r=\"B1\"><f>Rate*2</f><v>2</v></c>\
        <c r=\"C1\"><f t=\"shared\" ref=\"C1:D1\" si=\"0\">'C:\\[x]S'!A1</f><v>3</v></c>\
        <c r=\"D1\"><f t=\"shared\" si=\"0\"/><v>4</v></c>";
    let names = "<definedName name=\"Rate\">Base+1</definedName><definedName name=\"Base\">A!$A$1</definedName>\
        <definedName name=\"Anna\">A!$A$2</definedName><definedName name=\"Out\">[1]S!$A$1</definedName>";
    let (parts, _) = cleaned(&workbook(cells, names, "")).unwrap();
    let part = |name: &str| &parts.iter().find(|(found, _)| found == name).unwrap().1;
    assert!(part("xl/worksheets/sheet1.xml").contains(
        "<c r=\"A1\"><v>1</v></c><c r=\"B1\"><f>Rate*2</f><v>2</v></c><c r=\"C1\"><v>3</v></c><c r=\"D1\"><v>4</v></c>"
    ));
    let names = "<definedNames><definedName name=\"Rate\">Base+1</definedName><definedName name=\"Base\">A!$A$1\
        </definedName></definedNames>";
    assert!(part("xl/workbook.xml").contains(names));
}
