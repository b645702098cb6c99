"""Retries: how often, and after which waits, a call is attempted."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from hero_healthie._call.arguments import is_count, is_finite, is_finite_or_inf
from hero_healthie._transport.base import WireRequest
from hero_healthie.errors import ConfigurationError
from hero_healthie.outcomes import Verdict
from hero_healthie_runtime.operation import Safety


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """The number of retries of a failed call, and the waits before them.

    What may be retried is decided by the safety class of the operation: a `create` or `money` operation is retried
    only when the last attempt had no effect.

    Attributes:
        attempts: attempts in all, the first one included; 1 means no retries.
        initial: upper bound, in seconds, of the first wait.
        multiplier: factor by which the bound grows with each attempt.
        maximum: upper bound, in seconds, of any wait.
        max_retry_after: the longest `Retry-After`, in seconds, that is waited for; a longer one fails at once.

    Raises:
        ConfigurationError: a value is out of range.

    Example:
        hero = Hero.from_env(retry=RetryPolicy(attempts=5, initial=1.0))
    """

    attempts: int = 4
    initial: float = 0.5
    multiplier: float = 2.0
    maximum: float = 8.0
    max_retry_after: float = 60.0

    def __post_init__(self) -> None:
        if not is_count(self.attempts):
            raise ConfigurationError("RetryPolicy: attempts must be a whole number of at least 1")
        for name in ("initial", "multiplier", "maximum"):
            if not is_finite(getattr(self, name)):
                raise ConfigurationError(f"RetryPolicy: {name} must be a finite number")
        if not 0 < self.initial <= self.maximum:
            raise ConfigurationError("RetryPolicy: initial must be above 0 and at most maximum")
        if self.multiplier < 1:
            raise ConfigurationError("RetryPolicy: multiplier must be at least 1")
        if not is_finite_or_inf(self.max_retry_after) or self.max_retry_after < 0:
            raise ConfigurationError("RetryPolicy: max_retry_after must be a number of seconds, 0 or above")

    def wait(self, attempt: int, retry_after: float | None, *, uniform: Callable[[float, float], float]) -> float:
        """Return the seconds to wait after an attempt.

        Args:
            attempt: its number, counted from 1.
            retry_after: the seconds that the server asked for, if it did; the wait is never shorter.
            uniform: draws the wait between half of the bound and the bound.
        """
        try:
            bound = min(self.maximum, self.initial * float(self.multiplier) ** (attempt - 1))
        except OverflowError:
            bound = self.maximum
        drawn = uniform(bound / 2, bound)
        return drawn if retry_after is None else max(drawn, retry_after)


NO_RETRY = RetryPolicy(attempts=1)
"""One attempt, without retries."""


def draw(low: float, high: float) -> float:
    """Draw the jitter of a wait."""
    return random.uniform(low, high)  # noqa: S311 (jitter is no secret)


def parse_retry_after(value: str | None, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> float | None:
    """Return the seconds of a `Retry-After` header, given as seconds or as an HTTP date; None if unreadable."""
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.replace(".", "", 1).isdigit() and len(text) <= 12:
        return float(text)
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 (only dates need it)

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, (moment - now()).total_seconds())
    except Exception:  # noqa: BLE001 (the parser of the library raises many kinds of errors)
        return None


RESENT_WHEN_UNKNOWN = frozenset({"read", "idempotent_write"})
RESENT_ALWAYS = frozenset({Verdict.NEVER_SENT, Verdict.REFUSED})


def may_resend(safety: Safety, verdict: Verdict, request: WireRequest) -> bool:
    """Return True if an attempt that ended with this verdict can be repeated, and may be without doing harm."""
    harmless = verdict in RESENT_ALWAYS or (verdict is Verdict.UNKNOWN and safety in RESENT_WHEN_UNKNOWN)
    return harmless and request.can_be_sent
