//! Somebody looks for an inquiry, by its reference or by what is sealed.

use authz::{Action, OpContext, authorise};
use contracts::intake::{FoundInquiries, SearchInquiries};
use i18n::{script, zawgyi};
use kernel::{Reference, ReferenceKind, region_day};
use tenancy::audit;
use web::{Fields, Problem, ProblemKind};

use super::{
    list_inquiries::{Audience, summary},
    state::App,
};
use crate::{Error, domain::term::Wanted, store};

/// As many are told.
const MOST: usize = 50;

/// Characters of what is looked for.
const LENGTH: usize = 200;

/// Finds what has every piece of the text, in whatever field; that somebody looked is written down, not for what.
pub(crate) async fn search_inquiries(
    app: &App,
    context: &OpContext,
    form: SearchInquiries,
) -> Result<FoundInquiries, Error> {
    authorise(context, Action::SearchInquiries)?;
    let reader = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let mut fields = Fields::new();
    let text = fields.text("text", &form.text, LENGTH);
    let text = fields.finish(Some(script::nfc(&text)))?;

    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let mut ids = match text.parse::<Reference>() {
        Ok(reference) if reference.kind == ReferenceKind::Inquiry => {
            store::inquiry::by_reference(&mut tx, reference).await?.map(|id| id.uuid()).into_iter().collect()
        }
        _ => {
            let mut ids = Vec::new();
            // Whoever looks may type Zawgyi, or what they look for may have been typed in it.
            for text in std::iter::once(text.clone()).chain(zawgyi::other_spelling(&text)) {
                let Some(wanted) = Wanted::read(&keys, &text)? else { continue };
                let found = store::term::search(&mut tx, &wanted, reader.uuid(), region_day(now), MOST as i64).await?;
                ids.extend(found.into_iter().filter(|id| !ids.contains(id)).collect::<Vec<_>>());
            }
            ids
        }
    };
    let more = ids.len() > MOST;
    ids.truncate(MOST);
    let found = store::inbox::of_ids(&mut tx, &ids).await?;
    audit::record(&mut tx, context, Action::SearchInquiries, None, now);
    tx.commit().await?;
    Ok(FoundInquiries { items: found.iter().map(|inquiry| summary(inquiry, Audience::Team, now)).collect(), more })
}
