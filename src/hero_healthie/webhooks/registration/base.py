"""The parts of reconciling webhooks that both APIs share: a step, the target, and the protocol of an API."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from hero_healthie._call.auth import Secret
from hero_healthie.webhooks.registration.plan import RegisteredWebhook
from hero_healthie.webhooks.verify.keys import Api

StoreSecret: TypeAlias = Callable[[str, Secret], Awaitable[None] | None]
"""Stores the secret of a webhook, by the id of the webhook."""


@dataclass(frozen=True, slots=True)
class Step:
    """One change: of `webhook` as it is now, or as it is to be created; `events` are those it has afterwards."""

    kind: Literal["create", "update", "remove"]
    webhook: RegisteredWebhook
    events: tuple[str, ...] = ()

    @property
    def result(self) -> RegisteredWebhook:
        """The webhook after the step."""
        return RegisteredWebhook(self.webhook.id, self.webhook.url, self.events)


@dataclass(slots=True)
class Target:
    """The webhooks that a URL should have, and the changes of this run so far."""

    url: str
    events: tuple[str, ...]
    """By their names in deliveries; none to remove all webhooks of the URL."""
    remove: bool
    """True if surplus webhooks and events are removed."""
    created: set[str] = field(default_factory=set[str])
    """The ids that this run has created: duplicates among them are removed in any case."""
    updated: set[str] = field(default_factory=set[str])
    """The ids whose events this run has changed; surplus events that are still there are left."""


class Registrar(Protocol):
    """The webhooks of one API."""

    api: Api

    async def list_all(self, events: Iterable[str]) -> list[RegisteredWebhook]:
        """Return all webhooks; `events` are those to look for where the API does not show the event of a webhook."""
        ...

    def steps(self, existing: list[RegisteredWebhook], target: Target) -> list[Step]:
        """Return the changes to make, given the webhooks of the URL; none once they match the target."""
        ...

    async def create(self, step: Step) -> str:
        """Create a webhook; return its id."""
        ...

    async def update(self, step: Step) -> None:
        """Set the events of a webhook to those of the step, and enable it."""
        ...

    async def remove(self, webhook: RegisteredWebhook) -> None:
        """Remove a webhook."""
        ...

    async def secret(self, webhook: RegisteredWebhook) -> Secret | None:
        """Return the secret of its deliveries, if the vendor made it and shows it."""
        ...


def oldest_first(webhooks: Iterable[RegisteredWebhook]) -> list[RegisteredWebhook]:
    """Return webhooks in an order that is the same for every process that lists them."""
    return sorted(webhooks, key=lambda webhook: (len(webhook.id), webhook.id))
