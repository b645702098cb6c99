"""YAML that is read: by version 1.2, JSON values only, bounded. YAML that is written: read alike by everyone."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from hero_healthie_codegen.errors import CodegenError
from hero_healthie_codegen.formats.json import decode, read_json_or_yaml
from hero_healthie_codegen.formats.yaml_reader import YamlReadError, read_yaml
from hero_healthie_codegen.formats.yaml_writer import write_yaml

VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(),
        st.text(alphabet=" \n\t:#-'\"|>&*!%@`{}[],?~eE0123456789.+_oxyYnN", max_size=12),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=60)
@given(VALUES)
@example({"a": "x\n\n y \n", "b": "\ttab\nline", "c": " lead\nline\n\n", "d": "\x85", "e": "a\u2028b", "f": "\x00"})
@pytest.mark.slow
def test_what_is_written_reads_back_the_same_with_every_reader(value: Any) -> None:
    text = write_yaml({"value": value})
    assert read_yaml(text) == {"value": value}
    assert yaml.safe_load(text) == {"value": value}
    assert "&" not in text or "&" in json.dumps(value)


@pytest.mark.parametrize(
    "text",
    [
        *["on", "no", "y", "N", "null", "TRUE", "~", "=", "<<", "2026-07-01", "12:30:45"],
        *["017", "0o17", "0x1F", "1e3", "1_000", ".5", "1.", "1.0", ".inf", "-.INF", ".nan"],
    ],
)
def test_texts_that_look_like_something_else_are_quoted(text: str) -> None:
    assert write_yaml([text]) == f"- '{text}'\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("200: ok", {"200": "ok"}),
        ("on: yes", {"on": "yes"}),
        ("y: no", {"y": "no"}),
        ("null: ~", {"null": None}),
        ("true: true", {"true": True}),
        ("1.10: 1.10", {"1.10": 1.1}),
        ("version: 2026-07-01", {"version": "2026-07-01"}),
        ("time: 12:30:45", {"time": "12:30:45"}),
        ("size: 1_000", {"size": "1_000"}),
        ("n: [012, 0o17, 0x1F, 1e3, -.5]", {"n": ["012", 15, 31, 1000.0, -0.5]}),
        ("quoted: ['1', \"true\", !!str 5]", {"quoted": ["1", "true", "5"]}),
        ("base: &b {x: 1, y: 2}\nuse: {<<: *b, y: 3}", {"base": {"x": 1, "y": 2}, "use": {"x": 1, "y": 3}}),
        ("list: [&a {x: 1}, *a]", {"list": [{"x": 1}, {"x": 1}]}),
        ("", None),
    ],
)
def test_yaml_is_read_as_openapi_means_it(text: str, value: Any) -> None:
    result = read_yaml(text)
    assert result == value
    assert json.dumps(result) == json.dumps(value)


BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (BOMB, "values, aliases counted"),
        ("[" * 100_000, "levels deep"),
        (f"a: &a {'[' * 150}{']' * 150}\nb: {'[' * 60}*a{']' * 60}", "line 2: nested more than 200 levels deep"),
        (f"a: 0x{'f' * 5_000}", "line 1: .*digits"),
        ("a: &a [*a]", "refers to itself"),
        ("a: *nothing", "nothing"),
        ("a: 1\na: 2", "line 2: 'a' stands twice"),
        ("a: .nan", "not a number of JSON"),
        ("a: 1e999", "too large"),
        ("a: !!python/object:os.system x", "tag"),
        ("a: !!binary aGk=", "tag"),
        ("a: !!set {x}", "tag"),
        ("a: !!int x", "does not fit"),
        ("? [1]\n: 2", "has to be text"),
        ("a: 1\n---\nb: 2", "second document"),
        ("a: {b: 1", "line"),
        ("a:\n\t- b", "line"),
        ("<<: 5", "merge objects"),
        ("a: \x00", "control characters"),
    ],
)
def test_what_cannot_be_a_description_is_refused_with_its_line(text: str, said: str) -> None:
    with pytest.raises(YamlReadError, match=said):
        read_yaml(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"a": 1, "a": 2}', "stands twice"),
        ('{"a": 1', "neither JSON .* nor YAML"),
        ('{"a": NaN, "b": "}', "NaN"),
        ("[" * 100_000, "(?i)nest"),
    ],
)
def test_broken_json_is_refused(text: str, said: str) -> None:
    with pytest.raises(CodegenError, match=said):
        read_json_or_yaml(text, "x")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xff\xfeo\x00", "not UTF-8"),
        (b"\x1f\x8b\x08", "not UTF-8"),
        (b"<!DOCTYPE html>", "web page"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(CodegenError, match=said):
        decode(content, "x")


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert decode("\ufeffopenapi: 3.1.0".encode(), "x") == "openapi: 3.1.0"
