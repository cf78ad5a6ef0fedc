//! What templates can call, and how what they write is escaped.

use std::sync::Arc;

use contracts::identity::Organisation;
use i18n::{Arg, Catalogue};
use kernel::Locale;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, Output, State, Value, escape_formatter, value::Kwargs};

use crate::{assets::Assets, words::Words};

/// Adds the functions of one language.
pub fn add(environment: &mut Environment<'static>, locale: Locale, catalogue: &Arc<Catalogue>, assets: &Assets) {
    add_texts(environment, locale, catalogue, None);
    let labels = catalogue.clone();
    environment.add_function("label", move |list: &str, code: &str| labels.label(locale, list, code));
    let countries = catalogue.clone();
    environment.add_function("country", move |code: &str| countries.country(locale, code));
    let assets = assets.clone();
    environment.add_function("asset", move |name: &str| {
        assets.address(name).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("there is no asset {name}")))
    });
}

/// Adds the texts, where an organisation's own words stand before the catalogue's.
pub fn add_texts(
    environment: &mut Environment<'static>,
    locale: Locale,
    catalogue: &Arc<Catalogue>,
    organisation: Option<Arc<Organisation>>,
) {
    let catalogue = catalogue.clone();
    environment.add_function("t", move |id: &str, named: Kwargs| {
        let organisation = organisation.as_deref();
        text(&Words { catalogue: &catalogue, organisation, locale, country: None }, id, &named)
    });
}

fn text(words: &Words<'_>, id: &str, named: &Kwargs) -> Result<String, Error> {
    let mut values = Vec::new();
    for name in named.args() {
        let value: Value = named.get(name)?;
        values.push((name, value.as_i64(), value.to_string()));
    }
    let args: Vec<(&str, Arg<'_>)> =
        values.iter().map(|(name, count, text)| (*name, count.map_or(Arg::Text(text), Arg::Count))).collect();
    Ok(words.filled(id, &args))
}

/// Writes a value into HTML. Text is escaped as HTML wants it inside elements and quoted attributes; minijinja's
/// own way also writes every slash as five characters, and a page is full of addresses.
pub fn write_html(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    match value.as_str() {
        Some(text) if !value.is_safe() && *state.auto_escape() == AutoEscape::Html => {
            escape(out, text).map_err(Error::from)
        }
        _ => escape_formatter(out, state, value),
    }
}

fn escape(out: &mut Output<'_>, text: &str) -> std::fmt::Result {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        out.write_str(&rest[..at])?;
        out.write_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        })?;
        rest = &rest[at + 1..];
    }
    out.write_str(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_somebody_typed_becomes_markup() {
        let mut environment = Environment::new();
        environment.set_formatter(write_html);
        environment.add_template("x.html", "<a title=\"{{ v }}\">{{ v }}</a>{{ v|safe }}{{ 1 }}").unwrap();
        let typed = "/<b>\"'&ខ";
        let html = environment.get_template("x.html").unwrap().render(minijinja::context! { v => typed }).unwrap();
        let escaped = "/&lt;b&gt;&quot;&#39;&amp;ខ";
        assert_eq!(html, format!("<a title=\"{escaped}\">{escaped}</a>{typed}1"));
    }
}
