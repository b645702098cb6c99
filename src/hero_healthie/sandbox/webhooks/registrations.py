"""Hold the webhooks that are registered."""

from __future__ import annotations

import hashlib
import threading
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from hero_healthie.sandbox.common.json import JsonObject
from hero_healthie.sandbox.common.ledger import Api


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True, eq=False)
class Registration:
    """One webhook: its URL and its events."""

    id: str
    api: Api
    tenant: str
    """The practice group (Hero) or the user of the key (Healthie)."""
    url: str
    events: dict[str, str]
    """The ids of its entries by the names of their events."""
    secret: str | None = field(default=None, repr=False)
    """The key that signs deliveries; None for deliveries without a signature."""
    headers: dict[str, str] = field(default_factory=dict[str, str], repr=False)
    """Sent with each delivery."""
    description: str | None = None
    enabled: bool = True
    retries: bool = True
    created: datetime = field(default_factory=_now)
    updated: datetime = field(default_factory=_now)
    first_failed: dict[str, datetime] = field(default_factory=dict[str, datetime])
    last_failed: dict[str, datetime] = field(default_factory=dict[str, datetime])
    failures: dict[str, int] = field(default_factory=dict[str, int])
    """The failures of each event since its last success."""

    def as_json(self) -> JsonObject:
        """Return what the control API shows."""
        shown = ("id", "api", "tenant", "url", "secret", "enabled", "retries")
        return {**{name: getattr(self, name) for name in shown}, "events": list(self.events)}

    def failed(self, event: str) -> None:
        """Note that a delivery was not accepted."""
        self.first_failed.setdefault(event, _now())
        self.last_failed[event] = _now()
        self.failures[event] = self.failures.get(event, 0) + 1

    def succeeded(self, event: str) -> None:
        """Note that a delivery was accepted."""
        for known in (self.first_failed, self.last_failed, self.failures):
            known.pop(event, None)


class WebhookRegistry:
    """Hold all webhooks of both APIs. Thread-safe.

    Args:
        seed: draws the secrets.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._webhooks: dict[tuple[Api, str], Registration] = {}
        self._next = 0

    def new_number(self) -> int:
        """Return an unused number for the id of a webhook or of one of its events."""
        with self._lock:
            self._next += 1
            return self._next

    def new_secret(self) -> str:
        """Return a secret of the form that Healthie makes."""
        number = self.new_number()
        return f"whsec_{hashlib.sha256(f'{self._seed}/{number}'.encode()).hexdigest()[:40]}"

    def add(self, webhook: Registration) -> None:
        """Register a webhook."""
        with self._lock:
            self._webhooks[webhook.api, webhook.id] = webhook

    def get(self, api: Api, id: str, tenant: str | None = None) -> Registration | None:
        """Return the webhook of an id, if it belongs to the tenant."""
        with self._lock:
            found = self._webhooks.get((api, id))
        return found if found is not None and tenant in {None, found.tenant} else None

    def remove(self, webhook: Registration) -> None:
        """Forget a webhook."""
        with self._lock:
            self._webhooks.pop((webhook.api, webhook.id), None)

    def all(self, api: Api | None = None, tenant: str | None = None) -> list[Registration]:
        """Return the webhooks of an API and a tenant, oldest first."""
        with self._lock:
            return [
                webhook
                for webhook in self._webhooks.values()
                if api in {None, webhook.api} and tenant in {None, webhook.tenant}
            ]

    def snapshot(self) -> tuple[list[Registration], int]:
        """Return copies of all webhooks as they are, and the last number."""
        with self._lock:
            return [deepcopy(webhook) for webhook in self._webhooks.values()], self._next

    def restore(self, snapshot: tuple[list[Registration], int]) -> None:
        """Return to the webhooks of a snapshot; numbers go on, so that none is given twice."""
        with self._lock:
            self._webhooks = {(webhook.api, webhook.id): deepcopy(webhook) for webhook in snapshot[0]}
            self._next = max(self._next, snapshot[1])

    def clear(self) -> None:
        """Forget all webhooks, and start again with the first number and secret."""
        with self._lock:
            self._webhooks.clear()
            self._next = 0


def is_web_address(url: object) -> bool:
    """Return whether a URL is http or https and complete."""
    if not isinstance(url, str) or not url.isascii() or any(char.isspace() for char in url):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and port != 0
