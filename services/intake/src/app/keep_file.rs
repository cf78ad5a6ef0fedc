//! A file is here: it is looked at, made anew, sealed and kept.

use authz::{Action, OpContext, authorise};
use contracts::intake as wire;
use files::{NotCleaned, Refused, sealed};
use kernel::{FileId, codes::MessagePurpose};
use sha2::{Digest, Sha256};
use tenancy::{TenantTx, audit};
use vault::{SubjectKey, TenantKey};
use web::{Problem, ProblemKind};

use super::{
    attach_file::refused,
    holder::{Handled, Held, Holder},
    read_visit::Visited,
    state::App,
    write_to_worker::{self, Said},
};
use crate::{
    Error,
    domain::{
        file::{About, Destination, File, Kept, piece_column},
        message::Message,
    },
    store,
};

/// Keeps a file of which every piece is here: with a draft, as a message to the other side, or on record. One that is kept already
/// is kept.
pub(crate) async fn keep_file(
    app: &App,
    context: &OpContext,
    holder: &Holder,
    id: FileId,
) -> Result<wire::File, Error> {
    authorise(context, holder.action())?;
    let context = &holder.context(context);
    let keys = app.db.keys()?.of(&context.tenant).await?;
    // Nothing is held in memory, nor in the database, while others are before it.
    let _turn = app.workshop.turn().await.map_err(|_| unavailable())?;
    let sent = match read(app, context, &keys, holder, id).await? {
        Found::Kept(file) => return Ok(file),
        Found::Sent(sent) => sent,
    };
    let sha256 = data_encoding::HEXLOWER.encode(&Sha256::digest(&sent.bytes));
    let cleaned = match files::clean_apart(&sent.bytes).await {
        Ok(cleaned) => cleaned,
        Err(NotCleaned::Refused(reason)) => return refuse(app, context, &keys, holder, id, reason).await,
        Err(NotCleaned::Unavailable(error)) => {
            tracing::error!(%error, "no file can be looked at");
            return Err(unavailable());
        }
    };
    drop(sent.bytes);
    let kept = Kept {
        kind: cleaned.kind,
        media_type: cleaned.media_type,
        bytes: cleaned.bytes.len() as u64,
        seconds: cleaned.seconds,
    };
    let sealed = sealed::seal(&sent.key, &id.to_string(), &cleaned.bytes)?;
    drop(cleaned);
    app.files.put(&context.tenant, &id.to_string(), sealed).await.map_err(|error| {
        tracing::error!(%error, "a file cannot be kept");
        unavailable()
    })?;
    let written = write_down(app, context, &keys, holder, id, kept, sha256).await;
    if matches!(written, Err(Error::NotFound)) {
        // Taken away while it was looked at: its content goes, too.
        let mut tx = app.db.begin(context).await?;
        store::file::remember_removal(&mut tx, id, app.clock.now()).await?;
        tx.commit().await?;
    }
    written
}

fn unavailable() -> Error {
    Problem::from(ProblemKind::Unavailable).into()
}

/// What is there of a file.
enum Found {
    Kept(wire::File),
    Sent(Sent),
}

/// A file as it was sent, and the key to seal it with.
struct Sent {
    bytes: Vec<u8>,
    key: SubjectKey,
}

/// Puts the pieces together.
async fn read(app: &App, context: &OpContext, keys: &TenantKey, holder: &Holder, id: FileId) -> Result<Found, Error> {
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, context, keys, holder).await?;
    let file = store::file::lock(&mut tx, held.id(), id, held.colleague()).await?.ok_or(Error::NotFound)?;
    if file.kept.is_some() {
        return Ok(Found::Kept(file.told(held.telling())?));
    }
    if file.sent_bytes.is_some_and(|sent| file.received_bytes < sent) {
        return Err(refused("not_all_here", None).into());
    }
    // What comes now does not belong to it any more.
    store::file::end(&mut tx, id).await?;
    let pieces = store::file::pieces(&mut tx, id).await?;
    tx.commit().await?;
    let mut bytes = Vec::with_capacity(usize::try_from(file.received_bytes).unwrap_or_default());
    for (position, piece) in pieces {
        bytes.extend(held.key().open_bytes("file_piece", &id.to_string(), &piece_column(position), &piece)?);
    }
    Ok(Found::Sent(Sent { bytes, key: held.into_key() }))
}

/// Takes away what is not taken, and says why.
async fn refuse(
    app: &App,
    context: &OpContext,
    keys: &TenantKey,
    holder: &Holder,
    id: FileId,
    reason: Refused,
) -> Result<wire::File, Error> {
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, context, keys, holder).await?;
    if store::file::lock(&mut tx, held.id(), id, held.colleague()).await?.is_some_and(|file| file.kept.is_none()) {
        store::file::remove(&mut tx, id, app.clock.now()).await?;
    }
    tx.commit().await?;
    tracing::info!(reason = reason.code(), "a file was not taken");
    Err(refused(reason.code(), None).into())
}

/// The content is where it belongs; whoever looks finds it from now on.
async fn write_down(
    app: &App,
    context: &OpContext,
    keys: &TenantKey,
    holder: &Holder,
    id: FileId,
    kept: Kept,
    sha256: String,
) -> Result<wire::File, Error> {
    let mut tx = app.db.begin(context).await?;
    let mut held = Held::by(app, &mut tx, context, keys, holder).await?;
    let mut file = store::file::lock(&mut tx, held.id(), id, held.colleague()).await?.ok_or(Error::NotFound)?;
    if file.kept.is_none() {
        if let Some(first) = store::file::kept_before(&mut tx, &file).await? {
            // The form was sent twice: it is one file.
            store::file::remove(&mut tx, id, app.clock.now()).await?;
            let kept = store::file::lock(&mut tx, held.id(), first, held.colleague()).await?.ok_or(Error::NotFound)?;
            tx.commit().await?;
            return Ok(kept.told(held.telling())?);
        }
        let name = About::open(held.key(), id, &file.about_sealed)?.name;
        file.about_sealed = About { name, sha256: Some(sha256) }.seal(held.key(), id)?;
        match &mut held {
            Held::Draft(..) => store::file::keep(&mut tx, &file, &kept, None).await?,
            Held::Visit(visited) => tell_union(&mut tx, context, visited, &file, &kept).await?,
            Held::Colleague(handled) => add(&mut tx, context, keys, handled, &file, &kept).await?,
        }
        file.kept = Some(kept);
    }
    tx.commit().await?;
    Ok(file.told(held.telling())?)
}

/// A file of a request that was sent is a message to the union, and does what a message does.
async fn tell_union(
    tx: &mut TenantTx,
    context: &OpContext,
    visited: &mut Visited,
    file: &File,
    kept: &Kept,
) -> Result<(), Error> {
    let message = Message::of_worker(&visited.key, "", visited.now)?;
    let id = message.id;
    visited.hear(tx, context, Action::AttachFile, &message).await?;
    store::file::keep(tx, file, kept, Some(id)).await?;
    Ok(())
}

/// A file of a colleague goes where they said: to the worker, held as messages are, or on record.
async fn add(
    tx: &mut TenantTx,
    context: &OpContext,
    keys: &TenantKey,
    handled: &mut Handled,
    file: &File,
    kept: &Kept,
) -> Result<(), Error> {
    let Handled { inquiry, by, now, .. } = handled;
    let message = match file.added.as_ref().map(|added| added.to) {
        Some(Destination::Worker) => {
            let said = Said { purpose: MessagePurpose::Tell, text: "", by: *by, now: *now };
            Some(write_to_worker::tell(tx, context, keys, inquiry, said).await?)
        }
        Some(Destination::Record) | None => {
            audit::record(tx, context, Action::AddFile, Some(inquiry.id.uuid()), *now);
            None
        }
    };
    store::file::keep(tx, file, kept, message).await?;
    Ok(())
}
