//! TLS, with certificates made at the start.
//!
//! In: nothing. Out: an authority that nobody else has, a certificate of its for this server, and one for clients.
//! Nothing is written to the disk here.

use std::io;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// The names under which the server is found.
const NAMES: &[&str] = &["localhost", "127.0.0.1", "::1"];

/// What a server with TLS has.
pub(crate) struct Tls {
    pub(crate) acceptor: TlsAcceptor,
    /// The authority's certificate, in PEM.
    pub(crate) root: String,
    /// A client's certificate and its key, in PEM.
    pub(crate) client: String,
}

impl Tls {
    /// Makes everything anew.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub(crate) fn new() -> io::Result<Self> {
        let mut parameters = parameters("emulator authority", &[])?;
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(parameters, key()?).map_err(io::Error::other)?;
        let (certificate, key) = issue("emulator", NAMES, &issuer)?;
        let (client, client_key) = issue("emulator client", &[], &issuer)?;
        let provider = Arc::new(ring::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(issuer.der().clone()).map_err(io::Error::other)?;
        // Who shows none is let in, and refused by the service in its own words.
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider))
            .allow_unauthenticated()
            .build()
            .map_err(io::Error::other)?;
        let chain: Vec<CertificateDer<'static>> = vec![certificate.der().clone()];
        let key = PrivateKeyDer::try_from(key.serialize_der()).map_err(io::Error::other)?;
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(io::Error::other)?
            .with_client_cert_verifier(verifier)
            .with_single_cert(chain, key)
            .map_err(io::Error::other)?;
        Ok(Self {
            acceptor: TlsAcceptor::from(Arc::new(config)),
            root: issuer.pem(),
            client: format!("{}{}", client.pem(), client_key.serialize_pem()),
        })
    }
}

fn key() -> io::Result<KeyPair> {
    KeyPair::generate().map_err(io::Error::other)
}

/// What is said about a certificate. Its subject is its own: the issuer's would mean signed by itself.
fn parameters(name: &str, hosts: &[&str]) -> io::Result<CertificateParams> {
    let hosts: Vec<String> = hosts.iter().map(|host| (*host).to_owned()).collect();
    let mut parameters = CertificateParams::new(hosts).map_err(io::Error::other)?;
    parameters.distinguished_name.push(DnType::CommonName, name);
    Ok(parameters)
}

fn issue(
    name: &str,
    hosts: &[&str],
    issuer: &CertifiedIssuer<'_, KeyPair>,
) -> io::Result<(rcgen::Certificate, KeyPair)> {
    let key = key()?;
    let certificate = parameters(name, hosts)?.signed_by(&key, issuer).map_err(io::Error::other)?;
    Ok((certificate, key))
}
