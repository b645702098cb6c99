"""One logical call: which operation, how safe it is to repeat, how it is limited, and what it is about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from hero_healthie._call.retry import RetryPolicy
from hero_healthie.errors import ConfigurationError
from hero_healthie_runtime.operation import Safety

CallKind: TypeAlias = Literal["http", "query", "mutation", "subscription"]


class RecordId(NamedTuple):
    """The id of a record, and where it stood: `id`, `input.recipient_id`, `response.requested_payment.id`."""

    name: str
    value: str
    """`*` for what does not look like an id, as it may be anything."""


class Subject(NamedTuple):
    """What a call is, beyond its operation's path; made only when somebody watches."""

    kind: CallKind
    method: str
    template: str | None
    name: str | None
    record_ids: tuple[RecordId, ...]


@dataclass(frozen=True, slots=True)
class CallOptions:
    """How long a call may take and how often it is attempted."""

    timeout: float
    deadline: float
    retry: RetryPolicy

    def __post_init__(self) -> None:
        for name, value in (("timeout", self.timeout), ("deadline", self.deadline)):
            if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < float("inf"):
                raise ConfigurationError(f"{name} must be a finite number of seconds above 0")
        if not isinstance(self.retry, RetryPolicy):
            raise ConfigurationError(f"retry must be a RetryPolicy, not {type(self.retry).__name__}")


@dataclass(slots=True)
class Call:
    """One logical call: what it is, and how it is limited."""

    operation: str
    safety: Safety
    options: CallOptions
    tenant: str | None = None
    check: str | None = None
    """How to find out by hand whether it was done."""
    account: str = ""
    """The name of the key, see `_ratelimit.account_name`: calls of one account share a pace."""
    subject: Callable[[], Subject] | None = field(default=None, repr=False)
    """Tells what the call is about, to those who watch."""
