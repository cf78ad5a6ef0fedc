//! A table of two attributes with all totals.

use std::collections::{BTreeSet, HashMap};

use contracts::reporting as wire;
use kernel::codes::CodeList;

use super::attribute::{Attribute, Measure};

/// A count for a pair of codes.
pub(crate) struct Count {
    pub row: String,
    pub column: String,
    pub count: i64,
}

/// Counts in rows and columns; `None` where a figure is withheld.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CrossTable {
    pub rows: Vec<String>,
    pub columns: Vec<String>,
    pub cells: Vec<Vec<Option<i64>>>,
    pub row_totals: Vec<Option<i64>>,
    pub column_totals: Vec<Option<i64>>,
    pub grand_total: Option<i64>,
}

impl CrossTable {
    /// Lays counts out; codes in alphabetical order, the answers that are no answer last.
    pub(crate) fn lay_out(counts: &[Count]) -> Self {
        let rows = ordered(counts.iter().map(|count| count.row.as_str()));
        let columns = ordered(counts.iter().map(|count| count.column.as_str()));
        let mut by_pair: HashMap<(&str, &str), i64> = HashMap::new();
        for count in counts {
            *by_pair.entry((&count.row, &count.column)).or_default() += count.count;
        }
        let cell = |row: &str, column: &str| by_pair.get(&(row, column)).copied().unwrap_or(0);
        let cells: Vec<Vec<i64>> =
            rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect()).collect();
        let row_totals: Vec<i64> = cells.iter().map(|row| row.iter().sum()).collect();
        let column_totals: Vec<i64> =
            (0..columns.len()).map(|column| cells.iter().map(|row| row[column]).sum()).collect();
        Self {
            grand_total: Some(row_totals.iter().sum()),
            cells: cells.into_iter().map(|row| row.into_iter().map(Some).collect()).collect(),
            row_totals: row_totals.into_iter().map(Some).collect(),
            column_totals: column_totals.into_iter().map(Some).collect(),
            rows,
            columns,
        }
    }

    /// As it goes over the wire.
    pub(crate) fn into_contract(self, rows: Attribute, columns: Attribute, measure: Measure) -> wire::CrossTable {
        let figure = |count| wire::Figure { count };
        let withheld = self
            .cells
            .iter()
            .flatten()
            .chain(&self.row_totals)
            .chain(&self.column_totals)
            .chain([&self.grand_total])
            .any(Option::is_none);
        let lines = self.rows.into_iter().zip(self.cells).zip(self.row_totals);
        wire::CrossTable {
            rows: rows.code().to_owned(),
            columns: columns.code().to_owned(),
            measure: measure.code().to_owned(),
            column_codes: self.columns,
            lines: lines
                .map(|((code, cells), total)| wire::CrossTableLine {
                    code,
                    figures: cells.into_iter().map(figure).collect(),
                    total: figure(total),
                })
                .collect(),
            totals: self.column_totals.into_iter().map(figure).collect(),
            grand_total: figure(self.grand_total),
            suppressed: withheld,
        }
    }
}

fn ordered<'a>(codes: impl Iterator<Item = &'a str>) -> Vec<String> {
    let no_answer = |code: &str| matches!(code, "prefer_not_to_say" | "unknown" | "not_asked" | "none");
    let mut codes: Vec<_> = codes.collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect();
    codes.sort_by_key(|code| no_answer(code));
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_agree_and_no_answer_stands_last() {
        let count = |row: &str, column: &str, count| Count { row: row.into(), column: column.into(), count };
        let table =
            CrossTable::lay_out(&[count("unknown", "KH", 2), count("female", "KH", 3), count("female", "MM", 4)]);
        assert_eq!(table.rows, ["female", "unknown"]);
        assert_eq!(table.cells, [[Some(3), Some(4)], [Some(2), Some(0)]]);
        assert_eq!(table.row_totals, [Some(7), Some(2)]);
        assert_eq!(table.column_totals, [Some(5), Some(4)]);
        assert_eq!(table.grand_total, Some(9));
    }
}
