//! A worker attaches a file, or a colleague adds one, piece by piece.

use authz::{Action, OpContext, authorise};
use contracts::intake::{NewFile, NewStaffFile, Upload};
use i18n::script;
use kernel::{FileId, InquiryId};
use tenancy::{TenantTx, audit};
use uuid::Uuid;
use web::{ClientAddress, FieldError, Fields, Problem, ProblemKind};

use super::{
    holder::{Held, Holder},
    read_conversation::must_be_allowed,
    state::App,
};
use crate::{
    Error,
    domain::{
        file::{About, Added, Destination, File, NAME, PIECE, is_a_name, piece_column},
        message::MOST_UNREAD,
    },
    store,
};

/// How long a colleague's file may be under way.
const UNDER_WAY: chrono::Duration = chrono::Duration::minutes(20);

/// Bytes of a MiB, in which limits are told.
const MIB: u64 = 1024 * 1024;

/// Begins a file of a worker, where there is room for it.
pub(crate) async fn begin_file(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    holder: &Holder,
    form: &NewFile,
) -> Result<Upload, Error> {
    authorise(context, holder.action())?;
    let name = read_name(app, Fields::new(), form)?;
    begin(app, context, client, holder, New { name, bytes: form.bytes, to: None, key: None }).await
}

/// Begins a file of a colleague, who says where it goes.
pub(crate) async fn begin_staff_file(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    inquiry: InquiryId,
    form: NewStaffFile,
) -> Result<Upload, Error> {
    let holder = Holder::Colleague(inquiry);
    authorise(context, holder.action())?;
    let mut fields = Fields::new();
    let to = fields.code("to", &form.to);
    let name = read_name(app, fields, &NewFile { name: form.name, bytes: form.bytes })?;
    begin(app, context, client, &holder, New { name, bytes: form.bytes, to, key: form.key }).await
}

/// What is said of a file before it comes.
struct New {
    name: String,
    bytes: Option<u64>,
    /// Where that of a colleague goes.
    to: Option<Destination>,
    /// With which a colleague's form was sent.
    key: Option<Uuid>,
}

async fn begin(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    holder: &Holder,
    new: New,
) -> Result<Upload, Error> {
    app.uploads.count(&client.0)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, context, &keys, holder).await?;
    must_be_few(app, &mut tx, &held).await?;
    must_have_room(app, &mut tx, &held, new.bytes.unwrap_or_else(|| app.most_bytes())).await?;
    let id = FileId::new();
    let added = |(by, to)| Added { by, name: None, to, key: new.key };
    let file = File {
        id,
        inquiry: held.id(),
        added_at: app.clock.now(),
        sent_bytes: new.bytes,
        received_bytes: 0,
        kept: None,
        about_sealed: About { name: new.name, sha256: None }.seal(held.key(), id)?,
        added: held.colleague().zip(new.to).map(added),
    };
    store::file::insert(&mut tx, &file).await?;
    tx.commit().await?;
    Ok(file.upload())
}

fn read_name(app: &App, mut fields: Fields, form: &NewFile) -> Result<String, Problem> {
    let name = script::nfc(&fields.text("file", &form.name, NAME));
    if !name.is_empty() && !is_a_name(&name) {
        fields.refuse("file", "bad_name", None);
    }
    match form.bytes {
        Some(0) => fields.refuse("file", "required", None),
        Some(bytes) if bytes > app.most_bytes() => fields.refuse("file", "too_heavy", Some(app.most_bytes() / MIB)),
        _ => {}
    }
    fields.finish(Some(name))
}

/// An inquiry has so many files of each side, so that what the union adds leaves the worker room; and nobody writes without an
/// end to a union that does not read.
async fn must_be_few(app: &App, tx: &mut TenantTx, held: &Held) -> Result<(), Error> {
    let most = app.limits.max_per_inquiry;
    let lately = app.clock.now() - UNDER_WAY;
    if store::file::count(tx, held.id(), held.colleague().is_some(), lately).await? >= i64::from(most) {
        return Err(refused("too_many_files", Some(u64::from(most))).into());
    }
    if matches!(held, Held::Visit(_)) && store::message::count_unread(tx, held.id()).await? >= MOST_UNREAD {
        return Err(Problem::from(ProblemKind::TooManyRequests).into());
    }
    Ok(())
}

/// Nobody fills the disk: an organisation has so many bytes; and what is not sent, which anybody may begin, takes a quarter of
/// them at the most. What is here counts, not what somebody said would come.
async fn must_have_room(app: &App, tx: &mut TenantTx, held: &Held, bytes: u64) -> Result<(), Error> {
    let most = (u64::from(app.limits.max_per_tenant_mib) * MIB).cast_signed();
    let (taken, bytes) = (store::file::room(tx).await?, bytes.cast_signed());
    let is_draft = matches!(held, Held::Draft(..));
    if taken.all + bytes > most || (is_draft && taken.of_drafts + bytes > most / 4) {
        tracing::warn!(bytes = taken.all, "an organisation has no room for files");
        return Err(refused("no_room", None).into());
    }
    Ok(())
}

/// Why a file is not taken.
pub(super) fn refused(code: &str, limit: Option<u64>) -> Problem {
    let error = FieldError { field: "file".into(), code: code.to_owned(), limit };
    Problem { errors: vec![error], ..ProblemKind::InvalidFields.into() }
}

/// Adds a piece that begins at `offset`. One that begins elsewhere than where the file ends is not added: it is there already, or
/// another has to come first, and the answer says which.
pub(crate) async fn append_to_file(
    app: &App,
    context: &OpContext,
    holder: &Holder,
    id: FileId,
    offset: u64,
    piece: &[u8],
) -> Result<Upload, Error> {
    authorise(context, holder.action())?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, context, &keys, holder).await?;
    let file = store::file::lock(&mut tx, held.id(), id, held.colleague()).await?;
    let mut file = file.ok_or(Error::NotFound)?;
    let bytes = piece.len() as u64;
    if offset == file.received_bytes && file.kept.is_none() && bytes > 0 {
        let most = file.sent_bytes.unwrap_or_else(|| app.most_bytes());
        if piece.len() > PIECE || offset + bytes > most {
            return Err(refused("too_heavy", Some(app.most_bytes() / MIB)).into());
        }
        // Now and then: what others send meanwhile fills the same room.
        if offset / MIB != (offset + bytes) / MIB {
            must_have_room(app, &mut tx, &held, MIB).await?;
        }
        let sealed = held.key().seal_bytes("file_piece", &id.to_string(), &piece_column(offset), piece)?;
        store::file::append(&mut tx, &file, &sealed, bytes).await?;
        file.received_bytes += bytes;
    }
    tx.commit().await?;
    Ok(file.upload())
}

/// Takes a file away that is not kept yet, or that the union does not have; one that is not there is away.
pub(crate) async fn discard_file(app: &App, context: &OpContext, holder: &Holder, id: FileId) -> Result<(), Error> {
    authorise(context, holder.action())?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, context, &keys, holder).await?;
    if let Some(file) = store::file::lock(&mut tx, held.id(), id, held.colleague()).await? {
        // What came as a message was said; what is on record, the colleague takes away who says so.
        if !matches!(held, Held::Draft(..)) && file.kept.is_some() {
            return Err(Problem::from(ProblemKind::RefusedTransition).into());
        }
        store::file::remove(&mut tx, id, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Takes a file away that a colleague put on record, such as one of somebody else. The trail says who did; the file is gone.
pub(crate) async fn remove_from_record(
    app: &App,
    context: &OpContext,
    inquiry: InquiryId,
    id: FileId,
) -> Result<(), Error> {
    authorise(context, Action::RemoveFile)?;
    let now = app.clock.now();
    let mut tx = app.db.begin(context).await?;
    store::inquiry::lock(&mut tx, inquiry).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, Action::RemoveFile, inquiry, now).await?;
    if !store::file::is_on_record(&mut tx, inquiry, id).await? {
        return Err(Error::NotFound);
    }
    store::file::remove(&mut tx, id, now).await?;
    audit::record(&mut tx, context, Action::RemoveFile, Some(inquiry.uuid()), now);
    tx.commit().await?;
    Ok(())
}
