"""Differences of single schemas, judged by whether the SDK sends what they describe or reads it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from .openapi_shape import Shape, describe
from .report import ChangeLevel

Side = Literal["request", "response"]
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


def named(shape: Shape) -> str:
    """A shape by its name, if it has one."""
    return f"`{shape.reference}`" if shape.reference else describe(shape)


def subject(spot: Spot) -> str:
    """The value as a caller knows it: `price` of `Invoice`, or `result.payer` where it is part of no component."""
    name = ".".join(part for part in spot.below if part != "*")
    if " " not in spot.anchor:
        return f"`{name}` of `{spot.anchor}`" if name else f"`{spot.anchor}`"
    whole = "body" if spot.side == "request" else "result"
    return f"`{whole}.{name}`" if name else f"the {whole}"


def nullability(a: Shape, b: Shape, spot: Spot) -> Iterator[Finding]:
    """Whether null is new, or no longer there."""
    if a.nullable == b.nullable or a.is_any or b.is_any:
        return
    loosened = b.nullable
    tightened = "is never" if spot.side == "response" else "must not be"
    text = f"`{spot.where}` {'may be' if loosened else tightened} null now"
    if loosened == (spot.side == "response"):
        advice = f"Be ready for None in {subject(spot)}." if loosened else f"Do not pass None as {subject(spot)}."
        yield Finding("nullable", "breaking", spot, text, advice)
    else:
        yield Finding("nullable", "additive", spot, text, "Nothing to do.")


def deprecation(b: Shape, spot: Spot) -> Finding:
    """Deprecated, or no longer."""
    kind = "deprecated" if b.deprecated else "undeprecated"
    text = f"`{spot.where}` is {'' if b.deprecated else 'no longer '}deprecated"
    return Finding(
        kind, "additive", spot, text, f"Plan to do without {subject(spot)}." if b.deprecated else "Nothing to do."
    )


def types_of(a: Shape, b: Shape, spot: Spot) -> Iterator[Finding]:
    """Another type."""
    text = f"`{spot.where}` was {describe(a)} and is {describe(b)}"
    advice = f"Adapt what you do with {subject(spot)}: it has another type now."
    sent = spot.side == "request"
    if a.is_plain_object and b.is_class:
        advice = f"Read the attributes of {subject(spot)} instead of its keys; it is an object of its own now."
        if sent:
            advice = f"Pass an object of the new class as {subject(spot)}, not a dict."
        yield Finding("described", "breaking", spot, f"the fields of `{spot.where}` are described now", advice)
    elif a.is_class and b.is_plain_object:
        text = f"the fields of `{spot.where}` are no longer described"
        yield Finding("described", "breaking", spot, text, f"Use {subject(spot)} as a dict.")
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


def enums(a: Shape, b: Shape, spot: Spot) -> Iterator[Finding]:
    """Values that came and went."""
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
            f"Pass one of these as {subject(spot)}."
            if sent
            else "Nothing to do: a member of the enum is a string as well."
        )
        yield Finding("enum", "breaking" if sent else "additive", spot, text, advice)
        return
    if b.enum is None:
        text = f"the values of `{spot.where}` are no longer listed"
        yield Finding("enum", "breaking", spot, text, f"Use plain strings for {subject(spot)}; its enum is gone.")
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


def default_of(a: Shape, b: Shape, spot: Spot) -> Finding:
    """Another default."""
    text = f"the default of `{spot.where}` was {a.default or 'none'} and is {b.default or 'none'}"
    if spot.side == "response":
        return Finding("default", "note", spot, text, "Nothing to do: the SDK reads what came.")
    return Finding("default", "behaviour", spot, text, f"Pass {subject(spot)} if you relied on the old default.")


def limits_of(a: Shape, b: Shape, spot: Spot) -> Finding:
    """Other limits."""
    names = sorted(name for name in {*a.limits, *b.limits} if a.limits.get(name) != b.limits.get(name))
    parts = [f"{name} was {a.limits.get(name, 'none')} and is {b.limits.get(name, 'none')}" for name in names]
    text = f"the limits of `{spot.where}` changed: {'; '.join(parts)}"
    if spot.side == "response":
        return Finding("limits", "note", spot, text, "Nothing to do: answers are not checked against them.")
    return Finding("limits", "behaviour", spot, text, f"Check what you pass as {subject(spot)}.")


def presence(spot: Spot, *, was: bool, now: bool) -> Iterator[Finding]:
    """Required, or no longer."""
    if was == now:
        return
    sent = spot.side == "request"
    if now:
        text = f"`{spot.where}` is required now" if sent else f"`{spot.where}` always comes now"
        advice = f"Pass {subject(spot)}; it is now required." if sent else "Nothing to do."
        yield Finding("required", "breaking" if sent else "additive", spot, text, advice)
    else:
        text = f"`{spot.where}` may be left out now"
        advice = "Nothing to do." if sent else f"Be ready for UNSET in {subject(spot)}: it may not come."
        yield Finding("optional", "additive" if sent else "breaking", spot, text, advice)


def property_gone(spot: Spot, new_name: str) -> Finding:
    """A property that is gone."""
    verb = "pass" if spot.side == "request" else "read"
    if new_name:
        text = f"`{spot.where}` is gone; `{new_name}` looks like the same under another name"
        advice = f"{verb.capitalize()} `{new_name}` instead of {subject(spot)}."
        return Finding("property_renamed", "breaking", spot, text, advice, new_name)
    advice = f"Do not pass {subject(spot)} any more." if verb == "pass" else f"Stop reading {subject(spot)}."
    return Finding("property_removed", "breaking", spot, f"`{spot.where}` is gone", advice)


def property_came(spot: Spot, described: str, *, required: bool) -> Finding:
    """A new property."""
    if spot.side == "request" and required:
        text = f"new field `{spot.where}`: {described}, required"
        return Finding("property_added", "breaking", spot, text, f"Pass {subject(spot)}; it is required.")
    return Finding("property_added", "additive", spot, f"new field `{spot.where}`: {described}", "Nothing to do.")
