//! The audit trail, for who runs the accounts. The address says all that was chosen.

use authz::AuditKind;
use contracts::{
    ApiError,
    identity::{AuditPage as Entries, AuditQuery, ExportAudit},
};
use futures::future::try_join;
use kernel::{Instant, codes::CodeList};
use poem::{
    IntoResponse, Response, Result, handler,
    http::{StatusCode, header},
    web::Query,
};
use serde::Deserialize;
use uuid::Uuid;
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{ErrorLine, Posted, StaffPost},
    session::Desk,
    views::console::{AuditAsked, AuditPage},
};

/// What the address may say.
#[derive(Default, Deserialize)]
pub struct AuditQueryText {
    from: Option<String>,
    to: Option<String>,
    who: Option<String>,
    kind: Option<String>,
    subject: Option<String>,
    after: Option<String>,
}

impl AuditQueryText {
    fn of_form(posted: &Posted) -> Self {
        let text = |name: &str| Some(posted.text(name));
        Self {
            from: text("from"),
            to: text("to"),
            who: text("who"),
            kind: text("kind"),
            subject: text("subject"),
            after: None,
        }
    }

    /// What was chosen, as it was typed; a person, a kind or a record that is none chooses nothing.
    fn asked(&self) -> AuditAsked {
        let text = |value: &Option<String>| value.as_deref().map(str::trim).unwrap_or_default().to_owned();
        let is_who = |who: &String| Uuid::try_parse(who).is_ok() || ["anonymous", "system"].contains(&who.as_str());
        AuditAsked {
            from: text(&self.from),
            to: text(&self.to),
            who: Some(text(&self.who)).filter(is_who).unwrap_or_default(),
            kind: AuditKind::from_code(&text(&self.kind)).map(AuditKind::code).unwrap_or_default().to_owned(),
            subject: Some(text(&self.subject)).filter(|id| Uuid::try_parse(id).is_ok()).unwrap_or_default(),
        }
    }
}

/// The moments between which entries are wanted: both days count, by the clock of the organisation's country.
type Moments = (Option<Instant>, Option<Instant>);

fn moments(desk: &Desk, asked: &AuditAsked) -> Result<Moments, Vec<ErrorLine>> {
    let words = desk.site.words();
    let mut errors = Vec::new();
    let mut day = |field: &'static str, text: &str| {
        let day = i18n::script::latin_digits(text).parse::<chrono::NaiveDate>().ok();
        if day.is_none() && !text.is_empty() {
            errors.push(ErrorLine { field: Some(field.into()), text: words.text("audit-day-wrong") });
        }
        day
    };
    let (from, to) = (day("from", &asked.from), day("to", &asked.to));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        errors.push(ErrorLine { field: Some("to".into()), text: words.text("audit-days-wrong") });
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let start = |day| words.start_of(day);
    Ok((from.map(start), to.and_then(|day| day.succ_opt()).map(start)))
}

/// GET `/admin/audit`.
#[handler]
pub async fn show(desk: Desk, Query(query): Query<AuditQueryText>) -> Result<Response> {
    let asked = query.asked();
    let moments = match moments(&desk, &asked) {
        Ok(moments) => moments,
        Err(errors) => return draw(&desk, StatusCode::UNPROCESSABLE_ENTITY, asked, None, errors).await,
    };
    let after = query.after.filter(|cursor| !cursor.is_empty());
    draw(&desk, StatusCode::OK, asked, Some((moments, after)), Vec::new()).await
}

/// POST `/admin/audit/export`: the copy, as a file.
#[handler]
pub async fn export(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let asked = AuditQueryText::of_form(&posted).asked();
    let (from, to) = match moments(&desk, &asked) {
        Ok(moments) => moments,
        Err(errors) => return draw(&desk, StatusCode::UNPROCESSABLE_ENTITY, asked, None, errors).await,
    };
    let filter = filter(&asked, (from, to));
    let ask = ExportAudit {
        actor: filter.actor,
        action: None,
        kind: filter.kind,
        subject: filter.subject,
        from: filter.from,
        to: filter.to,
        locale: Some(desk.site.locale.tag().to_owned()),
    };
    match desk.site.portal.clients.identity.export_audit(desk.tenant(), &desk.call, &ask).await {
        Ok(copy) => Ok(file(&desk, copy)),
        Err(ApiError::Problem(problem)) if problem.kind == ProblemKind::InvalidFields => {
            let words = desk.site.words();
            let line = |error| ErrorLine { field: Some("from".into()), text: words.field_error(error) };
            let errors = problem.errors.iter().map(line).collect();
            draw(&desk, problem.kind.status(), asked, Some(((from, to), None)), errors).await
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

fn file(desk: &Desk, copy: Vec<u8>) -> Response {
    let day = desk.site.words().day_of(desk.site.portal.clock.now());
    let name = format!("attachment; filename=\"audit-{}-{day}.csv\"", desk.tenant());
    let file = Response::builder().content_type("text/csv; charset=utf-8").body(copy);
    file.with_header(header::CONTENT_DISPOSITION, name).into_response()
}

fn filter(asked: &AuditAsked, (from, to): Moments) -> AuditQuery {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    AuditQuery {
        actor: some(&asked.who),
        kind: some(&asked.kind),
        subject: some(&asked.subject),
        from: from.map(|at| at.to_rfc3339()),
        to: to.map(|at| at.to_rfc3339()),
        ..AuditQuery::default()
    }
}

async fn draw(
    desk: &Desk,
    status: StatusCode,
    asked: AuditAsked,
    wanted: Option<(Moments, Option<String>)>,
    errors: Vec<ErrorLine>,
) -> Result<Response> {
    let identity = &desk.site.portal.clients.identity;
    let entries = async {
        match wanted {
            Some((moments, after)) => {
                let ask = AuditQuery { after, ..filter(&asked, moments) };
                identity.audit(desk.tenant(), &desk.call, &ask).await
            }
            None => Ok(Entries { items: Vec::new(), next: None, chain: Default::default() }),
        }
    };
    let both = try_join(entries, identity.accounts(desk.tenant(), &desk.call));
    let (entries, people) = both.await.map_err(PageError::from)?;
    let now = desk.site.portal.clock.now();
    let page = AuditPage::new(&desk.site.words(), asked, entries, people.items, desk.is_case_team(), now, errors);
    desk.page(status, &page)
}
