//! No credential shows what it holds, nor does an error about it.

use std::error::Error;
use std::fmt::{Debug, Display};

use xms_runtime::client::credential::{
    BearerToken, Credential, CredentialError, ManagementCertificate, PublishSettings, Token,
};

use crate::credential::fixtures::{EMPTY_PASSWORD, KEY_LINES, NO_PASSWORD, PEM};
use crate::credential::request;

const TOKEN: &str = "t0ps3cr3t";

fn check(shown: &str) {
    let secrets = KEY_LINES.into_iter().chain([&EMPTY_PASSWORD[..40], &NO_PASSWORD[..40], TOKEN]);
    for secret in secrets {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
    assert!(!shown.contains("PRIVATE KEY"), "{shown}");
}

fn check_debug(value: &dyn Debug) {
    check(&format!("{value:?} {value:#?}"));
}

fn check_error<T>(outcome: Result<T, CredentialError>) {
    let Err(error) = outcome else { panic!("an error") };
    fn shown(error: &(impl Debug + Display + ?Sized)) -> String {
        format!("{error} {error:?} {error:#?}")
    }
    check(&shown(&error));
    check(&shown(error.kind()));
    let mut source = error.get_ref().map(|cause| cause as &dyn Error).or(error.source());
    while let Some(error) = source {
        check(&shown(error));
        source = error.source();
    }
}

fn settings(certificate: &str) -> String {
    format!(
        "<PublishData><PublishProfile><Subscription Id='1' Name='n' ManagementCertificate='{certificate}'/>\
         </PublishProfile></PublishData>"
    )
}

#[test]
fn credentials_do_not_show_what_they_hold() {
    let certificate = ManagementCertificate::from_pem(PEM).unwrap();
    check_debug(&certificate);
    check_debug(&certificate.identity());
    check_debug(certificate.identity().unwrap().private_key_pem());
    let settings = PublishSettings::from_xml(settings(NO_PASSWORD)).unwrap();
    check_debug(&settings);
    check_debug(&settings.only().unwrap().certificate());
    check_debug(&Token::new(TOKEN));
    check_debug(&BearerToken::fixed(TOKEN));
    check_debug(&BearerToken::new(|| async { Ok(Token::new(TOKEN)) }));
}

#[tokio::test]
async fn headers_do_not_show_the_token() {
    let mut request = request();
    BearerToken::fixed(TOKEN).authorize(&mut request).await.unwrap();
    check_debug(&request);
    check_debug(request.headers());
}

#[tokio::test]
async fn errors_do_not_show_what_was_read() {
    let (key, certificate) = PEM.split_at(PEM.find("-----BEGIN CERTIFICATE").unwrap());
    let damaged = PEM.replace("-----END PRIVATE", "?\n-----END PRIVATE");
    let broken = PEM.replace("BEGIN PRIVATE", "BEGIN EC PRIVATE").replace("END PRIVATE", "END EC PRIVATE");
    for text in [key, certificate, &damaged, &broken, &format!("{PEM}{key}"), &PEM[..200]] {
        check_error(ManagementCertificate::from_pem(text));
        check_error(ManagementCertificate::from_pkcs12(text, TOKEN));
        check_error(PublishSettings::from_xml(text));
    }
    check_error(PublishSettings::from_xml(settings(NO_PASSWORD).replace("</PublishProfile>", "")));
    check_error(PublishSettings::from_xml(settings(&format!("{NO_PASSWORD}<"))));
    let short = PublishSettings::from_xml(settings(&NO_PASSWORD[..80])).unwrap();
    check_error(short.only().unwrap().certificate());
    check_error(BearerToken::fixed(format!("{TOKEN}\n{TOKEN}")).authorize(&mut request()).await);
}
