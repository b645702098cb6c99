"""REST: how arguments become a query, a path, headers, cookies and bodies."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie_runtime.errors import EncodeError
from hero_healthie_runtime.rest.bodies import BinaryBody, FormBody, JsonBody, MultipartBody, TextBody
from hero_healthie_runtime.rest.codec import INTEGER, JSON, NUMBER, TEXT
from hero_healthie_runtime.rest.containers import ListOf, MapOf
from hero_healthie_runtime.rest.enum_codecs import EnumCodec
from hero_healthie_runtime.rest.files import FILE, Upload
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.parameters import Cookies, Headers, Parameter, PathValues, Query
from hero_healthie_runtime.rest.payload import Delimited, Part
from tests.unit.runtime.records import Cat, Colour, Owner

MAP, LIST = MapOf(JSON), ListOf(JSON)
OBJECT, ITEMS = {"a": 1, "b": "x"}, [1, "x", True]
PATH: Any = PathValues
UPLOAD = Upload("a.txt", b"content", "text/plain")


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Parameter("size", "page_size", INTEGER), 5, {"page_size": 5}),
        (
            Parameter("colours", "colour[]", ListOf(EnumCodec(Colour))),
            [Colour.RED, "blue"],
            {"colour[]": ["red", "blue"]},
        ),
        (Parameter("x", "x", LIST), ITEMS, {"x": ITEMS}),
        (Parameter("x", "x", MAP), OBJECT, OBJECT),
        (Parameter("x", "x", MAP, json=True), OBJECT, {"x": '{"a":1,"b":"x"}'}),
        (Parameter("x", "x", TEXT, json=True), "a", {"x": '"a"'}),
        (
            Parameter("x", "x", MAP, style="deepObject"),
            {"a": 1, "b": {"c": 2}, "d": None},
            {"x[a]": 1, "x[b][c]": 2},
        ),
    ],
)
def test_a_query_follows_the_styles_of_openapi(parameter: Parameter, value: Any, expected: Any) -> None:
    assert Query(parameter)(**{parameter.name: value}) == expected
    assert Query(parameter)(**{parameter.name: None}) == {}


@pytest.mark.parametrize(
    ("style", "delimiter"), [("form", ","), ("spaceDelimited", "%20"), ("pipeDelimited", "%7C"), ("other", ",")]
)
def test_a_list_that_is_not_exploded_is_one_value(style: str, delimiter: str) -> None:
    [written] = Query(Parameter("x", "x", LIST, style=style, explode=False))(x=ITEMS).values()
    assert isinstance(written, Delimited)
    assert (written, written.delimiter) == (ITEMS, delimiter)
    [written] = Query(Parameter("x", "x", MAP, explode=False))(x=OBJECT).values()
    assert isinstance(written, Delimited)
    assert written == ["a", 1, "b", "x"]


@pytest.mark.parametrize("group", [Query, PathValues, Headers, Cookies])
@pytest.mark.parametrize(
    ("values", "path", "problem"),
    [
        ({}, ("id",), "is required"),
        ({"id": None}, ("id",), "is required"),
        ({"id": "1", "colour": "red"}, ("colour",), "is not an argument of this operation"),
        ({"id": "1", "sizes": [1, "2"]}, ("sizes", 1), "must be an int, not str"),
    ],
)
def test_wrong_arguments_are_named(group: Any, values: Any, path: Any, problem: str) -> None:
    write = group(Parameter("id", "id", TEXT, required=True), Parameter("sizes", "X-Sizes", ListOf(INTEGER)))
    with pytest.raises(EncodeError) as caught:
        write(**values)
    assert (caught.value.path, caught.value.problem) == (path, problem)


@pytest.mark.parametrize(
    ("value", "explode", "expected"),
    [
        ("a b", True, "a b"),
        (5, True, "5"),
        (True, True, "true"),
        (ITEMS, True, ["1", "x", "true"]),
        (OBJECT, True, ["a=1", "b=x"]),
        (OBJECT, False, ["a", "1", "b", "x"]),
    ],
)
def test_paths_headers_and_cookies_hold_text(value: Any, explode: bool, expected: Any) -> None:
    parameter = Parameter("x", "X-Ray", JSON, explode=explode)
    assert PathValues(parameter)(x=value) == {"X-Ray": expected}
    text = expected if isinstance(expected, str) else ",".join(expected)
    assert Headers(parameter)(x=value) == Cookies(parameter)(x=value) == {"X-Ray": text}
    assert Headers(Parameter("x", "X-Ray", JSON, json=True))(x={"a": [1]}) == {"X-Ray": '{"a":[1]}'}


@given(st.text())
def test_a_header_holds_nothing_that_could_end_it(text: str) -> None:
    fits = all(" " <= character <= "~" for character in text) and text == text.strip()
    header = Headers(Parameter("x", "X-Ray", TEXT))
    if fits:
        assert header(x=text) == {"X-Ray": text}
    else:
        with pytest.raises(EncodeError) as caught:
            header(x=text)
        assert (caught.value.path, caught.value.problem) == (("x",), "holds characters that a header cannot carry")


def test_a_cookie_holds_no_control_characters() -> None:
    assert Cookies(Parameter("x", "x", TEXT))(x="é") == {"x": "é"}
    with pytest.raises(EncodeError, match="a cookie cannot carry"):
        Cookies(Parameter("x", "x", TEXT))(x="a\r\nb")


@pytest.mark.parametrize(
    ("body", "value", "expected"),
    [
        (JsonBody("application/vnd.x+json", dict, MAP), OBJECT, ("application/vnd.x+json", b'{"a":1,"b":"x"}')),
        (JsonBody("application/*", Owner, ModelOf(Owner)), Owner(id="é"), ("application/json", '{"id":"é"}'.encode())),
        (TextBody("text/csv"), "é", ("text/csv; charset=utf-8", "é".encode())),
        (TextBody("text/csv; charset=utf-8"), "a", ("text/csv; charset=utf-8", b"a")),
        (TextBody("text/*"), "a", ("text/plain; charset=utf-8", b"a")),
        (BinaryBody("image/png"), b"a", ("image/png", b"a")),
        (BinaryBody("*/*"), memoryview(b"a"), ("application/octet-stream", b"a")),
        (BinaryBody("*/*"), UPLOAD, ("text/plain", UPLOAD)),
        (BinaryBody("image/png"), UPLOAD, ("image/png", UPLOAD)),
    ],
)
def test_bodies_have_a_media_type(body: Any, value: Any, expected: Any) -> None:
    assert body.write(value) == expected
    assert isinstance(value, body.types)


def test_the_fields_of_a_form_follow_their_styles() -> None:
    styles = {"deep": "deepObject", "many": ",", "json": "application/json"}
    body = FormBody("application/x-www-form-urlencoded", dict, MAP, styles)
    media_type, fields = body.write(
        {"deep": {"a": {"b": 1}}, "many": [1, 2], "json": [1], "object": {"x": 1}, "list": [1, 2], "null": None}
    )
    assert media_type == "application/x-www-form-urlencoded"
    assert fields == {
        "deep[a][b]": 1,
        "many": [1, 2],
        "json": "[1]",
        "object": '{"x":1}',
        "list": [1, 2],
        "null": "",
    }
    assert isinstance(fields["many"], Delimited)
    assert not isinstance(fields["list"], Delimited)


def test_the_parts_of_a_multipart_form_have_media_types() -> None:
    body = MultipartBody(
        "multipart/form-data", dict, MAP, {"json": "application/json", "many": ",", "image": "image/*"}
    )
    codec: Any = MapOf(FILE)
    files = MultipartBody("multipart/form-data", dict, codec, {"image": "image/png"})
    assert body.write({"json": [1], "many": [1, "x"], "text": "é", "object": {"a": 1}, "list": [1, 2]}) == (
        None,
        (
            Part("json", b"[1]", "application/json"),
            Part("many", b"1,x"),
            Part("text", "é".encode()),
            Part("object", b'{"a":1}', "application/json"),
            Part("list", b"1"),
            Part("list", b"2"),
        ),
    )
    assert files.write({"file": UPLOAD, "image": Upload("b", b"x")})[1] == (
        Part("file", UPLOAD, "text/plain", "a.txt"),
        Part("image", Upload("b", b"x"), "image/png", "b"),
    )
    assert "b'content" not in repr(files.write({"file": UPLOAD}))


@pytest.mark.parametrize(
    ("body", "value", "problem"),
    [
        (JsonBody("application/json", object, NUMBER), "5", "must be an int or a float, not str"),
        (FormBody("application/x-www-form-urlencoded", list, LIST), [1], "must be an object"),
        (
            MultipartBody("multipart/form-data", Cat, ModelOf(Cat)),
            {},
            "must be a Cat, not dict: Cat.from_dict(…) makes one of it",
        ),
        (BinaryBody("image/png"), "text", "must be bytes or an Upload, not str"),
        (TextBody("text/plain"), b"bytes", "must be a string, not bytes"),
    ],
)
def test_bodies_that_cannot_be_right_are_refused(body: Any, value: Any, problem: str) -> None:
    with pytest.raises(EncodeError) as caught:
        body.write(value)
    assert (caught.value.path, caught.value.problem) == ((), problem)
