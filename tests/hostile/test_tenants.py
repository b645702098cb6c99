"""Views of many tenants, used at once in any order: each request carries its own tenant's headers, nothing more."""

from __future__ import annotations

import asyncio
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from hero_healthie import NO_PACE, NO_RETRY, Healthie, Hero
from tests.support.servers import serving

TENANTS = 50
CALLS = 10_000
IN_FLIGHT = 64


@asynccontextmanager
async def remembering_server(seen: list[tuple[str, dict[str, str]]]) -> AsyncIterator[str]:
    """Answers every request, hands out a cookie of its tenant, and keeps the path and the headers."""

    async def respond(request: bytes, writer: asyncio.StreamWriter) -> None:
        head, _, body = request.decode("latin-1").partition("\r\n\r\n")
        first, *lines = head.split("\r\n")
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
        about = json.loads(body)["variables"]["id"] if body else first.split()[1].rpartition("/")[2]
        seen.append((about, headers))
        response = json.dumps({"data": {"user": None}, "id": about, "phone_verified": False}).encode()
        cookie = f"tenant={about}; Path=/"
        writer.write(
            f"HTTP/1.1 200 OK\r\ncontent-length: {len(response)}\r\nset-cookie: {cookie}\r\n\r\n".encode() + response
        )

    async with serving(respond) as url:
        yield url


@pytest.mark.parametrize(
    ("transport", "calls"),
    [(lambda: None, CALLS), (lambda: httpx.AsyncClient(cookies={"tenant": "0"}, auth=("a", "b")), 1_000)],
)
@pytest.mark.slow
async def test_every_request_carries_exactly_its_tenants_headers(transport: Callable[[], Any], calls: int) -> None:
    order = random.Random(4711)
    seen: list[tuple[str, dict[str, str]]] = []
    http_client = transport()
    async with remembering_server(seen) as url:
        options: dict[str, Any] = {
            "base_url": url,
            "retry": NO_RETRY,
            "pace": NO_PACE,
            "http_client": http_client,
            "deadline": 300,
        }
        async with (
            Hero(api_key="hero-key", practice_group_id="0", environment="staging", **options) as hero,
            Healthie(api_key="healthie-key-0", environment="sandbox", **options) as healthie,
        ):
            heroes = [hero.for_practice_group(str(number)) for number in range(TENANTS)]
            healthies = [healthie.as_user(api_key=f"healthie-key-{number}") for number in range(TENANTS)]
            places = asyncio.Semaphore(IN_FLIGHT)

            async def one(number: int) -> None:
                async with places:
                    if order.random() < 0.5:
                        await heroes[number].patients.get_patient_by_id(f"{number}")
                    else:
                        await healthies[number].queries.user(id=f"{number}")

            await asyncio.gather(*(one(order.randrange(TENANTS)) for _ in range(calls)), return_exceptions=True)
    if http_client is not None:
        await http_client.aclose()
    assert len(seen) == calls
    for about, headers in seen:
        own = {
            name: value
            for name, value in headers.items()
            if name in {"x-api-key", "x-practice-group-id", "authorization", "cookie"} or "tenant" in name
        }
        assert own in (
            {"x-api-key": "hero-key", "x-practice-group-id": about},
            {"authorization": f"Basic healthie-key-{about}"},
        )
    assert len(Counter(about for about, _ in seen)) == TENANTS
