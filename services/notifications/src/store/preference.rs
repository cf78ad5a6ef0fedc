//! Rows of `notice_preference` and `unsubscription`.

use chrono::{NaiveDate, NaiveTime};
use kernel::{
    AccountId, Instant,
    codes::{CodeList, NoticeMail},
};
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::notice::{Preference, Reader};

/// What somebody chose, and how often they did; the usual with version 0 where they chose nothing.
pub(crate) async fn find(tx: &mut TenantTx, account: AccountId) -> Result<(Preference, i64), StoreError> {
    type Row = (String, Option<NaiveTime>, Option<NaiveTime>, NaiveTime, i64);
    let row: Option<Row> = sqlx::query_as(
        "SELECT mail, quiet_from, quiet_to, digest_at, version FROM notice_preference WHERE account_id = $1",
    )
    .bind(account.uuid())
    .fetch_optional(tx.connection())
    .await?;
    match row {
        None => Ok((Preference::default(), 0)),
        Some((mail, from, to, digest_at, version)) => Ok((read(account.uuid(), &mail, from, to, digest_at)?, version)),
    }
}

/// Each of them with what they like.
pub(crate) async fn of(tx: &mut TenantTx, accounts: &[AccountId]) -> Result<Vec<Reader>, StoreError> {
    type Row = (Uuid, Option<String>, Option<NaiveTime>, Option<NaiveTime>, Option<NaiveTime>);
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT told.id, mail, quiet_from, quiet_to, digest_at
         FROM unnest($1::uuid[]) AS told (id) LEFT JOIN notice_preference ON account_id = told.id",
    )
    .bind(accounts.iter().map(|account| account.uuid()).collect::<Vec<_>>())
    .fetch_all(tx.connection())
    .await?;
    let reader = |(id, mail, from, to, digest_at): Row| {
        let preference = match mail.zip(digest_at) {
            Some((mail, digest_at)) => read(id, &mail, from, to, digest_at)?,
            None => Preference::default(),
        };
        Ok(Reader { account: id.into(), preference })
    };
    rows.into_iter().map(reader).collect()
}

fn read(
    id: Uuid,
    mail: &str,
    from: Option<NaiveTime>,
    to: Option<NaiveTime>,
    digest_at: NaiveTime,
) -> Result<Preference, StoreError> {
    let mail =
        NoticeMail::from_code(mail).ok_or_else(|| StoreError::Inconsistent(format!("the preference of {id}")))?;
    Ok(Preference { mail, quiet: from.zip(to), digest_at })
}

/// Keeps what somebody chose; `false` where `version` is not the present one.
pub(crate) async fn set(
    tx: &mut TenantTx,
    account: AccountId,
    version: i64,
    chosen: Preference,
) -> Result<bool, StoreError> {
    let done = sqlx::query(
        "INSERT INTO notice_preference AS present (account_id, version, mail, quiet_from, quiet_to, digest_at)
         SELECT $1, 1, $3, $4, $5, $6 WHERE $2 = 0 OR EXISTS (SELECT FROM notice_preference WHERE account_id = $1)
         ON CONFLICT (account_id) DO UPDATE
           SET version = present.version + 1, mail = $3, quiet_from = $4, quiet_to = $5, digest_at = $6
           WHERE present.version = $2",
    )
    .bind(account.uuid())
    .bind(version)
    .bind(chosen.mail.code())
    .bind(chosen.quiet.map(|(from, _)| from))
    .bind(chosen.quiet.map(|(_, to)| to))
    .bind(chosen.digest_at)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Who is to get a summary on a day, at a time of it, and has something to read; each gets one a day.
pub(crate) async fn take_digests(
    tx: &mut TenantTx,
    day: NaiveDate,
    time: NaiveTime,
) -> Result<Vec<AccountId>, StoreError> {
    let ids: Vec<Uuid> = sqlx::query_scalar(
        "WITH taken AS (
           UPDATE notice_preference SET digest_on = $1 
           WHERE mail = 'daily' AND digest_at <= $2 AND digest_on IS DISTINCT FROM $1
           RETURNING account_id)
         SELECT account_id FROM taken
         WHERE EXISTS (SELECT FROM notice WHERE notice.account_id = taken.account_id AND read_at IS NULL AND handled_at IS NULL)
           AND EXISTS (SELECT FROM staff_contact WHERE staff_contact.id = taken.account_id)",
    )
    .bind(day)
    .bind(time)
    .fetch_all(tx.connection())
    .await?;
    Ok(ids.into_iter().map(AccountId::from).collect())
}

/// Keeps the hash of what ends somebody's summaries.
pub(crate) async fn keep_unsubscription(
    tx: &mut TenantTx,
    account: AccountId,
    hash: &[u8],
    now: Instant,
) -> Result<(), StoreError> {
    sqlx::query("INSERT INTO unsubscription (secret_hash, account_id, made_at) VALUES ($1, $2, $3)")
        .bind(hash)
        .bind(account.uuid())
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Ends the summaries of whoever's secret it is, who may have chosen something else since; `false` where it is nobody's.
pub(crate) async fn unsubscribe(tx: &mut TenantTx, hash: &[u8]) -> Result<bool, StoreError> {
    let known = sqlx::query_scalar(
        "WITH owner AS (SELECT account_id FROM unsubscription WHERE secret_hash = $1),
         ended AS (UPDATE notice_preference SET version = version + 1, mail = 'urgent_only' FROM owner
                   WHERE notice_preference.account_id = owner.account_id AND mail = 'daily')
         SELECT EXISTS (SELECT FROM owner)",
    );
    Ok(known.bind(hash).fetch_one(tx.connection()).await?)
}

/// Forgets the secrets of old summaries.
pub(crate) async fn delete_old_unsubscriptions(tx: &mut TenantTx, before: Instant) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM unsubscription WHERE made_at < $1").bind(before).execute(tx.connection()).await?;
    Ok(())
}
