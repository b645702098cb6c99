"""Healthie's webhooks: one for many events, signed with a secret that Healthie makes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from hero_healthie._call.auth import Secret
from hero_healthie._client.list_check import Cursors
from hero_healthie.errors import InvalidRequestError, NotFoundError, ResponseDecodeError
from hero_healthie.webhooks.registration.base import Step, StoreSecret, Target, oldest_first
from hero_healthie.webhooks.registration.event_names import delivered_name, registered_name
from hero_healthie.webhooks.registration.plan import RegisteredWebhook
from hero_healthie.webhooks.verify.keys import Api

if TYPE_CHECKING:
    from healthie_api import Webhook
    from hero_healthie.healthie.client import Healthie

_PAGE_SIZE = 100
# The generated operations do not select the secrets of existing webhooks; of those that this one fetches, one is kept.
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
        store_secret: called with each secret as soon as it is known.
    """

    api: Api = "healthie"

    def __init__(self, healthie: Healthie, *, store_secret: StoreSecret | None = None) -> None:
        self._healthie = healthie
        self._store = store_secret
        self._secrets: dict[str, Secret] = {}
        self._entries: dict[str, dict[str, str]] = {}

    async def list_all(self, events: Iterable[str]) -> list[RegisteredWebhook]:
        """See `Registrar`."""
        del events
        return [self._webhook(node) for node in await self._healthie.queries.webhooks(first=_PAGE_SIZE).collect()]

    def _webhook(self, node: Webhook) -> RegisteredWebhook:
        entries = {delivered_name("healthie", str(entry.event_type)): entry.id for entry in node.webhook_events or ()}
        self._entries[node.id] = entries
        names = dict.fromkeys(entries)
        if node.event_type is not None:
            names[delivered_name("healthie", str(node.event_type))] = None
        return RegisteredWebhook(node.id, node.url or "", tuple(names), node.is_enabled)

    def steps(self, existing: list[RegisteredWebhook], target: Target) -> list[Step]:
        """See `Registrar`."""
        webhooks = oldest_first(existing)
        if not target.events:
            return [Step("remove", webhook) for webhook in webhooks]
        if not webhooks:
            return [Step("create", RegisteredWebhook("", target.url, target.events), target.events)]
        first, others = webhooks[0], webhooks[1:]
        surplus = [webhook for webhook in others if target.remove or webhook.id in target.created]
        elsewhere = {
            event for webhook in others if webhook.enabled and webhook not in surplus for event in webhook.events
        }
        missing = [event for event in target.events if event not in first.events and event not in elsewhere]
        too_many = target.remove and first.id not in target.updated and not set(first.events) <= set(target.events)
        steps: list[Step] = []
        if missing or too_many or not first.enabled:
            kept = [event for event in first.events if event in target.events or not target.remove]
            steps.append(Step("update", first, (*kept, *missing)))
        return steps + [Step("remove", webhook) for webhook in surplus]

    async def create(self, step: Step) -> str:
        """See `Registrar`."""
        from healthie_api import CreateWebhookInput, WebhookEventInput  # noqa: PLC0415 (only when something is created)

        events = [WebhookEventInput(event_type=registered_name("healthie", event)) for event in step.events]
        made = CreateWebhookInput(url=step.webhook.url, is_enabled=True, should_retry=True, webhook_events=[*events])
        webhook = (await self._healthie.mutations.create_webhook(input=made)).webhook
        if webhook is None:
            raise ResponseDecodeError("the response holds no webhook", operation="healthie.mutations.create_webhook")
        if webhook.signature_secret:
            await self._keep_secret(webhook.id, webhook.signature_secret)
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
            if await self._exists(step.webhook):
                raise

    async def remove(self, webhook: RegisteredWebhook) -> None:
        """See `Registrar`."""
        from healthie_api import DeleteWebhookInput  # noqa: PLC0415 (only when something is removed)

        try:
            await self._healthie.mutations.delete_webhook(input=DeleteWebhookInput(id=webhook.id))
        except (NotFoundError, InvalidRequestError):
            if await self._exists(webhook):
                raise

    async def _exists(self, webhook: RegisteredWebhook) -> bool:
        """Return whether a webhook still exists: another process may have removed it."""
        return any(found.id == webhook.id for found in await self.list_all(()))

    async def secret(self, webhook: RegisteredWebhook) -> Secret | None:
        """See `Registrar`."""
        if webhook.id not in self._secrets:
            text = await self._fetch_secret(webhook.id)
            if text:
                await self._keep_secret(webhook.id, text)
        return self._secrets.get(webhook.id)

    async def _fetch_secret(self, webhook_id: str) -> str | None:
        after: str | None = None
        cursors = Cursors()
        while True:
            data = await self._healthie.execute(_SECRETS, {"first": _PAGE_SIZE, "after": after})
            page: Mapping[str, Any] = data.get("webhooks") or {}
            for node in page.get("nodes") or ():
                if node and str(node.get("id")) == webhook_id:
                    secret = node.get("signature_secret")
                    return secret if isinstance(secret, str) else None
            info: Mapping[str, Any] = page.get("page_info") or {}
            if not info.get("has_next_page"):
                return None
            after = info.get("end_cursor")
            cursors.advance(after)

    async def _keep_secret(self, webhook_id: str, text: str) -> None:
        secret = Secret(text, argument="signature_secret")
        self._secrets[webhook_id] = secret
        if self._store is not None:
            stored = self._store(webhook_id, secret)
            if isawaitable(stored):
                await stored
