//! Rows of `inquiry_term`: the blind index.

use kernel::InquiryId;
use tenancy::{StoreError, TenantTx};
use uuid::Uuid;

use crate::domain::term::{Hashed, TermField, Wanted};

/// Adds terms; one that stands there already is one.
pub(crate) async fn insert(tx: &mut TenantTx, inquiry: InquiryId, terms: &[Hashed]) -> Result<(), StoreError> {
    if terms.is_empty() {
        return Ok(());
    }
    sqlx::query(
        "INSERT INTO inquiry_term (inquiry_id, field, term_hash)
         SELECT $1, field, term_hash FROM unnest($2::text[], $3::bytea[]) AS term (field, term_hash)
         ON CONFLICT DO NOTHING",
    )
    .bind(inquiry.uuid())
    .bind(terms.iter().map(|term| term.field.code()).collect::<Vec<_>>())
    .bind(terms.iter().map(|term| term.hash.as_slice()).collect::<Vec<_>>())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Takes the terms of a field away.
pub(crate) async fn delete(tx: &mut TenantTx, inquiry: InquiryId, field: TermField) -> Result<(), StoreError> {
    sqlx::query("DELETE FROM inquiry_term WHERE inquiry_id = $1 AND field = $2")
        .bind(inquiry.uuid())
        .bind(field.code())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The newest inquiries that have every piece of what is looked for, or are reached that way; one more than `limit` tells that
/// there are more. Of what became a case, only what `reader` may read: nobody tries names on other people's cases.
pub(crate) async fn search(
    tx: &mut TenantTx,
    wanted: &Wanted,
    reader: Uuid,
    day: chrono::NaiveDate,
    limit: i64,
) -> Result<Vec<Uuid>, StoreError> {
    let (pieces, hashes, wholes) = wanted.columns();
    let found = sqlx::query_scalar(
        "WITH wanted AS (SELECT piece, hash, is_whole
                         FROM unnest($1::integer[], $2::bytea[], $3::boolean[]) AS wanted (piece, hash, is_whole)),
              -- How many words each piece has.
              pieces AS (SELECT piece, count(*) FILTER (WHERE NOT is_whole) AS words FROM wanted GROUP BY piece),
              met AS (SELECT term.inquiry_id, pieces.piece FROM wanted
                      JOIN pieces ON pieces.piece = wanted.piece
                      JOIN inquiry_term AS term ON term.term_hash = wanted.hash
                      GROUP BY term.inquiry_id, pieces.piece, pieces.words
                      HAVING bool_or(wanted.is_whole)
                        OR count(DISTINCT wanted.hash) FILTER (WHERE NOT wanted.is_whole) = pieces.words),
              found AS (SELECT inquiry_id FROM met GROUP BY inquiry_id HAVING count(*) = (SELECT count(*) FROM pieces)
                        UNION
                        SELECT inquiry_id FROM inquiry_term WHERE field = 'contact' AND term_hash = ANY($4))
         -- Sorted first (OFFSET 0), so that whose cases they are is asked of the newest only.
         SELECT id FROM (SELECT inquiry.id FROM found JOIN inquiry ON inquiry.id = found.inquiry_id
                         ORDER BY inquiry.submitted_at DESC, inquiry.id DESC OFFSET 0) AS newest
         WHERE NOT EXISTS (SELECT FROM case_team WHERE case_team.inquiry_id = newest.id)
            OR EXISTS (SELECT FROM case_team WHERE case_team.inquiry_id = newest.id AND account_id = $5)
            OR EXISTS (SELECT FROM delegation_in_force AS delegation JOIN case_team ON account_id = from_account
                       WHERE case_team.inquiry_id = newest.id AND to_account = $5 AND $6 BETWEEN from_day AND to_day)
         LIMIT $7",
    )
    .bind(pieces)
    .bind(hashes)
    .bind(wholes)
    .bind(&wanted.contacts)
    .bind(reader)
    .bind(day)
    .bind(limit + 1)
    .fetch_all(tx.connection())
    .await?;
    Ok(found)
}

/// What another inquiry shares with one.
#[derive(sqlx::FromRow)]
pub(crate) struct Shared {
    pub inquiry_id: Uuid,
    pub contact: bool,
    pub names: i64,
    pub employer: bool,
    pub agency: bool,
}

/// The inquiries that share terms with one, those that share most first.
pub(crate) async fn alike(tx: &mut TenantTx, inquiry: InquiryId, limit: i64) -> Result<Vec<Shared>, StoreError> {
    let rows = sqlx::query_as(
        "SELECT other.inquiry_id, bool_or(other.field = 'contact') AS contact,
                count(*) FILTER (WHERE other.field = 'name') AS names, bool_or(other.field = 'employer') AS employer,
                bool_or(other.field = 'agency') AS agency
         FROM inquiry_term AS own
         JOIN inquiry_term AS other ON other.term_hash = own.term_hash AND other.field = own.field
           AND other.inquiry_id <> own.inquiry_id
         WHERE own.inquiry_id = $1
         GROUP BY other.inquiry_id
         -- What is enough to be told (domain::term::score), before all rows of a large employer are.
         HAVING bool_or(other.field = 'contact') OR count(*) FILTER (WHERE other.field = 'name') >= 2
           OR (bool_or(other.field = 'name') AND bool_or(other.field IN ('employer', 'agency')))
         -- The points of domain::term::score.
         ORDER BY 60 * bool_or(other.field = 'contact')::integer
                  + 20 * least(count(*) FILTER (WHERE other.field = 'name'), 2)
                  + 15 * bool_or(other.field = 'employer')::integer + 5 * bool_or(other.field = 'agency')::integer DESC,
                  other.inquiry_id DESC
         LIMIT $2",
    )
    .bind(inquiry.uuid())
    .bind(limit)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows)
}
