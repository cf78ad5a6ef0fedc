//! Sealed files on storage that speaks S3: a real server on loopback, which checks signatures.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

use std::{fmt::Debug, fs, time::Duration};

use files::{FileStore, StoreDown};
use hyper_util::{
    rt::{TokioExecutor, TokioIo},
    server::conn::auto::Builder,
};
use kernel::TenantSlug;
use s3s::{auth::SimpleAuth, service::S3ServiceBuilder};
use s3s_fs::FileSystem;
use tempfile::TempDir;
use tokio::{
    net::{TcpListener, TcpSocket},
    task::JoinSet,
};

const BUCKET: &str = "focal-files";
const KEY_ID: &str = "focal";
const SECRET: &str = "the-secret-of-the-bucket";
const WRONG: &str = "the-secret-of-somebody";

struct Server {
    /// The bucket is a folder in it.
    folder: TempDir,
    /// Bound but never listening, so that nobody else is given the address while the server is away.
    address: TcpSocket,
    tasks: JoinSet<()>,
}

impl Server {
    async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join(BUCKET)).unwrap();
        let address = TcpSocket::new_v4().unwrap();
        address.set_reuseaddr(true).unwrap();
        address.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let mut server = Self { folder, address, tasks: JoinSet::new() };
        server.serve().await;
        server
    }

    async fn serve(&mut self) {
        let mut builder = S3ServiceBuilder::new(FileSystem::new(self.folder.path()).unwrap());
        builder.set_auth(SimpleAuth::from_single(KEY_ID, SECRET));
        let service = builder.build();
        let listener = TcpListener::bind(self.address.local_addr().unwrap()).await.unwrap();
        self.tasks.spawn(async move {
            // In a set of their own, so that connections end with the server.
            let mut connections = JoinSet::new();
            while let Ok((socket, _)) = listener.accept().await {
                let service = service.clone();
                connections.spawn(async move {
                    let _ = Builder::new(TokioExecutor::new()).serve_connection(TokioIo::new(socket), service).await;
                });
            }
        });
    }

    fn store(&self, secret: &str) -> FileStore {
        // The one TLS implementation of this process; an error says that another test was first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let settings = config::Files {
            s3_bucket: Some(BUCKET.to_owned()),
            s3_endpoint: Some(format!("http://{}", self.address.local_addr().unwrap())),
            s3_access_key_id: Some(KEY_ID.to_owned()),
            s3_secret_access_key: Some(secret.into()),
            ..Default::default()
        };
        FileStore::open(&settings).unwrap()
    }
}

fn tenant(slug: &str) -> TenantSlug {
    slug.parse().unwrap()
}

/// Refused for its signature, in words that hold no secret.
fn refused<T: Debug>(outcome: Result<T, StoreDown>) {
    let error = outcome.unwrap_err();
    let told = format!("{error} {error:?}");
    assert!(told.contains("SignatureDoesNotMatch"), "{told}");
    assert!(!told.contains(SECRET) && !told.contains(WRONG), "{told}");
}

/// It gives up within the time that a request is tried for.
async fn given_up<T: Debug>(operation: impl Future<Output = Result<T, StoreDown>>) {
    tokio::time::timeout(Duration::from_secs(10), operation).await.unwrap().unwrap_err();
}

#[tokio::test]
async fn a_bucket_keeps_a_tenants_files_apart_and_gives_parts_of_them() {
    let server = Server::start().await;
    let store = server.store(SECRET);
    let (clc, east) = (tenant("clc"), tenant("clc-east"));
    store.put(&clc, "one", b"sealed content".to_vec()).await.unwrap();
    assert_eq!(store.get(&clc, "one", 7..14).await.unwrap(), "content");
    assert_eq!(store.whole(&clc, "one").await.unwrap().unwrap(), "sealed content");
    assert_eq!(store.list(&clc).await.unwrap(), ["one"]);
    store.get(&east, "one", 0..6).await.unwrap_err();
    assert!(store.whole(&east, "one").await.unwrap().is_none());
    assert!(store.list(&east).await.unwrap().is_empty());
    store.put(&east, "one", b"of the east".to_vec()).await.unwrap();
    assert_eq!(store.list(&clc).await.unwrap(), ["one"]);
    store.put(&clc, "one", b"another".to_vec()).await.unwrap();
    assert_eq!(store.whole(&clc, "one").await.unwrap().unwrap(), "another");
    store.delete(&clc, "one").await.unwrap();
    store.delete(&clc, "one").await.unwrap();
    store.get(&clc, "one", 0..6).await.unwrap_err();
    assert!(store.whole(&clc, "one").await.unwrap().is_none());
    assert!(store.list(&clc).await.unwrap().is_empty());
    assert_eq!(store.whole(&east, "one").await.unwrap().unwrap(), "of the east");
}

#[tokio::test]
async fn a_large_file_comes_back_byte_for_byte_and_to_its_end() {
    let server = Server::start().await;
    let (store, clc) = (server.store(SECRET), tenant("clc"));
    let content: Vec<u8> = (0..3 * 1024 * 1024 + 7).map(|at| (at % 251) as u8).collect();
    let size = content.len();
    store.put(&clc, "film", content.clone()).await.unwrap();
    assert!(store.whole(&clc, "film").await.unwrap().unwrap() == content, "what was kept");
    for (from, to) in [(0, 1), (size / 2, size / 2 + 70_000), (size - 70_000, size), (size - 1, size)] {
        let part = store.get(&clc, "film", from as u64..to as u64).await.unwrap();
        assert!(part == content[from..to], "from {from} to {to}");
    }
    store.get(&clc, "film", size as u64..size as u64 + 1).await.unwrap_err();
}

#[tokio::test]
async fn names_are_listed_beyond_the_first_page() {
    let server = Server::start().await;
    let (store, clc) = (server.store(SECRET), tenant("clc"));
    // A page has 1000. Laid into the bucket's folder, as so many requests would take long.
    let names: Vec<String> = (0..2001).map(|at| format!("{at:04}")).collect();
    let folder = server.folder.path().join(BUCKET).join("clc");
    fs::create_dir(&folder).unwrap();
    names.iter().for_each(|name| fs::write(folder.join(name), "sealed").unwrap());
    let mut listed = store.list(&clc).await.unwrap();
    listed.sort();
    assert_eq!(listed, names);
}

#[tokio::test]
async fn another_secret_is_refused_and_nothing_is_kept() {
    let server = Server::start().await;
    let (store, stranger, clc) = (server.store(SECRET), server.store(WRONG), tenant("clc"));
    refused(stranger.put(&clc, "one", b"sealed".to_vec()).await);
    assert_eq!(fs::read_dir(server.folder.path().join(BUCKET)).unwrap().count(), 0);
    store.put(&clc, "one", b"sealed".to_vec()).await.unwrap();
    refused(stranger.put(&clc, "one", b"broken".to_vec()).await);
    refused(stranger.get(&clc, "one", 0..6).await);
    refused(stranger.whole(&clc, "one").await);
    refused(stranger.list(&clc).await);
    refused(stranger.delete(&clc, "one").await);
    assert_eq!(store.whole(&clc, "one").await.unwrap().unwrap(), "sealed");
}

#[tokio::test]
async fn a_server_that_is_gone_is_noticed_soon_and_has_everything_when_it_is_back() {
    let mut server = Server::start().await;
    let (store, clc) = (server.store(SECRET), tenant("clc"));
    store.put(&clc, "one", b"sealed content".to_vec()).await.unwrap();
    server.tasks.shutdown().await;
    given_up(store.put(&clc, "two", b"too late".to_vec())).await;
    given_up(store.get(&clc, "one", 0..6)).await;
    given_up(store.whole(&clc, "one")).await;
    given_up(store.list(&clc)).await;
    given_up(store.delete(&clc, "one")).await;
    server.serve().await;
    assert_eq!(store.list(&clc).await.unwrap(), ["one"]);
    assert_eq!(store.get(&clc, "one", 7..14).await.unwrap(), "content");
    store.put(&clc, "two", b"in time".to_vec()).await.unwrap();
    assert_eq!(store.whole(&clc, "two").await.unwrap().unwrap(), "in time");
}
