//! What goes wrong is an error that says what to do.

use xms_runtime::client::credential::SharedKey;
use xms_services::storage_blob::block_blobs::PutOptions;
use xms_services::storage_blob::{error_code, version};

use crate::azurite::{ACCOUNT, azurite};
use crate::unique;

#[tokio::test]
async fn a_wrong_key_is_no_other_error() {
    let Some(azurite) = azurite() else { return };
    let wrong = azurite.blob_as(ACCOUNT, SharedKey::new(ACCOUNT, "d3Jvbmc=").unwrap());
    let error = wrong.containers().list().await.unwrap_err();
    assert_eq!((error.status(), error.code()), (Some(403), Some(error_code::AUTHORIZATION_FAILURE.code)));
    assert!(
        error.to_string().contains("Make sure the value of the Authorization header is formed correctly"),
        "{error}"
    );
    assert!(error.request_id().is_some() && !error.is_retryable());
}

#[tokio::test]
async fn a_signature_that_has_run_out_is_refused() {
    let Some(azurite) = azurite() else { return };
    let error = azurite.blob_with_expired_signature().containers().list().await.unwrap_err();
    assert_eq!(error.status(), Some(403), "{error}");
    assert!(error.code().is_some() && !error.to_string().contains("c2lnbmF0dXJl"), "{error}");
}

#[tokio::test]
async fn a_header_that_is_too_new_is_not_sent() {
    let Some(azurite) = azurite() else { return };
    let client = azurite.blob();
    let call = client.block_blobs().put("nowhere", "b", "").options(PutOptions::new().tags("a=b"));
    let error = call.api_version(version::V2019_07_07).await.unwrap_err();
    assert!(error.status().is_none() && error.attempts() == 0, "{error}");
    assert!(error.to_string().contains("x-ms-tags") && error.to_string().contains("2019-12-12"), "{error}");
}

#[tokio::test]
async fn a_missing_container_is_told_with_and_without_a_body() {
    let Some(azurite) = azurite() else { return };
    let client = azurite.blob();
    let nowhere = unique("nowhere");
    let errors = [
        client.blobs().list(&nowhere).await.unwrap_err(),
        client.blobs().get_properties(&nowhere, "blob").await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!((error.status(), error.code()), (Some(404), Some(error_code::CONTAINER_NOT_FOUND.code)), "{error}");
    }
}
