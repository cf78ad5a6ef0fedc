//! What templates can call.

use std::sync::Arc;

use i18n::Catalogue;
use kernel::Locale;
use minijinja::{Environment, Error, ErrorKind, Value, value::Kwargs};

use crate::assets::Assets;

/// Adds the functions of one language.
pub fn add(environment: &mut Environment<'static>, locale: Locale, catalogue: &Arc<Catalogue>, assets: &Assets) {
    let texts = catalogue.clone();
    environment.add_function("t", move |id: &str, named: Kwargs| text(&texts, locale, id, &named));
    let labels = catalogue.clone();
    environment.add_function("label", move |list: &str, code: &str| labels.label(locale, list, code));
    let countries = catalogue.clone();
    environment.add_function("country", move |code: &str| countries.country(locale, code));
    let assets = assets.clone();
    environment.add_function("asset", move |name: &str| {
        assets.address(name).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("there is no asset {name}")))
    });
}

fn text(catalogue: &Catalogue, locale: Locale, id: &str, named: &Kwargs) -> Result<String, Error> {
    let names: Vec<String> = named.args().map(str::to_owned).collect();
    let values = names.iter().map(|name| named.get::<Value>(name).map(|value| value.to_string()));
    let values: Vec<String> = values.collect::<Result<_, _>>()?;
    let args: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    Ok(catalogue.text(locale, id, &args))
}
