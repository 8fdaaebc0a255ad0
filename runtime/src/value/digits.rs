//! Digits of numbers, moments and days.
//!
//! In: numbers that a calendar and a clock have. Out: their digits, appended to a text or put into one. What they stand for
//! is not known here.

use crate::xml::Made;

/// The last two digits of all numbers of one byte. Taking a number apart for each digit would take most of the time of
/// writing it.
const PAIRS: [[u8; 2]; 256] = {
    let (mut pairs, mut number) = ([[b'0'; 2]; 256], 0);
    while number < pairs.len() {
        pairs[number] = [b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8];
        number += 1;
    }
    pairs
};

/// The digits of a number below 100; of a larger one the last two.
#[inline(always)]
fn pair(number: u8) -> [u8; 2] {
    PAIRS[usize::from(number)]
}

/// Appends a number below 100 with two digits. The formatting machinery would take most of the time of writing a record
/// with a moment in it.
pub(super) fn push_pair(out: &mut Made, number: u8) {
    pair(number).iter().for_each(|&digit| out.push(digit));
}

/// Makes the text of a number without the formatting machinery, which takes longer than the rest of its element.
#[inline]
pub(super) fn integer(number: i64) -> Made {
    let (mut bytes, mut rest) = ([b'0'; Made::MOST], number.unsigned_abs());
    let (sign, digits) = (usize::from(number < 0), rest.checked_ilog10().unwrap_or(0) as usize + 1);
    if number < 0 {
        bytes[0] = b'-';
    }
    let length = sign + digits;
    let mut at = length;
    while rest >= 10 && at >= 2 {
        at -= 2;
        bytes[at..at + 2].copy_from_slice(&pair((rest % 100) as u8));
        rest /= 100;
    }
    // What is left is a digit; none is left where the number has an even number of them.
    if at > sign {
        bytes[sign] = b'0' + (rest % 10) as u8;
    }
    Made::new(bytes, length)
}

/// Puts a number below 100 into a text, with two digits.
#[inline(always)]
pub(super) fn put_pair(text: &mut [u8], at: usize, number: u8) {
    text[at..at + 2].copy_from_slice(&pair(number));
}

/// Puts a year into a text, with four digits and without a sign.
#[inline(always)]
pub(super) fn put_year(text: &mut [u8], at: usize, year: i32) {
    let year = year.unsigned_abs() % 10_000;
    put_pair(text, at, (year / 100) as u8);
    put_pair(text, at + 2, (year % 100) as u8);
}
