"""Bytes behind a response: whether a library hands them to the next call as its response."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import httpx
import httpx2
import pytest

from hero_healthie import NO_PACE, NO_RETRY, Hero, TransportError
from tests.support.servers import serving

CALLS = 1_200
FOREIGN = 7


def _response(count: int) -> bytes:
    body = json.dumps({"data": [], "count": count}).encode()
    return b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body)


@pytest.mark.soak
@pytest.mark.timeout(600)
@pytest.mark.parametrize("library", ["aiohttp", "httpx", "httpx2"])
async def test_bytes_behind_a_response(library: str) -> None:
    modules: dict[str, Any] = {"httpx": httpx, "httpx2": httpx2}

    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(_response(0) + _response(FOREIGN))

    client = modules[library].AsyncClient() if library in modules else None
    wrong = lost = 0
    async with serving(respond) as url:
        hero = Hero(
            api_key="k",
            practice_group_id="1",
            environment="staging",
            base_url=url,
            http_client=client,
            retry=NO_RETRY,
            pace=NO_PACE,
        )
        for _ in range(CALLS):
            try:
                page = await hero.invoicing.list_coupons()
            except TransportError:
                lost += 1
            else:
                wrong += page.total_count == FOREIGN
        await hero.aclose()
        if client is not None:
            await client.aclose()
    sys.stdout.write(f"{library}: {wrong} of {CALLS:,} calls read bytes that are not theirs, {lost} were lost\n")
    if library == "aiohttp":
        assert wrong == 0
