"""Limit the rate of calls per key, and lock a key out that exceeds it."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import get_args

from hero_healthie.sandbox.common.exchange import Response, json_response
from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.common.options import DAY, check_choice, check_number, check_type, check_whole

LIMITED = "rate_limit"
"""The `fault` of a request that a limit refused."""


@dataclass(slots=True)
class _Window:
    calls: deque[float] = field(default_factory=deque[float])
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Limit:
    """A number of calls per key in any period of so many seconds."""

    calls: int
    seconds: float
    lock: bool
    """True if exceeding it refuses the key until the limits are cleared, false if only until the period is over."""


class Limits:
    """Hold the limits in force. Thread-safe.

    Args:
        clock: returns the time in seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._limits: dict[str, Limit] = {}
        self._windows: dict[tuple[str, str], _Window] = {}

    def set(self, api: str, limit: Limit) -> None:
        """Limit every key of an API, counting from now.

        Raises:
            InvalidArgumentError: there is no such API, or the limit allows nothing.
        """
        check_choice("api", api, get_args(Api))
        check_whole("calls", limit.calls, 1, 1_000_000)
        check_number("seconds", limit.seconds, 0, DAY, above=True)
        check_type("lock", limit.lock, bool, "true or false")
        with self._lock:
            self._limits[api] = limit
            self._windows.clear()

    @property
    def in_force(self) -> dict[str, Limit]:
        """The limits, by API (a copy)."""
        with self._lock:
            return dict(self._limits)

    def clear(self) -> None:
        """Remove all limits, and unlock every key."""
        with self._lock:
            self._limits.clear()
            self._windows.clear()

    def refusal(self, api: Api, key: str) -> Response | None:
        """Count a call, and return the refusal when it exceeds the limit."""
        if not self._limits:
            return None
        with self._lock:
            limit = self._limits.get(api)
            if limit is None:
                return None
            window = self._windows.setdefault((api, key), _Window())
            now = self._clock()
            while window.calls and window.calls[0] <= now - limit.seconds:
                window.calls.popleft()
            window.calls.append(now)
            if not window.locked and len(window.calls) <= limit.calls:
                return None
            window.locked = limit.lock
        message = "Too many requests."
        if api == "hero":
            return json_response({"error": True, "statusCode": 429, "message": message}, 429, processed=False)
        body = {"errors": [{"message": message, "extensions": {"code": "TOO_MANY_REQUESTS"}}]}
        return json_response(body, processed=False)
