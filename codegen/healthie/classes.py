"""ariadne-codegen's syntax trees, as the classes to write."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from graphql import GraphQLInputObjectType

from ..errors import CodegenError
from ..healthie.names import pascal
from ..healthie.plugin import Collected

SCALAR_NAMES = frozenset(
    {"Boolean", "Date", "DateTime", "Duration", "Float", "ID", "Int", "JSON", "UUID", "ZonedDateTime"}
)
BASE_NAMES = frozenset({"BaseModel", "InputModel", "OptionalReference", "Reference", "UnknownMember", "Upload"})
UNION_HELPERS = frozenset({"MemberTag", "member_of"})
"""What annotations of unions need of the base module; nothing that users import."""
_REFERENCES = {
    "id: ID": "Reference",
    "id: str": "Reference",
    "id: Optional[ID]": "OptionalReference",
    "id: Optional[str]": "OptionalReference",
}
_PLAIN = {"int": "Int", "float": "Float", "bool": "Boolean"}


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type, as an expression of Python in which every class stands under its final name."""

    text: str
    names: frozenset[str]
    nullable: bool
    shape: str
    """`object`, `list` or `value`."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    name: str
    annotation: Annotation
    alias: str | None = None
    default: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """One class of an answer or of a request."""

    name: str
    fields: tuple[Field, ...]
    input: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The names its annotations use."""
        return frozenset[str]().union(*(field.annotation.names for field in self.fields))


@dataclass(frozen=True, slots=True)
class Classes:
    """Everything there is to write."""

    models: Mapping[str, Model]
    inputs: Mapping[str, Model]
    enums: Mapping[str, tuple[tuple[str, str], ...]]
    results: Mapping[str, Annotation]
    """What each operation's root field answers."""


def read_classes(collected: Collected) -> Classes:
    """The classes in what ariadne-codegen made, with those that say the same folded into one."""
    trees: dict[str, ast.ClassDef] = {}
    aliases: dict[str, str] = {}
    roots: dict[str, ast.ClassDef] = {}
    for node in collected.fragments:
        trees[node.name] = node
    for name, module in collected.operations.items():
        classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
        roots[name] = classes[0]
        for node in classes[1:]:
            trees.setdefault(node.name, node)
        for statement in module.body:
            if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Name):
                target = statement.targets[0]
                assert isinstance(target, ast.Name)  # noqa: S101
                aliases[target.id] = statement.value.id
    folder = _Folder(trees, aliases)
    # The vendor has a few results of the type Upload; what comes there is not described.
    translate = _Translator(folder.resolve, {"Upload": "JSON"})
    models = {
        name: Model(name, tuple(translate.field(child) for child in body if isinstance(child, ast.AnnAssign)))
        for name, body in folder.kept().items()
    }
    enums = {node.name: tuple(_members(node)) for node, _ in collected.enums}
    inputs = {node.name: _input(node, type_, frozenset(enums)) for node, type_ in collected.inputs}
    results = {name: translate.field(_first_field(node)).annotation for name, node in roots.items()}
    return _reachable(Classes(models, inputs, enums, results))


class _Folder:
    """Decides which of the generated classes are worth a class.

    `class OpNodes(Fragment): pass` is the fragment; a class of nothing but an id is `Reference`; a class that adds only
    `__typename` to one fragment is that fragment, with the field.
    """

    def __init__(self, trees: Mapping[str, ast.ClassDef], aliases: Mapping[str, str]) -> None:
        self._trees = trees
        self._aliases = dict(aliases)
        self._tagged: dict[str, ast.stmt] = {}
        for name, node in trees.items():
            base = node.bases[0]
            assert isinstance(base, ast.Name)  # noqa: S101
            fields = [child for child in node.body if isinstance(child, ast.AnnAssign)]
            if base.id == "BaseModel":
                reference = _REFERENCES.get("; ".join(ast.unparse(child) for child in fields))
                if reference is not None:
                    self._aliases[name] = reference
            elif len(node.bases) == 1 and not fields:
                self._aliases[name] = base.id
            elif len(node.bases) == 1 and len(fields) == 1 and _target(fields[0]) == "typename__":
                self._aliases[name] = base.id
                self._tag(base.id, fields[0])
            else:
                raise CodegenError(
                    f"the class {name} mixes fragments with fields of its own or with other fragments; "
                    "in a hand-written document, spread one fragment and nothing beside it"
                )

    def _tag(self, name: str, tag: ast.stmt) -> None:
        known = self._tagged.setdefault(name, tag)
        if ast.unparse(known) != ast.unparse(tag):
            raise CodegenError(f"the fragment {name} stands for several members of a union; give each its own")

    def resolve(self, name: str) -> str:
        """The name a class goes by in the end."""
        name = name.strip("\"'")
        while name in self._aliases:
            name = self._aliases[name]
        return name

    def kept(self) -> dict[str, list[ast.stmt]]:
        """The classes that stay, with their bodies."""
        return {
            name: [*([self._tagged[name]] if name in self._tagged else []), *node.body]
            for name, node in sorted(self._trees.items())
            if name not in self._aliases
        }


class _Translator:
    """Turns annotations into ours: `Optional["X"]` into `X | None`, unions with their discriminator."""

    def __init__(self, resolve: Callable[[str], str], scalars: Mapping[str, str], enums: frozenset[str] = frozenset()):
        self._resolve = resolve
        self._scalars = scalars
        self._enums = enums

    def field(self, node: ast.AnnAssign) -> Field:
        """A field of an answer."""
        name = _target(node)
        keywords = _keywords(node.value)
        annotation = self.annotation(node.annotation)
        alias = keywords.get("alias")
        return Field(
            "typename" if name == "typename__" else name,
            annotation,
            alias=alias.value if isinstance(alias, ast.Constant) and isinstance(alias.value, str) else None,
        )

    def annotation(self, node: ast.expr) -> Annotation:
        """An annotation with all that is in it."""
        if isinstance(node, ast.Name):
            name = self._resolve(node.id)
            name = self._scalars.get(name, _PLAIN.get(name, name))
            if name in self._enums:
                return Annotation(f"{name} | str", frozenset({name}), nullable=False, shape="value")
            shape = "value" if name in SCALAR_NAMES or name == "str" else "object"
            return Annotation(name, frozenset({name} - {"str"}), nullable=False, shape=shape)
        assert isinstance(node, ast.Subscript)  # noqa: S101
        return self._subscript(node)

    def _subscript(self, node: ast.Subscript) -> Annotation:
        outer = ast.unparse(node.value)
        if outer == "Optional":
            inner = self.annotation(node.slice)
            return Annotation(f"{inner.text} | None", inner.names, nullable=True, shape=inner.shape)
        if outer == "list":
            inner = self.annotation(node.slice)
            return Annotation(f"list[{inner.text}]", inner.names, nullable=False, shape="list")
        if outer == "Literal":
            return Annotation(
                ast.unparse(node).replace("'\"", '"').replace("\"'", '"'), frozenset({"Literal"}), False, "value"
            )
        if outer == "Annotated":
            assert isinstance(node.slice, ast.Tuple)  # noqa: S101
            return self.annotation(node.slice.elts[0])
        if outer == "Union":
            assert isinstance(node.slice, ast.Tuple)  # noqa: S101
            members = [self.annotation(member) for member in node.slice.elts]
            known = [member.text for member in members]
            tagged = " | ".join(f'Annotated[{name}, MemberTag("{name}")]' for name in (*known, "UnknownMember"))
            names = UNION_HELPERS.union({"Annotated", "UnknownMember"}, *(member.names for member in members))
            return Annotation(
                f"Annotated[{tagged}, member_of({', '.join(known)})]", names, nullable=False, shape="union"
            )
        raise CodegenError(f"an annotation that codegen does not know: {ast.unparse(node)}")


def _input(node: ast.ClassDef, type_: GraphQLInputObjectType, enums: frozenset[str]) -> Model:
    translate = _Translator(_input_name, {"DateTime": "ZonedDateTime"}, enums)
    fields: list[Field] = []
    for child, (schema_name, definition) in zip(
        (child for child in node.body if isinstance(child, ast.AnnAssign)), type_.fields.items(), strict=True
    ):
        name = _target(child)
        annotation = translate.annotation(child.annotation)
        default = "None" if annotation.nullable else _constant_default(child.value)
        fields.append(
            Field(
                name,
                annotation,
                alias=schema_name if schema_name != name else None,
                default=default,
                deprecated=definition.deprecation_reason is not None,
            )
        )
    return Model(node.name, tuple(fields), input=True)


def _input_name(name: str) -> str:
    name = name.strip("\"'")
    return name if name in _PLAIN or name == "str" else pascal(name)


def _constant_default(value: ast.expr | None) -> str | None:
    """The default of a field that must not be null but may be left out."""
    default = _keywords(value).get("default", value)
    return repr(default.value) if isinstance(default, ast.Constant) else None


def _members(node: ast.ClassDef) -> Iterable[tuple[str, str]]:
    for child in node.body:
        if isinstance(child, ast.Assign) and isinstance(child.value, ast.Constant):
            target = child.targets[0]
            assert isinstance(target, ast.Name)  # noqa: S101
            yield target.id, str(child.value.value)


def _target(node: ast.AnnAssign) -> str:
    assert isinstance(node.target, ast.Name)  # noqa: S101
    return node.target.id


def _keywords(value: ast.expr | None) -> dict[str, ast.expr]:
    if isinstance(value, ast.Call):
        return {keyword.arg: keyword.value for keyword in value.keywords if keyword.arg}
    return {}


def _first_field(node: ast.ClassDef) -> ast.AnnAssign:
    return next(child for child in node.body if isinstance(child, ast.AnnAssign))


def _reachable(classes: Classes) -> Classes:
    """The classes without those that nothing uses."""
    models: dict[str, Model] = {}
    used: set[str] = set()
    waiting = [name for result in classes.results.values() for name in result.names]
    while waiting:
        name = waiting.pop()
        used.add(name)
        if name in classes.models and name not in models:
            models[name] = classes.models[name]
            waiting.extend(models[name].names)
    return replace(classes, models=dict(sorted(models.items())))
