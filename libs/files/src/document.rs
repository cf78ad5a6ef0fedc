//! Documents: a PDF with its pages, and without who wrote it, what runs when it is opened, and what is packed into it.
//!
//! Its pages are put into a new document, each with the keys that draw it and no others (ISO 32000-2). What nothing of that
//! leads to is gone: author, outline, structure, names, scripts, links, forms, signatures, attached files.

mod objects;
mod pages;

use std::cell::Cell;

use kernel::codes::FileKind;
use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId, dictionary};

use self::{
    objects::clean_object,
    pages::{layers, page_of},
};
use crate::{Cleaned, MediaType, Refused};

/// The most that a document, unpacked as far as reading it asks for, may take, in bytes: tables of thousands of pages stay
/// below. What pages draw is not unpacked.
const MOST_UNPACKED: usize = 8 * 1024 * 1024;
/// More than any contract has.
const MOST_PAGES: usize = 2_000;

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
    if memchr::memmem::find(bytes, b"/Encrypt").is_some() {
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

#[cfg(test)]
mod tests {
    use img_parts::jpeg::Jpeg;
    use lopdf::{SaveOptions, Stream, dictionary};

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
