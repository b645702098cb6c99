"""What is known of the arguments of an operation beyond their types, and whether a call goes against it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias, cast

from hero_healthie_runtime.names import snake

Check: TypeAlias = Literal["refuse", "warn", "deprecated"]
ANY = "*"
"""As the value of a condition: the argument is given."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Fact:
    """One thing that is known of an argument: a row of specs/<api>/facts.toml that can be checked before a call."""

    argument: str
    """Its path by the vendor's names, such as `input.dob`; the names in other fields stand beside it."""
    kind: str
    text: str
    """What is to be said of it: `works only together with …`."""
    check: Check
    others: tuple[str, ...] = ()
    value: object = None
    """The only value that it is about, unless it is None."""
    values: tuple[object, ...] = ()
    limit: int = 0
    unit: str = ""
    when: Mapping[str, object] = field(default_factory=dict[str, object])
    """It holds only where these arguments have these values."""
    unless: Mapping[str, object] = field(default_factory=dict[str, object])
    """It does not hold where one of these arguments has its value."""
    since: str = ""
    """The version of the API from which on it holds."""
    path: tuple[str, ...] = field(init=False)
    """The names of `argument`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "path", tuple(self.argument.split(".")))


def breaches(facts: Sequence[Fact], values: Mapping[str, object], *, version: str = "") -> Iterator[tuple[Fact, str]]:
    """Yield each fact that a call goes against, and what to say of it; it quotes no value.

    Args:
        facts: what is known.
        values: the arguments by the vendor's names; objects within them are mappings or models.
        version: the version of the API that is called; without one all facts hold.
    """
    for fact in facts:
        if fact.since and version and version < fact.since:
            continue
        for beside in _objects(values, fact.path[:-1]):
            if _is_breached(fact, fact.path[-1], beside):
                yield fact, f"{'.'.join(map(snake, fact.path))} {fact.text}"
                break


def _is_breached(fact: Fact, name: str, beside: Mapping[str, object]) -> bool:
    if fact.when and not all(_has(beside, *each) for each in fact.when.items()):
        return False
    if fact.unless and any(_has(beside, *each) for each in fact.unless.items()):
        return False
    value = beside.get(name)
    if fact.kind == "required":
        return not is_given(value)
    concerned = is_given(value) if fact.value is None else value == fact.value
    if fact.kind in ("ignored", "replaced", "inverted"):
        return value is not None if fact.value is None else concerned
    return concerned and _BROKEN[fact.kind](fact, name, value, beside)


def _misses_others(fact: Fact, _name: str, _value: object, beside: Mapping[str, object]) -> bool:
    return not any(is_given(beside.get(each)) for each in fact.others)


def _meets_others(fact: Fact, _name: str, _value: object, beside: Mapping[str, object]) -> bool:
    return any(is_given(beside.get(each)) for each in fact.others)


def _meets_all_else(fact: Fact, name: str, _value: object, beside: Mapping[str, object]) -> bool:
    return any(value is not None for each, value in beside.items() if each != name and each not in fact.others)


def _is_too_long(fact: Fact, _name: str, value: object, _beside: Mapping[str, object]) -> bool:
    if fact.unit == "characters":
        try:
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        except (TypeError, ValueError, RecursionError):
            return False  # whoever encodes it says what is wrong
        return len(text) > fact.limit
    items = value.split(",") if isinstance(value, str) else value
    return isinstance(items, Sequence) and len(cast("Sequence[object]", items)) > fact.limit


def _is_unknown(fact: Fact, _name: str, value: object, _beside: Mapping[str, object]) -> bool:
    return isinstance(value, str | int) and value not in fact.values


_BROKEN = {
    "together": _misses_others,
    "needs": _misses_others,
    "not_with": _meets_others,
    "beats": _meets_others,
    "drops_all_else": _meets_all_else,
    "at_most": _is_too_long,
    "values": _is_unknown,
}
CHECKED = frozenset({*_BROKEN, "required", "ignored", "replaced", "inverted"})
"""The kinds of facts that a call can go against."""


def is_given(value: object) -> bool:
    """Return whether an argument asks for something: None, False and what is empty do not."""
    return value is not None and value is not False and value not in ("", [])


def text_at(values: Mapping[str, object], path: str) -> str | None:
    """Return the text at the path of an argument, or of a field within one; None where there is none."""
    *outer, name = path.split(".")
    found = [fields.get(name) for fields in _objects(values, outer)]
    return next((value for value in found if isinstance(value, str) and value), None)


def _has(beside: Mapping[str, object], name: str, wanted: object) -> bool:
    value = beside.get(name)
    return is_given(value) if wanted == ANY else value == wanted


def _objects(value: object, path: Sequence[str]) -> Iterator[Mapping[str, object]]:
    """Yield the objects at a path; where a list is on the way, those of each of its items."""
    if isinstance(value, list | tuple):
        for item in cast("Sequence[object]", value):
            yield from _objects(item, path)
        return
    fields = _fields(value)
    for depth, name in enumerate(path, 1):
        if fields is None:
            return
        value = fields.get(name)
        if isinstance(value, list | tuple):
            yield from _objects(cast("object", value), path[depth:])
            return
        fields = _fields(value)
    if fields is not None:
        yield fields


def _fields(value: object) -> Mapping[str, object] | None:
    if isinstance(value, dict | Mapping):  # a dict is known at once
        return cast("Mapping[str, object]", value)
    given: Any = getattr(value, "model_fields_set", None)  # of an input, without importing pydantic here
    if given is None:
        return None
    known: Any = cast("Any", type(value)).model_fields
    return {known[name].serialization_alias or name: value.__dict__[name] for name in given if name in known}
