//! Inviting many people from a list, with a look at every row first.

use contracts::identity::{InvitePeople, InvitedPeople};
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, Form, ImportForm, StaffPost, StaffUpload, list_file, people_list},
    session::Desk,
    site::COUNCIL,
    views::console::ImportPage,
};

const ROLES: [&str; 5] = ["focal_point", "alternate", "affiliate_admin", "secretariat", "observer"];

/// GET `/admin/import`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    desk.page(StatusCode::OK, &ImportPage::new(ImportForm::empty()))
}

/// GET `/admin/import/example.csv`: the columns in their order, in the reader's language, with the mark that tells a
/// spreadsheet that it is UTF-8.
#[handler]
pub async fn example(desk: Desk) -> Response {
    let words = desk.site.words();
    let columns = ["people-name", "people-email", "people-roles", "people-language"].map(|id| words.text(id));
    let role = if desk.organisation.kind == COUNCIL { ROLES[3] } else { ROLES[0] };
    let row = ["", "", &words.label("role", role), &desk.account.locale].join(",");
    let example = format!("\u{feff}{}\r\n{row}\r\n", columns.join(","));
    Response::builder().content_type("text/csv; charset=utf-8").body(example)
}

/// POST `/admin/import/file`: the text of a file becomes the list, to be looked at and corrected on the page. Nothing is asked
/// of identity yet: where it wanted a second factor first, the file would be lost.
#[handler]
pub async fn read_file(StaffUpload(desk, _, file): StaffUpload) -> Result<Response> {
    let mut form = ImportForm::empty();
    let code = match list_file::text_of(&file) {
        Some(text) if !text.trim().is_empty() => {
            form.people_list.value = text;
            return desk.page(StatusCode::OK, &ImportPage::new(form));
        }
        Some(_) => "required",
        None => "not_valid",
    };
    let mut page = ImportPage::new(form);
    page.errors = page.form.mark(&desk.site.words(), &[forms::field_error("file", code)]);
    desk.page(ProblemKind::InvalidFields.status(), &page)
}

/// POST `/admin/import`: looks at the rows, or invites them.
#[handler]
pub async fn import(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    // Reading a list is work for the portal: nobody else's is read.
    if !desk.runs_accounts() {
        return Err(PageError::Refused(ProblemKind::Forbidden).into());
    }
    let mut form = ImportForm::read(&posted);
    let words = desk.site.words();
    let locale = &desk.account.locale;
    let rows =
        people_list::read(&form.people_list.value, locale, |cell| names_address(&desk, cell), |name| role(&desk, name));
    let people = InvitePeople {
        rows: rows.iter().map(|row| row.invite.clone()).collect(),
        only_look: posted.raw("do") != "invite",
    };
    match desk.site.portal.clients.identity.invite_people(desk.tenant(), &desk.call, &people).await {
        Ok(InvitedPeople { invited, .. }) if invited > 0 => desk.page(StatusCode::OK, &ImportPage::done(invited)),
        Ok(InvitedPeople { rows: errors, .. }) => {
            let mut page = ImportPage::new(form);
            page.look(&words, rows, errors);
            desk.page(StatusCode::OK, &page)
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            // The list as a whole: empty, or too long.
            form.people_list.name = "rows".into();
            let (status, errors) = forms::refused(&mut form, &words, &error);
            form.people_list.name = "people_list".into();
            let mut page = ImportPage::new(form);
            page.errors = errors
                .into_iter()
                .map(|error| forms::ErrorLine { field: Some("people_list".into()), ..error })
                .collect();
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// Whether a cell is the heading of the addresses, as the example has it or as people call it.
fn names_address(desk: &Desk, cell: &str) -> bool {
    let cell = cell.to_lowercase();
    cell == desk.site.words().text("people-email").to_lowercase()
        || ["email", "e-mail", "mail", "email address", "e-mail address"].contains(&cell.as_str())
}

/// A role by its code, or as the reader's language calls it.
fn role(desk: &Desk, name: &str) -> String {
    let words = desk.site.words();
    let name = name.trim().to_lowercase();
    let found = ROLES.into_iter().find(|code| *code == name || words.label("role", code).to_lowercase() == name);
    found.map_or(name, str::to_owned)
}
