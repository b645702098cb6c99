"""`http_client=`: what of a caller's client goes along with a call, and which objects are refused."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import httpx
import httpx2
import pytest

from hero_healthie import NO_PACE, NO_RETRY, ConfigurationError, Hero, OutcomeUnknownError, ResponseDecodeError, Verdict
from tests.support.wire import ScriptedServer, scripted_server
from tests.unit.transport.test_never_sent import INVOICE

COUPONS = {"data": [], "count": 0}
LIBRARIES: list[Any] = [httpx, httpx2]


def hero_over(client: Any, url: str = "http://127.0.0.1:9", **options: Any) -> Hero:
    return Hero(
        api_key="k",
        practice_group_id="42",
        environment="staging",
        base_url=url,
        http_client=client,
        retry=NO_RETRY,
        pace=NO_PACE,
        **options,
    )


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        script.responds(COUPONS, set_cookie="tenant=42; Path=/")
        yield script


@pytest.mark.parametrize("library", LIBRARIES)
async def test_nothing_of_the_client_goes_along(server: ScriptedServer, library: Any) -> None:
    async with library.AsyncClient(
        headers={"authorization": "Bearer other", "x-other": "1", "user-agent": "other", "x-api-key": "other"},
        params={"other": "1"},
        cookies={"other": "1"},
        auth=("other", "secret"),
        base_url="http://other.example/other",
        follow_redirects=True,
    ) as client:
        hero = hero_over(client, server.url)
        for _ in range(2):
            await hero.invoicing.list_coupons()
    for request in server.requests:
        lines = request.partition(b"\r\n\r\n")[0].split(b"\r\n")
        assert lines[0] == b"GET /v1/invoicing/coupons HTTP/1.1"
        names = sorted(line.partition(b":")[0].decode().lower() for line in lines[1:])
        assert names == ["accept", "accept-encoding", "host", "user-agent", "x-api-key", "x-practice-group-id"]
        assert b"other" not in request


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_closed_client_is_refused(server: ScriptedServer, library: Any) -> None:
    client = library.AsyncClient()
    hero = hero_over(client, server.url)
    await hero.invoicing.list_coupons()
    await client.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await hero.invoicing.create_invoice(body=INVOICE)
    assert len(server.requests) == 1


class Urllib:
    def request(self, method: str, url: str) -> None:
        raise AssertionError


WRONG: dict[str, Any] = {
    "an object": object(),
    "a class": httpx.AsyncClient,
    "text": "https://api.example",
    "a client without await": httpx.Client(),
    "one of httpx2": httpx2.Client(),
    "a session of aiohttp": aiohttp.ClientSession.__new__(aiohttp.ClientSession),
    "an own kind": Urllib(),
    "a number": 1,
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
@pytest.mark.filterwarnings("ignore:Unclosed")
def test_what_is_no_client_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="http_client"):
        hero_over(wrong)


@pytest.mark.parametrize("library", LIBRARIES)
async def test_connections_of_another_event_loop_are_not_used(server: ScriptedServer, library: Any) -> None:
    client = library.AsyncClient()
    await hero_over(client, server.url).invoicing.list_coupons()

    async def elsewhere() -> None:
        with pytest.raises(ConfigurationError, match="another event loop"):
            await hero_over(client, server.url).invoicing.create_invoice(body=INVOICE)

    await asyncio.to_thread(lambda: asyncio.run(elsewhere()))
    assert len(server.requests) == 1
    await hero_over(client, server.url).invoicing.list_coupons()
    await client.aclose()


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_mock_has_no_connections_and_serves_any_loop(library: Any) -> None:
    mock = library.MockTransport(lambda _: library.Response(200, json=COUPONS))
    hero = hero_over(library.AsyncClient(transport=mock))
    for _ in range(2):
        assert asyncio.run(hero.invoicing.list_coupons()).items == []


async def test_an_object_with_request_is_enough() -> None:
    class Double:
        async def request(self, method: str, url: str, **options: Any) -> httpx.Response:
            assert (method, url, options["follow_redirects"]) == (
                "GET",
                "http://127.0.0.1:9/v1/invoicing/coupons",
                False,
            )
            return httpx.Response(200, json=COUPONS)

    assert (await hero_over(Double()).invoicing.list_coupons()).items == []


@pytest.mark.parametrize("library", LIBRARIES)
async def test_what_was_sent_and_lost_is_unknown(library: Any) -> None:
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(cut, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with library.AsyncClient() as client:
        with pytest.raises(OutcomeUnknownError):
            await hero_over(client, url).invoicing.create_invoice(body=INVOICE)
    server.close()
    await asyncio.sleep(0.05)  # its connections end in the next turns of the loop


@pytest.mark.parametrize("library", LIBRARIES)
async def test_an_untruthful_transport_is_not_believed(library: Any) -> None:
    """A transport of others that calls a lost connection one that could not be made: a charge is not resent."""

    class Lying(library.AsyncBaseTransport):  # type: ignore[misc] # the class of either library
        async def handle_async_request(self, request: Any) -> Any:
            raise library.ConnectError("lost") from OSError()

    async with library.AsyncClient(transport=Lying()) as client:
        with pytest.raises(OutcomeUnknownError):
            await hero_over(client).invoicing.create_invoice(body=INVOICE)


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_body_that_cannot_be_read_is_told_apart_from_what_was_not_done(
    server: ScriptedServer, library: Any
) -> None:
    server.responds(b"\x0b\x01\x80{}\x03", content_encoding="br", content_type="application/json")
    async with library.AsyncClient() as client:
        with pytest.raises(ResponseDecodeError, match="compressed") as caught:
            await hero_over(client, server.url).invoicing.create_invoice(body=INVOICE)
    assert (caught.value.verdict, caught.value.status) == (Verdict.DONE, 200)
