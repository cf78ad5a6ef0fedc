//! The OpenAPI document of each service, kept in `docs/openapi/`, so that a change is seen.

use config::Config;
use web::TokenVerifier;

/// Settings that name nothing real: a document needs no connection.
fn settings() -> Config {
    let mut config = Config::default();
    config.database.url = Some("postgres://nowhere.invalid/focal".into());
    config.redis.url = Some("redis://nowhere.invalid".to_owned().into());
    config.smtp.url = Some("smtp://nowhere.invalid".to_owned().into());
    config.vault.master_key = Some(vault::MasterKey::generate());
    config.identity.signing_key = Some(identity::generate_signing_key().unwrap());
    config.identity.credential_key = Some(vault::CredentialKey::generate());
    config
}

/// Every service's document by its name.
pub fn documents() -> Vec<(&'static str, String)> {
    let (config, verifier) = (settings(), TokenVerifier::default());
    vec![
        ("identity", identity::IdentityService::new(&config).unwrap().api().document()),
        ("intake", intake::IntakeService::new(&config, verifier.clone()).unwrap().api().document()),
        ("cases", cases::CasesService::new(&config, verifier.clone()).unwrap().api().document()),
        (
            "notifications",
            notifications::NotificationsService::new(&config, verifier.clone()).unwrap().api().document(),
        ),
        ("reporting", reporting::ReportingService::new(&config, verifier).unwrap().api().document()),
    ]
}

#[tokio::test]
async fn every_document_is_as_it_was_agreed() {
    for (service, document) in documents() {
        insta::with_settings!({ snapshot_path => "../../../../docs/openapi", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(service, document);
        });
    }
}

#[tokio::test]
async fn a_running_service_gives_the_same_document() {
    let machine = testkit::shared();
    for (service, document) in documents() {
        let given = reqwest::get(format!("{}/openapi.json", machine.api(service))).await.unwrap().text().await.unwrap();
        assert_eq!(given, document, "{service}");
    }
}
