"""Judge differences of single schemas by whether the SDK sends what they describe or receives it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...openapi.schemas.naming import identifier
from ..report.changes import Change, ChangeLevel, Element, Place, Side
from .description import Operation
from .shape import Shape, describe

_WIDER = {("integer", "number")}


@dataclass(frozen=True, slots=True)
class Spot:
    """An operation, or a place in its request or response."""

    operation: Operation
    side: Side = "request"
    path: tuple[str, ...] = ()
    """The argument, or `result`, and names on the wire below it."""
    component: str = ""
    """The nearest component around the place."""
    below: tuple[str, ...] = ()
    """The path from there."""

    @property
    def sent(self) -> bool:
        """True if the SDK sends what stands here."""
        return self.side == "request"

    @property
    def where(self) -> str:
        """For people: `Invoice.items[].price`, or `POST /v1/notes body.text`."""
        text = "".join("[]" if part == "*" else f".{part}" for part in self.below)
        return f"{self.component}{text}" if self.component else f"{self.operation.where} {text[1:]}".rstrip()

    def __str__(self) -> str:
        """Return the value as a caller knows it: `price` of `Invoice`, or `result.payer` outside of components."""
        name = ".".join(identifier(part) for part in self.below if part not in {"*", "{}"})
        return " of ".join(f"`{each}`" for each in (name, self.component) if each)

    def into(self, part: str) -> Spot:
        """Return the place one step deeper."""
        return replace(self, path=(*self.path, part), below=(*self.below, part))

    def change(
        self,
        kind: str,
        text: str,
        advice: str = "",
        level: ChangeLevel | None = None,
        *,
        new: str = "",
        value: str = "",
        elements: tuple[Element, ...] = (),
    ) -> Change:
        """Return a change of what stands here: breaking if there is advice, unless `level` is given.

        The place is the subject of the text. `new` is the name it has now, `value` the value of an enum that came or
        went, as JSON, and `elements` is what else it hits.
        """
        method = self.operation.python_path
        paths = [self.path, (*self.path[:-1], new)] if new else [self.path]
        return Change(
            api="hero",
            kind=f"{self.side}.{kind}" if self.path else kind,
            level=level or ("breaking" if advice else "additive"),
            where=self.where,
            text=text,
            advice=advice,
            methods=(method,),
            elements=elements,
            item=str(self),
            places=tuple(Place(method, self.side, path, value) for path in paths),
        )


def judge_null(a: Shape, b: Shape, spot: Spot) -> Iterator[Change]:
    """Judge whether null is new, or no longer there."""
    if a.nullable == b.nullable or a.is_any or b.is_any:
        return
    if b.nullable:
        advice = "" if spot.sent else f"Be ready for None in {spot}."
        yield spot.change("nullable", f"`{spot.where}` may be null now", advice)
    elif spot.sent:
        yield spot.change("nullable", f"`{spot.where}` must not be null now", f"Do not pass None as {spot}.")
    else:
        yield spot.change("nullable", f"`{spot.where}` is never null now")


def judge_type(a: Shape, b: Shape, spot: Spot) -> Iterator[Change]:
    """Judge another type."""
    text = f"`{spot.where}` was {describe(a)} and is {describe(b)}"
    advice = f"Adapt what you do with {spot}: it has another type now."
    if (a.is_plain_object or (a.is_any and not spot.sent)) and b.properties:
        advice = f"Read the attributes of {spot} instead of its keys; it is an object of a class now."
        if spot.sent:
            advice = f"Pass an object of the new class as {spot}, not a dict."
        yield spot.change("described", f"the fields of `{spot.where}` are described now", advice)
    elif a.properties and b.is_plain_object:
        text = f"the fields of `{spot.where}` are no longer described"
        yield spot.change("described", text, f"Use {spot} as a dict.")
    elif a.is_any != b.is_any:
        yield spot.change("type", text, "" if spot.sent == b.is_any else advice)
    elif a.types != b.types:
        narrow, wide = (a.types, b.types) if spot.sent else (b.types, a.types)
        fits = all(each in wide or any((each, other) in _WIDER for other in wide) for each in narrow)
        yield spot.change("type", text, "" if fits else advice)
    elif a.typed_format != b.typed_format:
        yield spot.change("format", text, advice)
    elif (a.items is None) != (b.items is None):
        known = "now" if b.items is not None else "no longer"
        yield spot.change("type", f"what `{spot.where}` lists is {known} described", advice)


def judge_values(a: Shape, b: Shape, spot: Spot) -> Iterator[Change]:
    """Judge the values of an enum, and what is only sent: the default and the limits."""
    if a.types == b.types and a.enum != b.enum:
        yield from _enums(a, b, spot)
    if spot.sent and a.default != b.default:
        text = f"the default of `{spot.where}` was {a.default or 'none'} and is {b.default or 'none'}"
        yield spot.change("default", text, f"Pass {spot} if you relied on the old default.", "behaviour")
    names = sorted(name for name in {*a.limits, *b.limits} if a.limits.get(name) != b.limits.get(name))
    if spot.sent and names and a.types == b.types:
        parts = [f"{name} was {a.limits.get(name, 'none')} and is {b.limits.get(name, 'none')}" for name in names]
        text = f"the limits of `{spot.where}` changed: {'; '.join(parts)}"
        yield spot.change("limits", text, f"Check what you pass as {spot}.", "behaviour")


def judge_deprecation(spot: Spot, *, deprecated: bool) -> Change:
    """Judge what is deprecated now, or no longer."""
    if not deprecated:
        return spot.change("undeprecated", f"`{spot.where}` is no longer deprecated")
    return spot.change("deprecated", f"`{spot.where}` is deprecated", f"Plan to do without {spot}.", "additive")


def judge_presence(spot: Spot, *, required: bool) -> Change:
    """Judge what is required now, or no longer."""
    if required and spot.sent:
        return spot.change("required", f"`{spot.where}` is required now", f"Pass {spot}; it is now required.")
    if required:
        return spot.change("required", f"`{spot.where}` always comes now")
    advice = "" if spot.sent else f"Be ready for UNSET in {spot}: it may not come."
    return spot.change("optional", f"`{spot.where}` may be left out now", advice)


def judge_removed(spot: Spot, new: str) -> Change:
    """Judge what is gone, or has another name."""
    if new:
        text = f"`{spot.where}` is gone; `{new}` looks like the same under another name"
        advice = f"{'Pass' if spot.sent else 'Read'} `{identifier(new)}` instead of {spot}."
        if identifier(new) == identifier(spot.path[-1]):
            advice = "Upgrade; your code stays as it is."
        return spot.change("renamed", text, advice, new=new)
    advice = f"Do not pass {spot} any more." if spot.sent else f"Stop reading {spot}."
    return spot.change("removed", f"`{spot.where}` is gone", advice)


def judge_added(spot: Spot, shape: Shape, *, required: bool) -> Change:
    """Judge what is new."""
    text = f"`{spot.where}` is new: {describe(shape)}"
    if spot.sent and required:
        return spot.change("added", f"{text}, required", f"Pass {spot}; it is required.")
    return spot.change("added", text)


def judge_variant(spot: Spot, shape: Shape, *, added: bool) -> Change:
    """Judge one more shape, or one that is gone."""
    name = f"`{shape.reference}`" if shape.reference else describe(shape)
    if added:
        advice = "" if spot.sent else f"Be ready for one more shape of {spot}."
        return spot.change("variant_added", f"`{spot.where}` can now also be {name}", advice)
    advice = "Do not send it so any more." if spot.sent else "Remove what you do with that shape."
    return spot.change("variant_removed", f"`{spot.where}` can no longer be {name}", advice)


def _enums(a: Shape, b: Shape, spot: Spot) -> Iterator[Change]:
    if b.enum is None:
        advice = f"Use plain strings for {spot}; its enum is gone."
        yield spot.change("enum", f"the values of `{spot.where}` are no longer listed", advice)
    elif a.enum is None:
        text = f"`{spot.where}` {'now takes only' if spot.sent else 'lists its values now'}: {', '.join(b.enum)}"
        yield spot.change("enum", text, f"Pass one of these as {spot}." if spot.sent else "")
    else:
        for value in (each for each in b.enum if each not in a.enum):
            yield spot.change("value_added", f"new value {value} of `{spot.where}`", value=value)
        advice = "Do not send {} any more." if spot.sent else "Remove what you do with {}; it was only ever received."
        level: ChangeLevel = "breaking" if spot.sent else "note"
        for value in (each for each in a.enum if each not in b.enum):
            text = f"the value {value} of `{spot.where}` is gone"
            yield spot.change("value_removed", text, advice.format(value), level, value=value)
