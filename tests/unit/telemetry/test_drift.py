"""Drift: a response that is not quite as described is read and reported, and nothing of what it holds is shown."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Callable
from datetime import date
from typing import Any

import pytest

from healthie_api import CreateWebhookInput
from hero_healthie import (
    NO_RETRY,
    ConfigurationError,
    Drift,
    DriftKind,
    Healthie,
    Hero,
    PaginationError,
    ResponseDecodeError,
)
from hero_healthie.sandbox import Sandbox
from hero_healthie_runtime.graphql.base_model import UnknownMember
from hero_healthie_runtime.reader import Reader
from tests.support.drift_sites import CANARY
from tests.support.wire import ScriptedServer, scripted_server

LOGGER = "hero_healthie.drift"
BATCH = {"id": "1", "name": "n", "status": "CREATED", "channel": "SMS", "content": "c"}
COUPONS = "hero.invoicing.list_coupons"


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        yield script


@pytest.fixture
def seen() -> list[Drift]:
    return []


def make_hero(server: ScriptedServer, **options: Any) -> Hero:
    return Hero(
        api_key="k", practice_group_id="42", environment="staging", base_url=server.url, retry=NO_RETRY, **options
    )


def make_healthie(server: ScriptedServer, **options: Any) -> Healthie:
    return Healthie(api_key="k", environment="sandbox", base_url=server.url, retry=NO_RETRY, **options)


@pytest.fixture
async def hero(server: ScriptedServer, seen: list[Drift]) -> AsyncIterator[Hero]:
    async with make_hero(server, on_drift=seen.append) as client:
        yield client


@pytest.fixture
async def healthie(server: ScriptedServer, seen: list[Drift]) -> AsyncIterator[Healthie]:
    async with make_healthie(server, on_drift=seen.append) as client:
        yield client


def reported(seen: list[Drift]) -> list[tuple[str, str, str]]:
    return [(drift.kind.value, drift.path, drift.expected) for drift in seen]


def page(root: str, *nodes: Any, **info: Any) -> dict[str, Any]:
    page_info = {"has_next_page": False, "has_previous_page": False, "start_cursor": None, "end_cursor": None}
    return {"data": {root: {"nodes": list(nodes), "page_info": page_info | info, "total_count": len(nodes)}}}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"channel": CANARY}, [("unknown_enum_value", "channel", "BatchMessageChannel")]),
        ({"new_one": CANARY}, [("unknown_field", "new_one", "BatchMessage")]),
        ({CANARY: 1, "9434765919": 2}, [("unknown_field", "*", "BatchMessage")]),
        ({"name": None}, [("unexpected_null", "name", "string")]),
        ({"channel": None}, [("unexpected_null", "channel", "string")]),
        (
            {"id": None, "new_one": 1},
            [("unexpected_null", "id", "string"), ("unknown_field", "new_one", "BatchMessage")],
        ),
        ({}, []),
    ],
)
async def test_hero(
    server: ScriptedServer, hero: Hero, seen: list[Drift], change: Any, expected: list[tuple[str, str, str]]
) -> None:
    server.responds(BATCH | change)
    response = await hero.messages.get_batch_message("1")
    assert reported(seen) == expected
    assert {drift.operation for drift in seen} <= {"hero.messages.get_batch_message"}
    assert CANARY not in repr(seen) + "".join(map(str, seen))
    for name in {"channel", "name", "id"} & change.keys():
        assert getattr(response, name) == change[name]


async def test_places_in_lists_have_no_index_and_come_once(
    server: ScriptedServer, hero: Hero, seen: list[Drift]
) -> None:
    row = {"id": "1", "name": None, "applies_to": {CANARY: None}, "extra": 1}
    server.responds({"data": [row, None, row], "count": 3})
    response = await hero.invoicing.list_coupons()
    assert reported(seen) == [
        ("unexpected_null", "data[].name", "string"),
        ("unknown_field", "data[].extra", "Coupon"),
        ("unexpected_null", "data[]", "object"),
    ]
    assert ([row.name for row in response.items], response.nulls) == ([None, None], 1)


async def test_a_member_of_a_union_stays_the_one_that_fits(
    server: ScriptedServer, hero: Hero, seen: list[Drift]
) -> None:
    from hero_health_api.models import IdentityCheckNeeded, RegisteredPatient, RegisterPatientPdsByNhsNumber

    body = RegisterPatientPdsByNhsNumber(nhs_number="9434765919", dob=date(1990, 1, 1))
    for content, model in (
        ({"patient_id": None}, RegisteredPatient),
        ({"message": "m", "login_url": None}, IdentityCheckNeeded),
        ({"message": "m", "login_url": "u", "patient_id_": 1}, IdentityCheckNeeded),
    ):
        server.responds(content)
        assert type(await hero.patients.register_patient_pds(body=body)) is model
    assert reported(seen) == [
        ("unexpected_null", "patient_id", "string"),
        ("unexpected_null", "login_url", "string"),
        ("unknown_field", "patient_id_", "IdentityCheckNeeded"),
    ]


EMAIL = {
    **dict.fromkeys(("email_type", "greeting", "message_body", "name", "reactivation_wait_days", "subject", "user_id")),
    **{"id": "1", "created_at": "2026-01-01T00:00:00Z", "updated_at": "2026-01-01T00:00:00Z"},
}


async def test_healthie(server: ScriptedServer, healthie: Healthie, seen: list[Drift]) -> None:
    unknown = {"__typename": CANARY}
    server.responds(
        page(
            "customEmails",
            {**EMAIL, "related_object": None},
            {**EMAIL, "id": None, "related_object": unknown, "extra": CANARY},
            {**EMAIL, "created_at": None, "related_object": None},
        )
    )
    response = await healthie.queries.custom_emails()
    members = "AppointmentType or Course or Offering"
    assert sorted(reported(seen)) == [
        ("unexpected_null", "customEmails.nodes[].created_at", "datetime"),
        ("unexpected_null", "customEmails.nodes[].id", "string"),
        ("unknown_field", "customEmails.nodes[].extra", "CustomEmail"),
        ("unknown_member", "customEmails.nodes[].related_object", members),
    ]
    assert [item.id for item in response.items] == ["1", None, "1"]
    assert isinstance(response.items[1].related_object, UnknownMember)
    assert str(response.items[0].created_at) == "2026-01-01 00:00:00+00:00"
    assert {drift.operation for drift in seen} == {"healthie.queries.custom_emails"}


HOOK = {
    "event_type": "appointment.created",
    "id": "1",
    "is_enabled": True,
    "should_retry": True,
    "url": None,
    "warned_at": None,
    "webhook_events": [],
}


async def test_an_unknown_enum_value_of_healthie(server: ScriptedServer, healthie: Healthie, seen: list[Drift]) -> None:
    server.responds({**page("webhooks", {**HOOK, "event_type": CANARY})})
    response = await healthie.queries.webhooks()
    assert reported(seen) == [("unknown_enum_value", "webhooks.nodes[].event_type", "WebhookEventType")]
    assert response.items[0].event_type == CANARY


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"data": {"webhooks": None}}, "webhooks"),
        ({"data": {"webhooks": {"nodes": None, "page_info": None}}}, "webhooks.total_count"),
        (page("webhooks", {**HOOK, "id": None, "is_enabled": CANARY}), "webhooks.nodes[0].is_enabled"),
    ],
)
async def test_what_is_missing_or_wrong_stays_an_error_of_healthie(
    server: ScriptedServer, healthie: Healthie, seen: list[Drift], body: Any, path: str
) -> None:
    server.responds(body)
    with pytest.raises(ResponseDecodeError) as caught:
        await healthie.queries.webhooks()
    assert caught.value.path == path
    assert CANARY not in str(caught.value)
    assert seen == []


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"data": None, "count": 0}, "data"),
        ({"data": [{"id": None}], "count": 0}, "data[0].name"),
        ({"data": [{"id": None, "name": {"a": CANARY}}], "count": 0}, "data[0].name"),
    ],
)
async def test_what_is_missing_or_wrong_stays_an_error_of_hero(
    server: ScriptedServer, hero: Hero, seen: list[Drift], body: Any, path: str
) -> None:
    server.responds(body)
    with pytest.raises(ResponseDecodeError) as caught:
        await hero.invoicing.list_coupons()
    assert caught.value.path == path
    assert CANARY not in str(caught.value)
    assert seen == []


async def test_the_hook_gets_it_each_time_and_the_log_once(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture, seen: list[Drift]
) -> None:
    caplog.set_level(logging.INFO, LOGGER)
    async with make_hero(server, on_drift=seen.append) as hero:
        for name in ("new_one", "new_one", "other"):
            server.responds({"data": [{"id": "1", "name": "n", name: CANARY}], "count": 1})
            await hero.invoicing.list_coupons()
        await hero.for_practice_group("77").invoicing.list_coupons()
    assert [drift.path for drift in seen] == ["data[].new_one", "data[].new_one", "data[].other", "data[].other"]
    assert {drift.operation for drift in seen} == {COUPONS}
    assert [record.getMessage() for record in caplog.records if record.name == LOGGER] == [
        f"{COUPONS}: unknown_field at data[].new_one (described: Coupon)",
        f"{COUPONS}: unknown_field at data[].other (described: Coupon)",
    ]


async def test_without_a_hook_places_are_looked_for_once(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[object] = []
    server.responds(page("webhooks", {**HOOK, "event_type": CANARY}, {**HOOK, "event_type": CANARY}))
    async with make_healthie(server) as healthie:
        from healthie_api.operations.webhooks import OPERATION

        slow: Callable[..., Any] = type(OPERATION.decode).deviations
        monkeypatch.setattr(type(OPERATION.decode), "deviations", lambda *given: looked.append(1) or slow(*given))
        for _ in range(3):
            await healthie.queries.webhooks()
    assert isinstance(OPERATION.decode, Reader)
    assert len(looked) == 1
    assert len([record for record in caplog.records if record.name == LOGGER]) == 1
    assert CANARY not in caplog.text


async def test_what_is_remembered_and_reported_is_bounded(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture, seen: list[Drift]
) -> None:
    async with make_hero(server, on_drift=seen.append) as hero:
        for call in range(15):
            server.responds({**BATCH, **{f"f_{call}_{number}": 1 for number in range(200)}})
            await hero.messages.get_batch_message("1")
        assert len(hero._calls.drift._known) == 1000
    assert len(seen) == 15 * 100
    assert len(caplog.records) <= 1000


async def test_a_hook_that_raises_does_not_break_the_call(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    def hook(drift: Drift) -> None:
        raise ResponseDecodeError(CANARY, operation="x") if drift.path == "new_one" else ValueError(CANARY)

    server.responds({**BATCH, "new_one": 1, "other": 2, "third": 3})
    async with make_hero(server, on_drift=hook) as hero:
        assert (await hero.messages.get_batch_message("1")).id == "1"
    raised = [record.getMessage() for record in caplog.records if "raised" in record.getMessage()]
    assert raised == [f"on_drift raised {name}; the call continues" for name in ("ResponseDecodeError", "ValueError")]
    assert CANARY not in caplog.text


async def _hook(drift: Drift) -> None:
    """A coroutine function would never be awaited."""


@pytest.mark.parametrize("hook", [_hook, "print", 1])
def test_a_hook_that_cannot_work_is_refused(hook: Any) -> None:
    with pytest.raises(ConfigurationError, match="on_drift"):
        Hero(api_key="k", practice_group_id="42", environment="staging", on_drift=hook)
    with pytest.raises(ConfigurationError, match="on_drift"):
        Healthie(api_key="k", environment="sandbox", on_drift=hook)


async def test_a_hook_may_be_given_beside_the_environment(
    server: ScriptedServer, seen: list[Drift], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {"API_KEY": "k", "PRACTICE_GROUP_ID": "1", "ENVIRONMENT": "staging", "BASE_URL": server.url}
    for name, value in settings.items():
        monkeypatch.setenv(f"HERO_{name}", value)
    server.responds({**BATCH, "new_one": 1})
    async with Hero.from_env(on_drift=seen.append) as hero:
        await hero.messages.get_batch_message("1")
    assert len(seen) == 1


async def test_a_null_in_a_connection_is_left_out_and_told(
    server: ScriptedServer, healthie: Healthie, seen: list[Drift]
) -> None:
    null: Any = None
    server.responds(page("webhooks", {**HOOK, "event_type": None}, null))
    found = await healthie.queries.webhooks()
    assert ([hook.id for hook in found.items], found.nulls, found.total_count) == (["1"], 1, 2)
    server.responds({"data": {"contactTypes": [None, "phone"]}})
    assert [kind async for kind in healthie.queries.contact_types()] == ["phone"]
    assert reported(seen) == [
        ("unexpected_null", "webhooks.nodes[]", "Webhook"),
        ("unexpected_null", "contactTypes[]", "string"),
    ]


@pytest.mark.parametrize("info", [{"has_next_page": None}, None])
async def test_a_list_does_not_end_silently_because_of_a_null(
    server: ScriptedServer, healthie: Healthie, seen: list[Drift], info: dict[str, Any] | None
) -> None:
    body = page("requestedPayments", **(info or {}))
    if info is None:
        body["data"]["requestedPayments"]["page_info"] = None
    server.responds(body)
    with pytest.raises(PaginationError, match="not read to its end"):
        await healthie.invoices.list().collect()
    assert [drift.kind for drift in seen] == [DriftKind.UNEXPECTED_NULL]
    assert len(server.requests) == 1


async def test_rows_that_are_null_are_passed_over(server: ScriptedServer, hero: Hero, seen: list[Drift]) -> None:
    admin = {"id": "1", "first_name": "A", "last_name": "L", "email": "a@b.c", "external_prescriber_id": None}
    server.responds({"data": [None, admin, None], "count": None})
    rows = await hero.admin.list_admins(page_size=50).collect(limit=1)
    assert [row.id for row in rows] == ["1"]
    assert {drift.path for drift in seen} == {"data[]", "count"}


SPOILED = {"new": "unknown_field", "should_retry": "unexpected_null", "event_type": "unknown_enum"}


async def test_the_sandbox_makes_responses_drift(sandbox: Sandbox) -> None:
    seen: list[Drift] = []
    async with (
        Hero(
            api_key=sandbox.hero_api_key,
            practice_group_id=sandbox.hero_practice_group_id,
            environment="staging",
            base_url=sandbox.hero_url,
            on_drift=seen.append,
        ) as hero,
        Healthie(
            api_key=sandbox.healthie_api_key,
            environment="sandbox",
            base_url=sandbox.healthie_url,
            on_drift=seen.append,
        ) as healthie,
    ):
        for kind, field in (("unknown_field", None), ("unexpected_null", "name"), ("unknown_enum", "channel")):
            sandbox.fail("hero", "getBatchMessage", kind, field=field)
            await hero.messages.get_batch_message("1")
        await hero.messages.get_batch_message("1")
        made = CreateWebhookInput(url="https://example.org/", event_type="TASK_CREATED")
        await healthie.mutations.create_webhook(input=made)
        for field, kind in SPOILED.items():
            sandbox.fail("healthie", "webhooks", kind, field=field)
            await healthie.queries.webhooks(first=2)
    drifts = [(drift.kind.value, drift.path) for drift in seen if drift.kind is not DriftKind.VERSION_SUNSET]
    assert drifts[:3] == [
        ("unknown_field", "sandbox_unknown_field"),
        ("unexpected_null", "name"),
        ("unknown_enum_value", "channel"),
    ]
    assert ("unknown_field", "webhooks.nodes[].new") in drifts
    assert drifts[-3:] == [
        ("unexpected_null", "webhooks.nodes[].should_retry"),
        ("unknown_enum_value", "webhooks.nodes[].event_type"),
        ("unknown_enum_value", "webhooks.nodes[].webhook_events[].event_type"),
    ]
    assert not [record for record in sandbox.requests if record.status != 200]


def test_what_is_reported_is_plain_and_can_be_kept() -> None:
    drift = Drift("hero", COUPONS, DriftKind.UNKNOWN_FIELD, "data[].x", "Coupon")
    assert str(drift) == f"{COUPONS}: unknown_field at data[].x (described: Coupon)"
    assert {drift} == {Drift("hero", COUPONS, DriftKind("unknown_field"), "data[].x", "Coupon")}
    assert json.dumps(drift.kind) == '"unknown_field"'
