//! Every form in which a certificate comes gives the same identity.

use xms_runtime::Base64Bytes;
use xms_runtime::client::credential::{
    ClientIdentity, Credential, CredentialErrorKind, ManagementCertificate, PublishSettings,
};

use crate::credential::fixtures::{Directory, EMPTY_PASSWORD, NO_PASSWORD, PEM, THUMBPRINT};

fn bytes(encoded: &str) -> Vec<u8> {
    Base64Bytes::from_encoded(encoded).bytes().unwrap()
}

fn identity(certificate: &ManagementCertificate) -> &ClientIdentity {
    certificate.identity().unwrap()
}

fn kind(
    outcome: Result<ManagementCertificate, xms_runtime::client::credential::CredentialError>,
) -> CredentialErrorKind {
    outcome.unwrap_err().kind().clone()
}

#[test]
fn pem_gives_its_certificate_and_key() {
    let certificate = ManagementCertificate::from_pem(format!("a comment\n{PEM}")).unwrap();
    let identity = identity(&certificate);
    assert_eq!(identity.thumbprint(), THUMBPRINT);
    assert_eq!(format!("{}{}", identity.private_key_pem().expose(), identity.certificate_chain_pem()), PEM);
}

#[test]
fn old_ciphers_and_both_empty_passwords_are_read() {
    let expected = ManagementCertificate::from_pem(PEM).unwrap();
    for encoded in [EMPTY_PASSWORD, NO_PASSWORD] {
        assert_eq!(ManagementCertificate::from_pkcs12(bytes(encoded), "").unwrap(), expected);
        assert_eq!(kind(ManagementCertificate::from_pkcs12(bytes(encoded), "x")), CredentialErrorKind::WrongPassword);
    }
}

/// The same values in BER as some programs write it: lengths that come at the end, and texts in pieces.
fn indefinite(der: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = der;
    while let [tag, first, after @ ..] = rest {
        let (length, content) = match *first {
            short if short < 0x80 => (usize::from(short), after),
            long => {
                let (bytes, content) = after.split_at(usize::from(long & 0x7F));
                (bytes.iter().fold(0, |length, &byte| length << 8 | usize::from(byte)), content)
            }
        };
        let (content, next) = content.split_at(length);
        if tag & 0x20 != 0 {
            out.extend([*tag, 0x80]);
            out.extend(indefinite(content));
            out.extend([0, 0]);
        } else {
            out.extend(&rest[..rest.len() - next.len()]);
        }
        rest = next;
    }
    out
}

#[test]
fn lengths_that_come_at_the_end_are_read() {
    let expected = ManagementCertificate::from_pem(PEM).unwrap();
    for encoded in [EMPTY_PASSWORD, NO_PASSWORD] {
        let certificate = ManagementCertificate::from_pkcs12(indefinite(&bytes(encoded)), "").unwrap();
        assert_eq!(certificate, expected);
    }
}

#[test]
fn damaged_pkcs12_is_an_error_wherever_it_is_damaged() {
    let whole = bytes(EMPTY_PASSWORD);
    for at in (0..whole.len()).step_by(7) {
        let mut damaged = whole.clone();
        damaged[at] ^= 0x41;
        // Some bytes say nothing that is needed, such as the attributes of a bag.
        let _ = ManagementCertificate::from_pkcs12(&damaged, "");
        assert!(ManagementCertificate::from_pkcs12(&whole[..at], "").is_err(), "cut at {at}");
    }
    assert_eq!(kind(ManagementCertificate::from_pkcs12(PEM, "")), CredentialErrorKind::NotPkcs12);
    for file in [whole.clone(), indefinite(&whole)] {
        assert_eq!(kind(ManagementCertificate::from_pem(file)), CredentialErrorKind::NotPemButPkcs12);
    }
}

#[test]
fn publish_settings_lead_to_the_certificate() {
    let directory = Directory::new("publish_settings");
    let one = format!(r#"<Subscription Id="A" Name="n" ManagementCertificate="{NO_PASSWORD}"/>"#);
    let other = one.replace("\"A\"", "\"B\"");
    let of = |subscriptions: &str| {
        format!("<PublishData><PublishProfile SchemaVersion=\"2.0\">{subscriptions}</PublishProfile></PublishData>")
    };
    let path = directory.write("one.publishsettings", of(&one));
    let certificate = ManagementCertificate::from_publish_settings(&path).unwrap();
    assert_eq!(identity(&certificate).thumbprint(), THUMBPRINT);

    let path = directory.write("two.publishsettings", of(&format!("{one}{other}")));
    let error = ManagementCertificate::from_publish_settings(&path).unwrap_err();
    let line = format!("{}: there are 2 subscriptions; choose one by its id: A (n), B (n)", path.display());
    assert_eq!(error.to_string(), line);
    let settings = PublishSettings::from_file(&path).unwrap();
    let certificate = settings.subscription("b").unwrap().certificate().unwrap();
    assert_eq!(identity(&certificate).thumbprint(), THUMBPRINT);
}

#[test]
fn what_is_missing_in_pem_is_said() {
    let (key, certificate) = PEM.split_at(PEM.find("-----BEGIN CERTIFICATE").unwrap());
    let of = |text: &str| kind(ManagementCertificate::from_pem(text));
    assert_eq!(of(key), CredentialErrorKind::NoCertificate);
    assert_eq!(of(certificate), CredentialErrorKind::NoPrivateKey);
    assert_eq!(of(""), CredentialErrorKind::NoCertificate);
    assert_eq!(of(&format!("{PEM}{key}")), CredentialErrorKind::SeveralPrivateKeys);
    assert_eq!(of(&PEM.replace("PRIVATE", "ENCRYPTED PRIVATE")), CredentialErrorKind::EncryptedPrivateKey);
    assert_eq!(of(&PEM.replace("PRIVATE", "RARE PRIVATE")), CredentialErrorKind::UnknownPrivateKey);
    let error = ManagementCertificate::from_pem_file("no/such/file.pem").unwrap_err();
    assert!(error.to_string().starts_with("no/such/file.pem: the file cannot be read: "), "{error}");
}

#[test]
fn what_openssl_writes_is_read() {
    let directory = Directory::new("openssl");
    let rsa = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=rsa -keyout rsa.key -out rsa.crt";
    if directory.openssl(rsa).is_none() {
        return;
    }
    let ours = [directory.read("rsa.key"), directory.read("rsa.crt")].concat();
    let expected = ManagementCertificate::from_pem(ours).unwrap();
    let export = "pkcs12 -export -inkey rsa.key -in rsa.crt -out file.p12";
    for (options, password) in [
        ("-legacy -passout pass:", ""),
        ("-legacy -passout pass:pässword", "pässword"),
        ("-legacy -certpbe PBE-SHA1-RC2-128 -keypbe PBE-SHA1-2DES -passout pass:x", "x"),
        ("-certpbe NONE -keypbe NONE -passout pass:x", "x"),
        ("-certpbe AES-256-CBC -keypbe AES-256-CBC -macalg sha512 -passout pass:x", "x"),
        ("-passout pass:", ""),
        ("-nomac -passout pass:x", "x"),
    ] {
        if directory.openssl(&format!("{export} {options}")).is_none() {
            continue;
        }
        let read = |password| ManagementCertificate::from_pkcs12(directory.read("file.p12"), password);
        assert_eq!(read(password).unwrap(), expected, "{options}");
        if !options.contains("NONE") {
            assert_eq!(kind(read("another")), CredentialErrorKind::WrongPassword, "{options}");
        }
    }
}

#[test]
fn keys_of_older_forms_become_pkcs8() {
    let directory = Directory::new("keys");
    for (make, convert) in [
        ("genrsa -out new.key 2048", "rsa -in new.key -traditional -out old.key"),
        ("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out new.key", "ec -in new.key -out old.key"),
    ] {
        if directory.openssl(make).is_none() || directory.openssl(convert).is_none() {
            continue;
        }
        let read = |key| {
            let certificate = &PEM[PEM.find("-----BEGIN CERTIFICATE").unwrap()..];
            let text = [directory.read(key), certificate.as_bytes().to_vec()].concat();
            ManagementCertificate::from_pem(text).unwrap()
        };
        let converted = directory.write("converted.key", identity(&read("old.key")).private_key_pem().expose());
        assert!(converted.exists());
        let public = |key: &str| directory.openssl(&format!("pkey -in {key} -pubout"));
        assert_eq!(public("converted.key"), public("new.key"), "{make}");
        assert!(
            String::from_utf8(directory.read("converted.key")).unwrap().starts_with("-----BEGIN PRIVATE KEY-----\n")
        );
    }
}

#[test]
fn a_chain_begins_with_the_certificate_of_the_key() {
    let directory = Directory::new("chain");
    let steps = [
        "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=root -keyout root.key -out root.crt",
        "req -newkey rsa:2048 -nodes -subj /CN=leaf -keyout leaf.key -out leaf.csr",
        "x509 -req -in leaf.csr -CA root.crt -CAkey root.key -CAcreateserial -days 2 -out leaf.crt",
    ];
    if steps.iter().any(|step| directory.openssl(step).is_none()) {
        return;
    }
    let stranger = &PEM[PEM.find("-----BEGIN CERTIFICATE").unwrap()..];
    let all = [stranger.as_bytes(), &directory.read("root.crt"), &directory.read("leaf.crt")].concat();
    directory.write("all.crt", all);
    directory.openssl("pkcs12 -export -inkey leaf.key -in all.crt -passout pass: -out chain.p12").unwrap();
    let certificate = ManagementCertificate::from_pkcs12(directory.read("chain.p12"), "").unwrap();
    let expected = [directory.read("leaf.crt"), directory.read("root.crt")].concat();
    assert_eq!(identity(&certificate).certificate_chain_pem().as_bytes(), expected);
}

#[test]
fn work_has_a_bound_for_the_file_as_a_whole() {
    let directory = Directory::new("work");
    let rsa = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=rsa -keyout rsa.key -out rsa.crt";
    if directory.openssl(rsa).is_none() {
        return;
    }
    let of = |options: &str| {
        directory
            .openssl(&format!("pkcs12 -export -inkey rsa.key -in rsa.crt -out file.p12 -passout pass:a {options}"))?;
        Some(ManagementCertificate::from_pkcs12(directory.read("file.p12"), "a"))
    };
    let unsupported = |outcome: Result<_, _>, named: &str| {
        let kind = kind(outcome);
        assert!(matches!(&kind, CredentialErrorKind::UnsupportedPkcs12(what) if what.contains(named)), "{kind:?}");
    };
    unsupported(of("-iter 600001").unwrap(), "600001 rounds");
    unsupported(of("-iter 600001 -nomaciter").unwrap(), "600001 rounds");
    let large = vec![0x30; (4 << 20) + 1];
    assert_eq!(kind(ManagementCertificate::from_pkcs12(large, "a")), CredentialErrorKind::TooLarge);
}
