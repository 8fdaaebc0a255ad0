//! The tables of elements and enums.
//!
//! In: types of the model. Out: shapes, each made once. An element that stands in itself is followed some levels deep:
//! tables refer to one another and are never changed, so none can refer to itself.

use std::collections::HashMap;

use xms_codegen::language::Scalar;
use xms_codegen::model::{
    Content, Entries, Enum, Field as FieldModel, Layer, Limits as LimitsModel, Model, Place, Record as RecordModel,
    Type, TypeId, TypeKind, Union, ValueType,
};
use xms_runtime::{EnumShape, EnumValue, Field, Kind, Limits, MapShape, Shape, Version};

use super::{keep, keep_all, keep_text, keep_texts, with_availability};
use crate::value::Element;

/// How many times an element may stand in itself; what is deeper is kept as it came.
const MOST_LEVELS: usize = 24;

/// Before all versions.
const FIRST: Version = Version::new(1, 1, 1);

/// Makes the tables of types.
pub(super) struct Shapes<'m> {
    model: &'m Model,
    /// For lookup only.
    shapes: HashMap<(TypeId, usize), &'static Shape>,
    /// For lookup only.
    enums: HashMap<TypeId, &'static EnumShape>,
    /// The elements whose tables are being made, outermost first.
    open: Vec<TypeId>,
}

impl<'m> Shapes<'m> {
    pub(super) fn new(model: &'m Model) -> Self {
        Self { model, shapes: HashMap::new(), enums: HashMap::new(), open: Vec::new() }
    }

    /// The table of an element.
    pub(super) fn shape(&mut self, id: TypeId) -> &'static Shape {
        self.at_level(id, 0)
    }

    /// The table of an enum; one without values where the type is none.
    pub(super) fn enum_shape(&mut self, id: TypeId) -> &'static EnumShape {
        if let Some(known) = self.enums.get(&id) {
            return known;
        }
        let item = &self.model[id];
        let shape = match &item.kind {
            TypeKind::Enum(values) => enum_shape(item, values),
            _ => EnumShape::new(keep_text(&item.name.value), &[]),
        };
        let kept = keep(shape);
        self.enums.insert(id, kept);
        kept
    }

    fn at_level(&mut self, id: TypeId, level: usize) -> &'static Shape {
        if let Some(known) = self.shapes.get(&(id, level)) {
            return known;
        }
        let model = self.model;
        let item = &model[id];
        self.open.push(id);
        let shape = match &item.kind {
            TypeKind::Record(record) => self.record(item, record, level),
            TypeKind::Union(union) => self.union(item, union, level),
            TypeKind::Enum(_) => Shape::new::<Element>(keep_text(&item.name.value), "", &[]),
        };
        self.open.pop();
        let kept = keep(shape);
        self.shapes.insert((id, level), kept);
        kept
    }

    fn record(&mut self, item: &Type, record: &RecordModel, level: usize) -> Shape {
        // The language has a rule that keeps an element below it.
        let fields = record.fields.iter().take(Shape::MOST_FIELDS);
        let fields: Vec<Field> = fields.map(|field| self.field(field, level)).collect();
        let (name, namespace) = (keep_text(&item.name.value), keep_text(&record.namespace));
        let shape = Shape::new::<Element>(name, namespace, keep_all(fields)).tag(keep_text(&record.tag));
        let shape = shape.at_least_one(keep_all(record.at_least_one.iter().copied()));
        if record.is_enum() { shape.one_of() } else { shape }
    }

    fn union(&mut self, item: &Type, union: &Union, level: usize) -> Shape {
        let tag = keep_text(&union.tag);
        let fields = keep_all([Field::new(tag, Kind::Xml)]);
        let variants: Vec<_> = union.variants.iter().map(|(text, id)| (keep_text(text), *id)).collect();
        let variants = variants.into_iter().map(|(text, id)| (text, self.inside(id, level).1));
        let variants: Vec<(&'static str, &'static Shape)> = variants.collect();
        let (name, namespace) = (keep_text(&item.name.value), keep_text(&union.namespace));
        let discriminator = keep_text(&union.discriminator.tag);
        let shape = Shape::new::<Element>(name, namespace, fields).tag(tag);
        let shape = shape.variants(discriminator, keep_all(variants)).raw();
        match union.discriminator.place {
            Place::Attribute => {
                shape.told_by_attribute(keep_text(union.discriminator.namespace.as_deref().unwrap_or_default()))
            }
            _ => shape,
        }
    }

    /// The table of an element that stands in the present one, and whether it is followed so deep.
    fn inside(&mut self, id: TypeId, level: usize) -> (bool, &'static Shape) {
        let level = if self.open.contains(&id) { level + 1 } else { level };
        if level > MOST_LEVELS { (false, &NOTHING) } else { (true, self.at_level(id, level)) }
    }

    fn field(&mut self, field: &FieldModel, level: usize) -> Field {
        let kind = self.content(&field.content, level);
        let mut table = Field::new(keep_text(&field.tag), kind);
        if field.required {
            // A generated struct always has a value for it, so the engine asks nothing of it; an element that somebody
            // fills may have none, and a version makes the engine look.
            table = table.required().required_since(FIRST);
        }
        table = with_availability!(table, &field.availability);
        if field.secret {
            table = table.secret();
        }
        if field.nil {
            table = table.nil();
        }
        if field.keep_empty {
            table = table.keep_empty();
        }
        match field.place {
            Place::Attribute => table = table.attribute(),
            Place::Text => table = table.content(),
            Place::Element => {}
        }
        if let Some(was) = &field.was {
            table = table.was(keep_text(&was.name), was.until.value);
        }
        if !field.also.is_empty() {
            table = table.also(keep_texts(&field.also));
        }
        if let Some(namespace) = &field.namespace {
            table = table.namespace(keep_text(namespace));
        }
        match limits(&field.limits) {
            Some(limits) => table.limits(limits),
            None => table,
        }
    }

    fn content(&mut self, content: &Content, level: usize) -> Kind {
        match content {
            Content::One(value) => self.value(*value, level),
            Content::List { item, tag, namespace, inner } => {
                let item = self.item_field(tag, namespace.as_deref(), (*item, inner), level);
                Kind::List(keep(item))
            }
            Content::Flat(item) => Kind::Flat(keep(self.value(*item, level))),
            Content::Map { item, entries, flat, inner } => {
                let map = keep(self.map(entries, (*item, inner), level));
                if *flat { Kind::Flat(keep(Kind::Map(map))) } else { Kind::Map(map) }
            }
            Content::Set { item, delimiter } => {
                let item = self.value(*item, level);
                Kind::Set(keep(item), keep_text(delimiter))
            }
            Content::Fixed(text) => Kind::Fixed(keep_text(text)),
        }
    }

    fn item_field(
        &mut self,
        name: &str,
        namespace: Option<&str>,
        (item, inner): (ValueType, &[Layer]),
        level: usize,
    ) -> Field {
        let kind = match inner.split_first() {
            None => self.value(item, level),
            Some((Layer::List(tag), further)) => {
                let field = self.item_field(&tag.name, tag.namespace.as_deref(), (item, further), level);
                Kind::List(keep(field))
            }
            Some((Layer::Map(entries), further)) => {
                let map = self.map(entries, (item, further), level);
                Kind::Map(keep(map))
            }
        };
        let mut field = Field::new(keep_text(name), kind);
        if let Some(namespace) = namespace {
            field = field.namespace(keep_text(namespace));
        }
        // A collection in a collection is there although nothing is in it.
        if inner.is_empty() { field } else { field.keep_empty() }
    }

    fn map(&mut self, entries: &Entries, inside: (ValueType, &[Layer]), level: usize) -> MapShape {
        match entries {
            Entries::Pairs { entry, key, value } => {
                let text = (ValueType::Scalar(Scalar::String), &[][..]);
                let [entry, key] =
                    [entry, key].map(|tag| self.item_field(&tag.name, tag.namespace.as_deref(), text, level));
                let value = self.item_field(&value.name, value.namespace.as_deref(), inside, level);
                MapShape::new(entry, key, value)
            }
            Entries::ByName { namespace } => {
                MapShape::by_name(self.item_field("entry", namespace.as_deref(), inside, level))
            }
        }
    }

    /// The kind of one value that stands in an element.
    fn value(&mut self, value: ValueType, level: usize) -> Kind {
        let id = match value {
            ValueType::Scalar(scalar) => return scalar_kind(scalar),
            ValueType::Named(id) => id,
        };
        if let TypeKind::Enum(_) = self.model[id].kind {
            return Kind::Enum(self.enum_shape(id));
        }
        match self.inside(id, level) {
            (false, _) => Kind::Xml,
            (true, shape) if self.model.choice(value).is_some() => Kind::Choice(shape),
            (true, shape) => Kind::Record(shape),
        }
    }

    /// The kind of a value that is no element.
    pub(super) fn plain(&mut self, value: ValueType) -> Kind {
        match value {
            ValueType::Scalar(scalar) => scalar_kind(scalar),
            ValueType::Named(id) => Kind::Enum(self.enum_shape(id)),
        }
    }
}

/// Stands for an element that is not followed.
static NOTHING: Shape = Shape::new::<Element>("", "", &[]);

fn enum_shape(item: &Type, values: &Enum) -> EnumShape {
    let table = values.values.iter().map(|value| {
        let table = EnumValue::new(keep_text(&value.text.value));
        with_availability!(table, &value.availability)
    });
    let shape = EnumShape::new(keep_text(&item.name.value), keep_all(table));
    if values.number { shape.int32() } else { shape }
}

/// The table of limits; `None` where nothing is bounded.
pub(super) fn limits(limits: &LimitsModel) -> Option<&'static Limits> {
    if *limits == LimitsModel::default() {
        return None;
    }
    let mut table = Limits::NONE;
    if let Some(min) = limits.min {
        table = table.min(min);
    }
    if let Some(max) = limits.max {
        table = table.max(max);
    }
    if let Some(pattern) = &limits.pattern {
        table = table.pattern(keep_text(&pattern.value));
    }
    Some(keep(table))
}

fn scalar_kind(scalar: Scalar) -> Kind {
    match scalar {
        Scalar::String => Kind::String,
        Scalar::Bool => Kind::Bool,
        Scalar::Int32 => Kind::Int32,
        Scalar::Int64 => Kind::Int64,
        Scalar::Double => Kind::Double,
        Scalar::DoubleInfinity => Kind::DoubleInfinity,
        Scalar::DateTime => Kind::DateTime,
        Scalar::HttpDate => Kind::HttpDate,
        Scalar::UnixTime => Kind::UnixTime,
        Scalar::Date => Kind::Date,
        Scalar::Duration => Kind::Duration,
        Scalar::Uuid => Kind::Uuid,
        Scalar::Uri => Kind::Uri,
        Scalar::Base64Text => Kind::Base64Text,
        Scalar::Base64Bytes => Kind::Base64Bytes,
        Scalar::Xml => Kind::Xml,
    }
}
