"""Calls of any operation of Hero, described or not: what a caller says of one becomes an operation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any, NamedTuple, cast, get_args, get_origin
from urllib.parse import quote, unquote
from uuid import UUID

from hero_healthie._call.arguments import did_you_mean, listing
from hero_healthie._client.headers import further_headers
from hero_healthie._transport import json as wire_json
from hero_healthie._transport import multipart
from hero_healthie._transport.multipart import Segment
from hero_healthie._transport.urls import path_segment
from hero_healthie.errors import ConfigurationError, InvalidArgumentError
from hero_healthie_runtime.errors import EncodeError, kind_of
from hero_healthie_runtime.operation import Safety
from hero_healthie_runtime.rest.bodies import MultipartBody
from hero_healthie_runtime.rest.codec import DATE, DATE_TIME, Codec, JsonCodec
from hero_healthie_runtime.rest.containers import ListOf
from hero_healthie_runtime.rest.files import BASE64_FILE, FILE
from hero_healthie_runtime.rest.model import Model, ModelOf
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.payload import Content
from hero_healthie_runtime.rest.record import RECORD, UNDESCRIBED, Record
from hero_healthie_runtime.rest.responses import ContentReader, json_response
from hero_healthie_runtime.uploads import Upload

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_SAFETIES = get_args(Safety)
_LITERAL = re.compile(r"[a-z][a-z-]*(_[a-z]+)*|v[0-9]{1,3}")
_IN_SEGMENTS = "!$&'()*+,;=:@"
_NAME = re.compile(r"[\x21-\x7e]+")


class Parts(NamedTuple):
    """The parts of a request that the caller of `Hero.request` decides."""

    operation: HttpOperation[Any]
    path: str
    ids: list[str]
    """The segments of the path that are no words: the ids of records."""
    query: dict[str, object]
    headers: dict[str, str]
    content: tuple[str, bytes | list[Segment]] | None
    """The media type of the body, and its bytes, or its segments if it holds files."""


def parts_of(
    method: str,
    path: str,
    params: Mapping[str, object] | None,
    json: object,
    headers: Mapping[str, str] | None,
    safety: Safety | None,
    into: type[Any] | None,
    files: Mapping[str, object] | None = None,
) -> Parts:
    """Return the parts of a request.

    Raises:
        InvalidArgumentError: an argument cannot be right.
    """
    method = _method(method)
    url_path, template, ids = _path(path)
    reader: dict[str, Any] = {"decode": json_response(_codec(into, "into"))}
    if into is bytes:
        reader = {"content": _BytesContent(), "accept": "*/*"}
    operation: HttpOperation[Any] = HttpOperation(
        name="",
        python_path="hero.request",
        method=method,
        path=template,
        safety=_safety(method, safety),
        confidence="inferred",
        **reader,
    )
    try:
        further = further_headers(headers, "headers")
    except ConfigurationError as error:
        raise InvalidArgumentError(str(error), argument="headers") from None
    return Parts(operation, url_path, ids, _query(params), further, _content(json, files))


def _method(method: str) -> str:
    if isinstance(method, str) and method.upper() in _METHODS:
        return method.upper()
    raise InvalidArgumentError(f"method must be {listing(_METHODS, 'or')}", argument="method")


def _safety(method: str, safety: Safety | None) -> Safety:
    if safety is None:
        if method in ("GET", "HEAD"):
            return "read"
        text = f"safety is required for {method}, as it decides what may be sent again: {listing(_SAFETIES, 'or')}"
        raise InvalidArgumentError(text, argument="safety")
    if safety not in _SAFETIES:
        advice = did_you_mean(safety, _SAFETIES) if isinstance(safety, str) else ""
        raise InvalidArgumentError(f"safety must be {listing(_SAFETIES, 'or')}{advice}", argument="safety")
    return safety


def _path(path: str) -> tuple[str, str, list[str]]:
    """Return a path for the URL, its template for logs, and the ids in it."""
    if not isinstance(path, str) or not path.startswith("/"):
        raise InvalidArgumentError("path must begin with a slash, as in /v1/patients/101", argument="path")
    if "?" in path or "#" in path:
        raise InvalidArgumentError("path must not hold ? or #: pass the query as params=", argument="path")
    segments, words, ids = list[str](), list[str](), list[str]()
    for segment in path[1:].split("/"):
        text = unquote(segment)
        if not text:
            raise InvalidArgumentError("path holds an empty segment: is an id missing?", argument="path")
        path_segment("path", text)
        segments.append(quote(text, safe=_IN_SEGMENTS))
        if _LITERAL.fullmatch(text):
            words.append(text)
        else:
            words.append("{id}")
            ids.append(text)
    return "/" + "/".join(segments), "/" + "/".join(words), ids


def _query(params: Mapping[str, object] | None) -> dict[str, object]:
    if params is not None and not isinstance(params, Mapping):
        raise InvalidArgumentError(f"params must be a dict, not {kind_of(params)}", argument="params")
    found: dict[str, object] = {}
    for name, value in (params or {}).items():
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise InvalidArgumentError("params holds a name that is no parameter's", argument="params")
        if isinstance(value, list | tuple):
            found[name] = [_text(name, item) for item in cast("Sequence[object]", value)]
        else:
            found[name] = _text(name, value)
    return found


def _text(name: str, value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float | Decimal | Enum):
        return value
    text = f"params[{name!r}] must be text, a number, a bool, a date, or a list of these, not {kind_of(value)}"
    raise InvalidArgumentError(text, argument="params")


def _content(body: object, files: Mapping[str, object] | None) -> tuple[str, bytes | list[Segment]] | None:
    if files is not None and body is not None:
        raise InvalidArgumentError("json and files are two bodies: a text of the form stands in files", argument="json")
    name = "json" if files is None else "files"
    try:
        if files is not None:
            return multipart.write_form(MultipartBody("", dict, _Form()).write(files)[1])
        return None if body is None else (wire_json.CONTENT_TYPE, wire_json.write_body(_Json().write(body)))
    except EncodeError as error:
        raise error.invalid(name) from None
    except (TypeError, ValueError, RecursionError):
        raise InvalidArgumentError(f"{name} holds a value that cannot be sent", argument=name) from None


class _Form(JsonCodec):
    """The texts and the files of a form, and what else of Python has one form as text."""

    def write(self, value: object) -> Any:
        if isinstance(value, Upload):
            return FILE.write(value)
        if isinstance(value, date):
            return DATE_TIME.write(value) if isinstance(value, datetime) else DATE.write(value)
        return str(value) if isinstance(value, UUID) else super().write(value)


class _Json(_Form):
    """Any JSON, in which models, records and files may stand, these as Base64."""

    def write(self, value: object) -> Any:
        if isinstance(value, Model):
            return ModelOf(type(value)).write(value)
        return BASE64_FILE.write(value) if isinstance(value, Upload) else super().write(value)


class _BytesContent(ContentReader[bytes]):
    """What came, unread."""

    def __call__(self, content: Content) -> bytes:
        return content.content


class _UserCodec(Codec[Any]):
    """Reads a model of the user's."""

    def __init__(self, model: type[Any]) -> None:
        from hero_healthie._selection.reading import reader_of  # noqa: PLC0415 (loads pydantic)

        self._reader = reader_of(model)
        self.expected = model.__name__

    def read(self, value: object) -> Any:
        return self._reader.read(value)


def _codec(into: Any, argument: str) -> Codec[Any]:
    """Return what reads JSON as the type that is wanted."""
    if into is None or into is bytes:
        return UNDESCRIBED
    if get_origin(into) is list:
        return ListOf(_codec(get_args(into)[0], argument))
    if isinstance(into, type) and issubclass(into, Model):
        return ModelOf(into)
    return RECORD if into is Record else _UserCodec(cast("type[Any]", into))
