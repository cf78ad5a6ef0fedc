//! The events of a tenant that comes in.

use kernel::TenantSlug;
use sqlx::PgConnection;

use crate::StoreError;

/// Looks at the events before they are kept, and lets all of them wait to be published: what was under way when the tenant
/// left would else be lost. What a consumer handled before stands in the inbox that came along, and is not handled again.
///
/// # Errors
/// `Inconsistent` where one is of another tenant, in whose schema it would take effect, or has another event's name.
pub(crate) async fn settle_events(connection: &mut PgConnection, slug: &TenantSlug) -> Result<(), StoreError> {
    sqlx::query("SELECT set_config('search_path', $1, true)").bind(slug.schema()).execute(&mut *connection).await?;
    let strangers: i64 = sqlx::query_scalar(
        "SELECT count(*) FROM (SELECT event_id, envelope FROM outbox UNION ALL SELECT event_id, envelope FROM dead_letter)
           AS event
         WHERE envelope->>'tenant' IS DISTINCT FROM $1 OR envelope->>'id' IS DISTINCT FROM event_id::text",
    )
    .bind(slug.as_str())
    .fetch_one(&mut *connection)
    .await?;
    if strangers > 0 {
        return Err(StoreError::Inconsistent(format!(
            "{strangers} events of the bundle are not events of {slug}. Nothing was imported"
        )));
    }
    // However long it was on its way: what was handled is known for as long as it can come again.
    sqlx::raw_sql("UPDATE outbox SET published_at = NULL; UPDATE inbox SET seen_at = now()")
        .execute(connection)
        .await?;
    Ok(())
}
