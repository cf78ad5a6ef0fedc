//! `focal tenant export`: all of one organisation, as it is at one moment, into a bundle.

use std::path::Path;

use anyhow::Context;
use files::FileStore;
use futures::StreamExt;
use kernel::{Clock, SystemClock, TenantSlug};
use secrecy::ExposeSecret;
use tenancy::{Admin, Departure, OperatorClaim, STAYS_BEHIND, Table};
use vault::MasterKey;

use crate::{
    bundle::{self, Attached, FORMAT, Manifest, Organisation, Part, Recipients, Sealer, WrappedKey},
    commands::{logged::logged_with, say, say_json},
};

/// Needs the master key; and the signing key, to put the head of the audit trail beside it.
pub async fn run(
    config: &config::Config,
    admin: &Admin,
    by: &OperatorClaim,
    slug: &TenantSlug,
    to: &Path,
    recipients: &[String],
    json: bool,
) -> anyhow::Result<()> {
    let master = MasterKey::from_setting(config.vault.master_key()?)?;
    let store = FileStore::existing(&config.files)?;
    let signing = match config.identity.signing_key() {
        Ok(pem) => Some(identity::SigningKey::from_setting(pem)?),
        Err(_) => None,
    };
    // Public keys: whoever holds the private half of one can read the bundle, so the log names them.
    let recipients = Recipients::parse(recipients)?;
    let detail = format!("recipients={recipients}");
    let work = async {
        let tenant = admin.control().find(slug).await?;
        let tenant = tenant.with_context(|| format!("there is no organisation {slug}"))?;
        let sealer = Sealer::create(to, recipients)?;
        admin.tell_of_export(slug).await?;
        let mut departure = admin.depart(slug).await?;
        let manifest =
            write(&sealer, &store, &mut departure, Organisation::of(&tenant), &master, signing.as_ref(), by).await?;
        let fingerprint = sealer.finish(&manifest)?;
        Ok::<_, anyhow::Error>((manifest, fingerprint))
    };
    // Which bundle it was stands with the end.
    let note = |(_, fingerprint): &(Manifest, String)| format!("fingerprint={fingerprint}");
    let (manifest, fingerprint) =
        logged_with(&admin.operator_log(), by, "tenant export", Some(slug), &detail, work, note).await?;
    let rows: u64 = manifest.parts.iter().map(|part| part.content.rows).sum();
    if json {
        return say_json(&serde_json::json!({
            "tenant": slug, "tables": manifest.parts.len(), "rows": rows, "files": manifest.files.len(),
            "fingerprint": fingerprint,
            "left_behind": manifest.left_behind, "signed_head": manifest.head.is_some(),
        }));
    }
    let (tables, files) = (manifest.parts.len(), manifest.files.len());
    say(format!("exported {slug}: {rows} rows of {tables} tables and {files} files into {}", to.display()));
    say(format!("left behind, since it would not work elsewhere: {}", manifest.left_behind.join(", ")));
    if manifest.head.is_none() {
        say("without identity.signing_key: the head of its audit trail is not signed");
    }
    say(format!("fingerprint: {fingerprint}"));
    say("tell the fingerprint to the recipient on another way; `focal tenant import --check` prints it too");
    Ok(())
}

async fn write(
    sealer: &Sealer,
    store: &FileStore,
    departure: &mut Departure,
    organisation: Organisation,
    master: &MasterKey,
    signing: Option<&identity::SigningKey>,
    by: &OperatorClaim,
) -> anyhow::Result<Manifest> {
    let slug = organisation.slug.clone();
    let made_at = SystemClock.now();
    // A key for the way: neither this installation's master key nor the organisation's own leaves it.
    let carrier = MasterKey::generate();
    let mut file = sealer.file(bundle::KEY)?;
    file.write(carrier.expose_secret().as_bytes())?;
    file.finish()?;
    let carrier = MasterKey::from_setting(&carrier)?;

    let (wrapped, migration) = departure.keys().await?;
    let rewrap = |(version, wrapped): &(i32, Vec<u8>)| -> anyhow::Result<WrappedKey> {
        Ok(WrappedKey::new(*version, &master.rewrap_tenant_key(&slug, wrapped, &carrier)?))
    };
    let keys = wrapped.iter().map(rewrap).collect::<anyhow::Result<Vec<_>>>()?;
    anyhow::ensure!(!keys.is_empty(), "{slug} has no key: it is being deleted");

    let mut parts = Vec::new();
    for table in departure.tables().await? {
        parts.push(write_table(sealer, departure, table).await?);
    }
    let mut files = Vec::new();
    for file in departure.files().await? {
        let sealed = store.whole(&slug, &file.to_string()).await?.with_context(|| {
            format!(
                "file {file} is not in the storage of files. Has this command the same files.folder or bucket as intake? If it was \
                 erased just now, export again"
            )
        })?;
        let mut out = sealer.file(&bundle::content_of(file))?;
        out.write(&sealed)?;
        files.push(Attached { file, content: out.finish()? });
    }
    let head = match (signing, departure.newest_seal().await?) {
        (Some(signing), Some(link)) => Some(signing.sign_head(&slug, &link, made_at)),
        _ => None,
    };
    Ok(Manifest {
        format: FORMAT,
        focal: env!("CARGO_PKG_VERSION").to_owned(),
        made_at,
        made_by: by.handle.to_string(),
        organisation,
        migration,
        keys,
        parts,
        files,
        sequences: departure.sequences().await?,
        left_behind: STAYS_BEHIND.iter().map(|table| (*table).to_owned()).collect(),
        head_key: head.is_some().then_some(signing).flatten().map(|signing| signing.public().to_owned()),
        head,
    })
}

async fn write_table(sealer: &Sealer, departure: &mut Departure, table: Table) -> anyhow::Result<Part> {
    let mut file = sealer.file(&bundle::rows_of(&table.name)?)?;
    let mut rows = departure.rows(&table).await?;
    while let Some(piece) = rows.next().await {
        file.write(&piece?)?;
    }
    drop(rows);
    Ok(Part { table, content: file.finish()? })
}
