"""The classes that a description asks for, before they have their final names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView
from dataclasses import dataclass, field
from typing import Any, Literal

from hero_healthie_runtime.json import is_array, is_object

from ...closure import closure
from ..description.references import references_in
from .words import class_name, pascal_case

PREFIX = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Place:
    """The position of a schema, which names what the vendor did not name."""

    parent: str
    """The class or the operation that holds it."""
    name: str
    """The field that holds it, with `_item` for the items of lists and `_type_0` for the members of unions."""
    home: str | None = None
    """The canonical reference to it, if the description has a place of its own for it."""
    files: bool = False
    """True if binary strings in it are files."""
    owner: str | None = None
    """The key of the class that holds it."""

    @property
    def class_name(self) -> str:
        """Return the name of a class for a schema that stands here."""
        return class_name(pascal_case(self.parent) + pascal_case(self.name))

    def item(self) -> Place:
        """Return the items of a list that stands here."""
        return self.beside("item")

    def member(self, index: int, title: str | None) -> Place:
        """Return a member of a union that stands here."""
        return self.beside(title or f"type_{index}")

    def beside(self, suffix: str) -> Place:
        """Return the same place with a longer name."""
        return Place(self.parent, f"{self.name}_{suffix}", files=self.files, owner=self.owner)


@dataclass(slots=True)
class FieldInfo:
    """The name of a field in JSON, and what the vendor says of it."""

    wire: str
    description: str = ""
    read_only: bool = False
    write_only: bool = False
    is_base64: bool = False
    """True for text that holds a file as Base64: `format: byte`."""


@dataclass(slots=True, eq=False)
class Node:
    """One object or enum of the description."""

    key: str
    kind: Literal["model", "map", "enum"]
    wanted: str
    place: str
    """Its position: the name that it has without title and overlay."""
    vendor_named: bool
    """True if the vendor named it, so that it is a class of its own whatever others look like."""
    chosen: bool = False
    """True if the overlay named it."""
    description: str = ""
    raw: dict[str, Any] = field(default_factory=dict[str, Any])
    files: bool = False
    home: str | None = None
    """The canonical reference to it, if the description has a place of its own for it."""
    owner: str | None = None
    """The key of the class that holds it."""
    fields: dict[str, Any] = field(default_factory=dict[str, Any])
    """The normalized schemas of a model's fields, by their names in JSON."""
    infos: dict[str, FieldInfo] = field(default_factory=dict[str, FieldInfo])
    required: list[str] = field(default_factory=list[str])
    extra: Any = True
    """The content of fields without a name: a normalized schema, True for anything, False for nothing."""
    says_open: bool = False
    """True if the vendor says in so many words that fields without a name may come."""
    values: list[str] | list[int] = field(default_factory=list[str])
    value_names: list[str] = field(default_factory=list[str])

    @property
    def reference(self) -> dict[str, Any]:
        """Return a normalized schema that stands for the class."""
        return {"$ref": PREFIX + self.key}

    @property
    def parts(self) -> Iterator[Any]:
        """Yield the normalized schemas inside it."""
        yield from self.fields.values()
        if not isinstance(self.extra, bool):
            yield self.extra


def keys_in(normalized: Any) -> Iterator[str]:
    """Yield the keys of the classes that a normalized schema mentions."""
    return (reference.removeprefix(PREFIX) for _, reference in references_in(normalized))


def with_references(normalized: Any, of_key: Callable[[str], Any]) -> Any:
    """Return a normalized schema with something else in the place of the references in it, by the keys of classes."""
    if is_array(normalized):
        return [with_references(child, of_key) for child in normalized]
    if not is_object(normalized):
        return normalized
    reference = normalized.get("$ref")
    if isinstance(reference, str):
        return of_key(reference.removeprefix(PREFIX))
    return {name: with_references(child, of_key) for name, child in normalized.items()}


def reachable(roots: list[Any], nodes: dict[str, Node]) -> KeysView[str]:
    """Return the keys of all classes that values of the normalized schemas can hold."""
    directly = [key for root in roots for key in keys_in(root)]
    return closure(directly, lambda key: (inner for part in nodes[key].parts for inner in keys_in(part)))
