"""Verdicts and errors from a status, a header or a lost connection: the same for both APIs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from hero_healthie._call.retry import parse_retry_after
from hero_healthie._transport import json as wire_json
from hero_healthie._transport.base import Headers, Omission, TransportFailure, WireResponse
from hero_healthie.errors import (
    APIError,
    AuthenticationError,
    ConflictError,
    FieldError,
    FileError,
    InvalidRequestError,
    NotFoundError,
    NotSentError,
    PermissionDeniedError,
    RateLimitedError,
    RequestTimeoutError,
    ResponseDecodeError,
    ServerError,
    TransportError,
    Verdict,
)
from hero_healthie_runtime.errors import path_text
from hero_healthie_runtime.operation import Safety, is_write

ErrorT = TypeVar("ErrorT", bound=APIError)


class Sign(NamedTuple):
    """The meaning of one part of a response for the call: of its status, or of one of its errors."""

    kind: type[APIError]
    verdict: Verdict
    text: str


_BY_STATUS: Mapping[int, Sign] = {
    302: Sign(ServerError, Verdict.UNKNOWN, "the server redirected the call, and may have done it"),
    303: Sign(ServerError, Verdict.UNKNOWN, "the server redirected the call, and may have done it"),
    401: Sign(AuthenticationError, Verdict.REJECTED, "the key was not accepted; check it and its environment"),
    403: Sign(
        PermissionDeniedError,
        Verdict.REJECTED,
        "the key is not allowed to do this; check its scopes and its environment",
    ),
    404: Sign(NotFoundError, Verdict.REJECTED, "there is no such record, or not for this key"),
    408: Sign(ServerError, Verdict.UNKNOWN, "the server timed out waiting for the request"),
    409: Sign(ConflictError, Verdict.REJECTED, "the record is not in the state that the call assumed"),
    410: Sign(NotFoundError, Verdict.REJECTED, "the record is gone"),
    425: Sign(RateLimitedError, Verdict.REFUSED, "the server asked to retry later"),
    429: Sign(RateLimitedError, Verdict.REFUSED, "too many calls on this key"),
    499: Sign(ServerError, Verdict.UNKNOWN, "a gateway closed the request"),
}

_FIELD_NAME = re.compile(r"[A-Za-z_][\w.\[\]-]{0,99}")
_CODE = re.compile(r"[A-Z][A-Z0-9_]{0,63}|[a-z][a-z0-9_.-]{0,63}")
_REQUEST_ID_HEADERS = (
    "x-request-id",
    "request-id",
    "x-correlation-id",
    "x-amzn-requestid",
    "x-amzn-trace-id",
    "cf-ray",
)


def sign_of_status(status: int) -> Sign:
    """Return what an HTTP status that is no success stands for."""
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if 400 <= status < 500:
        return Sign(InvalidRequestError, Verdict.REJECTED, "the vendor rejected what was sent")
    if 300 <= status < 400:
        return Sign(ServerError, Verdict.REJECTED, "the server redirected the call; redirects are not followed")
    return Sign(ServerError, Verdict.UNKNOWN, "the vendor or a gateway in front of it failed")


def error_for_status(operation: str, response: WireResponse, **details: Any) -> APIError:
    """Return the error that an HTTP status stands for, whatever the body says."""
    kind, verdict, text = sign_of_status(response.status)
    return make_error(kind, text, operation, response, **{"verdict": verdict, **details})


def error_for_unread(operation: str, response: WireResponse, safety: Safety) -> APIError:
    """Return the error that an HTTP status stands for, where the body is not JSON or was not read.

    If it was to be JSON and is broken, a write may have been done: what says so may stand in the part that is missing.
    """
    content = None if response.omission else response.content
    if is_write(safety) and wire_json.is_meant_as_json(content, response.headers.get("content-type")):
        kind, _, text = sign_of_status(response.status)
        return make_error(kind, f"{text}; its body is broken", operation, response, verdict=Verdict.UNKNOWN)
    return error_for_status(operation, response)


def make_error(kind: type[ErrorT], text: str, operation: str, response: WireResponse, **details: Any) -> ErrorT:
    """Return an error with what its response says: status, request id, when to retry, and which fields are to blame."""
    return kind(
        text + _blamed(details.get("field_errors", ())),
        operation=operation,
        status=response.status,
        request_id=request_id(response.headers),
        retry_after=parse_retry_after(response.headers.get("retry-after")),
        **details,
    )


def field_error(where: str, *, message: object = None, code: object = None, expected: object = None) -> FieldError:
    """Return what the vendor said about a field, without a name or code that does not look like one: it may be data."""
    return FieldError(
        where if _FIELD_NAME.fullmatch(where) else "",
        message=message if isinstance(message, str) else None,
        code=vendor_code(code),
        expected=expected if isinstance(expected, str) else None,
    )


def vendor_code(value: object) -> str | None:
    """Return an error code of the vendor, or None for what does not look like one: it may be data."""
    return value if isinstance(value, str) and _CODE.fullmatch(value) else None


def _blamed(found: Sequence[FieldError]) -> str:
    """Name the fields that the vendor rejects, and where its words are."""
    if not found:
        return ""
    names = sorted({error.field for error in found if error.field})
    return f" because of: {', '.join(names)} (see field_errors)" if names else " (see field_errors)"


def error_for_failure(operation: str, failure: TransportFailure) -> APIError:
    """Return the error for a request without a complete response."""
    if failure.file is not None:
        sent = "" if failure.reached else "; nothing was sent"
        verdict = Verdict.UNKNOWN if failure.reached else Verdict.NEVER_SENT
        return FileError(f"the file {failure.file.problem}{sent}", operation=operation, verdict=verdict)
    if not failure.reached:
        return NotSentError(f"the server was not reached, nothing was sent ({failure.kind})", operation=operation)
    if failure.timed_out:
        return RequestTimeoutError("no response arrived within `timeout`", operation=operation)
    return TransportError(
        f"the connection was lost before the response was complete ({failure.kind})", operation=operation
    )


def request_id(headers: Headers) -> str | None:
    """Return the vendor's id of a request, from whichever header carries it; odd or long values are dropped."""
    for name in _REQUEST_ID_HEADERS:
        value = headers.get(name)
        if value and len(value) <= 128 and value.isascii() and value.isprintable():
            return value
    return None


_OMISSIONS: Mapping[Omission, str] = {
    "too_large": "the response is larger than max_response_bytes; request a smaller page or raise the limit",
    "encoding": "the response is compressed in a way that was not asked for, or its compression is broken",
}


def body_omitted(operation: str, response: WireResponse, omission: Omission, verdict: Verdict) -> ResponseDecodeError:
    """Return the error for a response whose body was not read."""
    return make_error(ResponseDecodeError, _OMISSIONS[omission], operation, response, verdict=verdict)


def unreadable(operation: str, response: WireResponse, error: BaseException, verdict: Verdict) -> ResponseDecodeError:
    """Return the error for a response whose reading raised an error that is not ours, such as one of a user's model."""
    text = f"reading the response raised {type(error).__name__}"
    return make_error(ResponseDecodeError, text, operation, response, verdict=verdict)


def decode_error(
    operation: str,
    response: WireResponse,
    path: tuple[str | int, ...],
    expected: str,
    model: str | None = None,
    *,
    partial: Mapping[str, Any] | None = None,
) -> ResponseDecodeError:
    """Return the error for a response that is not as described; it names the path, never the value.

    Args:
        operation: its Python path.
        response: the response.
        path: where in the response something else stands.
        expected: what should stand there.
        model: the model of the user that does not fit; None for the description.
        partial: what a write returned, which was done.
    """
    where = path_text("", path) or "the response"
    text = f"{where} is not as described" if model is None else f"{where} does not fit {model}"
    text += f": expected {expected}" + ("; the write was done, and what came back is in `partial`" if partial else "")
    details: dict[str, Any] = {"path": where, "expected": expected, "partial": partial}
    return make_error(ResponseDecodeError, text, operation, response, verdict=Verdict.DONE, **details)
