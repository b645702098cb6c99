"""The waits between connections."""

from __future__ import annotations

from collections.abc import Callable

from hero_healthie._call.retry import RetryPolicy, draw

LASTING = 10.0
"""Seconds for which a connection must have held for the next loss to be the first of its kind."""


class Backoff:
    """Waits with full jitter, below bounds that grow: a thousand clients of one server do not come back together.

    Args:
        policy: the bounds.
        uniform: draws a wait between two bounds.
    """

    def __init__(self, policy: RetryPolicy, uniform: Callable[[float, float], float] = draw) -> None:
        self._policy = policy
        self._uniform = uniform
        self._losses = 0

    def wait(self, lasted: float) -> float:
        """Return the seconds to wait after a connection that lasted so long, or was not made (0)."""
        self._losses = 0 if lasted >= LASTING else self._losses
        policy = self._policy
        bound = min(policy.maximum, policy.initial * float(policy.multiplier) ** min(self._losses, 64))
        self._losses += 1
        return self._uniform(0.0, bound)
