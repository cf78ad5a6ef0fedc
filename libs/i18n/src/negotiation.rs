//! Which language to open with, from what the browser says it reads.

use kernel::Locale;

/// The language of those offered that fits an `Accept-Language` header (RFC 9110, 12.5.4) best; `None` where none does.
/// Only the language of a tag counts (`km-KH` is Khmer), and the old tags `in` and `tl` are understood.
pub fn negotiate(accept_language: &str, offered: &[Locale]) -> Option<Locale> {
    let wishes = accept_language.split(',').filter_map(wish);
    let mut wishes: Vec<(Locale, u16)> = wishes.filter(|(locale, _)| offered.contains(locale)).collect();
    // Stable: of equal weights the first named wins.
    wishes.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
    wishes.first().map(|(locale, _)| *locale)
}

/// One range of the header with its weight in thousandths; `None` for a language that is not of the platform.
fn wish(range: &str) -> Option<(Locale, u16)> {
    let mut parts = range.split(';').map(str::trim);
    let tag = parts.next()?.to_ascii_lowercase();
    let language = match tag.split('-').next()? {
        "in" => "id",
        "tl" => "fil",
        language => language,
    };
    let locale: Locale = language.parse().ok()?;
    let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Some(1000), thousandths)?;
    (weight > 0).then_some((locale, weight))
}

fn thousandths(weight: &str) -> Option<u16> {
    let weight: f32 = weight.parse().ok()?;
    (0.0..=1.0).contains(&weight).then_some((weight * 1000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_available_language_is_chosen() {
        for (header, expected) in [
            ("km-KH,km;q=0.9,en;q=0.8", Some(Locale::Khmer)),
            ("en;q=0.5, km;q=0.7", Some(Locale::Khmer)),
            ("fr, de;q=0.9", None),
            ("KM", Some(Locale::Khmer)),
            ("my-MM, en;q=0.8", Some(Locale::Burmese)),
            ("in-ID", Some(Locale::Indonesian)),
            ("tl", Some(Locale::Filipino)),
            ("km;q=0, en", Some(Locale::English)),
            ("km;q=lots", None),
            ("", None),
            (";;;,,,", None),
        ] {
            assert_eq!(negotiate(header, Locale::ALL), expected, "{header}");
        }
        let second = negotiate("th-TH,th;q=0.9,en;q=0.8", &[Locale::Khmer, Locale::English]);
        assert_eq!(second, Some(Locale::English), "the next wish, where the first is not offered");
    }
}
