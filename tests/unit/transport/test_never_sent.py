"""A call that found no connection was never sent: on the built-in transport, on httpx and on httpx2."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import httpx2
import pytest
import trustme

from hero_health_api.models import CreateAttachmentLinkBody, CreateInvoiceBody
from hero_healthie import NO_PACE, NO_RETRY, Hero, NotSentError, Upload, Verdict
from tests.support.servers import silent_server
from tests.support.wire import scripted_server

INVOICE = CreateInvoiceBody(issuer_id="7", patient_id="101", memo="x")
LIBRARIES = {"aiohttp": None, "httpx": httpx, "httpx2": httpx2}


@asynccontextmanager
async def client(library: str, url: str, *, within: float = 0.5, connections: int = 100) -> AsyncIterator[Hero]:
    module: Any = LIBRARIES[library]
    options: dict[str, Any] = {
        "api_key": "k",
        "practice_group_id": "42",
        "environment": "staging",
        "base_url": url,
        "retry": NO_RETRY,
        "pace": NO_PACE,
        "timeout": within,
    }
    if module is None:
        async with Hero(**options, max_connections=connections) as hero:
            yield hero
        return
    limits = module.Limits(max_connections=connections)
    async with module.AsyncClient(limits=limits) as http_client, Hero(**options, http_client=http_client) as hero:
        yield hero


async def one_piece() -> AsyncIterator[bytes]:
    yield b"a"


def a_file() -> tuple[Upload, CreateAttachmentLinkBody]:
    """Return a file that can be read once, and a request that reads it while it is sent."""
    file = Upload.from_stream(one_piece(), filename="a")
    return file, CreateAttachmentLinkBody(file_data=file)


async def refused() -> AsyncIterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    yield f"http://127.0.0.1:{port}"


async def unknown_host() -> AsyncIterator[str]:
    yield "https://no-such-host.invalid"


async def untrusted() -> AsyncIterator[str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    server = await asyncio.start_server(lambda _, writer: writer.close(), "127.0.0.1", 0, ssl=context)
    yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()
    await asyncio.sleep(0.05)  # connections that were broken off end in the next turns of the loop


async def no_tls() -> AsyncIterator[str]:
    async with scripted_server() as script:
        yield f"https://127.0.0.1:{script.port}"


async def never_accepting() -> AsyncIterator[str]:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        crowd = []
        for _ in range(4):  # the backlog is full: the next connection hangs
            each = socket.socket()
            each.setblocking(False)
            each.connect_ex(listener.getsockname())
            crowd.append(each)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for each in crowd:
            each.close()


async def silent_tls() -> AsyncIterator[str]:
    async with silent_server() as port:
        yield f"https://127.0.0.1:{port}"


WHERE: list[Callable[[], AsyncIterator[str]]] = [
    refused,
    unknown_host,
    untrusted,
    no_tls,
    never_accepting,
    silent_tls,
]


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("where", WHERE, ids=lambda each: each.__name__)
@pytest.mark.slow
async def test_no_connection(where: Callable[[], AsyncIterator[str]], library: str) -> None:
    addresses = where()
    url = await anext(addresses)
    try:
        async with client(library, url) as hero:
            file, streamed = a_file()
            ended = await asyncio.gather(
                hero.invoicing.create_invoice(body=INVOICE),
                hero.links.create_attachment_link(body=streamed),
                return_exceptions=True,
            )
        assert [type(each) for each in ended] == [NotSentError, NotSentError]
        assert [getattr(each, "verdict", None) for each in ended] == [Verdict.NEVER_SENT] * 2
        assert file.state == "fresh"
    finally:
        async for _ in addresses:
            pass


async def test_a_connect_timeout_that_ends_before_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hero_healthie._transport.aiohttp.CONNECT_TIMEOUT", 0.2)
    addresses = never_accepting()
    async with client("aiohttp", await anext(addresses), within=20) as hero:
        with pytest.raises(NotSentError, match="ConnectTimeout"):
            await hero.invoicing.create_invoice(body=INVOICE)
    async for _ in addresses:
        pass


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("status", [403, 407, 502])
async def test_a_proxy_that_refuses_to_connect(status: int, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with scripted_server() as proxy:
        proxy.responds(b"no", status=status)
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        async with client(library, "https://a.example") as hero:
            with pytest.raises(NotSentError):
                await hero.invoicing.create_invoice(body=INVOICE)
    assert len(proxy.requests) == 1
    assert b"x-api-key" not in b"".join(proxy.requests).lower()


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.slow
async def test_a_proxy_that_does_not_respond(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    addresses = silent_tls()
    monkeypatch.setenv("HTTPS_PROXY", (await anext(addresses)).replace("https", "http"))
    async with client(library, "https://a.example") as hero:
        with pytest.raises(NotSentError):
            await hero.invoicing.create_invoice(body=INVOICE)
    async for _ in addresses:
        pass


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.slow
async def test_no_place_in_the_pool(library: str) -> None:
    async with silent_server() as port, client(library, f"http://127.0.0.1:{port}", within=20, connections=1) as hero:
        first = asyncio.create_task(hero.invoicing.list_coupons())
        await asyncio.sleep(0.2)
        with pytest.raises(NotSentError, match="PoolTimeout"):
            await hero.with_options(timeout=0.5).invoicing.create_invoice(body=INVOICE)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.slow
async def test_cancelled_while_it_connects(library: str, caplog: pytest.LogCaptureFixture) -> None:
    """Nothing was sent, so nothing is said of an unknown outcome."""
    addresses = silent_tls()
    async with client(library, await anext(addresses), within=20) as hero:
        calls = [
            asyncio.create_task(hero.invoicing.create_invoice(body=INVOICE)),
            asyncio.create_task(hero.links.create_attachment_link(body=a_file()[1])),
        ]
        await asyncio.sleep(0.2)
        for call in calls:
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
    async for _ in addresses:
        pass
    assert "unknown" not in caplog.text
