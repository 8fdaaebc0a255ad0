//! Addresses that are joined to one that is taken apart already.
//!
//! In: a client's base address, once, and the path of each call. Out: the address that setting the whole path would give, with
//! less taken apart anew; or nothing, where a join might mean something else than a path.

use reqwest::Url;

/// Returns the base with a slash at its end, where paths can be joined to it.
pub(super) fn folder(base: &Url) -> Option<Url> {
    let is_path_alone = base.query().is_none() && base.fragment().is_none();
    let mut folder = Some(base.clone()).filter(|base| is_path_alone && matches!(base.scheme(), "http" | "https"))?;
    folder.set_path(&format!("{}/", base.path().trim_end_matches('/')));
    Some(folder)
}

/// Returns the address of a path behind a folder. The path has a dot in front of its first slash, so that nothing in it can be
/// taken for a scheme or a host. `None` where it holds anything that is more than a path: a query, or what is passed over.
pub(super) fn join(folder: &Url, path: &str) -> Option<Url> {
    // Without an early end, which few paths have: so it takes the fewest instructions.
    let is_path = path.bytes().fold(path.starts_with("./"), |is_path, byte| is_path & IS_OF_PATH[usize::from(byte)]);
    if is_path { folder.join(path).ok() } else { None }
}

/// Bytes that mean the same in a path that is joined as in one that is set. Dots are among them: segments of dots are left out
/// of both.
const IS_OF_PATH: [bool; 256] = {
    let (mut table, mut byte) = ([false; 256], 0);
    while byte < table.len() {
        let sign = byte as u8;
        table[byte] = sign.is_ascii_alphanumeric()
            || matches!(sign, b'/' | b'%' | b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')')
            || matches!(sign, b'*' | b'+' | b',' | b';' | b'=' | b':' | b'@');
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    /// What setting the whole path gives.
    fn set(base: &Url, path: &str) -> Url {
        let mut url = base.clone();
        url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
        url
    }

    #[test]
    fn what_is_joined_is_what_setting_the_whole_path_gives() {
        const PARTS: [&str; 22] = [
            "/", "/", "a", "b-c", "x.y", "%2F", "%2e", ".", "..", "%2E%2e", ":", "\\", "?", "#", " ", "é", "@", "//",
            "http", "\t", "~", "{",
        ];
        let bases = ["http://h.example", "https://h.example:8443/one/two", "http://127.0.0.1:9/a%20b/c.d"];
        let mut joined = 0;
        for base in bases.map(|base| Url::parse(base).unwrap()) {
            let folder = folder(&base).unwrap();
            for seed in 0..20_000_usize {
                let mut rest = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
                let mut path = "/".to_owned();
                for _ in 0..seed % 8 {
                    path += PARTS[rest % PARTS.len()];
                    rest /= PARTS.len();
                }
                if let Some(url) = join(&folder, &format!(".{path}")) {
                    joined += 1;
                    assert_eq!(url, set(&base, &path), "{base} {path}");
                }
            }
        }
        assert!(joined > 1_000, "{joined}");
    }

    #[test]
    fn what_might_be_more_than_a_path_is_not_joined() {
        let folder = folder(&Url::parse("http://h.example/one").unwrap()).unwrap();
        for path in ["", ".", "a", "/a", "//h/a", "./a?b", "./a#b", "./a\\b", "./ a", "./a\t", "./é"] {
            assert_eq!(join(&folder, path), None, "{path:?}");
        }
        assert_eq!(join(&folder, "./a:b//c").unwrap().as_str(), "http://h.example/one/a:b//c");
    }

    #[test]
    fn a_base_with_a_query_is_no_folder() {
        for base in ["http://h.example/?a=b", "http://h.example/#a", "urn:a"] {
            assert!(folder(&Url::parse(base).unwrap()).is_none(), "{base}");
        }
    }
}
