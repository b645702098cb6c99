"""Respond to errors with problem+json (RFC 9457), in our words, without anybody's data.

The table maps classes of errors to statuses by whose fault an error is: a wrong key is the fault of the app and not of
the person at the browser, so it is a 500 and no 401.
"""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from hero_healthie import errors
from hero_healthie._call.arguments import check_setting
from hero_healthie._telemetry.log import StderrFallbackHandler
from hero_healthie._transport.log_filter import SafeLogger
from hero_healthie.errors import ConfigurationError, HeroHealthieError, OutcomeUnknownError, Verdict

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:hero-healthie:"

_log = SafeLogger(logging.getLogger("hero_healthie.fastapi"))
_log.logger.addHandler(StderrFallbackHandler())


class RefusedError(HeroHealthieError, HTTPException):
    """A request without a tenant, with one that is not the caller's, or with a header that cannot be read.

    An app without our exception handlers responds with the same status, as it is an `HTTPException` too.

    Attributes:
        status_code: 400 or 403.
        detail: what is wrong with the request; never the value itself.

    Example:
        async def clinic_of(group: str | None = None) -> str:
            if group is None:
                raise RefusedError(403, "The request is for no clinic.")
            return group
    """

    def __init__(self, status_code: int, detail: str) -> None:
        HTTPException.__init__(self, status_code, detail)


class ClientDisconnectedError(HeroHealthieError, HTTPException):
    """The client of this request has disconnected, so a call that only served its response was cancelled.

    Nobody reads the response any more; middlewares see the status 499.

    Example:
        @app.exception_handler(ClientDisconnectedError)
        async def gone(request: Request, error: ClientDisconnectedError) -> JSONResponse:
            return JSONResponse({}, status_code=499)
    """

    def __init__(self) -> None:
        HTTPException.__init__(self, 499, "the client has disconnected")


@dataclass(frozen=True, slots=True)
class Row:
    """The problem of one class of errors, and of its subclasses without a row."""

    status: int
    kind: str
    title: str
    detail: str


_SET_UP = ("Not set up correctly", "This service is not set up correctly. Repeating the request does not help.")

TABLE: Mapping[type[HeroHealthieError], Row] = {
    HeroHealthieError: Row(500, "internal", "Internal error", "Something went wrong in this service."),
    errors.ConfigurationError: Row(500, "configuration", *_SET_UP),
    errors.InvalidArgumentError: Row(
        422, "invalid-argument", "A value cannot be right", "A value cannot be right. Nothing was sent."
    ),
    errors.PaginationError: Row(
        502, "pagination", "Unreliable list", "The health system sent a list whose pages contradict each other."
    ),
    errors.WebhookError: Row(400, "webhook", "Delivery refused", "The delivery was refused."),
    errors.WebhookSignatureError: Row(
        401, "webhook-signature", "Bad signature", "The signature of the delivery is missing or wrong."
    ),
    errors.WebhookStaleError: Row(
        401, "webhook-stale", "Too old", "The delivery was signed too long ago, or in the future."
    ),
    errors.WebhookPayloadError: Row(400, "webhook-payload", "Not readable", "The delivery holds no event."),
    errors.WebhookTooLargeError: Row(413, "webhook-too-large", "Too large", "The delivery is too large."),
    errors.WebhookReplayedError: Row(409, "webhook-replayed", "Duplicate", "The delivery was handled before."),
    errors.WebhookStoreError: Row(
        503, "webhook-store", "Not possible now", "The delivery cannot be stored now. Try again later."
    ),
    errors.SubscriptionOverflowError: Row(
        503, "subscription-overflow", "Too slow", "Events arrived faster than this service took them. Subscribe again."
    ),
    errors.APIError: Row(502, "upstream", "Not done", "The health system did not carry out the call."),
    errors.AuthenticationError: Row(500, "upstream-authentication", *_SET_UP),
    errors.PermissionDeniedError: Row(
        500, "upstream-permission", "Not permitted", "The health system does not permit this to this service."
    ),
    errors.NotFoundError: Row(404, "not-found", "Not found", "There is no such record."),
    errors.InvalidRequestError: Row(
        422, "invalid-request", "Refused by the health system", "The health system refused what was sent."
    ),
    errors.ConflictError: Row(
        409, "conflict", "The record is in another state", "The record is in another state than assumed."
    ),
    errors.RateLimitedError: Row(
        429, "rate-limited", "Too many calls", "Too many calls are made at the moment. Try again later."
    ),
    errors.ServerError: Row(502, "upstream-failed", "The health system failed", "The health system failed."),
    errors.APIVersionError: Row(500, "api-version", *_SET_UP),
    errors.ResponseDecodeError: Row(
        502,
        "unreadable-response",
        "Unreadable response",
        "The response of the health system has another shape than described.",
    ),
    errors.TransportError: Row(502, "no-response", "No response", "The health system gave no complete response."),
    errors.NotSentError: Row(503, "unreachable", "Cannot be reached", "The health system cannot be reached."),
    errors.FileError: Row(
        500, "file", "File not read or written", "A file of this service could not be read or written."
    ),
    errors.RequestTimeoutError: Row(
        504, "timeout", "No response in time", "The health system gave no response within the time allowed."
    ),
    errors.DeadlineExceededError: Row(
        504, "deadline-exceeded", "Out of time", "It could not be done within the time allowed."
    ),
    errors.OutcomeUnknownError: Row(
        409,
        "outcome-unknown",
        "It is not known whether it was done",
        "It was sent, and it is not known whether it was done. Do not repeat it: check first whether it was done.",
    ),
    RefusedError: Row(400, "refused", "Request refused", "The request was refused."),
    ClientDisconnectedError: Row(499, "client-disconnected", "Client disconnected", "The client has disconnected."),
}

_DETAIL_OF_VERDICT: Mapping[Verdict, str] = {
    Verdict.NEVER_SENT: " Nothing was sent.",
    Verdict.REFUSED: " Nothing was done.",
    Verdict.REJECTED: "",
    Verdict.UNKNOWN: " If it was a change, it may have been made.",
    Verdict.DONE: " If it was a change, it was made.",
}

_REQUEST_ID = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z])[0-9A-Za-z-]{8,64}")
_FIELD = re.compile(r"[A-Za-z_][\w.\[\]-]{0,99}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A problem+json document.

    Attributes:
        type: the kind of problem, as a URI.
        title: the kind in words.
        status: the HTTP status.
        detail: more words, which depend on the kind and the outcome only.
        operation: the operation that was called, such as `hero.invoicing.update_invoice`.
        outcome: the known outcome of the call: `never_sent`, `refused`, `rejected`, `unknown` or `done`.
        reference: the app's name for the call, see `hero_healthie.calling`.
        request_id: the vendor's id of the request, for its support.
        retry_after: seconds after which it may be repeated; also sent as `Retry-After`.
        fields: the names of the fields that were refused.

    Example:
        problem = problem_of(NotFoundError("there is no such record"))
        print(problem.status, problem.title)
    """

    type: str
    title: str
    status: int
    detail: str
    operation: str | None = None
    outcome: str | None = None
    reference: str | None = None
    request_id: str | None = None
    retry_after: int | None = None
    fields: tuple[str, ...] = ()

    @property
    def body(self) -> bytes:
        """The JSON; members without a value are left out."""
        return json.dumps({name: value for name, value in asdict(self).items() if value not in (None, ())}).encode()

    @property
    def headers(self) -> dict[str, str]:
        """The headers of the response."""
        again = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        return {"content-type": MEDIA_TYPE, "cache-control": "no-store", **again}


def problem_of(
    error: HeroHealthieError,
    *,
    statuses: Mapping[type[HeroHealthieError], int] | None = None,
    type_prefix: str = TYPE_PREFIX,
) -> Problem:
    """Return the problem that an error becomes. It holds no URL, and nothing that a patient or the vendor wrote.

    Args:
        error: any error of this package.
        statuses: other statuses for single classes than those of the table.
        type_prefix: the start of `type`, such as the URL of a page of yours that explains the kinds.

    Raises:
        ConfigurationError: an argument is of another type, or a status is not between 400 and 599.
    """
    check_setting("error", error, HeroHealthieError, "an error of this package")
    check_statuses(statuses)
    check_setting("type_prefix", type_prefix, str, "a text")
    line = type(error).__mro__
    row = next(TABLE[kind] for kind in line if kind in TABLE)
    changed = statuses or {}
    nearest = next(kind for kind in line if kind in changed or kind in TABLE)
    status = changed.get(nearest) or _error_status(error) or row.status
    if not isinstance(error, errors.APIError):
        return Problem(
            type=type_prefix + row.kind,
            title=row.title,
            status=status,
            detail=error.detail if isinstance(error, RefusedError) else row.detail,
            fields=_names([error.argument]) if isinstance(error, errors.InvalidArgumentError) else (),
        )
    known = "" if isinstance(error, errors.OutcomeUnknownError) else _DETAIL_OF_VERDICT[error.verdict]
    return Problem(
        type=type_prefix + row.kind,
        title=row.title,
        status=status,
        detail=row.detail + known,
        operation=error.operation or None,
        outcome=error.verdict.value,
        reference=error.reference,
        request_id=error.request_id if error.request_id and _REQUEST_ID.fullmatch(error.request_id) else None,
        retry_after=_retry_after(error, status),
        fields=_names(
            error.fields if isinstance(error, errors.ConflictError) else [each.field for each in error.field_errors]
        ),
    )


def check_statuses(statuses: Mapping[type[HeroHealthieError], int] | None) -> None:
    """Raise ConfigurationError if a status is not between 400 and 599, or not that of an error of this package."""
    check_setting("statuses", {} if statuses is None else statuses, Mapping, "a dict of statuses by class of error")
    for kind, status in (statuses or {}).items():
        if not isinstance(kind, type) or not issubclass(kind, HeroHealthieError):
            raise ConfigurationError("statuses: each key must be a class of errors of this package")
        if not isinstance(status, int):
            raise ConfigurationError(f"statuses: the status of {kind.__name__} must be an int")
        if not 400 <= status < 600:
            raise ConfigurationError(f"statuses: {kind.__name__} cannot have the status {status}: 400 to 599 can be")


def _error_status(error: HeroHealthieError) -> int | None:
    """Return the status that an error that the app raised carries; the status of an `APIError` is the vendor's."""
    if isinstance(error, errors.APIError):
        return None
    status: object = getattr(error, "status_code" if isinstance(error, RefusedError) else "status", None)
    return status if isinstance(status, int) and 400 <= status < 600 else None


def _retry_after(error: errors.APIError, status: int) -> int | None:
    """Return whole seconds, rounded up: always for a 429, never for an unknown outcome, which must not be repeated."""
    if isinstance(error, errors.OutcomeUnknownError):
        return None
    if error.retry_after is None:
        return 1 if status == 429 else None
    return max(1, math.ceil(error.retry_after)) if status in {429, 503} else None


def _names(fields: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of fields, each once, without those that do not look like a name: they could be data."""
    return tuple(dict.fromkeys(name for name in fields if _FIELD.fullmatch(name)))


def add_exception_handlers(
    app: Starlette,
    *,
    statuses: Mapping[type[HeroHealthieError], int] | None = None,
    type_prefix: str = TYPE_PREFIX,
) -> None:
    """Respond to every error of this package with problem+json, see `problem_of`; also to those of a `TaskGroup`.

    Errors that are the fault of the app, of the vendor or of the network are logged in one line: servers do not log
    handled exceptions. Mounted apps have handlers of their own.

    Args:
        app: a FastAPI or Starlette app.
        statuses: other statuses for single classes, such as `{PermissionDeniedError: 403}`.
        type_prefix: the start of the `type` of a problem.

    Raises:
        ConfigurationError: an argument is of another type, or a status is not between 400 and 599.
    """
    check_setting("app", app, Starlette, "a FastAPI or Starlette app")
    check_statuses(statuses)
    check_setting("type_prefix", type_prefix, str, "a text")

    def response(error: HeroHealthieError) -> Response:
        problem = problem_of(error, statuses=statuses, type_prefix=type_prefix)
        if problem.status >= 500 or isinstance(error, OutcomeUnknownError):
            _log.log(logging.ERROR if problem.status == 500 else logging.WARNING, "%s: %s", type(error).__name__, error)
        return Response(problem.body, problem.status, problem.headers)

    async def single(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HeroHealthieError)  # noqa: S101 (narrows: it is registered for nothing else)
        return response(error)

    async def several(_request: Request, group: Exception) -> Response:
        assert isinstance(group, ExceptionGroup)  # noqa: S101 (narrows, as above)
        ours = list(_leaves(cast("ExceptionGroup[Exception]", group)))
        if not all(isinstance(each, HeroHealthieError) for each in ours):
            raise group
        return response(min((each for each in ours if isinstance(each, HeroHealthieError)), key=_urgency))

    app.add_exception_handler(HeroHealthieError, single)
    if ExceptionGroup not in app.exception_handlers:
        app.add_exception_handler(ExceptionGroup, several)


def _leaves(group: ExceptionGroup[Exception]) -> Iterator[Exception]:
    for each in group.exceptions:
        if isinstance(each, ExceptionGroup):
            yield from _leaves(cast("ExceptionGroup[Exception]", each))
        else:
            yield each


def _urgency(error: HeroHealthieError) -> int:
    """Return the rank of an error among several; the lowest becomes the problem."""
    if isinstance(error, OutcomeUnknownError):
        return 0
    return 1 if isinstance(error, ClientDisconnectedError) else 2
