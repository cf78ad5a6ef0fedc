//! Two operators who agree that a tenant is deleted before its date. Each says so with their own secret, on a machine of
//! their own: the rule is the view `control.deletion_pair`, and the statement that begins the deletion asks it once more.

use kernel::TenantSlug;

use crate::{Admin, InvalidHandle, OperatorHandle, StoreError};

impl Admin {
    /// Notes that an operator agrees, for an hour. `false` where they are one for less than seven days, or no more.
    ///
    /// # Errors
    /// Where there is no such tenant, or Postgres is away.
    pub async fn agree_to_delete(&self, slug: &TenantSlug, operator: &OperatorHandle) -> Result<bool, StoreError> {
        let agreed = sqlx::query(
            "INSERT INTO control.deletion_agreement (tenant, operator)
             SELECT $1, handle FROM control.operator
             WHERE handle = $2 AND closed_at IS NULL AND created_at <= now() - interval '7 days'
             ON CONFLICT (tenant, operator) DO UPDATE SET agreed_at = now()",
        )
        .bind(slug.as_str())
        .bind(operator.as_str())
        .execute(&self.pool)
        .await?;
        Ok(agreed.rows_affected() == 1)
    }

    /// Who agreed that `operator` deletes it now.
    ///
    /// # Errors
    /// Where Postgres is away.
    pub async fn who_agreed(
        &self,
        slug: &TenantSlug,
        operator: &OperatorHandle,
    ) -> Result<Option<OperatorHandle>, StoreError> {
        let second: Option<String> = sqlx::query_scalar(
            "SELECT second_operator FROM control.deletion_pair WHERE tenant = $1 AND operator = $2
             ORDER BY second_operator LIMIT 1",
        )
        .bind(slug.as_str())
        .bind(operator.as_str())
        .fetch_optional(&self.pool)
        .await?;
        let inconsistent = |_: InvalidHandle| StoreError::Inconsistent(format!("control.deletion_agreement {slug}"));
        second.map(|handle| handle.parse::<OperatorHandle>().map_err(inconsistent)).transpose()
    }
}
