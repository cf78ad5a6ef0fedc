//! A worker attaches a file, piece by piece.

use authz::{Action, OpContext, authorise};
use contracts::intake::{NewFile, Upload};
use i18n::script;
use kernel::FileId;
use tenancy::TenantTx;
use vault::{SubjectKey, TenantKey};
use web::{ClientAddress, FieldError, Fields, Problem, ProblemKind};

use super::{read_visit::Visited, state::App};
use crate::{
    Error,
    domain::{
        draft::{self, LIFETIME},
        file::{About, File, NAME, PIECE, is_a_name, piece_column},
        message::MOST_UNREAD,
    },
    store,
};

/// Bytes of a MiB, in which limits are told.
const MIB: u64 = 1024 * 1024;

/// With what somebody who attaches a file proves that they may.
pub(crate) enum Holder {
    /// The secret of a draft.
    Draft(String),
    /// The secret of a visit.
    Visit(String),
}

/// What the file belongs to, held until the transaction ends.
pub(super) enum Held {
    /// An inquiry that is not sent yet.
    Draft(kernel::InquiryId, SubjectKey),
    /// One that is.
    Inquiry(Box<Visited>),
}

impl Held {
    /// Finds it, and lets the draft or the visit go on.
    pub(super) async fn by(app: &App, tx: &mut TenantTx, keys: &TenantKey, holder: &Holder) -> Result<Self, Error> {
        match holder {
            Holder::Draft(secret) => {
                let now = app.clock.now();
                let draft = store::draft::lock(tx, &draft::secret_hash(keys, secret)?, now).await?;
                let mut draft = draft.ok_or(Error::NotFound)?;
                draft.expires_at = now + LIFETIME;
                store::draft::update(tx, &draft).await?;
                Ok(Self::Draft(draft.id, draft.key(keys)?))
            }
            Holder::Visit(secret) => Ok(Self::Inquiry(Box::new(Visited::of(app, tx, keys, secret).await?))),
        }
    }

    pub(super) fn id(&self) -> kernel::InquiryId {
        match self {
            Self::Draft(id, _) => *id,
            Self::Inquiry(visited) => visited.inquiry.id,
        }
    }

    pub(super) fn key(&self) -> &SubjectKey {
        match self {
            Self::Draft(_, key) => key,
            Self::Inquiry(visited) => &visited.key,
        }
    }
}

/// Begins a file, where there is room for it.
pub(crate) async fn begin_file(
    app: &App,
    context: &OpContext,
    client: &ClientAddress,
    holder: &Holder,
    form: &NewFile,
) -> Result<Upload, Error> {
    authorise(context, Action::AttachFile)?;
    let name = read_name(app, form)?;
    app.uploads.count(&client.0)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, &keys, holder).await?;
    must_be_few(app, &mut tx, &held).await?;
    must_have_room(app, &mut tx, &held, form.bytes.unwrap_or_else(|| app.most_bytes())).await?;
    let id = FileId::new();
    let file = File {
        id,
        inquiry: held.id(),
        added_at: app.clock.now(),
        sent_bytes: form.bytes,
        received_bytes: 0,
        kept: None,
        about_sealed: About { name, sha256: None }.seal(held.key(), id)?,
    };
    store::file::insert(&mut tx, &file).await?;
    tx.commit().await?;
    Ok(file.upload())
}

fn read_name(app: &App, form: &NewFile) -> Result<String, Problem> {
    let mut fields = Fields::new();
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

/// An inquiry has so many files, and nobody writes without an end to a union that does not read.
async fn must_be_few(app: &App, tx: &mut TenantTx, held: &Held) -> Result<(), Error> {
    let most = app.limits.max_per_inquiry;
    if store::file::count(tx, held.id()).await? >= i64::from(most) {
        return Err(refused("too_many_files", Some(u64::from(most))).into());
    }
    if matches!(held, Held::Inquiry(_)) && store::message::count_unread(tx, held.id()).await? >= MOST_UNREAD {
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
    authorise(context, Action::AttachFile)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, &keys, holder).await?;
    let mut file = store::file::lock(&mut tx, held.id(), id).await?.ok_or(Error::NotFound)?;
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

/// Takes a file away that the union does not have yet; one that is not there is away.
pub(crate) async fn discard_file(app: &App, context: &OpContext, holder: &Holder, id: FileId) -> Result<(), Error> {
    authorise(context, Action::AttachFile)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let held = Held::by(app, &mut tx, &keys, holder).await?;
    if let Some(file) = store::file::lock(&mut tx, held.id(), id).await? {
        // What came as a message was said.
        if matches!(held, Held::Inquiry(_)) && file.kept.is_some() {
            return Err(Problem::from(ProblemKind::RefusedTransition).into());
        }
        store::file::remove(&mut tx, id, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(())
}
