"""Responses of Hero: the typed value, or one of our errors."""

from __future__ import annotations

from typing import Any, ParamSpec, TypeVar

from hero_healthie._call.failures import (
    body_omitted,
    decode_error,
    error_for_status,
    error_for_unread,
    field_error,
    make_error,
    unreadable,
)
from hero_healthie._telemetry.drift import DriftMonitor
from hero_healthie._transport import json as wire_json
from hero_healthie._transport.base import WireResponse
from hero_healthie.errors import FieldError, ServerError, Verdict
from hero_healthie_runtime.errors import INTERRUPTS, DecodeError, path_text
from hero_healthie_runtime.json import is_array, is_object
from hero_healthie_runtime.operation import is_write
from hero_healthie_runtime.reader import Reader
from hero_healthie_runtime.rest.operation import HttpOperation
from hero_healthie_runtime.rest.payload import Content

P = ParamSpec("P")
T = TypeVar("T")

_WORDS_OF_ERRORS = frozenset({"error", "errors", "message", "statusCode"})


def read_response(operation: HttpOperation[T], response: WireResponse, drift: DriftMonitor) -> T:
    """Return the typed value of a successful response.

    Raises:
        APIError: the response is not a success, or not of the described shape.
    """
    name, success = operation.python_path, response.status // 100 == 2
    if response.omission:
        if success:
            raise body_omitted(name, response, response.omission, Verdict.DONE)
        raise error_for_unread(name, response, operation.safety)
    payload: Any = None
    try:
        if operation.content is not None and success:
            return _read(drift, operation.content, name, response, _content(response))
        payload = wire_json.read(response.content, response.headers.get("content-type"), exact=True)
    except DecodeError as error:
        raise decode_error(name, response, error.path, error.expected) from None
    except wire_json.NotJSON:
        if not success:
            raise error_for_unread(name, response, operation.safety) from None
        raise make_error(
            ServerError, "the response is not valid JSON; a gateway may have sent it", name, response
        ) from None
    if not success:
        details: dict[str, Any] = {"field_errors": field_errors(payload)}
        if is_write(operation.safety) and _holds_record(payload):
            details["verdict"] = Verdict.UNKNOWN
        raise error_for_status(name, response, **details)
    try:
        return _read(drift, operation.decode, name, response, response.status, payload)
    except DecodeError as error:
        if payload is None:
            raise make_error(ServerError, "the response is empty", name, response) from None
        raise decode_error(name, response, error.path, error.expected) from None


def _read(
    drift: DriftMonitor, reader: Reader[P, T], name: str, response: WireResponse, *content: P.args, **named: P.kwargs
) -> T:
    try:
        return drift.read(name, reader, *content, **named)
    except (DecodeError, wire_json.NotJSON, *INTERRUPTS):
        raise
    except BaseException as error:  # noqa: BLE001 (what was done stays done)
        raise unreadable(name, response, error, Verdict.DONE) from None


def _holds_record(payload: Any) -> bool:
    """Return True if the response of a failed write holds a record rather than an error: it may have been done."""
    if not is_object(payload) or not _WORDS_OF_ERRORS.isdisjoint(payload):
        return False
    return payload.get("id") is not None or (is_object(data := payload.get("data")) and data.get("id") is not None)


def _content(response: WireResponse) -> Content:
    content_type, disposition = response.headers.get("content-type"), response.headers.get("content-disposition")
    return Content(
        response.status,
        content_type,
        disposition,
        response.content,
        lambda: wire_json.read(response.content, content_type, exact=True),
    )


def field_errors(payload: Any) -> tuple[FieldError, ...]:
    """Return the validation issues of Hero's error envelope, whatever shape it came in."""
    issues = payload.get("message") if is_object(payload) else None
    if not is_array(issues):
        return ()
    found: list[FieldError] = []
    for row in filter(is_object, issues):
        path = row.get("path")
        items = path if is_array(path) else [path] if path else []
        where = path_text("", tuple(item if isinstance(item, int) else str(item) for item in items))
        found.append(field_error(where, message=row.get("message"), code=row.get("code"), expected=row.get("expected")))
    return tuple(found)
