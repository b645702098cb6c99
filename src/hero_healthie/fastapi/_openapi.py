"""Describe the responses to errors in an app's OpenAPI document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hero_healthie.errors import ConfigurationError, HeroHealthieError, Verdict
from hero_healthie.fastapi._problems import MEDIA_TYPE, check_statuses

_TEXT = {"type": "string"}
_WHOLE = {"type": "integer"}

SCHEMA: Mapping[str, Any] = {
    "title": "Problem",
    "description": "What went wrong (RFC 9457).",
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {**_TEXT, "format": "uri"},
        "title": _TEXT,
        "status": _WHOLE,
        "detail": _TEXT,
        "operation": {**_TEXT, "description": "The operation that was called."},
        "outcome": {
            **_TEXT,
            "enum": [verdict.value for verdict in Verdict],
            "description": "The outcome of the call, as far as it is known.",
        },
        "reference": _TEXT,
        "request_id": _TEXT,
        "retry_after": {**_WHOLE, "minimum": 1, "description": "Seconds."},
        "fields": {"type": "array", "items": _TEXT},
    },
}
_RETRY_AFTER = {"description": "Seconds after which to try again.", "schema": {**_WHOLE, "minimum": 1}}
_DESCRIPTIONS: Mapping[int, str] = {
    400: "The request names no tenant, or holds an invalid header.",
    403: "The tenant is not the caller's.",
    404: "There is no such record.",
    409: "The record is in another state, or it is not known whether a change was made: check before repeating it.",
    422: "A value was refused.",
    429: "Too many calls at the moment.",
    500: "This service is not set up correctly.",
    502: "The health system failed, or gave no usable response.",
    503: "The health system cannot be reached.",
    504: "It was not done within the time allowed.",
}
_VALIDATION = {"type": "object", "properties": {"detail": {"type": "array", "items": {"type": "object"}}}}


def responses(
    *only: int, statuses: Mapping[type[HeroHealthieError], int] | None = None
) -> dict[int | str, dict[str, Any]]:
    """Return the responses that errors of this package become, for `FastAPI(responses=…)`, a router or a single path.

    Args:
        only: the statuses to describe; all if there are none.
        statuses: the same as for `add_exception_handlers`.

    Raises:
        ConfigurationError: no error becomes such a status, or `statuses` cannot be right.
    """
    check_statuses(statuses)
    known = set(_DESCRIPTIONS) | set((statuses or {}).values())
    if unknown := set(only) - known:
        raise ConfigurationError(f"no error becomes {sorted(unknown)}; those that are: {sorted(known)}")
    return {status: _response(status) for status in sorted(only or known)}


def _response(status: int) -> dict[str, Any]:
    response: dict[str, Any] = {
        "description": _DESCRIPTIONS.get(status, "The call did not succeed."),
        "content": {MEDIA_TYPE: {"schema": dict(SCHEMA)}},
    }
    if status == 422:  # FastAPI does not describe its own refusals where another 422 is described
        response["content"]["application/json"] = {"schema": dict(_VALIDATION)}
    if status in {429, 503}:
        response["headers"] = {"Retry-After": dict(_RETRY_AFTER)}
    return response
