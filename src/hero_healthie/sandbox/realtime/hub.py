"""All WebSockets of the sandbox, and what is pushed to them."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from random import Random
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Effect
from hero_healthie.sandbox.common.matching import plain
from hero_healthie.sandbox.common.names import hint
from hero_healthie.sandbox.common.options import check_choice, check_type, check_whole, invalid
from hero_healthie.sandbox.healthie.app import HealthieService
from hero_healthie.sandbox.healthie.records.account import ACCOUNT_OFFSET, Account
from hero_healthie.sandbox.realtime.events import Subscribed, SubscriptionEvents
from hero_healthie.sandbox.realtime.session import Session
from hero_healthie.sandbox.realtime.settings import Disruption
from hero_healthie.sandbox.store.records import Record


class Hub:
    """Pushes to the subscribers. Thread-safe.

    Args:
        service: Healthie.
        lock: held while records are read.
        seed: draws the faults.
    """

    def __init__(self, service: HealthieService, lock: threading.RLock, seed: int) -> None:
        self._service = service
        self._lock = lock
        self._seed = seed
        self._random = Random(seed)  # noqa: S311 (no secret)
        self._events = SubscriptionEvents(service)
        self.sessions: set[Session] = set()
        self.disruption = Disruption()
        self.later: Callable[[Callable[[], None]], None] = lambda call: call()
        """Calls a function once the request under way is done; set by the server."""

    def account(self, key: str) -> Account | None:
        """Return the account of a key."""
        with self._lock:
            return self._service.account_of(key)

    def rejects(self) -> bool:
        """Draw whether a channel is rejected."""
        with self._lock:
            return self._random.random() < self.disruption.rejected

    def subscribed(self, account: Account, payload: JsonObject) -> Subscribed:
        """Return what an `execute` asks for; see `SubscriptionEvents.subscribed`."""
        with self._lock:
            return self._events.subscribed(account, payload)

    @property
    def subscribers(self) -> dict[str, int]:
        """How many channels run each subscription."""
        running = [each for session in list(self.sessions) for each in list(session.channels.values())]
        return dict(Counter(each.root for each in running if each is not None))

    def on_effect(self, effect: Effect) -> None:
        """Push an effect to those whom it concerns, once all of the request is done."""
        if effect.api == "healthie" and self.sessions and effect.tenant.isdecimal():
            self.later(lambda: self._push_effect(effect))

    def _push_effect(self, effect: Effect) -> None:
        with self._lock:
            account = self._service.domain.account(int(effect.tenant) // ACCOUNT_OFFSET)
            for root in self._events.roots:
                for record in self._events.records_of(effect, account, root):
                    self._push(root, account, partial(_given, record), to_all=False)

    def publish(
        self,
        subscription: str,
        id: str | int | None,
        fields: Mapping[str, Any],
        key: str | None,
        times: int,
        to_all: bool,
    ) -> int:
        """See `Sandbox.publish`."""
        roots = self._events.roots
        known = {plain(name): name for name in roots}
        check_choice("subscription", known.get(plain(str(subscription)), subscription), list(roots))
        subscription = known[plain(subscription)]
        check_type("fields", fields, Mapping, "a mapping")
        shape = self._service.domain.shapes.of(roots[subscription])
        for name in fields:
            if shape.place_of(name) is None:
                raise invalid(f"fields.{name}", f"is no field of {shape.name}{hint(name, shape.fields)}")
        check_whole("times", times, 1, 1_000_000)
        if id is not None:
            check_type("id", id, (str, int), "an id")
        with self._lock:
            account = None
            if key is not None:
                account = self._service.account_of(key)
                check_type("key", account, Account, "a key of this sandbox")
            wanted = None if id is None else str(id)
            return sum(
                self._push(
                    subscription,
                    account,
                    lambda each: self._events.record(each, subscription, wanted, dict(fields)),
                    to_all=to_all,
                )
                for _ in range(times)
            )

    def _push(self, root: str, account: Account | None, record_of: Callable[[Account], Record], *, to_all: bool) -> int:
        """Push a record to its subscribers of one account or of all, and return how many there are."""
        pushed = 0
        made: dict[int, Record] = {}
        for session in [each for each in list(self.sessions) if account in (None, each.account)]:
            for identifier, subscribed in list(session.channels.items()):
                if subscribed is None or subscribed.root != root:
                    continue
                offset = session.account.offset
                record = made[offset] if offset in made else made.setdefault(offset, record_of(session.account))
                if to_all or self._events.concerns(subscribed, record):
                    pushed += 1
                    result = self._events.result(subscribed, record)
                    self._send(session, {"identifier": identifier, "message": {"result": result, "more": True}})
        return pushed

    def _send(self, session: Session, frame: JsonObject) -> None:
        disruption = self.disruption
        dropped, duplicated = self._random.random(), self._random.random()
        if dropped >= disruption.dropped:
            for _ in range(1 + (duplicated < disruption.duplicated)):
                session.send(frame, disruption.delay)

    def disconnect(self, reason: str, *, reconnect: bool) -> int:
        """Close every WebSocket, and return how many there were."""
        sessions = list(self.sessions)
        for session in sessions:
            session.disconnect(reason, reconnect=reconnect)
        return len(sessions)

    def reset(self) -> None:
        """Inject no faults."""
        with self._lock:
            self.disruption = Disruption()
            self._random = Random(self._seed)  # noqa: S311 (no secret)


def _given(record: Record, _: Account) -> Record:
    return record
