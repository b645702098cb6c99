"""Pools of the built-in transport: one per event loop and process, closed with it; certificates; what is logged."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import ssl
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import certifi
import pytest
import trustme

from hero_healthie import ConfigurationError, NotSentError, RetryPolicy
from hero_healthie._transport import tls
from hero_healthie._transport.aiohttp import AiohttpTransport
from hero_healthie._transport.base import Progress, WireRequest
from hero_healthie.sandbox import Sandbox
from tests.support.paths import ROOT
from tests.support.until import until
from tests.support.wire import ScriptedServer, scripted_server
from tests.unit.transport.test_aiohttp import COUPONS, client


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        script.responds(COUPONS)
        yield script


def open_files() -> int:
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208 (only their number)


@pytest.mark.parametrize("shuts_down", [True, False])
@pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)  # of loops as well
@pytest.mark.slow
def test_a_loop_that_ended_leaves_nothing_behind(sandbox: Sandbox, shuts_down: bool) -> None:
    transport = AiohttpTransport(max_connections=10, max_response_bytes=None)
    request = WireRequest("GET", f"{sandbox.hero_url}/v1/invoicing/coupons", {}, None)

    def use() -> None:
        call = transport.send(request, within=10, progress=Progress())
        if shuts_down:
            asyncio.run(call)
        else:
            loop = asyncio.new_event_loop()
            loop.run_until_complete(call)
            loop.close()

    use()
    gc.collect()
    before = open_files()
    for _ in range(20):
        use()
    gc.collect()
    assert len(transport._pools) == 1
    # The sandbox is in this process, and closes its ends when it sees that they are lost.
    asyncio.run(until(lambda: open_files() < before + 10))
    asyncio.run(transport.aclose())


async def test_one_resolver_whether_aiodns_is_there_or_not(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(aiohttp.AsyncResolver, "__init__", fail)
    monkeypatch.setattr("aiohttp.connector.DefaultResolver", fail)
    async with client(f"http://localhost:{server.port}") as hero:
        await hero.invoicing.list_coupons()


async def test_nothing_logs_a_path_or_a_key(server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(1)
    asyncio.get_running_loop().set_debug(True)
    async with client(f"{server.url}/canary") as hero:
        for status in (200, 500):
            server.status = status
            await asyncio.gather(*(hero.invoicing.list_coupons() for _ in range(3)), return_exceptions=True)
        call = asyncio.create_task(hero.invoicing.list_coupons())
        await asyncio.sleep(0)
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
    others = [record for record in caplog.records if not record.name.startswith("hero_healthie")]
    assert not [record for record in others if "canary" in record.getMessage() or "api-key" in record.getMessage()]


async def test_records_of_others_come_out_while_calls_run(
    server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    async with client(server.url) as hero:
        call = asyncio.create_task(hero.invoicing.list_coupons())
        await asyncio.sleep(0)
        for name in ("asyncio", "aiohttp.client"):
            logging.getLogger(name).warning("of %s", name)
        await call
    assert {"of asyncio", "of aiohttp.client"} <= {record.getMessage() for record in caplog.records}


async def test_what_instruments_aiohttp_neither_sees_nor_adds_anything(
    server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sentry's SDK, as it is by default, and OpenTelemetry wrap the constructor of sessions."""
    seen: list[object] = []

    async def note(_session: object, _context: object, parameters: Any) -> None:
        seen.append(parameters.url)
        parameters.headers["sentry-trace"] = "1"

    original = aiohttp.ClientSession.__init__

    def instrumented(self: aiohttp.ClientSession, *args: Any, **kwargs: Any) -> None:
        config = aiohttp.TraceConfig()
        config.on_request_start.append(note)
        kwargs["trace_configs"] = [*(kwargs.get("trace_configs") or ()), config]
        original(self, *args, **kwargs)

    monkeypatch.setattr(aiohttp.ClientSession, "__init__", instrumented)
    async with client(server.url) as hero:
        await hero.invoicing.list_coupons()
    assert not seen
    assert b"sentry-trace" not in server.requests[0]


async def test_a_closed_client_opens_nothing_for_a_call_that_is_resent(unused_tcp_port: int) -> None:
    hero = client(f"http://127.0.0.1:{unused_tcp_port}")
    patient = hero.with_options(retry=RetryPolicy(attempts=9, initial=0.1, multiplier=1.0))
    call = asyncio.create_task(patient.invoicing.list_coupons())
    await asyncio.sleep(0.05)
    await hero.aclose()
    with pytest.raises((ConfigurationError, NotSentError)):
        await call
    with pytest.raises(ConfigurationError, match="closed"):
        await hero.invoicing.list_coupons()


FORK = """
import asyncio, gc, os, sys, threading
from hero_healthie import Hero, NO_RETRY, NO_PACE
url, ca_file = sys.argv[1:]
hero = Hero(api_key="k", practice_group_id="1", environment="staging", base_url=url, ca_file=ca_file,
            retry=NO_RETRY, pace=NO_PACE)
loop = asyncio.new_event_loop()

async def use():
    await asyncio.gather(*(hero.invoicing.list_coupons() for _ in range(3)))

threading.Thread(target=loop.run_forever, daemon=True).start()
asyncio.run_coroutine_threadsafe(use(), loop).result(30)
child = os.fork()
if child == 0:
    asyncio.run(use())
    gc.collect()
    sys.exit(0)  # through all destructors, unlike os._exit
_, status = os.waitpid(child, 0)
asyncio.run_coroutine_threadsafe(use(), loop).result(30)
asyncio.run_coroutine_threadsafe(hero.aclose(), loop).result(30)
print(status)
"""


@pytest.mark.slow
async def test_a_forked_child_ends_without_closing_the_connections_of_its_parent(tmp_path: Path) -> None:
    """Over TLS, where closing sends a message on the socket that both hold."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    ends: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served = 0
        try:
            while await reader.readuntil(b"\r\n\r\n"):
                served += 1
                await asyncio.sleep(0.05)
                writer.write(b'HTTP/1.1 200 OK\r\ncontent-length: 22\r\n\r\n{"data":[],"count": 0}')
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        ends.append(b"%d" % served)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "error", "-c", FORK, url, str(file)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await child.communicate()
    await asyncio.sleep(0.1)
    server.close()
    assert (out, child.returncode) == (b"0\n", 0), err
    assert b"Traceback" not in err
    assert sorted(ends) == [b"1", b"1", b"1", b"2", b"2", b"2"]  # three of the child; the parent used its own again


# --- Certificates -----------------------------------------------------------------------------------------------------


@pytest.fixture
async def trusted(tmp_path: Path) -> AsyncIterator[tuple[str, Path]]:
    """Give the URL of a server and the file of its authority."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    async with scripted_server(context) as script:
        script.responds(COUPONS)
        yield f"https://127.0.0.1:{script.port}", file


async def test_ssl_cert_file_and_dir_stand_in_the_place_of_the_store(
    trusted: tuple[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, file = trusted
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with client(url) as hero:
        await hero.invoicing.list_coupons()
    monkeypatch.delenv("SSL_CERT_FILE")
    rehash = await asyncio.create_subprocess_exec("openssl", "rehash", str(tmp_path))
    assert await rehash.wait() == 0
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    async with client(url) as hero:
        await hero.invoicing.list_coupons()


@pytest.mark.parametrize(
    ("name", "value"), [("SSL_CERT_FILE", "nowhere"), ("SSL_CERT_FILE", ""), ("SSL_CERT_DIR", "no")]
)
async def test_a_variable_that_names_no_certificates_is_refused(
    name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.pem"
    empty.write_text("")
    monkeypatch.setenv(name, value or str(empty))
    async with client("https://127.0.0.1:9") as hero:
        with pytest.raises(ConfigurationError, match=name):
            await hero.invoicing.list_coupons()


def test_a_pipe_is_no_file_of_certificates(tmp_path: Path) -> None:
    """Reading it would wait for whoever writes into it, for ever."""
    os.mkfifo(tmp_path / "ca.pem")
    with pytest.raises(ConfigurationError, match="ca_file is a pipe"):
        client("https://127.0.0.1:9", ca_file=str(tmp_path / "ca.pem"))


async def test_a_file_for_the_keys_of_tls_that_cannot_be_written_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", "/no/such/folder/keys")
    async with client("https://127.0.0.1:9") as hero:
        with pytest.raises(ConfigurationError, match="SSLKEYLOGFILE"):
            await hero.invoicing.list_coupons()


def test_where_the_system_has_no_store_certifi_is_trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: None)
    monkeypatch.setattr(tls, "_has_authorities", lambda _: False)
    expected = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    expected.load_verify_locations(certifi.where())
    assert tls.tls_context(None).cert_store_stats() == expected.cert_store_stats()
