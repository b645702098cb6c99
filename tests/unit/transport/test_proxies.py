"""Proxies of the environment: which URL goes through which, and what goes through it."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import pytest
import trustme

from hero_healthie._transport.proxies import proxy_for
from hero_healthie.errors import ConfigurationError
from tests.support.wire import scripted_server
from tests.unit.transport.test_aiohttp import COUPONS, client

PROXY = "http://proxy.example:3128"
ROUTES: list[tuple[dict[str, str], str, str | None]] = [
    ({}, "https://a.example/x", None),
    ({"HTTPS_PROXY": PROXY}, "https://a.example/x", PROXY),
    ({"https_proxy": PROXY, "HTTPS_PROXY": "http://other:1"}, "https://a.example/x", PROXY),
    ({"HTTP_PROXY": PROXY}, "https://a.example/x", None),
    ({"HTTP_PROXY": PROXY}, "http://a.example/x", PROXY),
    ({"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, "http://a.example/x", None),
    ({"ALL_PROXY": PROXY}, "https://a.example/x", PROXY),
    ({"ALL_PROXY": "proxy.example:3128"}, "https://a.example/x", PROXY),
    ({"HTTPS_PROXY": "", "ALL_PROXY": PROXY}, "https://a.example/x", PROXY),
    ({"ALL_PROXY": PROXY}, "http://127.0.0.1:80/x", None),
    ({"ALL_PROXY": PROXY}, "http://127.8.9.1/x", None),
    ({"ALL_PROXY": PROXY}, "http://[::1]:80/x", None),
    ({"ALL_PROXY": PROXY}, "http://localhost/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "*"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "b.example, a.example"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "A.Example"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "example"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": ".example"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "*.example"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "ample"}, "https://a.example/x", PROXY),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "a.example:443"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "a.example:444"}, "https://a.example/x", PROXY),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "a.example:444"}, "https://a.example:444/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "10.0.0.0/8"}, "https://10.20.30.40/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "10.0.0.0/8"}, "https://11.20.30.40/x", PROXY),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "fd00::/8"}, "https://[fd12::1]/x", None),
    ({"ALL_PROXY": PROXY, "no_proxy": "", "NO_PROXY": "*"}, "https://a.example/x", PROXY),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "https://a.example"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "https://a.example/"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "*:443"}, "https://a.example/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "*:444"}, "https://a.example/x", PROXY),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "fd00::/"}, "https://[fd00::]/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "[fd00:0::1]:8"}, "https://[fd00::1]:8/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "[fd00:0::1]:8"}, "https://[fd00::1]:9/x", PROXY),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "10.0.0.0/8:443"}, "https://10.1.2.3/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "10.0.0.0/8"}, "https://[::ffff:10.1.2.3]/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "::ffff:10.1.2.3"}, "https://10.1.2.3/x", None),
    ({"ALL_PROXY": PROXY, "NO_PROXY": "[::x], /, 10.0.0.0/99, :::, *., ., %"}, "https://10.1.2.3/x", PROXY),
    *(
        ({"ALL_PROXY": PROXY}, f"https://{host}:80/x", None)
        for host in (
            *("localhost.", "LOCALHOST", "app.localhost", "127.1", "2130706433", "0x7f.0.0.1", "127.0.0.1."),
            *("[::ffff:127.0.0.1]", "0.0.0.0", "[::]"),  # noqa: S104 (nothing listens there)
        )
    ),
    *(
        ({"ALL_PROXY": PROXY}, f"https://{host}/x", PROXY)
        for host in ("128.1", "1localhost", "localhost.example", "7f")
    ),
]


@pytest.mark.parametrize(("environment", "url", "expected"), ROUTES)
def test_which_proxy_a_url_goes_through(environment: dict[str, str], url: str, expected: str | None) -> None:
    assert proxy_for(url, environment) == expected


@pytest.mark.parametrize(
    "proxy",
    [
        *("socks5://127.0.0.1:9", "socks5h://h:1", "ftp://h:1", "http://", "http://h:port", "http://h:0"),
        *("http://h h:1", "http://h\n:1", "http://h:1 x", "h\udc80"),
    ],
)
async def test_a_proxy_that_is_not_supported_is_refused_before_anything_is_sent(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    async with client("https://a.example") as hero:
        with pytest.raises(ConfigurationError, match="ALL_PROXY") as caught:
            await hero.invoicing.list_coupons()
    assert "127.0.0.1:9" not in str(caught.value)


async def test_a_proxy_carries_calls_to_other_machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("a.example").configure_cert(context)
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    tunnels: list[bytes] = []

    async with scripted_server(context) as target:
        target.responds(COUPONS)

        async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            tunnels.append(await reader.readuntil(b"\r\n\r\n"))
            inner, outer = await asyncio.open_connection("127.0.0.1", target.port)
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

            async def copy(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
                while data := await source.read(65536):
                    sink.write(data)
                sink.close()

            await asyncio.gather(copy(reader, outer), copy(inner, writer))

        proxy = await asyncio.start_server(tunnel, "127.0.0.1", 0)
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.sockets[0].getsockname()[1]}")
        async with client("https://a.example", ca_file=str(file)) as hero:
            assert (await hero.invoicing.list_coupons()).items == []
            assert (await hero.invoicing.list_coupons()).items == []
        proxy.close()
    assert len(tunnels) == 1
    assert tunnels[0].startswith(b"CONNECT a.example:443 HTTP/1.1\r\n")
    assert b"x-api-key" not in tunnels[0].lower()


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_a_call_to_this_machine_never_goes_through_a_proxy(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with scripted_server() as proxy, scripted_server() as target:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        target.responds(COUPONS)
        async with client(f"http://{host}:{target.port}") as hero:
            await hero.invoicing.list_coupons()
    assert (len(proxy.requests), len(target.requests)) == (0, 1)
