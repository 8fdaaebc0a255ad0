// Written by `xms generate` from api/greenhouse/alike.toml; do not edit.
//! Elements and enums of *Labels*.

use super::super::NAMESPACE;

::xms_runtime::record! {
    /// A label made of wood.
    ///
    /// Element `<Label>`. In any version. Taken by [`WRITE`](super::super::alike::WRITE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(LABEL_SHAPE, "Label", NAMESPACE)]
    pub struct Label {
        /// Its number.
        ///
        /// Attribute `Name`.
        #[field(0, "Name", String, attribute)]
        pub name_attribute: Option<String>,
        /// Its language.
        ///
        /// Attribute `lang`, in the namespace `http://www.w3.org/XML/1998/namespace`.
        #[field(
            1,
            "lang",
            String,
            attribute,
            namespace("http://www.w3.org/XML/1998/namespace")
        )]
        pub lang: Option<String>,
        /// What it says.
        ///
        /// `<Name>`.
        #[field(2, "Name", String)]
        pub name: Option<String>,
        /// What lists call it.
        ///
        /// `<Name>`, in the namespace `urn:greenhouse:lists`.
        #[field(3, "Name", String, namespace("urn:greenhouse:lists"))]
        pub list_name: Option<String>,
        /// Whose it is.
        ///
        /// `<Owner>`, one of several elements.
        #[field(4, "Owner", Record(Owner::SHAPE))]
        pub owner: Option<Owner>,
    }
}

impl Label {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::union! {
    /// Somebody.
    ///
    /// Element `<Owner>`. In any version. One of several, told apart by the text of the attribute
    /// `type`. Occurs in [`WRITE`](super::super::alike::WRITE).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    #[element(
        OWNER_SHAPE,
        "Owner",
        NAMESPACE,
        "Owner",
        "type",
        told_by_attribute("http://www.w3.org/2001/XMLSchema-instance")
    )]
    pub enum Owner {
        /// One.
        ///
        /// With the text `Person` in the attribute `type`.
        #[variant("Person", Person::SHAPE)]
        Person(Box<Person>),
        /// Many.
        ///
        /// With the text `Club` in the attribute `type`.
        #[variant("Club", Club::SHAPE)]
        Club(Box<Club>),
    }
}

::xms_runtime::record! {
    /// One.
    ///
    /// Element `<Owner>`. In any version. Occurs in [`WRITE`](super::super::alike::WRITE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(PERSON_SHAPE, "Person", NAMESPACE, tag("Owner"))]
    pub struct Person {
        #[fixed(
            "type",
            "Person",
            attribute,
            namespace("http://www.w3.org/2001/XMLSchema-instance")
        )]
        /// Years.
        ///
        /// `<Age>`.
        #[field(1, "Age", Int32)]
        pub age: Option<i32>,
    }
}

impl Person {
    /// Creates the element without any value; the methods below set them.
    pub fn new() -> Self {
        Default::default()
    }
}

::xms_runtime::record! {
    /// Many.
    ///
    /// Element `<Owner>`. In any version. Occurs in [`WRITE`](super::super::alike::WRITE).
    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    #[element(CLUB_SHAPE, "Club", NAMESPACE, tag("Owner"))]
    #[fixed(
        "type",
        "Club",
        attribute,
        namespace("http://www.w3.org/2001/XMLSchema-instance")
    )]
    pub struct Club {}
}

impl Club {
    /// Creates the element; it has no fields to set.
    pub fn new() -> Self {
        Default::default()
    }
}
