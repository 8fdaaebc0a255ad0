//! What a table foretells is read as everything else is: in one step or piece by piece, with the same outcome.

use xms_runtime::xml::{Decoding, DocumentLimits, Unknown, XmlErrorKind, decode_into};
use xms_runtime::{DateTime, Kind, Record};

xms_runtime::record! {
    /// Holds rows.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(ROWS, "Rows", "")]
    pub struct Rows {
        /// The rows.
        #[field(0, "Row", Flat(&Kind::Record(Row::SHAPE)))]
        pub rows: Vec<Row>,
    }
}

xms_runtime::record! {
    /// Holds one of everything.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(ROW, "Row", "")]
    pub struct Row {
        /// An attribute.
        #[field(0, "Kind", String, attribute)]
        pub kind: Option<String>,
        /// A text.
        #[field(1, "Title", String)]
        pub title: Option<String>,
        /// A number.
        #[field(2, "Count", Int32)]
        pub count: Option<i32>,
        /// What must be there.
        #[field(3, "IsOpen", Bool, required)]
        pub is_open: bool,
        /// Texts.
        #[field(4, "Tag", Flat(&Kind::String))]
        pub tags: Vec<String>,
        /// A moment.
        #[field(5, "LastTimeThatItWasChangedByAnybody", DateTime)]
        pub changed: Option<DateTime>,
    }
}

type Outcome = Result<(Rows, Unknown), (XmlErrorKind, String)>;

fn read(document: &str, limits: DocumentLimits) -> Outcome {
    let mut rows = Rows::empty();
    match decode_into(&mut rows, document.as_bytes(), &Decoding::default().limits(limits)) {
        Ok(unknown) => Ok((rows, unknown)),
        Err(error) => Err((error.kind, error.path)),
    }
}

/// The same document with tags that nobody foretells.
fn unforetold(document: &str) -> String {
    document
        .replace("/>", "\u{1}")
        .replace(" \u{1}", "\u{1}")
        .replace('>', "\n>")
        .replace('\u{1}', "\n/>")
        .replace("]]\n>", "]]>")
}

/// Parts of rows.
const PARTS: [&str; 16] = [
    "<Title>one</Title>",
    "<Title />",
    "<Title/>",
    "<Title>a &amp; b</Title>",
    "<Title lang='en'>attribute</Title>",
    "<Count>7</Count>",
    "<Count> 8 </Count>",
    "<Count></Count>",
    "<IsOpen>true</IsOpen>",
    "<Tag>x</Tag>\n\t<Tag>grün</Tag>",
    "<Tag><![CDATA[<y]]></Tag>",
    "<LastTimeThatItWasChangedByAnybody>2015-07-30T17:57:02Z</LastTimeThatItWasChangedByAnybody>",
    "<Kind>no attribute</Kind>",
    "<Titles>unknown</Titles>",
    "<Count>many</Count>",
    "text ",
];

#[test]
fn whatever_order_rows_have_they_are_read_alike_in_one_step_and_piece_by_piece() {
    let (mut state, mut fine) = (1u64, 0);
    for _ in 0..4_000 {
        let mut document = String::from("<Rows>");
        for _ in 0..3 {
            document.push_str("<Row Kind='k'>");
            for _ in 0..5 {
                // A generator of numbers that is always at hand: xorshift.
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                document.push_str(PARTS[(state >> 32) as usize % PARTS.len()]);
            }
            // Mostly what is required is there.
            document.push_str(if state % 8 > 0 { "<IsOpen>0</IsOpen></Row>" } else { "</Row>" });
        }
        document.push_str("</Rows>");
        for limits in [DocumentLimits::DEFAULT, DocumentLimits::DEFAULT.elements(14), DocumentLimits::DEFAULT.depth(2)]
        {
            let outcome = read(&document, limits);
            fine += usize::from(outcome.is_ok());
            assert_eq!(outcome, read(&unforetold(&document), limits), "{document}");
        }
    }
    assert!(fine > 100, "{fine}");
}

#[test]
fn an_attribute_is_no_child_and_errors_name_the_field_and_the_byte() {
    let (rows, unknown) =
        read("<Rows><Row><Kind>k</Kind><IsOpen>1</IsOpen></Row></Rows>", DocumentLimits::DEFAULT).unwrap();
    assert_eq!((rows.rows[0].kind.as_deref(), unknown.paths), (None, vec!["Rows/Row[1]/Kind".to_owned()]));
    let error = |document: &[u8]| {
        let error = decode_into(&mut Rows::empty(), document, &Decoding::default()).unwrap_err();
        (error.path, error.offset)
    };
    let path = "Rows/Row[1]/Count".to_owned();
    assert_eq!(error(b"<Rows><Row><Count>x</Count></Row></Rows>"), (path.clone(), 27));
    assert_eq!(error(b"<Rows><Row><Title>a</Title><Count>\xFF</Count></Row></Rows>"), (path, 34));
    let long = DocumentLimits::DEFAULT.text(3);
    let kind = read("<Rows><Row><Title>four</Title></Row></Rows>", long).unwrap_err().0;
    assert!(matches!(kind, XmlErrorKind::TooLarge(_)));
}

#[test]
fn a_list_of_the_root_has_room_for_what_follows_and_no_list_for_much_more() {
    let row = "<Row><IsOpen>true</IsOpen><Tag>a</Tag><Tag>b</Tag><Tag>c</Tag></Row>";
    let (rows, _) = read(&format!("<Rows>{}</Rows>", row.repeat(10)), DocumentLimits::DEFAULT).unwrap();
    assert_eq!((rows.rows.len(), rows.rows.capacity()), (10, 10));
    // What follows in the document may be anything but more of these: room doubles.
    assert!(rows.rows.iter().all(|row| (row.tags.len(), row.tags.capacity()) == (3, 4)));

    let (rows, _) =
        read(&format!("<Rows>{row}<!--{}--></Rows>", "x".repeat(100_000)), DocumentLimits::DEFAULT).unwrap();
    assert!((1..=16).contains(&rows.rows.capacity()), "{}", rows.rows.capacity());
}
