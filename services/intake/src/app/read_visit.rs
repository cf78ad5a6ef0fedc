//! What a worker sees of a request that is open in their browser.

use authz::{Action, OpContext, authorise};
use contracts::intake as wire;
use kernel::{Instant, MessageId};
use tenancy::TenantTx;
use vault::{SubjectKey, TenantKey};
use web::{Problem, ProblemKind};

use super::{
    progress::{owed, progress_of},
    state::App,
};
use crate::{
    Error,
    domain::{
        file::{File, Telling},
        inquiry::Inquiry,
        message::{open_body, open_translation},
        typed,
        visit::{self, IDLE},
    },
    store::{
        self,
        message::{Reader, Row},
    },
};

/// Reads it. With its `messages` what the union wrote counts as read from now on; without them it stays unread.
pub(crate) async fn read_visit(
    app: &App,
    context: &OpContext,
    secret: &str,
    messages: bool,
) -> Result<wire::Visit, Error> {
    authorise(context, Action::ReadProgress)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    let visited = Visited::of(app, &mut tx, &keys, secret).await?;
    let rows = if messages { visited.read_messages(&mut tx).await? } else { Vec::new() };
    let shown = visited.show_with(&mut tx, rows).await?;
    tx.commit().await?;
    Ok(shown)
}

/// Ends it; one that is over is over.
pub(crate) async fn end_visit(app: &App, context: &OpContext, secret: &str) -> Result<(), Error> {
    authorise(context, Action::ReadProgress)?;
    let keys = app.db.keys()?.of(&context.tenant).await?;
    let mut tx = app.db.begin(context).await?;
    store::visit::delete(&mut tx, &visit::secret_hash(&keys, secret)?).await?;
    tx.commit().await?;
    Ok(())
}

/// The inquiry of a visit, held for a change until the transaction ends.
pub(super) struct Visited {
    pub inquiry: Inquiry,
    pub key: SubjectKey,
    pub now: Instant,
    expires_at: Instant,
    /// Whether a case came of it, also where word of that has not reached the inquiry yet.
    has_case: bool,
}

impl Visited {
    /// Finds it, and lets the visit go on.
    pub(super) async fn of(app: &App, tx: &mut TenantTx, keys: &TenantKey, secret: &str) -> Result<Self, Error> {
        let now = app.clock.now();
        let visit = store::visit::go_on(tx, &visit::secret_hash(keys, secret)?, now, now + IDLE).await?;
        let (id, expires_at) = visit.ok_or(Error::NotFound)?;
        let inquiry = store::inquiry::lock(tx, id).await?.ok_or(Error::NotFound)?;
        let has_case = store::team::has_case(tx, id).await?;
        let wrapped = inquiry.wrapped_key.as_ref().ok_or(Error::NotFound)?;
        let key = keys.open_subject_key("inquiry", &inquiry.id.to_string(), wrapped)?;
        Ok(Self { inquiry, key, now, expires_at, has_case })
    }

    /// Of what a case came, the case is what ends.
    pub(super) fn must_have_no_case(&self) -> Result<(), Error> {
        if self.has_case { Err(Problem::from(ProblemKind::RefusedTransition).into()) } else { Ok(()) }
    }

    /// The request as its worker sees it; what the union wrote counts as read from now on.
    pub(super) async fn show(&self, tx: &mut TenantTx) -> Result<wire::Visit, Error> {
        let rows = self.read_messages(tx).await?;
        self.show_with(tx, rows).await
    }

    async fn read_messages(&self, tx: &mut TenantTx) -> Result<Vec<Row>, Error> {
        Ok(store::message::read(tx, self.inquiry.id, Reader::Worker, self.now).await?)
    }

    async fn show_with(&self, tx: &mut TenantTx, rows: Vec<Row>) -> Result<wire::Visit, Error> {
        let inquiry = &self.inquiry;
        let progress = progress_of(tx, inquiry.id, inquiry.reference, self.now).await?;
        let files = store::file::list(tx, inquiry.id).await?;
        let mut reader = typed::Reader::default();
        let message = |row| self.message(row, &files, &mut reader);
        let messages = rows.into_iter().map(message).collect::<Result<_, Error>>()?;
        let mut allowed = Vec::new();
        if inquiry.may_be_withdrawn() && !self.has_case {
            allowed.push("withdraw".to_owned());
        }
        if inquiry.may_be_erased() && !self.has_case {
            allowed.push("erase".to_owned());
        }
        Ok(wire::Visit {
            progress,
            next: inquiry.due.map(|due| owed(due, self.now)),
            messages,
            language: inquiry.coded.language.tag().to_owned(),
            contact_method: inquiry.coded.contact_method.to_string(),
            stored_since: inquiry.submitted_at,
            consent_to_statistics: inquiry.coded.consent_to_statistics,
            allowed,
            expires_at: self.expires_at,
        })
    }

    /// A message, without the name of who of the union wrote it.
    fn message(&self, row: Row, files: &Files, reader: &mut typed::Reader) -> Result<wire::Message, Error> {
        let file = file_of(files, &row, Telling::Kind)?;
        Ok(wire::Message { file, typed: None, ..shown(&self.key, Row { name: None, ..row }, self.now, reader)? })
    }
}

/// The files of an inquiry, with the messages that they are.
pub(super) type Files = [(Option<MessageId>, File)];

/// The file that a message is.
pub(super) fn file_of(files: &Files, row: &Row, telling: Telling<'_>) -> Result<Option<wire::File>, Error> {
    let found = files.iter().find(|(message, _)| *message == Some(row.id.into()));
    Ok(found.map(|(_, file)| file.told(telling)).transpose()?)
}

/// A message as it is told, but for its file.
pub(super) fn shown(
    key: &SubjectKey,
    row: Row,
    now: Instant,
    reader: &mut typed::Reader,
) -> Result<wire::Message, Error> {
    let translation = row.translation_sealed.as_deref().map(|sealed| open_translation(key, row.id.into(), sealed));
    let (text, typed) = reader.read(open_body(key, row.id.into(), &row.body_sealed)?);
    Ok(wire::Message {
        id: row.id,
        from_worker: row.written_by.is_none(),
        written_by: row.name,
        sent_at: row.sent_at,
        held: row.sent_at > now,
        read_at: row.read_at,
        text,
        typed,
        file: None,
        translation: translation.transpose()?.map(|text| reader.read(text).0),
    })
}
