//! Documents: a PDF with its pages, and without who wrote it, what runs when it is opened, and what is packed into it.
//!
//! Its pages are put into a new document, each with the keys that draw it and no others (ISO 32000-2). What nothing of that
//! leads to is gone: author, outline, structure, names, scripts, links, forms, signatures, attached files.

use std::cell::Cell;

use kernel::codes::FileKind;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream, dictionary};

use crate::{Cleaned, MediaType, Refused, jpeg};

/// The most that a document, unpacked as far as reading it asks for, may take, in bytes: tables of thousands of pages stay
/// below. What pages draw is not unpacked.
const MOST_UNPACKED: usize = 8 * 1024 * 1024;
/// The most bytes of one photo in a document, unpacked.
const MOST_PHOTO: usize = 32 * 1024 * 1024;
/// More than any contract has.
const MOST_PAGES: usize = 2_000;

/// What draws a page: its own keys, and those that it may have from above it (7.7.3.3).
const OF_PAGE: [&[u8]; 8] = [b"Contents", b"BleedBox", b"TrimBox", b"ArtBox", b"UserUnit", b"Group", b"Tabs", b"Trans"];
const FROM_ABOVE: [&[u8]; 4] = [b"Resources", b"MediaBox", b"CropBox", b"Rotate"];
/// How far above: deeper trees are nobody's.
const FLOORS: usize = 64;

/// What stands on a page and is drawn (12.5): what somebody wrote, marked or filled in. Links, sounds, films and attached files
/// are not among them.
const SHOWN: [&[u8]; 13] = [
    b"Text",
    b"FreeText",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"Highlight",
    b"Underline",
    b"StrikeOut",
    b"Stamp",
    b"Ink",
    b"Widget",
];
/// Of it, where it stands and what it looks like; not who wrote it and when, nor what it does.
const OF_NOTE: [&[u8]; 6] = [b"Rect", b"AP", b"AS", b"F", b"Contents", b"OC"];

/// What says of a picture, a font or a form where it comes from, and leads out of the document.
const TAKEN_OUT: [&[u8]; 12] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"AF",
    b"OPI",
    b"Ref",
    b"Alternates",
    b"F",
    b"FFilter",
    b"FDecodeParms",
    b"Measure",
    b"PtData",
];

thread_local! {
    /// How much may still be unpacked of the document that this thread reads; `None` once that was not enough.
    static BUDGET: Cell<Option<usize>> = const { Cell::new(None) };
}

pub(crate) fn clean(bytes: &[u8]) -> Result<Cleaned, Refused> {
    let mut read = read(bytes)?;
    let pages: Vec<ObjectId> = read.page_iter().take(MOST_PAGES + 1).collect();
    if pages.is_empty() {
        return Err(Refused::Damaged);
    }
    if pages.len() > MOST_PAGES {
        return Err(Refused::TooMuchInside);
    }
    let (tree, layers) = (read.new_object_id(), layers(&read));
    let drawn: Vec<(ObjectId, Dictionary)> = pages.iter().map(|page| (*page, page_of(&read, *page, tree))).collect();
    let mut objects = read.objects;
    for object in objects.values_mut() {
        clean_object(object)?;
    }
    let kids: Vec<Object> = pages.iter().map(|page| Object::Reference(*page)).collect();
    let count = kids.len() as i64;
    objects.extend(drawn.into_iter().map(|(id, page)| (id, Object::Dictionary(page))));
    objects.insert(tree, dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count }.into());

    let mut kept = Document::with_version("1.7");
    (kept.max_id, kept.objects) = (read.max_id, objects);
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => tree };
    if let Some(layers) = layers {
        catalog.set("OCProperties", layers);
    }
    let root = kept.add_object(catalog);
    kept.trailer.set("Root", root);
    kept.prune_objects();
    let mut out = Vec::with_capacity(bytes.len());
    kept.save_to(&mut out).map_err(|_| Refused::Damaged)?;
    Ok(Cleaned { kind: FileKind::Document, media_type: MediaType::Pdf, bytes: out, seconds: None })
}

fn read(bytes: &[u8]) -> Result<Document, Refused> {
    // What is locked is read by another way, which asks nobody how much it may unpack.
    if bytes.windows(8).any(|word| word == b"/Encrypt") {
        return Err(Refused::Locked);
    }
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
        Ok(document) if document.is_encrypted() || document.was_encrypted() => Err(Refused::Locked),
        Ok(document) => Ok(document),
        Err(lopdf::Error::Decompress(lopdf::DecompressError::MemoryLimitExceeded { .. })) => {
            Err(Refused::TooMuchInside)
        }
        Err(_) => Err(Refused::Damaged),
    }
}

/// lopdf bounds what one stream unpacks to, not what all of them do; this is asked before each. A function without a state is
/// what it takes, so the budget is the thread's. Of an object of the document it keeps what it showed, and of what was packed
/// into a stream, which no stream is, what it is given.
fn within_budget(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    let Object::Stream(stream) = object else { return Some((id, object.clone())) };
    if stream.dict.has_type(b"ObjStm") {
        let left = BUDGET.get()?;
        let unpacked = stream.get_plain_content_with_limit(left).ok().map(|content| content.len());
        BUDGET.set(unpacked.and_then(|length| left.checked_sub(length)));
        BUDGET.get()?;
    }
    Some((id, Object::Null))
}

/// What an object is, whether it stands here or elsewhere.
fn resolved<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).map_or(object, |(_, object)| object)
}

/// A page with what draws it.
fn page_of(document: &Document, id: ObjectId, tree: ObjectId) -> Dictionary {
    let mut drawn = dictionary! { "Type" => "Page", "Parent" => tree };
    let Ok(page) = document.get_dictionary(id) else { return drawn };
    let mut take = |key: &[u8], from: &Dictionary| {
        if let Ok(value) = from.get(key) {
            drawn.set(key, value.clone());
        }
    };
    OF_PAGE.iter().for_each(|key| take(key, page));
    for key in FROM_ABOVE {
        let mut floor = page;
        for _ in 0..FLOORS {
            if floor.has(key) {
                take(key, floor);
                break;
            }
            let Ok(above) = floor.get(b"Parent").and_then(Object::as_reference) else { break };
            let Ok(above) = document.get_dictionary(above) else { break };
            floor = above;
        }
    }
    let notes = page.get(b"Annots").map(|notes| resolved(document, notes)).and_then(Object::as_array);
    let shown: Vec<Object> = notes.into_iter().flatten().filter_map(|note| note_of(document, note)).collect();
    if !shown.is_empty() {
        drawn.set("Annots", shown);
    }
    drawn
}

/// What stands on a page, as it is drawn.
fn note_of(document: &Document, note: &Object) -> Option<Object> {
    let note = resolved(document, note).as_dict().ok()?;
    let subtype = resolved(document, note.get(b"Subtype").ok()?).as_name().ok()?;
    SHOWN.contains(&subtype).then(|| {
        let mut shown = dictionary! { "Type" => "Annot", "Subtype" => Object::Name(subtype.to_vec()) };
        for key in OF_NOTE {
            if let Ok(value) = note.get(key) {
                shown.set(key, value.clone());
            }
        }
        shown.into()
    })
}

/// Which layers are shown: without that, hidden ones would be.
fn layers(document: &Document) -> Option<Object> {
    let layers = resolved(document, document.catalog().ok()?.get(b"OCProperties").ok()?).as_dict().ok()?;
    let mut kept = Dictionary::new();
    for key in [&b"OCGs"[..], b"D"] {
        kept.set(key, layers.get(key).ok()?.clone());
    }
    Some(kept.into())
}

/// Takes out what says where something comes from. Maps of names, such as those of the fonts of a page, are left alone: a font
/// may be called as it likes.
fn clean_object(object: &mut Object) -> Result<(), Refused> {
    match object {
        Object::Dictionary(dictionary) => clean_dictionary(dictionary, false),
        Object::Array(items) => items.iter_mut().try_for_each(clean_object),
        Object::Stream(stream) => {
            clean_picture(stream)?;
            clean_dictionary(&mut stream.dict, true)
        }
        _ => Ok(()),
    }
}

fn clean_dictionary(dictionary: &mut Dictionary, is_stream: bool) -> Result<(), Refused> {
    if is_stream || dictionary.has(b"Type") {
        // A note's flags have the name of a stream's file.
        let kept = if is_stream { &b""[..] } else { b"F" };
        TAKEN_OUT.iter().filter(|key| **key != kept).for_each(|key| drop(dictionary.remove(key)));
    }
    if dictionary.has_type(b"OCG") {
        dictionary.remove(b"Usage");
    }
    dictionary.iter_mut().try_for_each(|(_, value)| clean_object(value))
}

/// A photo in a document is as it came from the phone.
fn clean_picture(stream: &mut Stream) -> Result<(), Refused> {
    let filters: Vec<Vec<u8>> =
        stream.filters().map_or_else(|_| Vec::new(), |names| names.into_iter().map(<[u8]>::to_vec).collect());
    match filters.iter().map(Vec::as_slice).collect::<Vec<_>>().as_slice() {
        [b"DCTDecode" | b"DCT"] => stream.set_content(jpeg::plain(&stream.content).ok_or(Refused::Damaged)?),
        // Packed once more around it: unpacked, it is only that.
        [packed @ .., b"DCTDecode" | b"DCT"] => {
            let names = packed.iter().map(|name| Object::Name(name.to_vec())).collect::<Vec<_>>();
            let around = Stream::new(dictionary! { "Filter" => names }, stream.content.clone());
            let photo = around.get_plain_content_with_limit(MOST_PHOTO).map_err(|_| Refused::Damaged)?;
            stream.dict.set("Filter", "DCTDecode");
            stream.dict.remove(b"DecodeParms");
            stream.set_content(jpeg::plain(&photo).ok_or(Refused::Damaged)?);
        }
        // JPEG 2000 says where it was made in boxes of its own; no phone makes it.
        [.., b"JPXDecode"] => return Err(Refused::NotAllowed),
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use img_parts::jpeg::Jpeg;
    use lopdf::{SaveOptions, dictionary};

    use super::*;
    use crate::clean;

    /// A page with text and a field that was filled in, and everything that is to go.
    fn document() -> Document {
        let mut document = Document::with_version("1.7");
        let say = Object::string_literal;
        let tree = document.new_object_id();
        let content = document.add_object(Stream::new(dictionary! {}, b"BT (wages of March) Tj ET".to_vec()));
        let named = document.add_object(Object::Name(b"Launch".to_vec()));
        let script = document.add_object(dictionary! { "S" => named, "JS" => say("KANARI"), "F" => say("KANARI") });
        let link = document.add_object(dictionary! {
            "Subtype" => "Link", "T" => say("KANARI-reader"), "A" => script, "Rect" => vec![0.into(); 4],
        });
        let filled =
            document.add_object(Stream::new(dictionary! { "LastModified" => say("KANARI") }, b"(filled in)".to_vec()));
        let field = document.add_object(dictionary! {
            "Subtype" => "Widget", "T" => say("KANARI-field"), "V" => dictionary! { "Name" => say("KANARI-signer") },
            "AP" => dictionary! { "N" => filled }, "Rect" => vec![0.into(); 4], "AA" => script,
        });
        let note = document.add_object(dictionary! {
            "Subtype" => "Text", "T" => say("KANARI-annotator"), "M" => say("KANARI"), "Contents" => say("see page two"),
        });
        let packed =
            document.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"KANARI-embedded".to_vec()));
        let metadata =
            document.add_object(Stream::new(dictionary! { "Type" => "Metadata" }, b"<x>KANARI-author</x>".to_vec()));
        let font = document
            .add_object(dictionary! { "Type" => "Font", "BaseFont" => "Helvetica", "PieceInfo" => say("KANARI") });
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => tree, "Contents" => content, "Metadata" => metadata, "Thumb" => packed,
            "Annots" => vec![link.into(), field.into(), note.into()], "AA" => dictionary! { "O" => script },
        });
        document.objects.insert(
            tree,
            dictionary! {
                "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1,
                "Resources" => dictionary! { "Font" => dictionary! { "AA" => font } },
            }
            .into(),
        );
        let files = dictionary! { "Names" => vec![say("x"), dictionary! { "EF" => dictionary! { "F" => packed }, "UF" => say("KANARI") }.into()] };
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => tree, "Metadata" => metadata, "OpenAction" => script,
            "Names" => dictionary! { "EmbeddedFiles" => files }, "URI" => dictionary! { "Base" => say("https://KANARI.example") },
            "Outlines" => dictionary! { "Title" => say("KANARI"), "A" => script },
        });
        let info = document.add_object(dictionary! { "Author" => say("KANARI-author") });
        document.trailer.set("Root", catalog);
        document.trailer.set("Info", info);
        // As a text program leaves the whole source in its document.
        document.trailer.set("AdditionalStreams", vec![packed.into()]);
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
    fn a_document_keeps_what_is_drawn_and_loses_its_author_scripts_links_and_files() {
        for packed in [false, true] {
            let kept = clean(&written(&mut document(), packed)).unwrap();
            assert_eq!((kept.kind, kept.media_type), (FileKind::Document, MediaType::Pdf));
            for gone in [&b"KANARI"[..], b"Launch", b"OpenAction", b"EmbeddedFile", b"URI", b"/Link"] {
                assert!(!holds(&kept.bytes, gone), "{} {packed}", String::from_utf8_lossy(gone));
            }
            let again = Document::load_mem(&kept.bytes).unwrap();
            let page = again.page_iter().next().unwrap();
            assert!(holds(&again.get_page_content(page), b"wages of March"));
            for stays in [&b"filled in"[..], b"see page two", b"/AA", b"Helvetica"] {
                assert!(holds(&kept.bytes, stays), "{} {packed}", String::from_utf8_lossy(stays));
            }
            assert_eq!(clean(&kept.bytes).unwrap().bytes.len(), kept.bytes.len(), "nothing more is to be taken out");
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
