"""Register, list and remove webhooks, idempotently.

Neither API has an idempotency key, so this reconciles: list, make the missing changes, list again, until nothing is
missing. That also shows what a call without a response did, and what other processes do at the same time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hero_healthie._call.clock import CLOCK
from hero_healthie.errors import ConflictError, InvalidArgumentError, OutcomeUnknownError
from hero_healthie.webhooks.registration.base import Registrar, Step, StoreSecret, Target, oldest_first
from hero_healthie.webhooks.registration.event_names import check_events
from hero_healthie.webhooks.registration.healthie import HealthieRegistrar
from hero_healthie.webhooks.registration.hero import HeroRegistrar
from hero_healthie.webhooks.registration.plan import RegisteredWebhook, WebhookPlan
from hero_healthie_runtime.tracebacks import without_traceback_frames

if TYPE_CHECKING:
    from hero_healthie.healthie.client import Healthie
    from hero_healthie.hero.client import Hero

_MAX_ROUNDS = 6
_OPERATION = "ensure_webhooks"


@without_traceback_frames
async def ensure_webhooks(
    client: Hero | Healthie,
    *,
    url: str,
    events: Iterable[str],
    signing_key: str | None = None,
    headers: Mapping[str, str] | None = None,
    description: str | None = None,
    store_secret: StoreSecret | None = None,
    remove: bool = True,
    dry_run: bool = False,
    settle: float = 1.0,
    allow_unknown: bool = False,
) -> WebhookPlan:
    """Make sure that these events, and no others, are delivered to a URL, and return what was changed.

    Webhooks of other URLs are left alone.

    Several processes may call it at the same moment: duplicates that they may create are removed, the oldest stays.

    Args:
        client: a client of Hero, for the webhooks of its practice group, or of Healthie, for those of its key.
        url: where deliveries go.
        events: their names in deliveries, such as `requested_payment.updated`.
        signing_key: Hero: the key to sign deliveries with; Healthie makes its own.
        headers: Hero: headers of each delivery.
        description: Hero: a note that the list of webhooks shows.
        store_secret: Healthie: called with the id and the secret of a webhook as soon as it is known, before anything
            else is done; the last call is for the one that stays. Store it where the verifier finds it.
        remove: whether to remove other webhooks and events of this URL.
        dry_run: change nothing, return what would be changed.
        settle: seconds to wait after creating a webhook before listing again, for processes that do the same.
        allow_unknown: whether to register events that are unknown to this package.

    Raises:
        InvalidArgumentError: an argument cannot be right; nothing was sent.
        ConflictError: the webhooks still differ from the target after several rounds.
        APIError: a call did not succeed. Call again to continue.

    Example:
        events = ["requested_payment.updated"]
        plan = await ensure_webhooks(healthie, url="https://example.com/hooks", events=events, dry_run=True)
    """
    registrar = _registrar(client, signing_key, headers, description, store_secret)
    if registrar.api == "hero" and signing_key is None:
        raise InvalidArgumentError("Hero signs deliveries only with a key: pass signing_key", argument="signing_key")
    names = check_events(registrar.api, events, allow_unknown=allow_unknown)
    target = Target(_checked_url(url), names, remove)
    return await _reconcile(registrar, target, dry_run=dry_run, settle=settle)


@without_traceback_frames
async def list_webhooks(client: Hero | Healthie) -> list[RegisteredWebhook]:
    """Return all webhooks that a `client` sees, of all URLs, oldest first.

    Raises:
        APIError: a call did not succeed.
    """
    registrar = _registrar(client)
    return oldest_first(await registrar.list_all(()))


@without_traceback_frames
async def remove_webhooks(client: Hero | Healthie, *, url: str, dry_run: bool = False) -> WebhookPlan:
    """Remove all webhooks of a URL, and return which.

    Args:
        client: a client of Hero, for the webhooks of its practice group, or of Healthie, for those of its key.
        url: where deliveries went.
        dry_run: change nothing, return what would be changed.

    Raises:
        InvalidArgumentError: the URL cannot be right; nothing was sent.
        APIError: a call did not succeed.
    """
    target = Target(_checked_url(url), (), remove=True)
    return await _reconcile(_registrar(client), target, dry_run=dry_run, settle=0)


def _registrar(
    client: Hero | Healthie,
    signing_key: str | None = None,
    headers: Mapping[str, str] | None = None,
    description: str | None = None,
    store_secret: StoreSecret | None = None,
) -> Registrar:
    from hero_healthie.healthie.client import Healthie  # noqa: PLC0415 (verifying deliveries needs no client)
    from hero_healthie.hero.client import Hero  # noqa: PLC0415 (verifying deliveries needs no client)

    if isinstance(client, Hero):
        if store_secret is not None:
            raise InvalidArgumentError("Hero makes no secrets: give it a signing_key", argument="store_secret")
        return HeroRegistrar(client, signing_key=signing_key, headers=headers, description=description)
    if isinstance(client, Healthie):
        for name, value in (("signing_key", signing_key), ("headers", headers), ("description", description)):
            if value is not None:
                raise InvalidArgumentError(f"Healthie takes no {name}", argument=name)
        return HealthieRegistrar(client, store_secret=store_secret)
    raise InvalidArgumentError(f"client must be a Hero or a Healthie, not {type(client).__name__}", argument="client")


def _checked_url(url: str) -> str:
    if isinstance(url, str) and url.isascii() and not any(char.isspace() for char in url):
        try:
            parts = urlsplit(url)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme in {"http", "https"} and parts.hostname:
            return url
    raise InvalidArgumentError("url must be an absolute URL that begins with https:// or http://", argument="url")


async def _reconcile(registrar: Registrar, target: Target, *, dry_run: bool, settle: float) -> WebhookPlan:
    taken: list[Step] = []
    unknown: OutcomeUnknownError | None = None
    for _ in range(_MAX_ROUNDS):
        found = await registrar.list_all(target.events)
        existing = [webhook for webhook in found if webhook.url == target.url]
        steps = registrar.steps(existing, target)
        if dry_run or not steps:
            return await _plan(registrar, target, found, taken or steps, dry_run=dry_run)
        for step in steps:
            try:
                taken.append(await _take(registrar, step, target))
            except OutcomeUnknownError as error:
                unknown = error
        if any(step.kind == "create" for step in steps):
            await CLOCK.sleep(settle)
    if unknown is not None:
        raise unknown
    raise ConflictError("the webhooks of the URL still differ from the target", operation=_OPERATION)


async def _take(registrar: Registrar, step: Step, target: Target) -> Step:
    if step.kind == "create":
        webhook_id = await registrar.create(step)
        target.created.add(webhook_id)
        return Step("create", RegisteredWebhook(webhook_id, target.url, step.events), step.events)
    if step.kind == "update":
        await registrar.update(step)
        target.updated.add(step.webhook.id)
    else:
        await registrar.remove(step.webhook)
    return step


async def _plan(
    registrar: Registrar, target: Target, found: list[RegisteredWebhook], taken: list[Step], *, dry_run: bool
) -> WebhookPlan:
    existing = oldest_first(webhook for webhook in found if webhook.url == target.url)
    removed = {step.webhook.id: step.webhook for step in taken if step.kind == "remove"}
    there = {webhook.id for webhook in existing} - removed.keys()
    created = [step.result for step in taken if step.kind == "create" and (dry_run or step.webhook.id in there)]
    changes = {step.webhook.id: step for step in taken if step.kind == "update" and step.webhook.id not in removed}
    touched = {webhook.id for webhook in created} | changes.keys() | removed.keys()
    stays = [webhook for webhook in existing if webhook.id not in removed]
    left = _left(registrar, target, stays) if not dry_run or not target.remove else []
    secret = None if dry_run or not stays else await registrar.secret(stays[0])
    return WebhookPlan(
        api=registrar.api,
        dry_run=dry_run,
        created=tuple(created),
        updated=tuple(step.result for step in changes.values() if set(step.events) != set(step.webhook.events)),
        enabled=tuple(step.result for step in changes.values() if not step.webhook.enabled),
        kept=tuple(webhook for webhook in stays if webhook.id not in touched and webhook not in left),
        removed=tuple(webhook for webhook in removed.values() if webhook.id not in target.created),
        left=tuple(left),
        foreign=len(found) - len(existing),
        secret=secret,
    )


def _left(registrar: Registrar, target: Target, stays: list[RegisteredWebhook]) -> list[RegisteredWebhook]:
    """Return the webhooks that a new run with `remove` would still change."""
    strict = Target(target.url, target.events, remove=True)
    return [step.webhook for step in registrar.steps(stays, strict) if step.kind != "create"]
