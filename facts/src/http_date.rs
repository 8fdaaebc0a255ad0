//! Moments as headers of HTTP write them.
//!
//! In: texts such as `Tue, 29 Apr 2014 18:30:38 GMT`. Out: a [`Moment`] in UTC. The two older forms that RFC 9110 asks
//! every reader to take are taken, too; which day of the week it was is not judged.

use crate::date::{Day, Moment, Time, Zone};

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// Years of two digits from this one on are of the last century.
const FIRST_SHORT_YEAR: u32 = 70;

impl Moment {
    /// Reads the date of a header: `Tue, 29 Apr 2014 18:30:38 GMT`, perhaps with a fraction of the second,
    /// `Tuesday, 29-Apr-14 18:30:38 GMT`, or `Tue Apr 29 18:30:38 2014`; `None` where the text is anything else.
    pub fn parse_http_date(text: &str) -> Option<Self> {
        usual(text).or_else(|| any(text))
    }
}

/// The form that everybody writes, `Tue, 29 Apr 2014 18:30:38 GMT`; a list of blobs has two of them in each entry.
fn usual(text: &str) -> Option<Moment> {
    let &[
        w1,
        w2,
        w3,
        b',',
        b' ',
        d1,
        d2,
        b' ',
        m1,
        m2,
        m3,
        b' ',
        y1,
        y2,
        y3,
        y4,
        b' ',
        h1,
        h2,
        b':',
        i1,
        i2,
        b':',
        s1,
        s2,
        b' ',
        b'G',
        b'M',
        b'T',
    ] = text.as_bytes()
    else {
        return None;
    };
    if !matches!(&[w1, w2, w3], b"Mon" | b"Tue" | b"Wed" | b"Thu" | b"Fri" | b"Sat" | b"Sun") {
        return None;
    }
    let month = match &[m1, m2, m3] {
        b"Jan" => 1,
        b"Feb" => 2,
        b"Mar" => 3,
        b"Apr" => 4,
        b"May" => 5,
        b"Jun" => 6,
        b"Jul" => 7,
        b"Aug" => 8,
        b"Sep" => 9,
        b"Oct" => 10,
        b"Nov" => 11,
        b"Dec" => 12,
        _ => return None,
    };
    // All digits are looked at in one go.
    let digits = [d1, d2, y1, y2, y3, y4, h1, h2, i1, i2, s1, s2].map(|byte| byte.wrapping_sub(b'0'));
    if digits.iter().fold(false, |any, &digit| any | (digit > 9)) {
        return None;
    }
    let [day, century, years, hour, minute, second] = [0, 2, 4, 6, 8, 10].map(|at| 10 * digits[at] + digits[at + 1]);
    let day = Day::of(100 * u32::from(century) + u32::from(years), month, day)?;
    Moment::of(day, Time::whole(hour, minute, second), Zone::Utc)
}

/// Any of the forms.
fn any(text: &str) -> Option<Moment> {
    let Some((weekday, rest)) = text.split_once(", ") else { return asctime(text) };
    let words: Vec<&str> = rest.split(' ').collect();
    let (date, time) = match words[..] {
        [day, month, year, time, "GMT" | "UTC"] if is_short(weekday) => ([day, month, year], time),
        [date, time, "GMT" | "UTC"] if WEEKDAYS.contains(&weekday) => {
            let parts: Vec<&str> = date.split('-').collect();
            (<[&str; 3]>::try_from(parts).ok()?, time)
        }
        _ => return None,
    };
    moment(date, time)
}

/// `Tue Apr 29 18:30:38 2014`; the day may be padded by a blank.
fn asctime(text: &str) -> Option<Moment> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    match words[..] {
        [weekday, month, day, time, year] if is_short(weekday) => moment([day, month, year], time),
        _ => None,
    }
}

fn is_short(weekday: &str) -> bool {
    weekday.len() == 3 && WEEKDAYS.iter().any(|long| long.starts_with(weekday))
}

fn moment([day, month, year]: [&str; 3], time: &str) -> Option<Moment> {
    let year = match (number(year)?, year.len()) {
        (short, 2) if short < FIRST_SHORT_YEAR => 2000 + short,
        (short, 2) => 1900 + short,
        (year, 4) => year,
        _ => return None,
    };
    let month = 1 + MONTHS.iter().position(|name| *name == month)?;
    let day = number(day).filter(|_| day.len() <= 2)?;
    let day = Day::of(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?;
    let (time, rest) = Time::take(time)?;
    Moment::of(day, time, Zone::Utc).filter(|_| rest.is_empty())
}

/// A number of at most four digits.
fn number(text: &str) -> Option<u32> {
    let is_number = (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_forms_are_read() {
        let expected = Moment::parse("1994-11-06T08:49:37Z");
        for text in ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"] {
            assert_eq!(Moment::parse_http_date(text), expected, "{text}");
        }
        let fraction = Moment::parse_http_date("Tue, 29 Apr 2014 18:30:38.123 GMT").unwrap();
        assert_eq!((fraction.nanosecond, fraction.digits), (123_000_000, 3));
        assert_eq!(Moment::parse_http_date("Friday, 01-Jan-69 00:00:00 GMT").unwrap().day.year, 2069);
    }

    #[test]
    fn other_texts_are_none() {
        for text in [
            "",
            "Tue, 29 Apr 2014 18:30:38",
            "Tue, 29 Apr 2014 18:30:38 CET",
            "Tue, 31 Apr 2014 18:30:38 GMT",
            "Die, 29 Apr 2014 18:30:38 GMT",
            "Tue, 29 apr 2014 18:30:38 GMT",
            "Tue, 29 Apr 14 18:30:38.GMT",
            "Tue, 29 Apr +014 18:30:38 GMT",
            "Tue, 29 Apr 2014 24:00:00 GMT",
            "2014-04-29T18:30:38Z",
            "1398796238",
        ] {
            assert_eq!(Moment::parse_http_date(text), None, "{text}");
        }
    }
}
