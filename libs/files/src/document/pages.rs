//! What of a document is drawn: its pages with their own keys, and what stands on them.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

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

/// What an object is, whether it stands here or elsewhere.
fn resolved<'a>(document: &'a Document, object: &'a Object) -> &'a Object {
    document.dereference(object).map_or(object, |(_, object)| object)
}

/// A page with what draws it.
pub(super) fn page_of(document: &Document, id: ObjectId, tree: ObjectId) -> Dictionary {
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
pub(super) fn layers(document: &Document) -> Option<Object> {
    let layers = resolved(document, document.catalog().ok()?.get(b"OCProperties").ok()?).as_dict().ok()?;
    let mut kept = Dictionary::new();
    for key in [&b"OCGs"[..], b"D"] {
        kept.set(key, layers.get(key).ok()?.clone());
    }
    Some(kept.into())
}
