"""Path values and queries: what cannot be right is refused, the rest is one segment, one pair."""

from __future__ import annotations

from enum import StrEnum
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_healthie import InvalidArgumentError
from hero_healthie._transport.urls import fill_path, query_string


class Colour(StrEnum):
    RED = "red"


@pytest.mark.parametrize(
    "value", ["", " ", "\t", ".", "..", "a/b", "/", "a\\b", "a\nb", "\x00", 7, None, 1.5, ["1"], b"1"]
)
def test_a_path_value_that_cannot_be_an_id_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match=r"^patient_id ") as caught:
        fill_path("/v1/patients/{patient_id}/merge", {"patient_id": value})
    assert caught.value.argument == "patient_id"


@given(st.text(min_size=1))
def test_a_path_value_is_refused_or_one_segment_that_reads_back(value: str) -> None:
    try:
        path = fill_path("/v1/patients/{id}/merge", {"id": value})
    except InvalidArgumentError:
        return
    except UnicodeEncodeError:
        pytest.fail("lone surrogates are refused like other text that cannot be sent")
    segments = urlsplit("https://host" + path).path.split("/")
    assert len(segments) == 5
    assert unquote(segments[3]) == value


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, ""),
        ({"a": None}, ""),
        ({"a": "x y&z"}, "?a=x+y%26z"),
        ({"a": True, "b": False}, "?a=true&b=false"),
        ({"order_by[]": ["x", "y"]}, "?order_by%5B%5D=x&order_by%5B%5D=y"),
        ({"a": Colour.RED, "n": 3}, "?a=red&n=3"),
        ({"a": []}, ""),
    ],
)
def test_a_query_is_what_was_given_and_no_more(values: dict[str, Any], expected: str) -> None:
    assert query_string(values) == expected


@given(st.dictionaries(st.text(min_size=1).filter(str.isprintable), st.text().filter(str.isprintable)))
def test_a_query_reads_back(values: dict[str, str]) -> None:
    assert parse_qsl(query_string(values)[1:], keep_blank_values=True) == list(values.items())
