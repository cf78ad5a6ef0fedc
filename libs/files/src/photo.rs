//! Photos: decoded within limits and drawn anew, so that nothing but their pixels is left.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageError, ImageFormat, ImageReader, Limits,
    codecs::{
        jpeg::JpegEncoder,
        png::{CompressionType, FilterType, PngEncoder},
    },
    metadata::Orientation,
};
use kernel::codes::FileKind;

use crate::{Cleaned, MediaType, Refused, format::Format};

/// The longest side of what is kept, in pixels: a page of small print can still be read.
const KEPT_SIDE: u32 = 2560;
/// The longest side of what is decoded, in pixels.
const LONGEST_SIDE: u32 = 16_384;
/// The most memory of its pixels: those of a camera of 26 megapixels, with three bytes each.
const MOST_MEMORY: u64 = 80_000_000;
/// Of JPEG, in percent: writing on a photo of a payslip stays sharp.
const QUALITY: u8 = 85;
/// A PNG that is heavier becomes a JPEG, in bytes.
const HEAVIEST_PNG: usize = 3_000_000;

/// How large a picture may be.
#[derive(Clone, Copy)]
pub struct Bounds {
    /// The longest side, in pixels.
    pub side: u32,
    /// The most memory of its pixels, in bytes.
    pub memory: u64,
}

/// Decodes a picture of a stranger's: its size is asked before its pixels are read. Gives it as it lies, and how it is to be
/// turned.
///
/// # Errors
/// `TooMuchInside` where it is larger than the bounds, `Damaged` where it cannot be read.
pub fn decode(bytes: &[u8], format: ImageFormat, bounds: Bounds) -> Result<(DynamicImage, Orientation), Refused> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_image_width = Some(bounds.side);
    limits.max_image_height = Some(bounds.side);
    limits.max_alloc = Some(bounds.memory);
    reader.limits(limits);
    let refused = |error: ImageError| match error {
        ImageError::Limits(_) => Refused::TooMuchInside,
        _ => Refused::Damaged,
    };
    let mut decoder = reader.into_decoder().map_err(refused)?;
    // Not every decoder keeps to the limits on its own.
    let (width, height) = decoder.dimensions();
    if width > bounds.side || height > bounds.side || decoder.total_bytes() > bounds.memory {
        return Err(Refused::TooMuchInside);
    }
    // A photo of a phone lies on its side, and says so in its metadata.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    Ok((DynamicImage::from_decoder(decoder).map_err(refused)?, orientation))
}

pub(crate) fn clean(bytes: &[u8], format: Format) -> Result<Cleaned, Refused> {
    let decoded_as = match format {
        Format::Png => ImageFormat::Png,
        Format::WebP => ImageFormat::WebP,
        _ => ImageFormat::Jpeg,
    };
    let (picture, orientation) = decode(bytes, decoded_as, Bounds { side: LONGEST_SIDE, memory: MOST_MEMORY })?;
    let mut picture = smaller(picture);
    picture.apply_orientation(orientation);
    let png = if format == Format::Png { Some(as_png(&picture)?) } else { None };
    let (media_type, bytes) = match png.filter(|png| png.len() <= HEAVIEST_PNG) {
        Some(png) => (MediaType::Png, png),
        None => (MediaType::Jpeg, as_jpeg(&picture)?),
    };
    Ok(Cleaned { kind: FileKind::Photo, media_type, bytes, seconds: None })
}

/// With eight bits a channel, no larger than what is kept. The way that needs no copy of the whole in between.
fn smaller(picture: DynamicImage) -> DynamicImage {
    let picture = if picture.width().max(picture.height()) > KEPT_SIDE {
        picture.thumbnail(KEPT_SIDE, KEPT_SIDE)
    } else {
        picture
    };
    if picture.color().has_alpha() { picture.into_rgba8().into() } else { picture.into_rgb8().into() }
}

fn as_png(picture: &DynamicImage) -> Result<Vec<u8>, Refused> {
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Default, FilterType::Adaptive)
        .write_image(picture.as_bytes(), picture.width(), picture.height(), picture.color().into())
        .map_err(|_| Refused::Damaged)?;
    Ok(png)
}

/// What is transparent stands on white, as it does on a page.
fn as_jpeg(picture: &DynamicImage) -> Result<Vec<u8>, Refused> {
    let opaque = if picture.color().has_alpha() {
        let mut paper = image::RgbaImage::from_pixel(picture.width(), picture.height(), image::Rgba([u8::MAX; 4]));
        image::imageops::overlay(&mut paper, &picture.to_rgba8(), 0, 0);
        DynamicImage::ImageRgba8(paper).into_rgb8()
    } else {
        picture.to_rgb8()
    };
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(&opaque).map_err(|_| Refused::Damaged)?;
    Ok(jpeg)
}

#[cfg(test)]
mod tests {
    use image::{Rgb, RgbImage, Rgba, RgbaImage};
    use img_parts::{ImageEXIF, jpeg::Jpeg};

    use super::*;
    use crate::clean;

    fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn scene(width: u32, height: u32) -> DynamicImage {
        RgbImage::from_fn(width, height, |x, y| Rgb([(x % 251) as u8, (y % 241) as u8, 90])).into()
    }

    /// EXIF 2.3 in TIFF order: turned to the right, with an artist's name.
    fn exif() -> Vec<u8> {
        let name = b"KANARI-ARTIST\0";
        let mut tiff = b"MM\0\x2a\0\0\0\x08\0\x02".to_vec();
        tiff.extend(b"\x01\x12\0\x03\0\0\0\x01\0\x06\0\0");
        tiff.extend(b"\x01\x3b\0\x02\0\0\0\x0e\0\0\0\x26");
        tiff.extend(b"\0\0\0\0");
        tiff.extend(name);
        tiff
    }

    #[test]
    fn a_photo_loses_its_metadata_and_stands_upright() {
        let mut jpeg = Jpeg::from_bytes(written(&scene(60, 20), ImageFormat::Jpeg).into()).unwrap();
        jpeg.set_exif(Some(exif().into()));
        let sent = jpeg.encoder().bytes().to_vec();
        assert!(sent.windows(6).any(|bytes| bytes == b"KANARI"), "the sample has what is to go");
        let kept = clean(&sent).unwrap();
        assert_eq!((kept.kind, kept.media_type), (FileKind::Photo, MediaType::Jpeg));
        assert!(!kept.bytes.windows(6).any(|bytes| bytes == b"KANARI"));
        let again = Jpeg::from_bytes(kept.bytes.clone().into()).unwrap();
        assert_eq!(again.exif(), None);
        let shown = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!((shown.width(), shown.height()), (20, 60), "it was turned");
    }

    #[test]
    fn every_format_is_taken_and_a_large_one_becomes_smaller() {
        for (format, expected) in [
            (ImageFormat::Jpeg, MediaType::Jpeg),
            (ImageFormat::Png, MediaType::Png),
            (ImageFormat::WebP, MediaType::Jpeg),
        ] {
            let kept = clean(&written(&scene(2600, 100), format)).unwrap();
            assert_eq!(kept.media_type, expected);
            let shown = image::load_from_memory(&kept.bytes).unwrap();
            assert_eq!(shown.width(), KEPT_SIDE, "{format:?}");
        }
    }

    #[test]
    fn what_is_transparent_stays_so_in_a_drawing_and_is_white_in_a_photo() {
        let clear = DynamicImage::ImageRgba8(RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])));
        let drawing = clean(&written(&clear, ImageFormat::Png)).unwrap();
        assert_eq!(image::load_from_memory(&drawing.bytes).unwrap().to_rgba8().get_pixel(3, 3).0[3], 0);
        let photo = clean(&written(&clear, ImageFormat::WebP)).unwrap();
        assert!(image::load_from_memory(&photo.bytes).unwrap().to_rgb8().get_pixel(3, 3).0[0] > 250);
    }

    /// The header says 50,000 x 50,000 pixels; behind it stands next to nothing.
    #[test]
    fn a_picture_that_would_fill_the_memory_is_refused_by_its_header() {
        let mut png = written(&scene(4, 4), ImageFormat::Png);
        png[16..20].copy_from_slice(&50_000u32.to_be_bytes());
        png[20..24].copy_from_slice(&50_000u32.to_be_bytes());
        let crc = crc32(&png[12..29]);
        png[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(clean(&png), Err(Refused::TooMuchInside));

        let mut jpeg = written(&scene(4, 4), ImageFormat::Jpeg);
        let at = jpeg.windows(2).position(|bytes| bytes == [0xff, 0xc0]).unwrap();
        jpeg[at + 5..at + 9].copy_from_slice(&[0xc3, 0x50, 0xc3, 0x50]);
        assert_eq!(clean(&jpeg), Err(Refused::TooMuchInside));
    }

    #[test]
    fn what_is_cut_or_broken_is_damaged() {
        let whole = written(&scene(40, 40), ImageFormat::Png);
        assert_eq!(clean(&whole[..60]), Err(Refused::Damaged));
        assert_eq!(clean(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01"), Err(Refused::Damaged));
    }

    /// CRC-32 of a PNG's chunk (ISO/IEC 15948, annex D).
    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0u32, |crc, byte| {
            (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
        })
    }
}
