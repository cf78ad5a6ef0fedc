//! Lists of the inbox that somebody comes back to.

use contracts::{
    ApiError,
    intake::{InboxFilter, SaveFilter, SavedFilter},
};
use futures::future::join_all;
use testkit::{Desk, Ways, shared};
use uuid::Uuid;
use web::ProblemKind;

use super::TENANT;
use crate::answers::{field_errors, kind, wrong};

struct Reader {
    ways: Ways,
    desk: Desk,
}

impl Reader {
    /// Whose lists no other test counts.
    async fn new(who: &str) -> Self {
        let desk = Desk::newcomer(shared(), TENANT, &format!("{who}@k-spi.example"), "focal_point").await;
        Self { ways: shared().ways(), desk }
    }

    async fn keeps(&self, name: &str, filter: InboxFilter) -> Result<SavedFilter, ApiError> {
        let save = SaveFilter { name: name.to_owned(), filter };
        self.ways.intake.save_filter(TENANT, &self.desk.call().await, &save).await
    }

    async fn removes(&self, id: Uuid) -> Result<(), ApiError> {
        self.ways.intake.remove_saved_filter(TENANT, &self.desk.call().await, id).await
    }

    async fn lists(&self) -> Vec<SavedFilter> {
        self.ways.intake.saved_filters(TENANT, &self.desk.call().await).await.unwrap().items
    }
}

#[tokio::test]
async fn a_list_that_was_narrowed_is_kept_for_who_named_it_and_for_nobody_else() {
    let (sokha, linh) = (Reader::new("keeps-lists").await, Reader::new("keeps-others").await);
    let malaysia = InboxFilter { country_now: Some("MY".into()), urgent: true, ..InboxFilter::of_state("open") };
    let kept = sokha.keeps("  Urgent in Malaysia ", malaysia.clone()).await.unwrap();
    let mine = InboxFilter { assignee: Some("me".into()), due: Some("week".into()), ..InboxFilter::default() };
    let other = sokha.keeps("Mine", mine.clone()).await.unwrap();
    assert_eq!((kept.name.as_str(), &kept.filter, &other.filter), ("Urgent in Malaysia", &malaysia, &mine));
    assert_eq!(sokha.lists().await, [other.clone(), kept.clone()], "by name");
    assert_eq!(linh.lists().await, []);
    assert_eq!(kind(linh.removes(kept.id).await), ProblemKind::NotFound);

    assert_eq!(sokha.keeps("Mine", mine.clone()).await.unwrap(), other, "sent twice");
    assert_eq!(field_errors(sokha.keeps("MINE", malaysia.clone()).await), wrong("name", "name_taken"));
    linh.keeps("Mine", mine).await.unwrap();
    sokha.removes(other.id).await.unwrap();
    assert_eq!(kind(sokha.removes(other.id).await), ProblemKind::NotFound);
    assert_eq!((sokha.lists().await.len(), linh.lists().await.len()), (1, 1));

    let odd =
        |state: &str, country: &str| InboxFilter { country_now: Some(country.into()), ..InboxFilter::of_state(state) };
    for (name, filter, field, code) in [
        (" ", malaysia.clone(), "name", "required"),
        (&*"x".repeat(61), malaysia.clone(), "name", "too_long"),
        (&*"\u{958}".repeat(60), malaysia.clone(), "name", "too_long"),
        ("x", odd("no_such", "MY"), "state", "unknown_code"),
        ("x", odd("open", "??"), "country_now", "unknown_code"),
    ] {
        assert_eq!(field_errors(sokha.keeps(name, filter).await), wrong(field, code), "{name}");
    }
    for number in 1..18 {
        sokha.keeps(&number.to_string(), InboxFilter::default()).await.unwrap();
    }
    let last = ["a", "b", "c", "d"].map(|name| sokha.keeps(name, malaysia.clone()));
    let (kept, refused): (Vec<_>, Vec<_>) = join_all(last).await.into_iter().partition(Result::is_ok);
    assert_eq!(kept.len(), 2, "twenty at the most, however many come at once");
    for refused in refused {
        assert_eq!(field_errors(refused), wrong("name", "too_many"));
    }
}
