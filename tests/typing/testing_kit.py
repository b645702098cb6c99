"""What type checkers know of the testing kit."""

from __future__ import annotations

from typing import assert_type

import httpx
from starlette.testclient import TestClient

from hero_healthie import Healthie, Hero
from hero_healthie.sandbox import Fault, Reply, RequestRecord, Sandbox
from hero_healthie.testing import FastClock, Recording, fast_clock, healthie_client, hero_client, signed_webhook


def of_the_sandbox(sandbox: Sandbox) -> None:
    assert_type(sandbox.respond("getPatientById", {"first_name": "Ada", "emails": ["a"]}, when={"id": "61"}), Reply)
    assert_type(sandbox.respond("user", {"first_name": "Ada"}, None, lambda call: {"id": call.operation}), Reply)
    assert_type(sandbox.calls("user", id="61"), list[RequestRecord])
    assert_type(sandbox.unused, list[Fault])
    assert_type(hero_client(sandbox, timeout=1.0), Hero)
    assert_type(healthie_client(sandbox, http_client=sandbox.http_client), Healthie)


async def of_the_others(app: TestClient, client: httpx.AsyncClient, sandbox: Sandbox) -> None:
    webhook = signed_webhook("hero", "appointment.confirmed", secret="k", url="/webhooks/hero")
    assert_type(webhook.send(app).status_code, int)
    assert_type([each.status_code for each in sandbox.deliver(app)], list[int])
    assert_type(await webhook.send(client), httpx.Response)
    with fast_clock(sandbox.advance) as clock:
        assert_type(clock, FastClock)
    with Recording("x.json") as recording:
        Healthie(api_key="k", environment="sandbox", http_client=recording)
