//! A network as everybody may know it.

use poem_openapi::Object;
use serde::{Deserialize, Serialize};

use super::{CountryRoute, EmergencyContact};

/// A network as the public may know it.
#[derive(Clone, Debug, Object, Serialize, Deserialize)]
pub struct NetworkFacts {
    /// Its short name: that of its council.
    pub slug: String,
    /// Its name in full.
    pub name: String,
    /// Who takes what no rule routes: a union, or the council, whose people take no inquiry.
    pub fallback: String,
    /// The short names of the unions that belong to it today and work.
    pub members: Vec<String>,
    /// Which unions take the inquiries of workers in a country: those that belong to it today and work. A country that
    /// is missing goes to the fallback.
    pub routes: Vec<CountryRoute>,
    /// Whom to call in an emergency, by country.
    pub contacts: Vec<EmergencyContact>,
}
