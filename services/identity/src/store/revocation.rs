//! Rows of `control.revocation`, which every service looks at when it enters a tenant's schema.

use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

/// Ends the tokens that were issued to an older version of a subject, an account or an integration; and forgets rows that have outlived every token.
pub(crate) async fn revoke(tx: &mut TenantTx, subject: Uuid, version: i64) -> Result<(), StoreError> {
    let schema = tx.tenant().schema();
    sqlx::query("DELETE FROM control.revocation WHERE schema = $1 AND revoked_at < now() - interval '10 minutes'")
        .bind(&schema)
        .execute(tx.connection())
        .await?;
    sqlx::query(
        "INSERT INTO control.revocation (schema, subject, version) VALUES ($1, $2, $3)
         ON CONFLICT (schema, subject) DO UPDATE SET version = greatest(revocation.version, $3), revoked_at = now()",
    )
    .bind(schema)
    .bind(subject)
    .bind(version)
    .execute(tx.connection())
    .await?;
    Ok(())
}
