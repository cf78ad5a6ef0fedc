//! `If-Match` (RFC 9110, 13.1.1) and `Idempotency-Key`.
//!
//! Our own written semantics of the latter: a UUID, one per submission; the same key with the same body gives the
//! stored answer and no second effect, with another body a problem; keys of two people never meet.

use kernel::PageRequest;
use poem_openapi::payload::{Payload, Response};
use uuid::Uuid;

use crate::{FieldError, Fields, Problem, ProblemKind};

/// Adds the `ETag` that the next `If-Match` has to name.
pub trait Versioned {
    /// With the version as entity tag.
    fn versioned(self, version: i64) -> Self;
}

impl<T: Payload> Versioned for Response<T> {
    fn versioned(self, version: i64) -> Self {
        self.header("etag", format!("\"{version}\""))
    }
}

/// Which page of a list is asked for: 50 rows unless told.
pub fn page_request(fields: &mut Fields, after: Option<&str>, limit: Option<u32>) -> PageRequest {
    let limit = limit.unwrap_or(50);
    if !(1..=PageRequest::MAX).contains(&limit) {
        fields.refuse("limit", "not_valid", Some(u64::from(PageRequest::MAX)));
    }
    let after = after.and_then(|cursor| cursor.parse().map_err(|_| fields.refuse("after", "not_valid", None)).ok());
    PageRequest { limit, after }
}

/// The version in an `If-Match` header: `"7"`.
///
/// # Errors
/// `PreconditionRequired` without the header, `StaleVersion` where it names no version of ours.
pub fn if_match(header: Option<&str>) -> Result<i64, Problem> {
    let tag = header.ok_or(ProblemKind::PreconditionRequired)?;
    let version = tag.trim().strip_prefix('"').and_then(|tag| tag.strip_suffix('"'));
    version.and_then(|version| version.parse().ok()).ok_or(ProblemKind::StaleVersion.into())
}

/// The key in an `Idempotency-Key` header; `None` without the header.
///
/// # Errors
/// `InvalidFields` where it is not a UUID.
pub fn idempotency_key(header: Option<&str>) -> Result<Option<Uuid>, Problem> {
    let Some(key) = header else { return Ok(None) };
    let not_valid = || Problem {
        errors: vec![FieldError { field: "Idempotency-Key".into(), code: "not_valid".into(), limit: None }],
        ..ProblemKind::InvalidFields.into()
    };
    Uuid::parse_str(key.trim()).map(Some).map_err(|_| not_valid())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_quoted_number() {
        assert_eq!(if_match(Some("\"7\"")), Ok(7));
        assert_eq!(if_match(None).unwrap_err().kind, ProblemKind::PreconditionRequired);
        for stale in ["7", "*", "W/\"7\"", "\"x\"", ""] {
            assert_eq!(if_match(Some(stale)).unwrap_err().kind, ProblemKind::StaleVersion, "{stale}");
        }
    }
}
