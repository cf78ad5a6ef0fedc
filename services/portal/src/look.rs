//! What an organisation's pages look like: its colours as a style sheet of their own, and its logo.
//!
//! A strict policy forbids styles in a page, so the colours stand in the *name* of a small style sheet,
//! `/brand/0b4a4f-0f5e63.<hash>.css`. It is made from that name alone: nothing has to be asked for, every process makes
//! the same, and a browser may keep it for ever. The hash says which Focal made it. A logo is named by the hash of its
//! content, `/brand/<hash>.png`.

use std::time::Duration;

use brand::{Colour, Palette};
use bytes::Bytes;
use contracts::identity::{IdentityClient, Organisation, Profile};
use data_encoding::{BASE64, HEXLOWER};
use moka::future::Cache;
use serde::Serialize;
use sha2::{Digest, Sha256};
use web::ProblemKind;

use crate::errors::PageError;

/// How much of logos is remembered, in bytes: more than those of a thousand organisations.
const MOST: u64 = 16 * 1024 * 1024;
/// How long a logo that nobody asks for is remembered.
const IDLE: Duration = Duration::from_secs(3600);

/// What the frame of a page shows of an organisation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Look {
    /// The main colour without its sign: for browsers that colour themselves.
    pub main: String,
    /// The style sheet of its colours, where it has chosen any.
    pub sheet: Option<String>,
    /// Its logo.
    pub logo: Option<LogoImage>,
    /// What stands beside the logo.
    pub name: String,
}

/// A logo as a page shows it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LogoImage {
    /// Where it is.
    pub src: String,
    /// At half of its pixels, so that it is sharp on a phone.
    pub width: u32,
    /// The same.
    pub height: u32,
    /// Its text, where what stands beside it is not the name in full.
    pub alt: String,
}

/// How everybody reaches an organisation.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Contact {
    /// Telephone.
    pub phone: Option<String>,
    /// The same for a link: digits and a plus alone (RFC 3966).
    pub phone_link: Option<String>,
    /// E-mail.
    pub email: Option<String>,
    /// Its lines.
    pub address: Vec<String>,
    /// Its lines.
    pub opening_hours: Vec<String>,
}

impl Look {
    /// Our own colours under a name.
    pub fn own(name: String) -> Self {
        Self { main: hex(Palette::OWN.main), sheet: None, logo: None, name }
    }

    /// What an organisation has chosen.
    pub fn of(organisation: &Organisation) -> Self {
        let Some(profile) = &organisation.profile else { return Self::own(organisation.name.clone()) };
        let name = profile.short_name.clone().unwrap_or_else(|| organisation.name.clone());
        let alt = if profile.short_name.is_some() { organisation.name.clone() } else { String::new() };
        let logo = profile.logo.as_ref().map(|logo| LogoImage {
            src: format!("/brand/{}.png", logo.hash),
            width: logo.width.div_ceil(2),
            height: logo.height.div_ceil(2),
            alt,
        });
        Self { logo, ..Self::own(name) }.in_colours(palette_of(profile))
    }

    /// The same in other colours: a preview, or what is set.
    #[must_use]
    pub fn in_colours(self, palette: Option<Palette>) -> Self {
        match palette {
            Some(palette) => Self { main: hex(palette.main), sheet: Some(sheet_address(&palette)), ..self },
            None => self,
        }
    }
}

impl Contact {
    /// What everybody may know of it; `None` where that is nothing.
    pub fn of(organisation: &Organisation) -> Option<Self> {
        let profile = organisation.profile.as_ref()?;
        let lines = |text: &Option<String>| text.iter().flat_map(|text| text.lines()).map(str::to_owned).collect();
        // Of several numbers the first is called.
        let dialled = |phone: &str| -> String {
            let first = phone.split([',', '/']).next().unwrap_or_default();
            first.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
        };
        let contact = Self {
            phone: profile.phone.clone(),
            phone_link: profile.phone.as_deref().map(dialled),
            email: profile.email.clone(),
            address: lines(&profile.address),
            opening_hours: lines(&profile.opening_hours),
        };
        (contact != Self::default()).then_some(contact)
    }
}

/// The colours of a profile; `None` where it has chosen none.
pub fn palette_of(profile: &Profile) -> Option<Palette> {
    read_palette(profile.main_colour.as_deref()?, profile.link_colour.as_deref()?)
}

/// Two colours, where both are some.
pub fn read_palette(main: &str, link: &str) -> Option<Palette> {
    Some(Palette { main: main.trim().parse().ok()?, link: link.trim().parse().ok()? })
}

fn hex(colour: Colour) -> String {
    colour.to_string().trim_start_matches('#').to_owned()
}

/// Where the style sheet of these colours is.
pub fn sheet_address(palette: &Palette) -> String {
    let hash = HEXLOWER.encode(&Sha256::digest(palette.style_sheet())[..6]);
    format!("/brand/{}-{}.{hash}.css", hex(palette.main), hex(palette.link))
}

/// The style sheet of a file's name; `None` where this Focal names none so.
pub fn sheet_of(file: &str) -> Option<String> {
    let (colours, _) = file.split_once('.')?;
    let (main, link) = colours.split_once('-')?;
    let palette = read_palette(main, link)?;
    (sheet_address(&palette).strip_prefix("/brand/") == Some(file)).then(|| palette.style_sheet())
}

/// The logos that were seen lately, by their hashes.
pub struct Logos(Cache<String, Bytes>);

impl Logos {
    /// Knows none yet.
    pub fn new() -> Self {
        let weigh = |_: &String, png: &Bytes| u32::try_from(png.len()).unwrap_or(u32::MAX);
        Self(Cache::builder().weigher(weigh).max_capacity(MOST).time_to_idle(IDLE).build())
    }

    /// The logo of this hash, where it is the organisation's.
    pub async fn find(
        &self,
        identity: &IdentityClient,
        organisation: &Organisation,
        hash: &str,
    ) -> Result<Bytes, PageError> {
        let facts = organisation.profile.as_ref().and_then(|profile| profile.logo.as_ref());
        if facts.is_none_or(|facts| facts.hash != hash) {
            return Err(PageError::Refused(ProblemKind::NotFound));
        }
        if let Some(png) = self.0.get(hash).await {
            return Ok(png);
        }
        let logo = identity.logo(&organisation.slug).await?;
        let png = BASE64.decode(logo.image.as_bytes()).map_err(|_| PageError::Refused(ProblemKind::Unavailable))?;
        // Changed a moment ago: what was asked for is there no more.
        if logo.hash != hash {
            return Err(PageError::Refused(ProblemKind::NotFound));
        }
        let png = Bytes::from(png);
        self.0.insert(hash.to_owned(), png.clone()).await;
        Ok(png)
    }
}

#[cfg(test)]
mod tests {
    use contracts::identity::LogoFacts;

    use super::*;

    fn organisation(profile: Option<Profile>) -> Organisation {
        Organisation {
            slug: "clc".into(),
            name: "Cambodian Labour Confederation".into(),
            kind: "affiliate".into(),
            country: "KH".into(),
            locales: vec!["km".into()],
            profile,
            wording: Vec::new(),
        }
    }

    #[test]
    fn a_style_sheet_is_made_from_its_name_alone() {
        let palette = read_palette("#B3261E", "#0f5e63").unwrap();
        let address = sheet_address(&palette);
        let file = address.strip_prefix("/brand/").unwrap();
        assert!(file.starts_with("b3261e-0f5e63.") && file.ends_with(".css"), "{file}");
        assert_eq!(sheet_of(file), Some(palette.style_sheet()));
        for wrong in ["", "x.css", "b3261e-0f5e63.css", "b3261e-0f5e63.000000000000.css", "../x", "b3261e.png"] {
            assert_eq!(sheet_of(wrong), None, "{wrong}");
        }
        let capitals = file.replace("b3261e", "B3261E");
        assert_eq!(sheet_of(&capitals), None, "one name for one style sheet");
    }

    #[test]
    fn who_has_chosen_nothing_has_our_own() {
        for profile in [None, Some(Profile::default())] {
            let organisation = organisation(profile);
            assert_eq!(Look::of(&organisation), Look::own(organisation.name.clone()));
            assert_eq!(Contact::of(&organisation), None);
        }
    }

    #[test]
    fn a_logo_says_the_name_where_nothing_else_does() {
        let logo = Some(LogoFacts { hash: "a".repeat(32), width: 399, height: 101 });
        let with = |short_name: Option<&str>| {
            let short_name = short_name.map(str::to_owned);
            Look::of(&organisation(Some(Profile { logo: logo.clone(), short_name, ..Profile::default() })))
        };
        let shown = with(Some("CLC"));
        assert_eq!(shown.name, "CLC");
        let image = shown.logo.unwrap();
        assert_eq!((image.width, image.height, image.alt.as_str()), (200, 51, "Cambodian Labour Confederation"));
        assert_eq!(with(None).logo.unwrap().alt, "", "the name stands beside it");
    }

    #[test]
    fn a_number_is_dialled_without_what_stands_between() {
        let profile = Profile { phone: Some("+855 (23) 880-123, 880 124".into()), ..Profile::default() };
        let contact = Contact::of(&organisation(Some(profile))).unwrap();
        assert_eq!(contact.phone_link.as_deref(), Some("+85523880123"));
    }
}
