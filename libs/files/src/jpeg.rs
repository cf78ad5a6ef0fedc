//! A JPEG (ISO/IEC 10918-1, annex B) with nothing but its picture: for photos in documents, which stay as they are coded.

const MARK: u8 = 0xff;
const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const COMMENT: u8 = 0xfe;

/// Takes out where and with what it was made, and everything behind its end: a phone puts a second picture there, or a film.
/// `None` where it is no JPEG to its end.
pub(crate) fn plain(jpeg: &[u8]) -> Option<Vec<u8>> {
    let mut rest = jpeg.strip_prefix(&[MARK, START])?;
    let mut kept = vec![MARK, START];
    loop {
        let [MARK, marker, ..] = *rest else { return None };
        match marker {
            END => {
                kept.extend([MARK, END]);
                return Some(kept);
            }
            // Fill bytes (B.1.1.2).
            MARK => rest = &rest[1..],
            _ => {
                let length = usize::from(u16::from_be_bytes([*rest.get(2)?, *rest.get(3)?]));
                let segment = rest.get(..2 + length).filter(|_| length >= 2)?;
                rest = &rest[segment.len()..];
                if stays(marker, &segment[4..]) {
                    kept.extend(segment);
                }
                if marker == SCAN {
                    let (scan, behind) = rest.split_at(scan_length(rest)?);
                    kept.extend(scan);
                    rest = behind;
                }
            }
        }
    }
}

/// Of what programs add, what says how its colours are meant.
fn stays(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xe0 => content.starts_with(b"JFIF\0"),
        0xe2 => content.starts_with(b"ICC_PROFILE\0"),
        0xee => content.starts_with(b"Adobe"),
        0xe1..=0xef | COMMENT => false,
        _ => true,
    }
}

/// How long the coded data of a scan is: up to a marker that is none of its own (B.1.1.5).
fn scan_length(data: &[u8]) -> Option<usize> {
    let is_own = |next: u8| next == 0 || (0xd0..=0xd7).contains(&next);
    data.windows(2).position(|pair| pair[0] == MARK && !is_own(pair[1]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn photo() -> Vec<u8> {
        let mut jpeg = std::io::Cursor::new(Vec::new());
        image::RgbImage::from_fn(40, 40, |x, y| image::Rgb([x as u8 * 6, y as u8 * 6, 9]))
            .write_to(&mut jpeg, image::ImageFormat::Jpeg)
            .unwrap();
        jpeg.into_inner()
    }

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        [&[MARK, marker][..], &(content.len() as u16 + 2).to_be_bytes(), content].concat()
    }

    #[test]
    fn only_the_picture_is_left() {
        let plain_photo = photo();
        let extras = [
            segment(0xe1, b"Exif\0\0KANARI"),
            segment(0xe2, b"MPF\0KANARI"),
            segment(0xe2, b"ICC_PROFILE\0colours"),
            segment(0xed, b"Photoshop KANARI"),
            segment(COMMENT, b"KANARI"),
        ]
        .concat();
        let sent = [&plain_photo[..2], &extras, &plain_photo[2..], &photo(), b"KANARI film"].concat();
        let kept = plain(&sent).unwrap();
        assert!(!kept.windows(6).any(|window| window == b"KANARI"));
        assert!(kept.windows(7).any(|window| window == b"colours"));
        assert_eq!(kept.windows(2).filter(|pair| pair == &[MARK, END]).count(), 1, "one picture");
        let shown = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().into_rgb8();
        assert_eq!(shown(&kept), shown(&plain_photo));
        assert_eq!(plain(&plain_photo).unwrap(), plain_photo);
    }

    #[test]
    fn what_ends_early_is_none() {
        let whole = photo();
        for cut in [0, 1, 2, 5, 30, whole.len() - 2, whole.len() - 1] {
            assert_eq!(plain(&whole[..cut]), None, "{cut}");
        }
        assert_eq!(plain(b"\xff\xd8\xff\xe1\x00\x01\xff\xd9"), None, "a length that cannot be");
    }
}
