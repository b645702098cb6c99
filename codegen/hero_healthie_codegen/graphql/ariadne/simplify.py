"""Which of ariadne-codegen's classes are worth a class, and what each is called."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping

from graphql import GraphQLInterfaceType, GraphQLObjectType, is_abstract_type

from ...errors import CodegenError
from ..schema.names import attribute, class_name, pascal, unique
from ..schema.scalars import ScalarType
from .aliases import TYPENAME, NameAliases
from .annotations import STR, Annotation

_TOKEN = re.compile(r"[FOTX]\d+")
_TAG = "typename__"


class ClassSimplifier:
    """Decides which of the generated classes are worth a class.

    `class OpNodes(Fragment): pass` is the fragment; a class of nothing but an id is `Reference`; a class that adds only
    `__typename` to one fragment is that fragment, with the field.
    """

    def __init__(
        self,
        opaque: NameAliases,
        trees: Mapping[str, ast.ClassDef],
        roots: Iterable[ast.ClassDef],
        aliases: Mapping[str, str],
        scalars: Mapping[str, ScalarType],
    ) -> None:
        self._opaque = opaque
        self._trees = trees
        self._aliases = dict(aliases)
        self._scalars = scalars
        self._keys = {python.upper(): key for key, python in opaque.fields.items()}
        self._types = {short: name for name, short in opaque.types.items()}
        self._fragments = {short: name for name, short in opaque.fragments.items()}
        self._members = _members((*trees.values(), *roots))
        self._tags: dict[str, frozenset[str] | None] = {}
        self._plainly: dict[str, str] = {name: name for name in aliases.values()}
        # Which fragments tell what they are is known before any class is taken for a mere reference.
        for name, node in sorted(trees.items(), key=lambda each: ast.unparse(each[1].bases[0]) == "BaseModel"):
            self._fold(name, node)
        for name in self._tags:
            if name in self._plainly:
                raise CodegenError(
                    f"the fragment {self._fragments[name]} stands for a member of a union in one place and for an "
                    "object in another; give each its own"
                )

    def _fold(self, name: str, node: ast.ClassDef) -> None:
        base = node.bases[0]
        assert isinstance(base, ast.Name)  # noqa: S101 (narrows a type)
        fields = body_of(node)
        if base.id == "BaseModel":
            reference = self._reference(fields)
            if reference is not None and name not in self._tags:
                self._aliases[name] = reference
            elif any(target(child) == _TAG for child in fields) and name in self._members:
                self._tags[name] = self._tag_of(name)
        elif len(node.bases) == 1 and not fields:
            self._aliases[name] = base.id
            self._plainly[base.id] = base.id
        elif len(node.bases) == 1 and len(fields) == 1 and target(fields[0]) == _TAG:
            self._aliases[name] = base.id
            tag = self._tag_of(name)
            if self._tags.setdefault(base.id, tag) != tag:
                raise CodegenError(
                    f"the fragment {self._fragments[base.id]} stands for several members of a union; give each its own"
                )
        else:
            raise CodegenError(
                f"the class {self._readable(name)} mixes fragments with fields of its own or with other fragments; "
                "in a hand-written document, spread one fragment and nothing beside it"
            )

    def _reference(self, fields: list[ast.AnnAssign]) -> str | None:
        if len(fields) != 1 or self.key_of(target(fields[0]))[0] != "id":
            return None
        annotation = fields[0].annotation
        optional = isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Optional"
        inner = annotation.slice if isinstance(annotation, ast.Subscript) and optional else annotation
        if not isinstance(inner, ast.Name) or inner.id not in self._scalars:
            return None
        if self._scalars[inner.id].result not in ("ID", "str") or self.is_conditional(fields[0]):
            return None
        return "OptionalReference" if optional else "Reference"

    def _tag_of(self, name: str) -> frozenset[str] | None:
        """The types a member of a union stands for; None where it is no member, and any type may come."""
        if name not in self._members:
            return None
        tag = next(child for child in body_of(self._trees[name]) if target(child) == _TAG)
        found = {self._types[short] for short in re.findall(r"T\d+", ast.unparse(tag.annotation))}
        return frozenset(found - {type_ for type_ in found if is_abstract_type(self._opaque.schema.type_map[type_])})

    def is_left_out(self, name: str) -> bool:
        """Whether a member of a union stands for no type, as an interface does whose objects all have their own."""
        return self._tags.get(self.resolve(name)) == frozenset()

    def tag(self, name: str) -> Annotation | None:
        """What `__typename` is in a class that tells by it what it is."""
        if name not in self._tags:
            return None
        types = self._tags[name]
        if types is None:
            return STR
        listed = ", ".join(f'"{type_}"' for type_ in sorted(types))
        text = f"Literal[{listed}]"
        return Annotation(text, frozenset({"Literal"}), nullable=False, shape="value", plain=text)

    def resolve(self, name: str) -> str:
        """The name a class goes by in the end."""
        name = name.strip('"')
        while name in self._aliases:
            name = self._aliases[name]
        return name

    def body(self, name: str) -> list[ast.AnnAssign]:
        """The fields of a class, without those that GraphQL merges into an earlier one."""
        found: dict[str, ast.AnnAssign] = {}
        for node in body_of(self._trees[name]):
            found.setdefault(target(node), node)
        return list(found.values())

    def key_of(self, python: str) -> tuple[str, str]:
        """The key of an answer that a field is read from, and the field of the schema."""
        return (TYPENAME, TYPENAME) if python == _TAG else self._keys[python.upper()]

    def is_conditional(self, node: ast.AnnAssign) -> bool:
        """Whether a field may be left out of an answer, by @include or @skip."""
        return isinstance(node.value, ast.Constant) or any(
            keyword.arg == "default" for keyword in getattr(node.value, "keywords", ())
        )

    def description(self, name: str) -> GraphQLObjectType | GraphQLInterfaceType | None:
        """The type of the schema that a fragment's class is of."""
        if name not in self._fragments:
            return None
        definition = self._opaque.definitions[self._fragments[name]]
        type_ = self._opaque.schema.get_type(definition.type_condition.name.value)
        return type_ if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType) else None

    def final_names(self, taken: Iterable[str]) -> dict[str, str]:
        """What each class that stays is called."""
        kept = [name for name in self._trees if name not in self._aliases]
        paths = {self._path(name): name for name in kept}
        wanted = {path: self._readable(name) for path, name in paths.items()}
        return {paths[path]: python for path, python in sorted(unique(wanted, taken).items())}

    def _readable(self, name: str) -> str:
        owner, *below = _TOKEN.findall(name)
        if owner in self._fragments:
            python = class_name(self._fragments[owner])
        else:
            python = class_name(self._opaque.operations[owner].root_field)
        return python + "".join(
            pascal(shown_name(*self._keys[token])) if token in self._keys else class_name(self._types[token])
            for token in below
        )

    def _path(self, name: str) -> str:
        """What tells a class from all others, and does not depend on what else there is."""
        owner, *below = _TOKEN.findall(name)
        if owner in self._fragments:
            start = self._fragments[owner]
        else:
            document = self._opaque.operations[owner]
            start = f"{document.kind.value} {document.root_field}"
        return "/".join(
            [start, *(self._keys[token][0] if token in self._keys else self._types[token] for token in below)]
        )


def shown_name(key: str, own: str) -> str:
    """What a field of an answer is called in Python.

    One that a union asked for under another name, because its members do not agree on its type, goes by its own.
    """
    return attribute(own if key.startswith(f"{own}_of_") else key)


def body_of(node: ast.ClassDef) -> list[ast.AnnAssign]:
    """The fields of a class."""
    return [child for child in node.body if isinstance(child, ast.AnnAssign)]


def target(node: ast.AnnAssign) -> str:
    """The name of a field."""
    assert isinstance(node.target, ast.Name)  # noqa: S101 (narrows a type)
    return node.target.id


def _members(nodes: Iterable[ast.ClassDef]) -> frozenset[str]:
    """The classes that are members of unions."""
    found: set[str] = set()
    for node in nodes:
        for child in body_of(node):
            for part in ast.walk(child.annotation):
                if isinstance(part, ast.Subscript) and ast.unparse(part.value) == "Union":
                    found.update(name.id.strip('"') for name in ast.walk(part.slice) if isinstance(name, ast.Name))
    return frozenset(found)
