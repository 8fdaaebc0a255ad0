//! Files with credentials: whatever they hold, they are read or refused, and neither shows what they held.

use xms_runtime::client::credential::{CredentialError, ManagementCertificate, PublishSettings, Subscription};

/// Stands in seeds where a secret does.
const SECRET: &str = "hunter2-secret";

pub(super) fn run(data: &[u8]) {
    let Some((&kind, file)) = data.split_first() else { return };
    match kind % 3 {
        0 => match PublishSettings::from_xml(file) {
            Ok(settings) => {
                // What names a subscription is shown, whatever stands there.
                let is_public = |subscription: &Subscription| {
                    let shown =
                        [subscription.id(), subscription.name(), subscription.service_url().unwrap_or_default()];
                    shown.iter().any(|text| text.contains(SECRET))
                };
                if settings.subscriptions().iter().any(is_public) {
                    return;
                }
                check(&format!("{settings:?}"));
                for subscription in settings.subscriptions() {
                    certificate(subscription.certificate());
                }
                let _ = settings.only().map_err(|error| refused(&error));
            }
            Err(error) => refused(&error),
        },
        1 => certificate(ManagementCertificate::from_pem(file)),
        _ => {
            certificate(ManagementCertificate::from_pkcs12(file, ""));
            certificate(ManagementCertificate::from_pkcs12(file, SECRET));
        }
    }
}

fn certificate(outcome: Result<ManagementCertificate, CredentialError>) {
    match outcome {
        Ok(certificate) => check(&format!("{certificate:?}")),
        Err(error) => refused(&error),
    }
}

fn refused(error: &CredentialError) {
    check(&format!("{error} {error:?}"));
}

fn check(shown: &str) {
    assert!(!shown.contains(SECRET), "{shown}");
}
