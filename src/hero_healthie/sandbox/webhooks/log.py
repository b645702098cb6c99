"""Record deliveries and their outcomes."""

from __future__ import annotations

import threading
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Literal, TypeAlias

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Api
from hero_healthie.sandbox.webhooks.registrations import Registration

Kind: TypeAlias = Literal["event", "duplicate", "forged"]
Signature: TypeAlias = Literal["good", "bad", "stale", "none"]
AttemptFault: TypeAlias = Literal["bad_signature", "stale", "dropped"]
Outcome: TypeAlias = Literal["pending", "delivered", "given_up", "cancelled", "refused"]


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to send a delivery."""

    signature: Signature
    status: int | None = None
    """The status of the response; None when none came."""
    error: str | None = None
    """The reason why no response came."""
    time: float = field(default_factory=time.time)
    """The end of the attempt, in seconds since the epoch."""

    @property
    def accepted(self) -> bool:
        """True if the response was a 2xx."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(slots=True, eq=False)
class Delivery:
    """The delivery of one event to one webhook, with all its attempts."""

    seq: int
    """Its number, from 1, in order of emission."""
    api: Api
    webhook_id: str
    url: str
    event: str
    resource_id: str
    kind: Kind
    """`event`; `duplicate` for the second copy of one; `forged` for one that the vendor did not send."""
    body: bytes = field(repr=False)
    fault: AttemptFault | None = None
    """The fault of its first attempt."""
    delay: float = 0.0
    """Seconds that it is held back."""
    position: int = 0
    """Its position in the queue."""
    queued: bool = False
    """True once the sender has it."""
    attempts: list[Attempt] = field(default_factory=list[Attempt])
    outcome: Outcome = "pending"
    """`delivered` after a 2xx; `given_up` after its last attempt (a forgery has one only); `cancelled` when its
    webhook was deleted or disabled meanwhile; `refused` by the sandbox, as it would have left this machine."""

    @property
    def status(self) -> int | None:
        """The status of the last response."""
        return self.attempts[-1].status if self.attempts else None

    @property
    def times_accepted(self) -> int:
        """The number of 2xx responses."""
        return sum(attempt.accepted for attempt in self.attempts)

    def as_json(self) -> JsonObject:
        """Return what the control API shows."""
        shown = ("seq", "api", "webhook_id", "url", "event", "resource_id", "kind", "fault", "outcome")
        return {
            **{name: getattr(self, name) for name in shown},
            "body": self.body.decode(),
            "attempts": [asdict(each) for each in self.attempts],
        }


class DeliveryLog:
    """Hold every delivery since the last reset, oldest first. Thread-safe."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._deliveries: list[Delivery] = []
        self._pending = 0
        self._events = 0

    def count_event(self) -> None:
        """Count an event."""
        with self._changed:
            self._events += 1

    def add(self, webhook: Registration, event: str, resource_id: str, kind: Kind, body: bytes) -> Delivery:
        """Add a pending delivery."""
        with self._changed:
            seq = len(self._deliveries) + 1
            delivery = Delivery(seq, webhook.api, webhook.id, webhook.url, event, resource_id, kind, body, position=seq)
            self._deliveries.append(delivery)
            self._pending += 1
            return delivery

    def close(self, delivery: Delivery, outcome: Outcome) -> None:
        """Set the outcome of a pending delivery."""
        with self._changed:
            if delivery.outcome != "pending":
                return
            delivery.outcome = outcome
            self._pending -= 1
            if not self._pending:
                self._changed.notify_all()

    def wait(self, timeout: float) -> bool:
        """Wait until nothing is pending, at most so many seconds, and return whether nothing is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._pending, timeout)

    @property
    def all(self) -> list[Delivery]:
        """The deliveries (a copy of the list)."""
        with self._changed:
            return list(self._deliveries)

    @property
    def counts(self) -> dict[str, int]:
        """Totals to compare with a receiver's.

        `events` that happened; `deliveries` of them without forgeries (one for each webhook, and the duplicates), of
        which so many are `pending`, `delivered`, `given_up`, `cancelled`, `refused`; `forged` deliveries; `attempts`
        in all; `accepted_forgeries`: attempts with a bad or stale signature that got a 2xx all the same.
        """
        deliveries = self.all
        genuine = [delivery for delivery in deliveries if delivery.kind != "forged"]
        outcomes = Counter(delivery.outcome for delivery in genuine)
        attempts = [attempt for delivery in deliveries for attempt in delivery.attempts]
        return {
            "events": self._events,
            "deliveries": len(genuine),
            "duplicates": sum(delivery.kind == "duplicate" for delivery in genuine),
            "forged": len(deliveries) - len(genuine),
            **{name: outcomes[name] for name in ("pending", "delivered", "given_up", "cancelled", "refused")},
            "attempts": len(attempts),
            "accepted_forgeries": sum(each.accepted and each.signature in {"bad", "stale"} for each in attempts),
        }

    def clear(self) -> None:
        """Forget everything; pending deliveries end as cancelled."""
        with self._changed:
            for delivery in self._deliveries:
                if delivery.outcome == "pending":
                    delivery.outcome = "cancelled"
            self._deliveries.clear()
            self._pending = self._events = 0
            self._changed.notify_all()
