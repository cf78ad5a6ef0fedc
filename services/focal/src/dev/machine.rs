//! Postgres and Redis, kept running: one that ends by itself is started again, so that a plug can be pulled.

use std::time::Duration;

use runtime::{Stop, pause};

use super::{Child, Tools, Workspace, postgres, redis};
use crate::commands::say;

/// How often the servers are looked at, and a failed start is tried again.
const LOOK: Duration = Duration::from_millis(200);

/// The servers that we started.
pub struct Machine {
    tools: Tools,
    workspace: Workspace,
    postgres: Child,
    redis: Child,
}

impl Machine {
    /// Starts both.
    pub async fn start(tools: Tools, workspace: Workspace) -> anyhow::Result<Self> {
        say("starting Postgres");
        let postgres = postgres::start(&tools, &workspace).await?;
        say("starting Redis");
        match redis::start(&tools, &workspace).await {
            Ok(redis) => Ok(Self { tools, workspace, postgres, redis }),
            Err(error) => postgres.stop().await.and(Err(error)),
        }
    }

    /// The folders.
    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    /// Starts a server again whenever it ended by itself, until it is asked to stop; then ends both.
    pub async fn keep_until(mut self, stop: Stop) -> anyhow::Result<()> {
        while pause(&stop, LOOK).await {
            if matches!(self.postgres.ended(), Ok(Some(_))) {
                tracing::warn!("Postgres ended, starting it again");
                // After a crash the old backends may still hold its memory: then this fails, and is tried again.
                match postgres::start(&self.tools, &self.workspace).await {
                    Ok(child) => self.postgres = child,
                    Err(error) => tracing::warn!(%error, "Postgres does not start yet"),
                }
            }
            if matches!(self.redis.ended(), Ok(Some(_))) {
                tracing::warn!("Redis ended, starting it again");
                match redis::start(&self.tools, &self.workspace).await {
                    Ok(child) => self.redis = child,
                    Err(error) => tracing::warn!(%error, "Redis does not start yet"),
                }
            }
        }
        self.stop().await
    }

    /// Ends both.
    async fn stop(self) -> anyhow::Result<()> {
        let redis = self.redis.stop().await;
        self.postgres.stop().await.and(redis)
    }
}
