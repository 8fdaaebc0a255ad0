//! A service that knows its clients by their certificates.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use xms_runtime::client::credential::ManagementCertificate;
use xms_runtime::client::{ErrorKind, TransportErrorKind};

use crate::client::service::{Things, thing};

/// What is said about a certificate. Its subject must be its own: the same as the issuer's would mean signed by itself.
fn parameters(name: &str) -> CertificateParams {
    let mut parameters = CertificateParams::new(vec![name.to_owned()]).unwrap();
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters
}

/// A certificate of that name and its key, signed by `issuer`.
fn issue(name: &str, issuer: &CertifiedIssuer<'_, KeyPair>) -> (rcgen::Certificate, KeyPair) {
    let key = KeyPair::generate().unwrap();
    (parameters(name).signed_by(&key, issuer).unwrap(), key)
}

/// Answers 202 to whoever presents a certificate that `issuer` signed.
async fn serve(issuer: &CertifiedIssuer<'_, KeyPair>) -> u16 {
    let provider = Arc::new(ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(issuer.der().clone()).unwrap();
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build().unwrap();
    let (certificate, key) = issue("localhost", issuer);
    let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let config = config.with_client_cert_verifier(verifier).with_single_cert(chain, key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await;
            let _ = stream.shutdown().await;
        }
    });
    port
}

#[tokio::test]
async fn a_management_certificate_opens_the_door_and_its_absence_does_not() {
    let mut parameters = parameters("authority");
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let issuer = CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap();
    let port = serve(&issuer).await;
    let builder =
        || Things::builder("acc").endpoint(format!("https://localhost:{port}")).root_certificates(issuer.pem());
    let (certificate, key) = issue("client", &issuer);
    let credential = ManagementCertificate::from_pem(format!("{}{}", certificate.pem(), key.serialize_pem())).unwrap();
    let client = builder().credential(credential).build().unwrap();
    assert_eq!(client.add(&thing()).await.unwrap().status(), 202);
    let error = builder().build().unwrap().add(&thing()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error}");
    // Without the root, the service is not believed, and nothing is sent.
    let stranger = Things::builder("acc").endpoint(format!("https://localhost:{port}")).build().unwrap();
    let error = stranger.add(&thing()).await.unwrap_err();
    let ErrorKind::Transport(transport) = error.kind() else { panic!("{error}") };
    assert_eq!(transport.kind(), TransportErrorKind::Untrusted);
}

/// What is wrong with a certificate is said when the client is built, in words that lead on; `openssl` makes them, where
/// it is installed. The system's library takes some of them.
#[cfg(not(feature = "native-tls"))]
#[test]
fn a_certificate_that_tls_does_not_take_is_told_why() {
    use crate::credential::fixtures::Directory;

    let directory = Directory::new("weak");
    let request = "-keyout key.pem -nodes -subj /CN=weak -days 2 -batch";
    let pss = "-newkey rsa-pss -pkeyopt rsa_keygen_bits:2048";
    for (arguments, reason) in [
        (format!("req -x509 -newkey rsa:1024 -out cert.pem {request}"), "fewer than 2048 bits"),
        (format!("req -x509 {pss} -out cert.pem {request}"), "for RSA-PSS alone"),
        (format!("req -newkey rsa:2048 -out request.pem {request}"), "not of X.509 version 3"),
    ] {
        let Some(_) = directory.openssl(&arguments) else { return };
        if arguments.contains("request.pem") {
            let sign = "x509 -req -in request.pem -signkey key.pem -out cert.pem -days 2";
            let Some(_) = directory.openssl(sign) else { return };
        }
        let pem = [directory.read("cert.pem"), directory.read("key.pem")].concat();
        let credential = ManagementCertificate::from_pem(pem).unwrap();
        let error = Things::builder("acc").endpoint("https://localhost:1").credential(credential).build().err();
        let error = error.map(|error| error.to_string()).unwrap_or_default();
        assert!(error.contains(reason), "{arguments}: {error}");
    }
}
