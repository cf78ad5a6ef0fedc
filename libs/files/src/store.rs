//! Where sealed files are kept: a folder, or storage that speaks S3. What stands there opens with the inquiry's key alone.

use std::{ops::Range, path::PathBuf, sync::Arc, time::Duration};

use bytes::Bytes;
use config::SettingError;
use futures::TryStreamExt;
use kernel::TenantSlug;
use object_store::{
    ClientOptions, ObjectStore, ObjectStoreExt, RetryConfig, aws::AmazonS3Builder, local::LocalFileSystem, path::Path,
};
use secrecy::ExposeSecret;

/// The storage does not answer, or not with what was kept there.
#[derive(Debug, thiserror::Error)]
#[error("the storage of files does not answer: {0}")]
pub struct StoreDown(String);

/// The folder, where the settings name none.
const FOLDER: &str = "files";

/// Of what a request waits for.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The files of all tenants, each at `<tenant>/<file>`.
#[derive(Clone)]
pub struct FileStore(Arc<dyn ObjectStore>);

impl FileStore {
    /// Opens the storage that the settings name; a folder is made.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn open(settings: &config::Files) -> Result<Self, SettingError> {
        if settings.s3_bucket.is_none() {
            std::fs::create_dir_all(folder_of(settings)).map_err(|error| wrong_folder(&error))?;
        }
        Self::existing(settings)
    }

    /// Opens storage that has to be there already: a folder that is not mounted must not look like one that is empty.
    ///
    /// # Errors
    /// Names the setting that cannot be used.
    pub fn existing(settings: &config::Files) -> Result<Self, SettingError> {
        if settings.s3_bucket.is_some() {
            return Self::s3(settings);
        }
        let folder = LocalFileSystem::new_with_prefix(folder_of(settings)).map_err(|error| wrong_folder(&error))?;
        Ok(Self(Arc::new(folder.with_automatic_cleanup(true).with_fsync(true))))
    }

    fn s3(settings: &config::Files) -> Result<Self, SettingError> {
        let wrong = |error: object_store::Error| SettingError::Wrong {
            key: "files.s3_bucket".to_owned(),
            reason: error.to_string(),
        };
        let endpoint = settings.s3_endpoint.clone().unwrap_or_default();
        let options = ClientOptions::new().with_timeout(TIMEOUT).with_allow_http(endpoint.starts_with("http://"));
        let retry = RetryConfig { max_retries: 2, retry_timeout: TIMEOUT, ..RetryConfig::default() };
        // Without a key of its own: the identity that the machine or the pod has.
        let mut builder = AmazonS3Builder::from_env()
            .with_bucket_name(settings.s3_bucket.clone().unwrap_or_default())
            .with_region(&settings.s3_region)
            .with_client_options(options)
            // One file goes at a time, and not every storage that speaks S3 takes many.
            .with_disable_bulk_delete(true)
            .with_retry(retry);
        if !endpoint.is_empty() {
            builder = builder.with_endpoint(endpoint);
        }
        if let (Some(id), Some(secret)) = (&settings.s3_access_key_id, &settings.s3_secret_access_key) {
            builder = builder.with_access_key_id(id).with_secret_access_key(secret.expose_secret());
        }
        Ok(Self(Arc::new(builder.build().map_err(wrong)?)))
    }

    /// Keeps a sealed file, in the place of one of before.
    ///
    /// # Errors
    /// Where the storage does not take it.
    pub async fn put(&self, tenant: &TenantSlug, file: &str, sealed: Vec<u8>) -> Result<(), StoreDown> {
        self.0.put(&place(tenant, file), sealed.into()).await.map_err(down).map(drop)
    }

    /// A part of a sealed file.
    ///
    /// # Errors
    /// Where the storage does not give it.
    pub async fn get(&self, tenant: &TenantSlug, file: &str, range: Range<u64>) -> Result<Bytes, StoreDown> {
        self.0.get_range(&place(tenant, file), range).await.map_err(down)
    }

    /// A whole sealed file, for one that moves; `None` where there is none.
    ///
    /// # Errors
    /// Where the storage does not answer.
    pub async fn whole(&self, tenant: &TenantSlug, file: &str) -> Result<Option<Bytes>, StoreDown> {
        let found = match self.0.get(&place(tenant, file)).await {
            Ok(found) => found,
            Err(object_store::Error::NotFound { .. }) => return Ok(None),
            Err(error) => return Err(down(error)),
        };
        found.bytes().await.map(Some).map_err(down)
    }

    /// Takes a file away; one that is not there is away.
    ///
    /// # Errors
    /// Where the storage does not answer.
    pub async fn delete(&self, tenant: &TenantSlug, file: &str) -> Result<(), StoreDown> {
        match self.0.delete(&place(tenant, file)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(down(error)),
        }
    }

    /// The names of a tenant's files.
    ///
    /// # Errors
    /// Where the storage does not answer.
    pub async fn list(&self, tenant: &TenantSlug) -> Result<Vec<String>, StoreDown> {
        let folder = Path::from(tenant.as_str());
        let listed = self.0.list(Some(&folder)).try_collect::<Vec<_>>().await.map_err(down)?;
        Ok(listed.iter().filter_map(|found| found.location.filename()).map(str::to_owned).collect())
    }
}

fn folder_of(settings: &config::Files) -> PathBuf {
    settings.folder.clone().unwrap_or_else(|| FOLDER.into())
}

fn wrong_folder(error: &dyn std::error::Error) -> SettingError {
    SettingError::Wrong { key: "files.folder".to_owned(), reason: error.to_string() }
}

fn place(tenant: &TenantSlug, file: &str) -> Path {
    Path::from_iter([tenant.as_str(), file])
}

fn down(error: object_store::Error) -> StoreDown {
    StoreDown(error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_folder_keeps_a_tenants_files_apart_and_gives_parts_of_them() {
        let folder = tempfile::tempdir().unwrap();
        let settings = config::Files { folder: Some(folder.path().join("new")), ..Default::default() };
        assert!(FileStore::existing(&settings).is_err(), "nobody made it yet");
        let store = FileStore::open(&settings).unwrap();
        assert!(FileStore::existing(&settings).is_ok());
        let (clc, mtuc): (TenantSlug, TenantSlug) = ("clc".parse().unwrap(), "mtuc".parse().unwrap());
        store.put(&clc, "one", b"sealed content".to_vec()).await.unwrap();
        assert_eq!(store.get(&clc, "one", 7..14).await.unwrap(), "content");
        assert!(store.get(&mtuc, "one", 0..6).await.is_err());
        assert_eq!(store.whole(&clc, "one").await.unwrap().unwrap(), "sealed content");
        assert!(store.whole(&mtuc, "one").await.unwrap().is_none());
        assert_eq!(store.list(&clc).await.unwrap(), ["one"]);
        assert!(store.list(&mtuc).await.unwrap().is_empty());
        store.delete(&clc, "one").await.unwrap();
        store.delete(&clc, "one").await.unwrap();
        assert!(store.get(&clc, "one", 0..6).await.is_err());
    }
}
