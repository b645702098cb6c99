"""What `ensure_webhooks` found, did, or would do."""

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
        events: what it is registered for, by the names in deliveries; an event that is not known to this package
            is called as the vendor's list calls it.
        enabled: false when Healthie has disabled it, as it does after three days of failing deliveries.
    """

    id: str
    url: str = field(repr=False)
    events: tuple[str, ...]
    enabled: bool = True

    def __str__(self) -> str:
        address = self.url.partition("?")[0]
        return f"{self.id or '(new)'}: {', '.join(self.events) or 'no event'} -> {address}"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPlan:
    """The webhooks of one URL: what was wanted and what came of it. `str()` tells it in lines.

    Attributes:
        api: whose webhooks.
        dry_run: whether this is only what would be done.
        created: webhooks that were not there.
        updated: those whose events were changed.
        enabled: those that had been disabled, and are not any more.
        kept: those that were as they should be.
        removed: those of this URL that were too many.
        left: those of this URL that are too many, or have events too many, and stayed.
        foreign: how many webhooks of other URLs there are; they are left alone.
        secret: Healthie's key of the webhook, to verify deliveries with; None at Hero, whose key is the caller's, in a
            dry run, and where Healthie does not tell it.
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
        """Whether anything was, or in a dry run would be, changed."""
        return bool(self.created or self.updated or self.enabled or self.removed)

    def __str__(self) -> str:
        lines = [f"webhooks of {self.api}{' (dry run, nothing was changed)' if self.dry_run else ''}"]
        would = "would be " if self.dry_run else ""
        lines += _lines(f"{would}created", self.created)
        lines += _lines(f"{would}updated", self.updated)
        lines += _lines(f"{would}enabled again", self.enabled)
        lines += _lines("kept", self.kept)
        lines += _lines(f"{would}removed", self.removed)
        lines += _lines("too many, left as asked or as the vendor would not remove it", self.left)
        lines.append(f"  of other URLs, left alone: {self.foreign}")
        return "\n".join(lines)


def _lines(what: str, webhooks: Iterable[RegisteredWebhook]) -> list[str]:
    return [f"  {what}: {webhook}" for webhook in webhooks]
