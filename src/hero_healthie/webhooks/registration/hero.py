"""Hero's webhooks: one for each event, signed with the caller's key; none can be changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from hero_healthie._call.auth import Secret
from hero_healthie.errors import NotFoundError, ResponseDecodeError
from hero_healthie.webhooks.registration.base import Step, Target, oldest_first
from hero_healthie.webhooks.registration.event_names import delivered_name, registered_name
from hero_healthie.webhooks.registration.plan import RegisteredWebhook
from hero_healthie.webhooks.verify.keys import Api

if TYPE_CHECKING:
    from hero_healthie.hero.client import Hero
from hero_healthie_runtime.rest.record import Record

_LIST = "hero.webhooks.list_webhooks"


class HeroRegistrar:
    """The webhooks of a practice group.

    Args:
        hero: the client.
        signing_key: the key to sign deliveries with.
        headers: headers of each delivery.
        description: a note that the list of webhooks shows.
    """

    api: Api = "hero"

    def __init__(
        self,
        hero: Hero,
        *,
        signing_key: str | None = None,
        headers: Mapping[str, str] | None = None,
        description: str | None = None,
    ) -> None:
        self._hero = hero
        self._key = Secret(signing_key, argument="signing_key") if signing_key is not None else None
        self._headers = headers
        self._description = description

    async def list_all(self, events: Iterable[str]) -> list[RegisteredWebhook]:
        """See `Registrar`."""
        rows = await self._hero.webhooks.list_webhooks().collect()
        if all("event_type" in row for row in rows):
            return [_webhook(row, _text(row, "event_type")) for row in rows]
        found = {_text(row, "id"): replace(_webhook(row, ""), events=()) for row in rows}
        for event in events:
            name = registered_name("hero", event)
            for row in await self._hero.webhooks.list_webhooks(event_type=name).collect():
                webhook_id = _text(row, "id")
                known = found.get(webhook_id) or _webhook(row, "")
                if known.events not in {(), ("",)}:
                    raise ResponseDecodeError("the response does not show the event of a webhook", operation=_LIST)
                found[webhook_id] = replace(known, events=(event,))
        return [*found.values()]

    def steps(self, existing: list[RegisteredWebhook], target: Target) -> list[Step]:
        """See `Registrar`."""
        keep: dict[str, RegisteredWebhook] = {}
        surplus: list[RegisteredWebhook] = []
        for webhook in oldest_first(existing):
            event = webhook.events[0] if webhook.events else ""
            if event in target.events and event not in keep:
                keep[event] = webhook
            elif target.remove or webhook.id in target.created:
                surplus.append(webhook)
        missing = [event for event in target.events if event not in keep]
        created = [Step("create", RegisteredWebhook("", target.url, (event,)), (event,)) for event in missing]
        return created + [Step("remove", webhook) for webhook in surplus]

    async def create(self, step: Step) -> str:
        """See `Registrar`."""
        from hero_health_api.models import CreateWebhookBody, WebhookEventType  # noqa: PLC0415 (as it is created)

        # An event that is not in the description was allowed by the caller: whether there is one, Hero says.
        event = WebhookEventType(registered_name("hero", step.events[0]))
        body = CreateWebhookBody(event_type=event, url=step.webhook.url)
        if self._key is not None:
            body.signing_key = self._key.reveal()
        if self._headers is not None:
            body.headers = dict(self._headers)
        if self._description is not None:
            body.description = self._description
        return (await self._hero.webhooks.create_webhook(body=body)).id

    async def update(self, step: Step) -> None:
        """Never called: Hero has no such operation."""
        raise NotImplementedError

    async def remove(self, webhook: RegisteredWebhook) -> None:
        """See `Registrar`."""
        try:
            await self._hero.webhooks.delete_webhook(webhook.id)
        except NotFoundError:
            return  # another process removed it first

    async def secret(self, webhook: RegisteredWebhook) -> Secret | None:
        """Return None: the caller has the key."""
        del webhook
        return None


def _webhook(row: Record, event: str) -> RegisteredWebhook:
    return RegisteredWebhook(_text(row, "id"), _text(row, "url"), (delivered_name("hero", event),))


def _text(row: Record, name: str) -> str:
    value = row.get(name)
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return str(value)
    raise ResponseDecodeError(f"a webhook in the list has no {name}", operation=_LIST)
