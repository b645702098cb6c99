"""The fast JSON parser accepts and refuses exactly what a plain strict reading does, and finds the same values."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hero_healthie._transport import json as wire_json

DEEP = 200


def strictly(content: bytes) -> Any:
    """Return the value, by the standard library and in the plainest way.

    Raises:
        ValueError: it has no value, or more than one.
        RecursionError: it nests far too deep.
    """
    value = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_unique, parse_constant=_refuse)
    if depth(value) > DEEP:
        raise ValueError
    return value


def depth(value: Any) -> int:
    """How many objects and arrays stand in each other; an empty one is a value like any other."""
    levels, level = 0, [value]
    while level := [node for node in level if node and isinstance(node, (dict, list))]:
        levels += 1
        level = [child for node in level for child in (node.values() if isinstance(node, dict) else node)]
    return levels


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError
    return dict(pairs)


def _refuse(_: str) -> Any:
    raise ValueError


def outcome(read: Any, content: bytes) -> str:
    """What comes of it, with types, signs of zero, and the order of keys."""
    try:
        return repr(read(content))
    except (ValueError, RecursionError, wire_json.NotJSON):
        return "refused"


TEXTS = st.text(st.characters(exclude_categories=[]), max_size=6)
NUMBERS = st.integers() | st.floats(allow_nan=False) | st.just(10**400)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
PUNCTUATION = [bytes([each]) for each in b'"\\,:{}[]-0.e\x00\n ']
TOKENS = [
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\\ud800",
    b"\\u0061",
    b"NaN",
    b"Infinity",
    b"1e400",
    b'"a":1,',
    b"null",
    b"/*",
]
PIECES = st.sampled_from(PUNCTUATION + TOKENS)


@st.composite
def almost_json(draw: st.DrawFn) -> bytes:
    """The text of a value, with some of it replaced, left out or said twice."""
    value = draw(VALUES)
    text = json.dumps(value, ensure_ascii=draw(st.booleans()), indent=draw(st.sampled_from([None, 0, 1])))
    content = text.encode("utf-8", "surrogatepass")
    for _ in range(draw(st.integers(0, 2))):
        start = draw(st.integers(0, len(content)))
        end = min(len(content), start + draw(st.integers(0, 8)))
        content = content[:start] + draw(PIECES | st.just(content[start:end] * 2)) + content[end:]
    return content


@given(almost_json())
@example(b'{"a":1,"\\u0061":2}')
@example(b'{"":1,"":2}')
@example(b'"\\ud800"')
@example(b'"\\ud83d\\ude00"')
@example(b"\xef\xbb\xbf1")
@example(b"-0")
@example(b"-0.0")
@example(b"1e400")
@example(b"1" * 4300)
@example(b"1" * 4301)
@example(b"1" * 4301 + b".0")
@example(b"[" * DEEP + b"]" * DEEP)
@example(b"[" * (DEEP + 1) + b"]" * (DEEP + 1))
@example(b'{"a":' * DEEP + b"1" + b"}" * DEEP)
@example(b'{"a":' * (DEEP + 1) + b"1" + b"}" * (DEEP + 1))
@example(b"[" * (DEEP + 1) + b"1" + b"]" * (DEEP + 1))
@example(b"[" * (DEEP + 2) + b"]" * (DEEP + 2))
@example(b"[" * DEEP + b"{}" + b"]" * DEEP)
@example(b"[" * 100_000)
def test_the_fast_parser_is_as_strict_as_the_plain_one(content: bytes) -> None:
    if content and not content.isspace():
        assert outcome(wire_json.read, content) == outcome(strictly, content)


@given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["%r", "%.25g", "%.17e", "%.30f"]))
def test_numbers_are_rounded_alike(number: float, form: str) -> None:
    content = (form % number).encode()
    assert repr(wire_json.read(content)) == repr(json.loads(content))


@pytest.mark.parametrize("content", [b"", b" \n"])
def test_nothing_is_read_as_none(content: bytes) -> None:
    assert wire_json.read(content, "text/html") is None
