"""What was to be delivered, and what became of it."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Api

Kind: TypeAlias = Literal["event", "duplicate", "forged"]
Signature: TypeAlias = Literal["good", "bad", "stale", "none"]
Outcome: TypeAlias = Literal["pending", "delivered", "given_up", "cancelled", "refused"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One time that a delivery was sent."""

    time: float
    """When, in seconds since the epoch."""
    signature: Signature
    status: int | None
    """What was answered; None when no answer came."""
    error: str | None = None
    """Why no answer came."""

    @property
    def taken(self) -> bool:
        """Whether it was answered 2xx."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(slots=True, eq=False)
class Delivery:
    """One event on its way to one webhook, with all its attempts."""

    seq: int
    """Its number, from 1, in order of emission."""
    api: Api
    webhook_id: str
    url: str
    event: str
    resource_id: str
    kind: Kind
    """`event`; `duplicate` for the second copy of one; `forged` for what the vendor did not send."""
    body: bytes = field(repr=False)
    spoiled: Literal["bad", "stale", "dropped"] | None = None
    """What is wrong with its first attempt."""
    held: float = 0.0
    """Seconds that it is held back."""
    rank: int = 0
    """Where it stands among those that wait."""
    queued: bool = False
    """Whether the sender has it."""
    attempts: list[Attempt] = field(default_factory=list[Attempt])
    outcome: Outcome = "pending"
    """`delivered` once it was answered 2xx; `given_up` after its last attempt (a forgery has one only); `cancelled`
    when its webhook was deleted or disabled meanwhile; `refused` by the sandbox, as it would have left this machine."""

    @property
    def status(self) -> int | None:
        """The last answer."""
        return self.attempts[-1].status if self.attempts else None

    @property
    def times_taken(self) -> int:
        """How often it was answered 2xx."""
        return sum(attempt.taken for attempt in self.attempts)

    def as_json(self) -> JsonObject:
        """As the control API shows it."""
        return {
            "seq": self.seq,
            "api": self.api,
            "webhook_id": self.webhook_id,
            "url": self.url,
            "event": self.event,
            "resource_id": self.resource_id,
            "kind": self.kind,
            "spoiled": self.spoiled,
            "outcome": self.outcome,
            "body": self.body.decode(),
            "attempts": [
                {"time": each.time, "signature": each.signature, "status": each.status, "error": each.error}
                for each in self.attempts
            ],
        }


class DeliveryLog:
    """Every delivery since the last reset, oldest first. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._deliveries: list[Delivery] = []
        self._seq = 0
        self._pending = 0
        self._events = 0

    def next_event(self) -> None:
        """Counts an event."""
        with self._changed:
            self._events += 1

    def add(
        self, api: Api, webhook_id: str, url: str, event: str, resource_id: str, kind: Kind, body: bytes
    ) -> Delivery:
        """Writes down what is to be delivered."""
        with self._changed:
            self._seq += 1
            delivery = Delivery(self._seq, api, webhook_id, url, event, resource_id, kind, body, rank=self._seq)
            self._deliveries.append(delivery)
            self._pending += 1
            return delivery

    def close(self, delivery: Delivery, outcome: Outcome) -> None:
        """Writes down what became of a delivery."""
        with self._changed:
            if delivery.outcome != "pending":
                return
            delivery.outcome = outcome
            self._pending -= 1
            if not self._pending:
                self._changed.notify_all()

    def wait(self, timeout: float) -> bool:
        """Whether nothing is pending any more, waiting for it at most so many seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._pending, timeout)

    @property
    def all(self) -> list[Delivery]:
        """The deliveries (a copy of the list)."""
        with self._changed:
            return list(self._deliveries)

    @property
    def counts(self) -> dict[str, int]:
        """Figures to check a receiver's account against.

        `events` that happened, `deliveries` of them without forgeries (one for each webhook, and the duplicates), of
        which so many are `pending`, `delivered`, `given_up`, `cancelled`, `refused`; `forged` deliveries; `attempts`
        in all; `accepted_forgeries`: attempts with a bad or stale signature that were answered 2xx all the same.
        """
        deliveries = self.all
        genuine = [delivery for delivery in deliveries if delivery.kind != "forged"]
        outcomes = Counter(delivery.outcome for delivery in genuine)
        return {
            "events": self._events,
            "deliveries": len(genuine),
            "duplicates": sum(delivery.kind == "duplicate" for delivery in genuine),
            "forged": len(deliveries) - len(genuine),
            **{name: outcomes[name] for name in ("pending", "delivered", "given_up", "cancelled", "refused")},
            "attempts": sum(len(delivery.attempts) for delivery in deliveries),
            "accepted_forgeries": sum(
                attempt.taken and attempt.signature in {"bad", "stale"}
                for delivery in deliveries
                for attempt in delivery.attempts
            ),
        }

    def clear(self) -> None:
        """Forgets everything; what is under way ends as cancelled."""
        with self._changed:
            for delivery in self._deliveries:
                if delivery.outcome == "pending":
                    delivery.outcome = "cancelled"
            self._deliveries.clear()
            self._pending = self._events = self._seq = 0
            self._changed.notify_all()


def attempt(signature: Signature, *, status: int | None = None, error: str | None = None) -> Attempt:
    """An attempt that was just made."""
    return Attempt(time.time(), signature, status, error)
