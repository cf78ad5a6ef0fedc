//! A file comes in pieces, is made anew, and is read by the case team alone.

use contracts::{Call, intake::NewFile};
use testkit::{Desk, from_elsewhere, shared};
use web::ProblemKind;

use super::{Draft, TENANT, holds, id_of, photo, saved, send};
use crate::{
    answers::{field_errors, kind, wrong},
    database::{audited, owner},
};

#[tokio::test]
async fn a_file_that_breaks_off_goes_on_where_it_was() {
    let (draft, content) = (Draft::begin(|_| {}).await, photo(400));
    let (intake, call, holder) = (&draft.ways.intake, from_elsewhere(), draft.holder());
    let bytes = content.len() as u64;
    let new = NewFile { name: " payslip ម.jpg ".into(), bytes: Some(bytes) };
    let begun = intake.begin_file(TENANT, &call, holder, &new).await.unwrap();
    assert!(begun.received == 0 && bytes > begun.piece && bytes < 2 * begun.piece, "two pieces: {bytes}");
    let first = content[..begun.piece as usize].to_vec();
    for _ in 0..2 {
        let sent = intake.append_to_file(TENANT, &call, holder, begun.id, 0, first.clone()).await.unwrap();
        assert_eq!(sent.received, begun.piece, "the same piece again changes nothing");
    }
    let ahead = intake.append_to_file(TENANT, &call, holder, begun.id, bytes - 1, vec![0]).await.unwrap();
    assert_eq!(ahead.received, begun.piece, "another has to come first");
    let early = intake.keep_file(TENANT, &call, holder, begun.id).await;
    assert_eq!(field_errors(early), wrong("file", "not_all_here"));
    let too_much = vec![0; (bytes - begun.piece) as usize + 1];
    let too_much = intake.append_to_file(TENANT, &call, holder, begun.id, begun.piece, too_much).await;
    assert_eq!(field_errors(too_much), wrong("file", "too_heavy"), "more than was said");

    let listed = draft.files().await;
    assert_eq!(
        (listed[0].name.as_deref(), listed[0].received, &listed[0].kind),
        (Some("payslip ម.jpg"), Some(begun.piece), &None)
    );
    let rest = content[begun.piece as usize..].to_vec();
    intake.append_to_file(TENANT, &call, holder, begun.id, begun.piece, rest).await.unwrap();
    for _ in 0..2 {
        let kept = intake.keep_file(TENANT, &call, holder, begun.id).await.unwrap();
        assert_eq!((kept.kind.as_deref(), kept.received), (Some("photo"), None), "kept once, and told twice");
    }

    // Another draft has nothing to do with it.
    let other = Draft::begin(|_| {}).await;
    assert_eq!(kind(intake.keep_file(TENANT, &call, other.holder(), begun.id).await), ProblemKind::NotFound);
    intake.discard_file(TENANT, &call, other.holder(), begun.id).await.unwrap();
    assert_eq!(draft.files().await.len(), 1, "what is not there is away; this is another's");
    let nobody = contracts::intake::Holder::Draft("no such secret");
    assert_eq!(kind(intake.begin_file(TENANT, &call, nobody, &new).await), ProblemKind::NotFound);
}

#[tokio::test]
async fn the_case_team_reads_a_file_that_holds_nothing_but_its_content() {
    let (draft, sent) = (Draft::begin(|_| {}).await, photo(700));
    let kept = send(&draft.ways, draft.holder(), "kanari-filename.jpg", &sent).await.unwrap();
    assert!(kept.sha256.is_none(), "of no use to who sent it");
    let receipt = draft.submit().await.unwrap();

    let (ways, desk) = (&draft.ways, Desk::log_in(&draft.ways, TENANT, "focal").await);
    let id = id_of(&desk, ways, &receipt).await;
    let inquiry = ways.intake.find(TENANT, &desk.call().await, id).await.unwrap();
    let files = inquiry.files.expect("the case team sees them");
    assert_eq!(files.len(), 1);
    assert_eq!(files[0].name.as_deref(), Some("kanari-filename.jpg"));
    let digest = <sha2::Sha256 as sha2::Digest>::digest(&sent);
    assert_eq!(files[0].sha256, Some(data_encoding::HEXLOWER.encode(&digest)), "who has the original can show it");

    let (disposition, content) = saved(&desk, ways, id, files[0].id).await.unwrap();
    assert_eq!(disposition, format!("attachment; filename=\"{}-1.jpg\"", receipt.reference));
    assert_eq!(content.len() as u64, files[0].bytes.unwrap());
    assert!(content.len() > 256 * 1024, "of more than one sealed piece: {}", content.len());
    assert!(!holds(&content, b"kanari") && image::load_from_memory(&content).unwrap().width() == 700);
    assert!(audited(shared(), TENANT, "read_file").await > 0, "it is on record");

    // On the disk nothing can be read of it.
    let folder = shared().dir().join("files").join(TENANT);
    let stored = std::fs::read(folder.join(files[0].id.to_string())).unwrap();
    assert!(!holds(&stored, b"JFIF") && !holds(&stored, b"kanari"));
    let pieces: i64 = sqlx::query_scalar("SELECT count(*) FROM file_piece WHERE file_id = $1")
        .bind(files[0].id)
        .fetch_one(&mut owner(shared(), TENANT).await)
        .await
        .unwrap();
    assert_eq!(pieces, 0, "what came is put together");

    // Nobody else.
    let admin = Desk::log_in(ways, TENANT, "admin").await;
    assert!(ways.intake.find(TENANT, &admin.call().await, id).await.unwrap().files.is_none());
    assert_eq!(kind(saved(&admin, ways, id, files[0].id).await), ProblemKind::Forbidden);
    let other = draft.ways.intake.file(TENANT, &desk.call().await, uuid::Uuid::nil(), files[0].id).await;
    assert_eq!(kind(other.map(drop)), ProblemKind::NotFound);
    let nobody = ways.intake.file(TENANT, &Call::anonymous(), id, files[0].id).await;
    assert_eq!(kind(nobody.map(drop)), ProblemKind::Unauthenticated);

    // A file that was changed on the disk breaks off: no part of it is given out as if it were whole.
    let mut changed = stored.clone();
    let last = changed.len() - 1;
    changed[last] ^= 1;
    std::fs::write(folder.join(files[0].id.to_string()), changed).unwrap();
    assert!(saved(&desk, ways, id, files[0].id).await.is_err());
    std::fs::write(folder.join(files[0].id.to_string()), stored).unwrap();
    assert!(saved(&desk, ways, id, files[0].id).await.is_ok());
}
