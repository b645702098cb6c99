"""One lane per key and process, whichever client a call comes from."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Protocol

from hero_healthie.auth import Secret
from hero_healthie.limits.lane import Lane
from hero_healthie.limits.pace import Pace

_FEW = 64


class AnyTurn(Protocol):
    """A turn, or leave to go without one."""

    queued: float
    pause: float

    async def __aenter__(self) -> None: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...


class AnyLane(Protocol):
    """Gives turns."""

    def turn(self, left: float) -> AnyTurn:
        """A turn for one attempt."""
        ...


class _NoWait:
    """The turn of a call without a pace."""

    queued = 0.0
    pause = 0.0

    async def __aenter__(self) -> None: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None: ...


class _OpenRoad:
    """The lane of calls without a pace."""

    def turn(self, left: float) -> AnyTurn:
        """At once."""
        del left
        return _NO_WAIT


_NO_WAIT = _NoWait()
_OPEN_ROAD = _OpenRoad()


class Registry:
    """The lanes of a process.

    Lanes outlive the clients that used them, because what a key did a moment ago counts for the next client too. One
    that is at rest is the same as a new one, so those are dropped as the number of lanes grows.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._lanes: dict[tuple[str, object], Lane] = {}
        self._many = _FEW

    def lane(self, pace: Pace, account: str) -> AnyLane:
        """The lane of an account."""
        if pace.is_off:
            return _OPEN_ROAD
        lane = self._lanes.get((account, pace.store))
        if lane is None or lane.asked is not pace:
            with self._lock:
                lane = self._find(pace, account)
        return lane

    def _find(self, pace: Pace, account: str) -> Lane:
        name = (account, pace.store)
        lane = self._lanes.get(name)
        if lane is None:
            if len(self._lanes) >= self._many:
                self._lanes = {name: lane for name, lane in self._lanes.items() if not lane.is_idle()}
                self._many = max(_FEW, 2 * len(self._lanes))
            lane = self._lanes[name] = Lane(account.partition(":")[0], pace, pace.meter(account))
        elif lane.asked is not pace:
            lane.adopt(pace)
        return lane

    def forget_all(self) -> None:
        """Forgets what the keys did: for tests, where one must not pause because of another."""
        with self._lock:
            self._lanes = {}

    def __len__(self) -> int:
        return len(self._lanes)


_REGISTRY = Registry()
lane_of = _REGISTRY.lane
forget_all = _REGISTRY.forget_all


def account_name(api: str, url: str, api_key: Secret) -> str:
    """The name of a key at an API: a keyed hash, from which the key cannot be told."""
    import hashlib  # noqa: PLC0415 (loads OpenSSL: with the first client, not with the package)
    import hmac  # noqa: PLC0415 (as above)

    text = f"{url}\n{api_key.reveal()}".encode()
    return f"{api}:{hmac.new(b'hero-healthie pace', text, hashlib.sha256).hexdigest()[:32]}"
