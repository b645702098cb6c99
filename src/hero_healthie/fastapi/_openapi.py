"""Describe the responses to errors in an app's OpenAPI document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from hero_healthie.errors import (
    APIError,
    ConfigurationError,
    FieldError,
    HeroHealthieError,
    InvalidArgumentError,
    InvalidRequestError,
    Verdict,
    WebhookError,
)
from hero_healthie.fastapi._problems import (
    MEDIA_TYPE,
    TABLE,
    TYPE_PREFIX,
    ClientDisconnectedError,
    RefusedError,
    check_statuses,
    problem_of,
)

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
_OPERATION = "hero.invoicing.update_invoice"
_OWN_REFUSAL = {"detail": [{"type": "missing", "loc": ["query", "patient"], "msg": "Field required"}]}
_NOT_SHOWN = {ClientDisconnectedError, HeroHealthieError, *(each for each in TABLE if issubclass(each, WebhookError))}
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
    return {status: _response(status, statuses) for status in sorted(only or known)}


def _response(status: int, statuses: Mapping[type[HeroHealthieError], int] | None) -> dict[str, Any]:
    content: dict[str, Any] = {"schema": dict(SCHEMA)}
    if examples := _examples(status, statuses):
        content["examples"] = examples
    response: dict[str, Any] = {
        "description": _DESCRIPTIONS.get(status, "The call did not succeed."),
        "content": {MEDIA_TYPE: content},
    }
    if status == 422:  # FastAPI does not describe its own refusals where another 422 is described
        response["description"] = "A value was refused: by the health system or its rules, or by this service's own."
        response["content"]["application/json"] = {"schema": dict(_VALIDATION), "example": _OWN_REFUSAL}
    if status in {429, 503}:
        response["headers"] = {"Retry-After": dict(_RETRY_AFTER)}
    return response


def _examples(status: int, statuses: Mapping[type[HeroHealthieError], int] | None) -> dict[str, Any]:
    """Return what is sent with a status, by the kind of problem: of the faults of others one, as all look alike."""
    found: dict[str, Any] = {}
    samples = [_sample(kind) for kind in TABLE if kind not in _NOT_SHOWN]
    for error in (*samples, RefusedError(403, "The practice group is not one of those allowed.")):
        problem = problem_of(error, statuses=statuses)
        if problem.status == status:
            shown: dict[str, Any] = json.loads(problem.body)
            found[problem.type.removeprefix(TYPE_PREFIX)] = {"summary": problem.title, "value": shown}
    return found if status < 500 else dict(list(found.items())[:1])


def _sample(kind: type[HeroHealthieError]) -> HeroHealthieError:
    """Return an error of this class, as a call raises it."""
    if issubclass(kind, RefusedError):
        return RefusedError(400, "The header X-Practice-Group is missing.")
    if issubclass(kind, InvalidArgumentError):
        return kind("", argument="body.issuer_id")
    if issubclass(kind, InvalidRequestError):
        return kind("", operation=_OPERATION, field_errors=[FieldError("issuer_id")])
    return kind("", operation=_OPERATION) if issubclass(kind, APIError) else kind("")
