"""YAML as OpenAPI means it: version 1.2, values of JSON only, names always text.

PyYAML's own loader follows version 1.1, where `on` is true, `2026-07-01` a date and `012` ten, and lets a few lines of
aliases grow to gigabytes. Here its parser is kept and its reading of scalars is not.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any, cast

import yaml

#: More than any description holds; the vendor's are below 100,000.
MOST_NODES = 2_000_000
MOST_DEPTH = 200
_TOO_DEEP = f"nested more than {MOST_DEPTH} levels deep"

_Loader: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_STANDARD = "tag:yaml.org,2002:"
_NULL = re.compile(r"~|null|Null|NULL|")
_BOOL = re.compile(r"true|True|TRUE|false|False|FALSE")
#: A zero before it makes it text, as OpenAPI's rules do: the code 0123 is not the number 123.
_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_BASED_INT = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?((\.[0-9]+|[0-9]+\.[0-9]*)([eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)")
_NOT_JSON = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_KINDS = {"null": type(None), "bool": bool, "int": int, "float": float}


class YamlReadError(ValueError):
    """The text is not YAML that can be read; the message names the line."""


def read_yaml(text: str) -> object:
    """Return the one document of a text; raise YamlReadError if it is not YAML, holds more than one document, or what
    JSON cannot hold.
    """
    try:
        return _Reader(text).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f"line {mark.line + 1}: " if mark else ""
        problem = str(error.problem or error.context)
        if "nesting" in problem:  # the parser has a limit of its own, above this one
            problem = _TOO_DEEP
        raise YamlReadError(f"{where}{problem}") from None
    except yaml.YAMLError as error:
        raise YamlReadError(str(error).splitlines()[0]) from None


def resolve(text: str) -> None | bool | int | float | str:
    """Return the value of a scalar without quotes, by YAML 1.2; raise ValueError for a number that JSON has not."""
    if _NULL.fullmatch(text):
        return None
    if _BOOL.fullmatch(text):
        return text.lower() == "true"
    if _INT.fullmatch(text):
        return int(text)
    if _BASED_INT.fullmatch(text):
        return int(str(int(text, 0)))  # refused, as decimal ones are, where it has more digits than Python writes
    if _FLOAT.fullmatch(text):
        value = float(text)
        if value in (float("inf"), float("-inf")):
            raise ValueError(f"{text[:30]} is too large a number")
        return value
    if _NOT_JSON.fullmatch(text):
        raise ValueError(f"{text} is not a number of JSON")
    return text


class _Reader:
    def __init__(self, text: str) -> None:
        self._events: Iterator[Any] = iter(yaml.parse(text, Loader=_Loader))
        self._anchors: dict[str, tuple[object, int, int]] = {}
        self._nodes = 0
        self._deepest = 0

    def document(self) -> object:
        next(self._events)  # the start of the stream
        first = next(self._events)
        if isinstance(first, yaml.StreamEndEvent):
            return None
        value = self._node(next(self._events), 0)
        next(self._events)  # the end of the document
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            raise self._problem(after, "a second document begins; one was expected")
        return value

    def _node(self, event: Any, depth: int) -> object:
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event, depth)
        before, above, self._deepest = self._nodes, self._deepest, depth
        self._count(event, 1)
        self._check_depth(event, depth)
        value: object
        if isinstance(event, yaml.MappingStartEvent):
            self._check_tag(event, "map")
            value = self._mapping(event, depth)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._check_tag(event, "seq")
            value = self._sequence(depth)
        else:
            value = self._scalar(event)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._nodes - before, self._deepest - depth)
        self._deepest = max(self._deepest, above)
        return value

    def _alias(self, event: Any, depth: int) -> object:
        if event.anchor not in self._anchors:
            raise self._problem(event, f"the alias *{event.anchor} refers to itself or to nothing")
        value, size, height = self._anchors[event.anchor]
        self._count(event, size)
        self._check_depth(event, depth + height)
        self._deepest = max(self._deepest, depth + height)
        return copy.deepcopy(value)  # so that a correction of one place leaves the other as it was

    def _check_depth(self, event: Any, depth: int) -> None:
        if depth > MOST_DEPTH:
            raise self._problem(event, _TOO_DEEP)

    def _count(self, event: Any, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MOST_NODES:
            raise self._problem(event, f"more than {MOST_NODES:,} values, aliases counted each time they are used")

    def _sequence(self, depth: int) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return items

    def _mapping(self, start: Any, depth: int) -> dict[str, object]:
        fields: dict[str, object] = {}
        merged: dict[str, object] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise self._problem(event, "a name in an object has to be text")
            self._count(event, 1)
            name = str(event.value)
            value = self._node(next(self._events), depth + 1)
            if name == "<<" and event.implicit[0]:
                for source in reversed(cast(list[object], value) if isinstance(value, list) else [value]):
                    if not isinstance(source, dict):
                        raise self._problem(event, "<< can merge objects only")
                    merged.update(cast(dict[str, object], source))
            elif name in fields:
                raise self._problem(event, f"{name!r} stands twice in the object that begins at {_line(start)}")
            else:
                fields[name] = value
        return {**merged, **fields}

    def _scalar(self, event: Any) -> object:
        text = str(event.value)
        tag: str | None = event.tag
        plain = bool(event.implicit[0])
        if not plain and tag in (None, "!", f"{_STANDARD}str"):
            return text
        kind = _KINDS.get(str(tag).removeprefix(_STANDARD))
        try:
            value = resolve(text) if plain or kind else None
        except ValueError as error:
            raise self._problem(event, str(error)) from None
        if not plain and (kind is None or type(value) is not kind):
            raise self._problem(event, f"the tag {tag} is not one of JSON's kinds of value, or does not fit")
        return value

    def _check_tag(self, event: Any, expected: str) -> None:
        if event.tag not in (None, "!", _STANDARD + expected):
            raise self._problem(event, f"the tag {event.tag} is not one of JSON's kinds of value")

    def _problem(self, event: Any, text: str) -> YamlReadError:
        return YamlReadError(f"{_line(event)}: {text}")


def _line(event: Any) -> str:
    return f"line {event.start_mark.line + 1}"
