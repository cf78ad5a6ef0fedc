//! What a file is, by how it begins: its name and what the browser says of it are not asked.

use crate::Refused;

/// What is taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Format {
    /// ISO/IEC 10918.
    Jpeg,
    /// ISO/IEC 15948.
    Png,
    /// RFC 9649.
    WebP,
    /// ISO 32000.
    Pdf,
    /// RFC 3533.
    Ogg,
    /// RFC 9559, WebM among it: what browsers record.
    Matroska,
    /// ISO/IEC 14496-12: what phones record.
    Mp4,
    /// ISO/IEC 11172-3.
    Mp3,
    /// ISO/IEC 13818-7, ADTS.
    Aac,
    /// RIFF WAVE.
    Wav,
}

/// What a cleaned file is to a program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MediaType {
    /// A photo.
    Jpeg,
    /// A picture of a screen, or a drawing.
    Png,
    /// A document.
    Pdf,
    /// Opus in Ogg (RFC 7845).
    Ogg,
    /// AAC in ADTS.
    Aac,
    /// MPEG-1 or -2 layer III.
    Mp3,
    /// Samples.
    Wav,
}

impl MediaType {
    const ALL: [Self; 7] = [Self::Jpeg, Self::Png, Self::Pdf, Self::Ogg, Self::Aac, Self::Mp3, Self::Wav];

    /// As IANA registers it (RFC 6838).
    pub fn text(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
            Self::Ogg => "audio/ogg",
            Self::Aac => "audio/aac",
            Self::Mp3 => "audio/mpeg",
            Self::Wav => "audio/wav",
        }
    }

    /// What the name of such a file ends with, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Ogg => "ogg",
            Self::Aac => "aac",
            Self::Mp3 => "mp3",
            Self::Wav => "wav",
        }
    }

    /// Reads [`MediaType::text`].
    pub fn from_text(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|media_type| media_type.text() == text)
    }
}

/// What a file is.
///
/// # Errors
/// `NotAllowed` where it is nothing that is taken.
pub(crate) fn recognise(bytes: &[u8]) -> Result<Format, Refused> {
    if bytes.is_empty() {
        return Err(Refused::Empty);
    }
    // 3GPP TS 26.244: what old phones record.
    if bytes.get(4..10) == Some(b"ftyp3g") {
        return Ok(Format::Mp4);
    }
    let found = infer::get(bytes).ok_or(Refused::NotAllowed)?;
    match found.mime_type() {
        "image/jpeg" => Ok(Format::Jpeg),
        "image/png" => Ok(Format::Png),
        "image/webp" => Ok(Format::WebP),
        "application/pdf" => Ok(Format::Pdf),
        "audio/ogg" | "audio/opus" | "video/ogg" => Ok(Format::Ogg),
        "video/webm" | "video/x-matroska" => Ok(Format::Matroska),
        // Phones call a recording what they call a film; its tracks tell.
        "audio/m4a" | "video/mp4" | "video/x-m4v" | "video/quicktime" | "audio/mp4" => Ok(Format::Mp4),
        "audio/mpeg" => Ok(Format::Mp3),
        "audio/aac" => Ok(Format::Aac),
        "audio/x-wav" => Ok(Format::Wav),
        other if other.starts_with("video/") => Err(Refused::Film),
        _ => Err(Refused::NotAllowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_file_is_stands_in_its_first_bytes() {
        for (start, expected) in [
            (&b""[..], Err(Refused::Empty)),
            (b"hello", Err(Refused::NotAllowed)),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", Err(Refused::NotAllowed)),
            (b"<!DOCTYPE html><script>alert(1)</script>", Err(Refused::NotAllowed)),
            (b"MZ\x90\x00\x03\x00\x00\x00", Err(Refused::NotAllowed)),
            (b"PK\x03\x04\x14\x00\x00\x00\x08\x00", Err(Refused::NotAllowed)),
            (b"GIF89a\x01\x00\x01\x00", Err(Refused::NotAllowed)),
            (b"RIFF\x24\x00\x00\x00AVI LIST", Err(Refused::Film)),
            (b"%PDF-1.7\n", Ok(Format::Pdf)),
            (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", Ok(Format::Jpeg)),
            (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", Ok(Format::Png)),
            (b"RIFF\x24\x00\x00\x00WAVEfmt ", Ok(Format::Wav)),
            (b"OggS\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00", Ok(Format::Ogg)),
            (b"\x00\x00\x00\x20ftypM4A \x00\x00\x00\x00M4A mp42", Ok(Format::Mp4)),
            (b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42", Ok(Format::Mp4)),
            (b"\x00\x00\x00\x18ftyp3gp4\x00\x00\x00\x00isom3gp4", Ok(Format::Mp4)),
            (b"ID3\x04\x00\x00\x00\x00\x00\x00", Ok(Format::Mp3)),
            (b"\xff\xf1\x50\x80\x02\x1f\xfc", Ok(Format::Aac)),
        ] {
            assert_eq!(recognise(start), expected, "{:?}", String::from_utf8_lossy(start));
        }
    }

    #[test]
    fn a_media_type_reads_back() {
        assert!(MediaType::ALL.into_iter().all(|kind| MediaType::from_text(kind.text()) == Some(kind)));
        assert_eq!(MediaType::from_text("text/html"), None);
    }
}
