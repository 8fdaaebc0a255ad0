//! UUIDs in the spellings that services use.
//!
//! In: texts. Out: the numbers that they stand for.

/// Reads a UUID of 32 hexadecimal digits, with dashes or without; `None` where the text is anything else.
pub fn parse_uuid(text: &str) -> Option<u128> {
    // Braces and `urn:uuid:` make other lengths.
    matches!(text.len(), 32 | 36).then(|| uuid::Uuid::try_parse(text).ok())?.map(|uuid| uuid.as_u128())
}

#[cfg(test)]
mod tests {
    use super::parse_uuid;

    #[test]
    fn dashes_and_case_do_not_count() {
        let number = 0x581c_40f3_7617_3a03_b792_561b_e859_a88a;
        for text in ["581C40F376173A03B792561BE859A88A", "581c40f3-7617-3a03-b792-561be859a88a"] {
            assert_eq!(parse_uuid(text), Some(number), "{text}");
        }
        for text in
            ["", "581c40f3-7617", "{581c40f3-7617-3a03-b792-561be859a88a}", "581c40f3-7617-3a03-b792-561be859a88g"]
        {
            assert_eq!(parse_uuid(text), None, "{text}");
        }
    }
}
