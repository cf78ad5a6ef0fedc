//! A table of two attributes.

use contracts::reporting::{CrossTable, CrossTableLine, Figure};
use serde::Serialize;

use super::super::{Choice, View, one_of};
use crate::{forms::ErrorLine, words::Words};

/// What can be counted by.
pub const ATTRIBUTES: [&str; 9] = [
    "topic",
    "action_requested",
    "sex",
    "age_group",
    "country_of_origin",
    "country_now",
    "language",
    "inquiry_state",
    "case_state",
];
/// What can be counted.
pub const MEASURES: [&str; 3] = ["inquiries", "cases", "workers"];

/// What the page's address asks for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The attribute of the rows.
    pub rows: String,
    /// The attribute of the columns.
    pub columns: String,
    /// What is counted.
    pub measure: String,
}

/// The table and what it is asked for with.
#[derive(Serialize)]
pub struct CrossPage {
    title: &'static str,
    lead: &'static str,
    action: &'static str,
    network: bool,
    attributes: Vec<Choice>,
    measures: Vec<Choice>,
    rows: String,
    columns: String,
    measure: String,
    table: Option<Table>,
    errors: Vec<ErrorLine>,
}

#[derive(Serialize)]
struct Table {
    caption: String,
    corner: String,
    columns: Vec<String>,
    lines: Vec<Line>,
    totals: Vec<Cell>,
    grand_total: Cell,
    suppressed: bool,
}

#[derive(Serialize)]
struct Line {
    label: String,
    figures: Vec<Cell>,
    total: Cell,
}

#[derive(Serialize)]
struct Cell {
    text: String,
    withheld: bool,
}

impl CrossPage {
    /// The organisation's own table.
    pub fn of_union(words: &Words<'_>, asked: Asked, table: Option<CrossTable>, errors: Vec<ErrorLine>) -> Self {
        Self::new(words, ["reports-title", "reports-lead", "/reports/cross"], false, asked, table, errors)
    }

    /// The network's table.
    pub fn of_network(words: &Words<'_>, asked: Asked, table: Option<CrossTable>, errors: Vec<ErrorLine>) -> Self {
        Self::new(words, ["council-title", "council-lead", "/council/cross"], true, asked, table, errors)
    }

    fn new(
        words: &Words<'_>,
        page: [&'static str; 3],
        network: bool,
        asked: Asked,
        table: Option<CrossTable>,
        errors: Vec<ErrorLine>,
    ) -> Self {
        let [title, lead, action] = page;
        Self {
            title,
            lead,
            action,
            network,
            attributes: one_of(words, "attribute", &ATTRIBUTES),
            measures: one_of(words, "measure", &MEASURES),
            rows: asked.rows,
            columns: asked.columns,
            measure: asked.measure,
            table: table.filter(|table| !table.lines.is_empty()).map(|table| Table::new(words, &table)),
            errors,
        }
    }
}

impl Table {
    fn new(words: &Words<'_>, table: &CrossTable) -> Self {
        let attribute = |name: &str| words.text(&format!("attribute-{name}").replace('_', "-"));
        let (rows, columns) = (attribute(&table.rows), attribute(&table.columns));
        let measure = words.text(&format!("measure-{}", table.measure));
        let args = [
            ("measure", measure.as_str().into()),
            ("rows", rows.as_str().into()),
            ("columns", columns.as_str().into()),
        ];
        let line = |line: &CrossTableLine| Line {
            label: words.attribute_value(&table.rows, &line.code),
            figures: cells(words, &line.figures),
            total: cell(words, line.total),
        };
        Self {
            caption: words.catalogue.text(words.locale, "cross-caption", &args),
            corner: rows.clone(),
            columns: table.column_codes.iter().map(|code| words.attribute_value(&table.columns, code)).collect(),
            lines: table.lines.iter().map(line).collect(),
            totals: cells(words, &table.totals),
            grand_total: cell(words, table.grand_total),
            suppressed: table.suppressed,
        }
    }
}

fn cells(words: &Words<'_>, figures: &[Figure]) -> Vec<Cell> {
    figures.iter().map(|figure| cell(words, *figure)).collect()
}

fn cell(words: &Words<'_>, figure: Figure) -> Cell {
    let text = words.figure(figure);
    Cell { withheld: text.is_none(), text: text.unwrap_or_default() }
}

impl View for CrossPage {
    const TEMPLATE: &'static str = "console/cross.html";
}
