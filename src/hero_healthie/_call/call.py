"""One logical call: which operation, how safe it is to repeat, how long it may take, and what it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from hero_healthie._call.arguments import is_finite
from hero_healthie._call.auth import Signer
from hero_healthie._call.retry import RetryPolicy
from hero_healthie.errors import ConfigurationError, LookUp
from hero_healthie_runtime.operation import Safety

CallKind: TypeAlias = Literal["http", "query", "mutation", "subscription"]


class RecordId(NamedTuple):
    """The id of a record, and where it stood: `id`, `input.recipient_id`, `response.requested_payment.id`.

    Example:
        hero = Hero.from_env(on_call=lambda event: print([each.value for each in event.record_ids]))
    """

    name: str
    value: str
    """`*` for what does not look like an id, as it may be data."""


class Subject(NamedTuple):
    """The subject of a call, beyond its operation's path; built only for calls that are observed."""

    kind: CallKind
    method: str
    template: str | None
    name: str | None
    record_ids: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CallOptions:
    """The limits of a call: the time it may take and its attempts."""

    timeout: float
    deadline: float
    retry: RetryPolicy

    def __post_init__(self) -> None:
        for name, value in (("timeout", self.timeout), ("deadline", self.deadline)):
            if not is_finite(value) or value <= 0:
                raise ConfigurationError(f"{name} must be a finite number of seconds above 0")
        if not isinstance(self.retry, RetryPolicy):
            raise ConfigurationError(f"retry must be a RetryPolicy, not {type(self.retry).__name__}")


@dataclass(slots=True, eq=False, repr=False)
class Call:
    """One logical call: what it is, and its limits."""

    operation: str
    safety: Safety
    options: CallOptions
    tenant: str | None
    check: str | None
    """Advice on finding out by hand whether it was done."""
    account: str
    """The name of the key, see `account_name`: calls of one account share a rate limit."""
    subject: Callable[[], Subject]
    """Returns what the call is about, for observers."""
    signer: Signer | None = None
    """Adds the key, where it is a function's; the account is that of the key then."""
    look_up: LookUp | None = None
    """Looks whether it was done, where the API offers a way."""
    idempotency_key: str | None = None
    """By what the vendor, or whom it pays through, knows a repeat of this call; the same on each attempt."""
