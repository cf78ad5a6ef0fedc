//! Recordings: the packets of their sound in a container of ours, so that nothing else is left: no place, no name of a phone,
//! no picture of a cover.
//!
//! The sound is not decoded: what comes out sounds as what went in.

use std::io::Cursor;

use kernel::codes::FileKind;
use ogg::{PacketWriteEndInfo, PacketWriter};
use symphonia::{
    core::{
        codecs::{
            CodecParameters,
            audio::{
                AudioCodecParameters,
                well_known::{CODEC_ID_AAC, CODEC_ID_MP3, CODEC_ID_OPUS, CODEC_ID_PCM_S16LE, CODEC_ID_PCM_U8},
            },
        },
        formats::{FormatOptions, FormatReader, Track, TrackType},
        io::{MediaSourceStream, MediaSourceStreamOptions},
    },
    default::formats::{AdtsReader, IsoMp4Reader, MkvReader, MpaReader, OggReader, WavReader},
};

use crate::{Cleaned, MediaType, Refused, format::Format};

/// Opus counts in samples of 48 kHz, whatever was recorded (RFC 7845, section 4).
const OPUS_RATE: u64 = 48_000;
/// The head of a stream that brings none: one channel, nothing to skip (RFC 7845, section 5.1).
const OPUS_HEAD: [u8; 19] = *b"OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00";
/// A comment without a comment, of no vendor (section 5.2).
const OPUS_TAGS: [u8; 16] = *b"OpusTags\x00\x00\x00\x00\x00\x00\x00\x00";
/// The rates of AAC, by the index that stands for them (ISO/IEC 14496-3, table 1.18).
const AAC_RATES: [u32; 13] =
    [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350];
/// Samples of a frame of AAC.
const AAC_FRAME: u64 = 1024;
/// The head of an ADTS frame, in bytes.
const ADTS_HEAD: usize = 7;
/// The longest frame of ADTS, head included: 13 bits.
const ADTS_LONGEST: usize = 0x1fff;

pub(crate) fn clean(bytes: &[u8], format: Format) -> Result<Cleaned, Refused> {
    let mut reader = open(bytes, format)?;
    if reader.tracks().iter().any(|track| track.track_type() == Some(TrackType::Video)) {
        return Err(Refused::Film);
    }
    let none = if reader.tracks().is_empty() { Refused::Damaged } else { Refused::NotAllowed };
    let (track, params) = sound_of(reader.tracks()).ok_or(none)?;
    let packets = packets_of(&mut *reader, track, bytes.len())?;
    if packets.is_empty() {
        return Err(Refused::Empty);
    }
    let (media_type, bytes, seconds) = match params.codec {
        CODEC_ID_OPUS => opus(&params, packets)?,
        CODEC_ID_AAC => aac(&params, &packets)?,
        CODEC_ID_MP3 => mp3(&packets)?,
        CODEC_ID_PCM_S16LE => samples(&params, &packets, 16)?,
        CODEC_ID_PCM_U8 => samples(&params, &packets, 8)?,
        _ => return Err(Refused::NotAllowed),
    };
    Ok(Cleaned { kind: FileKind::Recording, media_type, bytes, seconds: u32::try_from(seconds).ok() })
}

fn open(bytes: &[u8], format: Format) -> Result<Box<dyn FormatReader>, Refused> {
    let source = Box::new(Cursor::new(bytes.to_vec()));
    let stream = MediaSourceStream::new(source, MediaSourceStreamOptions::default());
    let options = FormatOptions::default();
    let reader: Result<Box<dyn FormatReader>, _> = match format {
        Format::Ogg => OggReader::try_new(stream, options).map(|reader| Box::new(reader) as _),
        Format::Matroska => MkvReader::try_new(stream, options).map(|reader| Box::new(reader) as _),
        Format::Mp4 => IsoMp4Reader::try_new(stream, options).map(|reader| Box::new(reader) as _),
        Format::Mp3 => MpaReader::try_new(stream, options).map(|reader| Box::new(reader) as _),
        Format::Aac => AdtsReader::try_new(stream, options).map(|reader| Box::new(reader) as _),
        Format::Wav => WavReader::try_new(stream, options).map(|reader| Box::new(reader) as _),
        Format::Jpeg | Format::Png | Format::WebP | Format::Pdf => return Err(Refused::NotAllowed),
    };
    reader.map_err(|_| Refused::Damaged)
}

/// The first track of sound, and how it is coded.
fn sound_of(tracks: &[Track]) -> Option<(u32, AudioCodecParameters)> {
    tracks.iter().find_map(|track| match &track.codec_params {
        Some(CodecParameters::Audio(params)) => Some((track.id, params.clone())),
        _ => None,
    })
}

/// A recording that ends in the middle of a packet, as a phone's does whose battery went, is taken up to there. What is said in
/// it more than once is no recording: it would have no end.
fn packets_of(reader: &mut dyn FormatReader, track: u32, length: usize) -> Result<Vec<Box<[u8]>>, Refused> {
    let (mut packets, mut left) = (Vec::new(), length);
    loop {
        match reader.next_packet() {
            Ok(Some(packet)) => {
                left = left.checked_sub(packet.data.len()).ok_or(Refused::TooMuchInside)?;
                if packet.track_id == track && !packet.data.is_empty() {
                    packets.push(packet.data);
                }
            }
            Ok(None) => return Ok(packets),
            Err(_) if packets.is_empty() => return Err(Refused::Damaged),
            Err(_) => return Ok(packets),
        }
    }
}

/// Opus in Ogg (RFC 7845).
fn opus(params: &AudioCodecParameters, packets: Vec<Box<[u8]>>) -> Result<(MediaType, Vec<u8>, u64), Refused> {
    let head = params.extra_data.as_deref().filter(|head| head.starts_with(b"OpusHead")).unwrap_or(&OPUS_HEAD);
    let skipped = head.get(10..12).map_or(0, |bytes| u64::from(u16::from_le_bytes([bytes[0], bytes[1]])));
    // One stream of one or two channels: what follows the head of others says how to tell them apart, and is nobody's phone's.
    let head = head.get(..OPUS_HEAD.len()).filter(|head| head[18] == 0).ok_or(Refused::NotAllowed)?.to_vec();
    let (mut written, mut samples, last) = (Vec::new(), 0, packets.len() - 1);
    let mut writer = PacketWriter::new(&mut written);
    let mut write = |packet: Vec<u8>, end, samples| {
        // One stream in a file of its own needs no number that tells it from others.
        writer.write_packet(packet, 1, end, samples).map_err(|_| Refused::Damaged)
    };
    write(head, PacketWriteEndInfo::EndPage, 0)?;
    write(OPUS_TAGS.to_vec(), PacketWriteEndInfo::EndPage, 0)?;
    for (number, packet) in packets.into_iter().enumerate() {
        samples += opus_samples(&packet).ok_or(Refused::Damaged)?;
        let end = if number == last { PacketWriteEndInfo::EndStream } else { PacketWriteEndInfo::NormalPacket };
        write(packet.into_vec(), end, samples)?;
    }
    Ok((MediaType::Ogg, written, samples.saturating_sub(skipped) / OPUS_RATE))
}

/// How many samples of 48 kHz a packet holds (RFC 6716, section 3.1: frames, and how long one is).
fn opus_samples(packet: &[u8]) -> Option<u64> {
    let toc = *packet.first()?;
    let frame = match toc >> 3 {
        silk @ 0..12 => [480, 960, 1920, 2880][usize::from(silk & 3)],
        hybrid @ 12..16 => [480, 960][usize::from(hybrid & 1)],
        celt => [120, 240, 480, 960][usize::from(celt & 3)],
    };
    let frames = match toc & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(packet.get(1)? & 0x3f),
    };
    Some(frame * frames)
}

/// AAC in ADTS (ISO/IEC 13818-7, annex B): each frame with a head of its own.
fn aac(params: &AudioCodecParameters, packets: &[Box<[u8]>]) -> Result<(MediaType, Vec<u8>, u64), Refused> {
    // AudioSpecificConfig (ISO/IEC 14496-3, 1.6.2.1): five bits of type, four of rate, four of channels.
    let config = params.extra_data.as_deref().and_then(|config| Some([*config.first()?, *config.get(1)?]));
    let (kind, rate, channels) = match config {
        Some([first, second]) => (first >> 3, ((first & 7) << 1) | (second >> 7), (second >> 3) & 15),
        None => {
            let known = params.sample_rate.and_then(|rate| AAC_RATES.iter().position(|of| *of == rate));
            let channels = params.channels.as_ref().map_or(1, |channels| channels.count());
            (2, known.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX), u8::try_from(channels).unwrap_or(0))
        }
    };
    // ADTS has two bits for the type, less one; and of more than two channels no phone records.
    let hertz = AAC_RATES.get(usize::from(rate)).ok_or(Refused::NotAllowed)?;
    if !(1..=4).contains(&kind) || !(1..=2).contains(&channels) {
        return Err(Refused::NotAllowed);
    }
    let mut written = Vec::new();
    for packet in packets {
        let length = packet.len() + ADTS_HEAD;
        if length > ADTS_LONGEST {
            return Err(Refused::Damaged);
        }
        let [.., high, low] = (length as u32).to_be_bytes();
        written.extend([
            0xff,
            0xf1,
            (kind - 1) << 6 | rate << 2 | channels >> 2,
            (channels & 3) << 6 | high >> 3,
            high << 5 | low >> 3,
            low << 5 | 0x1f,
            0xfc,
        ]);
        written.extend_from_slice(packet);
    }
    Ok((MediaType::Aac, written, packets.len() as u64 * AAC_FRAME / u64::from(*hertz)))
}

/// MP3: its frames are their own container. What stands between them may look like one: it is of another kind than the first.
fn mp3(packets: &[Box<[u8]>]) -> Result<(MediaType, Vec<u8>, u64), Refused> {
    let kind = |frame: &[u8]| Some((frame.get(1)? & 0xfe, frame.get(2)? & 0x0c));
    let first = packets.iter().find_map(|frame| kind(frame));
    let frames: Vec<&[u8]> = packets.iter().map(|frame| &**frame).filter(|frame| kind(frame) == first).collect();
    let seconds: f64 = frames.iter().map(|frame| mp3_seconds(frame)).sum();
    Ok((MediaType::Mp3, frames.concat(), seconds as u64))
}

/// How long a frame is (ISO/IEC 11172-3, 2.4.2.3).
fn mp3_seconds(frame: &[u8]) -> f64 {
    let (Some(second), Some(third)) = (frame.get(1), frame.get(2)) else { return 0.0 };
    let rate = [44_100.0, 48_000.0, 32_000.0, f64::INFINITY][usize::from((third >> 2) & 3)];
    match (second >> 3) & 3 {
        3 => 1152.0 / rate,
        2 => 576.0 / (rate / 2.0),
        _ => 576.0 / (rate / 4.0),
    }
}

/// RIFF WAVE with a head of 44 bytes and samples.
fn samples(
    params: &AudioCodecParameters,
    packets: &[Box<[u8]>],
    bits: u16,
) -> Result<(MediaType, Vec<u8>, u64), Refused> {
    let rate = params.sample_rate.filter(|rate| (1..=192_000).contains(rate)).ok_or(Refused::Damaged)?;
    let channels = params.channels.as_ref().map_or(0, |channels| channels.count());
    let channels = u16::try_from(channels).ok().filter(|count| (1..=2).contains(count)).ok_or(Refused::NotAllowed)?;
    let frame = channels * bits / 8;
    let data = packets.concat();
    let length = u32::try_from(data.len()).map_err(|_| Refused::TooMuchInside)?;
    let mut written = Vec::with_capacity(44 + data.len());
    written.extend(b"RIFF");
    written.extend((36 + length).to_le_bytes());
    written.extend(b"WAVEfmt \x10\0\0\0\x01\0");
    written.extend(channels.to_le_bytes());
    written.extend(rate.to_le_bytes());
    written.extend((rate * u32::from(frame)).to_le_bytes());
    written.extend(frame.to_le_bytes());
    written.extend(bits.to_le_bytes());
    written.extend(b"data");
    written.extend(length.to_le_bytes());
    written.extend(data);
    Ok((MediaType::Wav, written, u64::from(length / (rate * u32::from(frame)))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean;

    const SAMPLES: [(&str, &[u8], MediaType); 8] = [
        ("ogg", include_bytes!("../samples/tone.ogg"), MediaType::Ogg),
        ("webm", include_bytes!("../samples/tone.webm"), MediaType::Ogg),
        ("live", include_bytes!("../samples/live.webm"), MediaType::Ogg),
        ("m4a", include_bytes!("../samples/tone.m4a"), MediaType::Aac),
        ("3gp", include_bytes!("../samples/tone.3gp"), MediaType::Aac),
        ("aac", include_bytes!("../samples/tone.aac"), MediaType::Aac),
        ("mp3", include_bytes!("../samples/tone.mp3"), MediaType::Mp3),
        ("wav", include_bytes!("../samples/tone.wav"), MediaType::Wav),
    ];

    #[test]
    fn a_recording_keeps_its_sound_and_nothing_else() {
        for (name, sent, expected) in SAMPLES {
            let kept = clean(sent).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!((kept.kind, kept.media_type), (FileKind::Recording, expected), "{name}");
            for gone in [&b"KANARI"[..], b"Lavf", b"libopus"] {
                assert!(!kept.bytes.windows(gone.len()).any(|window| window == gone), "{name}");
            }
            assert!(kept.seconds.is_some_and(|seconds| (1..=3).contains(&seconds)), "{name}: {:?}", kept.seconds);
            // What was made is read as what it was made of, packet by packet.
            let again = clean(&kept.bytes).unwrap_or_else(|error| panic!("{name} again: {error}"));
            assert!(again == kept, "{name}");
        }
    }

    #[test]
    fn films_and_what_no_phone_records_are_refused() {
        assert_eq!(clean(include_bytes!("../samples/film.mp4")), Err(Refused::Film));
        assert_eq!(clean(include_bytes!("../samples/vorbis.ogg")), Err(Refused::NotAllowed));
        assert_eq!(clean(b"OggS\x00\x02 and nothing that belongs to it"), Err(Refused::Damaged));
    }

    /// A phone's battery goes in the middle: what was recorded until then is kept.
    #[test]
    fn a_recording_that_was_cut_is_taken_up_to_there() {
        for (name, sent, _) in SAMPLES.iter().filter(|(name, ..)| ["ogg", "live", "mp3"].contains(name)) {
            let kept = clean(&sent[..sent.len() * 2 / 3]).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(kept.bytes.len() > sent.len() / 4, "{name}: {} of {}", kept.bytes.len(), sent.len());
        }
    }
}
