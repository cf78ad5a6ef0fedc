//! The demo network is the one of the concept note: the affiliates of each country, and their places at the training.

use super::Demo;

/// The note's table: a country (ISO 3166-1), its places, its affiliates in the note's order.
const TABLE: [(&str, i32, &[&str]); 10] = [
    ("KH", 6, &["clc", "cctu", "cuf"]),
    ("ID", 6, &["k-spi", "k-spsi", "k-sbsi"]),
    ("LA", 2, &["lftu"]),
    ("MY", 2, &["mtuc"]),
    ("MM", 2, &["ctum"]),
    ("PH", 4, &["ffw", "tucp"]),
    ("SG", 1, &["ntuc"]),
    ("TL", 1, &["tltuc"]),
    ("TH", 8, &["lct", "ncpe", "serc", "ttuc"]),
    ("VN", 1, &["vgcl"]),
];

#[test]
fn the_affiliates_their_countries_and_their_places_are_those_of_the_note() {
    let demo = Demo::load().unwrap();
    for (country, places, unions) in TABLE {
        let is_here = |own: kernel::Country| own.code() == country;
        let here: Vec<_> = demo.affiliates.iter().filter(|union| union.country.is_some_and(is_here)).collect();
        assert_eq!(here.iter().map(|union| union.slug.as_str()).collect::<Vec<_>>(), unions, "{country}");
        assert_eq!(here.iter().map(|union| union.places).sum::<i32>(), places, "{country}");
        let rule = demo.routing.iter().find(|rule| rule.country == country).unwrap();
        assert_eq!(rule.unions, unions, "whom workers in {country} are led to");
        assert!(demo.emergency.iter().any(|number| number.country == country), "an emergency number of {country}");
    }
    assert_eq!((demo.affiliates.len(), demo.routing.len()), (18, TABLE.len()), "and no others");
    assert_eq!(demo.affiliates.iter().map(|union| union.places).sum::<i32>(), 33);
    assert!(demo.affiliates.iter().all(|union| union.places > 0));
    assert_eq!((demo.council.slug.as_str(), demo.council.country, demo.council.places), ("atuc", None, 0));
}
