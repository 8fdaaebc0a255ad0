//! Digits of moments and days.
//!
//! In: numbers that a calendar and a clock have. Out: their digits, appended to a text or put into one. What they stand for
//! is not known here.

/// The numbers from 00 to 99. Taking a number apart for each digit would take most of the time of writing it.
const PAIRS: [[u8; 2]; 100] = {
    let (mut pairs, mut number) = ([[b'0'; 2]; 100], 0);
    while number < 100 {
        pairs[number] = [b'0' + number as u8 / 10, b'0' + number as u8 % 10];
        number += 1;
    }
    pairs
};

/// The digits of a number below 100; of a larger one the last two.
#[inline(always)]
fn pair(number: u32) -> [u8; 2] {
    PAIRS[number as usize % 100]
}

/// Appends a number below 100 with two digits. The formatting machinery would take most of the time of writing a record
/// with a moment in it.
pub(super) fn push_pair(out: &mut String, number: u32) {
    pair(number).iter().for_each(|&digit| out.push(char::from(digit)));
}

/// Appends a number.
#[inline]
pub(super) fn push_number(out: &mut String, number: u64) {
    /// Digits of the largest number.
    const MOST: usize = 20;
    let (mut digits, mut at, mut rest) = ([b'0'; MOST], MOST, number);
    while rest >= 10 && at >= 2 {
        at -= 2;
        digits[at..at + 2].copy_from_slice(&pair((rest % 100) as u32));
        rest /= 100;
    }
    // What is left is a digit; none is left where the number has an even number of them.
    if (rest > 0 || at == MOST) && at > 0 {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
    }
    digits[at..].iter().for_each(|&digit| out.push(char::from(digit)));
}

/// Puts a number below 100 into a text, with two digits.
#[inline(always)]
pub(super) fn put_pair(text: &mut [u8], at: usize, number: u8) {
    text[at..at + 2].copy_from_slice(&pair(u32::from(number)));
}

/// Puts a year into a text, with four digits and without a sign.
#[inline(always)]
pub(super) fn put_year(text: &mut [u8], at: usize, year: i32) {
    let year = year.unsigned_abs() % 10_000;
    put_pair(text, at, (year / 100) as u8);
    put_pair(text, at + 2, (year % 100) as u8);
}
