"""Registering webhooks gives the same result however often, from however many processes, and whatever fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from healthie_api import CreateWebhookInput, UpdateWebhookInput, WebhookEventInput
from hero_health_api.models import CreateWebhookBody
from hero_health_api.webhook_events.event_types import REGISTERED_AS
from hero_healthie import (
    Healthie,
    Hero,
    InvalidArgumentError,
    InvalidRequestError,
    OutcomeUnknownError,
    ResponseDecodeError,
)
from hero_healthie._call.auth import Secret
from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.healthie import webhooks as healthie_webhooks
from hero_healthie.sandbox.hero.rules import RULES
from hero_healthie.webhooks import ensure_webhooks, list_webhooks, remove_webhooks

URL = "https://app.example/webhooks/in?token=hush"
OTHER_URL = "https://other.example/webhooks"
KEY = "a-signing-key"
HEALTHIE = ["requested_payment.created", "requested_payment.updated"]
HERO = ["appointment.confirmed", "appointment.cancelled"]
WRITES = {"createWebhook", "updateWebhook", "deleteWebhook"}


def registered(sandbox: Sandbox, api: str, url: str = URL) -> list[tuple[set[str], bool]]:
    return [(set(hook.events), hook.enabled) for hook in sandbox.webhooks if hook.api == api and hook.url == url]


def writes(sandbox: Sandbox) -> list[str]:
    return [request.operation for request in sandbox.requests if request.operation in WRITES]


async def add_healthie(healthie: Healthie, *enum_values: str, url: str = URL, enabled: bool = True) -> str:
    events = [WebhookEventInput(event_type=value) for value in enum_values]
    made = CreateWebhookInput(url=url, is_enabled=enabled, webhook_events=[*events])
    webhook = (await healthie.mutations.create_webhook(input=made)).webhook
    assert webhook is not None
    return webhook.id


async def add_hero(hero: Hero, event: str, url: str = URL) -> str:
    return (await hero.webhooks.create_webhook(body=CreateWebhookBody(event_type=event, url=url))).id


async def nothing(healthie: Healthie) -> None:
    del healthie


async def some(healthie: Healthie) -> None:
    await add_healthie(healthie, "REQUESTED_PAYMENT_CREATED")


async def everything(healthie: Healthie) -> None:
    await add_healthie(healthie, "REQUESTED_PAYMENT_CREATED", "REQUESTED_PAYMENT_UPDATED")


async def too_many_events(healthie: Healthie) -> None:
    await add_healthie(healthie, "REQUESTED_PAYMENT_CREATED", "REQUESTED_PAYMENT_UPDATED", "TASK_CREATED")


async def doubles(healthie: Healthie) -> None:
    await everything(healthie)
    await everything(healthie)


async def disabled(healthie: Healthie) -> None:
    await add_healthie(healthie, "REQUESTED_PAYMENT_CREATED", "REQUESTED_PAYMENT_UPDATED", enabled=False)


@pytest.mark.parametrize(
    ("before", "parts"),
    [
        (nothing, {"created": 1}),
        (some, {"updated": 1}),
        (everything, {"kept": 1}),
        (too_many_events, {"updated": 1}),
        (doubles, {"kept": 1, "removed": 1}),
        (disabled, {"enabled": 1}),
    ],
)
async def test_healthie(
    sandbox: Sandbox, healthie: Healthie, before: Callable[..., Any], parts: dict[str, int]
) -> None:
    await add_healthie(healthie, "TASK_CREATED", url=OTHER_URL)
    await before(healthie)
    calls = len(writes(sandbox))
    dry = await ensure_webhooks(healthie, url=URL, events=HEALTHIE, dry_run=True)
    assert len(writes(sandbox)) == calls
    plan = await ensure_webhooks(healthie, url=URL, events=HEALTHIE, settle=0)
    for told in (dry, plan):
        found = {
            name: len(getattr(told, name)) for name in ("created", "updated", "enabled", "kept", "removed", "left")
        }
        assert found == {name: parts.get(name, 0) for name in found}
        assert told.foreign == 1
        assert told.changed is (set(parts) != {"kept"})
        assert "hush" not in str(told) + repr(told)
    assert registered(sandbox, "healthie") == [(set(HEALTHIE), True)]
    assert registered(sandbox, "healthie", OTHER_URL) == [({"task.created"}, True)]
    [hook] = [hook for hook in sandbox.webhooks if hook.url == URL]
    assert plan.secret is not None
    assert plan.secret.reveal() == hook.secret
    assert hook.secret not in repr(plan)
    calls = len(writes(sandbox))
    again = await ensure_webhooks(healthie, url=URL, events=HEALTHIE)
    assert len(writes(sandbox)) == calls
    assert not again.changed
    assert again.secret == plan.secret


async def test_hero(sandbox: Sandbox, hero: Hero) -> None:
    foreign = await add_hero(hero, "appointment.confirmed", OTHER_URL)
    surplus = await add_hero(hero, "prescription.issued")
    kept = await add_hero(hero, "appointment.confirmed")
    double = await add_hero(hero, "appointment.confirmed")
    calls = len(writes(sandbox))
    dry = await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY, dry_run=True)
    assert len(writes(sandbox)) == calls
    plan = await ensure_webhooks(
        hero, url=URL, events=HERO, signing_key=KEY, headers={"x-app": "1"}, description="the app", settle=0
    )
    for told in (dry, plan):
        assert [hook.events for hook in told.created] == [("appointment.cancelled",)]
        assert [hook.id for hook in told.kept] == [kept]
        assert {hook.id for hook in told.removed} == {surplus, double}
        assert told.foreign == 1
        assert told.secret is None
    [made] = [hook for hook in sandbox.webhooks if hook.id == plan.created[0].id]
    assert (made.secret, made.headers, made.description) == (KEY, {"x-app": "1"}, "the app")
    assert {hook.id for hook in await list_webhooks(hero)} == {foreign, kept, made.id}
    assert not (await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY)).changed


@pytest.mark.slow
async def test_every_event_of_hero_can_be_registered(sandbox: Sandbox, hero: Hero) -> None:
    await ensure_webhooks(hero, url=URL, events=[*REGISTERED_AS], signing_key=KEY)
    assert {event for hook in await list_webhooks(hero) for event in hook.events} == set(REGISTERED_AS)
    assert "form-submission.created" in REGISTERED_AS
    before = len(sandbox.requests)
    with pytest.raises(InvalidRequestError):  # the sandbox knows no such event either
        await ensure_webhooks(hero, url=URL, events=["appointment.created"], signing_key=KEY, allow_unknown=True)
    sent = [request.body for request in sandbox.requests[before:] if request.operation == "createWebhook"]
    assert [body["event_type"] for body in sent] == ["appointment.created"]


async def test_what_is_too_many_may_stay(sandbox: Sandbox, hero: Hero, healthie: Healthie) -> None:
    await too_many_events(healthie)
    await everything(healthie)
    await add_hero(hero, "prescription.issued")
    plan = await ensure_webhooks(healthie, url=URL, events=HEALTHIE, remove=False, settle=0)
    assert not plan.changed
    assert len(plan.left) == 2
    plan = await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY, remove=False, settle=0)
    assert (len(plan.created), len(plan.left), len(plan.removed)) == (2, 1, 0)
    assert len(registered(sandbox, "hero")) == 3


async def test_removing_all_of_a_url(sandbox: Sandbox, hero: Hero, healthie: Healthie) -> None:
    await doubles(healthie)
    await add_healthie(healthie, "TASK_CREATED", url=OTHER_URL)
    await add_hero(hero, "prescription.issued")
    assert len((await remove_webhooks(healthie, url=URL, dry_run=True)).removed) == 2
    assert len((await remove_webhooks(healthie, url=URL)).removed) == 2
    assert len((await remove_webhooks(hero, url=URL)).removed) == 1
    assert not (await remove_webhooks(hero, url=URL)).changed
    assert [hook.url for hook in sandbox.webhooks] == [OTHER_URL]


@pytest.mark.slow
async def test_ten_starts_at_once_register_once(sandbox: Sandbox, hero: Hero, healthie: Healthie) -> None:
    kept: list[dict[str, str]] = [{} for _ in range(10)]
    last: dict[int, str] = {}

    def storing(at: int) -> Callable[[str, Secret], None]:
        def store(own_id: str, secret: Secret) -> None:
            kept[at][own_id] = secret.reveal()
            last[at] = secret.reveal()

        return store

    plans = await asyncio.gather(
        *(ensure_webhooks(healthie, url=URL, events=HEALTHIE, store_secret=storing(at), settle=0.3) for at in range(10))
    )
    assert registered(sandbox, "healthie") == [(set(HEALTHIE), True)]
    [hook] = sandbox.webhooks
    assert {plan.secret.reveal() if plan.secret else None for plan in plans} == {hook.secret}
    assert set(last.values()) == {hook.secret}
    assert all(stored[hook.id] == hook.secret for stored in kept)
    assert sum(len(plan.created) for plan in plans) == 1
    await asyncio.gather(*(ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY, settle=0.3) for _ in range(10)))
    assert sorted(min(events) for events, _ in registered(sandbox, "hero")) == sorted(HERO)


@pytest.mark.parametrize(("kind", "times"), [(429, 2), ("reset", 1), ("reset_after", 1), ("truncate", 2), (502, 1)])
async def test_a_fault_leaves_one_of_each(
    sandbox: Sandbox, hero: Hero, healthie: Healthie, kind: int | str, times: int
) -> None:
    for api in ("hero", "healthie"):
        sandbox.fail(api, "createWebhook", kind, times=times)
    plan = await ensure_webhooks(healthie, url=URL, events=HEALTHIE, settle=0)
    assert registered(sandbox, "healthie") == [(set(HEALTHIE), True)]
    assert plan.secret is not None
    assert plan.secret.reveal() == sandbox.webhooks[-1].secret
    await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY, settle=0)
    assert sorted(min(events) for events, _ in registered(sandbox, "hero")) == sorted(HERO)


async def test_what_never_gets_through_is_an_error(sandbox: Sandbox, healthie: Healthie) -> None:
    sandbox.fail("healthie", "createWebhook", "reset", times=None)
    with pytest.raises(OutcomeUnknownError):
        await ensure_webhooks(healthie, url=URL, events=HEALTHIE, settle=0)
    assert not sandbox.webhooks


async def test_a_secret_that_cannot_be_stored_is_not_lost(sandbox: Sandbox, healthie: Healthie) -> None:
    async def fails(own_id: str, secret: Secret) -> None:
        raise OSError(own_id)

    with pytest.raises(OSError, match=r"^\d+$"):
        await ensure_webhooks(healthie, url=URL, events=HEALTHIE, store_secret=fails, settle=0)
    stored: list[str] = []
    await ensure_webhooks(
        healthie, url=URL, events=HEALTHIE, store_secret=lambda _, secret: stored.append(secret.reveal())
    )
    assert stored == [sandbox.webhooks[0].secret]


async def test_a_webhook_that_healthie_gave_up_is_enabled_again(sandbox: Sandbox, healthie: Healthie) -> None:
    own_id = await add_healthie(healthie, "REQUESTED_PAYMENT_CREATED")
    await healthie.mutations.update_webhook(input=UpdateWebhookInput(id=own_id, is_enabled=False))
    plan = await ensure_webhooks(healthie, url=URL, events=HEALTHIE[:1], settle=0)
    assert [hook.id for hook in plan.enabled] == [own_id]
    assert not plan.updated


@pytest.mark.parametrize(
    ("given", "text"),
    [
        ({"events": ["requested_payment.update"]}, "did you mean requested_payment.updated"),
        ({"events": []}, "events is empty"),
        ({"events": "requested_payment.updated"}, "list of names"),
        ({"url": "app.example/hook"}, "absolute URL"),
        ({"url": "https://app.example/a b"}, "absolute URL"),
        ({"signing_key": KEY}, "Healthie takes no signing_key"),
    ],
)
async def test_arguments_that_cannot_be_right(
    sandbox: Sandbox, healthie: Healthie, given: dict[str, Any], text: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=text):
        await ensure_webhooks(healthie, **({"url": URL, "events": HEALTHIE} | given))
    assert not sandbox.requests


async def test_hero_without_a_key_is_refused(sandbox: Sandbox, hero: Hero) -> None:
    with pytest.raises(InvalidArgumentError, match="signing_key"):
        await ensure_webhooks(hero, url=URL, events=HERO)
    assert not sandbox.requests


async def test_names_of_the_schema_and_the_odd_one(sandbox: Sandbox, healthie: Healthie) -> None:
    await ensure_webhooks(healthie, url=URL, events=["REQUESTED_PAYMENT_CREATED", "diagnosis.create"], settle=0)
    assert registered(sandbox, "healthie") == [({"requested_payment.created", "diagnosis.create"}, True)]
    [hook] = await list_webhooks(healthie)
    assert set(hook.events) == {"requested_payment.created", "diagnosis.create"}


async def test_a_healthie_that_only_adds_events(
    sandbox: Sandbox, healthie: Healthie, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing says whether `updateWebhook` takes the events as the whole or in addition."""
    replacing = healthie_webhooks._events
    monkeypatch.setattr(healthie_webhooks, "_events", lambda call, known: known | replacing(call, known))
    own_id = await add_healthie(healthie, "REQUESTED_PAYMENT_CREATED", "TASK_CREATED")
    plan = await ensure_webhooks(healthie, url=URL, events=HEALTHIE, settle=0)
    assert registered(sandbox, "healthie") == [({*HEALTHIE, "task.created"}, True)]
    assert [hook.id for hook in plan.left] == [own_id]
    assert "task.created" in str(plan)


async def test_a_healthie_that_tells_a_secret_once(
    sandbox: Sandbox, healthie: Healthie, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = await ensure_webhooks(healthie, url=URL, events=HEALTHIE, settle=0)
    assert plan.secret is not None
    monkeypatch.setattr(sandbox.webhooks[0], "secret", None)
    assert (await ensure_webhooks(healthie, url=URL, events=HEALTHIE)).secret is None


async def test_a_hero_that_does_not_list_events(sandbox: Sandbox, hero: Hero, monkeypatch: pytest.MonkeyPatch) -> None:
    listing = RULES["listWebhooks"]

    def without_events(call: Any) -> Any:
        response = listing(call)
        return {**response, "data": [{"id": row["id"], "url": row["url"]} for row in response["data"]]}

    monkeypatch.setitem(RULES, "listWebhooks", without_events)
    await add_hero(hero, "prescription.issued")
    kept = await add_hero(hero, "appointment.confirmed")
    plan = await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY, settle=0)
    assert [hook.id for hook in plan.kept] == [kept]
    assert (len(plan.created), len(plan.removed)) == (1, 1)
    assert not (await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY)).changed
    assert sorted(min(events) for events, _ in registered(sandbox, "hero")) == sorted(HERO)


async def test_a_list_that_cannot_be_read(hero: Hero, monkeypatch: pytest.MonkeyPatch) -> None:
    for response in ({"data": "none"}, {"data": [{"id": "1", "event_type": "x"}]}):
        monkeypatch.setitem(RULES, "listWebhooks", lambda _, response=response: response)
        with pytest.raises(ResponseDecodeError, match="list"):
            await ensure_webhooks(hero, url=URL, events=HERO, signing_key=KEY)
