//! Where a request arrived and in which language it is answered: what every handler begins with.

use std::sync::Arc;

use contracts::{
    Call,
    identity::{Organisation, SignOnOffer},
};
use kernel::Locale;
use poem::{
    FromRequest, IntoResponse, Request, RequestBody, Response, Result,
    http::{StatusCode, header},
};
use web::{ClientAddress, ProblemKind};

use crate::{
    Portal,
    errors::PageError,
    look::{Contact, Look},
    tenant::{self, Place},
    views::{Frame, LanguageLink, View},
    words::Words,
};

/// The place, the language and all that pages share.
#[derive(Clone)]
pub struct Site {
    /// All that the pages share.
    pub portal: Arc<Portal>,
    /// The organisation's host, or the network's.
    pub place: Place,
    /// The language of the page.
    pub locale: Locale,
    /// The path and query that were asked for.
    pub asked: String,
    /// The host's port with its colon, empty where it has none.
    pub port: String,
    /// Where the reader is, for limits.
    pub client: ClientAddress,
    /// The reader's browser and system, by which they know a session.
    pub device: String,
}

impl<'a> FromRequest<'a> for Site {
    async fn from_request(request: &'a Request, _: &mut RequestBody) -> Result<Self> {
        // The shell puts it there before any handler runs.
        request.data::<Site>().cloned().ok_or_else(|| PageError::Refused(ProblemKind::Internal).into())
    }
}

impl Site {
    /// A call of nobody in particular, from where the reader is.
    pub fn call(&self) -> Call {
        Call::anonymous().on_behalf_of(&self.client)
    }

    /// The same place in the language of somebody who works here.
    pub fn in_language_of(self, tag: &str) -> Self {
        let own = tag.parse().unwrap_or(self.locale);
        Self { locale: i18n::Catalogue::of_console(own), ..self }
    }

    /// The organisation; on the network's host there is none, and nothing that only an organisation has.
    pub fn organisation(&self) -> Result<Arc<Organisation>, PageError> {
        self.host().cloned().ok_or(PageError::Refused(ProblemKind::NotFound))
    }

    /// The organisation whose host it is; `None` on the network's.
    fn host(&self) -> Option<&Arc<Organisation>> {
        match &self.place {
            Place::Tenant(organisation) => Some(organisation),
            Place::Network(_) => None,
        }
    }

    /// The organisation's own provider, where people log in through one.
    pub async fn sign_on_offer(&self) -> SignOnOffer {
        match &self.place {
            Place::Tenant(organisation) => {
                self.portal.offers.of(&self.portal.clients.identity, &organisation.slug).await
            }
            Place::Network(_) => SignOnOffer::default(),
        }
    }

    /// The organisation, where workers may write to it: not a council, which never sees a case.
    pub fn union(&self) -> Result<Arc<Organisation>, PageError> {
        self.organisation().and_then(|organisation| {
            if organisation.kind == COUNCIL { Err(PageError::Refused(ProblemKind::NotFound)) } else { Ok(organisation) }
        })
    }

    /// The start page of the network, which leads to every union.
    pub fn network_start(&self) -> String {
        let settings = &self.portal.settings;
        format!("{}://{}{}/{}/", settings.scheme, settings.base_domain, self.port, self.locale)
    }

    /// The words of the page.
    pub fn words(&self) -> Words<'_> {
        let organisation = self.host();
        let country = organisation.and_then(|organisation| organisation.country.parse().ok());
        let organisation = organisation.map(Arc::as_ref);
        Words { catalogue: &self.portal.catalogue, organisation, locale: self.locale, country }
    }

    /// MiB of one file that a worker attaches, at the most.
    pub fn most_file_mib(&self) -> u64 {
        self.portal.settings.most_file_bytes / (1024 * 1024)
    }

    /// The languages to choose from here.
    pub fn offered(&self) -> Vec<Locale> {
        match &self.place {
            Place::Tenant(organisation) => tenant::offered(organisation),
            Place::Network(_) => i18n::Catalogue::available().to_vec(),
        }
    }

    /// The name that leads the page.
    pub fn name(&self) -> String {
        match &self.place {
            Place::Tenant(organisation) => organisation.name.clone(),
            Place::Network(network) => {
                let council = network.organisations.iter().find(|organisation| organisation.kind == COUNCIL);
                council.map_or_else(|| self.words().text("network-name"), |council| council.name.clone())
            }
        }
    }

    /// What the page looks like.
    fn look(&self) -> Look {
        match &self.place {
            Place::Tenant(organisation) => Look::of(organisation),
            Place::Network(_) => Look::own(self.name()),
        }
    }

    /// The frame of a public page, with a link to the same page in each language.
    pub fn frame(&self) -> Frame {
        let path = self.asked.split('?').next().unwrap_or_default();
        let rest = path.strip_prefix(&format!("/{}", self.locale)).unwrap_or("/");
        let link = |locale: &Locale| LanguageLink {
            tag: locale.tag(),
            name: locale.own_name(),
            href: format!("/{locale}{rest}"),
            current: *locale == self.locale,
        };
        Frame {
            lang: self.locale.tag(),
            organisation: self.name(),
            home: format!("/{}/", self.locale),
            has_console: self.organisation().is_ok(),
            safety: self.union().ok().map(|_| format!("/{}/safety", self.locale)),
            languages: self.offered().iter().map(link).collect(),
            look: self.look(),
            contact: self.organisation().ok().and_then(|organisation| Contact::of(&organisation)),
            staff: None,
        }
    }

    /// Draws a public page.
    pub fn page<V: View>(&self, status: StatusCode, view: &V) -> Result<Response> {
        self.draw(status, &self.frame(), view)
    }

    /// Draws a public page that a change of language would lose, such as the one with the receipt code.
    pub fn page_of_one_language<V: View>(&self, view: &V) -> Result<Response> {
        self.draw(StatusCode::OK, &Frame { languages: Vec::new(), ..self.frame() }, view)
    }

    /// Draws a page in a frame.
    pub fn draw<V: View>(&self, status: StatusCode, frame: &Frame, view: &V) -> Result<Response> {
        let html = self.portal.views.draw(self.locale, self.host(), frame, view).map_err(PageError::Drawing)?;
        Ok(html_response(status, html))
    }
}

/// The `kind` of a council's organisation.
pub const COUNCIL: &str = "council";

/// A page, with word of when to try again where that helps.
pub fn html_response(status: StatusCode, html: String) -> Response {
    let mut response = Response::builder().status(status).content_type("text/html; charset=utf-8");
    match status {
        StatusCode::SERVICE_UNAVAILABLE => response = response.header(header::RETRY_AFTER, "5"),
        StatusCode::TOO_MANY_REQUESTS => response = response.header(header::RETRY_AFTER, "60"),
        _ => {}
    }
    response.body(html)
}

/// Sends the reader on by GET (303), which a reload repeats without harm.
pub fn see_other(location: &str) -> Response {
    StatusCode::SEE_OTHER.with_header(header::LOCATION, location).into_response()
}
