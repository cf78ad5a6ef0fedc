//! What a service is to the process that runs it.

use async_trait::async_trait;
use poem::endpoint::BoxEndpoint;

use crate::Job;

/// What a service still waits for, such as `database`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotReady(pub &'static str);

/// A service: its routes, its jobs, its health.
#[async_trait]
pub trait Service: Send + Sync + 'static {
    /// The name, as in `focal serve <name>`.
    fn name(&self) -> &'static str;

    /// Its HTTP routes, without health: `/v1/…` and the OpenAPI document.
    fn routes(&self) -> BoxEndpoint<'static>;

    /// What it does in the background.
    fn jobs(&self) -> Vec<Job>;

    /// Whether it can do its work now.
    async fn ready(&self) -> Result<(), NotReady>;

    /// Closes what it holds open; called last.
    async fn close(&self) {}
}
