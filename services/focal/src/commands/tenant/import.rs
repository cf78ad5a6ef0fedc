//! `focal tenant import`: a bundle, read back. With `--check` it is read and compared with its manifest, and no more.

use std::{path::Path, process::ExitCode};

use chain::{HeadKeys, Heads};
use files::FileStore;
use secrecy::SecretString;
use tenancy::{Admin, Arrival, Arriving, OperatorClaim};
use vault::MasterKey;

use crate::{
    bundle::{self, Attached, Manifest, Opener, Part},
    commands::{audit, logged::logged, say, say_json},
};

/// How much of a file is held in memory.
const PIECE: usize = 1 << 16;

/// Reads all of it.
pub async fn check(from: &Path, identity: &Path, json: bool) -> anyhow::Result<ExitCode> {
    let opener = Opener::new(from, identity)?;
    let (manifest, fingerprint) = opener.manifest()?;
    keys(&opener, &manifest, None)?;
    for part in &manifest.parts {
        read(&opener, part, None).await?;
    }
    for attached in &manifest.files {
        read_file(&opener, attached)?;
    }
    tell("whole", &manifest, &fingerprint, None, json)?;
    Ok(ExitCode::SUCCESS)
}

/// Takes it in: all of it, or nothing. Needs the master key.
pub async fn run(
    config: &config::Config,
    admin: &Admin,
    by: &OperatorClaim,
    from: &Path,
    identity: &Path,
    json: bool,
) -> anyhow::Result<()> {
    let master = MasterKey::from_setting(config.vault.master_key()?)?;
    let store = FileStore::open(&config.files)?;
    let opener = Opener::new(from, identity)?;
    let (manifest, fingerprint) = opener.manifest()?;
    let slug = &manifest.organisation.slug;
    let detail = format!("fingerprint={fingerprint}");
    let entries = logged(&admin.operator_log(), by, "tenant import", Some(slug), &detail, async {
        let tenant = manifest.organisation.to_new()?;
        let keys = keys(&opener, &manifest, Some(&master))?;
        let arriving = Arriving { tenant: &tenant, keys: &keys, migration: manifest.migration };
        let arrival = admin.receive(&arriving).await?;
        let mut arrival = arrival.ok_or_else(|| anyhow::anyhow!("there is an organisation {slug} already"))?;
        for part in &manifest.parts {
            read(&opener, part, Some(&mut arrival)).await?;
        }
        arrival.settle(&manifest.sequences).await?;
        let entries = walk(&mut arrival, &manifest).await?;
        // Before anybody can look for them. Where this breaks off the same command puts them there again.
        for attached in &manifest.files {
            store.put(slug, &attached.file.to_string(), read_file(&opener, attached)?).await?;
        }
        arrival.keep().await?;
        Ok(entries)
    })
    .await?;
    tell("imported", &manifest, &fingerprint, Some(entries), json)?;
    if !json {
        say(format!("{slug} is suspended: look at it with `focal audit verify`, then `focal tenant resume {slug}`"));
        say("its people set up a second factor at their next log-in, and its own log-in service anew");
    }
    Ok(())
}

/// The organisation's keys: unwrapped by the one that came along, and wrapped by ours where there is one.
fn keys(opener: &Opener, manifest: &Manifest, master: Option<&MasterKey>) -> anyhow::Result<Vec<(i32, Vec<u8>)>> {
    let (text, _) = opener.small(bundle::KEY)?;
    let carrier = MasterKey::from_setting(&SecretString::from(String::from_utf8(text)?))?;
    let slug = &manifest.organisation.slug;
    let rewrap = |key: &bundle::WrappedKey| -> anyhow::Result<(i32, Vec<u8>)> {
        Ok((key.version, carrier.rewrap_tenant_key(slug, &key.bytes()?, master.unwrap_or(&carrier))?))
    };
    manifest.keys.iter().map(rewrap).collect()
}

/// Reads one table's file to its end, into the table where there is one, and compares it with the manifest.
async fn read(opener: &Opener, part: &Part, arrival: Option<&mut Arrival>) -> anyhow::Result<()> {
    let name = &part.table.name;
    let mut file = opener.file(&bundle::rows_of(name)?)?;
    let mut buffer = vec![0; PIECE];
    let mut rows = match arrival {
        Some(arrival) => Some(arrival.rows(&part.table).await?),
        None => None,
    };
    loop {
        let read = file.piece(&mut buffer)?;
        if read == 0 {
            break;
        }
        if let Some(rows) = &mut rows {
            rows.send(&buffer[..read]).await?;
        }
    }
    let content = file.finish();
    anyhow::ensure!(content == part.content, "{name} is not what the manifest says: {content:?}");
    if let Some(rows) = rows {
        let taken = rows.finish().await?;
        anyhow::ensure!(taken == content.rows, "{name}: {taken} rows were taken of {}", content.rows);
    }
    Ok(())
}

/// Reads what a worker attached, and compares it with the manifest.
fn read_file(opener: &Opener, attached: &Attached) -> anyhow::Result<Vec<u8>> {
    let (sealed, content) = opener.small(&bundle::content_of(attached.file))?;
    anyhow::ensure!(content == attached.content, "file {} is not what the manifest says: {content:?}", attached.file);
    Ok(sealed)
}

/// Walks the audit trail as it came in, up to the head that was signed when it left. Gives how many entries there are.
async fn walk(arrival: &mut Arrival, manifest: &Manifest) -> anyhow::Result<i64> {
    let slug = &manifest.organisation.slug;
    let heads = match (&manifest.head, &manifest.head_key) {
        (Some(head), Some(key)) => {
            let (mut keys, mut heads) = (HeadKeys::default(), Heads::default());
            keys.add(key)?;
            heads.take(&serde_json::to_vec(head)?, slug, &keys);
            Some(heads)
        }
        _ => None,
    };
    let found = audit::examine_arrival(arrival, slug, heads).await?;
    anyhow::ensure!(
        found.chain.first_bad.is_none(),
        "its audit trail is not what it was: {:?}. Nothing was imported",
        found.chain.first_bad
    );
    Ok(found.entries)
}

fn tell(verdict: &str, manifest: &Manifest, fingerprint: &str, entries: Option<i64>, json: bool) -> anyhow::Result<()> {
    let rows: u64 = manifest.parts.iter().map(|part| part.content.rows).sum();
    let slug = &manifest.organisation.slug;
    if json {
        let tables: std::collections::BTreeMap<_, _> =
            manifest.parts.iter().map(|part| (&part.table.name, part.content.rows)).collect();
        return say_json(&serde_json::json!({
            "verdict": verdict, "tenant": slug, "made_at": manifest.made_at, "made_by": manifest.made_by, "rows": rows,
            "files": manifest.files.len(),
            "tables": tables, "migration": manifest.migration, "fingerprint": fingerprint, "audit_entries": entries,
        }));
    }
    let made = manifest.made_at.format("%Y-%m-%d %H:%M:%SZ");
    say(format!(
        "{verdict}: {slug}, {rows} rows of {} tables and {} files, of {made}, by {}",
        manifest.parts.len(),
        manifest.files.len(),
        manifest.made_by
    ));
    if let Some(entries) = entries {
        say(format!("its audit trail is whole: {entries} entries"));
    }
    say(format!("fingerprint: {fingerprint}"));
    Ok(())
}
