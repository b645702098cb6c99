"""Differences of two JSON schemas, judged by whether the SDK sends what they describe or reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from ..hero.json_types import is_object
from .openapi_shape import Shape, Shapes, describe
from .report import ChangeLevel
from .similar import letters, renamed

Side = Literal["request", "response"]
Above = tuple[tuple[str, str], ...]
"""The components, old and new, that a comparison is inside of."""
_WIDER = {("integer", "number")}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a schema: names on the wire, and the nearest component with what follows it."""

    side: Side
    path: tuple[str, ...]
    anchor: str
    below: tuple[str, ...] = ()

    @property
    def where(self) -> str:
        """For people: `Invoice.items[].price`."""
        text = self.anchor
        for part in self.below:
            text += "[]" if part == "*" else f".{part}"
        return text

    def into(self, part: str) -> Spot:
        """One step deeper."""
        return replace(self, path=(*self.path, part), below=(*self.below, part))


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference of a schema."""

    kind: str
    level: ChangeLevel
    spot: Spot
    text: str
    advice: str
    new_name: str = ""
    value: str = ""


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
        yield from _nullability(a, b, spot)
        if a.deprecated != b.deprecated:
            yield _deprecation(b, spot)
        if a.variants or b.variants:
            yield from self._variants(old, new, a, b, spot, above)
            return
        changed_type = list(_types(a, b, spot))
        yield from changed_type
        yield from _enums(a, b, spot)
        if a.default != b.default:
            yield _default(a, b, spot)
        if a.limits != b.limits and not changed_type:
            yield _limits(a, b, spot)
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
            yield _gone(spot.into(name), pairs.get(name, ""))
        for name in came:
            if name not in pairs.values():
                yield _came(spot.into(name), describe(self.new.read(b.properties[name])), required=name in b.required)
        for name in a.properties:
            if name in b.properties:
                there = spot.into(name)
                yield from _presence(there, was=name in a.required, now=name in b.required)
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
            text = f"`{spot.where}` can no longer be {_named(self.old.read(one))}"
            advice = "Do not send it so any more." if spot.side == "request" else "Remove what you do with that shape."
            yield Finding("variant_removed", "breaking", spot, text, advice)
        for other in after:
            text = f"`{spot.where}` can now also be {_named(self.new.read(other))}"
            sent = spot.side == "request"
            advice = "Nothing to do." if sent else f"Be ready for one more shape of {_subject(spot)}."
            yield Finding("variant_added", "additive" if sent else "breaking", spot, text, advice)

    def _akin(self, one: Any, other: Any) -> bool:
        a, b = self.old.read(one), self.new.read(other)
        if a.reference and a.reference == b.reference:
            return True
        if a.is_class and b.is_class:
            return 2 * len(a.properties.keys() & b.properties.keys()) >= len(a.properties.keys() | b.properties.keys())
        return bool(a.types) and a.types == b.types and a.is_class == b.is_class


def _named(shape: Shape) -> str:
    return f"`{shape.reference}`" if shape.reference else describe(shape)


def _subject(spot: Spot) -> str:
    """The value as a caller knows it: `price` of `Invoice`, or `result.payer` where it is part of no component."""
    name = ".".join(part for part in spot.below if part != "*")
    if " " not in spot.anchor:
        return f"`{name}` of `{spot.anchor}`" if name else f"`{spot.anchor}`"
    whole = "body" if spot.side == "request" else "result"
    return f"`{whole}.{name}`" if name else f"the {whole}"


def _nullability(a: Shape, b: Shape, spot: Spot) -> Iterator[Finding]:
    if a.nullable == b.nullable or a.is_any or b.is_any:
        return
    loosened = b.nullable
    tightened = "is never" if spot.side == "response" else "must not be"
    text = f"`{spot.where}` {'may be' if loosened else tightened} null now"
    if loosened == (spot.side == "response"):
        advice = f"Be ready for None in {_subject(spot)}." if loosened else f"Do not pass None as {_subject(spot)}."
        yield Finding("nullable", "breaking", spot, text, advice)
    else:
        yield Finding("nullable", "additive", spot, text, "Nothing to do.")


def _deprecation(b: Shape, spot: Spot) -> Finding:
    kind = "deprecated" if b.deprecated else "undeprecated"
    text = f"`{spot.where}` is {'' if b.deprecated else 'no longer '}deprecated"
    return Finding(
        kind, "additive", spot, text, f"Plan to do without {_subject(spot)}." if b.deprecated else "Nothing to do."
    )


def _types(a: Shape, b: Shape, spot: Spot) -> Iterator[Finding]:
    text = f"`{spot.where}` was {describe(a)} and is {describe(b)}"
    advice = f"Adapt what you do with {_subject(spot)}: it has another type now."
    sent = spot.side == "request"
    if a.is_plain_object and b.is_class:
        advice = f"Read the attributes of {_subject(spot)} instead of its keys; it is an object of its own now."
        if sent:
            advice = f"Pass an object of the new class as {_subject(spot)}, not a dict."
        yield Finding("described", "breaking", spot, f"the fields of `{spot.where}` are described now", advice)
    elif a.is_class and b.is_plain_object:
        text = f"the fields of `{spot.where}` are no longer described"
        yield Finding("described", "breaking", spot, text, f"Use {_subject(spot)} as a dict.")
    elif a.is_any != b.is_any:
        loosened = b.is_any
        fits = sent == loosened or (loosened is False and not sent and not b.is_class)
        yield Finding("type", "additive" if fits else "breaking", spot, text, "Nothing to do." if fits else advice)
    elif a.types != b.types:
        fits = _fits(a.types, b.types) if sent else _fits(b.types, a.types)
        yield Finding("type", "additive" if fits else "breaking", spot, text, "Nothing to do." if fits else advice)
    elif a.typed_format != b.typed_format:
        text = f"`{spot.where}` was {describe(a)} and is {describe(b)}"
        yield Finding("format", "breaking", spot, text, advice)
    elif (a.items is not None and b.items is None) or (a.items is None and b.items is not None):
        yield Finding(
            "type",
            "breaking",
            spot,
            f"what `{spot.where}` lists is {'now' if b.items else 'no longer'} described",
            advice,
        )


def _fits(narrow: frozenset[str], wide: frozenset[str]) -> bool:
    return all(each in wide or any((each, other) in _WIDER for other in wide) for each in narrow)


def _enums(a: Shape, b: Shape, spot: Spot) -> Iterator[Finding]:
    if a.enum == b.enum or a.types != b.types:
        return
    sent = spot.side == "request"
    if a.enum is None:
        text = (
            f"`{spot.where}` now takes only: {', '.join(b.enum or ())}"
            if sent
            else f"the values of `{spot.where}` are listed now"
        )
        advice = (
            f"Pass one of these as {_subject(spot)}."
            if sent
            else "Nothing to do: a member of the enum is a string as well."
        )
        yield Finding("enum", "breaking" if sent else "additive", spot, text, advice)
        return
    if b.enum is None:
        text = f"the values of `{spot.where}` are no longer listed"
        yield Finding("enum", "breaking", spot, text, f"Use plain strings for {_subject(spot)}; its enum is gone.")
        return
    for value in b.enum:
        if value not in a.enum:
            yield Finding(
                "value_added", "additive", spot, f"new value {value} of `{spot.where}`", "Nothing to do.", "", value
            )
    for value in a.enum:
        if value not in b.enum:
            text = f"the value {value} of `{spot.where}` is gone"
            advice = (
                f"Do not send {value} any more."
                if sent
                else f"Remove what you do with {value}; it only ever came in answers."
            )
            yield Finding("value_removed", "breaking" if sent else "note", spot, text, advice, "", value)


def _default(a: Shape, b: Shape, spot: Spot) -> Finding:
    text = f"the default of `{spot.where}` was {a.default or 'none'} and is {b.default or 'none'}"
    if spot.side == "response":
        return Finding("default", "note", spot, text, "Nothing to do: the SDK reads what came.")
    return Finding("default", "behaviour", spot, text, f"Pass {_subject(spot)} if you relied on the old default.")


def _limits(a: Shape, b: Shape, spot: Spot) -> Finding:
    names = sorted(name for name in {*a.limits, *b.limits} if a.limits.get(name) != b.limits.get(name))
    parts = [f"{name} was {a.limits.get(name, 'none')} and is {b.limits.get(name, 'none')}" for name in names]
    text = f"the limits of `{spot.where}` changed: {'; '.join(parts)}"
    if spot.side == "response":
        return Finding("limits", "note", spot, text, "Nothing to do: answers are not checked against them.")
    return Finding("limits", "behaviour", spot, text, f"Check what you pass as {_subject(spot)}.")


def _presence(spot: Spot, *, was: bool, now: bool) -> Iterator[Finding]:
    if was == now:
        return
    sent = spot.side == "request"
    if now:
        text = f"`{spot.where}` is required now" if sent else f"`{spot.where}` always comes now"
        advice = f"Pass {_subject(spot)}; it is now required." if sent else "Nothing to do."
        yield Finding("required", "breaking" if sent else "additive", spot, text, advice)
    else:
        text = f"`{spot.where}` may be left out now"
        advice = "Nothing to do." if sent else f"Be ready for UNSET in {_subject(spot)}: it may not come."
        yield Finding("optional", "additive" if sent else "breaking", spot, text, advice)


def _gone(spot: Spot, new_name: str) -> Finding:
    verb = "pass" if spot.side == "request" else "read"
    if new_name:
        text = f"`{spot.where}` is gone; `{new_name}` looks like the same under another name"
        advice = f"{verb.capitalize()} `{new_name}` instead of {_subject(spot)}."
        return Finding("property_renamed", "breaking", spot, text, advice, new_name)
    advice = f"Do not pass {_subject(spot)} any more." if verb == "pass" else f"Stop reading {_subject(spot)}."
    return Finding("property_removed", "breaking", spot, f"`{spot.where}` is gone", advice)


def _came(spot: Spot, described: str, *, required: bool) -> Finding:
    if spot.side == "request" and required:
        text = f"new field `{spot.where}`: {described}, required"
        return Finding("property_added", "breaking", spot, text, f"Pass {_subject(spot)}; it is required.")
    return Finding("property_added", "additive", spot, f"new field `{spot.where}`: {described}", "Nothing to do.")
