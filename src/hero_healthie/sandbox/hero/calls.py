"""Describe one checked call to an operation of Hero."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from hero_healthie.sandbox.common.exchange import Response
from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.sandbox.hero.plan import Task
from hero_healthie.sandbox.hero.routes import Route
from hero_healthie.sandbox.hero.shapes import Shapes
from hero_healthie.sandbox.hero.state import PracticeGroup
from hero_healthie.sandbox.store.records import Record
from hero_healthie.sandbox.webhooks.outbox import Outbox


class NotFoundError(Exception):
    """Raised when there is no record of an id."""


@dataclass(slots=True)
class HeroCall:
    """One checked call to an operation."""

    group: PracticeGroup
    route: Route
    task: Task
    path: dict[str, str]
    query: JsonObject
    body: JsonObject
    ledger: Ledger
    record: RequestRecord
    outbox: Outbox
    shapes: Shapes
    base_url: str
    """Hero's address, as the caller knows it."""

    def found(self, type: str = "", id: str | None = None) -> Record:
        """Return the record of an id, or the one that the path names.

        Raises:
            NotFoundError: there is none.
        """
        known = self.group.get(type or self.task.record, self.path["id"] if id is None else id)
        if known is None:
            raise NotFoundError
        return known

    def record_effect(self, action: str, type: str, id: str) -> None:
        """Record an effect; it sends the event of its type and action, where there is one."""
        self.ledger.record_effect(self.record, action, type=type, id=id, data=self.body)

    def send_event(self, event: str, id: str) -> None:
        """Send an event that no effect stands for."""
        self.outbox.emit("hero", event, resource_id=id, tenant=self.group.id)

    def show(self, record: Record) -> JsonObject:
        """Return a record as the response of this operation shows it."""
        return self.shapes.show(self.group, record, self.route.success[1], self.task)


Rule: TypeAlias = Callable[[HeroCall], Any | Response]
