"""Compare two JSON schemas from the top down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from hero_healthie_runtime.json import is_object

from ..report.changes import Change
from ..similar import letters, renamed
from .severity import (
    Spot,
    judge_added,
    judge_deprecation,
    judge_null,
    judge_presence,
    judge_removed,
    judge_value,
    judge_variant,
)
from .shape import Shape, Shapes

_SIMPLE = {"string", "boolean", "number", "integer"}
Above = frozenset[tuple[str, str]]
"""The components, old and new, that a comparison is inside of."""


class SchemaComparison:
    """Compares the schemas of two descriptions."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self.old = Shapes(old)
        self.new = Shapes(new)

    def equal(self, old: Any, new: Any) -> bool:
        """Return True if the wire cannot tell them apart."""
        return self.old.canonical(old) == self.new.canonical(new)

    def compare(self, old: Any, new: Any, spot: Spot, above: Above = frozenset()) -> Iterator[Change]:
        """Yield all differences."""
        if self.equal(old, new):
            return
        a, b = self.old.read(old), self.new.read(new)
        if a.reference is not None and b.reference is not None:
            pair = (a.reference, b.reference)
            if pair in above:
                return
            above |= {pair}
            if a.reference == b.reference:
                spot = replace(spot, component=a.reference, below=())
        if a.deprecated != b.deprecated:
            yield judge_deprecation(spot, deprecated=b.deprecated)
        yield from judge_null(a, b, spot)
        if a.variants or b.variants:
            yield from self._variants(old, new, a, b, spot, above)
            return
        changes = list(judge_value(a, b, spot))
        yield from changes
        if a.properties and b.properties:
            yield from self._properties(a, b, spot, above)
        if not any(each.kind.endswith((".type", ".format", ".described")) for each in changes):
            yield from self._extra(a, b, spot, above)
        if a.items is not None and b.items is not None:
            yield from self.compare(a.items, b.items, spot.into("*"), above)

    def _properties(self, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Change]:
        def alike(one: str, other: str) -> bool:
            if not self.equal(a.properties[one], b.properties[other]):
                return False
            if not self.old.read(a.properties[one]).types <= _SIMPLE or letters(one) == letters(other):
                return True
            return (one in a.required) == (other in b.required)

        came = [name for name in b.properties if name not in a.properties]
        names = renamed((name for name in a.properties if name not in b.properties), came, alike)
        for name in came:
            if name not in names.values():
                shape = self.new.read(b.properties[name])
                yield judge_added(spot.into(name), shape, required=name in b.required)
        for name in a.properties:
            if name not in b.properties:
                yield judge_removed(spot.into(name), names.get(name, ""))
                continue
            if (name in a.required) != (name in b.required):
                yield judge_presence(spot.into(name), required=name in b.required)
            yield from self.compare(a.properties[name], b.properties[name], spot.into(name), above)

    def _extra(self, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Change]:
        """Compare what fields without a name may hold."""
        if is_object(a.extra) and is_object(b.extra):
            yield from self.compare(a.extra, b.extra, spot.into("{}"), above)
        elif (a.extra is False) != (b.extra is False):
            if spot.sent and b.extra is False:
                text = f"fields without a name are no longer allowed in `{spot.where}`"
                yield spot.change("extra_fields", text, "Do not put anything into `additional_properties` there.")
        elif is_object(a.extra) != is_object(b.extra):
            known = "now" if is_object(b.extra) else "no longer"
            text = f"what fields without a name hold in `{spot.where}` is {known} described"
            yield spot.change("extra_fields", text, "Adapt what you do with `additional_properties` there.")

    def _variants(self, old: Any, new: Any, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Change]:
        before, after = list(a.variants or (old,)), list(b.variants or (new,))
        for matches in (self.equal, self._are_akin):
            for one in list(before):
                match = next((other for other in after if matches(one, other)), None)
                if match is not None:
                    before.remove(one)
                    after.remove(match)
                    yield from self.compare(one, match, spot, above)
        yield from (judge_variant(spot, self.old.read(one), added=False) for one in before)
        yield from (judge_variant(spot, self.new.read(other), added=True) for other in after)

    def _are_akin(self, one: Any, other: Any) -> bool:
        a, b = self.old.read(one), self.new.read(other)
        if a.reference and a.reference == b.reference:
            return True
        if a.is_class and b.is_class:
            return 2 * len(a.properties.keys() & b.properties.keys()) >= len(a.properties.keys() | b.properties.keys())
        return bool(a.types) and a.types == b.types and a.is_class == b.is_class
