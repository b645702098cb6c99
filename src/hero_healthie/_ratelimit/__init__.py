"""How fast the calls of one key may follow each other, and when all of them pause."""

from __future__ import annotations

from hero_healthie._ratelimit.policy import HEALTHIE_PACE, HERO_PACE, NO_PACE, Pace
from hero_healthie._ratelimit.queue import QueueDeadlineError
from hero_healthie._ratelimit.redis_policy import RedisPace
from hero_healthie._ratelimit.registry import AnySlot, account_name, forget_all, queue_for

__all__ = [
    "HEALTHIE_PACE",
    "HERO_PACE",
    "NO_PACE",
    "AnySlot",
    "Pace",
    "QueueDeadlineError",
    "RedisPace",
    "account_name",
    "forget_all",
    "queue_for",
]
