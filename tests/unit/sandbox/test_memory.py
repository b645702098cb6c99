"""The sandbox in memory: the same as over a socket, without one."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from healthie_api import CreateSetupIntentInput
from hero_health_api.models import CreateCustomerBody
from hero_healthie import (
    APIError,
    Healthie,
    Hero,
    InvalidRequestError,
    NotFoundError,
    OutcomeUnknownError,
    ServerError,
    Verdict,
)
from hero_healthie.sandbox import Sandbox
from hero_healthie.sandbox.common.ledger import Ledger, RequestRecord
from hero_healthie.testing import healthie_client, hero_client
from tests.conftest import FAST, QUICK

BODY = CreateCustomerBody(name="Ada")


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


def options(sandbox: Sandbox) -> Any:
    return {"http_client": sandbox.http_client, "retry": QUICK, "pace": FAST, "timeout": 5}


@pytest.fixture
async def hero(sandbox: Sandbox) -> AsyncIterator[Hero]:
    async with hero_client(sandbox, **options(sandbox)) as client:
        yield client


@pytest.fixture
async def healthie(sandbox: Sandbox) -> AsyncIterator[Healthie]:
    async with healthie_client(sandbox, **options(sandbox)) as client:
        yield client


async def test_both_apis_keep_what_was_written(
    sandbox: Sandbox, hero: Hero, healthie: Healthie, tmp_path: Path
) -> None:
    ada = sandbox.given.patient(first_name="Ada")
    assert (await hero.patients.get_patient_by_id(ada.id)).first_name == "Ada"
    made = await healthie.clients.create(first_name="Bob", last_name="B", email="bob@example.com")
    assert made.id in [client.id async for client in healthie.clients.list()]
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF")
    await healthie.documents.upload(made.id, file)  # read piece by piece
    assert [effect.type for effect in sandbox.ledger] == ["User", "Document"]
    sandbox.assert_called("createClient", times=1)


@pytest.mark.parametrize(
    ("kind", "error", "calls", "effects"),
    [
        (429, None, 2, 1),
        ("reset", OutcomeUnknownError, 1, 0),
        ("reset_after", OutcomeUnknownError, 1, 1),
        ("truncate", OutcomeUnknownError, 1, 1),
        ("close_after", None, 1, 1),
        ("html", OutcomeUnknownError, 1, 0),
    ],
)
async def test_faults_are_those_of_the_socket(
    sandbox: Sandbox, hero: Hero, kind: Any, error: type[APIError] | None, calls: int, effects: int
) -> None:
    sandbox.fail("hero", "createCustomer", kind)
    if error is None:
        assert (await hero.invoicing.create_customer(body=BODY)).name == "Ada"
    else:
        with pytest.raises(error):
            await hero.invoicing.create_customer(body=BODY)
    assert (len(sandbox.calls("createCustomer")), len(sandbox.ledger)) == (calls, effects)
    sandbox.assert_all_used()


async def test_what_hangs_ends_with_its_call(sandbox: Sandbox, hero: Hero) -> None:
    sandbox.fail("hero", "listAdmins", "hang", times=None)
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(hero.admin.list_admins(), 0.1)
    (call,) = sandbox.requests
    assert call.status is None


async def test_a_strict_sandbox_says_why_it_refuses() -> None:
    sandbox = Sandbox(strict=True)
    made = options(sandbox)
    async with hero_client(sandbox, **made) as hero, healthie_client(sandbox, **made) as healthie:
        with pytest.raises(InvalidRequestError, match="listPracticeGroupElements"):
            await hero.practice_group.list_practice_group_elements()
        for call in (
            healthie.queries.stripe_countries,
            lambda: healthie.mutations.create_setup_intent(input=CreateSetupIntentInput(email="ada@example.com")),
        ):
            with pytest.raises(ServerError, match="a strict sandbox") as caught:
                await call()
            assert (caught.value.attempts, caught.value.verdict) == (1, Verdict.REJECTED)


async def test_a_filter_that_there_is_not_is_an_invalid_request(sandbox: Sandbox) -> None:
    async with healthie_client(sandbox, **options(sandbox)) as healthie:
        with pytest.raises(InvalidRequestError, match="rejected what was asked"):
            await healthie.queries.requested_payments(status_filter="lost")


async def test_an_address_of_nobody_is_not_found(sandbox: Sandbox) -> None:
    response = await sandbox.http_client.request("GET", "http://localhost/elsewhere")
    assert response.status_code == 404


async def test_a_client_takes_paths_of_its_own_and_else_those_of_the_sandbox(sandbox: Sandbox) -> None:
    here, elsewhere = ({"bookAppointment": f"PATCH /v1/{name}/{{id}}"} for name in ("here", "elsewhere"))
    sandbox.locate_hero("bookAppointment", here["bookAppointment"])
    visit = sandbox.given.appointment()
    for paths in (None, elsewhere, here):
        async with hero_client(sandbox, operation_paths=paths, http_client=sandbox.http_client) as hero:
            with pytest.raises(NotFoundError) if paths is elsewhere else nullcontext():
                await hero.undescribed("bookAppointment", path={"id": visit.id})


def test_a_running_sandbox_has_both_ways(sandbox: Sandbox) -> None:
    async def count(**further: Any) -> int:
        async with hero_client(sandbox, **further) as hero:
            return len((await hero.invoicing.list_coupons()).items)

    with sandbox:
        assert asyncio.run(count()) == asyncio.run(count(http_client=sandbox.http_client)) == 3


def test_what_was_cleared_is_freed_by_the_requests_that_follow() -> None:
    ledger = Ledger()
    held = [RequestRecord(api="hero", operation="x", method="GET", path="/") for _ in range(20)]
    before = [sys.getrefcount(each) for each in held]
    for at in range(len(held)):
        ledger.record_request(held[at])
    ledger.clear()
    assert ledger.requests == []
    for _ in range(3):
        ledger.record_request(RequestRecord(api="hero", operation="y", method="GET", path="/"))
    assert [sys.getrefcount(each) for each in held] == before
    assert len(ledger.requests) == 3
