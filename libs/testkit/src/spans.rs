//! A collector for traces: takes spans over OTLP (gRPC) and keeps them.

use std::sync::{Arc, Mutex};

use opentelemetry_proto::tonic::{
    collector::trace::v1::{
        ExportTraceServiceRequest, ExportTraceServiceResponse,
        trace_service_server::{TraceService, TraceServiceServer},
    },
    trace::v1::Span,
};
use tokio_stream::wrappers::TcpListenerStream;

/// The spans that came in.
#[derive(Clone, Default)]
pub struct Spans(Arc<Mutex<Vec<Span>>>);

impl Spans {
    /// Listens on a port of the system's choice; gives the collector and the setting `telemetry.otlp_endpoint`.
    ///
    /// # Panics
    /// Where no port can be had.
    pub async fn listen() -> (Self, String) {
        let spans = Self::default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let endpoint = format!("http://{}", listener.local_addr().expect("an address"));
        let service = TraceServiceServer::new(spans.clone());
        #[allow(clippy::disallowed_methods, reason = "it ends with the test's runtime")]
        tokio::spawn(
            tonic::transport::Server::builder()
                .add_service(service)
                .serve_with_incoming(TcpListenerStream::new(listener)),
        );
        (spans, endpoint)
    }

    /// All that came so far.
    ///
    /// # Panics
    /// Where a test thread died with the lock.
    pub fn all(&self) -> Vec<Span> {
        self.0.lock().expect("the spans").clone()
    }
}

#[tonic::async_trait]
impl TraceService for Spans {
    async fn export(
        &self,
        request: tonic::Request<ExportTraceServiceRequest>,
    ) -> Result<tonic::Response<ExportTraceServiceResponse>, tonic::Status> {
        let spans = request
            .into_inner()
            .resource_spans
            .into_iter()
            .flat_map(|resource| resource.scope_spans)
            .flat_map(|scope| scope.spans);
        self.0.lock().expect("the spans").extend(spans);
        Ok(tonic::Response::new(ExportTraceServiceResponse::default()))
    }
}
