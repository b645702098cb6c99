"""Turn effects and emitted events into deliveries."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from random import Random
from typing import Any, get_args

from hero_healthie.sandbox.common.json import JsonObject, dump_json
from hero_healthie.sandbox.common.ledger import Api, Effect
from hero_healthie.sandbox.common.options import check_choice, check_type, check_whole, invalid
from hero_healthie.sandbox.webhooks.events import (
    KnownEvent,
    body_of,
    caused_by,
    check_event,
    known_events,
    undocumented_event,
)
from hero_healthie.sandbox.webhooks.log import Delivery, DeliveryLog, Kind
from hero_healthie.sandbox.webhooks.registrations import Registration, WebhookRegistry
from hero_healthie.sandbox.webhooks.sender import Sender
from hero_healthie.sandbox.webhooks.settings import Mischief, Sending

_FIRST_MADE_UP_ID = 700_001
_FORGED_ID = 66_600_000


class Outbox:
    """Hold the webhooks of a sandbox and their deliveries. Thread-safe.

    Args:
        seed: draws secrets, made-up fields and faults.
        options: how deliveries are sent.
    """

    def __init__(self, seed: int, options: Sending | None = None) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._random = Random(seed)  # noqa: S311 - faults must repeat, not surprise
        self._made_up = 0
        self.mischief = Mischief()
        self.webhooks = WebhookRegistry(seed)
        self.log = DeliveryLog()
        self.sender = Sender(options or Sending(), self.webhooks, self.log)
        self.before_event: Callable[[Api, KnownEvent, str, str | int], None] | None = None
        """Called with API, event, tenant and record before an event is sent that no request caused."""
        self.extras_of: Callable[[Api, KnownEvent, str, str], Mapping[str, Any]] | None = None
        """Called with the same for the further fields of an event, as the record has them."""

    def send_events_of(self, effect: Effect) -> None:
        """Send the events that follow from an effect."""
        events = {event.name: event for event in caused_by(effect.api, effect.operation)}
        known = known_events(effect.api).get(f"{_snake(effect.type)}.{effect.action}")
        if known is not None:
            events[known.name] = known
        for event in events.values():
            id_ = effect.id if event is known else _resource_of(event, effect)
            if id_ is None:
                continue
            resource: str | int = int(id_) if effect.api == "healthie" and id_.isdecimal() else id_
            webhooks = self._registered(effect.api, effect.tenant, event.name)
            self._send(event, webhooks, resource, changed=effect.changed, known=effect.data)

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
        check_choice("api", api, get_args(Api))
        check_type("event", name, str, "the name of an event")
        check_whole("times", times, 1, 1_000_000)
        if resource_id is not None:
            check_type("resource_id", resource_id, (str, int), "an id")
        check_type("changed_fields", changed_fields, (list, tuple), "a list of names")
        if not all(isinstance(each, str) for each in changed_fields):
            raise invalid("changed_fields", "must be a list of names")
        if fields is not None:
            check_type("fields", fields, Mapping, "a mapping")
        if tenant is not None:
            check_type("tenant", tenant, str, "an id")
        event = (known_events(api).get(name) or undocumented_event(name)) if to_all else check_event(api, name)
        emitted: list[Delivery] = []
        for _ in range(times):
            resource = resource_id if resource_id is not None else self._new_id(api)
            webhooks = self._registered(api, tenant, None if to_all else name)
            self._prepare(event, webhooks, resource)
            emitted += self._send(event, webhooks, resource, changed=changed_fields, fields=fields or {})
        return emitted

    def send_to(self, webhook: Registration, name: str) -> None:
        """Send an event to one webhook, whatever it is registered for."""
        event, resource = check_event(webhook.api, name), self._new_id(webhook.api)
        self._prepare(event, [webhook], resource)
        self._send(event, [webhook], resource)

    def set_faults(self, faults: Mischief) -> None:
        """Inject these faults into deliveries that are emitted from now on."""
        with self._lock:
            self.mischief = faults

    def reset(self) -> None:
        """Drop all webhooks, deliveries and faults."""
        with self._lock:
            self.mischief = Mischief()
            self._random = Random(self._seed)  # noqa: S311 (no secret)
            self._made_up = 0
            self.webhooks.clear()
            self.log.clear()

    def _prepare(self, event: KnownEvent, webhooks: Iterable[Registration], resource: str | int) -> None:
        if self.before_event is not None:
            owners = {(webhook.api, webhook.tenant): webhook for webhook in webhooks}
            for webhook in owners.values():
                self.before_event(webhook.api, event, webhook.tenant, resource)

    def _registered(self, api: Api, tenant: str | None, event: str | None) -> list[Registration]:
        found = self.webhooks.all(api, tenant)
        return [webhook for webhook in found if webhook.enabled and (event is None or event in webhook.events)]

    def _send(
        self,
        event: KnownEvent,
        webhooks: Iterable[Registration],
        resource_id: str | int,
        *,
        changed: Sequence[str] = (),
        known: Mapping[str, Any] | None = None,
        fields: Mapping[str, Any] | None = None,
    ) -> list[Delivery]:
        made: list[Delivery] = []
        extras = [(webhook, {**self._extras(event, webhook, resource_id), **(known or {})}) for webhook in webhooks]
        with self._lock:
            self.log.count_event()
            for webhook, told in extras:
                body = body_of(
                    event, webhook.api, webhook.tenant, resource_id, changed=changed, known=told, seed=self._seed
                )
                made += self._deliveries(event, webhook, {**body, **(fields or {})}, str(resource_id))
        self.sender.submit(made)
        return made

    def _deliveries(
        self, event: KnownEvent, webhook: Registration, body: JsonObject, resource_id: str
    ) -> list[Delivery]:
        faults = self.mischief.draw(webhook.api, self._random)

        def delivery(kind: Kind, resource_id: str, body: JsonObject) -> Delivery:
            added = self.log.add(webhook, event.name, resource_id, kind, dump_json(body))
            added.delay = faults.delay
            added.position += faults.places
            return added

        made = [delivery("event", resource_id, body)]
        made[0].fault = faults.first_attempt
        if faults.duplicate:
            made.append(delivery("duplicate", resource_id, body))
        if faults.forged:
            forged_id = str(_FORGED_ID + made[0].seq)
            name = "id" if webhook.api == "hero" else "resource_id"
            made.append(delivery("forged", forged_id, {**body, name: forged_id}))
        return made

    def _extras(self, event: KnownEvent, webhook: Registration, resource_id: str | int) -> Mapping[str, Any]:
        if self.extras_of is None or not event.extras:
            return {}
        return self.extras_of(webhook.api, event, webhook.tenant, str(resource_id))

    def _new_id(self, api: Api) -> str | int:
        with self._lock:
            number = _FIRST_MADE_UP_ID + self._made_up
            self._made_up += 1
        return number if api == "healthie" else str(number)


def _resource_of(event: KnownEvent, effect: Effect) -> str | None:
    """Return the record that an event of an operation is about: what was changed, or what the input names."""
    about = "User" if event.resource_type == "Patient" else event.resource_type
    if effect.type in {about, f"{about}Type"}:
        return effect.id
    names = (f"{_snake(about)}_id", *(("patient_id", "client_id") if about == "User" else ()))
    return next((str(effect.data[name]) for name in names if effect.data.get(name)), None)


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).removeprefix("_")
