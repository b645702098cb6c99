"""A long list takes no more memory than a short one: peaks of fresh processes that walk lists over a real socket."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from hero_healthie import Healthie

MOST_GROWTH_MB = 5
SHORT = 1_000

WALK = """
import asyncio, sys
from hero_healthie import NO_PACE, Healthie, Hero

async def main(api, url):
    if api == "hero":
        client = Hero(api_key="k", practice_group_id="1", environment="staging", base_url=url, pace=NO_PACE)
        listing = client.admin.list_admins(page_size=100)
    else:
        client = Healthie(api_key="k", environment="sandbox", base_url=url, pace=NO_PACE)
        listing = client.invoices.list(page_size=29)
    async with client:
        print(len({item.id async for item in listing if not int(item.id) % 100}))

asyncio.run(main(*sys.argv[1:]))
print(next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) / 1024)
"""


class Lists:
    """Hero's admins and Healthie's invoices, as many as wanted."""

    def __init__(self, total: int, invoice: dict[str, Any]) -> None:
        self.total = total
        self.invoice = invoice

    def response(self, path: str, body: bytes) -> object:
        if not body:
            query = {name: int(values[0]) for name, values in parse_qs(urlsplit(path).query).items()}
            start = query["page_index"] * query["page_size"]
            rows = [
                {"id": str(row), "first_name": "Ada", "last_name": "L", "email": f"{row}@example.org"}
                | {"external_prescriber_id": str(row), "prescriber_details": {}}
                for row in self._range(start, query["page_size"])
            ]
            return {"data": rows, "count": self.total}
        variables = json.loads(body)["variables"]
        start, size = int(variables.get("after") or 0), variables["first"]
        page_info = {
            "has_next_page": start + size < self.total,
            "has_previous_page": start > 0,
            "start_cursor": str(start),
            "end_cursor": str(start + size),
        }
        nodes = [{**self.invoice, "id": str(row), "notes": f"Note {row}"} for row in self._range(start, size)]
        return {"data": {"requestedPayments": {"nodes": nodes, "total_count": self.total, "page_info": page_info}}}

    def _range(self, start: int, size: int) -> range:
        return range(start, min(start + size, self.total))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = re.search(rb"content-length: (\d+)", head.lower())
                body = await reader.readexactly(int(length[1])) if length else b""
                content = json.dumps(self.response(head.split()[1].decode(), body)).encode()
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n")
                writer.write(b"content-length: %d\r\n\r\n" % len(content) + content)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def lists(total: int, invoice: dict[str, Any]) -> AsyncIterator[str]:
    serving: set[asyncio.Task[None]] = set()

    def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.add(asyncio.create_task(Lists(total, invoice).serve(reader, writer)))

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        await asyncio.gather(*serving)


async def peak(api: str, total: int, invoice: dict[str, Any]) -> float:
    """Megabytes of a fresh process that walks the whole list."""
    async with lists(total, invoice) as url:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", WALK, api, url, stdout=asyncio.subprocess.PIPE
        )
        output, _ = await process.communicate()
    seen, megabytes = output.split()
    assert int(seen) == total / 100
    return float(megabytes)


@pytest.mark.parametrize("api", ["hero", "healthie"])
@pytest.mark.parametrize("total", [10_000, pytest.param(100_000, marks=pytest.mark.soak)])
@pytest.mark.slow
async def test_memory_does_not_grow_with_the_list(api: str, total: int, healthie: Healthie) -> None:
    [invoice] = await healthie.invoices.list().collect(1)
    as_sent = invoice.model_dump(mode="json", by_alias=True)
    growth = await peak(api, total, as_sent) - await peak(api, SHORT, as_sent)
    assert growth <= MOST_GROWTH_MB
