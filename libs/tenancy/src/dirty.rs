//! Which tenants have just committed something that a background job should look at.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

use kernel::TenantSlug;
use tokio::sync::Notify;

/// A hint within one process. It may be lost (a crash): whoever waits on it also sweeps all tenants at times.
#[derive(Clone, Default)]
pub struct Dirty(Arc<Inner>);

#[derive(Default)]
struct Inner {
    tenants: Mutex<BTreeSet<TenantSlug>>,
    wake: Notify,
}

impl Dirty {
    /// Says that there is something to do for this tenant.
    pub fn mark(&self, tenant: &TenantSlug) {
        self.tenants().insert(tenant.clone());
        self.0.wake.notify_one();
    }

    /// Waits until there is something to do, and takes all of it.
    pub async fn take(&self) -> BTreeSet<TenantSlug> {
        loop {
            let taken = self.take_now();
            if !taken.is_empty() {
                return taken;
            }
            self.0.wake.notified().await;
        }
    }

    /// Takes what there is to do now, without waiting.
    pub fn take_now(&self) -> BTreeSet<TenantSlug> {
        std::mem::take(&mut *self.tenants())
    }

    fn tenants(&self) -> std::sync::MutexGuard<'_, BTreeSet<TenantSlug>> {
        self.0.tenants.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}
