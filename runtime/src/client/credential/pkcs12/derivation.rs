//! Keys from passwords, as PKCS#12 derives them (RFC 7292, appendix B.2).
//!
//! In: a password as the file has it, a salt, and what the key is for. Out: the key. How many rounds are too many is not
//! decided here.

use sha1::Digest;
use sha1::digest::block_api::BlockSizeUser;
use zeroize::Zeroizing;

/// What a key is for.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Encryption = 1,
    InitialVector = 2,
    Checksum = 3,
}

/// A key of `length` bytes.
pub(super) fn derive_key<D: Digest + BlockSizeUser>(
    password: &[u8],
    salt: &[u8],
    purpose: Purpose,
    rounds: i32,
    length: usize,
) -> Zeroizing<Vec<u8>> {
    let block = D::block_size();
    let diversifier = vec![purpose as u8; block];
    let whole = |bytes: &[u8]| bytes.len().div_ceil(block) * block;
    let mut input = Zeroizing::new(Vec::with_capacity(whole(salt) + whole(password)));
    input.extend(salt.iter().cycle().take(whole(salt)));
    input.extend(password.iter().cycle().take(whole(password)));
    let mut key = Zeroizing::new(Vec::with_capacity(length + <D as Digest>::output_size()));
    loop {
        let mut hash = D::new().chain_update(&diversifier).chain_update(&input).finalize();
        for _ in 1..rounds {
            hash = D::digest(&hash);
        }
        key.extend_from_slice(&hash);
        if key.len() >= length {
            key.truncate(length);
            return key;
        }
        // Each block becomes the sum of itself, the hash as often as it fits, and one, without what is carried over.
        for part in input.chunks_exact_mut(block) {
            let mut carry = 1;
            for (byte, added) in part.iter_mut().enumerate().map(|(at, byte)| (byte, hash[at % hash.len()])).rev() {
                let sum = u16::from(*byte) + u16::from(added) + carry;
                let [high, low] = sum.to_be_bytes();
                (carry, *byte) = (u16::from(high), low);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::Sha256;

    /// What `openssl` derives from the same.
    #[test]
    fn keys_are_those_of_others() {
        let password: Vec<u8> = "ge@\u{e4}heim".encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect();
        let salt = [1, 2, 3, 4, 5, 6, 7, 8];
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let key = derive_key::<Sha256>(&password, &salt, Purpose::Encryption, 100, 32);
        assert_eq!(hex(&key), "fae4d4957a3cc781e1180b9d4fb79c1e0c8579b746a3177e5b0768a3118bf863");
        let vector = derive_key::<Sha256>(&password, &salt, Purpose::InitialVector, 100, 32);
        assert_eq!(hex(&vector), "e5ff813bc6547de5155b14d2fada85b3201a977349db6e26ccc998d9e8f83d6c");
        let checksum = derive_key::<Sha256>(&password, &salt, Purpose::Checksum, 1000, 32);
        assert_eq!(hex(&checksum), "3f9113f05c30a996c4a516409bdac9d065f44296ccd52bb75de3fcfdbe2bf130");
        // Longer than what is hashed at once.
        let key = derive_key::<Sha256>(&password, &salt, Purpose::Encryption, 1000, 100);
        let expected = "2b95a0569b63f641fae1efca32e84db3699ab74540628ba66283b58cf5400527d8d0ebe2ccbf768c51c4d8fbd1bb156b\
                        e06c1c59cbb69e44052ffc37376fdb47b2de7f9e543de9d096d8e5474b220410ff1c5d8bb7e5bc0f61baeaa12fd0da1d\
                        7a970172";
        assert_eq!(hex(&key), expected);
    }
}
