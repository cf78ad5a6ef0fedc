//! Who was not let in: a word for the operator each time, and an entry in the trail of the organisation that was
//! addressed, but so seldom that nobody fills a trail by knocking (docs/adr/0021).

use std::{future::Future, num::NonZeroU32, pin::Pin, sync::Arc};

use authz::Passage;
use kernel::{AccountId, TenantSlug, codes::CodeList};

use crate::Throttle;

/// Somebody was not let in.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// Whose door it was.
    pub tenant: TenantSlug,
    /// What was tried.
    pub what: Passage,
    /// Who it was, where that is proved and may be told: no worker.
    pub by: Option<AccountId>,
}

type Note = dyn Fn(Refusal) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync;

/// The door of a service.
#[derive(Clone)]
pub struct Door(Arc<Inner>);

struct Inner {
    service: &'static str,
    throttle: Throttle,
    note: Box<Note>,
}

impl Door {
    /// A door; `note` leaves the entry.
    pub fn new<F: Future<Output = ()> + Send + 'static>(
        service: &'static str,
        note: impl Fn(Refusal) -> F + Send + Sync + 'static,
    ) -> Self {
        let note = move |refusal: Refusal| -> Pin<Box<dyn Future<Output = ()> + Send>> { Box::pin(note(refusal)) };
        Self(Arc::new(Inner { service, throttle: Throttle::per_minute(NonZeroU32::MIN), note: Box::new(note) }))
    }

    /// Counts a refusal in the metrics, and no more.
    pub fn count(&self, what: Passage) {
        telemetry::metrics::refusal(self.0.service, what.code());
    }

    /// Tells of a refusal: each is counted, and of those of a kind in an organisation (and by a person, where it is known
    /// who it was) one a minute leaves an entry. Whoever was refused waits for it, so that it is there when they know.
    pub async fn refused(&self, tenant: &TenantSlug, what: Passage, by: Option<AccountId>) {
        let Inner { service, throttle, note } = &*self.0;
        self.count(what);
        let who = by.map(|by| by.to_string()).unwrap_or_default();
        if throttle.count(&format!("{tenant} {} {who}", what.code())).is_ok() {
            tracing::warn!(service, %tenant, refused = what.code(), "somebody was not let in");
            note(Refusal { tenant: tenant.clone(), what, by }).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    #[tokio::test]
    async fn of_each_kind_and_organisation_one_a_minute_is_noted() {
        let noted = Arc::new(Mutex::new(Vec::new()));
        let notes = noted.clone();
        let door = Door::new("intake", move |refusal: Refusal| {
            let notes = notes.clone();
            async move { notes.lock().unwrap().push((refusal.tenant.to_string(), refusal.what)) }
        });
        let (clc, mtuc): (TenantSlug, TenantSlug) = ("clc".parse().unwrap(), "mtuc".parse().unwrap());
        for _ in 0..50 {
            door.refused(&clc, Passage::TokenRefused, None).await;
            door.refused(&clc, Passage::ForeignTokenRefused, None).await;
            door.refused(&mtuc, Passage::TokenRefused, None).await;
        }
        let expected = [
            ("clc".to_owned(), Passage::TokenRefused),
            ("clc".to_owned(), Passage::ForeignTokenRefused),
            ("mtuc".to_owned(), Passage::TokenRefused),
        ];
        assert_eq!(*noted.lock().unwrap(), expected);
        let (one, other) = (AccountId::new(), AccountId::new());
        for who in [one, other, one] {
            door.refused(&clc, Passage::EndedTokenRefused, Some(who)).await;
        }
        assert_eq!(noted.lock().unwrap().len(), 5, "each person by themselves");
    }
}
