//! Texts that are sent to workers again and again: kept by who works on requests.

use authz::{Action, OpContext, authorise, authorise_fresh};
use contracts::intake::{SetSnippet, Snippet, SnippetList, Texts};
use i18n::script;
use kernel::Locale;
use tenancy::audit;
use uuid::Uuid;
use web::{Fields, Problem, ProblemKind};

use super::state::App;
use crate::{Error, store};

const MOST: usize = 100;
/// Characters.
const NAME: usize = 60;
const TEXT: usize = 2_000;

/// All of them.
pub(crate) async fn read_snippets(app: &App, context: &OpContext) -> Result<SnippetList, Error> {
    authorise(context, Action::ReadSnippets)?;
    let mut tx = app.db.begin(context).await?;
    Ok(SnippetList { items: store::snippet::all(&mut tx).await? })
}

/// Makes one, or changes it. What is as it was wished for already is left alone, whoever did that.
pub(crate) async fn set_snippet(
    app: &App,
    context: &OpContext,
    id: Uuid,
    version: i64,
    set: SetSnippet,
) -> Result<Snippet, Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageSnippets, now)?;
    let by = context.actor.account().ok_or(Problem::from(ProblemKind::Unauthenticated))?;
    let SetSnippet { name, texts } = read(set)?;
    let mut tx = app.db.begin(context).await?;
    store::snippet::lock(&mut tx).await?;
    let all = store::snippet::all(&mut tx).await?;
    match all.iter().find(|other| other.id == id) {
        Some(present) if present.name == name && present.texts == texts => return Ok(present.clone()),
        Some(present) if present.version != version => return Err(Error::Stale),
        None if version != 0 => return Err(Error::NotFound),
        _ => {}
    }
    let snippet = Snippet { id, version: version + 1, name, texts };
    fits_beside(&snippet, &all)?;
    store::snippet::put(&mut tx, &snippet, by, now).await?;
    audit::record(&mut tx, context, Action::ManageSnippets, Some(id), now);
    tx.commit().await?;
    Ok(snippet)
}

/// Removes one.
pub(crate) async fn remove_snippet(app: &App, context: &OpContext, id: Uuid, version: i64) -> Result<(), Error> {
    let now = app.clock.now();
    authorise_fresh(context, Action::ManageSnippets, now)?;
    let mut tx = app.db.begin(context).await?;
    store::snippet::lock(&mut tx).await?;
    let all = store::snippet::all(&mut tx).await?;
    let present = all.iter().find(|other| other.id == id).ok_or(Error::NotFound)?;
    if present.version != version {
        return Err(Error::Stale);
    }
    store::snippet::remove(&mut tx, id).await?;
    audit::record(&mut tx, context, Action::ManageSnippets, Some(id), now);
    tx.commit().await?;
    Ok(())
}

/// Trimmed and composed; a text that is empty is none.
fn read(set: SetSnippet) -> Result<SetSnippet, Problem> {
    let mut fields = Fields::new();
    let name = fields.text("name", &script::nfc(&set.name), NAME);
    let mut texts = Texts::new();
    for (tag, text) in set.texts {
        let (field, text) = (format!("texts.{tag}"), script::nfc(text.trim()));
        if tag.parse::<Locale>().is_err() {
            fields.refuse("texts", "unknown_code", None);
        } else if text.chars().count() > TEXT {
            fields.refuse(&field, "too_long", Some(TEXT as u64));
        } else if text.contains('\0') {
            fields.refuse(&field, "not_valid", None);
        }
        if !text.is_empty() {
            texts.insert(tag, text);
        }
    }
    if texts.is_empty() {
        fields.refuse("texts", "required", None);
    }
    fields.finish(Some(SetSnippet { name, texts }))
}

/// There is room for it, and its name is its own.
fn fits_beside(snippet: &Snippet, all: &[Snippet]) -> Result<(), Problem> {
    let (mut fields, name) = (Fields::new(), store::snippet::folded(&snippet.name));
    let others = || all.iter().filter(|other| other.id != snippet.id);
    if others().any(|other| store::snippet::folded(&other.name) == name) {
        fields.refuse("name", "name_taken", None);
    }
    if others().count() >= MOST {
        fields.refuse("snippets", "too_large", Some(MOST as u64));
    }
    fields.finish(Some(()))
}
