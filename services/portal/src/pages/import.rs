//! Inviting many people from a list, with a look at every row first.

use contracts::identity::{InvitePeople, InvitedPeople};
use poem::{Response, Result, handler, http::StatusCode};
use web::ProblemKind;

use crate::{
    errors::PageError,
    forms::{self, ImportForm, StaffPost, people_list},
    session::Desk,
    views::console::ImportPage,
};

/// GET `/admin/import`.
#[handler]
pub async fn show(desk: Desk) -> Result<Response> {
    desk.page(StatusCode::OK, &ImportPage::new(ImportForm::empty()))
}

/// POST `/admin/import`: looks at the rows, or invites them.
#[handler]
pub async fn import(StaffPost(desk, posted): StaffPost) -> Result<Response> {
    let mut form = ImportForm::read(&posted);
    let words = desk.site.words();
    let rows = people_list::read(&form.list.value, &desk.account.locale, |name| role(&desk, name));
    let people = InvitePeople { rows, only_look: posted.raw("do") != "invite" };
    match desk.site.portal.clients.identity.invite_people(desk.tenant(), &desk.call, &people).await {
        Ok(InvitedPeople { invited, .. }) if invited > 0 => desk.page(StatusCode::OK, &ImportPage::done(invited)),
        Ok(InvitedPeople { rows, .. }) => {
            let mut page = ImportPage::new(form);
            page.look(&words, people.rows, rows);
            desk.page(StatusCode::OK, &page)
        }
        Err(error) if error.kind() == ProblemKind::InvalidFields => {
            // The list as a whole: empty, or too long.
            form.list.name = "rows";
            let (status, errors) = forms::refused(&mut form, &words, &error);
            form.list.name = "list";
            let mut page = ImportPage::new(form);
            page.errors = errors.into_iter().map(|error| forms::ErrorLine { field: Some("list"), ..error }).collect();
            desk.page(status, &page)
        }
        Err(error) => Err(PageError::from(error).into()),
    }
}

/// A role by its code, or as the reader's language calls it.
fn role(desk: &Desk, name: &str) -> String {
    let words = desk.site.words();
    let name = name.trim().to_lowercase();
    let codes = ["focal_point", "alternate", "affiliate_admin", "secretariat", "observer"];
    let found = codes.into_iter().find(|code| *code == name || words.label("role", code).to_lowercase() == name);
    found.map_or(name, str::to_owned)
}
