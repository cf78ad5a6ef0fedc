//! The tenants' keys, unwrapped once and kept in memory for a while.

use std::{sync::Arc, time::Duration};

use kernel::TenantSlug;
use moka::future::Cache;
use vault::{MasterKey, TenantKey};

use crate::{ControlDb, StoreError};

/// Gives each tenant's key.
#[derive(Clone)]
pub struct KeyRing {
    master: Arc<MasterKey>,
    control: ControlDb,
    keys: Cache<TenantSlug, Arc<TenantKey>>,
}

impl KeyRing {
    pub(crate) fn new(master: Arc<MasterKey>, control: ControlDb) -> Self {
        let keys = Cache::builder().max_capacity(2_000).time_to_live(Duration::from_secs(300)).build();
        Self { master, control, keys }
    }

    /// The key of a tenant.
    ///
    /// # Errors
    /// Where there is no such tenant, its key was wrapped by another master key, or Postgres is away.
    pub async fn of(&self, tenant: &TenantSlug) -> Result<Arc<TenantKey>, StoreError> {
        if let Some(key) = self.keys.get(tenant).await {
            return Ok(key);
        }
        let wrapped = self.control.wrapped_key(tenant).await?;
        let key = Arc::new(self.master.open_tenant_key(tenant, &wrapped)?);
        self.keys.insert(tenant.clone(), key.clone()).await;
        Ok(key)
    }
}
