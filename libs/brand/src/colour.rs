//! Colours, and how well one can be told from another.

use std::{fmt, str::FromStr};

/// An opaque colour of sRGB.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::new(0xff, 0xff, 0xff);
    /// Black.
    pub const BLACK: Self = Self::new(0, 0, 0);
    /// What pages write with: `$ink` of the style sheets.
    pub const INK: Self = Self::new(0x1c, 0x25, 0x26);
    /// What has the focus: `$amber` of the style sheets.
    pub const FOCUS: Self = Self::new(0xff, 0xc9, 0x4d);

    /// The colour of three channels.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Relative luminance, from 0 of black to 1 of white (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// Mixed with so many percent of another.
    #[must_use]
    pub fn mixed(self, other: Self, percent: u8) -> Self {
        let part = u32::from(percent.min(100));
        let mix = |own: u8, other: u8| {
            let mixed = (u32::from(own) * (100 - part) + u32::from(other) * part + 50) / 100;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Self::new(mix(self.red, other.red), mix(self.green, other.green), mix(self.blue, other.blue))
    }

    /// The nearest mixture with `towards` that reaches `ratio` beside `ground`, itself where it does already. `None` where
    /// even `towards` does not.
    pub(crate) fn until(self, towards: Self, ground: Self, ratio: f64) -> Option<Self> {
        (0..=100).map(|percent| self.mixed(towards, percent)).find(|mixed| contrast(*mixed, ground) >= ratio)
    }
}

/// How well two colours can be told apart, from 1 to 21 (WCAG 2.2, "contrast ratio").
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance() + 0.05, other.luminance() + 0.05);
    one.max(other) / one.min(other)
}

/// What was written is no colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a colour: write # and six of the digits 0-9 and a-f")]
pub struct NotAColour;

impl FromStr for Colour {
    type Err = NotAColour;

    /// Reads `#0b4a4f`, with or without its sign, in small letters or capitals (CSS Color 4, `<hex-color>` of six digits).
    fn from_str(text: &str) -> Result<Self, NotAColour> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(NotAColour);
        }
        let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| NotAColour);
        Ok(Self::new(channel(0)?, channel(2)?, channel(4)?))
    }
}

/// As CSS has it, such as `#0b4a4f`.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn contrasts_are_those_that_everybody_knows() {
        for (one, other, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#ffffff", "#ffffff", 1.0),
            ("#767676", "#ffffff", 4.54),
            ("#777777", "#ffffff", 4.48),
            ("#ff0000", "#ffffff", 4.00),
            ("#0000ff", "#ffffff", 8.59),
            ("#ffff00", "#000000", 19.56),
        ] {
            let found = contrast(colour(one), colour(other));
            assert!((found - expected).abs() < 0.005, "{one} on {other}: {found}");
            assert_eq!(found, contrast(colour(other), colour(one)));
        }
    }

    #[test]
    fn a_colour_is_six_digits() {
        assert_eq!(colour("0B4A4f").to_string(), "#0b4a4f");
        for text in ["", "#", "#fff", "red", "#0b4a4g", "#0b4a4f0", "#+b4a4f", "#ភ្ន"] {
            assert_eq!(text.parse::<Colour>(), Err(NotAColour), "{text}");
        }
    }

    #[test]
    fn a_mixture_goes_no_further_than_it_has_to() {
        let near = colour("#777777").until(Colour::BLACK, Colour::WHITE, 4.5).unwrap();
        assert_eq!(near.to_string(), "#767676");
        assert_eq!(near.until(Colour::BLACK, Colour::WHITE, 4.5), Some(near));
        assert_eq!(colour("#777777").until(Colour::WHITE, Colour::WHITE, 4.5), None);
    }
}
