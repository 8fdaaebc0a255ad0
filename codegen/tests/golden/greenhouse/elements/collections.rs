// Written by `xms generate` from api/greenhouse/collections.toml; do not edit.
//! Elements and enums of *Shelves*.

use ::xms_runtime::{Dictionary, Field, Joined, Kind, MapShape};

use super::super::NAMESPACE;
use super::super::enum_::Colour;

::xms_runtime::record! {
    /// A shelf at a wall.
    ///
    /// Element `<Shelf>`. In any version. Answered by [`GET`](super::super::collections::GET).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(SHELF_SHAPE, "Shelf", NAMESPACE)]
    pub struct Shelf {
        /// Pots in a wrapper.
        ///
        /// `<Pots>` of `<Pot>`, required.
        #[field(0, "Pots", List(&Field::new("Pot", Kind::Record(Pot::SHAPE))), required)]
        pub pots: Vec<Pot>,
        /// Pots without one.
        ///
        /// `<Pot>`, any number of times.
        #[field(1, "Pot", Flat(&Kind::Record(Pot::SHAPE)))]
        pub pot: Vec<Pot>,
        /// Texts in another namespace.
        ///
        /// `<Names>` of `<Name>`.
        #[field(
            2,
            "Names",
            List(&Field::new("Name", Kind::String).namespace("urn:greenhouse:lists"))
        )]
        pub names: Vec<String>,
        /// Numbers by name.
        ///
        /// `<Facts>` of `<Entry>` with `<Name>` and `<Value>`.
        #[field(
            3,
            "Facts",
            Map(
                &MapShape::new(
                    Field::new("Entry", Kind::String),
                    Field::new("Name", Kind::String),
                    Field::new("Value", Kind::Int32)
                )
            )
        )]
        pub facts: Dictionary<i32>,
        /// Colours by name.
        ///
        /// `<Others>` of `<Other>` with `<Which>` and `<What>`, absent and empty are different.
        #[field(
            4,
            "Others",
            Map(
                &MapShape::new(
                    Field::new("Other", Kind::String),
                    Field::new("Which", Kind::String),
                    Field::new("What", Kind::Enum(Colour::TABLE))
                )
            ),
            keep_empty
        )]
        pub others: Option<Dictionary<Colour>>,
        /// Texts in rows.
        ///
        /// `<Rows>` of `<Row>` of `<Pot>`.
        #[field(
            5,
            "Rows",
            List(
                &Field::new("Row", Kind::List(&Field::new("Pot", Kind::String))).keep_empty()
            )
        )]
        pub rows: Vec<Vec<String>>,
        /// Whose.
        ///
        /// `<Owners>` of elements that are called by their names.
        #[field(6, "Owners", Map(&MapShape::by_name(Field::new("entry", Kind::String))))]
        pub owners: Dictionary<String>,
        /// Pots by name, without a wrapper.
        ///
        /// `<Wares>` with `<Of>` and `<Value>`, any number of times.
        #[field(
            7,
            "Wares",
            Flat(
                &Kind::Map(
                    &MapShape::new(
                        Field::new("Entry", Kind::String),
                        Field::new("Of", Kind::String),
                        Field::new("Value", Kind::Record(Pot::SHAPE))
                    )
                )
            )
        )]
        pub wares: Dictionary<Pot>,
        /// Pots, cheapest first.
        ///
        /// `<Prices>` of `<Entry>` with `<Name>` and `<Value>` of `<Pot>`.
        #[field(
            8,
            "Prices",
            Map(
                &MapShape::new(
                    Field::new("Entry", Kind::String).namespace("urn:greenhouse:lists"),
                    Field::new("Name", Kind::String),
                    Field::new(
                        "Value",
                        Kind::List(
                            &Field::new(
                                "Pot",
                                Kind::Record(Pot::SHAPE)
                            ).namespace("urn:greenhouse:lists")
                        )
                    ).namespace("urn:greenhouse:lists").keep_empty()
                )
            )
        )]
        pub prices: Dictionary<Vec<Pot>>,
        /// Words to search for.
        ///
        /// `<Words>`, joined by `;`.
        #[field(9, "Words", Set(&Kind::String, ";"))]
        pub words: Joined<String>,
        /// Colours to choose from.
        ///
        /// `<Colours>`, joined by `|`.
        #[field(10, "Colours", Set(&Kind::Enum(Colour::TABLE), "|"))]
        pub colours: Joined<Colour>,
        /// Three states.
        ///
        /// `<Empties>` of `<Empty>`, absent and empty are different.
        #[field(11, "Empties", List(&Field::new("Empty", Kind::Int32)), keep_empty)]
        pub empties: Option<Vec<i32>>,
    }
}

impl Shelf {
    /// Creates the element from its required fields; the methods below set the others.
    pub fn new(pots: impl Into<Vec<Pot>>) -> Self {
        Self {
            pots: pots.into(),
            pot: Vec::new(),
            names: Vec::new(),
            facts: Dictionary::new(),
            others: None,
            rows: Vec::new(),
            owners: Dictionary::new(),
            wares: Dictionary::new(),
            prices: Dictionary::new(),
            words: Joined::new(),
            colours: Joined::new(),
            empties: None,
        }
    }
}

::xms_runtime::record! {
    /// A pot of clay.
    ///
    /// Element `<Pot>`. In any version. Occurs in [`GET`](super::super::collections::GET).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(POT_SHAPE, "Pot", NAMESPACE)]
    pub struct Pot {
        /// In inches.
        ///
        /// `<Size>`.
        #[field(0, "Size", Int32)]
        pub size: Option<i32>,
        /// Smaller ones in it.
        ///
        /// `<Inner>` of `<Pot>`.
        #[field(1, "Inner", List(&Field::new("Pot", Kind::Record(&POT_SHAPE))))]
        pub inner: Vec<Pot>,
    }
}

impl Pot {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}
