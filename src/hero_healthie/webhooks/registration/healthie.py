"""Healthie's webhooks: one for many events, with a secret that Healthie makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from hero_healthie._call.auth import Secret
from hero_healthie.errors import InvalidRequestError, NotFoundError, ResponseDecodeError
from hero_healthie.webhooks.registration.base import Step, StoreSecret, Wanted, oldest_first
from hero_healthie.webhooks.registration.event_names import delivered_name, registered_name
from hero_healthie.webhooks.registration.plan import RegisteredWebhook
from hero_healthie.webhooks.verify.keys import Api

if TYPE_CHECKING:
    from healthie_api import Webhook
    from hero_healthie.healthie.client import Healthie

_PAGE_SIZE = 100
# No operation of the package asks for the secrets of webhooks that exist; this one does, and keeps one of them only.
_SECRETS = """
query webhookSecrets($first: Int!, $after: String) {
  webhooks(first: $first, after: $after) {
    nodes { id signature_secret }
    page_info { has_next_page end_cursor }
  }
}
"""


class HealthieRegistrar:
    """The webhooks of an account.

    Args:
        healthie: the client.
        store_secret: is handed each secret as soon as it is known.
    """

    api: Api = "healthie"

    def __init__(self, healthie: Healthie, *, store_secret: StoreSecret | None = None) -> None:
        self._healthie = healthie
        self._store = store_secret
        self._secrets: dict[str, Secret] = {}
        self._entries: dict[str, dict[str, str]] = {}

    async def registered(self, events: Iterable[str]) -> list[RegisteredWebhook]:
        """See `Registrar`."""
        del events
        found: list[RegisteredWebhook] = []
        after: str | None = None
        while True:
            page = await self._healthie.queries.webhooks(first=_PAGE_SIZE, after=after)
            found += [self._webhook(node) for node in page.nodes or () if node is not None]
            following = page.page_info.end_cursor
            if not page.page_info.has_next_page or following in {None, after}:
                return found
            after = following

    def _webhook(self, node: Webhook) -> RegisteredWebhook:
        entries = {delivered_name("healthie", str(entry.event_type)): entry.id for entry in node.webhook_events or ()}
        self._entries[node.id] = entries
        names = dict.fromkeys(entries)
        if node.event_type is not None:
            names[delivered_name("healthie", str(node.event_type))] = None
        return RegisteredWebhook(node.id, node.url or "", tuple(names), node.is_enabled)

    def steps(self, mine: list[RegisteredWebhook], wanted: Wanted) -> list[Step]:
        """See `Registrar`."""
        webhooks = oldest_first(mine)
        if not wanted.events:
            return [Step("remove", webhook) for webhook in webhooks]
        if not webhooks:
            return [Step("create", RegisteredWebhook("", wanted.url, wanted.events), wanted.events)]
        first, others = webhooks[0], webhooks[1:]
        surplus = [webhook for webhook in others if wanted.remove or webhook.id in wanted.own]
        elsewhere = {
            event for webhook in others if webhook.enabled and webhook not in surplus for event in webhook.events
        }
        missing = [event for event in wanted.events if event not in first.events and event not in elsewhere]
        too_many = wanted.remove and first.id not in wanted.stubborn and not set(first.events) <= set(wanted.events)
        steps: list[Step] = []
        if missing or too_many or not first.enabled:
            kept = [event for event in first.events if event in wanted.events or not wanted.remove]
            steps.append(Step("update", first, (*kept, *missing)))
        return steps + [Step("remove", webhook) for webhook in surplus]

    async def create(self, step: Step) -> str:
        """See `Registrar`."""
        from healthie_api import CreateWebhookInput, WebhookEventInput  # noqa: PLC0415 (only when something is created)

        events = [WebhookEventInput(event_type=registered_name("healthie", event)) for event in step.events]
        made = CreateWebhookInput(url=step.webhook.url, is_enabled=True, should_retry=True, webhook_events=[*events])
        webhook = (await self._healthie.mutations.create_webhook(input=made)).webhook
        if webhook is None:
            raise ResponseDecodeError("the answer holds no webhook", operation="healthie.mutations.create_webhook")
        if webhook.signature_secret:
            await self._learnt(webhook.id, webhook.signature_secret)
        return webhook.id

    async def update(self, step: Step) -> None:
        """See `Registrar`."""
        from healthie_api import UpdateWebhookInput, WebhookEventInput  # noqa: PLC0415 (only when something is changed)

        entries = self._entries.get(step.webhook.id, {})
        events: list[WebhookEventInput | None] = []
        for event in step.events:
            entry = WebhookEventInput(event_type=registered_name("healthie", event))
            if event in entries:
                entry.id = entries[event]
            events.append(entry)
        changed = UpdateWebhookInput(id=step.webhook.id, is_enabled=True, webhook_events=events)
        try:
            await self._healthie.mutations.update_webhook(input=changed)
        except (NotFoundError, InvalidRequestError):
            if await self._is_there(step.webhook):
                raise

    async def remove(self, webhook: RegisteredWebhook) -> None:
        """See `Registrar`."""
        from healthie_api import DeleteWebhookInput  # noqa: PLC0415 (only when something is removed)

        try:
            await self._healthie.mutations.delete_webhook(input=DeleteWebhookInput(id=webhook.id))
        except (NotFoundError, InvalidRequestError):
            if await self._is_there(webhook):
                raise

    async def _is_there(self, webhook: RegisteredWebhook) -> bool:
        """Whether a webhook still exists; whoever removed it first wanted the same."""
        return any(found.id == webhook.id for found in await self.registered(()))

    async def secret(self, webhook: RegisteredWebhook) -> Secret | None:
        """See `Registrar`."""
        if webhook.id not in self._secrets:
            text = await self._fetched(webhook.id)
            if text:
                await self._learnt(webhook.id, text)
        return self._secrets.get(webhook.id)

    async def _fetched(self, own_id: str) -> str | None:
        after: str | None = None
        while True:
            data = await self._healthie.execute(_SECRETS, {"first": _PAGE_SIZE, "after": after})
            page: Mapping[str, Any] = data.get("webhooks") or {}
            for node in page.get("nodes") or ():
                if node and str(node.get("id")) == own_id:
                    secret = node.get("signature_secret")
                    return secret if isinstance(secret, str) else None
            info: Mapping[str, Any] = page.get("page_info") or {}
            following = info.get("end_cursor")
            if not info.get("has_next_page") or following in {None, after}:
                return None
            after = following

    async def _learnt(self, own_id: str, text: str) -> None:
        secret = Secret(text, argument="signature_secret")
        self._secrets[own_id] = secret
        if self._store is not None:
            stored = self._store(own_id, secret)
            if isawaitable(stored):
                await stored
