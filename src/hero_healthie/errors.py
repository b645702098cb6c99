"""Every error this package raises.

    HeroHealthieError
    ├── ConfigurationError             a client that cannot work: key, environment, base URL, policy
    ├── InvalidArgumentError           an argument that cannot be right; nothing was sent
    ├── PaginationError                a list that does not move on
    ├── WebhookError                   a webhook delivery that is refused; `status` says how to answer it
    │   ├── WebhookSignatureError      it is not from the vendor, or not as the vendor sent it    401
    │   ├── WebhookStaleError          it was signed too long ago, or too far ahead               401
    │   ├── WebhookPayloadError        its body cannot be read                                    400, 415
    │   ├── WebhookTooLargeError       its body is too large                                      413
    │   ├── WebhookReplayedError       it came before                                             409
    │   └── WebhookStoreError          it cannot be remembered now; the vendor shall come again   503
    └── APIError                       a call that did not succeed
        ├── AuthenticationError        the key is missing, wrong or expired                  401
        │   └── PermissionDeniedError  the key may not do this                               403
        ├── NotFoundError              there is no such record                               404, 410
        ├── InvalidRequestError        the vendor refused what was sent                      400, 422, messages[]
        ├── ConflictError              the record is in another state than assumed           409
        ├── RateLimitedError           too many calls; nothing was done                      429, TOO_MANY_REQUESTS
        ├── ServerError                the vendor failed                                     5xx, 520
        ├── APIVersionError            the pinned API version is no longer served
        ├── ResponseDecodeError        the answer is not what its description says
        ├── TransportError             no complete answer came
        │   ├── NotSentError           the server was never reached
        │   └── RequestTimeoutError    no answer within `timeout`
        ├── DeadlineExceededError      the whole call would not end within `deadline`
        └── OutcomeUnknownError        a write that may or may not have happened; look before repeating it

No text of these errors holds a key, a body, a URL or anything a patient or the vendor wrote. What the vendor said is
kept as data (`field_errors`, `partial`), and left behind when an error is pickled.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from hero_healthie.outcomes import AttemptRecord, FieldError, Reconciliation, Verdict, undetermined

__all__ = [
    "APIError",
    "APIVersionError",
    "APIVersionWarning",
    "AttemptRecord",
    "AuthenticationError",
    "ConfigurationError",
    "ConflictError",
    "DeadlineExceededError",
    "FieldError",
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


class HeroHealthieError(Exception):
    """Root of all errors of this package."""


class ConfigurationError(HeroHealthieError, ValueError):
    """A client that cannot work as it was built; the message names the setting."""


class InvalidArgumentError(HeroHealthieError, ValueError):
    """An argument that cannot be right; nothing was sent.

    Attributes:
        argument: the argument, or the path inside it, such as `body.coupons[0].id`.
    """

    def __init__(self, message: str, *, argument: str = "") -> None:
        super().__init__(message)
        self.argument = argument


class PaginationError(HeroHealthieError):
    """A list that does not move on: going further would never end."""


class WebhookError(HeroHealthieError):
    """A webhook delivery that is not to be trusted or cannot be read.

    Attributes:
        status: the HTTP status to answer the vendor with.
        reason: what is wrong in a word or two, for logs and metrics, such as `signature_mismatch`.
        field: the field of the body that is missing or of another type, if that is what is wrong.
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
    """The body is larger than is read."""

    status = 413
    reason = "too_large"


class WebhookReplayedError(WebhookError):
    """It came before, and the app refuses such deliveries."""

    status = 409
    reason = "replayed"


class WebhookStoreError(WebhookError):
    """The store or inbox cannot be used now: full, locked, out of reach. The vendor is asked to come again."""

    status = 503
    reason = "store_unavailable"


ErrorT = TypeVar("ErrorT", bound="APIError")


class APIError(HeroHealthieError):
    """A call that did not succeed.

    Attributes:
        operation: the Python path of the operation, such as `hero.invoicing.update_invoice`.
        verdict: what is known of the call.
        status: the HTTP status of the last answer, if there was one.
        request_id: the vendor's id of the last request, if it sent one.
        attempts: how many times the call was attempted.
        queued: how many seconds of the call it waited for its turn, see `Pace`.
        attempts_made: each attempt, with its time.
        reference: the caller's name for the call, see `hero_healthie.calling`.
        retry_after: seconds after which the vendor, or the retry policy, would try again.
        codes: the vendor's error codes, such as `TOO_MANY_REQUESTS`.
        field_errors: what the vendor said about single fields.
        tenant: the practice group (Hero) the call was made for.
        partial: GraphQL data that came along with errors. It is never returned as a success.
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
        self.attempts = 0
        self.queued = 0.0
        self.attempts_made: tuple[AttemptRecord, ...] = ()
        self.tenant: str | None = None
        self.reference: str | None = None

    def as_error(self, kind: type[ErrorT], message: str, *, verdict: Verdict | None = None) -> ErrorT:
        """An error of another kind about the same call, with all that is known of it."""
        error = kind(
            message,
            operation=self.operation,
            verdict=verdict or self.verdict,
            status=self.status,
            request_id=self.request_id,
            retry_after=self.retry_after,
            codes=self.codes,
            field_errors=self.field_errors,
            partial=self.partial,
        )
        error.attempts = self.attempts
        error.queued = self.queued
        error.attempts_made = self.attempts_made
        error.tenant = self.tenant
        error.reference = self.reference
        return error

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
    """The key is not allowed to do this (Hero answers so for a wrong key as well)."""


class NotFoundError(APIError):
    """There is no such record, or not for this key."""


class InvalidRequestError(APIError):
    """The vendor refused what was sent; `field_errors` says which fields."""


class ConflictError(APIError):
    """The record is in another state than the call assumed.

    Attributes:
        fields: the fields in which a record with the same reference differs from what was to be created.
        record_ids: the records that stand in the way.
    """

    fields: tuple[str, ...] = ()
    record_ids: tuple[str, ...] = ()


class RateLimitedError(APIError):
    """Too many calls on this key; the vendor did nothing with this one."""

    verdict_default = Verdict.REFUSED


class ServerError(APIError):
    """The vendor, or a gateway in front of it, failed."""

    verdict_default = Verdict.UNKNOWN


class APIVersionError(APIError):
    """The Healthie API version that was asked for is not served; upgrade the package or pass `api_version=`."""


class ResponseDecodeError(APIError):
    """The answer does not have the shape its description promises.

    Attributes:
        path: where, such as `data[3].stripe_id`.
        expected: what was expected there.
    """

    verdict_default = Verdict.DONE
    path = ""
    expected = ""


class TransportError(APIError):
    """No complete answer came."""

    verdict_default = Verdict.UNKNOWN


class NotSentError(TransportError):
    """The server was never reached; nothing was sent."""

    verdict_default = Verdict.NEVER_SENT


class RequestTimeoutError(TransportError, TimeoutError):
    """No answer came within `timeout`."""


class DeadlineExceededError(APIError, TimeoutError):
    """The call, with its waits and repeats, would not end within `deadline`."""


LookUp = Callable[["OutcomeUnknownError"], Awaitable[Reconciliation[object]]]


class OutcomeUnknownError(APIError):
    """A write that may or may not have happened. Repeating it may make a second record or charge twice.

    Attributes:
        reason: what went wrong, as the error that a call without side effects would have raised.
        check: how to find out by hand.
    """

    verdict_default = Verdict.UNKNOWN
    reason: APIError | None = None
    check: str = "look for the record"
    look_up: LookUp | None = None

    async def reconcile(self) -> Reconciliation[object]:
        """Look whether it happened, where the API offers a way to look. Never raises an APIError.

        Today that is so for invoices made with `healthie.invoices.create`. Elsewhere, and on an error that was
        pickled or copied, the result is undetermined and its reason says what to check by hand.
        """
        if self.look_up is None:
            return undetermined(f"there is no look-up at hand; by hand: {self.check}")
        return await self.look_up(self)

    def __getstate__(self) -> dict[str, Any]:
        state = APIError.__getstate__(self)
        state.pop("look_up", None)
        return state


class APIVersionWarning(UserWarning):
    """The vendor announced that the API version in use will be refused."""
