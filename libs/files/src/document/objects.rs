//! What pages are drawn with: pictures, fonts, forms; without where they come from.

use lopdf::{Dictionary, Object, Stream, dictionary};

use crate::{Refused, jpeg};

/// The most bytes of one photo in a document, unpacked.
const MOST_PHOTO: usize = 32 * 1024 * 1024;
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

/// Takes out what says where something comes from. Maps of names, such as those of the fonts of a page, are left alone: a font
/// may be called as it likes.
pub(super) fn clean_object(object: &mut Object) -> Result<(), Refused> {
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
