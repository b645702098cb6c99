"""Every error this package raises.

    HeroHealthieError
    ├── ConfigurationError             a client cannot work as it was built: key, environment, base URL, policy
    ├── InvalidArgumentError           an argument cannot be right; nothing was sent
    ├── PaginationError                a list contradicts itself or does not advance
    ├── WebhookError                   a webhook delivery was refused; `status` is the HTTP status to respond with
    │   ├── WebhookSignatureError      the vendor did not send it, or not as it arrived           401
    │   ├── WebhookStaleError          it was signed too long ago, or in the future               401
    │   ├── WebhookPayloadError        its body cannot be parsed                                  400, 415
    │   ├── WebhookTooLargeError       its body is too large                                      413
    │   ├── WebhookReplayedError       it was delivered before                                    409
    │   └── WebhookStoreError          it cannot be stored now; the vendor should deliver again   503
    └── APIError                       a call did not succeed
        ├── AuthenticationError        the key is missing, wrong or expired                  401
        │   └── PermissionDeniedError  the key may not do this                               403
        ├── NotFoundError              there is no such record                               404, 410
        ├── InvalidRequestError        the vendor refused what was sent                      400, 422, messages[]
        ├── ConflictError              the record is in another state than assumed           409
        ├── RateLimitedError           too many calls; this one had no effect                429, TOO_MANY_REQUESTS
        ├── ServerError                the vendor failed                                     5xx, 520
        ├── APIVersionError            the pinned API version is no longer served
        ├── ResponseDecodeError        the response is not as described
        ├── TransportError             no complete response arrived
        │   ├── NotSentError           the request was never sent
        │   └── RequestTimeoutError    no response within `timeout`
        ├── FileError                  a file to send cannot be read, or a fetched one cannot be written
        ├── DeadlineExceededError      the call cannot complete within `deadline`
        ├── SubscriptionOverflowError  events of a subscription arrived faster than its loop took them
        └── OutcomeUnknownError        a write that may or may not have happened; look before repeating it

No text of these errors holds a key, a body, a URL or anything a patient or the vendor wrote. What the vendor said is
kept as data (`field_errors`, `partial`), and left behind when an error is pickled.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from hero_healthie.outcomes import AttemptRecord, FieldError, Reconciliation, Verdict, undetermined
from hero_healthie_runtime.errors import HeroHealthieError, InvalidArgumentError

__all__ = [
    "APIError",
    "APIVersionError",
    "APIVersionWarning",
    "ArgumentWarning",
    "AttemptRecord",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceededError",
    "FieldError",
    "FileError",
    "HeroHealthieError",
    "InvalidArgumentError",
    "InvalidRequestError",
    "NotFoundError",
    "NotSentError",
    "OutcomeUnknownError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitedError",
    "RequestTimeoutError",
    "ResponseDecodeError",
    "ServerError",
    "SubscriptionOverflowError",
    "TransportError",
    "Verdict",
    "WebhookError",
    "WebhookPayloadError",
    "WebhookReplayedError",
    "WebhookSignatureError",
    "WebhookStaleError",
    "WebhookStoreError",
    "WebhookTooLargeError",
]


class ConfigurationError(HeroHealthieError, ValueError):
    """A client cannot work as it was built; the message names the setting."""


class PaginationError(HeroHealthieError):
    """A list contradicts itself, or would never end."""


class WebhookError(HeroHealthieError):
    """A webhook delivery cannot be trusted or parsed.

    Attributes:
        status: the HTTP status to respond to the vendor with.
        reason: what is wrong in a word or two, for logs and metrics, such as `signature_mismatch`.
        field: the field of the body that is missing or has the wrong type, if that is what is wrong.
    """

    status = 400
    reason = "refused"

    def __init__(
        self, message: str, *, reason: str | None = None, status: int | None = None, field: str | None = None
    ) -> None:
        super().__init__(message)
        self.reason = reason or self.reason
        self.status = status or self.status
        self.field = field


class WebhookSignatureError(WebhookError):
    """The vendor did not send it, or not as it arrived: a signature or digest is missing, unreadable or wrong."""

    status = 401
    reason = "signature_mismatch"


class WebhookStaleError(WebhookError):
    """The signature is good, and was made too long ago, or too far ahead of this machine's clock."""

    status = 401
    reason = "stale"


class WebhookPayloadError(WebhookError):
    """The body is no event: not JSON, not an object, or without a field that every event has."""

    reason = "payload"


class WebhookTooLargeError(WebhookError):
    """The body exceeds the size limit."""

    status = 413
    reason = "too_large"


class WebhookReplayedError(WebhookError):
    """It was delivered before, and the app refuses repeats."""

    status = 409
    reason = "replayed"


class WebhookStoreError(WebhookError):
    """The store or inbox is full, locked, unreachable or unusable. The vendor is asked to deliver again."""

    status = 503
    reason = "store_unavailable"


ErrorT = TypeVar("ErrorT", bound="APIError")

_CALL_FACTS = (
    *("operation", "verdict", "status", "request_id", "retry_after", "codes", "field_errors", "partial"),
    *("attempts_made", "queued", "tenant", "reference", "idempotency_key"),
)
_SHOWN_APART = {"attempts_made", "field_errors", "partial"}


class APIError(HeroHealthieError):
    """A call did not succeed.

    Attributes:
        operation: the Python path of the operation, such as `hero.invoicing.update_invoice`.
        verdict: what is known of the call.
        status: the HTTP status of the last response, if there was one.
        request_id: the vendor's id of the last request, if it sent one.
        retry_after: seconds after which the vendor, or the retry policy, would try again.
        codes: the vendor's error codes, such as `TOO_MANY_REQUESTS`.
        field_errors: what the vendor said about single fields.
        partial: GraphQL data that came along with errors. It is never returned as a success.
        attempts_made: each attempt, with its time.
        queued: seconds the call waited in the queue of its key, see `Pace`.
        tenant: the practice group (Hero) or the shard (Healthie) the call was made for.
        reference: the caller's name for the call, see `hero_healthie.calling`.
        idempotency_key: what was sent as `stripe_idempotency_key`, where the operation has it. A repeat with the same
            key does not charge a card again, and may make a second record at Healthie.

    Example:
        try:
            await hero.invoicing.list_coupons()
        except APIError as error:
            print(error.verdict, error.status, error.request_id)
    """

    verdict_default = Verdict.REJECTED

    def __init__(
        self,
        message: str,
        *,
        operation: str = "",
        verdict: Verdict | None = None,
        status: int | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        codes: Sequence[str] = (),
        field_errors: Sequence[FieldError] = (),
        partial: Mapping[str, Any] | None = None,
        attempts_made: Sequence[AttemptRecord] = (),
        queued: float = 0.0,
        tenant: str | None = None,
        reference: str | None = None,
        idempotency_key: str | None = None,
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.verdict = verdict or self.verdict_default
        self.status = status
        self.request_id = request_id
        self.retry_after = retry_after
        self.codes = tuple(codes)
        self.field_errors = tuple(field_errors)
        self.partial = partial
        self.attempts_made = tuple(attempts_made)
        self.queued = queued
        self.tenant = tenant
        self.reference = reference
        self.idempotency_key = idempotency_key

    @property
    def attempts(self) -> int:
        """The number of attempts made."""
        return len(self.attempts_made)

    def explain(self) -> str:
        """Return all that is known of the call, for a person: `print(error.explain())`. Not for logs.

        Beside the facts of the message it holds what the vendor wrote, and the data that came along: words about
        patients may be among them.
        """
        lines = [
            f"{type(self).__name__}: {self}",
            "(This may hold what you sent and what the vendor wrote, data of patients too: do not log it.)",
        ]
        facts = {name: getattr(self, name) for name in _CALL_FACTS if name not in _SHOWN_APART} | self._further_facts()
        shown = {name: f"{value:.3f}" if isinstance(value, float) else value for name, value in facts.items() if value}
        lines += [f"  {name}: {value}" for name, value in shown.items()]
        for number, attempt in enumerate(self.attempts_made, 1):
            status = f", HTTP {attempt.status}" if attempt.status else ""
            lines.append(
                f"  attempt {number}: {attempt.started:%H:%M:%S}, {attempt.duration:.3f} s, {attempt.verdict}{status}"
            )
        for item in self.field_errors:
            words = [item.message, item.code and f"code {item.code}", item.expected and f"expected {item.expected}"]
            lines.append(f"  {item.field or 'the call'}: {', '.join(filter(None, words)) or 'no reason given'}")
        if self.partial:
            lines.append(f"  partial: {dict(self.partial)!r}")
        return "\n".join(lines)

    def _further_facts(self) -> dict[str, object]:
        """Return what an error of this class knows beside the facts of every call."""
        return {name: value for name, value in vars(self).items() if name not in _CALL_FACTS and name != "look_up"}

    def add_call(
        self,
        *,
        verdict: Verdict,
        status: int | None,
        attempts_made: Sequence[AttemptRecord],
        queued: float,
        tenant: str | None,
        reference: str | None,
        idempotency_key: str | None,
    ) -> None:
        """Add what is known of the whole call once its last attempt, which this error is about, is over.

        `verdict`, `status`, `attempts_made`, `queued`, `tenant`, `reference`, `idempotency_key` are those of the call.
        """
        self.attempts_made, self.queued = tuple(attempts_made), queued
        self.tenant, self.reference = tenant, reference
        self.idempotency_key = idempotency_key
        self.status = status if self.status is None else self.status
        if verdict is Verdict.UNKNOWN and self.verdict is not Verdict.UNKNOWN:
            self.verdict = verdict
            self.args = (f"{self.args[0]}; an earlier attempt got no response and may have done it",)

    def as_error(self, kind: type[ErrorT], message: str, **changes: Any) -> ErrorT:
        """Return an error of another `kind` with a `message`, about the same call, with all that is known but for
        `changes`."""
        return kind(message, **{name: getattr(self, name) for name in _CALL_FACTS} | changes)

    def __str__(self) -> str:
        facts = [
            *([f"HTTP {self.status}"] if self.status else []),
            *([f"request {self.request_id}"] if self.request_id else []),
            *([f"{self.attempts} attempts"] if self.attempts > 1 else []),
        ]
        text = str(self.args[0]) if self.args else ""
        prefix = f"{self.operation}: " if self.operation else ""
        return f"{prefix}{text}" + (f" ({', '.join(facts)})" if facts else "")

    def __getstate__(self) -> dict[str, Any]:
        state = dict(self.__dict__)
        state["partial"] = None
        state["field_errors"] = tuple(FieldError(item.field, code=item.code) for item in self.field_errors)
        return state

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, self.__getstate__()


class AuthenticationError(APIError):
    """The key is missing, wrong, expired, or belongs to another environment."""


class PermissionDeniedError(AuthenticationError):
    """The key is not allowed to do this (Hero responds so to a wrong key as well)."""


class NotFoundError(APIError):
    """There is no such record, or not for this key."""


class InvalidRequestError(APIError):
    """The vendor refused what was sent; `field_errors` says which fields."""


class ConflictError(APIError):
    """The record is not in the state that the call assumed.

    Attributes:
        fields: the fields in which a record with the same reference differs from what was to be created.
        record_ids: the ids of the records that conflict.
    """

    def __init__(
        self, message: str, *, fields: Sequence[str] = (), record_ids: Sequence[str] = (), **call: Any
    ) -> None:
        super().__init__(message, **call)
        self.fields = tuple(fields)
        self.record_ids = tuple(record_ids)


class RateLimitedError(APIError):
    """Too many calls on this key; this one had no effect."""

    verdict_default = Verdict.REFUSED


class ServerError(APIError):
    """The vendor, or a gateway in front of it, failed."""

    verdict_default = Verdict.UNKNOWN


class APIVersionError(APIError):
    """The Healthie API version that was asked for is not served; upgrade the package or pass `api_version=`."""


class ResponseDecodeError(APIError):
    """The response does not have the described shape.

    Attributes:
        path: where, such as `data[3].stripe_id`.
        expected: what was expected there.
    """

    verdict_default = Verdict.DONE

    def __init__(self, message: str, *, path: str = "", expected: str = "", **call: Any) -> None:
        super().__init__(message, **call)
        self.path = path
        self.expected = expected


class TransportError(APIError):
    """No complete response arrived."""

    verdict_default = Verdict.UNKNOWN


class NotSentError(TransportError):
    """The server was not reached; nothing was sent."""

    verdict_default = Verdict.NEVER_SENT


class RequestTimeoutError(TransportError, TimeoutError):
    """No response arrived within `timeout`."""


class FileError(APIError):
    """A file of yours could not be read while it was sent, or not be written while it was fetched."""

    verdict_default = Verdict.UNKNOWN


class DeadlineExceededError(APIError, TimeoutError):
    """The call, with its waits and retries, cannot complete within `deadline`."""


class SubscriptionOverflowError(APIError):
    """The events of a subscription arrived faster than its loop took them, and its buffer is full."""

    verdict_default = Verdict.DONE


LookUp = Callable[["OutcomeUnknownError"], Awaitable[Reconciliation[object]]]


class OutcomeUnknownError(APIError):
    """A write may or may not have happened. Repeating it may create a second record or charge twice.

    Attributes:
        reason: what went wrong, as the error that a call without side effects would have raised.
        check: how to find out by hand.
        look_up: what `reconcile` asks, where the API offers a way to look.
    """

    verdict_default = Verdict.UNKNOWN

    def __init__(
        self,
        message: str,
        *,
        reason: APIError | None = None,
        check: str = "look for the record",
        look_up: LookUp | None = None,
        **call: Any,
    ) -> None:
        super().__init__(message, **call)
        self.reason = reason
        self.check = check
        self.look_up = look_up

    async def reconcile(self) -> Reconciliation[object]:
        """Look whether it happened, where the API offers a way to look, and return the finding.

        Never raises an APIError. There is a way for what the curated methods create, such as
        `healthie.invoices.create` and `hero.booking.reserve`. Elsewhere, and on an error that was pickled or copied,
        the result is undetermined and its reason says what to check by hand.
        """
        if self.look_up is None:
            return undetermined(f"this error offers no look-up; check by hand: {self.check}")
        return await self.look_up(self)

    def __getstate__(self) -> dict[str, Any]:
        return APIError.__getstate__(self) | {"look_up": None}


class ArgumentWarning(UserWarning):
    """An argument does nothing at the vendor, or something else than its name says; the call is made."""


class APIVersionWarning(UserWarning):
    """The vendor announced that the API version in use will be refused."""
