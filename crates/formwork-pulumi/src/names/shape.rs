//! What stands in Terraform's arguments and attributes, as far as names depend on it: lists, maps and objects.

/// What a value is made of, in the notation of the table: `*` a list or set, `?` one of at most one element, `%` a map, `.12` an
/// object whose members are those of block 12; nothing is a scalar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape(&'static str);

/// A shape, taken apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Scalar,
    /// Elements in order or without.
    List(Shape),
    /// At most one element, by its schema.
    ListOfOne(Shape),
    /// Values by keys that are data.
    Map(Shape),
    /// Members that have names.
    Object(Block),
}

/// A group of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block(usize);

impl Shape {
    pub(crate) const SCALAR: Self = Self("");

    pub(crate) fn kind(self) -> Kind {
        let Some((first, rest)) = self.0.split_at_checked(1) else {
            return Kind::Scalar;
        };
        match first {
            "*" => Kind::List(Self(rest)),
            "?" => Kind::ListOfOne(Self(rest)),
            "%" => Kind::Map(Self(rest)),
            _ => Kind::Object(Block(rest.parse().unwrap_or(usize::MAX))),
        }
    }
}

/// The shapes of all types of a provider. Fields that are scalars are left out, unless a plural hangs on them.
pub(crate) struct Shapes {
    blocks: Vec<Vec<(&'static str, Shape)>>,
    types: Vec<(&'static str, Block)>,
}

impl Shapes {
    /// Reads the table: first one line for each block, then after `--` one for each type.
    pub(crate) fn read(text: &'static str) -> Self {
        let (blocks, types) = text.split_once("\n--\n").unwrap_or((text, ""));
        let blocks = blocks.lines().filter(|line| !line.starts_with('#'));
        Self {
            blocks: blocks
                .map(|line| line.split_ascii_whitespace().map(field).collect())
                .collect(),
            types: types
                .lines()
                .filter_map(|line| line.split_once(' '))
                .filter_map(|(name, block)| Some((name, Block(block.parse().ok()?))))
                .collect(),
        }
    }

    /// The fields of a type: `aws_vpc`, `data.aws_ami`, `provider`.
    pub(crate) fn of_type(&self, name: &str) -> Option<Block> {
        let position = self.types.binary_search_by(|(known, _)| (*known).cmp(name));
        Some(self.types[position.ok()?].1)
    }

    /// The field `name` of a block: a scalar, where the table does not say otherwise.
    pub(crate) fn field(&self, block: Block, name: &str) -> Shape {
        self.known(block, name).unwrap_or(Shape::SCALAR)
    }

    /// Whether the table has a field of this name.
    pub(crate) fn knows(&self, block: Block, name: &str) -> bool {
        self.known(block, name).is_some()
    }

    fn known(&self, block: Block, name: &str) -> Option<Shape> {
        let fields = self.blocks.get(block.0)?;
        let position = fields.binary_search_by(|(known, _)| (*known).cmp(name));
        Some(fields[position.ok()?].1)
    }
}

fn field(text: &'static str) -> (&'static str, Shape) {
    let end = text.find(['*', '?', '%', '.']).unwrap_or(text.len());
    let (name, shape) = text.split_at(end);
    (name, Shape(shape))
}
