//! Cross-tables: the organisation's own, and the network's. The address says all, so it can be sent to a colleague.

use contracts::{
    ApiError,
    reporting::{CrossTable, CrossTableQuery},
};
use poem::{Response, Result, handler, http::StatusCode, web::Query};
use serde::Deserialize;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::ErrorLine,
    session::Desk,
    views::console::{ATTRIBUTES, Asked, CrossPage, MEASURES},
};

/// What the address may say.
#[derive(Deserialize)]
pub struct CrossQuery {
    rows: Option<String>,
    columns: Option<String>,
    measure: Option<String>,
}

impl CrossQuery {
    /// What is asked for; what the address does not say, or says wrongly, is what most people want to see first.
    fn asked(self) -> Asked {
        let known = |value: Option<String>, all: &[&str], first: &str| {
            value.filter(|value| all.contains(&value.as_str())).unwrap_or_else(|| first.to_owned())
        };
        Asked {
            rows: known(self.rows, &ATTRIBUTES, "topic"),
            columns: known(self.columns, &ATTRIBUTES, "sex"),
            measure: known(self.measure, &MEASURES, "inquiries"),
        }
    }
}

/// GET `/reports/cross`.
#[handler]
pub async fn of_union(desk: Desk, Query(query): Query<CrossQuery>) -> Result<Response> {
    let asked = query.asked();
    let answer = desk.site.portal.clients.reporting.cross_table(desk.tenant(), &desk.call, &wire(&asked)).await;
    let (status, table, errors) = read(&desk, answer)?;
    desk.page(status, &CrossPage::of_union(&desk.site.words(), asked, table, errors))
}

/// GET `/council/cross`.
#[handler]
pub async fn of_network(desk: Desk, Query(query): Query<CrossQuery>) -> Result<Response> {
    let asked = query.asked();
    let answer = desk.site.portal.clients.reporting.network_cross_table(desk.tenant(), &desk.call, &wire(&asked)).await;
    let (status, table, errors) = read(&desk, answer)?;
    desk.page(status, &CrossPage::of_network(&desk.site.words(), asked, table, errors))
}

fn wire(asked: &Asked) -> CrossTableQuery {
    CrossTableQuery { rows: asked.rows.clone(), columns: asked.columns.clone(), measure: asked.measure.clone() }
}

/// The table; or why two attributes and a measure cannot be had together, above the form that asked.
fn read(
    desk: &Desk,
    answer: Result<CrossTable, ApiError>,
) -> Result<(StatusCode, Option<CrossTable>, Vec<ErrorLine>), PageError> {
    match answer {
        Ok(table) => Ok((StatusCode::OK, Some(table), Vec::new())),
        Err(ApiError::Problem(problem)) if problem.kind == ProblemKind::InvalidFields => {
            let words = desk.site.words();
            let field = |name: &str| ["rows", "columns", "measure"].into_iter().find(|field| *field == name);
            let line = |error: &web::problem::FieldError| ErrorLine {
                field: field(&error.field).map(Into::into),
                text: words.text("cross-not-together"),
            };
            let mut lines: Vec<ErrorLine> = problem.errors.iter().map(line).collect();
            lines.dedup_by(|a, b| a.text == b.text);
            Ok((problem.kind.status(), None, lines))
        }
        Err(error) => Err(error.into()),
    }
}
