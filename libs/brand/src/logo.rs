//! A logo: whatever was uploaded, decoded within limits and drawn anew, so that nothing but its pixels is left.

use files::{Refused, Workshop, photo::Bounds};
use image::{
    DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat,
    codecs::png::{CompressionType, FilterType, PngEncoder},
    imageops,
};

/// The most bytes that may be uploaded.
pub const UPLOAD_BYTES: usize = 2_000_000;
/// The widest logo in pixels; pages show it at half of that, so that it is sharp on a phone.
pub const LOGO_WIDTH: u32 = 400;
/// The highest logo in pixels.
pub const LOGO_HEIGHT: u32 = 160;
/// The most bytes of a logo: a public page with its font is to stay below 60 KB on a poor connection.
pub const LOGO_BYTES: usize = 12 * 1024;

/// The longest side of what is uploaded, in pixels.
const LONGEST_SIDE: u32 = 4096;
/// The most memory of a picture's pixels: those of the largest one, with four bytes each.
const MOST_MEMORY: u64 = 4 * LONGEST_SIDE as u64 * LONGEST_SIDE as u64;
/// How many wait for their turn; each of them keeps what was uploaded in memory.
const WAITING: usize = 3;
/// The sizes that are tried, in percent of the largest, until one is light enough.
const SIZES: [u32; 5] = [100, 75, 50, 35, 25];

/// A logo that can be shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Logo {
    /// A PNG (ISO/IEC 15948) without any metadata.
    pub png: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// What was uploaded makes no logo.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotALogo {
    /// Nothing was uploaded.
    #[error("nothing was uploaded")]
    Missing,
    /// More bytes than [`UPLOAD_BYTES`], or more pixels than 4096 x 4096.
    #[error("too large")]
    TooLarge,
    /// SVG: a program rather than a picture.
    #[error("SVG")]
    Svg,
    /// No PNG, JPEG or WebP, or a broken one.
    #[error("no PNG, JPEG or WebP")]
    NotAPicture,
    /// Too much in it to be light enough, however small.
    #[error("too detailed")]
    TooDetailed,
    /// Too many others wait; it is to be tried again shortly. No fault of the picture's.
    #[error("too many others wait")]
    Busy,
    /// The machine gave up.
    #[error("the work was not finished")]
    Unfinished,
}

impl NotALogo {
    /// The `code` of a field's error.
    pub fn code(self) -> &'static str {
        match self {
            Self::Missing => "required",
            Self::TooLarge => "too_large",
            Self::Svg => "svg",
            Self::NotAPicture | Self::Busy | Self::Unfinished => "not_valid",
            Self::TooDetailed => "too_detailed",
        }
    }
}

/// Where logos are drawn.
#[derive(Clone)]
pub struct Studio(Workshop);

impl Default for Studio {
    fn default() -> Self {
        Self(Workshop::with_room_for(WAITING))
    }
}

impl Studio {
    /// Makes a logo of a PNG, a JPEG or a WebP.
    ///
    /// # Errors
    /// Why that cannot be.
    pub async fn draw(&self, uploaded: Vec<u8>) -> Result<Logo, NotALogo> {
        let turn = self.0.turn().await.map_err(|_| NotALogo::Busy)?;
        turn.work(move || draw(&uploaded)).await.unwrap_or(Err(NotALogo::Unfinished))
    }
}

fn draw(uploaded: &[u8]) -> Result<Logo, NotALogo> {
    if uploaded.is_empty() {
        return Err(NotALogo::Missing);
    }
    if uploaded.len() > UPLOAD_BYTES {
        return Err(NotALogo::TooLarge);
    }
    let picture = decode(uploaded)?;
    for percent in SIZES {
        let (width, height) = (LOGO_WIDTH * percent / 100, LOGO_HEIGHT * percent / 100);
        let fitted = if picture.width() > width || picture.height() > height {
            picture.resize(width, height, imageops::FilterType::Lanczos3)
        } else {
            picture.clone()
        };
        let logo = encode(&fitted)?;
        if logo.png.len() <= LOGO_BYTES {
            return Ok(logo);
        }
    }
    Err(NotALogo::TooDetailed)
}

fn decode(uploaded: &[u8]) -> Result<DynamicImage, NotALogo> {
    let format = match image::guess_format(uploaded) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP)) => format,
        _ if looks_like_svg(uploaded) => return Err(NotALogo::Svg),
        _ => return Err(NotALogo::NotAPicture),
    };
    let decoded = files::photo::decode(uploaded, format, Bounds { side: LONGEST_SIDE, memory: MOST_MEMORY });
    let (mut picture, orientation) = decoded.map_err(|refused| match refused {
        Refused::TooMuchInside => NotALogo::TooLarge,
        _ => NotALogo::NotAPicture,
    })?;
    picture.apply_orientation(orientation);
    // Eight bits a channel are enough, and the largest picture is not kept any longer than it has to be.
    Ok(DynamicImage::ImageRgba8(picture.into_rgba8()))
}

/// Whether it begins as XML does that holds a drawing.
fn looks_like_svg(uploaded: &[u8]) -> bool {
    let start = String::from_utf8_lossy(&uploaded[..uploaded.len().min(1024)]).to_ascii_lowercase();
    start.contains("<svg") || start.trim_start_matches('\u{feff}').trim_start().starts_with("<?xml")
}

fn encode(picture: &DynamicImage) -> Result<Logo, NotALogo> {
    let (width, height) = (picture.width(), picture.height());
    let pixels = picture.to_rgba8();
    let is_opaque = pixels.pixels().all(|pixel| pixel.0[3] == u8::MAX);
    let mut png = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::Adaptive);
    let written = if is_opaque {
        encoder.write_image(picture.to_rgb8().as_raw(), width, height, ExtendedColorType::Rgb8)
    } else {
        encoder.write_image(pixels.as_raw(), width, height, ExtendedColorType::Rgba8)
    };
    written.map_err(|_| NotALogo::NotAPicture)?;
    Ok(Logo { png, width, height })
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{Rgba, RgbaImage};

    use super::*;

    fn picture(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let pixels = RgbaImage::from_fn(width, height, |x, y| Rgba([(x % 7) as u8 * 30, (y % 5) as u8 * 40, 90, 255]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(pixels).into_rgb8().write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// The names of the chunks of a PNG.
    fn chunks(png: &[u8]) -> Vec<String> {
        let (mut at, mut names) = (8, Vec::new());
        while at + 8 <= png.len() {
            let length = u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
            names.push(String::from_utf8_lossy(&png[at + 4..at + 8]).into_owned());
            at += 12 + length;
        }
        names
    }

    #[test]
    fn every_format_becomes_a_small_png_with_nothing_but_pixels() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP] {
            let logo = draw(&picture(800, 200, format)).unwrap_or_else(|error| panic!("{format:?}: {error}"));
            assert!(logo.width <= LOGO_WIDTH && logo.height <= LOGO_HEIGHT, "{format:?}");
            assert_eq!(logo.width, logo.height * 4, "{format:?} keeps its shape");
            assert!(logo.png.len() <= LOGO_BYTES, "{format:?}");
            assert!(chunks(&logo.png).iter().all(|name| ["IHDR", "IDAT", "IEND"].contains(&name.as_str())));
            // What identity does to what the portal made changes nothing.
            assert_eq!(draw(&logo.png), Ok(logo));
        }
    }

    #[test]
    fn a_small_picture_is_not_made_larger() {
        let logo = draw(&picture(40, 20, ImageFormat::Png)).unwrap();
        assert_eq!((logo.width, logo.height), (40, 20));
    }

    #[test]
    fn what_is_no_picture_is_refused_and_says_why() {
        let svg = b"\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".to_vec();
        let gif = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;".to_vec();
        let mut broken = picture(40, 20, ImageFormat::Png);
        broken.truncate(60);
        for (uploaded, why) in [
            (Vec::new(), NotALogo::Missing),
            (svg, NotALogo::Svg),
            (b"<?xml version=\"1.0\"?><!-- x -->".to_vec(), NotALogo::Svg),
            (gif, NotALogo::NotAPicture),
            (broken, NotALogo::NotAPicture),
            (b"hello".to_vec(), NotALogo::NotAPicture),
            (vec![0; UPLOAD_BYTES + 1], NotALogo::TooLarge),
            (picture(LONGEST_SIDE + 1, 1, ImageFormat::Png), NotALogo::TooLarge),
            (picture(1, LONGEST_SIDE + 1, ImageFormat::Jpeg), NotALogo::TooLarge),
        ] {
            let start = uploaded[..uploaded.len().min(12)].to_vec();
            assert_eq!(draw(&uploaded), Err(why), "{start:?}");
        }
    }

    #[test]
    fn noise_gets_smaller_until_it_is_light() {
        let mut state = 7u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 24) as u8
        };
        let noise = RgbaImage::from_fn(1200, 480, |_, _| Rgba([next(), next(), next(), 255]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgba8(noise).write_to(&mut bytes, ImageFormat::Png).unwrap();
        // Heavier than anybody may upload; the size is what is tried here.
        let picture = decode(&bytes.into_inner()).unwrap();
        let smallest = picture.resize(LOGO_WIDTH / 4, LOGO_HEIGHT / 4, imageops::FilterType::Lanczos3);
        assert!(encode(&smallest).unwrap().png.len() <= LOGO_BYTES);
    }

    #[tokio::test]
    async fn a_studio_draws() {
        let drawn = Studio::default().draw(picture(40, 20, ImageFormat::WebP)).await;
        assert_eq!(drawn.map(|logo| logo.width), Ok(40));
    }
}
