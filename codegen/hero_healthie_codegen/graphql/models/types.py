"""The classes to write, as data."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from graphql import (
    GraphQLEnumType,
    GraphQLNamedType,
    GraphQLScalarType,
    is_list_type,
    is_non_null_type,
)

from ..schema.scalars import BUILTINS, scalar_type
from ..schema.schema import nullable

Shape = Literal["object", "union", "list", "value"]
UNKNOWN_MEMBER = "UnknownMember"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type, as an expression of Python."""

    text: str
    names: frozenset[str]
    """The names to import or define."""
    shape: Shape
    plain: str
    """The text for a signature: a union without its discriminator."""

    @classmethod
    def of(cls, name: str, shape: Shape = "value") -> Annotation:
        """Return the annotation of one class, or of one of several."""
        return cls(name, frozenset(name.split(" | ")) - BUILTINS, shape, name)

    @classmethod
    def union(cls, members: Iterable[str]) -> Annotation:
        """Return the annotation of a union, whose members are discriminated by their `__typename`."""
        known = list(members)
        tagged = " | ".join(f'Annotated[{name}, MemberTag("{name}")]' for name in (*known, UNKNOWN_MEMBER))
        return cls(
            f"Annotated[{tagged}, member_of({', '.join(known)})]",
            frozenset({"Annotated", "MemberTag", "member_of", UNKNOWN_MEMBER, *known}),
            "union",
            " | ".join((*known, UNKNOWN_MEMBER)),
        )

    @property
    def nullable(self) -> bool:
        """True if it allows None."""
        return self.text.endswith(" | None")

    @property
    def required(self) -> Annotation:
        """The same type without None."""
        return replace(self, text=self.text.removesuffix(" | None"), plain=self.plain.removesuffix(" | None"))

    @property
    def optional(self) -> Annotation:
        """The same type with None."""
        return self if self.nullable else replace(self, text=f"{self.text} | None", plain=f"{self.plain} | None")

    @property
    def item(self) -> Annotation:
        """The type of the items of a `list[…]`."""
        text, plain = self.required.text, self.required.plain
        return Annotation(text[5:-1], self.names, "value", plain[5:-1])

    def listed(self, sequence: str) -> Annotation:
        """Return the annotation of a list of it."""
        return Annotation(f"{sequence}[{self.text}]", self.names, "list", f"{sequence}[{self.plain}]")

    def renamed(self, names: Mapping[str, str]) -> str:
        """Return the plain text with other names; the name of a list, which has a bracket behind it, stays."""
        return re.sub(r"\w+\b(?!\[)", lambda found: names.get(found[0], found[0]), self.plain)

    def plain_names(self) -> frozenset[str]:
        """Return the names in the plain text."""
        return self.names & frozenset(re.findall(r"\w+", self.plain))


def annotate(type_: object, inner: Callable[[Any], Annotation], *, sequence: str = "list") -> Annotation:
    """Return the annotation of a GraphQL type, where `inner` gives that of the named type in it."""
    bare = nullable(type_)
    found = annotate(bare.of_type, inner, sequence=sequence).listed(sequence) if is_list_type(bare) else inner(bare)
    return found if is_non_null_type(type_) else found.optional


@dataclass(frozen=True, slots=True)
class TypeNames:
    """The Python names of the scalars, enums and inputs of a schema."""

    classes: Mapping[str, str]
    """From each input and enum to its class."""
    scalars: Mapping[str, str]
    """The known scalar that one of the schema is read and written like, where somebody decided that."""
    file_text_suffix: str | None = None
    """The ending of the fields that take the file of the `Upload` field beside them as text."""

    def annotation(self, type_: GraphQLNamedType, use: Literal["result", "input", "argument"]) -> Annotation:
        """Return the annotation of a scalar, an enum or an input."""
        if isinstance(type_, GraphQLScalarType):
            return Annotation.of(getattr(scalar_type(type_.name, self.scalars), use))
        python = self.classes[type_.name]
        if isinstance(type_, GraphQLEnumType) and use != "result":
            return Annotation(f"{python} | str", frozenset({python}), "value", f"{python} | str")
        return Annotation.of(python)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a model."""

    name: str
    annotation: Annotation
    alias: str | None = None
    default: str | None = None
    deprecated: bool = False
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Model:
    """One class of a response or of a request."""

    name: str
    type_name: str
    """The type of the schema."""
    fields: tuple[Field, ...]
    bases: tuple[str, ...] = ("BaseModel",)
    doc: str | None = None

    @property
    def names(self) -> frozenset[str]:
        """The names that its bases and annotations use."""
        return frozenset(self.bases).union(*(field.annotation.names for field in self.fields))


def field_of(models: Mapping[str, Model], name: str, key: str) -> Field | None:
    """Return the field of a model for a key of the response; it may be inherited."""
    if (model := models.get(name)) is None:
        return None
    direct = (field for field in model.fields if (field.alias or field.name) == key)
    inherited = (field for base in model.bases if (field := field_of(models, base, key)) is not None)
    return next(direct, None) or next(inherited, None)


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One value of an enum."""

    name: str
    value: str
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Enum:
    """One enum."""

    name: str
    members: tuple[EnumMember, ...]
    doc: str | None = None
