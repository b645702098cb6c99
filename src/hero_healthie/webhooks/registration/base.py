"""What bringing webhooks into line needs of an API, and what it decides about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from hero_healthie._call.auth import Secret
from hero_healthie.webhooks.registration.plan import RegisteredWebhook
from hero_healthie.webhooks.verify.keys import Api

StoreSecret: TypeAlias = Callable[[str, Secret], Awaitable[None] | None]
"""Takes the id of a webhook and its secret, and keeps it."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: `webhook` as it is now, or as it shall be when it is created; and what it shall be for."""

    kind: Literal["create", "update", "remove"]
    webhook: RegisteredWebhook
    events: tuple[str, ...] = ()

    @property
    def aim(self) -> RegisteredWebhook:
        """The webhook as the step leaves it."""
        return RegisteredWebhook(self.webhook.id, self.webhook.url, self.events)


@dataclass(slots=True)
class Wanted:
    """What is asked for, and what this run has done so far."""

    url: str
    events: tuple[str, ...]
    """By their names in deliveries; none at all when everything of the URL shall go."""
    remove: bool
    """Whether what is too many goes."""
    own: set[str] = field(default_factory=set[str])
    """The ids that this run has created: doubles among them go in any case."""
    stubborn: set[str] = field(default_factory=set[str])
    """The ids whose events were changed once; what is too many there after that, stays."""


class Registrar(Protocol):
    """The webhooks of one API."""

    api: Api

    async def registered(self, events: Iterable[str]) -> list[RegisteredWebhook]:
        """All webhooks; the events that are wanted help where the API does not show what each is for."""
        ...

    def steps(self, mine: list[RegisteredWebhook], wanted: Wanted) -> list[Step]:
        """What is to be done, given the webhooks of the URL; nothing once all is well."""
        ...

    async def create(self, step: Step) -> str:
        """Create a webhook; answers its id."""
        ...

    async def update(self, step: Step) -> None:
        """Give a webhook the events of the step, and enable it."""
        ...

    async def remove(self, webhook: RegisteredWebhook) -> None:
        """Remove a webhook."""
        ...

    async def secret(self, webhook: RegisteredWebhook) -> Secret | None:
        """What its deliveries are signed with, where the vendor made it and tells."""
        ...


def oldest_first(webhooks: Iterable[RegisteredWebhook]) -> list[RegisteredWebhook]:
    """In the one order that everybody who looks at the same webhooks comes to."""
    return sorted(webhooks, key=lambda webhook: (len(webhook.id), webhook.id))
