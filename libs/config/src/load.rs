//! Reading the settings.

use std::path::Path;

use figment::{
    Figment,
    providers::{Env, Format, Serialized, Toml},
};

use crate::{Config, SettingError};

const PREFIX: &str = "FOCAL__";

/// Reads `file` (when given), then the environment, then files named by `…_FILE` variables; the later wins.
///
/// # Errors
/// Names the setting that cannot be read, is unknown or has a value that cannot be used.
pub fn load(file: Option<&Path>) -> Result<Config, SettingError> {
    let mut figment = Figment::new();
    if let Some(file) = file {
        if !file.is_file() {
            return Err(SettingError::Wrong {
                key: "--config".into(),
                reason: format!("there is no file {}", file.display()),
            });
        }
        figment = figment.merge(Toml::file_exact(file));
    }
    let plain = Env::prefixed(PREFIX).filter(|key| !key.as_str().to_lowercase().ends_with("_file")).split("__");
    figment = figment.merge(plain);
    for (key, value) in secrets_from_files()? {
        figment = figment.merge(Serialized::default(&key, value));
    }
    let config: Config = figment
        .extract()
        .map_err(|error| SettingError::Wrong { key: error.path.join("."), reason: error.kind.to_string() })?;
    config.validate()?;
    Ok(config)
}

/// The settings whose value stands in a file: `FOCAL__VAULT__MASTER_KEY_FILE=/run/secrets/master_key`.
fn secrets_from_files() -> Result<Vec<(String, String)>, SettingError> {
    let mut found = Vec::new();
    for (name, path) in std::env::vars() {
        let Some(key) = name.strip_prefix(PREFIX).and_then(|rest| rest.strip_suffix("_FILE")) else { continue };
        let key = key.to_lowercase().replace("__", ".");
        let value = std::fs::read_to_string(&path)
            .map_err(|error| SettingError::Wrong { key: key.clone(), reason: format!("{path}: {error}") })?;
        found.push((key, value.trim().to_owned()));
    }
    Ok(found)
}

/// The reference of all settings, as Markdown.
pub fn reference() -> String {
    let mut text = String::from("| setting | environment | default | meaning |\n| --- | --- | --- | --- |\n");
    for doc in Config::docs() {
        let env = format!("{PREFIX}{}", doc.key.replace('.', "__").to_uppercase());
        let default = if doc.default.is_empty() { "-".to_owned() } else { format!("`{}`", plain(doc.default)) };
        text.push_str(&format!("| `{}` | `{env}` | {default} | {} |\n", doc.key, doc.doc));
    }
    text
}

/// A Rust literal as a reader knows it: without quotes and type suffix.
fn plain(literal: &str) -> String {
    let text = literal.trim_matches('"');
    match text.find(['u', 'i']) {
        Some(end) if text.starts_with(|c: char| c.is_ascii_digit()) => text[..end].to_owned(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reference_names_every_setting_with_its_default() {
        let text = reference();
        assert!(text.contains("| `database.url` | `FOCAL__DATABASE__URL` | - |"), "{text}");
        assert!(text.contains("| `http.request_timeout_s` | `FOCAL__HTTP__REQUEST_TIMEOUT_S` | `30` |"), "{text}");
    }

    #[test]
    fn a_missing_setting_is_named_with_its_variable() {
        let error = Config::default().database.url().unwrap_err().to_string();
        assert!(error.contains("database.url") && error.contains("FOCAL__DATABASE__URL"), "{error}");
    }

    #[test]
    fn a_wrong_setting_is_named() {
        let mut config = Config::default();
        config.http.listen = "eight thousand".into();
        assert!(config.validate().unwrap_err().to_string().contains("http.listen"));
    }
}
