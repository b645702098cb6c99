"""Compare two JSON schemas from the top down."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from hero_healthie_runtime.json import is_object

from ...similar import letters, renamed
from ..report.changes import Change
from . import severity
from .severity import Spot
from .shape import Shape, Shapes

_SIMPLE = {"string", "boolean", "number", "integer"}
Above = frozenset[tuple[str, str]]
"""The components, old and new, that a comparison is inside of."""


class SchemaComparison:
    """Compares the schemas of two descriptions."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        self._old = Shapes(old)
        self._new = Shapes(new)

    def compare(self, old: Any, new: Any, spot: Spot, above: Above = frozenset()) -> Iterator[Change]:
        """Yield all differences."""
        if self._equal(old, new):
            return
        a, b = self._old.read(old), self._new.read(new)
        if a.reference is not None and b.reference is not None:
            pair = (a.reference, b.reference)
            if pair in above:
                return
            above |= {pair}
            if a.reference == b.reference:
                spot = replace(spot, component=a.reference, below=())
        if a.deprecated != b.deprecated:
            yield severity.judge_deprecation(spot, deprecated=b.deprecated)
        yield from severity.judge_null(a, b, spot)
        if a.variants or b.variants:
            yield from self._variants(old, new, a, b, spot, above)
            return
        changed_type = list(severity.judge_type(a, b, spot))
        yield from changed_type or self._extra(a, b, spot, above)
        yield from severity.judge_values(a, b, spot)
        if a.properties and b.properties:
            yield from self.compare_properties(a, b, spot, above)
        if a.items is not None and b.items is not None:
            yield from self.compare(a.items, b.items, spot.into("*"), above)

    def compare_properties(
        self, a: Shape, b: Shape, spot: Spot, above: Above = frozenset(), names: Mapping[str, str] | None = None
    ) -> Iterator[Change]:
        """Yield the differences of named fields; `names` are those that are known to have another name."""

        def alike(one: str, other: str) -> bool:
            if not self._equal(a.properties[one], b.properties[other]):
                return False
            if not self._old.read(a.properties[one]).types <= _SIMPLE or letters(one) == letters(other):
                return True
            return (one in a.required) == (other in b.required)

        names = names or {}
        gone = [name for name in a.properties if name not in {*b.properties, *names}]
        came = [name for name in b.properties if name not in {*a.properties, *names.values()}]
        names = {**names, **renamed(gone, came, alike)}
        for name in came:
            if name not in names.values():
                shape = self._new.read(b.properties[name])
                yield severity.judge_added(spot.into(name), shape, required=name in b.required)
        for name in a.properties:
            if name not in b.properties:
                yield severity.judge_removed(spot.into(name), names.get(name, ""))
                continue
            if (name in a.required) != (name in b.required):
                yield severity.judge_presence(spot.into(name), required=name in b.required)
            yield from self.compare(a.properties[name], b.properties[name], spot.into(name), above)

    def _equal(self, old: Any, new: Any) -> bool:
        """Return True if the wire does not distinguish them."""
        return self._old.canonical(old) == self._new.canonical(new)

    def _extra(self, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Change]:
        """Compare what fields without a name may hold."""
        closed, described = (a.extra is False, b.extra is False), (is_object(a.extra), is_object(b.extra))
        if all(described):
            yield from self.compare(a.extra, b.extra, spot.into("{}"), above)
        elif spot.sent and closed == (False, True):
            text = f"fields without a name are no longer allowed in `{spot.where}`"
            yield spot.change("extra_fields", text, "Do not put anything into `additional_properties` there.")
        elif any(described) and not any(closed):
            known = "now" if described[1] else "no longer"
            text = f"what fields without a name hold in `{spot.where}` is {known} described"
            yield spot.change("extra_fields", text, "Adapt what you do with `additional_properties` there.")

    def _variants(self, old: Any, new: Any, a: Shape, b: Shape, spot: Spot, above: Above) -> Iterator[Change]:
        before, after = list(a.variants or (old,)), list(b.variants or (new,))
        for matches in (self._equal, self._are_akin):
            for one in list(before):
                match = next((other for other in after if matches(one, other)), None)
                if match is not None:
                    before.remove(one)
                    after.remove(match)
                    yield from self.compare(one, match, spot, above)
        yield from (severity.judge_variant(spot, self._old.read(one), added=False) for one in before)
        yield from (severity.judge_variant(spot, self._new.read(other), added=True) for other in after)

    def _are_akin(self, one: Any, other: Any) -> bool:
        a, b = self._old.read(one), self._new.read(other)
        if a.reference and a.reference == b.reference:
            return True
        if a.properties and b.properties:
            return 2 * len(a.properties.keys() & b.properties.keys()) >= len(a.properties.keys() | b.properties.keys())
        return bool(a.types) and a.types == b.types and bool(a.properties) == bool(b.properties)
