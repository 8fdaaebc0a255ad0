//! Digits of moments and days.
//!
//! In: numbers that a calendar and a clock have. Out: their digits, appended to a text or put into one. What they stand for
//! is not known here.

/// The numbers from 00 to 99.
const PAIRS: &str = "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

/// Appends a number below 100 with two digits. The formatting machinery would take most of the time of writing a record
/// with a moment in it.
pub(super) fn push_pair(out: &mut String, number: u32) {
    let at = number as usize % 100 * 2;
    out.push_str(&PAIRS[at..at + 2]);
}

/// Puts a number below 100 into a text, with two digits.
#[inline]
pub(super) fn put_pair(text: &mut [u8], at: usize, number: u8) {
    text[at] = b'0' + number / 10 % 10;
    text[at + 1] = b'0' + number % 10;
}

/// Puts a year into a text, with four digits and without a sign.
#[inline]
pub(super) fn put_year(text: &mut [u8], at: usize, year: i32) {
    let year = year.unsigned_abs() % 10_000;
    put_pair(text, at, (year / 100) as u8);
    put_pair(text, at + 2, (year % 100) as u8);
}
