//! Documents: a PDF with its pages, and without who wrote it, what runs when it is opened, and what is packed into it.

use std::cell::Cell;

use img_parts::jpeg::{Jpeg, markers};
use kernel::codes::FileKind;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

use crate::{Cleaned, MediaType, Refused};

/// The most that the objects of a document, unpacked, may take, in bytes: tables of thousands of pages stay below. Pages' own
/// streams are not unpacked.
const MOST_UNPACKED: usize = 8 * 1024 * 1024;

/// What says who made it and when, what opens by itself, and what is packed into it, wherever it stands (ISO 32000-2).
const TAKEN_OUT: [&[u8]; 11] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"AA",
    b"OpenAction",
    b"JavaScript",
    b"EmbeddedFiles",
    b"AF",
    b"XFA",
    b"EF",
    b"Collection",
];

/// Actions that lead out of the document or run something (ISO 32000-2, 12.6.4). Those that go to another page stay.
const ACTIONS: [&[u8]; 12] = [
    b"GoToR",
    b"GoToE",
    b"Launch",
    b"URI",
    b"Sound",
    b"Movie",
    b"SubmitForm",
    b"ImportData",
    b"JavaScript",
    b"Rendition",
    b"RichMediaExecute",
    b"GoTo3DView",
];

/// What annotations of readers say of who wrote them (12.5.6.2).
const ANNOTATOR: [&[u8]; 4] = [b"T", b"M", b"CreationDate", b"NM"];

thread_local! {
    /// How much may still be unpacked of the document that this thread reads; `None` once that was not enough.
    static BUDGET: Cell<Option<usize>> = const { Cell::new(None) };
}

pub(crate) fn clean(bytes: &[u8]) -> Result<Cleaned, Refused> {
    let mut document = read(bytes)?;
    for object in document.objects.values_mut() {
        clean_object(object);
    }
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    document.prune_objects();
    if document.page_iter().next().is_none() {
        return Err(Refused::Damaged);
    }
    let mut kept = Vec::with_capacity(bytes.len());
    document.save_to(&mut kept).map_err(|_| Refused::Damaged)?;
    Ok(Cleaned { kind: FileKind::Document, media_type: MediaType::Pdf, bytes: kept, seconds: None })
}

fn read(bytes: &[u8]) -> Result<Document, Refused> {
    BUDGET.set(Some(MOST_UNPACKED));
    let options = LoadOptions {
        filter: Some(within_budget),
        max_decompressed_size: Some(MOST_UNPACKED),
        ..LoadOptions::default()
    };
    let read = Document::load_mem_with_options(bytes, options);
    if BUDGET.take().is_none() {
        return Err(Refused::TooMuchInside);
    }
    match read {
        Ok(document) if document.is_encrypted() => Err(Refused::Locked),
        Ok(document) => Ok(document),
        Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
            Err(Refused::TooMuchInside)
        }
        Err(lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_)) => Err(Refused::Locked),
        Err(_) => Err(Refused::Damaged),
    }
}

/// lopdf bounds what one stream unpacks to, not what all of them do; this is asked before each. A function without a state is
/// what it takes, so the budget is the thread's. Of a stream it keeps what it showed, and of what was in one what it is given.
fn within_budget(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    if let Object::Stream(stream) = object
        && stream.dict.has_type(b"ObjStm")
    {
        let left = BUDGET.get()?;
        let unpacked = stream.get_plain_content_with_limit(left).ok().map(|content| content.len());
        BUDGET.set(unpacked.and_then(|length| left.checked_sub(length)));
        BUDGET.get()?;
    }
    let given = if matches!(object, Object::Stream(_)) { Object::Null } else { object.clone() };
    Some((id, given))
}

fn clean_object(object: &mut Object) {
    match object {
        Object::Dictionary(dictionary) => clean_dictionary(dictionary),
        Object::Array(items) => items.iter_mut().for_each(clean_object),
        Object::Stream(stream) => clean_stream(stream),
        _ => {}
    }
}

fn clean_dictionary(dictionary: &mut Dictionary) {
    let is_name =
        |key: &[u8], of: &[&[u8]]| dictionary.get(key).and_then(Object::as_name).is_ok_and(|name| of.contains(&name));
    let (is_action, is_field) = (is_name(b"S", &ACTIONS), is_name(b"Subtype", &[b"Widget"]));
    let is_note = dictionary.has_type(b"Annot") && !is_field;
    if is_action {
        *dictionary = Dictionary::new();
        return;
    }
    TAKEN_OUT.iter().for_each(|key| drop(dictionary.remove(key)));
    if is_note {
        ANNOTATOR.iter().for_each(|key| drop(dictionary.remove(key)));
    }
    dictionary.iter_mut().for_each(|(_, value)| clean_object(value));
}

fn clean_stream(stream: &mut Stream) {
    let is_packed_in = stream.dict.has_type(b"EmbeddedFile") || stream.dict.has_type(b"Metadata");
    clean_dictionary(&mut stream.dict);
    if is_packed_in {
        stream.set_content(Vec::new());
    } else if stream.filters().is_ok_and(|filters| filters == [b"DCTDecode"]) {
        clean_photo(stream);
    }
}

/// A photo in a document is as it came from the phone: where it was taken stands in its application segments (ISO/IEC 10918-1,
/// B.2.4.6). Those that say how its colours are meant stay.
fn clean_photo(stream: &mut Stream) {
    let colours = [markers::APP0, markers::APP2, markers::APP14];
    if let Ok(mut jpeg) = Jpeg::from_bytes(stream.content.clone().into()) {
        let stays = |marker: u8| !(markers::APP0..=markers::APP15).contains(&marker) || colours.contains(&marker);
        jpeg.segments_mut().retain(|segment| segment.marker() != markers::COM && stays(segment.marker()));
        stream.set_content(jpeg.encoder().bytes().to_vec());
    }
}

#[cfg(test)]
mod tests {
    use lopdf::{SaveOptions, dictionary};

    use super::*;
    use crate::clean;

    /// A page with text, and everything that is to go.
    fn document() -> Document {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let content = document.add_object(Stream::new(dictionary! {}, b"BT (wages of March) Tj ET".to_vec()));
        let script = document.add_object(dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("KANARI") });
        let link = document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "T" => Object::string_literal("KANARI-reader"),
            "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal("https://KANARI.example") },
        });
        let field = document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Widget", "T" => Object::string_literal("field"),
        });
        let packed =
            document.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"KANARI-embedded".to_vec()));
        let metadata =
            document.add_object(Stream::new(dictionary! { "Type" => "Metadata" }, b"<x>KANARI-author</x>".to_vec()));
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => content, "Annots" => vec![link.into(), field.into()],
            "AA" => dictionary! { "O" => script },
        });
        document
            .objects
            .insert(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into());
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => pages, "Metadata" => metadata, "OpenAction" => script,
            "Names" => dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![
                Object::string_literal("x"), dictionary! { "EF" => dictionary! { "F" => packed } }.into(),
            ] } },
        });
        let info = document.add_object(dictionary! { "Author" => Object::string_literal("KANARI-author") });
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        document
    }

    fn written(document: &mut Document, packed: bool) -> Vec<u8> {
        let mut bytes = Vec::new();
        let options = SaveOptions { use_object_streams: packed, use_xref_streams: packed, ..SaveOptions::default() };
        document.save_with_options(&mut bytes, options).unwrap();
        bytes
    }

    fn holds(bytes: &[u8], word: &[u8]) -> bool {
        bytes.windows(word.len()).any(|window| window == word)
    }

    #[test]
    fn a_document_keeps_its_pages_and_fields_and_loses_its_author_scripts_links_and_files() {
        for packed in [false, true] {
            let kept = clean(&written(&mut document(), packed)).unwrap();
            assert_eq!((kept.kind, kept.media_type), (FileKind::Document, MediaType::Pdf));
            for gone in [&b"KANARI"[..], b"JavaScript", b"OpenAction", b"EmbeddedFile", b"URI"] {
                assert!(!holds(&kept.bytes, gone), "{} {packed}", String::from_utf8_lossy(gone));
            }
            let again = Document::load_mem(&kept.bytes).unwrap();
            let page = again.page_iter().next().unwrap();
            assert!(holds(&again.get_page_content(page), b"wages of March"));
            assert!(holds(&kept.bytes, b"(field)"));
        }
    }

    #[test]
    fn a_photo_in_a_document_loses_where_it_was_taken() {
        let mut jpeg = std::io::Cursor::new(Vec::new());
        image::RgbImage::new(8, 8).write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
        let mut jpeg = Jpeg::from_bytes(jpeg.into_inner().into()).unwrap();
        img_parts::ImageEXIF::set_exif(&mut jpeg, Some(b"KANARI-gps".to_vec().into()));
        let mut document = document();
        let photo = Stream::new(
            dictionary! { "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode", "Width" => 8, "Height" => 8 },
            jpeg.encoder().bytes().to_vec(),
        );
        let photo = document.add_object(photo);
        let page = document.page_iter().next().unwrap();
        let resources = dictionary! { "XObject" => dictionary! { "P" => photo } };
        document.get_dictionary_mut(page).unwrap().set("Resources", resources);
        let sent = written(&mut document, false);
        assert!(holds(&sent, b"KANARI-gps"));
        let kept = clean(&sent).unwrap();
        assert!(!holds(&kept.bytes, b"KANARI"));
        assert!(holds(&kept.bytes, b"DCTDecode") && holds(&kept.bytes, b"\xff\xda"), "its pixels are there");
    }

    /// Zeros that shrink to a thousandth: many small streams, each below the bound.
    #[test]
    fn a_document_that_would_fill_the_memory_is_refused() {
        let one = |length: usize| {
            let body = [&b"1 0 "[..], &vec![b' '; length]].concat();
            let mut stream = Stream::new(dictionary! { "Type" => "ObjXtm", "N" => 1, "First" => 4 }, body);
            stream.compress().unwrap();
            stream
        };
        for streams in [vec![MOST_UNPACKED + 1], vec![MOST_UNPACKED / 2; 3]] {
            let mut document = document();
            let added: Vec<Object> = streams.iter().map(|length| document.add_object(one(*length)).into()).collect();
            document.catalog_mut().unwrap().set("Bomb", added);
            let mut bytes = written(&mut document, false);
            // What writes documents leaves out what it takes for its own.
            while let Some(at) = bytes.windows(6).position(|name| name == b"ObjXtm") {
                bytes[at + 3] = b'S';
            }
            assert!(bytes.len() < 100_000, "it is small");
            assert_eq!(clean(&bytes), Err(Refused::TooMuchInside), "{streams:?}");
        }
        assert!(clean(&written(&mut document(), true)).is_ok(), "the thread goes on");
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let whole = written(&mut document(), false);
        assert_eq!(clean(&whole[..200]), Err(Refused::Damaged));
        assert_eq!(clean(b"%PDF-1.7\n%%EOF"), Err(Refused::Damaged));
    }

    #[test]
    fn a_locked_document_is_told_from_a_damaged_one() {
        use lopdf::{EncryptionState, EncryptionVersion, Permissions};
        let mut document = document();
        document.trailer.set("ID", vec![Object::string_literal("a"), Object::string_literal("a")]);
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: "user",
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        assert_eq!(clean(&bytes), Err(Refused::Locked));
    }
}
