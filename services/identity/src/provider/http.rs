//! Asking a provider: bounded in time and length, and led nowhere else.

use std::{future::Future, pin::Pin, sync::OnceLock, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse, http::Response};
use reqwest::{Client, redirect::Policy};
use url::Url;

use super::addresses::Addresses;

const CONNECT: Duration = Duration::from_secs(3);
/// From the first byte of the question to the last of the answer.
const WHOLE: Duration = Duration::from_secs(8);
/// The longest answer, in bytes.
const LONGEST: usize = 1024 * 1024;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum HttpError {
    /// Not by HTTPS, or an address of our own network.
    #[error("this address may not be asked")]
    NotAllowed,
    /// Longer than any provider's.
    #[error("the answer is too long")]
    TooLong,
    /// No connection, no TLS, not in time.
    #[error("no answer")]
    Failed(#[from] reqwest::Error),
}

/// The way to providers.
pub(crate) struct ProviderHttp {
    addresses: Addresses,
    client: OnceLock<Client>,
}

impl ProviderHttp {
    pub(crate) fn new(addresses: Addresses) -> Self {
        Self { addresses, client: OnceLock::new() }
    }

    /// Whether a provider may be there.
    pub(crate) fn allows(&self, url: &Url) -> bool {
        self.addresses.allow(url)
    }

    /// Made at the first question: a service that only describes its API needs no TLS.
    fn client(&self) -> Result<&Client, HttpError> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = Client::builder()
            // A redirect could lead to where the first address may not.
            .redirect(Policy::none())
            .referer(false)
            .connect_timeout(CONNECT)
            .timeout(WHOLE)
            .dns_resolver(self.addresses)
            .user_agent("Focal")
            .build()?;
        Ok(self.client.get_or_init(|| client))
    }

    async fn send(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (head, body) = request.into_parts();
        let url: Url = head.uri.to_string().parse().map_err(|_| HttpError::NotAllowed)?;
        if !self.allows(&url) {
            return Err(HttpError::NotAllowed);
        }
        let asked = self.client()?.request(head.method, url).headers(head.headers).body(body);
        let mut answer = asked.send().await?;
        let mut read = Vec::new();
        while let Some(chunk) = answer.chunk().await? {
            if read.len() + chunk.len() > LONGEST {
                return Err(HttpError::TooLong);
            }
            read.extend_from_slice(&chunk);
        }
        let mut response = Response::new(read);
        *response.status_mut() = answer.status();
        *response.headers_mut() = answer.headers().clone();
        Ok(response)
    }
}

impl<'c> AsyncHttpClient<'c> for ProviderHttp {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}
