//! Texts of workers' pages in the organisation's own words.

use authz::{Action, OpContext, authorise_fresh};
use contracts::{
    Texts,
    identity::{Organisation, OwnText, SetWording},
};
use i18n::{Catalogue, script, wording::is_wordable, zawgyi};
use kernel::Locale;
use tenancy::audit;
use web::{Fields, Problem, ProblemKind};

use super::{list_network::find_organisation, state::App};
use crate::{Error, store};

/// Characters of one text, and of all of them: every page asks for them.
const TEXT: usize = 200;
const ALL_TEXTS: usize = 20_000;

/// Sets the words of one text, in all languages. What is so already is left alone, whoever did that.
pub(crate) async fn set_wording(
    app: &App,
    context: &OpContext,
    id: &str,
    version: i64,
    set: SetWording,
) -> Result<Organisation, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageWording, now)?;
    let by = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    if !is_wordable(id) {
        return Err(Error::NotFound);
    }
    let texts = read(&app.catalogue, id, set)?;
    let mut tx = app.db.begin(context).await?;
    let all = store::wording::all(&mut tx).await?;
    let present = all.iter().find(|own| own.id == id);
    if present.map_or(texts.is_empty(), |own| own.texts == texts) {
        drop(tx);
        return find_organisation(app, context).await;
    }
    if present.map_or(0, |own| own.version) != version {
        return Err(Error::Stale);
    }
    let own = OwnText { id: id.to_owned(), version: version + 1, texts };
    fits_beside(&own, &all)?;
    if !store::wording::add(&mut tx, &own, by, now).await? {
        return Err(Error::Stale);
    }
    audit::record(&mut tx, context, Action::ManageWording, None, now);
    tx.commit().await?;
    find_organisation(app, context).await
}

/// Each on one line, composed and in Unicode; one that is empty is none.
fn read(catalogue: &Catalogue, id: &str, set: SetWording) -> Result<Texts, Problem> {
    let (mut fields, mut texts) = (Fields::new(), Texts::new());
    for (tag, text) in set.texts {
        let (field, text) = (format!("texts.{tag}"), one_line(&text));
        if tag.parse::<Locale>().is_err() {
            fields.refuse("texts", "unknown_code", None);
        } else if text.is_empty() {
            continue;
        } else if text.chars().count() > TEXT {
            fields.refuse(&field, "too_long", Some(TEXT as u64));
        } else if text.contains(script::misleads) || !text.contains(char::is_alphanumeric) {
            fields.refuse(&field, "not_valid", None);
        } else if !catalogue.can_be_worded(id, &text) {
            fields.refuse(&field, "placeholders", None);
        }
        texts.insert(tag, text);
    }
    fields.finish(Some(texts))
}

fn one_line(text: &str) -> String {
    let text = script::nfc(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    zawgyi::unicode(&text).unwrap_or(text)
}

/// There is room for it.
fn fits_beside(own: &OwnText, all: &[OwnText]) -> Result<(), Problem> {
    let others = all.iter().filter(|other| other.id != own.id);
    let characters = others.chain([own]).flat_map(|own| own.texts.values()).map(|text| text.chars().count());
    let mut fields = Fields::new();
    if characters.sum::<usize>() > ALL_TEXTS {
        fields.refuse("texts", "too_large", Some(ALL_TEXTS as u64));
    }
    fields.finish(Some(()))
}
