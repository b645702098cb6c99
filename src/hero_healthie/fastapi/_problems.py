"""What a caller of the app is told of an error: problem+json (RFC 9457), in our words, without anybody's data.

The table says which class of error becomes which status. Whose fault it is decides: a wrong key is the fault of the
app and not of the person at the browser, so it is a 500 and no 401.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from hero_healthie import errors
from hero_healthie.errors import HeroHealthieError, Verdict
from hero_healthie.fastapi._refusals import ClientDisconnectedError, RefusedError

MEDIA_TYPE = "application/problem+json"
TYPE_PREFIX = "urn:hero-healthie:"


@dataclass(frozen=True, slots=True)
class Row:
    """How one class of errors is told, and its subclasses that have no row of their own."""

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
        502, "pagination", "A list without an end", "The health system sent a list that does not move on."
    ),
    errors.WebhookError: Row(400, "webhook", "Delivery refused", "The delivery was refused."),
    errors.WebhookSignatureError: Row(401, "webhook-signature", "Not signed", "The delivery is not rightly signed."),
    errors.WebhookStaleError: Row(401, "webhook-stale", "Too old", "The delivery was signed at another time."),
    errors.WebhookPayloadError: Row(400, "webhook-payload", "Not readable", "The delivery is no event."),
    errors.WebhookTooLargeError: Row(413, "webhook-too-large", "Too large", "The delivery is too large."),
    errors.WebhookReplayedError: Row(409, "webhook-replayed", "Came before", "The delivery came before."),
    errors.WebhookStoreError: Row(503, "webhook-store", "Not possible now", "It cannot be kept now. Try again later."),
    errors.APIError: Row(502, "upstream", "Not done", "The health system did not do what was asked."),
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
        502, "unreadable-answer", "The answer could not be read", "The health system gave an answer of another shape."
    ),
    errors.TransportError: Row(502, "no-answer", "No answer", "The health system gave no complete answer."),
    errors.NotSentError: Row(503, "unreachable", "Cannot be reached", "The health system cannot be reached."),
    errors.RequestTimeoutError: Row(
        504, "timeout", "No answer in time", "The health system gave no answer within the time allowed."
    ),
    errors.DeadlineExceededError: Row(
        504, "deadline-exceeded", "Out of time", "It could not be done within the time allowed."
    ),
    errors.OutcomeUnknownError: Row(
        409,
        "outcome-unknown",
        "It is not known whether it was done",
        "It was sent, and nothing tells whether it was done. Do not repeat it: look first whether it was.",
    ),
    RefusedError: Row(400, "refused", "Request refused", "The request was refused."),
    ClientDisconnectedError: Row(499, "hung-up", "The client has gone", "The client has gone."),
}

_KNOWN: Mapping[Verdict, str] = {
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
    """What a caller is told.

    Attributes:
        type: which kind of problem, as a URI.
        title: the kind in words.
        status: the HTTP status.
        detail: more words, which depend on the kind and the outcome only.
        operation: what was called, such as `hero.invoicing.update_invoice`.
        outcome: what is known of the call: `never_sent`, `refused`, `rejected`, `unknown` or `done`.
        reference: the app's own name for the call, see `hero_healthie.calling`.
        request_id: the vendor's id of the request, for its support.
        retry_after: seconds after which it may be repeated; also sent as `Retry-After`.
        fields: the names of the fields that were refused.
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
        """The headers that go with it."""
        again = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
        return {"content-type": MEDIA_TYPE, "cache-control": "no-store", **again}


def problem_of(
    error: HeroHealthieError,
    *,
    statuses: Mapping[type[HeroHealthieError], int] | None = None,
    type_prefix: str = TYPE_PREFIX,
) -> Problem:
    """What a caller is told of an error. It holds nothing that a patient or the vendor wrote, and no URL.

    Args:
        error: any error of this package.
        statuses: other statuses for single classes than those of the table.
        type_prefix: what `type` begins with, such as the URL of a page of yours that explains the kinds.
    """
    line = type(error).__mro__
    row = next(TABLE[kind] for kind in line if kind in TABLE)
    changed = statuses or {}
    nearest = next(kind for kind in line if kind in changed or kind in TABLE)
    status = changed.get(nearest) or _own_status(error) or row.status
    if not isinstance(error, errors.APIError):
        return Problem(
            type=type_prefix + row.kind,
            title=row.title,
            status=status,
            detail=error.detail if isinstance(error, RefusedError) else row.detail,
            fields=_names([error.argument]) if isinstance(error, errors.InvalidArgumentError) else (),
        )
    told = "" if isinstance(error, errors.OutcomeUnknownError) else _KNOWN[error.verdict]
    return Problem(
        type=type_prefix + row.kind,
        title=row.title,
        status=status,
        detail=row.detail + told,
        operation=error.operation or None,
        outcome=error.verdict.value,
        reference=error.reference,
        request_id=error.request_id if error.request_id and _REQUEST_ID.fullmatch(error.request_id) else None,
        retry_after=_retry_after(error, status),
        fields=_names(
            error.fields if isinstance(error, errors.ConflictError) else [each.field for each in error.field_errors]
        ),
    )


def _own_status(error: HeroHealthieError) -> int | None:
    """The status that an error of the app's own door carries; that of an `APIError` is the vendor's."""
    if isinstance(error, errors.APIError):
        return None
    status: object = getattr(error, "status_code" if isinstance(error, RefusedError) else "status", None)
    return status if isinstance(status, int) and 400 <= status < 600 else None


def _retry_after(error: errors.APIError, status: int) -> int | None:
    """Whole seconds, rounded up. A 429 always has them, and an outcome that is unknown is not to be repeated at all."""
    if isinstance(error, errors.OutcomeUnknownError):
        return None
    if error.retry_after is None:
        return 1 if status == 429 else None
    return max(1, math.ceil(error.retry_after)) if status in {429, 503} else None


def _names(fields: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Names of fields, each once; whatever does not look like one is left out, as it could be anything."""
    return tuple(dict.fromkeys(name for name in fields if _FIELD.fullmatch(name)))
