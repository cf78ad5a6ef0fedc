//! Inviting many people at one time: all of them, or nobody while a row has an error.

use std::collections::HashSet;

use authz::{Action, OpContext, authorise_fresh};
use contracts::identity::{InvitePeople, InvitedPeople, RowErrors};
use tenancy::audit;
use web::{FieldError, Fields};

use super::{
    invite_person::{read, send},
    state::App,
};
use crate::{Error, store};

/// The most rows at one time.
const MOST: usize = 200;

/// Looks at every row; invites if none has an error, and it is not only a look.
pub(crate) async fn invite_people(
    app: &App,
    context: &OpContext,
    people: InvitePeople,
) -> Result<InvitedPeople, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::InvitePerson, now)?;
    let mut fields = Fields::new();
    if people.rows.is_empty() {
        fields.refuse("rows", "required", None);
    } else if people.rows.len() > MOST {
        fields.refuse("rows", "too_many", Some(MOST as u64));
    }
    fields.finish(Some(()))?;

    let is_council = app.is_council(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let emails: Vec<String> = people.rows.iter().map(|row| row.email.trim().to_lowercase()).collect();
    let mut taken: HashSet<String> = store::invitation::taken(&mut tx, &emails).await?.into_iter().collect();
    let mut invitations = Vec::with_capacity(people.rows.len());
    let mut errors = Vec::with_capacity(people.rows.len());
    for row in &people.rows {
        let mut found = match read(row, is_council, context, now) {
            Ok(invitation) => {
                invitations.push(invitation);
                Vec::new()
            }
            Err(problem) => problem.errors,
        };
        // The second row with an address is taken by the first.
        if !taken.insert(row.email.trim().to_lowercase()) {
            found.push(taken_already());
        }
        errors.push(RowErrors { errors: found });
    }
    let is_clean = errors.iter().all(|row| row.errors.is_empty());
    if !is_clean || people.only_look {
        return Ok(InvitedPeople { rows: errors, invited: 0 });
    }
    for (row, invitation) in errors.iter_mut().zip(&invitations) {
        if !store::invitation::insert(&mut tx, invitation).await? {
            // By a colleague, since it was looked at: the transaction is over, and nobody is invited.
            row.errors.push(taken_already());
            return Ok(InvitedPeople { rows: errors, invited: 0 });
        }
        send(&mut tx, context, invitation.id, now).await?;
        audit::record(&mut tx, context, Action::InvitePerson, Some(invitation.id.uuid()), now);
    }
    tx.commit().await?;
    Ok(InvitedPeople { invited: invitations.len() as u32, rows: errors })
}

fn taken_already() -> FieldError {
    FieldError { field: "email".to_owned(), code: "taken".to_owned(), limit: None }
}
