"""Responses of Healthie: data, or one of our errors, whatever shape the vendor sent it in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from typing import Any

from hero_healthie._call.failures import error_for_status, field_error, make_error, too_large, vendor_code
from hero_healthie._transport import json as wire_json
from hero_healthie._transport.base import WireResponse
from hero_healthie.errors import (
    APIError,
    APIVersionError,
    AuthenticationError,
    FieldError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    Verdict,
)
from hero_healthie.healthie.query_documents import Document
from hero_healthie_runtime.json import is_array, is_object

_BY_CODE: Mapping[str, tuple[type[APIError], Verdict, str]] = {
    "TOO_MANY_REQUESTS": (RateLimitedError, Verdict.REFUSED, "too many calls on this key"),
    "UNAUTHENTICATED": (
        AuthenticationError,
        Verdict.REJECTED,
        "the key was not accepted; check it and its environment",
    ),
    "UNAUTHORIZED": (AuthenticationError, Verdict.REJECTED, "the key was not accepted; check it and its environment"),
    "FORBIDDEN": (PermissionDeniedError, Verdict.REJECTED, "the user of this key is not allowed to do this"),
    "NOT_FOUND": (NotFoundError, Verdict.REJECTED, "there is no such record, or not for this key"),
    "UNSUPPORTED_API_VERSION": (APIVersionError, Verdict.REJECTED, "the API version sent is no longer served"),
    "MISSING_API_VERSION_HEADER": (APIVersionError, Verdict.REJECTED, "the vendor requires an API version"),
}

_WORD = re.compile(r"\w+")
_USUAL_FIELDS = frozenset({"base", "input"})

_ABOUT_THE_KEY = re.compile(
    r"api key|not authenticated|unauthenticated|unauthori[sz]ed|must (be signed|sign) in", re.IGNORECASE
)


def read_data(document: Document, response: WireResponse) -> tuple[Mapping[str, Any], Mapping[str, Any] | None]:
    """Return the `data` and the `extensions` of a response.

    Raises:
        APIError: the response is not a success: by its status, its `errors[]`, or the `messages[]` of a mutation.
    """
    name, success = document.python_path, response.status // 100 == 2
    if response.too_large and success:
        raise too_large(name, response, Verdict.UNKNOWN if document.kind == "mutation" else Verdict.DONE)
    try:
        payload = wire_json.read(response.content, response.headers.get("content-type"))
    except wire_json.NotJSON:
        payload = None
    if not is_object(payload):
        if not success:
            raise error_for_status(name, response)
        raise make_error(
            ServerError, "the response is empty or not valid JSON; a gateway may have sent it", name, response
        )
    data = payload.get("data")
    partial = data if is_object(data) else None
    if payload.get("errors"):
        raise error_for_errors(document, response, payload["errors"], partial)
    if not success:
        raise error_for_status(name, response, partial=partial)
    if partial is None:
        raise make_error(ServerError, "the response holds neither data nor errors", name, response)
    if document.kind == "mutation":
        refused = refusals(partial, document)
        if refused:
            raise refusal(name, response, refused, partial)
    extensions = payload.get("extensions")
    return partial, extensions if is_object(extensions) else None


def error_for_errors(
    document: Document, response: WireResponse, errors: Any, partial: dict[str, Any] | None
) -> APIError:
    """Return the error that `errors` stands for: a list of objects as specified, or any other shape seen."""
    entries = rows(errors)
    codes = [code for entry in entries if (code := _code(entry))]
    texts = [text for text in (errors if is_array(errors) else [errors]) if isinstance(text, str)]
    words = _words(document)
    found = [field_error(_path(entry, words), message=entry.get("message"), code=_code(entry)) for entry in entries]
    found += [field_error("", message=text) for text in texts]
    details: dict[str, Any] = {"codes": codes, "field_errors": found, "partial": partial}
    known = next((_BY_CODE[code] for code in codes if code in _BY_CODE), None)
    if known is None and response.status // 100 != 2:
        return error_for_status(document.python_path, response, **details)
    kind, verdict, text = known or _by_shape(document, entries, codes, [item.message or "" for item in found])
    if document.kind == "mutation" and _was_carried_out(entries, partial):
        verdict = Verdict.UNKNOWN
    return make_error(kind, text, document.python_path, response, verdict=verdict, **details)


def _was_carried_out(entries: list[dict[str, Any]], partial: Mapping[str, Any] | None) -> bool:
    """Return True if the errors of a mutation are about reading its result: then it may have been done."""
    if any(value is not None for value in (partial or {}).values()):
        return True
    paths = [entry.get("path") for entry in entries]
    return any(is_array(path) and len(path) > 1 for path in paths)


def _by_shape(
    document: Document, entries: list[dict[str, Any]], codes: list[str], texts: list[str]
) -> tuple[type[APIError], Verdict, str]:
    """Return what errors without a known code stand for: a path means that execution had begun."""
    begun = any(entry.get("path") for entry in entries)
    if not begun and any(_ABOUT_THE_KEY.search(text) for text in texts):
        return _BY_CODE["UNAUTHENTICATED"]
    if not begun and entries and all("locations" in entry for entry in entries):
        return InvalidRequestError, Verdict.REJECTED, "the request does not fit the vendor's schema"
    if document.kind == "mutation" or "INTERNAL_SERVER_ERROR" in codes:
        return ServerError, Verdict.UNKNOWN, "the vendor returned errors that do not say what was done"
    return ServerError, Verdict.REJECTED, "the vendor returned errors"


def _path(row: Mapping[str, Any], words: Set[str]) -> str:
    """Return the path of an error if it consists of words of the document: any other word may be data."""
    path = row.get("path")
    steps = [str(item) for item in path if isinstance(item, int | str)] if is_array(path) else []
    return ".".join(steps) if all(step in words or step.isdecimal() for step in steps) else ""


def _words(document: Document) -> Set[str]:
    """Return the words of a document: the names of its fields are among them."""
    return frozenset(_WORD.findall(document.request))


def refusals(data: Mapping[str, Any], document: Document) -> list[FieldError]:
    """Return what the `messages[]` of the payloads of a mutation say."""
    found: list[FieldError] = []
    for payload in filter(is_object, data.values()):
        messages = payload.get("messages")
        if messages:
            words = _words(document)
            rejected = [field_error(_field(row, words), message=row.get("message")) for row in rows(messages)]
            found += rejected or [field_error("base", message=messages)]
    return found


def _field(row: Mapping[str, Any], words: Set[str]) -> str:
    """Return the field that a message is about: a name of several words, or a word of the document."""
    name = str(row.get("field") or "base")
    return name if "_" in name or name in words or name in _USUAL_FIELDS else ""


def refusal(name: str, response: WireResponse, found: list[FieldError], partial: Mapping[str, Any]) -> APIError:
    """Return the error for a mutation that the vendor rejected in a 200."""
    return make_error(
        InvalidRequestError,
        "the vendor rejected it",
        name,
        response,
        verdict=Verdict.REJECTED,
        field_errors=found,
        partial=partial,
    )


def rows(value: Any) -> list[dict[str, Any]]:
    """Return the objects of a list, or the one object that stands in place of a list."""
    return list(filter(is_object, value if is_array(value) else [value]))


def version_warnings(extensions: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what the vendor says of the API version in use, in a response that is otherwise a success."""
    return rows(extensions.get("warnings"))


def _code(row: Mapping[str, Any]) -> str | None:
    extensions = row.get("extensions")
    return vendor_code(extensions.get("code") if is_object(extensions) else row.get("code"))
