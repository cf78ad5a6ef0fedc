//! Mounting a service's API: its operations, its OpenAPI document, and the surface around them.

use poem::{EndpointExt, Route, endpoint::BoxEndpoint};
use poem_openapi::{OpenApi, OpenApiService};

use crate::{Door, Surface, TokenVerifier};

/// An API with its document.
pub struct Api<T: OpenApi>(OpenApiService<T, ()>);

impl<T: OpenApi + 'static> Api<T> {
    /// The API of a service; `title` heads its document.
    pub fn new(operations: T, title: &str) -> Self {
        let service = OpenApiService::new(operations, title, env!("CARGO_PKG_VERSION"))
            .license("AGPL-3.0-or-later")
            .description("Errors are problem+json (RFC 9457). Codes are those of the code lists in the manual.");
        Self(service)
    }

    /// The OpenAPI 3 document, as JSON.
    pub fn document(&self) -> String {
        self.0.spec()
    }

    /// The routes: `/v1/…` and `/openapi.json`. Who is not let in is told to `door`.
    pub fn routes(
        self,
        service: &'static str,
        http: &config::Http,
        verifier: TokenVerifier,
        door: Door,
    ) -> BoxEndpoint<'static> {
        let document = self.0.spec_endpoint();
        let routes = Route::new().at("/openapi.json", document).nest("/", self.0).data(verifier).data(door);
        Surface::new(routes, service, http).map_to_response().boxed()
    }
}
