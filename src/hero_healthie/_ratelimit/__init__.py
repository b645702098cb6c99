"""The rate limit of one API key, and the pauses after a refusal."""

from __future__ import annotations

from hero_healthie._ratelimit.policy import HEALTHIE_PACE, HERO_PACE, NO_PACE, Pace, RedisPace
from hero_healthie._ratelimit.queue import NullQueue, QueueDeadlineError, Slot
from hero_healthie._ratelimit.registry import account_name, attach, detach, forget_paces, queue_for

__all__ = [
    "HEALTHIE_PACE",
    "HERO_PACE",
    "NO_PACE",
    "NullQueue",
    "Pace",
    "QueueDeadlineError",
    "RedisPace",
    "Slot",
    "account_name",
    "attach",
    "detach",
    "forget_paces",
    "queue_for",
]
