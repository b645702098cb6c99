"""The built-in transport on raw sockets: what leaves, how often, and what is known when nothing did."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import subprocess
import sys
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from unittest import mock

import pytest

from healthie_api import CreateTaskInput
from hero_health_api.models import CreateInvoiceBody
from hero_healthie import (
    NO_PACE,
    NO_RETRY,
    APIError,
    Healthie,
    Hero,
    OutcomeUnknownError,
    ResponseDecodeError,
    TransportError,
    Verdict,
)
from tests.support.paths import ROOT
from tests.support.servers import serving
from tests.support.wire import ScriptedServer, scripted_server

COUPONS = {"data": [], "count": 0}
INVOICE = CreateInvoiceBody(issuer_id="7", patient_id="101", memo="x")


def client(url: str, **options: object) -> Hero:
    return Hero(
        api_key="k",
        practice_group_id="42",
        environment="staging",
        base_url=url,
        retry=NO_RETRY,
        pace=NO_PACE,
        **options,  # type: ignore[arg-type] # options of any kind
    )


@pytest.fixture(autouse=True, params=["connections", "session"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Through the connections of aiohttp, or through its session, as with a proxy."""
    if request.param == "session":
        monkeypatch.setattr("hero_healthie._transport.aiohttp.fits", lambda _: False)
    return str(request.param)


@pytest.fixture
async def server() -> AsyncIterator[ScriptedServer]:
    async with scripted_server() as script:
        script.responds(COUPONS)
        yield script


# --- What is sent -----------------------------------------------------------------------------------------------------


async def test_only_our_headers_go_along(server: ScriptedServer) -> None:
    async with client(server.url) as hero:
        await hero.invoicing.list_coupons()
    head, _, _ = server.requests[0].partition(b"\r\n\r\n")
    names = sorted(line.partition(b":")[0].decode().lower() for line in head.split(b"\r\n")[1:])
    assert names == ["accept", "accept-encoding", "host", "user-agent", "x-api-key", "x-practice-group-id"]


async def test_a_url_goes_as_it_is_written(server: ScriptedServer) -> None:
    async with client(f"{server.url}/a%2Fb/~c%7E") as hero:
        await hero.invoicing.list_coupons()
    assert server.requests[0].startswith(b"GET /a%2Fb/~c%7E/v1/invoicing/coupons HTTP/1.1\r\n")


async def test_netrc_and_cookies_of_others_do_not_go_along(
    server: ScriptedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    server.responds(COUPONS, set_cookie="tenant=42; Path=/")
    async with client(server.url) as hero:
        await hero.invoicing.list_coupons()
        await hero.invoicing.list_coupons()
    assert b"authorization" not in server.requests[1].lower()
    assert b"cookie" not in server.requests[1].lower()


@pytest.mark.parametrize("size", [0, 1, 100_000, 3_000_000])
async def test_a_body_of_any_size_arrives_once_and_whole(server: ScriptedServer, size: int) -> None:
    server.responds({"id": "1"})
    body = CreateInvoiceBody(issuer_id="7", patient_id="101", memo="x" * size)
    async with client(server.url) as hero:
        with pytest.raises(Exception, match=r"not as described|sent"):
            await hero.invoicing.create_invoice(body=body)
    [request] = server.requests
    assert json.loads(request.partition(b"\r\n\r\n")[2])["memo"] == "x" * size


@pytest.mark.parametrize("write", [False, True])
async def test_nothing_is_sent_twice_on_a_connection_that_the_server_closes(write: bool) -> None:
    requests: list[bytes] = []

    async def respond(request: bytes, writer: asyncio.StreamWriter) -> None:
        requests.append(request)
        if len(requests) == 1:
            body = json.dumps(COUPONS).encode()
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))
        else:
            writer.close()

    async with serving(respond) as url, client(url) as hero:
        await hero.invoicing.list_coupons()
        with pytest.raises(OutcomeUnknownError if write else TransportError) as caught:
            await (hero.invoicing.create_invoice(body=INVOICE) if write else hero.invoicing.list_coupons())
    assert caught.value.verdict is Verdict.UNKNOWN
    assert len(requests) == 2


async def test_bytes_that_come_between_two_calls_are_of_neither() -> None:
    """Such as a 408 for a connection that was not used for long."""
    foreign = b"HTTP/1.1 408 Request Timeout\r\ncontent-length: 2\r\n\r\n{}"
    writers: list[asyncio.StreamWriter] = []

    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        writers.append(writer)
        body = json.dumps(COUPONS).encode()
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

    async with serving(respond) as url, client(url) as hero:
        await hero.invoicing.list_coupons()
        writers[0].write(foreign)
        await asyncio.sleep(0.05)
        assert (await hero.invoicing.list_coupons()).items == []
    assert writers[0] is not writers[1]


async def test_what_the_server_says_meanwhile_is_no_response() -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        body = json.dumps(COUPONS).encode()
        writer.write(b"HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))

    async with serving(respond) as url, client(url) as hero:
        for _ in range(3):
            assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize("head", ["", "connection: upgrade\r\nupgrade: h2c\r\n", "content-length: 0\r\n"])
async def test_what_comes_behind_a_switch_of_protocols_is_of_no_other_call(head: str) -> None:
    writers: list[asyncio.StreamWriter] = []

    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        body = json.dumps(COUPONS).encode()
        if not writers:
            writer.write(f"HTTP/1.1 101 Switching Protocols\r\n{head}\r\n".encode())
        else:
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))
        writers.append(writer)

    async with serving(respond) as url, client(url) as hero:
        with pytest.raises(APIError) as caught:
            await hero.invoicing.list_coupons()
        assert (await hero.invoicing.list_coupons()).items == []
    assert (caught.value.status, caught.value.verdict) == (101, Verdict.UNKNOWN)
    assert writers[0] is not writers[1]


async def test_a_response_of_two_lengths_is_none() -> None:
    """The end of it is not known, and what stands behind the shorter one may be of another call."""

    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        body = json.dumps(COUPONS).encode()
        head = b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\ncontent-length: %d\r\n\r\n"
        writer.write(head % (len(body), len(body) + 9) + body)

    async with serving(respond) as url, client(url, timeout=5.0) as hero:
        with pytest.raises(TransportError) as caught:
            await hero.invoicing.list_coupons()
    assert caught.value.verdict is Verdict.UNKNOWN


@pytest.mark.parametrize("status", [0, 99])
async def test_a_status_below_all_others_is_the_response(server: ScriptedServer, status: int) -> None:
    server.responds(b"{}", status=f"{status:03}")  # type: ignore[arg-type] # written as it is
    async with client(server.url, timeout=5.0) as hero:
        with pytest.raises(APIError) as caught:
            await hero.invoicing.list_coupons()
    assert (caught.value.status, caught.value.verdict) == (status, Verdict.UNKNOWN)


async def test_a_response_that_comes_before_all_was_sent_ends_the_connection(
    way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is still to be written would be taken for the begin of the next request."""
    if way == "connections":
        monkeypatch.setattr("hero_healthie._transport.aiohttp.LARGE_BODY", 100_000_000)
    connections: list[asyncio.StreamWriter] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        await reader.readuntil(b"\r\n\r\n")  # and nothing of the body
        writer.write(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 2\r\n\r\n{}")

    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=1024)
    async with server, client(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", timeout=5.0) as hero:
        with pytest.raises(APIError, match="rejected"):
            await hero.invoicing.create_invoice(body=INVOICE.replace(memo="x" * 20_000_000))
        with pytest.raises(APIError, match="rejected"):
            await hero.invoicing.list_coupons()
    assert len(connections) == 2


# --- What is known when nothing was sent; see also test_never_sent.py -------------------------------------------------


@pytest.mark.slow
def test_without_a_free_descriptor_nothing_is_sent(tmp_path: Path) -> None:
    script = """
import asyncio, resource
from hero_healthie import Hero, NO_RETRY, NotSentError
async def main():
    server = await asyncio.start_server(lambda r, w: None, "127.0.0.1", 0)
    hero = Hero(api_key="k", practice_group_id="1", environment="staging", retry=NO_RETRY,
                base_url=f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    await hero.warm("list_coupons")
    taken = []
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    try:
        while True:
            taken.append(open("/dev/null"))
    except OSError:
        pass
    try:
        await hero.invoicing.list_coupons()
    except NotSentError as error:
        print(error.verdict)
    for each in taken:
        each.close()
    await hero.aclose()
    server.close()
asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout.strip() == "never_sent", done.stderr


# --- What comes back --------------------------------------------------------------------------------------------------

RAW = json.dumps(COUPONS).encode()


def deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


LABELS: dict[str, tuple[str, bytes]] = {
    "gzip": ("gzip", gzip.compress(RAW)),
    "capitals": ("GZIP", gzip.compress(RAW)),
    "x-gzip": ("x-gzip", gzip.compress(RAW)),
    "zlib as deflate": ("deflate", zlib.compress(RAW)),
    "raw deflate": ("deflate", deflate(RAW)),
    "two members": ("gzip", gzip.compress(RAW[:5]) + gzip.compress(RAW[5:])),
    "padded": ("gzip", gzip.compress(RAW) + b"\0" * 64),
    "twice": ("gzip, gzip", gzip.compress(gzip.compress(RAW))),
    "both": ("deflate, gzip", gzip.compress(zlib.compress(RAW))),
    "identity": ("identity", RAW),
    "none": ("none", RAW),
    "a charset": ("UTF-8", RAW),
    "empty": ("", RAW),
    "gzip of a plain body": ("gzip", RAW),
    "deflate of a plain body": ("deflate", RAW),
    "plain, then labelled twice": ("gzip, deflate", RAW),
    "in quotes": ('"gzip"', gzip.compress(RAW)),
    "with a parameter": ("gzip;q=1.0", gzip.compress(RAW)),
    "brotli of a plain body": ("br", RAW),
    "zstd of a plain body": ("zstd", RAW + b"\n"),
}


@pytest.mark.parametrize(("encoding", "body"), LABELS.values(), ids=LABELS)
async def test_a_body_is_read_however_it_is_labelled(server: ScriptedServer, encoding: str, body: bytes) -> None:
    server.responds(body, content_encoding=encoding, content_type="application/json")
    async with client(server.url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize("piece", [1, 2, 7])
@pytest.mark.parametrize(("encoding", "body"), LABELS.values(), ids=LABELS)
async def test_however_it_is_cut(encoding: str, body: bytes, piece: int) -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-encoding: {encoding}\r\n\r\n".encode())
        for start in range(0, len(body), piece):
            part = body[start : start + piece]
            writer.write(b"%x\r\n%b\r\n" % (len(part), part))
            await asyncio.sleep(0)
        writer.write(b"0\r\n\r\n")

    async with serving(respond) as url, client(url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.parametrize("head", ["", "transfer-encoding: gzip, chunked\r\n"])
async def test_json_that_is_gzip_is_read_without_a_label(head: str) -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        body = gzip.compress(RAW)
        if head:
            body = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
        length = head or f"content-length: {len(body)}\r\n"
        writer.write(f"HTTP/1.1 200 OK\r\n{length}content-type: application/json\r\n\r\n".encode() + body)

    async with serving(respond) as url, client(url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


async def test_a_bound_beyond_what_the_machine_can_count_is_one() -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        body = gzip.compress(RAW)
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(body) + body)

    async with serving(respond) as url, client(url, max_response_bytes=10**40) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


async def test_codings_of_several_headers_count() -> None:
    async def respond(_: bytes, writer: asyncio.StreamWriter) -> None:
        body = gzip.compress(zlib.compress(RAW))
        head = b"HTTP/1.1 200 OK\r\ncontent-encoding: deflate\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n"
        writer.write(head % len(body) + body)

    async with serving(respond) as url, client(url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


UNREADABLE: dict[str, tuple[str, bytes]] = {
    "brotli": ("br", b"\x0b\x01\x80{}\x03"),
    "zstd": ("zstd", b"\x28\xb5\x2f\xfd"),
    "cut off": ("gzip", gzip.compress(RAW)[:-9]),
    "broken": ("gzip", gzip.compress(RAW)[:12] + b"\xff" * 20),
    "broken deflate": ("deflate", b"\xff" * 20),
}


@pytest.mark.parametrize(("encoding", "body"), UNREADABLE.values(), ids=UNREADABLE)
async def test_what_cannot_be_decompressed_is_told_apart_from_what_was_not_done(
    server: ScriptedServer, encoding: str, body: bytes
) -> None:
    server.responds(body, content_encoding=encoding, content_type="application/json")
    async with client(server.url) as hero:
        with pytest.raises(ResponseDecodeError, match="compress") as caught:
            await hero.invoicing.create_invoice(body=INVOICE)
    assert (caught.value.verdict, caught.value.status, caught.value.attempts) == (Verdict.DONE, 200, 1)
    async with Healthie(api_key="k", environment="sandbox", base_url=server.url, pace=NO_PACE) as healthie:
        with pytest.raises(OutcomeUnknownError) as unknown:  # a refusal may stand in the body
            await healthie.mutations.create_task(input=CreateTaskInput(content="x"))
        assert isinstance(unknown.value.reason, ResponseDecodeError)
        with pytest.raises(ResponseDecodeError) as caught:
            await healthie.queries.task(id="1")
    assert caught.value.verdict is Verdict.DONE


@pytest.mark.parametrize("status", [400, 429, 500])
async def test_a_status_counts_without_its_body(server: ScriptedServer, status: int) -> None:
    server.responds(b"\xff", status=status, content_encoding="br")
    async with client(server.url) as hero:
        with pytest.raises(APIError) as caught:
            await hero.invoicing.create_invoice(body=INVOICE)
    expected = {400: Verdict.REJECTED, 429: Verdict.REFUSED, 500: Verdict.UNKNOWN}
    assert (caught.value.status, caught.value.verdict) == (status, expected[status])


async def test_headers_may_be_long(server: ScriptedServer) -> None:
    server.responds(COUPONS, x_long="x" * 100_000, **{f"x_{number}": "y" for number in range(300)})
    async with client(server.url) as hero:
        assert (await hero.invoicing.list_coupons()).items == []


@pytest.mark.slow
@pytest.mark.parametrize("way", ["connections"], indirect=True)
def test_the_parser_in_pure_python_keeps_the_same_promises() -> None:
    """aiohttp falls back to it where there is no wheel; here all of this file runs on it."""
    if "AIOHTTP_NO_EXTENSIONS" in os.environ:
        from aiohttp import http_parser

        assert http_parser.HttpResponseParser is http_parser.HttpResponseParserPy
        return
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:xdist",
            "-p",
            "no:cacheprovider",
            "-k",
            "connections",
            __file__,
        ],
        env={**os.environ, "AIOHTTP_NO_EXTENSIONS": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )
    assert done.returncode == 0, done.stdout[-3000:]


@pytest.mark.parametrize("is_late", [False, True])
async def test_what_fakes_responses_of_aiohttp_is_not_passed_by(server: ScriptedServer, is_late: bool) -> None:
    """Libraries that record or fake responses replace this method; a test that relies on one must not reach anybody.

    Nor must one with a client that has made calls before.
    """
    async with client(server.url) as hero:
        if is_late:
            await hero.invoicing.list_coupons()
        faking = mock.patch("aiohttp.client.ClientSession._request", side_effect=OSError, autospec=True)
        with faking as faked, pytest.raises(APIError):
            await hero.invoicing.list_coupons()
        assert faked.call_count == 1
        assert len(server.requests) == is_late
        await hero.invoicing.list_coupons()
    assert len(server.requests) == is_late + 1
