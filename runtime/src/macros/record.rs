//! [`record!`](crate::record): structs for elements.

/// Declares the struct of an element, with its table.
///
/// `#[element(TABLE, "Name", NAMESPACE)]` names the static that holds the table, the element and its namespace; further
/// calls of [`Shape`](crate::Shape)'s setters follow, such as `tag("Extension")`. `#[field(INDEX, "Name", KIND)]` stands
/// before each field with its index in the table, its name on the wire and its [`Kind`](crate::Kind); further calls of
/// [`Field`](crate::Field)'s setters follow. `#[fixed("Name", "text")]` is an element that always has this text and
/// needs no field, or an attribute where the setter `attribute` follows: it stands before the field that comes after it
/// on the wire, or behind `#[element(…)]` when it is last.
///
/// ```
/// xms_runtime::record! {
///     /// Holds tulips.
///     #[derive(Clone, Debug, Default, PartialEq)]
///     #[non_exhaustive]
///     #[element(BED, "Bed", "urn:garden")]
///     pub struct Bed {
///         /// Counts them.
///         #[field(0, "Count", Int32, required)]
///         pub count: i32,
///     }
/// }
///
/// let bed: Bed = xms_runtime::xml::decode(b"<Bed xmlns='urn:garden'><Count>3</Count></Bed>", &Default::default())?;
/// assert_eq!((bed.count, Bed::SHAPE.fields[0].name), (3, "Count"));
/// # Ok::<(), xms_runtime::xml::XmlError>(())
/// ```
#[macro_export]
macro_rules! record {
    (
        $(#[doc = $doc:tt])*
        #[derive($($derive:ident),* $(,)?)]
        $(#[cfg_attr($($cfg:tt)*)])*
        #[non_exhaustive]
        #[element($table_vis:vis $table:ident, $element:tt, $namespace:expr
            $(, $shape_call:ident($($shape_args:tt)*))* $(,)?)]
        $(#[fixed($last_name:tt, $last_text:tt
            $(, $last_call:ident $(($($last_args:tt)*))?)* $(,)?)])*
        $vis:vis struct $name:ident {
            $(
                $(#[fixed($fixed_name:tt, $fixed_text:tt
                    $(, $fixed_call:ident $(($($fixed_args:tt)*))?)* $(,)?)])*
                $(#[doc = $field_doc:tt])*
                #[field($index:tt, $wire:tt, $kind:ident $(($($kind_args:tt)*))?
                    $(, $call:ident $(($($args:tt)*))?)* $(,)?)]
                $field_vis:vis $field:ident: $type:ty
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive($($derive),*)]
        $(#[cfg_attr($($cfg)*)])*
        #[non_exhaustive]
        $vis struct $name {
            $(
                $(#[doc = $field_doc])*
                $field_vis $field: $type,
            )*
        }

        impl $name {
            /// Describes this element: names, order and versions of its fields.
            pub const SHAPE: &'static $crate::Shape = &$table;
        }

        $table_vis static $table: $crate::Shape = $crate::Shape::new::<$name>(
            $element,
            $namespace,
            &[
                $(
                    $(
                        $crate::Field::new($fixed_name, $crate::Kind::Fixed($fixed_text))
                            .tags(::core::concat!("<", $fixed_name, "></", $fixed_name, ">                                        "))
                            $(.$fixed_call($($($fixed_args)*)?))*,
                    )*
                    $crate::Field::new($wire, $crate::Kind::$kind $(($($kind_args)*))?)
                        .tags(::core::concat!("<", $wire, "></", $wire, ">                                        "))
                        $(.$call($($($args)*)?))*,
                )*
                $(
                    $crate::Field::new($last_name, $crate::Kind::Fixed($last_text))
                        .tags(::core::concat!("<", $last_name, "></", $last_name, ">                                        "))
                        $(.$last_call($($($last_args)*)?))*,
                )*
            ],
        )
        $(.$shape_call($($shape_args)*))*;

        impl $crate::Record for $name {
            fn shape(&self) -> &'static $crate::Shape {
                &$table
            }

            fn field(&self, index: ::core::primitive::usize) -> &dyn $crate::Value {
                match index {
                    $($index => &self.$field,)*
                    _ => $crate::__private::nothing(),
                }
            }

            fn present(&self) -> ::core::primitive::u128 {
                ::core::primitive::u128::MAX
                    $(^ ((!$crate::Value::is_present(&self.$field)) as ::core::primitive::u128) << ($index & 127))*
            }

            fn field_mut(&mut self, index: ::core::primitive::usize) -> &mut dyn $crate::Value {
                match index {
                    $($index => &mut self.$field,)*
                    _ => $crate::__private::nothing_mut(),
                }
            }

            fn empty() -> Self {
                $crate::__empty_record!([$($derive)*] $($field)*)
            }
        }
    };
}

/// Makes an element without content: with a derived default, which is there anyway, or field by field.
#[doc(hidden)]
#[macro_export]
macro_rules! __empty_record {
    ([Clone Debug Default $($derive:ident)*] $($field:ident)*) => {
        <Self as ::core::default::Default>::default()
    };
    ([$($derive:ident)*] $($field:ident)*) => {
        Self { $($field: $crate::Value::empty(),)* }
    };
}
