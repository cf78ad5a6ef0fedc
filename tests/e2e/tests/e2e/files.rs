//! What workers attach: to a report in the making, and to a request that was sent; and what colleagues add to one.

mod expired;
mod forms;
mod from_union;
mod pieces;
mod refused;
mod room;
mod staff_forms;
mod told;

use contracts::{
    ApiError, Call,
    intake::{File, Holder, InquiryAnswers, Receipt, SubmitDraft},
};
use testkit::{Desk, Ways, from_elsewhere, inquiry, new_key, shared};
use uuid::Uuid;

pub const TENANT: &str = "serc";

/// Sound of two seconds, as a browser records it.
pub const RECORDING: &[u8] = include_bytes!("../../../../libs/files/samples/live.webm");

/// A photo of a scene with the name of its artist in it, about as large as pixels make it.
pub fn photo(side: u32) -> Vec<u8> {
    let mut state = 7u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 24) as u8
    };
    let picture = image::RgbImage::from_fn(side, side, |_, _| image::Rgb([noise(), noise(), noise()]));
    let mut jpeg = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    let mut jpeg = img_parts::jpeg::Jpeg::from_bytes(jpeg.into_inner().into()).unwrap();
    img_parts::ImageEXIF::set_exif(&mut jpeg, Some(b"kanari-exif 11.55N 104.91E".to_vec().into()));
    jpeg.encoder().bytes().to_vec()
}

pub fn holds(bytes: &[u8], word: &[u8]) -> bool {
    bytes.windows(word.len()).any(|window| window == word)
}

/// A worker with a report in the making.
pub struct Draft {
    pub ways: Ways,
    pub secret: String,
}

impl Draft {
    /// With answers to everything but what a test wants to leave open.
    pub async fn begin(change: impl FnOnce(&mut InquiryAnswers)) -> Self {
        let ways = shared().ways();
        let mut answers = inquiry().answers;
        change(&mut answers);
        let begun = ways.intake.begin_draft(TENANT, &from_elsewhere(), &answers).await.unwrap();
        Self { ways, secret: begun.secret }
    }

    pub fn holder(&self) -> Holder<'_> {
        Holder::Draft(&self.secret)
    }

    pub async fn files(&self) -> Vec<File> {
        self.ways.intake.draft(TENANT, &Call::anonymous(), &self.secret).await.unwrap().files
    }

    pub async fn submit(&self) -> Result<Receipt, ApiError> {
        let form = SubmitDraft { consents: inquiry().consents, answers: InquiryAnswers::default() };
        self.ways.intake.submit_draft(TENANT, &Call::anonymous(), &self.secret, &form, new_key()).await
    }
}

/// Sends all of a file, piece by piece, and has it be kept.
pub async fn send(ways: &Ways, holder: Holder<'_>, name: &str, content: &[u8]) -> Result<File, ApiError> {
    testkit::attach(ways, TENANT, holder, name, content).await
}

/// The id of an inquiry in the union's inbox, by its receipt.
pub async fn id_of(desk: &Desk, ways: &Ways, receipt: &Receipt) -> Uuid {
    let found = contracts::intake::SearchInquiries { text: receipt.reference.clone() };
    let found = ways.intake.search(TENANT, &desk.call().await, &found).await.unwrap();
    found.items.first().expect("it is in the inbox").id
}

/// A file of an inquiry, whole, as somebody of the union saves it.
pub async fn saved(desk: &Desk, ways: &Ways, inquiry: Uuid, file: Uuid) -> Result<(String, Vec<u8>), ApiError> {
    let download = ways.intake.file(TENANT, &desk.call().await, inquiry, file).await?;
    let disposition = download.headers["content-disposition"].to_str().unwrap().to_owned();
    Ok((disposition, download.content.into_vec().await.map_err(|_| ApiError::Unavailable)?))
}
