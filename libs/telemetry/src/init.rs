//! Set-up at start and shutdown at the end.

use opentelemetry::trace::TracerProvider;
use opentelemetry_otlp::{MetricExporter, SpanExporter, WithExportConfig};
use opentelemetry_sdk::{Resource, metrics::SdkMeterProvider, trace::SdkTracerProvider};
use tracing_subscriber::{EnvFilter, Layer, layer::SubscriberExt, util::SubscriberInitExt};

/// Why telemetry could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// `telemetry.log` is no filter.
    #[error("the setting telemetry.log is wrong: {0}")]
    Filter(#[from] tracing_subscriber::filter::ParseError),
    /// `telemetry.otlp_endpoint` cannot be used.
    #[error("the setting telemetry.otlp_endpoint is wrong: {0}")]
    Exporter(#[from] opentelemetry_otlp::ExporterBuildError),
    /// Set up twice in one process.
    #[error("telemetry is set up already")]
    Twice(#[from] tracing_subscriber::util::TryInitError),
}

/// Keeps the exporters alive; [`Telemetry::shutdown`] sends what they still hold.
pub struct Telemetry {
    traces: SdkTracerProvider,
    metrics: SdkMeterProvider,
}

/// Sets up logs, traces and metrics of this process. `service` names it to the collector.
///
/// # Errors
/// Names the setting that cannot be used.
pub fn init(config: &config::Telemetry, service: &str) -> Result<Telemetry, TelemetryError> {
    let resource = Resource::builder().with_service_name(service.to_owned()).build();
    let mut traces = SdkTracerProvider::builder().with_resource(resource.clone());
    let mut metrics = SdkMeterProvider::builder().with_resource(resource);
    if let Ok(endpoint) = config.otlp_endpoint() {
        traces = traces.with_batch_exporter(SpanExporter::builder().with_tonic().with_endpoint(endpoint).build()?);
        metrics =
            metrics.with_periodic_exporter(MetricExporter::builder().with_tonic().with_endpoint(endpoint).build()?);
    }
    let (traces, metrics) = (traces.build(), metrics.build());
    opentelemetry::global::set_meter_provider(metrics.clone());

    let filter = EnvFilter::builder().parse(&config.log)?;
    let format = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let format = if config.log_format == "json" { format.json().boxed() } else { format.compact().boxed() };
    // Spans go to the tracer whatever the log level: a quiet log must not break a trace.
    let spans = tracing_opentelemetry::layer()
        .with_tracer(traces.tracer("focal"))
        .with_filter(tracing_subscriber::filter::LevelFilter::INFO);
    tracing_subscriber::registry().with(spans).with(format.with_filter(filter)).try_init()?;
    Ok(Telemetry { traces, metrics })
}

impl Telemetry {
    /// Sends what is still held; call it last.
    pub fn shutdown(self) {
        for outcome in [self.traces.shutdown(), self.metrics.shutdown()] {
            if let Err(error) = outcome {
                tracing::warn!(%error, "telemetry did not shut down cleanly");
            }
        }
    }
}
