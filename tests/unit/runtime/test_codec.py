"""Codecs of single values: what is read, what is written, and what is refused, without showing the value."""

from __future__ import annotations

import datetime
import math
import uuid
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie_runtime.drift import Deviations, DriftSigns
from hero_healthie_runtime.errors import DecodeError, EncodeError
from hero_healthie_runtime.rest.codec import (
    BOOLEAN,
    DATE,
    DATE_TIME,
    INTEGER,
    JSON,
    NULL,
    NUMBER,
    TEXT,
    UUID_TEXT,
    Codec,
    ConstantCodec,
)
from hero_healthie_runtime.rest.enum_codecs import EnumCodec, IntEnumCodec
from hero_healthie_runtime.rest.files import FILE, Upload
from tests.unit.runtime.records import Colour, Size

COLOURS, SIZES = EnumCodec(Colour), IntEnumCodec(Size)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
# In a zone's hour that comes twice, Python says that a moment is not equal to itself in another zone.
MOMENTS = st.datetimes(timezones=st.timezones() | st.just(datetime.UTC)).map(
    lambda moment: moment.replace(tzinfo=datetime.timezone(moment.utcoffset() or datetime.timedelta()))
)
VALUES: list[tuple[Codec[Any], st.SearchStrategy[Any]]] = [
    (TEXT, st.text()),
    (BOOLEAN, st.booleans()),
    (INTEGER, st.integers()),
    (NUMBER, st.integers() | st.floats(allow_nan=False, allow_infinity=False)),
    (DATE_TIME, MOMENTS),
    (DATE, st.dates()),
    (UUID_TEXT, st.uuids()),
    (JSON, JSON_VALUES),
    (NULL, st.none()),
    (ConstantCodec("cat"), st.just("cat")),
    (COLOURS, st.sampled_from(Colour)),
    (SIZES, st.sampled_from(Size)),
]


@given(st.data())
@pytest.mark.parametrize(("codec", "values"), VALUES, ids=[type(codec).__name__ for codec, _ in VALUES])
@pytest.mark.slow
def test_what_is_written_is_read_back(codec: Codec[Any], values: st.SearchStrategy[Any], data: st.DataObject) -> None:
    value = data.draw(values)
    written = codec.write(value)
    assert codec.read(written) == value
    assert codec.mismatch(written) in {
        0,
        *([1 + len(value) if isinstance(value, dict) else 1] if codec is JSON else []),
    }
    with DriftSigns() as signs:
        deviations = Deviations()
        assert codec.read_lenient(written, deviations) == value
    assert not signs
    assert not deviations


@pytest.mark.parametrize(
    ("codec", "value", "expected"),
    [
        (TEXT, 5, "string"),
        (TEXT, None, "string"),
        (BOOLEAN, 1, "boolean"),
        (BOOLEAN, "true", "boolean"),
        (INTEGER, True, "integer"),
        (INTEGER, 1.5, "integer"),
        (INTEGER, "1", "integer"),
        (NUMBER, True, "number"),
        (NUMBER, math.nan, "number"),
        (NUMBER, "1.5", "number"),
        (DATE_TIME, "yesterday", "date-time string"),
        (DATE_TIME, 5, "date-time string"),
        (DATE, "15/08/2022", "date string"),
        (DATE, None, "date string"),
        (UUID_TEXT, "5", "uuid string"),
        (UUID_TEXT, 5, "uuid string"),
        (NULL, 0, "null"),
        (ConstantCodec("cat"), "dog", "the constant 'cat'"),
        (ConstantCodec(1), True, "the constant 1"),
        (COLOURS, 5, "string"),
        (SIZES, "1", "integer"),
        (FILE, "text", "file"),
    ],
)
def test_what_cannot_be_read_is_an_error_that_names_the_kind(codec: Codec[Any], value: Any, expected: str) -> None:
    with pytest.raises(DecodeError) as caught:
        codec.read(value)
    assert (caught.value.path, caught.value.expected) == ((), expected)
    deviations = Deviations(("data", 0))
    if value is None:
        assert codec.read_lenient(value, deviations) is None
        assert list(deviations) == [("unexpected_null", "data[]", expected)]
    else:
        with pytest.raises(DecodeError) as caught:
            codec.read_lenient(value, deviations)
        assert (caught.value.path, caught.value.expected) == (("data", 0), expected)


@pytest.mark.parametrize(
    ("codec", "value", "problem"),
    [
        (TEXT, 5, "must be a string, not int"),
        (TEXT, None, "must be a string, not None"),
        (BOOLEAN, "true", "must be a bool, not str"),
        (INTEGER, True, "must be an int, not bool"),
        (INTEGER, 1.0, "must be an int, not float"),
        (NUMBER, "1", "must be an int or a float, not str"),
        (NUMBER, math.inf, "must be a finite number"),
        (DATE_TIME, datetime.datetime(2026, 1, 1), "must be a datetime with a time zone, such as datetime.now(UTC)"),
        (DATE_TIME, "2026-01-01T00:00:00Z", "must be a datetime, not str"),
        (DATE, datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), "must be a date, not datetime"),
        (UUID_TEXT, str(uuid.UUID(int=5)), "must be a UUID, not str"),
        (NULL, 0, "must be None, not int"),
        (ConstantCodec("cat"), "dog", "must be 'cat'"),
        (COLOURS, 5, "must be a Colour or a plain string, not int"),
        (SIZES, Colour.RED, "must be a Size or a plain int, not Colour"),
        (JSON, object(), "must be what JSON can hold, not object"),
        (JSON, math.nan, "must be a finite number"),
        (JSON, {5: "x"}, "must have strings as keys, not int"),
        (FILE, b"bytes", "must be an Upload, not bytes"),
    ],
)
def test_what_cannot_be_written_is_an_error_that_names_the_problem(codec: Codec[Any], value: Any, problem: str) -> None:
    with pytest.raises(EncodeError) as caught:
        codec.write(value)
    assert (caught.value.path, caught.value.problem) == ((), problem)


def test_a_problem_inside_json_is_named_by_its_path() -> None:
    with pytest.raises(EncodeError) as caught:
        JSON.write({"rows": [1, {"at": object()}]})
    assert caught.value.path == ("rows", 1, "at")


@pytest.mark.parametrize(("codec", "value"), [(COLOURS, "green"), (SIZES, 9)])
def test_an_unknown_enum_value_is_kept_and_reported(codec: Codec[Any], value: Any) -> None:
    with DriftSigns() as signs:
        member = codec.read(value)
    assert member == value
    assert not member.is_known
    assert signs == {type(member)}
    assert codec.write(member) == value
    with pytest.raises(EncodeError, match=r"must be one of .*forces a new one"):
        codec.write(value)
    assert codec.mismatch(value) == 1
    deviations = Deviations(("rows", 3, "value"))
    assert codec.read_lenient(value, deviations) == value
    assert list(deviations) == [("unknown_enum_value", "rows[].value", type(member).__name__)]
    codec.read(value)  # without anybody who collects, drift is not an error


def test_an_upload_is_written_as_it_is() -> None:
    upload = Upload("a.txt", b"secret")
    assert FILE.write(upload) is FILE.read(upload) is upload
    assert repr(upload) == "Upload(6 bytes)"


def test_errors_gain_the_path_of_what_is_around_them() -> None:
    assert DecodeError(("id",), "string").within("rows", 1).path == ("rows", 1, "id")
    assert EncodeError(("id",), "is required").within("body").path == ("body", "id")
