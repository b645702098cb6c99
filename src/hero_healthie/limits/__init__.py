"""How fast the calls of one key may follow each other, and when all of them pause."""

from __future__ import annotations

from hero_healthie.limits.lane import NoTurn
from hero_healthie.limits.pace import HEALTHIE_PACE, HERO_PACE, NO_PACE, Pace
from hero_healthie.limits.redis_pace import RedisPace
from hero_healthie.limits.registry import AnyTurn, account_name, forget_all, lane_of

__all__ = [
    "HEALTHIE_PACE",
    "HERO_PACE",
    "NO_PACE",
    "AnyTurn",
    "NoTurn",
    "Pace",
    "RedisPace",
    "account_name",
    "forget_all",
    "lane_of",
]
