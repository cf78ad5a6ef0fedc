//! Whoever comes with a session's secret, and a transaction to serve them in.

use authz::{Actor, Decision, OpContext, Person, Refused};
use contracts::identity::NextStep;
use kernel::{Instant, SessionId, codes::CredentialChange};
use tenancy::{StoreError, TenantTx, audit, audit::Passage};

use super::record_change::record_change;
use crate::{
    App, Error,
    domain::{
        account::Account,
        session::{self, Factor, Session},
    },
    store,
};

/// The longest name of a device that is kept.
const DEVICE: usize = 60;

/// A person with a session, in a transaction of their organisation.
pub(crate) struct Visit {
    pub tx: TenantTx,
    pub session: Session,
    /// The context of the call, with the person as its actor.
    pub context: OpContext,
    pub now: Instant,
}

impl Visit {
    /// Finds the session of a secret, whatever it still lacks.
    ///
    /// # Errors
    /// `NoSession`.
    pub(crate) async fn begin(app: &App, context: &OpContext, secret: &str) -> Result<Self, Error> {
        let now = app.clock.now();
        let mut tx = app.db.begin(context).await?;
        let hash = session::hash(secret);
        let found = store::session::find(&mut tx, &hash).await?;
        if found.is_none() && !store::session::is_known(&mut tx, &hash).await? {
            // Not one that has ended, as everybody has some: one of another organisation, or invented.
            drop(tx);
            app.db.door().refused(&context.tenant, Passage::SessionRefused, None).await;
            return Err(Error::NoSession);
        }
        let goes_on = |session: &Session| session.is_alive(now, &app.config) && session.is_by_right();
        let session = found.filter(goes_on).ok_or(Error::NoSession)?;
        store::session::touch(&mut tx, session.id, now).await?;
        let actor = Actor::Person(Person {
            account: session.account.id,
            tenant: context.tenant.clone(),
            roles: session.account.roles.clone(),
            session: session.id,
            version: session.account.version,
            second_factor_at: session.second_factor_at,
        });
        Ok(Self { tx, session, context: OpContext { actor, ..context.clone() }, now })
    }

    /// Whose session it is.
    pub(crate) fn account(&self) -> &Account {
        &self.session.account
    }

    /// Whether the person may change what they log in with: at first with what they have, later only with a second factor of
    /// a short while ago, so that a browser left open gives no account away.
    ///
    /// # Errors
    /// `SecondFactorNeeded`, `StepUpNeeded`.
    pub(crate) fn may_change_factors(&self) -> Result<(), Error> {
        match self.session.next_step() {
            NextStep::SetUp => Ok(()),
            NextStep::SecondFactor => Err(Error::SecondFactorNeeded),
            // Of the account's own, or given at the organisation's provider.
            NextStep::Done
                if (self.account().has_second_factor || self.session.second_factor_at.is_some())
                    && !self.session.is_fresh(self.now) =>
            {
                Err(Error::StepUpNeeded)
            }
            NextStep::Done => Ok(()),
        }
    }

    /// Whether the person may add a second factor: as they may change them. But not who is a worker and has a password alone,
    /// which nobody asks for here: a phone that was left open for a moment must not be enough to keep its owner out.
    ///
    /// # Errors
    /// `SecondFactorNeeded`, `StepUpNeeded`, `Refused`.
    pub(crate) async fn may_add_factor(&mut self) -> Result<(), Error> {
        self.may_change_factors()?;
        let (id, account) = (self.account().id, self.account());
        let is_bare_worker = account.is_worker() && !account.has_second_factor;
        if is_bare_worker && store::account::password_hash(&mut self.tx, id).await?.is_some() {
            return Err(Error::Refused(Refused(Decision::Forbid)));
        }
        Ok(())
    }

    /// Notes that the second factor was given. The session goes on under a new secret, which is told.
    pub(crate) async fn strengthen(&mut self, factor: Factor) -> Result<String, Error> {
        let secret = kernel::random::secret();
        store::session::strengthen(&mut self.tx, self.session.id, &session::hash(&secret), factor, self.now).await?;
        self.session.second_factor_at = Some(self.now);
        Ok(secret)
    }

    /// Whether both factors were given, where they are needed: a password alone shows and ends nothing.
    ///
    /// # Errors
    /// `SecondFactorNeeded`.
    pub(crate) fn must_be_complete(&self) -> Result<(), Error> {
        if self.session.next_step() == NextStep::Done { Ok(()) } else { Err(Error::SecondFactorNeeded) }
    }

    /// The call as the audit trail may tell it: a worker's is the public's.
    pub(crate) fn on_record(&self) -> OpContext {
        if self.account().is_worker() { self.context.as_anonymous() } else { self.context.clone() }
    }

    /// Leaves an entry that a second factor was wrong, and gives back what is answered.
    pub(crate) async fn failed(mut self, answer: Error) -> Result<Error, StoreError> {
        self.record(Passage::SecondFactorFailed);
        self.tx.commit().await?;
        Ok(answer)
    }

    /// Leaves an entry in the audit trail about the person themselves; about nobody, where it is a worker.
    pub(crate) fn record(&mut self, passage: Passage) {
        let (context, subject) = (self.on_record(), self.account().on_record());
        audit::record(&mut self.tx, &context, passage, subject, self.now);
    }

    /// The same of a change of what the person logs in with; who works for the organisation is told of it by mail.
    pub(crate) fn record_change(&mut self, change: CredentialChange) -> Result<(), StoreError> {
        let context = self.on_record();
        record_change(&mut self.tx, &context, &self.session.account, change, self.now)
    }
}

/// Opens a session for an account, and tells its secret.
pub(crate) async fn open_session(
    tx: &mut TenantTx,
    context: &OpContext,
    account: Account,
    factors: &[Factor],
    device: &str,
    now: Instant,
) -> Result<(Session, String), Error> {
    let second_factor_at = factors.contains(&Factor::Passkey).then_some(now);
    open_session_at(tx, context, account, factors, second_factor_at, device, now).await
}

/// The same, for factors of which the second was given at another moment, or elsewhere.
pub(crate) async fn open_session_at(
    tx: &mut TenantTx,
    context: &OpContext,
    account: Account,
    factors: &[Factor],
    second_factor_at: Option<Instant>,
    device: &str,
    now: Instant,
) -> Result<(Session, String), Error> {
    let (id, secret) = (SessionId::new(), kernel::random::secret());
    let new = store::session::NewRow {
        id,
        secret_hash: &session::hash(&secret),
        account: account.id,
        factors,
        second_factor_at,
        device: &known_as(device),
        at: now,
    };
    store::session::insert(tx, new).await?;
    record_for(tx, context, &account, Passage::LoggedIn, now);
    let is_by_provider = factors.contains(&Factor::SignOn);
    Ok((Session { id, account, made_at: now, last_seen_at: now, second_factor_at, is_by_provider }, secret))
}

/// Leaves an entry in the audit trail about somebody who has no session yet; about nobody, where it is a worker.
pub(crate) fn record_for(tx: &mut TenantTx, context: &OpContext, account: &Account, passage: Passage, now: Instant) {
    audit::record(tx, context, passage, account.on_record(), now);
}

/// Cut to what is kept; no line breaks and the like.
fn known_as(device: &str) -> String {
    device.chars().filter(|c| !c.is_control()).take(DEVICE).collect()
}
