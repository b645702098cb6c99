"""Unions that name the field which tells their members apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from hero_healthie_runtime.json import is_array, is_object

from ...errors import CodegenError
from ...formats.json import mapping
from ...similar import letters
from ..description.all_of import merged
from ..description.references import References, canonical, component, parts
from .classes import PREFIX, Node


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The field, and which class each of its values stands for."""

    tag: str
    members: tuple[tuple[str, str], ...]
    other: str | None = None
    """The class for values that are not listed, if there is one for them."""


class Discriminators:
    """All discriminators of a description, by the keys of the classes that they tell apart."""

    def __init__(self, references: References, nodes: Mapping[str, Node]) -> None:
        self._references = references
        self._nodes = nodes
        self._found: dict[frozenset[str], Discriminator | None] = {}

    def add(self, raw: dict[str, Any], members: list[tuple[Any, Any]], *, other: Any = None) -> None:
        """Note the discriminator of a union; raise CodegenError if its mapping leads to what is no member of the union.

        One that cannot decide (a member is no object, two unions of the same members disagree) is left out; which
        member a value belongs to is then seen by what it holds.
        Each member comes as the vendor wrote it, and normalized; `other` is for values of the tag that nothing lists.
        """
        tag = str(raw.get("propertyName"))
        keys = [self._key(normalized) for _, normalized in members]
        homes = {
            canonical(member["$ref"]): key
            for (member, _), key in zip(members, keys, strict=True)
            if is_object(member) and isinstance(member.get("$ref"), str)
        }
        rows: dict[str, str | None] = {}
        for value, target in mapping(raw.get("mapping")).items():
            home = named(str(target))
            if home not in homes:
                raise CodegenError(f"the discriminator {tag!r} maps to {target}, which is no member of its union")
            rows[str(value)] = homes[home]
        declared = [self._values(member, tag) for member, _ in members]
        for (member, _), key, values in zip(members, keys, declared, strict=True):
            name = parts(member["$ref"])[-1] if is_object(member) and isinstance(member.get("$ref"), str) else ""
            for value in values:
                shared = sum(value in others for others in declared) > 1
                if not shared or letters(value) == letters(name):
                    rows.setdefault(value, key)
            if name:
                rows.setdefault(name, key)
        self._note(tag, keys, rows, None if other is None else self._key(other))

    def infer(self, members: list[tuple[Any, Any]]) -> None:
        """Note the field that tells the members of a union apart though the vendor does not name it, if there is one.

        Each member, as the vendor wrote it and normalized, lists a single value for it, and no two the same; those that
        are no objects do not matter.
        """
        objects = [(member, key) for member, normalized in members if (key := self._key(normalized)) is not None]
        for tag in mapping(self._whole(objects[0][0]).get("properties")) if len(objects) > 1 else ():
            values = [self._values(member, tag) for member, _ in objects]
            rows = {each[0]: key for each, (_, key) in zip(values, objects, strict=True) if len(each) == 1}
            if len(rows) == len(objects):
                self._note(tag, [key for _, key in objects], rows, None)
                return

    def _note(self, tag: str, keys: Sequence[str | None], rows: Mapping[str, str | None], other: str | None) -> None:
        if None in keys or not rows or set(rows.values()) != set(keys):
            return
        whole = frozenset(key for key in keys if key is not None)
        listed = tuple((value, key) for value, key in rows.items() if key is not None)
        discriminator = Discriminator(tag, listed, other)
        if self._found.setdefault(whole, discriminator) != discriminator:
            self._found[whole] = None

    def by_class(self, names: dict[str, str]) -> dict[frozenset[str], Discriminator]:
        """Return the discriminators, with the final names of the classes."""
        found: dict[frozenset[str], Discriminator] = {}
        for keys, each in self._found.items():
            classes = frozenset(names[key] for key in keys)
            if each is not None and len(classes) == len(keys):
                listed = tuple((value, names[key]) for value, key in each.members)
                found[classes] = Discriminator(each.tag, listed, None if each.other is None else names[each.other])
        return found

    def _key(self, normalized: Any) -> str | None:
        reference = normalized.get("$ref")
        key = reference.removeprefix(PREFIX) if isinstance(reference, str) else None
        return key if key is not None and self._nodes[key].kind == "model" else None

    def _values(self, member: Any, tag: str) -> list[str]:
        """Return the values of a field that a member itself lists."""
        declared = self._whole(mapping(self._whole(member).get("properties")).get(tag))
        values = [declared["const"]] if "const" in declared else declared.get("enum")
        return values if is_array(values) and all(isinstance(value, str) for value in values) else []

    def _whole(self, schema: Any) -> dict[str, Any]:
        return merged(schema, self._references) if is_object(schema) else {}


def named(target: str) -> str:
    """Return the canonical reference for what a mapping names: a reference, or the bare name of a schema."""
    return canonical(target) if "/" in target else component(target)
