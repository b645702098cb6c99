"""The built-in transport: certificates, proxies, redirects, cookies."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme

from hero_healthie import NO_RETRY, Hero, NotSentError, ServerError
from hero_healthie.sandbox import Sandbox
from tests.support.wire import ScriptedServer, scripted_server

COUPONS = {"data": [], "count": 0}


def client(url: str, **options: object) -> Hero:
    return Hero(
        api_key="k",
        practice_group_id="42",
        environment="staging",
        base_url=url,
        retry=NO_RETRY,
        **options,  # type: ignore[arg-type] # options of any kind
    )


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        script.responds(COUPONS)
        yield script


@pytest.fixture
async def tls(tmp_path: Path) -> AsyncIterator[tuple[str, str]]:
    """Give the URL of a server whose certificate is of a private authority, and the file of that authority."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    async with scripted_server(context) as script:
        script.responds(COUPONS)
        yield f"https://127.0.0.1:{script.port}", str(file)


async def test_a_certificate_of_nobody_known_is_refused_before_anything_is_sent(tls: tuple[str, str]) -> None:
    async with client(tls[0]) as hero:
        with pytest.raises(NotSentError):
            await hero.invoicing.list_coupons()


async def test_an_authority_of_ones_own_can_be_trusted(tls: tuple[str, str]) -> None:
    async with client(tls[0], ca_file=tls[1]) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize("name", ["SSL_VERIFY", "PYTHONHTTPSVERIFY", "CURL_INSECURE", "NODE_TLS_REJECT_UNAUTHORIZED"])
async def test_no_variable_turns_the_check_of_certificates_off(
    tls: tuple[str, str], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "0")
    async with client(tls[0]) as hero:
        with pytest.raises(NotSentError):
            await hero.invoicing.list_coupons()


async def test_redirects_are_not_followed(server: ScriptedServer) -> None:
    server.responds(b"", status=307, location="http://127.0.0.1:9/elsewhere")
    async with client(server.url) as hero:
        with pytest.raises(ServerError, match="redirect") as caught:
            await hero.invoicing.list_coupons()
    assert caught.value.status == 307
    assert len(server.requests) == 1


async def test_cookies_are_not_kept(server: ScriptedServer) -> None:
    server.responds(COUPONS, set_cookie="tenant=42; Path=/")
    async with client(server.url) as hero:
        await hero.invoicing.list_coupons()
        await hero.for_practice_group("77").invoicing.list_coupons()
    assert b"cookie" not in server.requests[1].lower()


async def test_a_call_that_finds_no_place_was_never_sent(server: ScriptedServer) -> None:
    released = asyncio.Event()

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        released.set()

    silent = await asyncio.start_server(hold, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{silent.sockets[0].getsockname()[1]}"
    async with client(url, max_connections=1, timeout=5) as hero:
        first = asyncio.create_task(hero.invoicing.list_coupons())
        await asyncio.sleep(0.1)
        with pytest.raises(NotSentError, match="PoolTimeout"):
            await hero.with_options(timeout=0.2).invoicing.list_coupons()
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        await released.wait()
    silent.close()


def test_one_client_serves_several_event_loops_one_after_the_other(sandbox: Sandbox) -> None:
    hero = Hero(
        api_key=sandbox.hero_api_key,
        practice_group_id="42",
        environment="staging",
        base_url=sandbox.hero_url,
        max_connections=2,
    )

    async def use() -> None:
        await asyncio.gather(*(hero.invoicing.list_coupons() for _ in range(5)))

    for _ in range(3):
        asyncio.run(use())
    asyncio.run(hero.aclose())
    assert len(sandbox.requests) == 15
