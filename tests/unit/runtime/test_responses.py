"""REST: which reader a response gets, by its status and media type."""

from __future__ import annotations

import json
from encodings.aliases import aliases
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hero_health_api.models import Invoice, Webhook
from hero_healthie_runtime.errors import DecodeError
from hero_healthie_runtime.rest.codec import INTEGER, JSON, NULL, TEXT
from hero_healthie_runtime.rest.containers import ListOf, Nullable
from hero_healthie_runtime.rest.files import Download
from hero_healthie_runtime.rest.model import ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation, Pagination
from hero_healthie_runtime.rest.payload import Content
from hero_healthie_runtime.rest.prepare import prepare_operations
from hero_healthie_runtime.rest.responses import (
    EmptyContent,
    FileContent,
    JsonContent,
    TextContent,
    content_responses,
    json_response,
    json_responses,
)
from tests.unit.runtime.records import Cat, Owner


def content(text: bytes, media_type: str | None, *, status: int = 200, disposition: str | None = None) -> Content:
    return Content(status, media_type, disposition, text, lambda: json.loads(text))


def test_the_status_chooses_the_codec_and_an_undescribed_one_the_first() -> None:
    read: Any = json_responses((200, 200, INTEGER), (201, 201, TEXT), (204, 204, NULL))
    assert [read(200, 5), read(201, "x"), read(204, None), read(299, 7)] == [5, "x", None, 7]
    with pytest.raises(DecodeError):
        read(201, 5)


def test_drift_is_signalled_first_and_described_on_request() -> None:
    reader = json_response(ModelOf(Cat))
    result = reader.read(200, {"colour": "green"})
    assert result.value.colour == "green"
    assert result.drift_signs
    assert not result.deviations
    assert list(reader.deviations(200, {"colour": "green"})) == [("unknown_enum_value", "colour", "Colour")]
    assert not reader.read(200, {"colour": "red"}).drift_signs


def test_a_null_that_should_not_be_there_is_none_but_never_a_list_of_rows() -> None:
    reader = json_response(ModelOf(Cat))
    result = reader.read(200, {"home": {"id": None}})
    assert isinstance(result.value.home, Owner)
    assert list(result.deviations) == [("unexpected_null", "home.id", "string")]
    with pytest.raises(DecodeError) as caught:
        reader.read(200, {"owners": None})
    assert (caught.value.path, caught.value.expected) == (("owners",), "array")
    with pytest.raises(DecodeError):
        reader.read(200, None)
    with pytest.raises(DecodeError):
        reader(200, {"home": {"id": None}})


FILES = content_responses(
    (200, 200, "application/pdf", FileContent()),
    (200, 200, "application/json", JsonContent(ModelOf(Owner))),
    (201, 201, "text/csv", TextContent()),
    (204, 204, "", EmptyContent()),
)


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (content(b"%PDF", "application/pdf"), Download(b"%PDF", "application/pdf")),
        (content(b"%PDF", "application/octet-stream"), Download(b"%PDF", "application/octet-stream")),
        (content(b"%PDF", None), Download(b"%PDF")),
        (content(b'{"id": "1"}', "application/problem+json; charset=utf-8"), Owner(id="1")),
        (content(b"a;b", "text/csv", status=201), "a;b"),
        (content("é".encode("latin-1"), 'text/csv; charset="iso-8859-1"', status=201), "é"),
        (content(b"", None, status=204), None),
        (content(b"%PDF", "application/pdf", status=299), Download(b"%PDF", "application/pdf")),
    ],
)
def test_status_and_media_type_choose_the_reader(response: Content, expected: Any) -> None:
    assert FILES(response) == expected
    assert FILES.read(response) == (expected, frozenset(), ())
    assert FILES.deviations(response) == ()


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        (content(b"<html>", "text/html"), "application/pdf or application/json"),
        (content(b"{}", "application/json", status=201), "text/csv"),
        (content(b"\xff", "text/csv", status=201), "text"),
        (content(b"a", "text/csv; charset=klingon", status=201), "text"),
        (content(b"{}", "application/json"), "string (required)"),
    ],
)
def test_content_that_contradicts_the_description_is_an_error(response: Content, expected: str) -> None:
    with pytest.raises(DecodeError) as caught:
        FILES(response)
    assert caught.value.expected == expected


def test_json_content_reports_its_drift() -> None:
    response = content(b'{"id": "1", "new": 5}', "application/json")
    assert FILES.read(response).drift_signs
    assert list(FILES.deviations(response)) == [("unknown_field", "new", "Owner")]


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="report 1.pdf"', "report 1.pdf"),
        ("attachment; filename=report.pdf", "report.pdf"),
        ("attachment; filename=\"x.pdf\"; filename*=UTF-8''%C3%A9.pdf", "é.pdf"),
        ("attachment; filename*=klingon'en'a.pdf", "a.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="..\\..\\a\"b.pdf"', 'a"b.pdf'),
        ('attachment; filename=".."', None),
        ("attachment", None),
        (None, None),
    ],
)
def test_the_name_of_a_download_has_no_folder(disposition: str | None, name: str | None) -> None:
    assert FILES(content(b"", "application/pdf", disposition=disposition)).filename == name


@given(st.text())
def test_no_disposition_names_a_path(text: str) -> None:
    name = FILES(content(b"", "application/pdf", disposition=f'attachment; filename="{text}"')).filename
    assert name is None or (name not in {"", ".", ".."} and not {"/", "\\", "\n", "\0"} & set(name))


def test_prepare_describes_every_model_that_an_operation_reaches() -> None:
    Cat._plan = Owner._plan = None
    operation: HttpOperation[Any] = HttpOperation(
        name="listCats",
        python_path="x.cats.list_cats",
        method="GET",
        path="/cats",
        safety="read",
        confidence="full",
        pagination=Pagination("page", "rows", "page", "size"),
        json=Nullable(ModelOf(Cat)).write,
        decode=json_response(ListOf(JSON)),
    )
    prepare_operations(operation)
    prepare_operations(operation)
    assert Cat._plan is not None
    assert Owner._plan is not None


def test_an_operation_without_json_refuses_json() -> None:
    operation: HttpOperation[Any] = HttpOperation(
        name="x", python_path="x", method="GET", path="/", safety="read", confidence="full"
    )
    with pytest.raises(DecodeError, match="another media type than JSON"):
        operation.decode(200, {})


NAMES = st.sampled_from(["charset=", "filename=", "filename*="])
HEADERS = st.text() | st.builds("{}{}{}".format, st.text(), NAMES, st.text())
CODECS = sorted({*aliases, *aliases.values(), "undefined", "idna", "punycode"})


@given(label=HEADERS, disposition=HEADERS, body=st.binary())
def test_no_header_of_a_file_is_an_error(label: str, disposition: str, body: bytes) -> None:
    for status in (200, 201):
        try:
            FILES(Content(status, label, disposition, body, lambda: None))
        except DecodeError:
            continue


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.filterwarnings("error")
@pytest.mark.slow
def test_no_name_of_an_encoding_is_an_error(codec: str) -> None:
    for body in (b"", b"a", b"\xff\xfe\\x", b"\\d"):
        for name in (codec, codec.upper()):
            FILES(Content(200, "application/pdf", f"attachment; filename*={name}'en'%ff%5Ca", body, lambda: None))
            try:
                FILES(content(body, f"text/csv; charset={name}", status=201))
            except DecodeError:
                continue


def test_a_moment_in_an_unknown_form_hides_nothing_else() -> None:
    text = {"stripe_id": "a", "created_at": "string", "status": "paid"}
    with pytest.raises(DecodeError):
        Invoice._read(text)
    result = json_response(ModelOf(Invoice)).read(200, text)
    assert (result.value.created_at, result.value.status) == (None, "paid")
    assert result.value.additional_properties == {"created_at": "string"}
    assert result.value.to_dict() == text
    assert list(result.deviations) == [("unreadable_text", "created_at", "date-time string")]
    with pytest.raises(DecodeError):  # nothing else may be of another type, and what is required has to be there
        json_response(ModelOf(Invoice)).read(200, {**text, "created_at": 5})
    with pytest.raises(DecodeError):
        json_response(ModelOf(Webhook)).read(200, {"id": "1", "created_at": "string"})
