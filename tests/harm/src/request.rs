//! Requests as inputs.
//!
//! In: the bytes of an input. Out: the parts that they stand for; every input stands for some request, or for none.
//! Nothing here judges what the runtime does.

use xms_runtime::Catalog;

/// Lists the services that are described; the first byte of an input chooses one.
pub static CATALOGS: [&Catalog; 3] = [
    &xms_services::service_management::CATALOG,
    &xms_services::storage_blob::CATALOG,
    &xms_services::storage_queue::CATALOG,
];

/// Lists methods, of which the first byte chooses one, too.
pub const METHODS: [&str; 8] = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "get", "X"];

/// Holds a request, as an input spells it: a byte for service and method, then path with query, lines of headers and body,
/// with a zero byte between two of them.
pub struct Request<'a> {
    /// Index in [`CATALOGS`].
    pub service: usize,
    /// One of [`METHODS`].
    pub method: &'static str,
    /// Path and query.
    pub target: &'a str,
    /// Names and values, without white space around them.
    pub headers: Vec<(&'a str, &'a str)>,
    /// Bytes of any kind.
    pub body: &'a [u8],
}

impl<'a> Request<'a> {
    /// Reads an input; `None` where nothing can be sent so.
    pub fn read(data: &'a [u8]) -> Option<Self> {
        let (&first, rest) = data.split_first()?;
        let mut parts = rest.splitn(3, |&byte| byte == 0);
        let mut text = || std::str::from_utf8(parts.next().unwrap_or_default()).ok();
        let (target, headers) = (text()?, text()?);
        let first = usize::from(first);
        Some(Self {
            service: first / METHODS.len() % CATALOGS.len(),
            method: METHODS[first % METHODS.len()],
            target,
            headers: headers
                .lines()
                .filter_map(|line| line.split_once(':'))
                .map(|(n, v)| (n.trim(), v.trim()))
                .collect(),
            body: parts.next().unwrap_or_default(),
        })
    }

    /// Spells a request, so that [`read`](Self::read) gives it again; `None` where no byte stands for the method.
    pub fn spell(service: usize, method: &str, target: &str, headers: &[(String, String)]) -> Option<Vec<u8>> {
        let method = METHODS.iter().position(|known| *known == method)?;
        let mut spelled = vec![u8::try_from(service * METHODS.len() + method).ok()?];
        spelled.extend(target.bytes().chain([0]));
        headers.iter().for_each(|(name, value)| spelled.extend(format!("{name}: {value}\n").bytes()));
        Some(spelled)
    }

    /// Gives the value of a header; names have no case.
    pub fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}
