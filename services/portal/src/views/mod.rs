//! What a page shows: one struct per template, and the one place that draws them.
//!
//! Templates stand in `templates/`; one that uses a variable that its view does not have fails. Beside its view
//! (`view`) and its frame (`frame`) a template has functions: `t("id", name=value)`, `label("sex", "female")`,
//! `country("KH")` and `asset("public.css")`.

pub mod account;
mod choices;
pub mod console;
mod files;
mod functions;
mod network;
pub mod own;
pub mod public;
#[cfg(test)]
mod samples;
#[cfg(test)]
pub use samples::questionnaire;
mod sessions;

use std::{collections::HashMap, sync::Arc};

use contracts::identity::Organisation;
use i18n::Catalogue;
use kernel::Locale;
use minijinja::{Environment, Error, UndefinedBehavior, context, syntax::SyntaxConfig, value::Serde};
use rust_embed::RustEmbed;
use serde::Serialize;

pub use files::{ANY_FILE, FileLine};

pub use choices::{Choice, Group, chosen, codes, countries, languages, one_of, staff_languages};
pub use network::name as contact_name;

use crate::{
    assets::Assets,
    look::{Contact, Look},
};

#[derive(RustEmbed)]
#[folder = "templates"]
struct Templates;

/// What a template shows.
pub trait View: Serialize {
    /// The template below `templates/`.
    const TEMPLATE: &'static str;
}

/// What stands around every page.
#[derive(Clone, Serialize)]
pub struct Frame {
    /// The page's language, BCP 47.
    pub lang: &'static str,
    /// The organisation's name, which leads the page.
    pub organisation: String,
    /// Where the name leads; empty where nothing is known of the host.
    pub home: String,
    /// Whether people log in here: not on the network's host.
    pub has_console: bool,
    /// Where the page on safety is, where there is one.
    pub safety: Option<String>,
    /// The languages to choose from.
    pub languages: Vec<LanguageLink>,
    /// Colours and logo.
    pub look: Look,
    /// How everybody reaches the organisation, where it says so.
    pub contact: Option<Contact>,
    /// Who is logged in.
    pub staff: Option<StaffFrame>,
}

/// A form that could not be sent because a service is away: it is sent again as it is.
#[derive(Clone, Serialize)]
pub struct Again {
    /// Where it was to go.
    pub action: String,
    /// Its fields, all hidden.
    pub fields: Vec<(String, String)>,
}

/// The same page in another language.
#[derive(Clone, Serialize)]
pub struct LanguageLink {
    /// BCP 47.
    pub tag: &'static str,
    /// In its own script.
    pub name: &'static str,
    /// Where it is.
    pub href: String,
    /// Whether this is the page's language.
    pub current: bool,
}

/// What stands around a page of the console.
#[derive(Clone, Serialize)]
pub struct StaffFrame {
    /// Who is logged in.
    pub name: String,
    /// The mark of every form of the page.
    pub csrf: String,
    /// What the person's roles allow to open.
    pub menu: Vec<MenuItem>,
    /// The pages of the administration, on each of them.
    pub pages: Vec<MenuItem>,
    /// Whether the person is told of what comes in.
    pub is_told: bool,
}

/// One entry of the menu.
#[derive(Clone, Serialize)]
pub struct MenuItem {
    /// Where it leads.
    pub href: &'static str,
    /// The id of its text.
    pub text: &'static str,
    /// Whether the page is part of it.
    pub current: bool,
}

/// Every template in every language, parsed once.
pub struct Views {
    environments: HashMap<Locale, Environment<'static>>,
    catalogue: Arc<Catalogue>,
}

impl Views {
    /// Parses the templates. Each language has its own functions, so that a template never names one.
    pub fn load(catalogue: &Arc<Catalogue>, assets: &Assets) -> Result<Self, Error> {
        let of_language = |locale: &Locale| Ok((*locale, environment(*locale, catalogue, assets)?));
        let environments = Catalogue::available().iter().map(of_language).collect::<Result<_, Error>>()?;
        Ok(Self { environments, catalogue: catalogue.clone() })
    }

    /// Draws a page, in the organisation's own words where it has some.
    pub fn draw<V: View>(
        &self,
        locale: Locale,
        organisation: Option<&Arc<Organisation>>,
        frame: &Frame,
        view: &V,
    ) -> Result<String, Error> {
        let environment = self.environments.get(&locale).or_else(|| self.environments.get(&Locale::English));
        let environment =
            environment.ok_or_else(|| Error::new(minijinja::ErrorKind::TemplateNotFound, "no language"))?;
        // The copy shares the parsed templates.
        let is_worded = |organisation: &&Arc<Organisation>| {
            organisation.wording.iter().any(|own| own.texts.contains_key(locale.tag()))
        };
        let worded = organisation.filter(is_worded).map(|organisation| {
            let mut worded = environment.clone();
            functions::add_texts(&mut worded, locale, &self.catalogue, Some(organisation.clone()));
            worded
        });
        let environment = worded.as_ref().unwrap_or(environment);
        environment.get_template(V::TEMPLATE)?.render(context! { frame => Serde(frame), view => Serde(view) })
    }
}

fn environment(locale: Locale, catalogue: &Arc<Catalogue>, assets: &Assets) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_formatter(functions::write_html);
    functions::add(&mut environment, locale, catalogue, assets);
    for name in Templates::iter() {
        let source =
            Templates::get(&name).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default();
        environment.add_template_owned(name.into_owned(), source)?;
    }
    Ok(environment)
}
