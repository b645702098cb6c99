"""The result of `ensure_webhooks`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from hero_healthie._call.auth import Secret
from hero_healthie.webhooks.verify.keys import Api


@dataclass(frozen=True, slots=True)
class RegisteredWebhook:
    """One webhook as the vendor lists it.

    Attributes:
        id: the vendor's id; empty in a dry run for one that would be created.
        url: where its deliveries go.
        events: the events that it is registered for, by their names in deliveries; an unknown event by its name in
            the vendor's list.
        enabled: false when Healthie has disabled it, as it does after three days of failing deliveries.

    Example:
        for webhook in await list_webhooks(healthie):
            print(webhook.id, webhook.url, webhook.events)
    """

    id: str
    url: str = field(repr=False)
    events: tuple[str, ...]
    enabled: bool = True

    def __str__(self) -> str:
        address = self.url.partition("?")[0]
        return f"{f'webhook {self.id}' if self.id else '(new)'}: {', '.join(self.events) or 'no event'} -> {address}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPlan:
    """The webhooks of one URL and their changes. `str()` lists them in lines.

    Attributes:
        api: the API of the webhooks.
        dry_run: whether nothing was changed, and this is what would be.
        created: webhooks that did not exist.
        updated: webhooks whose events were changed.
        enabled: webhooks that had been disabled.
        kept: webhooks that matched already.
        removed: surplus webhooks of this URL.
        left: surplus webhooks of this URL, or ones with surplus events, that were not removed.
        foreign: the number of webhooks of other URLs; they are left alone.
        secret: Healthie's secret of the webhook, to verify deliveries with; None for Hero, in a dry run, and where
            Healthie does not show it.

    Example:
        plan = await ensure_webhooks(healthie, url="https://example.com/hooks", events=["task.updated"], dry_run=True)
        print(plan)
    """

    api: Api
    dry_run: bool = False
    created: tuple[RegisteredWebhook, ...] = ()
    updated: tuple[RegisteredWebhook, ...] = ()
    enabled: tuple[RegisteredWebhook, ...] = ()
    kept: tuple[RegisteredWebhook, ...] = ()
    removed: tuple[RegisteredWebhook, ...] = ()
    left: tuple[RegisteredWebhook, ...] = ()
    foreign: int = 0
    secret: Secret | None = None

    @property
    def changed(self) -> bool:
        """True if anything was changed, or in a dry run would be."""
        return bool(self.created or self.updated or self.enabled or self.removed)

    def __str__(self) -> str:
        lines = [f"webhooks of {self.api}{' (dry run, nothing was changed)' if self.dry_run else ''}"]
        would = "would be " if self.dry_run else ""
        lines += _lines(f"{would}created", self.created)
        lines += _lines(f"{would}updated", self.updated)
        lines += _lines(f"{would}enabled again", self.enabled)
        lines += _lines("kept", self.kept)
        lines += _lines(f"{would}removed", self.removed)
        lines += _lines("surplus, left because of remove=False or because the vendor did not remove it", self.left)
        lines.append(f"  of other URLs, left alone: {self.foreign}")
        return "\n".join(lines)


def _lines(what: str, webhooks: Iterable[RegisteredWebhook]) -> list[str]:
    return [f"  {what}: {webhook}" for webhook in webhooks]
