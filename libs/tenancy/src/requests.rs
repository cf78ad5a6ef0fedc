//! Which unions a council has asked, and that have not accepted.

use chrono::NaiveDate;
use kernel::TenantSlug;

use crate::{ControlDb, StoreError};

impl ControlDb {
    /// Unions that work and are asked to belong to a network on days that have not passed. One statement for all; for
    /// identity alone.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn asked(&self, today: NaiveDate) -> Result<Vec<TenantSlug>, StoreError> {
        let asked: Vec<String> = sqlx::query_scalar(
            "SELECT DISTINCT membership.tenant FROM control.membership
             JOIN control.tenant ON tenant.slug = membership.tenant AND tenant.status = 'active'
             WHERE coalesce(member_until, 'infinity') >= $1
               AND NOT EXISTS (SELECT FROM control.acceptance
                               WHERE acceptance.membership = membership.id
                                 AND acceptance.days @> daterange(member_from, member_until, '[]'))
             ORDER BY 1",
        )
        .bind(today)
        .fetch_all(&self.pool)
        .await?;
        let slug = |text: &String| {
            let bad = |_| StoreError::Inconsistent(format!("the registry of networks names {text}"));
            text.parse::<TenantSlug>().map_err(bad)
        };
        asked.iter().map(slug).collect()
    }
}
