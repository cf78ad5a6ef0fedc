//! Each kind of damage to a trail, and what the walk says of it.

#![allow(clippy::unwrap_used, reason = "a test falls over where it stands")]

use chain::{Entry, Head, HeadKeys, Heads, Link, Outcome, Reason, Walk, seal};
use data_encoding::BASE64URL_NOPAD;
use ed25519_dalek::SigningKey;
use kernel::TenantSlug;
use uuid::Uuid;

/// Entries of one second each, numbered by tens.
fn entries(count: i64) -> Vec<Entry> {
    let entry = |index: i64| Entry {
        id: index * 10,
        at_us: index * 1_000_000,
        actor: "anonymous".into(),
        action: "submit_inquiry".into(),
        subject: None,
        request_id: Uuid::from_u128(index as u128),
    };
    (1..=count).map(entry).collect()
}

fn clc() -> TenantSlug {
    "clc".parse().unwrap()
}

fn chained(entries: &[Entry]) -> Vec<(Link, Option<Entry>)> {
    let links = seal(&clc(), None, entries);
    links.into_iter().zip(entries.iter().cloned().map(Some)).collect()
}

/// The heads that were signed when the chain was as long as each of `lengths`.
fn heads(chain: &[(Link, Option<Entry>)], lengths: &[usize], key: u8) -> Heads {
    let (ours, key) = (SigningKey::from_bytes(&[1; 32]), SigningKey::from_bytes(&[key; 32]));
    let mut keys = HeadKeys::default();
    keys.add(&BASE64URL_NOPAD.encode(ours.verifying_key().as_bytes())).unwrap();
    let mut heads = Heads::default();
    for length in lengths {
        let head = Head::sign(&key, &clc(), &chain[length - 1].0, chrono::DateTime::UNIX_EPOCH);
        heads.take(&serde_json::to_vec(&head).unwrap(), &clc(), &keys);
    }
    heads
}

fn walk(chain: &[(Link, Option<Entry>)], heads: Option<Heads>) -> Outcome {
    let mut walk = Walk::new(&clc(), heads, 0);
    chain.iter().for_each(|(link, entry)| walk.step(link, entry.as_ref()));
    walk.finish(None)
}

fn first(outcome: &Outcome) -> (Reason, Option<i64>, Option<i64>) {
    let bad = outcome.first_bad.unwrap();
    (bad.reason, bad.seq, bad.audit_id)
}

#[test]
fn a_trail_that_nobody_touched_is_whole() {
    let chain = chained(&entries(6));
    let outcome = walk(&chain, Some(heads(&chain, &[2, 5, 5], 1)));
    assert_eq!((outcome.first_bad, outcome.sealed, outcome.heads), (None, 6, Some(3)));
    assert_eq!(outcome.confirmed_until, 5);
    assert_eq!(walk(&chain, None).first_bad, None);
    assert_eq!(walk(&[], None).first_bad, None, "an empty one too");
}

#[test]
fn an_edited_entry_is_named_and_no_later_one() {
    let mut chain = chained(&entries(6));
    chain[2].1.as_mut().unwrap().actor = "nobody".into();
    let outcome = walk(&chain, Some(heads(&chained(&entries(6)), &[6], 1)));
    assert_eq!(first(&outcome), (Reason::Edited, Some(3), Some(30)));
    assert!(outcome.also_bad.is_empty(), "{:?}", outcome.also_bad);
}

#[test]
fn a_deleted_entry_and_a_deleted_place_are_named() {
    let whole = chained(&entries(6));
    let mut chain = whole.clone();
    chain[3].1 = None;
    let outcome = walk(&chain, None);
    assert_eq!((first(&outcome), outcome.also_bad.len()), ((Reason::Deleted, Some(4), Some(40)), 0));
    let mut chain = whole;
    chain.remove(1);
    let outcome = walk(&chain, None);
    assert_eq!((first(&outcome), outcome.also_bad.len()), ((Reason::Deleted, Some(2), None), 0));
}

#[test]
fn a_cut_end_shows_in_the_heads_alone() {
    let chain = chained(&entries(6));
    let heads = heads(&chain, &[2, 6], 1);
    assert_eq!(walk(&chain[..4], None).first_bad, None, "the chain itself is in order");
    assert_eq!(first(&walk(&chain[..4], Some(heads.clone()))), (Reason::Truncated, Some(5), None));
    assert_eq!(first(&walk(&[], Some(heads))), (Reason::Truncated, Some(1), None));
}

#[test]
fn a_chain_made_anew_shows_in_the_heads_alone() {
    let old = chained(&entries(6));
    let mut changed = entries(6);
    changed[2].actor = "nobody".into();
    let new = chained(&changed);
    assert_eq!(walk(&new, None).first_bad, None, "the chain itself is in order");
    let outcome = walk(&new, Some(heads(&old, &[2, 5, 6], 1)));
    assert_eq!(first(&outcome), (Reason::Rechained, Some(5), Some(50)));
    assert_eq!(outcome.confirmed_until, 2, "so it was changed behind the second");
}

#[test]
fn a_chain_made_anew_that_was_signed_since_then_is_told_all_the_same() {
    let old = chained(&entries(6));
    let mut changed = entries(6);
    changed[2].actor = "nobody".into();
    let new = chained(&changed);
    let mut both = heads(&old, &[6], 1);
    let mut keys = HeadKeys::default();
    let key = SigningKey::from_bytes(&[1; 32]);
    keys.add(&BASE64URL_NOPAD.encode(key.verifying_key().as_bytes())).unwrap();
    let head = Head::sign(&key, &clc(), &new[5].0, chrono::DateTime::UNIX_EPOCH);
    both.take(&serde_json::to_vec(&head).unwrap(), &clc(), &keys);
    assert_eq!(first(&walk(&new, Some(both))), (Reason::Rechained, Some(6), Some(60)));
}

#[test]
fn a_head_of_another_key_is_forged() {
    let chain = chained(&entries(6));
    let outcome = walk(&chain, Some(heads(&chain, &[4], 2)));
    assert_eq!(first(&outcome), (Reason::HeadForged, Some(4), Some(40)));
    assert_eq!(outcome.confirmed_until, 0);
}

#[test]
fn old_entries_without_a_head_and_without_a_place_are_named() {
    let chain = chained(&entries(6));
    let mut walk = Walk::new(&clc(), Some(heads(&chain, &[2], 1)), 3_500_000);
    chain.iter().for_each(|(link, entry)| walk.step(link, entry.as_ref()));
    let outcome = walk.finish(Some(70));
    assert_eq!(first(&outcome), (Reason::HeadGap, Some(3), Some(30)));
    assert_eq!(outcome.also_bad, [chain::Bad { reason: Reason::UnsealedOld, seq: None, audit_id: Some(70) }]);
}
