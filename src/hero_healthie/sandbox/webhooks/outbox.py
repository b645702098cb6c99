"""Turns what happens in the sandbox, and what it is told to emit, into deliveries."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from hero_healthie.sandbox.common.json import JsonObject, dump_json
from hero_healthie.sandbox.common.ledger import Api, Effect
from hero_healthie.sandbox.specs.examples import stable, text_for
from hero_healthie.sandbox.webhooks.events import KnownEvent, caused_by, check_event, known_events
from hero_healthie.sandbox.webhooks.log import Delivery, DeliveryLog
from hero_healthie.sandbox.webhooks.registrations import Registration, WebhookBook
from hero_healthie.sandbox.webhooks.sender import Sender
from hero_healthie.sandbox.webhooks.settings import Mischief, Sending, draw

_FIRST_MADE_UP_ID = 700_001
_FORGED_ID = 66_600_000
_EVENT_TIME = 1_793_500_000


class Outbox:
    """The webhooks of a sandbox and what is delivered to them. Thread-safe.

    Args:
        seed: draws secrets, made-up fields and mischief.
        sending: how deliveries are sent.
    """

    def __init__(self, seed: int, sending: Sending | None = None) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._random = Random(seed)  # noqa: S311 - misbehaviour must repeat, not surprise
        self._made_up = 0
        self.mischief = Mischief()
        self.book = WebhookBook(seed)
        self.log = DeliveryLog()
        self.sender = Sender(sending or Sending(), self.book, self.log)

    def happened(self, effect: Effect) -> None:
        """Sends the events that follow from an effect."""
        if effect.action == "performed":
            events = caused_by(effect.api, effect.operation)
        else:
            name = f"{_snake(effect.type)}.{effect.action}"
            known = known_events(effect.api).get(name)
            events = (known,) if known is not None else ()
        for event in events:
            resource: str | int = int(effect.id) if effect.api == "healthie" and effect.id.isdecimal() else effect.id
            self._emit(effect.api, event, effect.tenant, resource, effect.changed, effect.data, {}, to_all=False)

    def emit(
        self,
        api: Api,
        name: str,
        *,
        resource_id: str | int | None = None,
        changed_fields: Sequence[str] = (),
        fields: Mapping[str, Any] | None = None,
        tenant: str | None = None,
        times: int = 1,
        to_all: bool = False,
    ) -> list[Delivery]:
        """See `Sandbox.emit`."""
        if api not in {"hero", "healthie"}:
            raise ValueError(f"an event is of the API 'hero' or 'healthie', not {api!r}")
        if times < 1:
            raise ValueError("times has to be at least 1")
        event = known_events(api).get(name) if to_all else check_event(api, name)
        event = event or KnownEvent(name, _camel(name.partition(".")[0]))
        emitted: list[Delivery] = []
        for _ in range(times):
            own_id = resource_id if resource_id is not None else self._new_id(api)
            emitted += self._emit(api, event, tenant, own_id, changed_fields, {}, fields or {}, to_all=to_all)
        return emitted

    def send_to(self, webhook: Registration, name: str) -> None:
        """Sends an event to one webhook, whatever it is registered for."""
        event = check_event(webhook.api, name)
        own_id = self._new_id(webhook.api)
        with self._lock:
            self.log.next_event()
            made = self._deliveries(event, webhook, self._body(webhook.api, event, webhook, own_id, (), {}), own_id)
        self.sender.submit(made)

    def _emit(
        self,
        api: Api,
        event: KnownEvent,
        tenant: str | None,
        resource_id: str | int,
        changed: Sequence[str],
        known: JsonObject,
        fields: Mapping[str, Any],
        *,
        to_all: bool,
    ) -> list[Delivery]:
        with self._lock:
            self.log.next_event()
            made: list[Delivery] = []
            for webhook in self.book.all(api, tenant):
                if webhook.enabled and (to_all or event.name in webhook.events):
                    body = self._body(api, event, webhook, resource_id, changed, known)
                    made += self._deliveries(event, webhook, {**body, **fields}, resource_id)
        self.sender.submit(made)
        return made

    def _deliveries(
        self, event: KnownEvent, webhook: Registration, body: JsonObject, resource_id: str | int
    ) -> list[Delivery]:
        luck = draw(self.mischief, self._random)
        content = dump_json(body)

        def delivery(kind: Any, own_id: str, content: bytes) -> Delivery:
            added = self.log.add(webhook.api, webhook.id, webhook.url, event.name, own_id, kind, content)
            added.held = luck.seconds
            added.rank += luck.places
            return added

        made = [delivery("event", str(resource_id), content)]
        if luck.bad_signature:
            made[0].spoiled = "bad"
        elif luck.stale and webhook.api == "hero":
            made[0].spoiled = "stale"
        elif luck.dropped:
            made[0].spoiled = "dropped"
        if luck.duplicate:
            made.append(delivery("duplicate", str(resource_id), content))
        if luck.forged:
            forged_id = str(_FORGED_ID + made[0].seq)
            forged = {**body, ("id" if webhook.api == "hero" else "resource_id"): forged_id}
            made.append(delivery("forged", forged_id, dump_json(forged)))
        return made

    def _body(
        self,
        api: Api,
        event: KnownEvent,
        webhook: Registration,
        resource_id: str | int,
        changed: Sequence[str],
        known: JsonObject,
    ) -> JsonObject:
        if api == "hero":
            return {
                "object": event.resource_type,
                "id": str(resource_id),
                "practice_group_id": webhook.tenant,
                "event": event.name,
            }
        extras = {name: self._extra(name, kind, known, resource_id) for name, kind in event.extras.items()}
        return {
            "resource_id": resource_id,
            "resource_id_type": event.resource_type,
            "event_type": event.name,
            "changed_fields": list(changed),
            **extras,
        }

    def _extra(self, name: str, kind: str, known: JsonObject, resource_id: str | int) -> str | int:
        if kind == "str" and isinstance(known.get(name), str):
            return str(known[name])
        number = stable(self._seed, name, resource_id)
        return _EVENT_TIME + number % 10_000 if kind == "int" else text_for(name, number)

    def _new_id(self, api: Api) -> str | int:
        with self._lock:
            number = _FIRST_MADE_UP_ID + self._made_up
            self._made_up += 1
        return number if api == "healthie" else str(number)

    def misbehave(self, mischief: Mischief) -> None:
        """From now on; what is on its way stays as it is."""
        with self._lock:
            self.mischief = mischief

    def reset(self) -> None:
        """No webhooks, no deliveries, no mischief."""
        with self._lock:
            self.mischief = Mischief()
            self._random = Random(self._seed)  # noqa: S311 (no secret)
            self._made_up = 0
            self.book.clear()
            self.log.clear()


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).removeprefix("_")


def _camel(name: str) -> str:
    return "".join(word.capitalize() for word in name.replace("-", "_").split("_"))
