//! PEM: base64 of binary documents between marked lines.
//!
//! In: text, with anything around the blocks, as `openssl` writes it. Out: labels and bytes in order; and back. What
//! the bytes mean is not known here. A library of TLS reads PEM, too, but passes over what it does not know: of a key behind a
//! password, or of a kind that nobody reads, people are told here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::error::CredentialErrorKind;

/// One block.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Block<'a> {
    /// What stands after `BEGIN`.
    pub(super) label: &'a str,
    /// Whether its headers say that it is encrypted, as old private keys can be.
    pub(super) encrypted: bool,
    /// The decoded bytes; none where it is encrypted.
    pub(super) bytes: Zeroizing<Vec<u8>>,
}

/// The blocks of a text, in order.
pub(super) fn blocks(text: &[u8]) -> Result<Vec<Block<'_>>, CredentialErrorKind> {
    // Editors put a byte order mark in front of everything.
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    // Comments around the blocks may be in any encoding; the blocks themselves are ASCII.
    let mut lines = text.split(|&byte| byte == b'\n').map(|line| std::str::from_utf8(line).unwrap_or_default().trim());
    let mut blocks = Vec::new();
    while let Some(line) = lines.next() {
        let Some(label) = marked(line, "-----BEGIN ") else { continue };
        let (mut encoded, mut encrypted, mut ended) = (Zeroizing::new(String::new()), false, false);
        for line in lines.by_ref() {
            if let Some(end) = marked(line, "-----END ") {
                if end != label {
                    return Err(CredentialErrorKind::NotPem("a block has another label at its end"));
                }
                ended = true;
                break;
            }
            if line.contains(':') {
                encrypted |= line.contains("ENCRYPTED");
            } else {
                encoded.push_str(line);
            }
        }
        if !ended {
            return Err(CredentialErrorKind::NotPem("a block has no end"));
        }
        let bytes = if encrypted {
            Vec::new()
        } else {
            STANDARD.decode(encoded.as_bytes()).map_err(|_| CredentialErrorKind::NotPem("a block is not base64"))?
        };
        blocks.push(Block { label, encrypted, bytes: Zeroizing::new(bytes) });
    }
    Ok(blocks)
}

fn marked<'a>(line: &'a str, mark: &str) -> Option<&'a str> {
    line.strip_prefix(mark)?.strip_suffix("-----")
}

/// Appends a block.
pub(super) fn write(to: &mut String, label: &str, bytes: &[u8]) {
    let encoded = Zeroizing::new(STANDARD.encode(bytes));
    to.push_str("-----BEGIN ");
    to.push_str(label);
    to.push_str("-----\n");
    let mut rest = encoded.as_str();
    while !rest.is_empty() {
        let (line, after) = rest.split_at(rest.len().min(64));
        to.push_str(line);
        to.push('\n');
        rest = after;
    }
    to.push_str("-----END ");
    to.push_str(label);
    to.push_str("-----\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_survive_the_way_there_and_back() {
        let mut text = "Bag Attributes: f\u{fc}r uns\n".to_owned();
        write(&mut text, "A", &[7; 100]);
        write(&mut text, "B C", &[]);
        let text = text.replace('\n', "\r\n").replace("Bag Attributes: f\u{fc}r uns\r\n", "\u{feff}");
        let read = blocks(text.as_bytes()).ok().unwrap();
        assert_eq!(
            read.iter().map(|block| (block.label, block.bytes.len())).collect::<Vec<_>>(),
            [("A", 100), ("B C", 0)]
        );
        assert!(*read[0].bytes == [7; 100]);
    }

    #[test]
    fn damage_and_encryption_are_found() {
        for bad in
            ["-----BEGIN A-----\nAAAA", "-----BEGIN A-----\n-----END B-----", "-----BEGIN A-----\n?\n-----END A-----"]
        {
            assert!(matches!(blocks(bad.as_bytes()), Err(CredentialErrorKind::NotPem(_))), "{bad}");
        }
        let old = "-----BEGIN A-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: X,00\n\nAAAA\n-----END A-----";
        assert!(blocks(old.as_bytes()).is_ok_and(|blocks| blocks[0].encrypted && blocks[0].bytes.is_empty()));
    }
}
