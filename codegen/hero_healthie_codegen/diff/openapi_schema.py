"""Differences of two JSON schemas, walked from the top down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ..formats.json import is_object
from .openapi_judgements import (
    Finding,
    Spot,
    default_of,
    deprecation,
    enums,
    limits_of,
    named,
    nullability,
    presence,
    property_came,
    property_gone,
    subject,
    types_of,
)
from .openapi_shape import Shape, Shapes, describe
from .report import ChangeLevel
from .similar import letters, renamed

Above = tuple[tuple[str, str], ...]
"""The components, old and new, that a comparison is inside of."""


class SchemaComparison:
    """Compares the schemas of two descriptions."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old = Shapes(old)
        self.new = Shapes(new)

    def equal(self, old: Any, new: Any) -> bool:
        """Whether the wire cannot tell them apart."""
        return self.old.canonical(old) == self.new.canonical(new)

    def compare(self, old: Any, new: Any, spot: Spot, above: Above = ()) -> Iterator[Finding]:
        """All differences."""
        if self.equal(old, new):
            return
        a, b = self.old.read(old), self.new.read(new)
        if a.reference is not None and b.reference is not None:
            pair = (a.reference, b.reference)
            if pair in above:
                return
            above = (*above, pair)
            if a.reference == b.reference:
                spot = replace(spot, anchor=a.reference, below=())
        yield from nullability(a, b, spot)
        if a.deprecated != b.deprecated:
            yield deprecation(b, spot)
        if a.variants or b.variants:
            yield from self._variants(old, new, a, b, spot, above)
            return
        changed_type = list(types_of(a, b, spot))
        yield from changed_type
        yield from enums(a, b, spot)
        if a.default != b.default:
            yield default_of(a, b, spot)
        if a.limits != b.limits and not changed_type:
            yield limits_of(a, b, spot)
        if a.properties and b.properties:
            yield from self._properties(a, b, spot, above)
        if not changed_type:
            yield from self._extra(a, b, spot, above)
        if a.items is not None and b.items is not None:
            yield from self.compare(a.items, b.items, spot.into("*"), above)

    def _properties(self, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Finding]:
        def alike(one: str, other: str) -> bool:
            same = self.equal(a.properties[one], b.properties[other])
            trivial = self.old.read(a.properties[one]).types <= {"string", "boolean", "number", "integer"}
            return same and (
                not trivial or letters(one) == letters(other) or (one in a.required) == (other in b.required)
            )

        gone = [name for name in a.properties if name not in b.properties]
        came = [name for name in b.properties if name not in a.properties]
        pairs = renamed(gone, came, alike)
        for name in gone:
            yield property_gone(spot.into(name), pairs.get(name, ""))
        for name in came:
            if name not in pairs.values():
                yield property_came(
                    spot.into(name), describe(self.new.read(b.properties[name])), required=name in b.required
                )
        for name in a.properties:
            if name in b.properties:
                there = spot.into(name)
                yield from presence(there, was=name in a.required, now=name in b.required)
                yield from self.compare(a.properties[name], b.properties[name], there, above)

    def _extra(self, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Finding]:
        if is_object(a.extra) and is_object(b.extra):
            yield from self.compare(a.extra, b.extra, spot.into("{}"), above)
        elif (a.extra is False) != (b.extra is False):
            closed = b.extra is False
            level: ChangeLevel = "breaking" if closed and spot.side == "request" else "additive"
            text = f"fields without a name are {'no longer' if closed else 'now'} allowed in `{spot.where}`"
            advice = (
                "Do not put anything into `additional_properties` there." if level == "breaking" else "Nothing to do."
            )
            yield Finding("extra_fields", level, spot, text, advice)
        elif is_object(a.extra) != is_object(b.extra):
            known = "now" if is_object(b.extra) else "no longer"
            text = f"what fields without a name hold in `{spot.where}` is {known} described"
            yield Finding(
                "extra_fields", "breaking", spot, text, "Adapt what you do with `additional_properties` there."
            )

    def _variants(self, old: Any, new: Any, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Finding]:
        before, after = list(a.variants or (old,)), list(b.variants or (new,))
        for one in list(before):
            match = next((other for other in after if self.equal(one, other)), None)
            if match is not None:
                before.remove(one)
                after.remove(match)
        for one in list(before):
            match = next((other for other in after if self._akin(one, other)), None)
            if match is not None:
                before.remove(one)
                after.remove(match)
                yield from self.compare(one, match, spot, above)
        for one in before:
            text = f"`{spot.where}` can no longer be {named(self.old.read(one))}"
            advice = "Do not send it so any more." if spot.side == "request" else "Remove what you do with that shape."
            yield Finding("variant_removed", "breaking", spot, text, advice)
        for other in after:
            text = f"`{spot.where}` can now also be {named(self.new.read(other))}"
            sent = spot.side == "request"
            advice = "Nothing to do." if sent else f"Be ready for one more shape of {subject(spot)}."
            yield Finding("variant_added", "additive" if sent else "breaking", spot, text, advice)

    def _akin(self, one: Any, other: Any) -> bool:
        a, b = self.old.read(one), self.new.read(other)
        if a.reference and a.reference == b.reference:
            return True
        if a.is_class and b.is_class:
            return 2 * len(a.properties.keys() & b.properties.keys()) >= len(a.properties.keys() | b.properties.keys())
        return bool(a.types) and a.types == b.types and a.is_class == b.is_class
