"""`max_response_bytes=None`: responses of any size are read at once, and nothing else is different."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from healthie_api import CreateTaskInput
from hero_healthie import (
    NO_RETRY,
    APIError,
    ConfigurationError,
    Healthie,
    Hero,
    NotSentError,
    OutcomeUnknownError,
    RequestTimeoutError,
    Verdict,
)
from hero_healthie._client.config import DEFAULT_MAX_RESPONSE_BYTES
from hero_healthie.sandbox import Sandbox
from tests.conftest import healthie_of, hero_of
from tests.support.servers import ANSWERS, hostile_server, packed, whole
from tests.unit.call.test_verdicts import ACTIONS, EITHER, Clients

UNBOUNDED = {"max_response_bytes": None}
FAULTS = [row for row in EITHER if isinstance(row[0], str)]
ENDLESS = {"a gzip bomb", "a brotli bomb", "an endless body", "an endless body without a length"}
"""What only a bound, or the deadline, keeps out of the memory."""


@pytest.fixture
async def clients(sandbox: Sandbox) -> AsyncIterator[Clients]:
    async with hero_of(sandbox, **UNBOUNDED) as hero, healthie_of(sandbox, **UNBOUNDED) as healthie:
        yield hero, healthie


@pytest.mark.parametrize(("fault", "verdict", "error"), FAULTS)
@pytest.mark.parametrize(("api", "safety"), list(ACTIONS))
@pytest.mark.slow
async def test_only_what_cannot_do_harm_is_resent(
    clients: Clients, sandbox: Sandbox, api: str, safety: str, fault: str, verdict: Verdict, error: type[APIError]
) -> None:
    operation, action = ACTIONS[api, safety]
    sandbox.fail(api, operation, fault, times=1)
    resent = safety in {"read", "idempotent_write"}
    if resent:
        await action(clients)
    else:
        with pytest.raises(OutcomeUnknownError) as caught:
            await action(clients)
        assert isinstance(caught.value.reason, error)
        assert (caught.value.verdict, caught.value.attempts) == (verdict, 1)
    assert len([request for request in sandbox.requests if request.operation == operation]) == 1 + resent
    if not resent:
        assert len([effect for effect in sandbox.ledger if effect.operation == operation]) <= 1


@pytest.mark.parametrize(("api", "safety"), list(ACTIONS))
@pytest.mark.slow
async def test_a_server_that_is_not_there_was_never_sent_anything(
    api: str, safety: str, sandbox: Sandbox, unused_tcp_port: int
) -> None:
    nowhere = {"base_url": f"http://127.0.0.1:{unused_tcp_port}", **UNBOUNDED}
    keys: dict[str, Any] = {"api_key": "k", **nowhere}
    async with (
        Hero(practice_group_id="42", environment="staging", **keys) as hero,
        Healthie(environment="sandbox", **keys) as healthie,
    ):
        with pytest.raises(NotSentError) as caught:
            await ACTIONS[api, safety][1]((hero, healthie))
    assert caught.value.verdict is Verdict.NEVER_SENT


async def test_a_response_that_does_not_come_is_a_timeout(clients: Clients, sandbox: Sandbox) -> None:
    sandbox.fail("hero", "listCoupons", "hang", times=None)
    with pytest.raises(RequestTimeoutError):
        await clients[0].with_options(timeout=0.2, retry=NO_RETRY).invoicing.list_coupons()


@pytest.mark.parametrize("name", [name for name in ANSWERS if name not in ENDLESS])
@pytest.mark.slow
async def test_hostile_responses_are_errors_of_ours(name: str) -> None:
    options: dict[str, Any] = {"api_key": "k", "timeout": 0.4, "deadline": 0.6, **UNBOUNDED}
    async with (
        hostile_server(ANSWERS[name]()) as url,
        Hero(practice_group_id="42", environment="staging", base_url=url, **options) as hero,
        Healthie(environment="sandbox", base_url=url, **options) as healthie,
        asyncio.timeout(20),
    ):
        with pytest.raises(APIError):
            await hero.invoicing.list_coupons()
        with pytest.raises(APIError):
            await healthie.mutations.create_task(input=CreateTaskInput(content="x"))


@pytest.mark.parametrize("borrowed", [False, True])
@pytest.mark.slow
async def test_what_the_bound_would_refuse_is_read(borrowed: bool) -> None:
    import gzip

    body = json.dumps({"data": [], "count": 0}).encode().ljust(DEFAULT_MAX_RESPONSE_BYTES + 1)
    for response in (whole(body), packed("gzip", gzip.compress(body))):
        async with (
            hostile_server(response) as url,
            httpx.AsyncClient() as client,
            Hero(
                api_key="k",
                practice_group_id="42",
                environment="staging",
                base_url=url,
                http_client=client if borrowed else None,
                max_response_bytes=None,
            ) as hero,
        ):
            assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize("most", [0, -1, 1.5, True, "1"])
def test_what_is_neither_a_size_nor_none_is_refused(most: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_response_bytes"):
        Hero(api_key="k", practice_group_id="42", environment="staging", max_response_bytes=most)
