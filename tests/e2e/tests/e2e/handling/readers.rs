//! Who else has a request open.

use testkit::shared;

use super::{LINH, SOKHA, TENANT, colleagues};
use crate::database::owner;

#[tokio::test]
async fn who_opens_a_request_sees_which_colleague_has_it_open() {
    let (sokha, linh) = colleagues().await;
    let [sent, other] = sokha.receives_some().await;
    assert!(sokha.surroundings(&sent).await.readers.is_empty());
    assert!(sokha.surroundings(&sent).await.readers.is_empty(), "nobody is told of themselves");
    assert_eq!(linh.surroundings(&sent).await.readers, [SOKHA]);
    assert_eq!(sokha.surroundings(&sent).await.readers, [LINH]);
    assert!(linh.surroundings(&other).await.readers.is_empty(), "another request");

    let aged = sqlx::query("UPDATE inquiry_reader SET at = at - interval '6 minutes' WHERE inquiry_id = $1");
    let aged = aged.bind(sent.id).execute(&mut owner(shared(), TENANT).await).await.unwrap();
    assert_eq!(aged.rows_affected(), 2);
    assert!(linh.surroundings(&sent).await.readers.is_empty(), "who opened it a while ago has closed it");
    assert_eq!(sokha.surroundings(&sent).await.readers, [LINH], "who opens it again has it open");
}
