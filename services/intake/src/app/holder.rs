//! Who attaches a file, and what they attach it to.

use authz::{Action, OpContext};
use kernel::{AccountId, InquiryId, Instant};
use tenancy::TenantTx;
use vault::{SubjectKey, TenantKey};
use web::{Problem, ProblemKind};

use super::{
    read_conversation::{key_of, must_be_allowed},
    read_visit::Visited,
    state::App,
};
use crate::{
    Error,
    domain::{
        draft::{self, LIFETIME},
        file::Telling,
        inquiry::Inquiry,
    },
    store,
};

/// With what somebody who attaches a file proves that they may.
pub(crate) enum Holder {
    /// The secret of a draft.
    Draft(String),
    /// The secret of a visit.
    Visit(String),
    /// Their own token, for this inquiry.
    Colleague(InquiryId),
}

impl Holder {
    /// What it is that they do.
    pub(super) fn action(&self) -> Action {
        match self {
            Self::Draft(_) | Self::Visit(_) => Action::AttachFile,
            Self::Colleague(_) => Action::AddFile,
        }
    }

    /// As whom they do it: no trace names a worker.
    pub(super) fn context(&self, context: &OpContext) -> OpContext {
        match self {
            Self::Draft(_) | Self::Visit(_) => context.as_anonymous(),
            Self::Colleague(_) => context.clone(),
        }
    }
}

/// What the file belongs to, held until the transaction ends.
pub(super) enum Held {
    /// An inquiry that is not sent yet.
    Draft(InquiryId, SubjectKey),
    /// One that is, open in its worker's browser.
    Visit(Box<Visited>),
    /// One that a colleague works on.
    Colleague(Box<Handled>),
}

/// An inquiry that a colleague adds to.
pub(super) struct Handled {
    pub inquiry: Inquiry,
    pub key: SubjectKey,
    pub by: AccountId,
    pub now: Instant,
}

impl Handled {
    /// Finds it, where the caller may add to it.
    ///
    /// # Errors
    /// As for who writes to the worker; `NotFound` where it is erased: nothing can be sealed for it.
    async fn of(
        app: &App,
        tx: &mut TenantTx,
        context: &OpContext,
        keys: &TenantKey,
        id: InquiryId,
    ) -> Result<Self, Error> {
        let inquiry = store::inquiry::lock(tx, id).await?.ok_or(Error::NotFound)?;
        // The moment of now is one after the lock: nothing that is sent was seen before it.
        let now = app.clock.now();
        let by = must_be_allowed(tx, context, Action::AddFile, id, now).await?;
        let key = key_of(keys, &inquiry)?;
        if !inquiry.may_be_written_to() {
            return Err(Problem::from(ProblemKind::RefusedTransition).into());
        }
        Ok(Self { inquiry, key, by, now })
    }
}

impl Held {
    /// Finds it, and lets the draft or the visit go on.
    pub(super) async fn by(
        app: &App,
        tx: &mut TenantTx,
        context: &OpContext,
        keys: &TenantKey,
        holder: &Holder,
    ) -> Result<Self, Error> {
        match holder {
            Holder::Draft(secret) => {
                let now = app.clock.now();
                let draft = store::draft::lock(tx, &draft::secret_hash(keys, secret)?, now).await?;
                let mut draft = draft.ok_or(Error::NotFound)?;
                draft.expires_at = now + LIFETIME;
                store::draft::update(tx, &draft).await?;
                Ok(Self::Draft(draft.id, draft.key(keys)?))
            }
            Holder::Visit(secret) => Ok(Self::Visit(Box::new(Visited::of(app, tx, keys, secret).await?))),
            Holder::Colleague(id) => Ok(Self::Colleague(Box::new(Handled::of(app, tx, context, keys, *id).await?))),
        }
    }

    pub(super) fn id(&self) -> InquiryId {
        match self {
            Self::Draft(id, _) => *id,
            Self::Visit(visited) => visited.inquiry.id,
            Self::Colleague(handled) => handled.inquiry.id,
        }
    }

    pub(super) fn key(&self) -> &SubjectKey {
        match self {
            Self::Draft(_, key) => key,
            Self::Visit(visited) => &visited.key,
            Self::Colleague(handled) => &handled.key,
        }
    }

    pub(super) fn into_key(self) -> SubjectKey {
        match self {
            Self::Draft(_, key) => key,
            Self::Visit(visited) => visited.key,
            Self::Colleague(handled) => handled.key,
        }
    }

    /// The colleague who adds it; `None`: the worker attaches it.
    pub(super) fn colleague(&self) -> Option<AccountId> {
        match self {
            Self::Draft(..) | Self::Visit(_) => None,
            Self::Colleague(handled) => Some(handled.by),
        }
    }

    /// How much is told of a file to who attaches it.
    pub(super) fn telling(&self) -> Telling<'_> {
        match self {
            Self::Draft(_, key) => Telling::Name(key),
            Self::Visit(_) => Telling::Kind,
            Self::Colleague(handled) => Telling::All(&handled.key),
        }
    }
}
