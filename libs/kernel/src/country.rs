//! Countries and territories, as ISO 3166-1 alpha-2 codes.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// Every code of ISO 3166-1 alpha-2 that is officially assigned.
const ASSIGNED: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW \
     BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI \
     FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN \
     IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME \
     MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF \
     PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV \
     SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE \
     YT ZA ZM ZW";

/// The countries that a picker shows first: ASEAN and Timor-Leste, then the main destinations of the region.
const FIRST: &str = "BN KH ID LA MY MM PH SG TH TL VN HK TW KR JP SA AE QA KW BH OM JO LB";

/// A country or territory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The text is no assigned code.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("not a country code of ISO 3166-1 alpha-2")]
pub struct UnknownCountry;

impl Country {
    /// The code, two capital letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Every country, in the order of the codes.
    pub fn all() -> impl Iterator<Item = Country> {
        ASSIGNED.split(' ').filter_map(|code| code.parse().ok())
    }

    /// The countries that a picker shows before all others.
    pub fn first() -> impl Iterator<Item = Country> {
        FIRST.split(' ').filter_map(|code| code.parse().ok())
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;
    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        match ASSIGNED.split(' ').find(|assigned| *assigned == code).map(str::as_bytes) {
            Some(&[a, b]) => Ok(Self([a, b])),
            _ => Err(UnknownCountry),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = UnknownCountry;
    fn try_from(code: String) -> Result<Self, UnknownCountry> {
        code.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> String {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_whole_and_the_first_are_in_it() {
        assert_eq!(Country::all().count(), 249);
        assert_eq!(Country::first().count(), 23);
        assert_eq!("XX".parse::<Country>(), Err(UnknownCountry));
        assert_eq!("kh".parse::<Country>(), Err(UnknownCountry));
    }
}
