//! Lists of the inbox that somebody comes back to.

use http::Method;
use poem_openapi::Object;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{InboxFilter, IntakeClient};
use crate::{ApiError, Call, transport::Outgoing};

/// A list that somebody named.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct SavedFilter {
    /// Names it.
    pub id: Uuid,
    /// What its owner calls it.
    pub name: String,
    /// What it is narrowed to.
    pub filter: InboxFilter,
}

/// Somebody's lists, by name: 20 at the most.
#[derive(Clone, Default, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
pub struct SavedFilters {
    /// The lists.
    pub items: Vec<SavedFilter>,
}

/// A list to come back to.
#[derive(Clone, PartialEq, Eq, Debug, Object, Serialize, Deserialize)]
#[oai(deny_unknown_fields)]
pub struct SaveFilter {
    /// What its owner calls it; at most 60 characters, once for each owner.
    pub name: String,
    /// What it is narrowed to.
    pub filter: InboxFilter,
}

impl IntakeClient {
    /// The caller's lists.
    pub async fn saved_filters(&self, tenant: &str, call: &Call) -> Result<SavedFilters, ApiError> {
        self.0.fetch(Outgoing::new(Method::GET, format!("/v1/{tenant}/saved-filters"), call)).await
    }

    /// Keeps a list.
    pub async fn save_filter(&self, tenant: &str, call: &Call, save: &SaveFilter) -> Result<SavedFilter, ApiError> {
        self.0.fetch(Outgoing::new(Method::POST, format!("/v1/{tenant}/saved-filters"), call).json(save)).await
    }

    /// Removes one.
    pub async fn remove_saved_filter(&self, tenant: &str, call: &Call, id: Uuid) -> Result<(), ApiError> {
        self.0.send(Outgoing::new(Method::DELETE, format!("/v1/{tenant}/saved-filters/{id}"), call)).await.map(drop)
    }
}
