"""Registering, listing and removing webhooks, again and again with the same result.

Neither API knows an idempotency key, so nothing is believed that was not looked at: list, do what is missing, list
again, until there is nothing to do. What an attempt without an answer did, and what others do at the same time, is
seen the same way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hero_healthie._telemetry.tracebacks import without_traceback_frames
from hero_healthie.errors import ConflictError, InvalidArgumentError, OutcomeUnknownError
from hero_healthie.webhooks.registration.base import Registrar, Step, StoreSecret, Wanted, oldest_first
from hero_healthie.webhooks.registration.event_names import check_events
from hero_healthie.webhooks.registration.healthie import HealthieRegistrar
from hero_healthie.webhooks.registration.hero import HeroRegistrar
from hero_healthie.webhooks.registration.plan import RegisteredWebhook, WebhookPlan

if TYPE_CHECKING:
    from hero_healthie.healthie.client import Healthie
    from hero_healthie.hero.client import Hero

_MOST_ROUNDS = 6
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
    """Make sure that these events, and no others, are delivered to a URL. Webhooks of other URLs are left alone.

    Several processes may call it at the same moment: the doubles that they may make are removed, the oldest stays.

    Args:
        client: whose webhooks; for Hero those of its practice group, for Healthie those of its key.
        url: where deliveries go.
        events: their names in deliveries, such as `requested_payment.updated`.
        signing_key: Hero: what deliveries shall be signed with; Healthie makes its own.
        headers: Hero: what each delivery shall carry.
        description: Hero: a note to whoever looks at the list.
        store_secret: Healthie: called with the id and the secret of a webhook as soon as it is known, before anything
            else is done; the last call is for the one that stays. Keep it where verification finds it.
        remove: whether webhooks and events of this URL go that are not wanted.
        dry_run: only look, and tell what would be done.
        settle: seconds after something was created until it is looked at again, for others that do the same.
        allow_unknown: whether to register events that this package does not know.

    Raises:
        InvalidArgumentError: an argument cannot be right; nothing was sent.
        ConflictError: the webhooks do not become what they should be, however often it is tried.
        APIError: a call did not succeed. Calling again goes on where this ended.
    """
    registrar = _registrar(client, signing_key, headers, description, store_secret)
    if registrar.api == "hero" and signing_key is None:
        raise InvalidArgumentError("Hero signs deliveries only with a key: say signing_key", argument="signing_key")
    names = check_events(registrar.api, events, allow_unknown=allow_unknown)
    wanted = Wanted(_checked_url(url), names, remove)
    return await _brought_into_line(registrar, wanted, dry_run=dry_run, settle=settle)


@without_traceback_frames
async def list_webhooks(client: Hero | Healthie) -> list[RegisteredWebhook]:
    """All webhooks, of all URLs, oldest first.

    Raises:
        APIError: a call did not succeed.
    """
    registrar = _registrar(client)
    return oldest_first(await registrar.registered(()))


@without_traceback_frames
async def remove_webhooks(client: Hero | Healthie, *, url: str, dry_run: bool = False) -> WebhookPlan:
    """Remove all webhooks of a URL.

    Raises:
        InvalidArgumentError: the URL cannot be right; nothing was sent.
        APIError: a call did not succeed.
    """
    wanted = Wanted(_checked_url(url), (), remove=True)
    return await _brought_into_line(_registrar(client), wanted, dry_run=dry_run, settle=0)


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
    raise InvalidArgumentError("url must be a whole address that begins with https:// or http://", argument="url")


async def _brought_into_line(registrar: Registrar, wanted: Wanted, *, dry_run: bool, settle: float) -> WebhookPlan:
    taken: list[Step] = []
    unknown: OutcomeUnknownError | None = None
    for _ in range(_MOST_ROUNDS):
        found = await registrar.registered(wanted.events)
        mine = [webhook for webhook in found if webhook.url == wanted.url]
        steps = registrar.steps(mine, wanted)
        if dry_run or not steps:
            return await _plan(registrar, wanted, found, taken or steps, dry_run=dry_run)
        for step in steps:
            try:
                taken.append(await _take(registrar, step, wanted))
            except OutcomeUnknownError as error:
                unknown = error
        if any(step.kind == "create" for step in steps):
            await asyncio.sleep(settle)
    if unknown is not None:
        raise unknown
    raise ConflictError("the webhooks of the URL do not become what they should be", operation=_OPERATION)


async def _take(registrar: Registrar, step: Step, wanted: Wanted) -> Step:
    if step.kind == "create":
        own_id = await registrar.create(step)
        wanted.own.add(own_id)
        return Step("create", RegisteredWebhook(own_id, wanted.url, step.events), step.events)
    if step.kind == "update":
        await registrar.update(step)
        wanted.stubborn.add(step.webhook.id)
    else:
        await registrar.remove(step.webhook)
    return step


async def _plan(
    registrar: Registrar, wanted: Wanted, found: list[RegisteredWebhook], taken: list[Step], *, dry_run: bool
) -> WebhookPlan:
    mine = oldest_first(webhook for webhook in found if webhook.url == wanted.url)
    removed = {step.webhook.id: step.webhook for step in taken if step.kind == "remove"}
    there = {webhook.id for webhook in mine} - removed.keys()
    created = [step.aim for step in taken if step.kind == "create" and (dry_run or step.webhook.id in there)]
    changes = {step.webhook.id: step for step in taken if step.kind == "update" and step.webhook.id not in removed}
    touched = {webhook.id for webhook in created} | changes.keys() | removed.keys()
    stays = [webhook for webhook in mine if webhook.id not in removed]
    left = _left(registrar, wanted, stays) if not dry_run or not wanted.remove else []
    secret = None if dry_run or not stays else await registrar.secret(stays[0])
    return WebhookPlan(
        api=registrar.api,
        dry_run=dry_run,
        created=tuple(created),
        updated=tuple(step.aim for step in changes.values() if set(step.events) != set(step.webhook.events)),
        enabled=tuple(step.aim for step in changes.values() if not step.webhook.enabled),
        kept=tuple(webhook for webhook in stays if webhook.id not in touched and webhook not in left),
        removed=tuple(webhook for webhook in removed.values() if webhook.id not in wanted.own),
        left=tuple(left),
        foreign=len(found) - len(mine),
        secret=secret,
    )


def _left(registrar: Registrar, wanted: Wanted, stays: list[RegisteredWebhook]) -> list[RegisteredWebhook]:
    """What a run with `remove` and without memory would still change."""
    strict = Wanted(wanted.url, wanted.events, remove=True)
    return [step.webhook for step in registrar.steps(stays, strict) if step.kind != "create"]
