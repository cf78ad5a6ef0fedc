//! A new tenant: registry, key, roles, schema and tables in one transaction, so that there is all of it or none.

use kernel::{Country, Locale, TenantSlug};
use sqlx::{AssertSqlSafe, PgConnection};
use vault::MasterKey;

use crate::{Admin, ServiceName, StoreError, TenantStatus, migrate, migrations::TENANT, violates};

/// What a tenant is made from.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// Its short name.
    pub slug: TenantSlug,
    /// Its name in full.
    pub name: String,
    /// Where it is; `None` makes a council.
    pub country: Option<Country>,
    /// The languages it offers, its first choice first.
    pub locales: Vec<Locale>,
}

/// A tenant of another installation.
#[derive(Clone, Copy, Debug)]
pub struct Arriving<'a> {
    /// What it is made from.
    pub tenant: &'a NewTenant,
    /// Its keys by version, wrapped by this installation's master key.
    pub keys: &'a [(i32, Vec<u8>)],
    /// The newest migration of its schema, there.
    pub migration: i32,
}

impl Admin {
    /// Creates a tenant; `false` where there is one of that name already.
    ///
    /// # Errors
    /// `Deleted`, or where Postgres refuses; nothing is left behind then.
    pub async fn create_tenant(&self, tenant: &NewTenant, master: &MasterKey) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        let key = (1, master.new_tenant_key(&tenant.slug)?);
        if !register(&mut tx, tenant, TenantStatus::Active, &[key]).await? {
            return Ok(false);
        }
        let schema = tenant.slug.schema();
        for migration in TENANT {
            migrate::run(&mut tx, &schema, &schema, migration).await?;
        }
        tx.commit().await?;
        Ok(true)
    }
}

/// The tenant's row, its keys, its roles and an empty schema; `false` where there is one of that name already.
pub(crate) async fn register(
    connection: &mut PgConnection,
    tenant: &NewTenant,
    status: TenantStatus,
    keys: &[(i32, Vec<u8>)],
) -> Result<bool, StoreError> {
    let country = tenant.country.map(|country| country.code().to_owned()).unwrap_or_default();
    let registered = sqlx::query(
        "INSERT INTO control.tenant (slug, name, kind, country, locales, status)
         SELECT $1, $2, $3, $4, $5::text[], $6 WHERE NOT EXISTS (SELECT FROM control.tenant_tombstone WHERE slug = $1)",
    )
    .bind(tenant.slug.as_str())
    .bind(&tenant.name)
    .bind(if tenant.country.is_some() { "affiliate" } else { "council" })
    .bind(country)
    .bind(tenant.locales.iter().map(|locale| locale.tag()).collect::<Vec<_>>())
    .bind(status.code())
    .execute(&mut *connection)
    .await;
    match registered {
        Err(error) if violates(&error, "tenant_pkey") => return Ok(false),
        Ok(none) if none.rows_affected() == 0 => return Err(StoreError::Deleted(tenant.slug.clone())),
        other => other?,
    };
    // A council is the seat of a network: both are made together.
    if tenant.country.is_none() {
        sqlx::query("INSERT INTO control.network (slug, name) VALUES ($1, $2)")
            .bind(tenant.slug.as_str())
            .bind(&tenant.name)
            .execute(&mut *connection)
            .await?;
    }
    for (version, wrapped) in keys {
        sqlx::query("INSERT INTO control.tenant_key (slug, version, wrapped_key) VALUES ($1, $2, $3)")
            .bind(tenant.slug.as_str())
            .bind(version)
            .bind(wrapped)
            .execute(&mut *connection)
            .await?;
    }
    // Safe: the names are made from a checked slug.
    sqlx::raw_sql(AssertSqlSafe(roles_and_schema(&tenant.slug))).execute(connection).await?;
    Ok(true)
}

/// One role per service, which the service's log-in role may take on; none of them owns anything.
fn roles_and_schema(slug: &TenantSlug) -> String {
    let schema = slug.schema();
    let mut sql = format!("CREATE SCHEMA {schema};");
    for service in ServiceName::ALL {
        let (role, login) = (migrate::role_of(*service, slug), service.login_role());
        sql.push_str(&format!(
            "CREATE ROLE {role} NOLOGIN; GRANT {role} TO {login}; GRANT USAGE ON SCHEMA {schema} TO {role};"
        ));
    }
    sql
}
