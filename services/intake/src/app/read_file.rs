//! A file of an inquiry: for those who may read its words, and for the worker, where the union sent it.

use authz::{Action, OpContext, authorise};
use files::{FileStore, MediaType, sealed};
use futures::{Stream, stream};
use kernel::{FileId, InquiryId, TenantSlug};
use tenancy::audit;
use vault::SubjectKey;

use super::{
    read_conversation::{key_of, must_be_allowed},
    read_visit::{Files, Visited},
    state::App,
};
use crate::{Error, domain::inquiry::Inquiry, store};

/// A file that is read.
pub(crate) struct Reading {
    /// What it is to a program.
    pub media_type: MediaType,
    /// In bytes.
    pub length: u64,
    /// What it is called on the disk of who saves it: to colleagues which request it is of, and nothing that its sender called it.
    pub name: String,
    content: Content,
}

struct Content {
    store: FileStore,
    tenant: TenantSlug,
    id: FileId,
    key: SubjectKey,
    length: u64,
}

/// Finds it. That it is read leaves a trace in the audit trail.
pub(crate) async fn read_file(app: &App, context: &OpContext, id: InquiryId, file: FileId) -> Result<Reading, Error> {
    authorise(context, Action::ReadFile)?;
    let (keys, now) = (app.db.keys()?.of(&context.tenant).await?, app.clock.now());
    let mut tx = app.db.begin(context).await?;
    let inquiry = store::inquiry::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    must_be_allowed(&mut tx, context, Action::ReadFile, id, now).await?;
    let key = key_of(&keys, &inquiry)?;
    let files = store::file::list(&mut tx, id).await?;
    let reading = Reading::of(app, context, &inquiry, key, &files, file)?;
    audit::record(&mut tx, context, Action::ReadFile, Some(id.uuid()), now);
    tx.commit().await?;
    Ok(reading)
}

/// Finds a file that the union sent to the worker. What the worker sent is not given back: the phone may be in other hands.
pub(crate) async fn read_visit_file(
    app: &App,
    context: &OpContext,
    secret: &str,
    file: FileId,
) -> Result<Reading, Error> {
    authorise(context, Action::ReadProgress)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let Visited { inquiry, key, now, .. } = Visited::of(app, &mut tx, &keys, secret).await?;
    if !store::file::is_sent_to_worker(&mut tx, inquiry.id, file, now).await? {
        return Err(Error::NotFound);
    }
    let files = store::file::list(&mut tx, inquiry.id).await?;
    let reading = Reading::of(app, context, &inquiry, key, &files, file)?;
    tx.commit().await?;
    // Among the files of a phone it says nothing.
    let name = format!("document.{}", reading.media_type.extension());
    Ok(Reading { name, ..reading })
}

impl Reading {
    /// One of the files of an inquiry.
    fn of(
        app: &App,
        context: &OpContext,
        inquiry: &Inquiry,
        key: SubjectKey,
        files: &Files,
        id: FileId,
    ) -> Result<Self, Error> {
        let place = files.iter().position(|(_, file)| file.id == id).ok_or(Error::NotFound)?;
        let kept = files[place].1.kept.clone().ok_or(Error::NotFound)?;
        let (store, tenant) = (app.files.clone(), context.tenant.clone());
        Ok(Self {
            media_type: kept.media_type,
            length: kept.bytes,
            name: format!("{}-{}.{}", inquiry.reference, place + 1, kept.media_type.extension()),
            content: Content { store, tenant, id, key, length: kept.bytes },
        })
    }

    /// The content, a piece at a time; it breaks off where a piece cannot be read or opened.
    pub(crate) fn content(self) -> impl Stream<Item = std::io::Result<Vec<u8>>> + Send + 'static {
        stream::try_unfold((self.content, 0), async |(content, number)| {
            if number == sealed::pieces(content.length) {
                return Ok(None);
            }
            let piece =
                content.piece(number).await.inspect_err(|error| tracing::error!(%error, "a file breaks off"))?;
            Ok(Some((piece, (content, number + 1))))
        })
    }
}

impl Content {
    async fn piece(&self, number: u64) -> std::io::Result<Vec<u8>> {
        let (id, range) = (self.id.to_string(), sealed::range(number, self.length));
        let sealed = self.store.get(&self.tenant, &id, range).await.map_err(std::io::Error::other)?;
        sealed::open(&self.key, &id, number, self.length, &sealed).map_err(std::io::Error::other)
    }
}
