//! Formulas of cells (OpenFormula, part 4): those that name nothing but cells, numbers and functions.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::document::odf::values::reference;

/// Functions whose names every program knows. Those of a writer's own could be named after anything.
const FUNCTIONS: &str = "\
    ABS ACCRINT ACOS ACOSH ACOT ADDRESS AMORDEGRC AND AREAS ASIN ASINH ATAN ATAN2 ATANH AVEDEV AVERAGE AVERAGEA \
    AVERAGEIF AVERAGEIFS BASE BESSELI BETADIST BIN2DEC BIN2HEX BINOMDIST BITAND BITOR BITXOR CEILING CELL CHAR \
    CHIDIST CHIINV CHOOSE CLEAN CODE COLUMN COLUMNS COMBIN COMBINA COMPLEX CONCAT CONCATENATE CONFIDENCE CONVERT \
    CORREL COS COSH COT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS COUPDAYS COVAR CRITBINOM CUMIPMT CUMPRINC DATE \
    DATEDIF DATEVALUE DAVERAGE DAY DAYS DAYS360 DB DCOUNT DCOUNTA DDB DEC2BIN DEC2HEX DECIMAL DEGREES DELTA DEVSQ \
    DGET DISC DMAX DMIN DOLLARDE DOLLARFR DPRODUCT DSTDEV DSUM DURATION DVAR EASTERSUNDAY EDATE EFFECT EOMONTH \
    ERF ERFC EVEN EXACT EXP EXPONDIST FACT FACTDOUBLE FALSE FDIST FIND FISHER FISHERINV FIXED FLOOR FORECAST \
    FREQUENCY FTEST FV FVSCHEDULE GAMMA GAMMADIST GAMMALN GAUSS GCD GEOMEAN GESTEP GROWTH HARMEAN HEX2BIN HEX2DEC \
    HLOOKUP HOUR HYPGEOMDIST IF IFERROR IFNA IFS IMABS INDEX INT INTERCEPT INTRATE IPMT IRR ISBLANK ISERR ISERROR \
    ISEVEN ISFORMULA ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISOWEEKNUM ISREF ISTEXT KURT LARGE LCM LEFT LEN \
    LINEST LN LOG LOG10 LOGEST LOOKUP LOWER MATCH MAX MAXA MAXIFS MDETERM MDURATION MEDIAN MID MIN MINA MINIFS \
    MINUTE MINVERSE MIRR MMULT MOD MODE MONTH MONTHS MROUND MULTINOMIAL MUNIT N NA NEGBINOMDIST NETWORKDAYS \
    NOMINAL NORMDIST NORMINV NORMSDIST NORMSINV NOT NOW NPER NPV NUMBERVALUE OCT2BIN ODD OFFSET OR PEARSON \
    PERCENTILE PERCENTRANK PERMUT PHI PI PMT POISSON POWER PPMT PRICE PROB PRODUCT PROPER PV QUARTILE QUOTIENT \
    RADIANS RAND RANDBETWEEN RANK RATE RECEIVED REPLACE REPT RIGHT ROMAN ROUND ROUNDDOWN ROUNDUP ROW ROWS RRI RSQ \
    SEARCH SEC SECOND SERIESSUM SHEET SHEETS SIGN SIN SINH SKEW SLN SLOPE SMALL SQRT SQRTPI STANDARDIZE STDEV \
    STDEVA STDEVP STEYX SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 SWITCH \
    SYD T TAN TANH TDIST TEXT TEXTJOIN TIME TIMEVALUE TINV TODAY TRANSPOSE TREND TRIM TRIMMEAN TRUE TRUNC TTEST \
    TYPE UNICHAR UNICODE UPPER VALUE VAR VARA VARP VDB VLOOKUP WEEKDAY WEEKNUM WEEKS WEIBULL WORKDAY XIRR XNPV \
    XOR YEAR YEARFRAC YEARS YIELD ZTEST";

static NAMES: LazyLock<BTreeSet<&str>> = LazyLock::new(|| FUNCTIONS.split(' ').collect());

/// True for a formula that holds no words, no names and no address of another file. `sheets` are those that
/// are seen.
pub(super) fn is_clean(formula: &str, sheets: &BTreeSet<String>) -> bool {
    const LONGEST: usize = 8192;
    let Some(mut rest) = formula
        .strip_prefix("of:=")
        .filter(|_| formula.len() <= LONGEST)
    else {
        return false;
    };
    while let Some(c) = rest.chars().next() {
        let after = match c {
            '[' => cells(&rest[1..], sheets),
            '"' => rest.strip_prefix("\"\""),
            '0'..='9' => Some(rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.')),
            'A'..='Z' => function(rest),
            _ if "+-*/^&=<>%(){};|~!. ".contains(c) => Some(&rest[1..]),
            _ => None,
        };
        match after {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}

/// Passes over `.A1]` or `.A1:.B2]`.
fn cells<'f>(rest: &'f str, sheets: &BTreeSet<String>) -> Option<&'f str> {
    let rest = reference(rest, sheets)?;
    let rest = match rest.strip_prefix(':') {
        Some(second) => reference(second, sheets)?,
        None => rest,
    };
    rest.strip_prefix(']')
}

/// Passes over the name of a function and the parenthesis after it.
fn function(rest: &str) -> Option<&str> {
    let (name, after) = rest.split_once('(')?;
    NAMES.contains(name).then_some(after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_hold_no_words() {
        let sheets = BTreeSet::from(["Sheet1".to_owned(), "It's".to_owned()]);
        for formula in [
            "of:=SUM([.A1:.B2])",
            "of:=IF([.A1]>=2.5;[$Sheet1.$B$2]*-1;\"\")",
            "of:=[$'It''s'.A1]+1",
            "of:=SUM([.A:.A];{1;2|3;4})",
        ] {
            assert!(is_clean(formula, &sheets), "{formula}");
        }
        for formula in [
            "of:=\"secret\"",
            "of:=SECRET([.A1])",
            "of:=Secret",
            "of:=['file:///home/me/x.ods'#$Sheet1.A1]",
            "of:=[$Other.A1]",
            "msoxl:=A1",
            "of:=[.A1",
            "of:=N(\"a\")",
            "of:=['",
        ] {
            assert!(!is_clean(formula, &sheets), "{formula}");
        }
    }
}
