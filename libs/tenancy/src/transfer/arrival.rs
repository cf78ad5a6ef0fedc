//! A tenant that comes: all of its rows, or none.

use kernel::TenantSlug;
use sqlx::{PgConnection, Postgres, Transaction, postgres::PgCopyIn};

use super::{Sequence, Table, columns, place};
use crate::{Admin, Arriving, StoreError, TenantStatus, migrate, migrations::TENANT, provision};

impl Admin {
    /// Makes the place for a tenant of another installation: registered and suspended, its schema as it was there. `None`
    /// where there is one of that name.
    ///
    /// # Errors
    /// `Deleted`; `Inconsistent` where its schema is newer than this program.
    pub async fn receive(&self, arriving: &Arriving<'_>) -> Result<Option<Arrival>, StoreError> {
        let newest = TENANT.last().map_or(0, |migration| migration.version);
        if arriving.migration > newest {
            return Err(StoreError::Inconsistent(format!(
                "the bundle's schema is at migration {}, this version knows {newest}: use a newer one",
                arriving.migration
            )));
        }
        let mut tx = self.pool.begin().await?;
        crate::admin::patiently(&mut tx).await?;
        let slug = &arriving.tenant.slug;
        if !provision::register(&mut tx, arriving.tenant, TenantStatus::Suspended, arriving.keys).await? {
            return Ok(None);
        }
        let mut arrival = Arrival { slug: slug.clone(), tx, grants: String::new() };
        arrival.migrate(|version| version <= arriving.migration).await?;
        Ok(Some(arrival))
    }
}

/// A tenant that is coming in. Dropped without [`Arrival::keep`], nothing of it is there.
pub struct Arrival {
    slug: TenantSlug,
    tx: Transaction<'static, Postgres>,
    /// On what all tenants share: made last, since others who make some wait for the end of this transaction.
    grants: String,
}

impl Arrival {
    /// Takes the rows of one table in; those that it refers to have to be there.
    ///
    /// # Errors
    /// Where there is no such table, or it has other columns.
    pub async fn rows(&mut self, table: &Table) -> Result<RowsIn<'_>, StoreError> {
        let copy = format!("COPY {} ({}) FROM STDIN", place(&self.slug, &table.name), columns(table));
        Ok(RowsIn(self.tx.copy_in_raw(&copy).await?))
    }

    /// The connection, in the tenant's schema, to look at what came in.
    pub fn connection(&mut self) -> &mut PgConnection {
        &mut self.tx
    }

    /// Lets the sequences count on, brings the schema up to date, and looks at the events.
    ///
    /// # Errors
    /// Where Postgres refuses, or an event is not the tenant's own.
    pub async fn settle(&mut self, sequences: &[Sequence]) -> Result<(), StoreError> {
        for sequence in sequences {
            sqlx::query("SELECT setval(format('%I.%I', $1::text, $2::text)::regclass, $3)")
                .bind(self.slug.schema())
                .bind(&sequence.name)
                .bind(sequence.last)
                .execute(&mut *self.tx)
                .await?;
        }
        self.migrate(|_| true).await?;
        crate::arrived::settle_events(&mut self.tx, &self.slug).await
    }

    /// Keeps it all.
    ///
    /// # Errors
    /// Where Postgres went away.
    pub async fn keep(mut self) -> Result<(), StoreError> {
        crate::grants::make(&mut self.tx, &self.grants).await?;
        Ok(self.tx.commit().await?)
    }

    /// Applies the migrations that are wanted and not applied yet.
    async fn migrate(&mut self, wanted: impl Fn(i32) -> bool) -> Result<(), StoreError> {
        let schema = self.slug.schema();
        for migration in TENANT.iter().filter(|migration| wanted(migration.version)) {
            let shared = migrate::run_own(&mut self.tx, &schema, &schema, migration).await?;
            self.grants.push_str(&shared.unwrap_or_default());
        }
        Ok(())
    }
}

/// Rows on their way into a table.
pub struct RowsIn<'a>(PgCopyIn<&'a mut PgConnection>);

impl RowsIn<'_> {
    /// Sends a piece, which may end within a row.
    ///
    /// # Errors
    /// Where Postgres went away.
    pub async fn send(&mut self, piece: &[u8]) -> Result<(), StoreError> {
        self.0.send(piece).await?;
        Ok(())
    }

    /// The end; gives how many rows there were.
    ///
    /// # Errors
    /// Where Postgres refuses them.
    pub async fn finish(self) -> Result<u64, StoreError> {
        Ok(self.0.finish().await?)
    }
}
