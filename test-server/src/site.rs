//! The site of a service, as `xms docs` writes it, beside the service itself: so that its samples can be sent from its pages.
//!
//! In: the path of a request, and files of a folder or in memory. Out: a file with its type. Nothing outside of the site is
//! read, wherever a path or a link leads.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};

use axum::body::{Body, Bytes};
use http::header::{ALLOW, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION};
use http::{HeaderValue, Method, Response, StatusCode};
use percent_encoding::percent_decode_str;

use crate::refused::Refused;

/// What all paths of the site begin with.
pub const SITE: &str = "/_site/";

/// The page of a folder.
const INDEX: &str = "index.html";

/// How many bytes a file may have: more than any page or index of a search.
const MAX_FILE_BYTES: u64 = 64 << 20;

/// What a page may do in a browser: load what lies beside it, and send requests to this server.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Whether a path is one of the site's.
pub(crate) fn contains(path: &str) -> bool {
    path.strip_prefix(SITE.trim_end_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Holds where the files of a site are.
#[derive(Clone, Debug)]
pub struct Site(Files);

#[derive(Clone, Debug)]
enum Files {
    /// A folder, without links in its path.
    Folder(PathBuf),
    Memory(BTreeMap<PathBuf, Bytes>),
}

impl Site {
    /// Takes a folder that `xms docs` has written. Its files are read when they are asked for, as they are then.
    ///
    /// # Errors
    /// Fails when there is no such folder, or it has no first page.
    pub fn folder(path: &Path) -> io::Result<Self> {
        if !path.join(INDEX).is_file() {
            let shown = path.display();
            let message = format!("`{shown}` is no site: it has no `{INDEX}`; `xms docs --out {shown}` writes one");
            return Err(io::Error::new(ErrorKind::NotFound, message));
        }
        Ok(Self(Files::Folder(path.canonicalize()?)))
    }

    /// Takes files in memory, by their paths in the site.
    pub fn files<T: Into<Bytes>>(files: impl IntoIterator<Item = (PathBuf, T)>) -> Self {
        Self(Files::Memory(files.into_iter().map(|(path, text)| (path, text.into())).collect()))
    }

    /// Returns whether the path of a request is the site's.
    pub fn contains(path: &str) -> bool {
        contains(path)
    }

    /// Answers a request of such a path with a file.
    ///
    /// # Errors
    /// Fails when there is none, or something else than to read is asked for.
    pub async fn answer(&self, method: &Method, path: &str) -> Result<Response<Body>, Refused> {
        if !matches!(*method, Method::GET | Method::HEAD) {
            let message = "The methods of this path are GET, HEAD.";
            return Err(Refused::new(StatusCode::METHOD_NOT_ALLOWED, message).header(ALLOW, "GET, HEAD"));
        }
        let Some(path) = path.strip_prefix(SITE) else {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
            response.headers_mut().insert(LOCATION, HeaderValue::from_static(SITE));
            return Ok(response);
        };
        let unknown =
            || Refused::new(StatusCode::NOT_FOUND, format!("The site has no such page; it begins at `{SITE}`."));
        let file = file(path).ok_or_else(unknown)?;
        let kind = HeaderValue::from_static(content_type(&file));
        let bytes = self.read(&file).await.map_err(|error| match error.kind() {
            ErrorKind::NotFound | ErrorKind::IsADirectory | ErrorKind::NotADirectory => unknown(),
            _ => Refused::new(StatusCode::INTERNAL_SERVER_ERROR, format!("The page cannot be read: {error}.")),
        })?;
        let mut response = Response::new(Body::from(bytes));
        response.headers_mut().insert(CONTENT_TYPE, kind);
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
        Ok(response)
    }

    async fn read(&self, file: &Path) -> io::Result<Bytes> {
        let folder = match &self.0 {
            Files::Memory(files) => return files.get(file).cloned().ok_or_else(|| ErrorKind::NotFound.into()),
            Files::Folder(folder) => folder,
        };
        // What a link leads to stands in the site, or is not there.
        let whole = tokio::fs::canonicalize(folder.join(file)).await?;
        let about = tokio::fs::metadata(&whole).await?;
        if !whole.starts_with(folder) || !about.is_file() {
            return Err(ErrorKind::NotFound.into());
        }
        if about.len() > MAX_FILE_BYTES {
            return Err(io::Error::new(ErrorKind::FileTooLarge, format!("it has more than {MAX_FILE_BYTES} bytes")));
        }
        tokio::fs::read(whole).await.map(Bytes::from)
    }
}

/// The file that a path behind [`SITE`] asks for; `None` where no file of a site can be called so.
fn file(path: &str) -> Option<PathBuf> {
    let path = percent_decode_str(path).decode_utf8().ok()?;
    if path.contains(['\0', '\\']) {
        return None;
    }
    let mut file = PathBuf::from(&*path);
    if path.is_empty() || path.ends_with('/') {
        file.push(INDEX);
    }
    file.components().all(|part| matches!(part, Component::Normal(_))).then_some(file)
}

/// The type of a file by its name.
fn content_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("txt" | "md" | "toml") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use axum::body::to_bytes;

    use super::*;

    async fn get(site: &Site, path: &str) -> Result<String, StatusCode> {
        let response = site.answer(&Method::GET, path).await.map_err(|refused| refused.into_response().status())?;
        assert!(response.headers().contains_key(CONTENT_TYPE), "{path}");
        Ok(String::from_utf8(to_bytes(response.into_body(), 100).await.unwrap().to_vec()).unwrap())
    }

    #[tokio::test]
    async fn files_of_a_folder_are_given_and_no_others() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("site");
        fs::create_dir_all(folder.join("beds")).unwrap();
        assert!(Site::folder(&folder).unwrap_err().to_string().contains("`xms docs --out"));
        for (path, text) in [("site/index.html", "first"), ("site/beds/a b.html", "beds"), ("secret.txt", "secret")] {
            fs::write(place.path().join(path), text).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(place.path().join("secret.txt"), folder.join("link.txt")).unwrap();
        let site = Site::folder(&folder).unwrap();
        assert_eq!(get(&site, "/_site/").await.as_deref(), Ok("first"));
        assert_eq!(get(&site, "/_site/beds/a%20b.html").await.as_deref(), Ok("beds"));
        for path in
            ["beds", "beds/", "other.html", "../secret.txt", "%2e%2e/secret.txt", "link.txt", "/etc/hosts", "a%00"]
        {
            assert_eq!(get(&site, &format!("/_site/{path}")).await, Err(StatusCode::NOT_FOUND), "{path}");
        }
        let posted = site.answer(&Method::POST, "/_site/").await.unwrap_err().into_response();
        assert_eq!(posted.status(), StatusCode::METHOD_NOT_ALLOWED);
    }

    #[tokio::test]
    async fn files_in_memory_are_given_and_the_bare_path_leads_there() {
        let site = Site::files([(PathBuf::from(INDEX), "first")]);
        assert_eq!(get(&site, "/_site/").await.as_deref(), Ok("first"));
        assert_eq!(get(&site, "/_site/none").await, Err(StatusCode::NOT_FOUND));
        let led = site.answer(&Method::GET, "/_site").await.unwrap();
        assert_eq!((led.status().as_u16(), &led.headers()[LOCATION]), (308, &HeaderValue::from_static(SITE)));
        assert!(!contains("/_sites") && !contains("/site"));
    }
}
